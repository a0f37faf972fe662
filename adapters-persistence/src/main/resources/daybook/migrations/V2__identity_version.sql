-- How often it was said or erased who a child is: what rests on an earlier version is refused. It goes on after an erasure.
alter table child add column identity_version integer not null default 0 check (identity_version >= 0);
insert into child (force, child, version, identity_version)
  select force, child, 1, 1 from child_identity where true
  on conflict (force, child) do update set identity_version = 1;
