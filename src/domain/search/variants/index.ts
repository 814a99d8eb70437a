// The table of nicknames and spellings, collected from one file for each community.

import { britishBoysAToJ } from './british-boys-a-to-j.ts'
import { britishBoysKToZ } from './british-boys-k-to-z.ts'
import { britishGirlsAToK } from './british-girls-a-to-k.ts'
import { britishGirlsLToZ } from './british-girls-l-to-z.ts'
import { britishSurnamesAToK } from './british-surnames-a-to-k.ts'
import { britishSurnamesLToZ } from './british-surnames-l-to-z.ts'
import { centralEuropean } from './central-european.ts'
import { eastAndSouthernAfrican } from './east-and-southern-african.ts'
import { eastAsian } from './east-asian.ts'
import { easternEuropean } from './eastern-european.ts'
import type { VariantGroup } from './group.ts'
import { indian } from './indian.ts'
import { irish } from './irish.ts'
import { jewishCaribbeanTraveller } from './jewish-caribbean-traveller.ts'
import { middleEastern } from './middle-eastern.ts'
import { muslim } from './muslim.ts'
import { scottish } from './scottish.ts'
import { welshAndCornish } from './welsh-and-cornish.ts'
import { westAfrican } from './west-african.ts'
import { westernEuropean } from './western-european.ts'

// Many communities share a name, and two of their files may say the same of it.
function withoutRepeats(groups: readonly VariantGroup[]): readonly VariantGroup[] {
  return [...new Map(groups.map(group => [`${group.kind} ${group.words.join(' ')}`, group])).values()]
}

const communities = [
  britishBoysAToJ,
  britishBoysKToZ,
  britishGirlsAToK,
  britishGirlsLToZ,
  britishSurnamesAToK,
  britishSurnamesLToZ,
  centralEuropean,
  eastAndSouthernAfrican,
  eastAsian,
  easternEuropean,
  indian,
  irish,
  jewishCaribbeanTraveller,
  middleEastern,
  muslim,
  scottish,
  welshAndCornish,
  westAfrican,
  westernEuropean,
]

let read: readonly VariantGroup[] | null = null

/**
 * Every group of names that may be written for one another. Written for this project from general knowledge and copied
 * from no list; no community has checked it yet, and what a partnership adds on its screen stands beside it. The files are
 * read when it is first asked for, because a start need not wait for them.
 */
export function variants(): readonly VariantGroup[] {
  read ??= withoutRepeats(communities.flat().flatMap(groups => groups()))
  return read
}

export type { VariantGroup } from './group.ts'
