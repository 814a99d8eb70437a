// What a password must be: long, and not one that everybody tries first. There are no rules of composition.

/** The fewest and the most characters of a password; the most bounds the work of hashing it. */
export const passwordLength = { least: 12, most: 200 } as const

/** Why a password is refused. */
export type PasswordFault = 'too-short' | 'too-long' | 'too-common'

const common = new Set([
  '123456789012',
  '1234567890123',
  '12345678901234',
  '123456789101112',
  '012345678910',
  'abcdefghijkl',
  'abcdefghijklm',
  'qwertyuiop12',
  'qwertyuiop123',
  'qwertyuiopas',
  'qwertyuiopasdfghjkl',
  '1qaz2wsx3edc',
  'q1w2e3r4t5y6',
  'letmeinletmein',
  'iloveyouiloveyou',
  'password1234',
  'password12345',
  'password123456',
  'passwordpassword',
  'passw0rd1234',
  'p@ssw0rd1234',
  'changeme1234',
  'changemechangeme',
  'welcome12345',
  'administrator',
  'administrator1',
  'safeguarding',
  'safeguarding1',
  'safeguarding123',
  'homewardhomeward',
  'homeward1234',
  'homeward12345',
  'manchesterunited',
  'liverpoolfootballclub',
])

/** The form in which a password is hashed and compared: keyboards write the same letter in different ways. */
export const normalisedPassword = (password: string): string => password.normalize('NFKC')

/** The first fault of a new password, or null where it may be used. `own` are the person's own name and e-mail. */
export function passwordFault(password: string, own: readonly string[]): PasswordFault | null {
  const text = normalisedPassword(password)
  const length = [...text].length
  if (length < passwordLength.least) return 'too-short'
  if (length > passwordLength.most) return 'too-long'
  const plain = text.toLowerCase()
  const guessable = common.has(plain) || new Set(plain).size < 4 || own.some(word => word.toLowerCase() === plain)
  return guessable ? 'too-common' : null
}
