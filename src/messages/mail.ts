// The way by which mail leaves, where an installation was given one: SMTP. There is none by default.
import type { Transporter } from 'nodemailer'

/** Where the mail server is and in whose name mail is sent. The address may hold a password and is never said. */
export type MailServer = { readonly address: string; readonly from: string }

/** One e-mail: plain text to one address. */
export type Mail = {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** Without angle brackets; the same at every attempt, so that the receiving side can tell a second copy. */
  readonly messageId: string
}

/** How it came out: `refused` by the server, or the server was `away`. */
export type MailCame = { readonly kind: 'sent' } | { readonly kind: 'not-sent'; readonly because: 'refused' | 'away' }

/** A way by which mail leaves. */
export type Transport = { send(mail: Mail): Promise<MailCame>; close(): void }

const loopback = ['127.0.0.1', '[::1]', 'localhost']

/** Whether a mail server's address names this machine, where nothing crosses a wire. */
export const isLoopback = (address: string): boolean => loopback.includes(URL.parse(address)?.hostname ?? '')

const hasCode = (error: unknown): error is { readonly responseCode: number } =>
  typeof error === 'object' && error !== null && 'responseCode' in error && typeof error.responseCode === 'number'

// Loaded when the first mail leaves: mostly none does, and nobody's first page need wait for it.
async function connect({ address, from }: MailServer): Promise<Transporter> {
  const { createTransport } = await import('nodemailer')
  return createTransport(
    {
      url: address,
      requireTLS: !isLoopback(address),
      ignoreTLS: isLoopback(address),
      disableFileAccess: true,
      disableUrlAccess: true,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 20_000,
    },
    { from, headers: { 'Auto-Submitted': 'auto-generated' } },
  )
}

/** Opens the way. Without encryption nothing is sent but to this machine itself. */
export function openMail(server: MailServer): Transport {
  let connected: Promise<Transporter> | undefined
  return {
    // What the server says is not passed on: it may repeat an address.
    send: async ({ to, subject, text, messageId }) => {
      try {
        connected ??= connect(server)
        const transport = await connected
        await transport.sendMail({ to, subject, text, messageId: `<${messageId}>` })
        return { kind: 'sent' }
      } catch (error) {
        return { kind: 'not-sent', because: hasCode(error) && error.responseCode >= 400 ? 'refused' : 'away' }
      }
    },
    // Where it never came about there is nothing to close, and the end of the server goes on.
    close: () =>
      void connected?.then(
        transport => transport.close(),
        () => {},
      ),
  }
}
