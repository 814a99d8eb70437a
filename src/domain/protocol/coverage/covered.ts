// Whether a row of the requirements catalogue is carried out, and by which test; or why it needs nothing of the product.

/** The documents that rows come from, as the catalogue names them. */
export type Source = '000' | '001' | '002' | '003' | '004'

/** A row of the catalogue, its paragraph, and what it demands in one sentence of our own. */
type Row = { readonly id: string; readonly source: Source; readonly paragraph: string; readonly says: string }

/** A row that is carried out: the test that names it, and where a person meets it in the product. */
export type CarriedOut = Row & { readonly test: string; readonly where: string }

/** The titles of later issues that bring what is not there yet. */
export type LaterIssue =
  | 'Exploitation: pathways, referrals, triage, direct work'
  | 'Meetings and panels'
  | 'Intelligence'
  | 'Performance and governance'

/** A row that asks for no behaviour, or that a later issue brings: its title stands in `later`. */
export type Excused = Row & { readonly because: string; readonly later: LaterIssue | null }

/** One or the other. */
export type Covered = CarriedOut | Excused

/** Whether it is carried out. */
export const isCarriedOut = (row: Covered): row is CarriedOut => 'test' in row

/** A row that the test of this path carries out, and where a person meets it. */
export const carriedOut = (
  id: string,
  source: Source,
  paragraph: string,
  says: string,
  test: string,
  where: string,
): CarriedOut => ({ id, source, paragraph, says, test, where })

/** A row that asks for no behaviour. */
export const asksNothing = (id: string, source: Source, paragraph: string, says: string, because: string): Excused => ({
  ...{ id, source, paragraph, says, because },
  later: null,
})

/** A row that a later issue brings. */
export const comesLater = (
  id: string,
  source: Source,
  paragraph: string,
  says: string,
  because: string,
  later: LaterIssue,
): Excused => ({ id, source, paragraph, says, because, later })
