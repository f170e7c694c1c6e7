// What a person reads of one machine: where it stands, why, and everything that happened on its way, in either language.
import type { Registration, RegistrationEvent } from '../api/types/registration.v1.generated.ts';
import { ageSince } from '../control-plane/resources/age.ts';
import type { Language } from '../language/message.ts';
import { causeFacts, isCauseCode } from '../registration/causes.ts';
import { skewWords } from '../registration/clock-skew.ts';
import { milestoneWords } from '../registration/milestone-words.ts';
import { isRung, rungNames, rungs } from '../registration/rungs.ts';
import { isMilestone } from '../registration/timeline.ts';
import { isVerdictCause, verdictCauses } from '../registration/verdict-causes.ts';

/** What Muster says of a cause has two languages; what machines and refusals said stays as it was. */
export const whyOfMachine = ({ status = {} }: Registration, language: Language): string => {
  const { cause = '', detail = '', clockSkewSeconds = 0 } = status;
  const known = isVerdictCause(cause) ? cause : 'refused';
  const said = detail.startsWith(verdictCauses[known].en) ? detail.slice(verdictCauses[known].en.length).replace(/^: /, '') : detail;
  const why = verdictCauses[known][language];
  const rest = known === 'clock-skew' ? skewWords(clockSkewSeconds)[language] : said;
  return rest === '' ? why : `${why}${language === 'zh' ? '：' : ': '}${rest}`;
};

const clockLine = (seconds: number, language: Language): string =>
  seconds === 0 ? '' : `${language === 'zh' ? '时钟' : 'clock'}: ${skewWords(seconds)[language]}\n`;

export const machineStory = (one: Registration, now: number, language: Language): string => {
  const { status = {} } = one;
  const { rung = '', clockSkewSeconds = 0, forgotten = 0 } = status;
  const place = isRung(rung) ? `${rungs[rung].number}/${rungNames.length} ${rungs[rung].name[language]}` : rung;
  const head = [one.metadata.name, status.state, place, ageSince(status.since, now)].filter((word) => word !== undefined).join(' · ');
  const clock = status.cause === 'clock-skew' ? '' : clockLine(clockSkewSeconds, language);
  const events = (status.events ?? []).map((event) => eventLines(event, now, language));
  const left =
    forgotten === 0 ? [] : [language === 'zh' ? `  （其间 ${forgotten} 项已略去）\n` : `  (${forgotten} in between are forgotten)\n`];
  const [first = '', ...rest] = events;
  return `${head}\n${whyOfMachine(one, language)}\n${clock}\n${[first, ...left, ...rest].join('')}`;
};

const eventLines = (event: RegistrationEvent, now: number, language: Language): string => {
  const { milestone, first, last } = event;
  const when = `  ${(last ?? first ?? '').padEnd(20)}  ${ageSince(last ?? first, now).padStart(7)}   `;
  if (milestone !== undefined) return `${when}${isMilestone(milestone) ? milestoneWords[milestone][language] : milestone}\n`;
  const indent = ' '.repeat(when.length);
  return `${when}${refusalHead(event, now, language)}\n${indent}${event.message ?? ''}\n${certificateLine(event, indent, language)}`;
};

const refusalHead = ({ cause = '', count = 1, first, address, claimed }: RegistrationEvent, now: number, language: Language): string => {
  const title = isCauseCode(cause) ? ` ${causeFacts(cause).title[language]}` : '';
  const since = ageSince(first, now);
  const times = language === 'zh' ? ` · ${count} 次，始于 ${since} 前` : ` · ${count} times since ${since}`;
  return `${cause}${title}${count > 1 ? times : ''}${[address, claimed].map((word) => (word === undefined ? '' : ` · ${word}`)).join('')}`;
};

const certificateLine = ({ subject, issuer, notBefore, notAfter }: RegistrationEvent, indent: string, language: Language): string => {
  if (issuer === undefined) return '';
  const line =
    language === 'zh'
      ? `证书 ${subject ?? ''}，签发者 ${issuer}，有效期 ${notBefore ?? ''} 至 ${notAfter ?? ''}`
      : `certificate ${subject ?? ''}, issuer ${issuer}, valid from ${notBefore ?? ''} until ${notAfter ?? ''}`;
  return `${indent}${line}\n`;
};
