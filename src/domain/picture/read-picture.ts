// What somebody sent as a photograph, judged by what it is and never by its name: cleaned, or refused in words.
import { lettersAt, NotAPicture } from './bytes.ts'
import type { CleanPicture } from './clean-picture.ts'
import { cleanJpeg, isJpeg } from './jpeg.ts'
import { cleanPng, isPng } from './png.ts'
import { cleanWebp, isWebp } from './webp.ts'

/** The largest photograph, in bytes. */
export const mostPictureBytes = 8 * 1024 * 1024

/** A picture, or the sentence that says why it cannot be taken. */
export type ReadPicture =
  | { readonly kind: 'taken'; readonly picture: CleanPicture }
  | { readonly kind: 'refused'; readonly why: string }

const heic =
  'The photograph is in Apple’s own format (HEIC). Save it or send it to yourself as JPEG, then choose it again'

function cleaned(bytes: Uint8Array): CleanPicture {
  if (isJpeg(bytes)) return cleanJpeg(bytes)
  if (isPng(bytes)) return cleanPng(bytes)
  if (isWebp(bytes)) return cleanWebp(bytes)
  const isHeic = /^ftyp(he|mi|ms)/.test(lettersAt(bytes, 4, 8))
  throw new NotAPicture(isHeic ? heic : 'The photograph must be a JPEG, PNG or WebP picture')
}

/** Reads a picture. Place, camera, thumbnail, comments and whatever else stands in or after it are left out. */
export function readPicture(bytes: Uint8Array): ReadPicture {
  if (bytes.length === 0) return { kind: 'refused', why: 'Choose a photograph' }
  if (bytes.length > mostPictureBytes)
    return {
      kind: 'refused',
      why: 'The photograph must be 8 megabytes or smaller. Make it smaller and choose it again',
    }
  try {
    return { kind: 'taken', picture: cleaned(bytes) }
  } catch (error) {
    if (error instanceof NotAPicture) return { kind: 'refused', why: error.message }
    throw error
  }
}
