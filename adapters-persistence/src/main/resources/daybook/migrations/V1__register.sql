-- One SQL for SQLite and PostgreSQL. Days are ISO text, moments are microseconds, bodies are JSON kept as text.

-- What a record is found by, and the version that lets one change in at a time.
create table incident (
  force        text    not null check (length(force) between 1 and 16),
  reference    text    not null check (length(reference) between 1 and 64),
  version      integer not null check (version >= 1),
  reported_on  text    not null check (length(reported_on) = 10),
  category     text    not null check (category in ('', 'AGGRAVATED', 'NON_AGGRAVATED')),
  open         integer not null check (open in (0, 1)),
  review_on    text    not null check (length(review_on) in (0, 10)),
  primary key (force, reference)
);
create index incident_by_day on incident (force, reported_on, reference);
create index incident_by_review on incident (force, review_on, reference) where review_on <> '';
create index incident_without_review on incident (force, reference) where review_on = '';

-- What was done to a record. Rows are added and never changed.
create table step (
  force      text    not null,
  reference  text    not null,
  version    integer not null check (version >= 1),
  body       text    not null,
  primary key (force, reference, version),
  foreign key (force, reference) references incident (force, reference)
);

-- One row for each child: whoever writes it goes first.
create table child (
  force    text    not null,
  child    text    not null check (length(child) between 1 and 64),
  version  integer not null,
  primary key (force, child)
);

-- What a record says of a child.
create table notice (
  force      text not null,
  child      text not null,
  reference  text not null,
  body       text not null,
  primary key (force, child, reference),
  foreign key (force, child) references child (force, child),
  foreign key (force, reference) references incident (force, reference)
);

-- Who looked at or changed what, when and why (DPA-2018 s.62): ids, never content. From the columns before place follows the one
-- canonical line; place, leaf_hash and root are what the sequencer adds, once. Until then an entry is pending.
create table access_entry (
  id         text    not null primary key check (length(id) between 1 and 64),
  at_micros  bigint  not null,
  officer    text    not null,
  force      text    not null,
  role       text    not null,
  kind       text    not null,
  operation  text    not null,
  what       text    not null,
  reason     text    not null,
  recipient  text    not null,
  place      bigint  check (place >= 0),
  leaf_hash  text,
  root       text
);
create unique index access_entry_by_place on access_entry (place) where place is not null;
create index access_entry_pending on access_entry (at_micros, id) where place is null;

-- The tree over the entries that have a place: its size and the roots of its perfect parts. Whoever writes this row first
-- goes first, so that of several services one sequences at a time.
create table access_tree (
  id        integer not null primary key check (id = 1),
  size      bigint  not null check (size >= 0),
  frontier  text    not null
);
insert into access_tree (id, size, frontier) values (1, 0, '');

-- Signed notes of how large the tree was, to be kept elsewhere too.
create table access_checkpoint (
  size  bigint not null primary key check (size >= 0),
  note  text   not null
);

-- Who a child is: sealed under a key that is kept elsewhere, and found by marks that are made with one.
create table child_identity (
  force   text not null,
  child   text not null,
  sealed  text not null,
  primary key (force, child)
);
create table child_mark (
  force  text not null,
  mark   text not null,
  child  text not null,
  primary key (force, mark, child),
  foreign key (force, child) references child_identity (force, child)
);
create index child_mark_by_child on child_mark (force, child);

-- Which two references are one child's, or no longer: nothing of either is rewritten.
create table child_link (
  force     text    not null,
  one       text    not null,
  other     text    not null check (one < other),
  version   integer not null check (version >= 1),
  together  integer not null check (together in (0, 1)),
  body      text    not null,
  primary key (force, one, other)
);
create index child_link_by_other on child_link (force, other);

-- What waits for a second person.
create table child_proposal (
  force         text not null,
  id            text not null,
  operation     text not null,
  children      text not null,
  proposed_by   text not null,
  reason        text not null,
  until_moment  text not null,
  decided       text not null check (decided in ('', 'approved', 'declined')),
  primary key (force, id)
);

-- What waits to be told to the national database, and what was taken over.
create table outgoing_notice (
  force        text    not null,
  id           text    not null,
  child        text    not null,
  reference    text    not null,
  reported_on  text    not null check (length(reported_on) = 10),
  withdrawn    integer not null check (withdrawn in (0, 1)),
  confirmed    integer not null check (confirmed in (0, 1)),
  primary key (force, id)
);
create index outgoing_notice_waiting on outgoing_notice (force, id) where confirmed = 0;

-- The forces that keep children here, and whom to ring: all that one force sees of another.
create table force_contact (
  force    text not null primary key check (length(force) between 1 and 16),
  contact  text not null check (length(contact) <= 100)
);
