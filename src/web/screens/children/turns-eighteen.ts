// That the eighteenth birthday is near, where what is begun for a child would outlast it.
import { adultSoon } from '../../../domain/children/index.ts'
import { dayOf, type Instant, sayDay } from '../../../domain/kernel/index.ts'
import type { ChildBar } from '../../../store/children/reads.ts'
import { insetText } from '../../components/inset-text/inset-text.ts'
import type { Html } from '../../html.ts'

/** Draws it; false where the birthday is further off, has come, or is not known. */
export function turnsEighteen({ identity }: ChildBar, now: Instant): Html | false {
  const birthday = adultSoon(identity.born, dayOf(now))
  if (birthday === null) return false
  return insetText({
    text: `The young person turns 18 on ${sayDay(birthday)}. From then on the pathways for children do not hold, and the CE Team takes them only where it agrees (PROG24-8, GAP-69). Agree before that day who works with them afterwards. An adult at risk is referred to adult safeguarding.`,
  })
}
