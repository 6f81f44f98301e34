import type { MyCase, MyInterpreter, MyProfile, Organisation } from '../../api/types';
import { isRefined, nothingAsked } from '../../call/asked';
import { useLive, useLiveSession } from '../../call/live';
import { useFormat, useText } from '../../i18n';
import { genders, needWords, signModes, topicClasses } from '../../i18n/needs';
import { Button } from '../../primitives/Button';
import { Card } from '../../primitives/Card';
import { Select } from '../../primitives/Select';
import type { Gender, SignMode, TopicClass } from '../../protocol/messages';
import { SearchDirectory } from '../directory/SearchDirectory';
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
      <Whom id={asked.organisationId} onChoose={(organisationId) => live.ask({ organisationId })} />
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

/** The organisation that the interpreter will call. */
function Whom({ id, onChoose }: { id: string | null; onChoose: (id: string | null) => void }) {
  const t = useText(refineWords);
  const { value } = useLoaded<Organisation>(id && `/api/directory/${id}`);
  if (!id) return <SearchDirectory label={t.whom} onChoose={(one) => onChoose(one.id)} />;
  return (
    <div role="status">
      <p>
        {t.whom}: <strong>{value && (value.shortName || value.name)}</strong>
      </p>
      <Button look="quiet" icon="cross" onPress={() => onChoose(null)}>
        {t.notThere}
      </Button>
    </div>
  );
}

const option = (value: string, label: string) => ({ value, label });
