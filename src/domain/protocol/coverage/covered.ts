// Whether a row of the requirements catalogue is carried out, and by which test; or why it needs nothing of the product.

/** A row of the catalogue, its paragraph, and what it demands in one sentence of our own. */
type Row = {
  readonly id: string
  readonly source: '000' | '001' | '002' | '003' | '004'
  readonly paragraph: string
  readonly says: string
}

/** A row that is carried out: the test that names it, and where a person meets it in the product. */
export type CarriedOut = Row & { readonly test: string; readonly where: string }

/** A row that asks for no behaviour, or that a later issue brings: its title stands in `later`. */
export type Excused = Row & { readonly because: string; readonly later: string | null }

/** One or the other. */
export type Covered = CarriedOut | Excused

/** Whether it is carried out. */
export const isCarriedOut = (row: Covered): row is CarriedOut => 'test' in row
