import type { MyCase, MyInterpreter, MyProfile } from '../../api/types';
import { isRefined, nothingAsked } from '../../call/asked';
import { useLive, useLiveSession } from '../../call/live';
import { useFormat, useText } from '../../i18n';
import { genders, needWords, signModes, topicClasses } from '../../i18n/needs';
import { Button } from '../../primitives/Button';
import { Card } from '../../primitives/Card';
import { Select } from '../../primitives/Select';
import type { Gender, SignMode, TopicClass } from '../../protocol/messages';
import { useLoaded } from '../useLoaded';
import { refineWords } from './refineWords';
import styles from './way.module.css';

/** Needs that are kept to, and wishes that give way after a minute. Every list may stay as it is. */
export function RefinePanel() {
  const t = useText(refineWords);
  const words = useText(needWords);
  const format = useFormat();
  const live = useLiveSession();
  const asked = useLive((view) => view.asked);
  const { value: profile } = useLoaded<MyProfile>('/api/my/profile');
  const { value: met } = useLoaded<MyInterpreter[]>('/api/my/interpreters');
  const { value: cases } = useLoaded<MyCase[]>('/api/my/cases');
  const welcome = met?.filter((one) => !one.blocked) ?? [];
  return (
    <Card tone="subtle">
      <p>{t.lead}</p>
      <div className={styles.choices}>
        <Select
          label={t.mode}
          empty={profile ? t.usual(words.mode[profile.signMode]) : t.asUsual}
          options={signModes.filter((one) => one !== profile?.signMode).map((one) => option(one, words.mode[one]))}
          value={asked.mode ?? ''}
          onChange={(mode) => live.ask({ mode: (mode || null) as SignMode | null })}
        />
        <Select
          label={t.topic}
          empty={words.topic.everyday}
          options={topicClasses.filter((one) => one !== 'everyday').map((one) => option(one, words.topic[one]))}
          value={asked.topic ?? ''}
          onChange={(topic) => live.ask({ topic: (topic || null) as TopicClass | null })}
        />
        <Select
          label={t.gender}
          empty={t.noMatter}
          options={genders.map((one) => option(one, words.gender[one]))}
          value={asked.gender ?? ''}
          onChange={(gender) => live.ask({ gender: (gender || null) as Gender | null })}
        />
        {welcome.length > 0 && (
          <Select
            label={t.interpreter}
            empty={t.anybody}
            options={welcome.map((one) => option(one.id, t.met(one.name, format.shortDate(one.lastTalkedAt))))}
            value={asked.interpreterId ?? ''}
            onChange={(id) => live.ask({ interpreterId: id || null })}
          />
        )}
        {cases && cases.length > 0 && (
          <Select
            label={t.caseFile}
            empty={t.noCase}
            options={cases.map((one) => option(one.id, t.caseName(one.number, one.title)))}
            value={asked.caseId ?? ''}
            onChange={(id) => live.ask({ caseId: id || null })}
          />
        )}
      </div>
      {isRefined(asked) && (
        <div>
          <Button look="quiet" icon="cross" onPress={() => live.ask(nothingAsked)}>
            {t.clear}
          </Button>
        </div>
      )}
    </Card>
  );
}

const option = (value: string, label: string) => ({ value, label });
