// Who must not be told, held against somebody whom one is about to tell (FOUND-13.1b, GAP-65).
import { blocksTouching, type ToldWhom } from './told.ts'

/** Somebody who must not be told. `bound` is what the block names, if it does: then `parts` are those under which they are told. */
export type Blocked = {
  readonly who: string
  readonly bound: 'family' | 'person' | 'team' | null
  readonly parts: readonly string[]
  /** Null for those who may not read it. */
  readonly reason: string | null
}

const parental: readonly ToldWhom[] = ['parents', 'other']

// A block that names somebody who works here is about no parent; one of a family member about no colleague.
function mayBe(block: Blocked, whom: ToldWhom, who: string): boolean {
  const named = blocksTouching('team-manager', who, [block.who]).length > 0
  if (block.bound === null) return blocksTouching(whom, who, [block.who]).length > 0
  if (block.bound === 'family') return named || (parental.includes(whom) && (who === '' || isKin(who)))
  return named || block.parts.includes(whom)
}

const isKin = (who: string): boolean => blocksTouching('team-manager', who, ['-']).length > 0

/** Those who must not be told whom a line may be about: by name, or by the part under which they would be told. */
export const blocksOn = (whom: ToldWhom, who: string, blocks: readonly Blocked[]): readonly Blocked[] =>
  blocks.filter(block => mayBe(block, whom, who))

/** Why somebody is not told, as it is kept in place of telling them: the reason for those who may read it. */
export const sayBlocked = ({ who, reason }: Blocked): string =>
  reason === null ? `${who} must not be told.` : `${who} must not be told: ${reason}`
