-- Duties that follow from forms: what rules read of a form, and how a placement came about.

-- Whether a placement was planned or made in an emergency sets the day of the missing-from-care assessment (CARE-A1.2), and
-- whether the child may go missing from it calls for one (CARE-A1.1). Unanswered is neither.
alter table placement add arrangement text check (arrangement in ('planned', 'emergency')),
  add missing_risk text check (missing_risk in ('yes', 'no'));

-- What rules read of a child and of every record that is the same child: instants, days, kinds and statuses, nothing else. A
-- form is there once it is submitted: its kind, its day, its level and when it was reviewed, and none of its answers. The
-- people told are numbered within their part and episode, so that rules can tell two parents apart and no name leaves here.
create or replace function engine.case_file(p_members uuid[]) returns jsonb language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
begin return (
  with ms as (select 1000::numeric as n), day0 as (select date '1970-01-01' as d)
  select jsonb_build_object(
    'bornOn', (select i.born_on - day0.d from child_identity i, day0 where i.child_id = p_members[1]),
    'bornPrecision', coalesce((select i.born_precision from child_identity i where i.child_id = p_members[1]), 'unknown'),
    'responsibleAuthority', (select c.responsible_authority from child c where c.id = p_members[1]),
    'livesIn', coalesce((select p.lives_in from placement p where p.child_id = any(p_members) and p.entered_in_error_at is null
      order by (p.until_on is null) desc, p.from_on desc limit 1), 'elsewhere'),
    'socialCare', coalesce((select jsonb_agg(jsonb_build_object('status', s.status, 'from', s.from_on - day0.d, 'until', s.until_on - day0.d))
      from social_care_status s, day0 where s.child_id = any(p_members) and s.entered_in_error_at is null), '[]'),
    'episodes', coalesce((select jsonb_agg(jsonb_build_object('ref', e.id, 'kind', e.kind,
        'foundMissingAt', trunc(extract(epoch from e.found_missing_at) * n),
        'lastSeenAt', trunc(extract(epoch from e.last_seen_at) * n),
        'reportedToPoliceAt', trunc(extract(epoch from least(e.reported_to_police_at, e.police_accepted_at)) * n),
        'recordedAt', trunc(extract(epoch from e.recorded_at) * n),
        'countedFrom', trunc(extract(epoch from e.counted_from) * n),
        'locatedAt', trunc(extract(epoch from e.located_at) * n),
        'returnedAt', trunc(extract(epoch from e.returned_at) * n),
        'responsibleAuthority', e.responsible_authority, 'livesIn', e.lives_in,
        'managerInformedAt', (select trunc(extract(epoch from min(x.given_at)) * n) from notice x
          where x.episode_id = e.id and x.kind = 'line-manager-told' and x.entered_in_error_at is null),
        'placingAuthorityLetterSentAt', (select trunc(extract(epoch from min(x.given_at)) * n) from notice x
          where x.episode_id = e.id and x.kind = 'placing-authority-letter' and x.entered_in_error_at is null),
        'caseReviewHeldAt', (select trunc(extract(epoch from min(x.held_at)) * n) from case_review x
          where x.episode_id = e.id and x.entered_in_error_at is null),
        'preventionInterviewAt', (select trunc(extract(epoch from min(x.held_at)) * n) from prevention_interview x
          where x.episode_id = e.id and x.entered_in_error_at is null),
        'returnInterviewOfferedAt', (select trunc(extract(epoch from min(x.offered_at)) * n) from return_interview_offer x
          where x.episode_id = e.id and x.entered_in_error_at is null),
        'returnInterviewCompletedAt', (select trunc(extract(epoch from min(x.ended_at)) * n) from return_interview x
          where x.episode_id = e.id and x.submitted_at is not null and x.entered_in_error_at is null)))
      from episode e, ms where e.child_id = any(p_members) and e.entered_in_error_at is null), '[]'),
    'meetings', coalesce((select jsonb_agg(jsonb_build_object('level', m.level, 'heldAt', trunc(extract(epoch from m.held_at) * n)))
      from meeting m, ms where m.child_id = any(p_members) and m.entered_in_error_at is null), '[]'),
    'nineInNinetyLettersSentAt', coalesce((select jsonb_agg(trunc(extract(epoch from x.given_at) * n))
      from notice x, ms where x.child_id = any(p_members) and x.kind = 'nine-in-ninety-letter' and x.entered_in_error_at is null), '[]'),
    'tellings', coalesce((select jsonb_agg(jsonb_build_object('episode', t.episode_id, 'about', t.about, 'whom', t.whom,
        'person', t.person, 'told', t.told_at is not null, 'at', trunc(extract(epoch from coalesce(t.told_at, t.recorded_at)) * n)))
      from (select t.*, dense_rank() over (partition by t.episode_id, t.whom order by lower(trim(t.who))) as person from told t
        where t.child_id = any(p_members) and t.entered_in_error_at is null) t, ms), '[]'),
    'notices', coalesce((select jsonb_agg(jsonb_build_object('episode', x.episode_id, 'kind', x.kind, 'authority', x.authority,
        'at', trunc(extract(epoch from x.given_at) * n)))
      from notice x, ms where x.child_id = any(p_members) and x.entered_in_error_at is null
        and x.kind in ('authority-notified', 'return-interview-requested', 'senior-manager-told')), '[]'),
    'reviews', coalesce((select jsonb_agg(jsonb_build_object('episode', x.episode_id, 'by', x.reviewer,
        'at', trunc(extract(epoch from x.reviewed_at) * n)))
      from episode_review x, ms where x.child_id = any(p_members) and x.entered_in_error_at is null), '[]'),
    'concerns', coalesce((select jsonb_agg(jsonb_build_object('episode', x.episode_id, 'ref', x.id,
        'at', trunc(extract(epoch from x.raised_at) * n)))
      from significant_concern x, ms where x.child_id = any(p_members) and x.entered_in_error_at is null), '[]'),
    'forms', coalesce((select jsonb_agg(jsonb_build_object('ref', f.id, 'instrument', f.instrument, 'episode', f.episode_id,
        'submittedAt', trunc(extract(epoch from f.submitted_at) * n), 'completedOn', f.completed_on - day0.d, 'level', f.level,
        'reviews', coalesce((select jsonb_agg(jsonb_build_object('at', trunc(extract(epoch from r.submitted_at) * n),
            'on', r.reviewed_on - day0.d, 'level', r.level) order by r.number)
          from form_review r where r.form_id = f.id and r.submitted_at is not null), '[]')))
      from form f, ms, day0 where f.child_id = any(p_members) and f.submitted_at is not null and f.completed_on is not null
        and f.entered_in_error_at is null), '[]'),
    'placements', coalesce((select jsonb_agg(jsonb_build_object('ref', p.id, 'arrangement', p.arrangement, 'missingRisk', p.missing_risk,
        'from', p.from_on - day0.d, 'recordedAt', trunc(extract(epoch from p.recorded_at) * n)))
      from placement p, ms, day0 where p.child_id = any(p_members) and p.entered_in_error_at is null), '[]')));
end $$;
