// Who can get the daily digest of an authority: the parts that the partnership chooses among (SW-9.5, GAP-38).
import { type Role, roles } from '../access/index.ts'

/** The authorities that have a digest. */
export const digestAuthorities = ['stoke-on-trent', 'staffordshire'] as const
/** One of them. */
export type DigestAuthority = (typeof digestAuthorities)[number]

/** The roles whose people can get it: pod co-ordinators, managers, and the exploitation social worker. */
export const digestRoles = ['missing-co-ordinator', 'team-manager', 'exploitation-co-ordinator'] as const

/** The parts that can be chosen: those roles, and the mailbox of the co-ordinators' post. */
export const digestParts = [...digestRoles, 'mailbox'] as const
/** One of them. */
export type DigestPart = (typeof digestParts)[number]

/** Whether people of this role are those whom the digest is for. */
export const isDigestRole = (role: Role): boolean => digestRoles.some(one => one === role)

/** What a part is called, by authority where they differ. */
export function sayDigestPart(part: DigestPart, authority: DigestAuthority): string {
  if (part !== 'mailbox') return roles[part]
  return authority === 'stoke-on-trent' ? 'Mailbox of the pod co-ordinators' : 'Mailbox of the co-ordinator'
}

/** Whether a part gets it while nobody has chosen: in Stoke-on-Trent, where the protocol asks for it. */
export const wantedAtFirst = (authority: DigestAuthority): boolean => authority === 'stoke-on-trent'
