-- By what a record is known once it is erased: made at random when it is recorded, so that it says nothing. Records from before
-- this version have none.
alter table incident add column id text not null default '' check (length(id) in (0, 36));

-- What is known of records that were erased. What a record was called stands here as a digest; where this copy of the register
-- never held the record it is empty, and so is the force. Rows are added and never changed.
create table erasure (
  id           text not null primary key check (length(id) between 1 and 64),
  force        text not null check (length(force) <= 16),
  called       text not null check (length(called) in (0, 64)),
  erased_on    text not null check (length(erased_on) = 10),
  proposed_by  text not null,
  approved_by  text not null,
  why          text not null
);
create index erasure_by_name on erasure (called);

-- Which key the register was made with that names records and children in paths: its digest. The key is kept elsewhere.
create table key_made (
  name    text not null primary key check (length(name) between 1 and 64),
  digest  text not null check (length(digest) = 64)
);
