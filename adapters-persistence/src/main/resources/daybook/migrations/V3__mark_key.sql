-- The names of the keys with which a force's marks are made; the keys are kept elsewhere. Whoever writes the row in use first goes
-- first, so that nobody makes marks with a key that is being turned away from.
create table mark_key (
  force   text    not null check (length(force) between 1 and 16),
  name    text    not null check (length(name) between 1 and 64),
  in_use  integer not null check (in_use in (0, 1)),
  taken   integer not null,
  primary key (force, name)
);
create unique index mark_key_in_use on mark_key (force) where in_use = 1;
create index mark_key_by_name on mark_key (name);
insert into mark_key (force, name, in_use, taken)
  select distinct force, 'marks', 1, 0 from child_identity;
