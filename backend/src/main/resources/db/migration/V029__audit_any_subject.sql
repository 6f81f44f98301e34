-- The kinds of things that are audited are the words of AuditSubject; a second list here would have to be changed by
-- every area that adds one.
alter table audit drop constraint audit_subject_kind_check;
alter table audit add constraint audit_subject_kind_check check (subject_kind ~ '^[a-z_]+$');
