#!/usr/bin/env bash
# Makes what comes with the gateway (the announcement that a telephone hears first, and what who calls us hears) and the speech that the tests
# measure with (8 kHz, mono, 16 bit), and what the telephones of the local run say (8 kHz, A-law without a header: as it goes over the line).
# The voice is eSpeak NG's, a free synthesiser (README.md); sox brings it to a telephone's rate and loudness. Only who changes
# the words needs to run this: the files are in the repository.
set -euo pipefail
cd "$(dirname "$0")"
gateway=../src/main/resources
speech=../src/test/resources/sound/speech.wav
telephones=../../embedded/src/main/resources/org/zhest/infra/embedded/telephone

for program in espeak-ng sox; do
  if ! command -v "$program" >/dev/null; then
    echo "$program is needed to make the sounds. For example, on Debian: apt-get install espeak-ng sox" >&2
    exit 1
  fi
done

# Words a minute, then the text.
speak() {
  local wide form
  wide=$(mktemp --suffix=.wav)
  espeak-ng -v ru -s "$1" -w "$wide" "$2"
  # Half a second first: who answers is still lifting the handset. -6 dB at the loudest, as a voice on the line is.
  case "$3" in *.al) form=(-e a-law -b 8) ;; *) form=(-b 16) ;; esac
  sox -D "$wide" -r 8000 -c 1 "${form[@]}" "$3" gain -3 highpass 150 pad "$4" 0.3 gain -n -6
  rm -f "$wide"
}

mkdir -p "$gateway" "$(dirname "$speech")" "$telephones"
speak 135 "Вам звонит глухой человек через переводчика. Это не реклама." "$gateway/announcement.wav" 0.5
speak 135 "Здравствуйте. Вы позвонили в службу видеоперевода для глухих. Сейчас вам ответит переводчик." "$gateway/greeting.wav" 0.5
speak 135 "Все переводчики заняты. Пожалуйста, оставайтесь на линии." "$gateway/waiting.wav" 0.2
speak 135 "Сейчас служба не работает. Пожалуйста, перезвоните в рабочее время." "$gateway/closed.wav" 0.5
speak 150 "Добрый день. Запишите, пожалуйста, на приём к врачу. Меня зовут Анна, живу на улице Садовой, дом пять. \
Когда можно прийти? Хорошо, в четверг, в десять часов утра. Какие документы взять с собой? Спасибо, до свидания." "$speech" 0.1
speak 140 "Добрый день, слушаю вас." "$telephones/listening.al" 0
speak 140 "Служба сто двенадцать. Что у вас случилось?" "$telephones/emergency.al" 0
ls -l "$gateway"/*.wav "$speech" "$telephones"/*.al
