import { useState } from 'react';
import { post } from '../../../api/http';
import type { ImportReport } from '../../../api/types';
import { useText } from '../../../i18n';
import { announce } from '../../../primitives/Announcer';
import { Banner } from '../../../primitives/Banner';
import { Button } from '../../../primitives/Button';
import { Stack } from '../../../primitives/Card';
import { Dialog, DialogActions } from '../../../primitives/Dialog';
import { Failure } from '../../../primitives/State';
import styles from './Directory.module.css';
import { ImportOutcome } from './ImportOutcome';
import { importWords } from './importWords';
import { useDirectoryChange } from './useDirectory';

/** The server takes no more; what is larger would be sent in vain. */
const MOST_BYTES = 8 * 1024 * 1024;

const path = (apply: boolean) => `/api/directory/import?apply=${apply}`;

/** Reads a file into the directory: first only what it would do, then, where nothing is wrong, all of it. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const t = useText(importWords);
  const [file, setFile] = useState<File | null>(null);
  const [report, setReport] = useState<ImportReport | null>(null);
  const read = useDirectoryChange(
    ({ chosen, apply }: { chosen: File; apply: boolean }) => post<ImportReport>(path(apply), chosen),
    (next) => {
      setReport(next);
      announce(said(next, t));
    },
  );
  const tooLarge = file !== null && file.size > MOST_BYTES;
  const choose = (chosen: File | null) => {
    setFile(chosen);
    setReport(null);
    read.reset();
    if (chosen && chosen.size <= MOST_BYTES) read.mutate({ chosen, apply: false });
  };
  const ready = file && report && !report.refused && report.wrong === 0 && !report.applied;
  return (
    <Dialog title={t.title} isOpen onClose={onClose}>
      <Stack>
        <p>{t.text}</p>
        <p className={styles.hint}>{t.sample}</p>
        <div className={styles.file}>
          <label htmlFor="directory-file">{t.file}</label>
          <input
            id="directory-file"
            type="file"
            accept=".csv,.txt,text/csv"
            onChange={(event) => choose(event.target.files?.[0] ?? null)}
          />
        </div>
        {tooLarge && <Banner tone="danger">{t.tooLarge}</Banner>}
        {read.error && <Failure error={read.error} />}
        {report && <ImportOutcome report={report} />}
      </Stack>
      <DialogActions>
        {ready && (
          <Button isPending={read.isPending} onPress={() => read.mutate({ chosen: file, apply: true })}>
            {t.apply}
          </Button>
        )}
        <Button look="secondary" onPress={onClose}>
          {t.close}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function said(report: ImportReport, t: (typeof importWords)['ru']): string {
  if (report.refused) return t.refused[report.refused];
  if (report.applied) return t.done(report.added, report.changed);
  return report.wrong > 0 ? t.wrong(report.wrong) : `${t.ready} ${t.sums(report.added, report.changed, report.same)}`;
}
