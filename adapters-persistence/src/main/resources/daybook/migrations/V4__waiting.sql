-- Where something waits on a record for a second person: what it is, the record's steps say. What waited before there was this table is
-- found by the words that its step is kept in; when it lapses its step says, so that it is listed last and looked at there.
create table record_waiting (
  force         text not null,
  reference     text not null,
  id            text not null,
  until_moment  text not null,
  primary key (force, reference, id),
  foreign key (force, reference) references incident (force, reference)
);
create index record_waiting_by_moment on record_waiting (force, until_moment, id);
create index child_proposal_by_moment on child_proposal (force, until_moment, id) where decided = '';
insert into record_waiting (force, reference, id, until_moment)
  select p.force, p.reference, p.reference || '.P' || p.number, '9999-12-31T00:00:00Z'
    from (select force, reference, version, row_number() over (partition by force, reference order by version) as number
            from step where body like '%"step":{"kind":"PROPOSED",%') p
   where not exists (
     select 1 from step a
      where a.force = p.force and a.reference = p.reference and a.version > p.version
        and (a.body like '%"step":{"kind":"APPROVED","number":"P' || p.number || '"%'
             or a.body like '%"step":{"kind":"DECLINED","number":"P' || p.number || '"%'));
