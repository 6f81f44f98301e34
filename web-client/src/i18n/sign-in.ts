import { area } from './text';

export const signInWords = area(
  {
    title: 'Вход',
    lead: 'Видеосвязь с переводчиком русского жестового языка.',
    login: 'Логин',
    password: 'Пароль',
    showPassword: 'Показать',
    hidePassword: 'Скрыть',
    submit: 'Войти',
    help: 'Нет логина или забыли пароль? Обратитесь к координатору центра.',
    needLogin: 'Введите логин.',
    needPassword: 'Введите пароль.',
    demo: {
      title: 'Учётные записи для пробы',
      text: (password: string) => `Пароль у всех один: ${password}`,
      hint: 'Нажмите на строку, и мы заполним поля.',
    },
    expired: {
      title: 'Войдите снова',
      text: 'Вы вышли из системы. Войдите, и продолжим с этого места. Написанное сохранится.',
      leave: 'Уйти со страницы',
    },
  },
  {
    title: 'Sign in',
    lead: 'Video calls with a sign-language interpreter.',
    login: 'Login',
    password: 'Password',
    showPassword: 'Show',
    hidePassword: 'Hide',
    submit: 'Sign in',
    help: 'No login, or forgot the password? Ask the coordinator of the centre.',
    needLogin: 'Enter your login.',
    needPassword: 'Enter your password.',
    demo: {
      title: 'Accounts for trying it out',
      text: (password) => `One password for all: ${password}`,
      hint: 'Press a line to fill in the fields.',
    },
    expired: {
      title: 'Sign in again',
      text: 'You were signed out. Sign in and go on from here. What you wrote is kept.',
      leave: 'Leave the page',
    },
  },
);
