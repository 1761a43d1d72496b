/** Why a command could not do its work: a missing file, say. The message is one sentence for the user, shown without a stack trace. */
export class CannotCheckError extends Error {
  override readonly name = 'CannotCheckError';
}
