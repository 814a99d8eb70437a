-- The drafts of whoever looks, also those that somebody else began and they answered.
create index form_answer_by on form_answer (recorded_by, recorded_at);
