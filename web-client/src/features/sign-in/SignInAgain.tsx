import { useAccount, useSession } from '../../app/session';
import { useText } from '../../i18n';
import { signInWords } from '../../i18n/sign-in';
import { Button } from '../../primitives/Button';
import { Dialog } from '../../primitives/Dialog';
import { SignInForm } from './SignInForm';

/** Over the page that was open when the sign-in ran out, so that nothing written there is lost. */
export default function SignInAgain() {
  const t = useText(signInWords).expired;
  const { signOut } = useSession();
  const { login } = useAccount();
  return (
    <Dialog title={t.title} isOpen>
      <p>{t.text}</p>
      <SignInForm login={login} />
      <Button look="secondary" size="fill" onPress={() => void signOut()}>
        {t.leave}
      </Button>
    </Dialog>
  );
}
