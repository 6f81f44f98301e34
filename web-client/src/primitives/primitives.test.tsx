import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { expect, it, vi } from 'vitest';
import { Problem } from '../api/problem';
import { setLanguage } from '../i18n';
import { faultsOf } from '../test/desk';
import { Announcer, announce, announceUrgent } from './Announcer';
import { Banner } from './Banner';
import { Button, IconButton } from './Button';
import { Detail, Details } from './Card';
import { Checkbox, RadioGroup, Switch } from './Choice';
import { ComboField } from './ComboField';
import { DateField } from './DateField';
import { ConfirmDialog } from './Dialog';
import { TextField } from './Field';
import { Locale } from './Locale';
import { PageHeading } from './PageHeading';
import { Pagination } from './Pagination';
import { Select } from './Select';
import { Failure } from './State';
import { Table } from './Table';
import { Tag } from './Tag';

const show = (content: ReactNode) => render(<Locale>{content}</Locale>);

it('says a thing twice when it happens twice, each in its own region', () => {
  show(<Announcer />);
  act(() => announce('Сохранено'));
  const first = screen.getByRole('status').textContent;
  act(() => announce('Сохранено'));
  expect(screen.getByRole('status').textContent).not.toBe(first);
  act(() => void announceUrgent('Вызов'));
  expect(screen.getByRole('alert').textContent).toBe('Вызов');
});

it('takes an urgent announcement back when it is over, but not a newer one', () => {
  show(<Announcer />);
  let first = () => {};
  let second = () => {};
  act(() => {
    first = announceUrgent('Вызов: Анна');
  });
  act(() => {
    second = announceUrgent('Вызов: Мария');
  });
  act(() => first());
  expect(screen.getByRole('alert').textContent).toBe('Вызов: Мария');
  act(() => second());
  expect(screen.getByRole('alert').textContent).toBe('');
});

it('announces a failure in words and offers a way on', async () => {
  const again = vi.fn();
  show(
    <>
      <Announcer />
      <Failure error={new Problem('network', 0)} onRetry={again} />
    </>,
  );
  expect(screen.getByRole('status').textContent).toContain('Нет связи с сервером');
  await userEvent.click(screen.getByRole('button', { name: 'Повторить' }));
  expect(again).toHaveBeenCalledOnce();
});

it('keeps silent about an ended sign-in, which has a dialog of its own', () => {
  const { container } = show(<Failure error={new Problem('not-signed-in', 401)} />);
  expect(container.textContent).toBe('');
});

function Pages() {
  const [page, turn] = useState(1);
  return (
    <>
      <PageHeading key={page} title={`Страница ${page}`} />
      <button type="button" onClick={() => turn(2)}>
        Дальше
      </button>
    </>
  );
}

it('names the tab, and takes focus on every page but the first', () => {
  show(<Pages />);
  expect(document.title).toBe('Страница 1 — Жест');
  act(() => screen.getByRole('button').click());
  expect(document.title).toBe('Страница 2 — Жест');
  expect(document.activeElement?.textContent).toBe('Страница 2');
});

it('ties a field to its hint and to what is wrong with it', () => {
  show(<TextField label="Имя" hint="Как в паспорте" error="Введите имя." value="" onChange={() => {}} />);
  const field = screen.getByLabelText('Имя');
  const described = (field.getAttribute('aria-describedby') ?? '').split(' ');
  expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual(
    expect.arrayContaining(['Как в паспорте', 'Введите имя.']),
  );
  expect(field.getAttribute('aria-invalid')).toBe('true');
});

