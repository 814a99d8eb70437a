// Photographs: cleaned of everything but the picture, or refused in words.
export { damaged } from './bytes.ts'
export * from './clean-picture.ts'
export { drawnFace } from './example-pictures.ts'
export * from './read-picture.ts'
