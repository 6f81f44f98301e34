-- What kinds of organisations there are. A closed list: pages and files name them by code or by their words.
create table organisation_category (
  code     text primary key check (code ~ '^[a-z][a-z_]{1,39}$'),
  ru       text not null unique,
  en       text not null unique,
  -- Other words by which people look for the whole kind.
  words    text not null default '',
  position integer not null
);

insert into organisation_category (position, code, ru, en, words) values
  (10, 'clinic', 'Поликлиника', 'Clinic', 'врач регистратура амбулатория медицина'),
  (20, 'hospital', 'Больница', 'Hospital', 'стационар приёмный покой роддом диспансер медицина'),
  (30, 'emergency', 'Экстренные службы', 'Emergency services', '112 скорая помощь пожарные спасатели МЧС'),
  (40, 'public_services', 'МФЦ', 'Public services centre', 'госуслуги многофункциональный центр мои документы'),
  (50, 'social_protection', 'Соцзащита', 'Social protection', 'социальная защита собес КЦСОН соцслужба пенсия льготы'),
  (60, 'housing', 'ЖКХ', 'Housing and utilities', 'управляющая компания ТСЖ аварийная домоуправление вода газ свет'),
  (70, 'bank', 'Банк', 'Bank', 'карта кредит сбербанк'),
  (80, 'education', 'Образование', 'Education', 'школа детский сад колледж институт университет'),
  (90, 'court_police', 'Суд и полиция', 'Court and police', 'прокуратура приставы участковый нотариус паспортный стол'),
  (100, 'employment', 'Работа', 'Work', 'центр занятости вакансии биржа труда'),
  (110, 'transport', 'Транспорт', 'Transport', 'такси вокзал автобус аэропорт'),
  (120, 'other', 'Другое', 'Other', '');