it('asks before a deed; Escape leaves it undone', async () => {
  const [confirm, cancel] = [vi.fn(), vi.fn()];
  show(
    <ConfirmDialog isOpen title="Отключить?" confirm="Отключить" onConfirm={confirm} onCancel={cancel}>
      Человек выйдет.
    </ConfirmDialog>,
  );
  const dialog = screen.getByRole('alertdialog', { name: 'Отключить?' });
  // The dialog takes the focus a moment after it appears; keys go to whoever has it.
  await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
  await userEvent.keyboard('{Escape}');
  expect(cancel).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole('button', { name: 'Отключить' }));
  expect(confirm).toHaveBeenCalledOnce();
});

it('shows a day in the order of the language', () => {
  show(<DateField label="Срок" value="2026-12-01" onChange={() => {}} />);
  expect(screen.getAllByRole('spinbutton').map(({ textContent }) => textContent)).toEqual(['01', '12', '2026']);
});

it('follows the language of the page', () => {
  show(<Pagination page={1} size={25} total={60} onPage={() => {}} />);
  expect(screen.getByText('Страница 2 из 3')).toBeTruthy();
  act(() => setLanguage('en'));
  expect(screen.getByText('Page 2 of 3')).toBeTruthy();
});

it('turns pages only where there are some', async () => {
  const turn = vi.fn();
  show(<Pagination page={0} size={25} total={26} onPage={turn} />);
  expect(screen.getByRole('button', { name: 'Назад' }).hasAttribute('disabled')).toBe(true);
  await userEvent.click(screen.getByRole('button', { name: 'Вперёд' }));
  expect(turn).toHaveBeenCalledWith(1);
});

it('has no fault that axe can find', async () => {
  const nothing = () => {};
  const { container } = show(
    <main>
      <PageHeading title="Все" />
      <Button onPress={nothing}>Кнопка</Button>
      <Button isPending onPress={nothing}>
        Ждёт
      </Button>
      <IconButton icon="cross" label="Закрыть" onPress={nothing} />
      <Tag tone="warn" icon="clock">
        Ждёт
      </Tag>
      <Banner tone="danger" title="Ошибка">
        Слова
      </Banner>
      <Details>
        <Detail name="Пусто">{null}</Detail>
      </Details>
      <RadioGroup label="Одно" value="a" options={[{ value: 'a', label: 'А', hint: 'Б' }]} onChange={nothing} />
      <Checkbox>Да</Checkbox>
      <Switch>Вкл</Switch>
      <Select
        label="Список"
        value=""
        empty="Все"
        options={[{ value: 'a', label: 'А' }]}
        error="Нет"
        onChange={nothing}
      />
      <TextField
        label="Много"
        rows={3}
        value=""
        maxLength={10}
        count={(left) => `Осталось ${left}`}
        onChange={nothing}
      />
      <DateField label="День" value="2026-12-01" onChange={nothing} />
      <Table
        caption="Ряды"
        rows={[{ id: '1' }]}
        keyOf={(row) => row.id}
        columns={[
          { key: 'id', title: 'Номер', names: true, cell: (row) => row.id },
          { key: 'none', title: 'Пусто', cell: () => null },
        ]}
      />
    </main>,
  );
  expect(await faultsOf(container)).toEqual([]);
});

it('keeps what was typed when the page scrolls under an open list', async () => {
  const chosen = vi.fn();
  const options = [
    { value: 'pension', label: 'Пенсия' },
    { value: 'clinic', label: 'Поликлиника' },
  ];
  show(<ComboField label="Тема" nothing="Нет" options={options} value={null} onChange={chosen} />);
  const field = screen.getByRole('combobox', { name: 'Тема' });
  await userEvent.type(field, 'пол');
  expect(screen.getByRole('option', { name: 'Поликлиника' })).toBeTruthy();

  act(() => void document.dispatchEvent(new Event('scroll')));
  await waitFor(() => expect(screen.queryByRole('option')).toBeNull());
  expect(field).toHaveProperty('value', 'пол');

  await userEvent.type(field, 'и');
  await userEvent.click(screen.getByRole('option', { name: 'Поликлиника' }));
  expect(chosen).toHaveBeenCalledWith('clinic');
});
