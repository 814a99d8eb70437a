// What a cleaned picture is.

/** The types of picture that are kept. */
export type PictureType = 'image/jpeg' | 'image/png' | 'image/webp'

/** A picture with nothing in it but the picture. */
export type CleanPicture = {
  readonly type: PictureType
  readonly bytes: Uint8Array
  /** In points. */
  readonly width: number
  readonly height: number
  /** Of a PNG its packed points, and how many bytes they must come to: whoever keeps it unpacks them once. */
  readonly packed: { readonly bytes: Uint8Array; readonly unpacked: number } | null
}
