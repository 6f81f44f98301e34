import { Problem } from '../api/problem';
import { Banner } from '../primitives/Banner';
import { Button, type ButtonLook, IconButton, LinkButton } from '../primitives/Button';
import { Card, Detail, Details, Row, Stack } from '../primitives/Card';
import { Icon, type IconName, iconNames } from '../primitives/Icon';
import { Empty, Failure, Loading } from '../primitives/State';
import { Tag, type Tone } from '../primitives/Tag';

const looks: ButtonLook[] = ['primary', 'secondary', 'quiet', 'danger', 'ok'];
const tones: Tone[] = ['neutral', 'info', 'ok', 'warn', 'danger'];
const long = 'Межведомственное социальное сопровождение';

export function Looks() {
  return (
    <Stack gap={5}>
      {looks.map((look) => (
        <Row key={look}>
          <Button look={look}>{look}</Button>
          <Button look={look} icon="download">
            {long}
          </Button>
          <Button look={look} isPending>
            pending
          </Button>
          <Button look={look} isDisabled>
            disabled
          </Button>
          <IconButton look={look} icon="help" label={look} />
          <LinkButton look={look} href="/gallery.html">
            link
          </LinkButton>
        </Row>
      ))}
      <Button size="main" icon="sign">
        main
      </Button>
      <Row>
        {tones.map((tone) => (
          <Tag key={tone} tone={tone} icon="dot">
            {tone}
          </Tag>
        ))}
      </Row>
      {tones.slice(1).map((tone) => (
        <Banner key={tone} tone={tone as Exclude<Tone, 'neutral'>} title={tone}>
          {long}
        </Banner>
      ))}
      <Failure error={new Problem('network', 0)} onRetry={() => {}} />
      <Loading />
      <Empty title={long}>{long}</Empty>
      <Card title="Card" actions={<Tag>tag</Tag>}>
        <Details>
          <Detail name="name">{long}</Detail>
          <Detail name="nothing">{null}</Detail>
        </Details>
      </Card>
      <Row>
        {iconNames.map((name: IconName) => (
          <Icon key={name} name={name} size="l" />
        ))}
      </Row>
    </Stack>
  );
}
