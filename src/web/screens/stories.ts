// Every screen's stories, by the screen's folder, for the page that shows them and the checks over them.
import type { Story } from '../components/story.ts'
import { stories as access } from './access/stories.ts'
import { stories as alerts } from './alerts/stories.ts'
import { stories as auditTrail } from './audit-trail/stories.ts'
import { stories as borders } from './borders/stories.ts'
import { stories as care } from './care/stories.ts'
import { stories as caseload } from './caseload/stories.ts'
import { child, childChange, childHistory, childMake, childSearch } from './children/stories.ts'
import { childAsKnown, childDoor, childWhole, sameChild } from './children/whole-stories.ts'
import { stories as clock } from './demonstration/clock/stories.ts'
import { stories as digest } from './digest/stories.ts'
import { stories as directory } from './directory/stories.ts'
import { alikeNames, duplicates, known } from './duplicates/stories.ts'
import { stories as duties } from './duties/stories.ts'
import { stories as worklist } from './duties/worklist/stories.ts'
import { stories as formLists } from './form-lists/stories.ts'
import { stories as groups } from './groups/stories.ts'
import { stories as home } from './home/stories.ts'
import { stories as fillForm } from './instruments/fill-stories.ts'
import { stories as formList } from './instruments/list/stories.ts'
import { columnTick, denseStories, judgement, level, review, whatNowStories } from './instruments/matrix-stories.ts'
import { stories as assessments } from './instruments/over-time/stories.ts'
import { stories as formRead } from './instruments/read/stories.ts'
import { stories as interview } from './interview/stories.ts'
import { stories as levels } from './levels/stories.ts'
import { stories as messages } from './messages/stories.ts'
import { stories as missing } from './missing/stories.ts'
import { stories as missingNow } from './missing-now/stories.ts'
import { stories as pathways } from './pathways/stories.ts'
import { stories as patterns } from './patterns/stories.ts'
import { stories as people } from './people/stories.ts'
import { stories as police } from './police/stories.ts'
import { stories as profile } from './profile/stories.ts'
import { stories as programme } from './programme/stories.ts'
import { stories as protection } from './protection/stories.ts'
import { stories as record } from './record/stories.ts'
import { stories as referrals } from './referrals/stories.ts'
import { stories as coverage } from './rules/coverage/stories.ts'
import { stories as ruleList } from './rules/list/stories.ts'
import { stories as rule } from './rules/rule/stories.ts'
import { stories as signIn } from './sign-in/stories.ts'
import { stories as together } from './together/stories.ts'

/** Stories by screen. */
export const screenStories: Readonly<Record<string, readonly Story[]>> = {
  access,
  alerts,
  assessments,
  'audit-trail': auditTrail,
  borders,
  care,
  caseload,
  child,
  'child-as-known': childAsKnown,
  'child-change': childChange,
  'child-door': childDoor,
  'child-history': childHistory,
  'child-make': childMake,
  'child-search': childSearch,
  'child-whole': childWhole,
  'column-tick': columnTick,
  'demonstration-clock': clock,
  dense: denseStories,
  digest,
  directory,
  'alike-names': alikeNames,
  duplicates,
  duties,
  'form-lists': formLists,
  'form-list': formList,
  'fill-form': fillForm,
  'form-read': formRead,
  groups,
  home,
  judgement,
  'known-child': known,
  level,
  interview,
  meetings: levels,
  messages,
  missing,
  'missing-now': missingNow,
  pathways,
  patterns,
  police,
  programme,
  protection,
  profile,
  record,
  referrals,
  review,
  people,
  rule,
  rules: ruleList,
  coverage,
  'same-child': sameChild,
  'sign-in': signIn,
  together,
  'what-now': whatNowStories,
  worklist,
}
