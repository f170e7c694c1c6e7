// The one catalogue of everything Muster reports as an error, in every language. Rooms keep their own file under messages/.
import { agentMessages } from './messages/agent.ts';
import { cliMessages } from './messages/cli.ts';
import { clientMessages } from './messages/client.ts';
import { machineMessages } from './messages/machine.ts';
import { doctorMessages } from './messages/doctor.ts';
import { serverMessages } from './messages/server.ts';
import { signingMessages } from './messages/signing.ts';
import { sshMessages } from './messages/ssh.ts';
import { storeMessages } from './messages/store.ts';
import type { Arguments, Language, Message, Told } from './message.ts';

const catalogue = {
  ...cliMessages,
  ...serverMessages,
  ...storeMessages,
  ...signingMessages,
  ...clientMessages,
  ...agentMessages,
  ...doctorMessages,
  ...machineMessages,
  ...sshMessages,
};

export type MessageId = keyof typeof catalogue;
export type MessageArguments<Id extends MessageId> = (typeof catalogue)[Id] extends Message<infer Args> ? Args : never;

/** Codes that were printed once and must not get a new meaning. */
export const retiredCodes: readonly string[] = [];

/** In the order of their codes. */
export const messageIds: readonly MessageId[] = Object.keys(catalogue)
  .filter(isMessageId)
  .sort((a, b) => (catalogue[a].code < catalogue[b].code ? -1 : 1));

export function tell<Id extends MessageId>(language: Language, id: Id, args: MessageArguments<Id>): Told {
  // The arguments fit the message by the signature; only the compiler cannot follow the lookup.
  return tellWith(language, catalogue[id] as unknown as Message<Arguments>, args);
}

/** The message with `<name>` in place of every argument, for documentation and `muster explain`. */
export function tellInGeneral(language: Language, id: MessageId): Told {
  return tellWith(language, catalogue[id] as unknown as Message<Arguments>, placeholders);
}

/** Finds a message by its code (MU040) or its id (store-locked). */
export function findMessage(codeOrId: string): MessageId | undefined {
  const wanted = codeOrId.toLowerCase();
  return messageIds.find((id) => id === wanted || catalogue[id].code.toLowerCase() === wanted);
}

export function isMessageId(text: string): text is MessageId {
  return Object.hasOwn(catalogue, text);
}

function tellWith(language: Language, message: Message<Arguments>, args: Arguments): Told {
  return {
    code: message.code,
    fact: message.fact[language](args),
    ...(message.doing && { doing: message.doing[language](args) }),
    ...(message.means && { means: message.means[language](args) }),
    ...(message.try && { try: message.try[language](args) }),
  };
}

const placeholders: Arguments = new Proxy<Arguments>({}, { get: (_, name) => `<${String(name)}>` });
