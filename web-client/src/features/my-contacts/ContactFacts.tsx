import type { MyContact } from '../../api/types';
import { named, useFormat, useText } from '../../i18n';
import { Detail, Details } from '../../primitives/Card';
import { contactWords } from './words';

/** What was agreed, as the interpreter wrote it down: the same facts after the call and in the list. */
export function ContactFacts({ contact }: { contact: MyContact }) {
  const t = useText(contactWords);
  const format = useFormat();
  const { topic, agreed, nextStep, nextStepOn, nextStepOwner, caseNumber } = contact;
  return (
    <Details>
      {topic && <Detail name={t.topic}>{named(topic)}</Detail>}
      <Detail name={t.agreed}>{agreed || t.nothingAgreed}</Detail>
      {nextStep && <Detail name={t.next}>{nextStep}</Detail>}
      {nextStepOn && <Detail name={t.nextOn}>{format.date(nextStepOn)}</Detail>}
      {nextStepOwner && <Detail name={t.nextOwner}>{t.owner[nextStepOwner]}</Detail>}
      {caseNumber !== null && <Detail name={t.caseNumber}>{t.caseName(caseNumber)}</Detail>}
    </Details>
  );
}
