import { useState } from 'react';
import { Button } from '../primitives/Button';
import { Row, Stack } from '../primitives/Card';
import { Checkbox, RadioGroup, Switch } from '../primitives/Choice';
import { DateField } from '../primitives/DateField';
import { ConfirmDialog } from '../primitives/Dialog';
import { PasswordField, TextField } from '../primitives/Field';
import { Pagination } from '../primitives/Pagination';
import { Select } from '../primitives/Select';
import { RowLink, Table } from '../primitives/Table';

const options = [
  { value: 'a', label: 'Первое', hint: 'с пояснением' },
  { value: 'b', label: 'Второе' },
];

export function Fields() {
  const [text, setText] = useState('');
  const [choice, setChoice] = useState('a');
  const [day, setDay] = useState<string | null>(null);
  const [asking, ask] = useState(false);
  const field = { value: text, onChange: setText, hint: 'hint' };
  return (
    <Stack gap={5}>
      <TextField label="text" {...field} />
      <TextField label="error" {...field} error="error" mark="mark" />
      <TextField label="rows" {...field} rows={3} maxLength={100} count={(left) => String(left)} />
      <TextField label="disabled" {...field} isDisabled />
      <PasswordField label="password" {...field} showWord="show" hideWord="hide" />
      <Select label="select" value={choice} options={options} onChange={setChoice} />
      <Select label="select error" value="" empty="—" error="error" options={options} onChange={setChoice} />
      <DateField label="day" value={day} onChange={setDay} />
      <DateField label="day error" value={day} error="error" onChange={setDay} />
      <RadioGroup label="radio" value={choice} options={options} onChange={setChoice} />
      <RadioGroup label="radio error" value={null} error="error" options={options} onChange={setChoice} />
      <Row>
        <Checkbox defaultSelected>checkbox</Checkbox>
        <Switch defaultSelected>switch</Switch>
        <Button onPress={() => ask(true)}>dialog</Button>
      </Row>
      <ConfirmDialog
        isOpen={asking}
        title="title"
        confirm="confirm"
        onConfirm={() => ask(false)}
        onCancel={() => ask(false)}
      >
        <p>What will happen.</p>
      </ConfirmDialog>
      <Table
        caption="table"
        rows={options}
        keyOf={(row) => row.value}
        columns={[
          {
            key: 'value',
            title: 'link',
            names: true,
            cell: (row) => <RowLink href="/gallery.html">{row.value}</RowLink>,
          },
          { key: 'label', title: 'label', cell: (row) => row.label },
          { key: 'number', title: 'number', numeric: true, cell: () => 12 },
          { key: 'none', title: 'none', cell: () => null },
        ]}
      />
      <Pagination page={1} size={10} total={35} onPage={() => {}} />
    </Stack>
  );
}
