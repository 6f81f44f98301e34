-- Search forgives: ё and е are one, endings do not count, and a word with slips in it is first looked up among the words
-- that occur at all.
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- «Поликлиника №5» → «поликлиника 5». What is typed is made plain by the same function.
create function plain_words(words text) returns text
  language sql immutable parallel safe
  return trim(regexp_replace(regexp_replace(regexp_replace(
    lower(unaccent('unaccent'::regdictionary, replace(words, '№', ' '))),
    '[^[:alnum:]]+', ' ', 'g'), '([[:alpha:]])([[:digit:]])', '\1 \2', 'g'), '([[:digit:]])([[:alpha:]])', '\1 \2', 'g'));

-- Both with endings and without: a word that is still being typed may stop before its ending or inside it.
create function searched(words text) returns tsvector
  language sql immutable parallel safe
  return to_tsvector('russian', plain_words(words)) || to_tsvector('simple', plain_words(words));

alter table organisation add column search tsvector not null default '';
-- Written at once, not kept aside until a vacuum: a directory is read far more than it is written.
create index organisation_search on organisation using gin (search) with (fastupdate = off);

-- As it sounds to who writes by ear: unstressed vowels, voiced and voiceless, doubled letters and soft signs are alike.
-- «палеклинека» and «поликлиника» are both «paliklinika»: in Latin letters, because a database of the locale C has no
-- trigrams of others.
create function rough_word(word text) returns text
  language sql immutable parallel safe
  return regexp_replace(
    replace(translate(word, 'аоеэыяийюубпгкдтвфзсжшщлмнрхцчъь', 'aaiiiiiiuuppkkttffsswwwlmnrhcq'), 'ts', 'c'),
    '(.)\1+', '\1', 'g');

create table organisation_word (
  word  text primary key,
  rough text not null generated always as (rough_word(word)) stored
);
-- The nearest few are taken in order from the index, however many are alike; a gin index cannot do that.
create index organisation_word_rough on organisation_word using gist (rough gist_trgm_ops(siglen=32));

-- Words stay when the last organisation that had them goes: they then lead to nothing.
create function organisation_is_searched() returns trigger language plpgsql as $$
declare
  kind text := (select concat_ws(' ', ru, words) from organisation_category where code = new.category);
  names text := concat_ws(' ', new.name, new.short_name);
  others text := array_to_string(new.also_known_as, ' ');
  place text := concat_ws(' ', new.address, new.territory);
begin
  new.search := setweight(searched(names), 'A') || setweight(searched(others), 'B')
             || setweight(searched(kind), 'C') || setweight(searched(place), 'D');
  insert into organisation_word (word)
    select distinct word
    from unnest(string_to_array(plain_words(concat_ws(' ', names, others, kind, place)), ' ')) word
    where length(word) between 3 and 40 and word !~ '[0-9]'
    order by word
  on conflict do nothing;
  return new;
end $$;
create trigger organisation_is_searched
  before insert or update of name, short_name, also_known_as, category, address, territory on organisation
  for each row execute function organisation_is_searched();

-- A number is found by any run of its digits.
create index organisation_dial_like on organisation_dial using gin (address gin_trgm_ops) with (fastupdate = off);
