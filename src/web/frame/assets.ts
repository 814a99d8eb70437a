// The files that pages name, sent from memory with an address that changes when they do.
import type { FastifyInstance } from 'fastify'
import { assetCaching, assets } from '../assets/index.ts'

/** Serves every asset at its own path. */
export async function serveAssets(app: FastifyInstance): Promise<void> {
  for (const { path, type, bytes } of assets.values()) {
    app.get(path, (_request, reply) => reply.type(type).header('cache-control', assetCaching).send(bytes))
  }
}
