# Part of `check`: calls between trunks and two gateways by way of Kamailio.

modules=$(find "$peers/root/usr/lib" /usr/lib /usr/lib64 -type d -path '*/kamailio/modules' 2>/dev/null | head -1)
number=+74951234567
gateways=()

start_gateway() { # WHICH
  run "gateway$1" "${gateway[@]}" --token=a-token-of-the-check --control="$net.2$1:8095" --sip.listen="$net.2$1:5060" \
    --trunk.host="$net.11" --rtp.address="$net.2$1" --conference.address="$net.2$1"
  gateways[$1]=${started[-1]}
}

control() { # WHICH METHOD PATH [BODY]
  curl -sf -X "$2" -H 'Authorization: Bearer a-token-of-the-check' -d "${4-}" "http://$net.2$1:8095$3"
}

is_up() { control "$1" GET /health >"$work/health"; }

is_in_state() { control "$1" GET "/v1/legs/$2" | grep -q "\"state\":\"$3\""; } # WHICH LEG STATE

has_taken() { # WHICH HOW_MANY: calls that came in there and were hung up by who called
  [ "$(control "$1" GET /v1/legs | grep -o '"cause":"hungUp"[^}]*"by":"them"' | wc -l)" = "$2" ]
}

take_calls() { # what a backend does: rings, then answers, each call that comes in
  local which leg
  while sleep 0.05; do
    for which in 1 2; do
      for leg in $(control "$which" GET /v1/legs | grep -o '"leg":"[^"]*","state":"incoming"' | cut -d'"' -f4); do
        control "$which" POST "/v1/legs/$leg/ringing" && control "$which" POST "/v1/legs/$leg/accept" || true
      done
    done
  done
}

phone() { # SCENARIO ADDRESS PORT MORE…
  local scenario=$1 address=$2 port=$3
  shift 3
  sipp -sf "$scenario" -i "$address" -p "$port" -nostdin -default_behaviors none "$@"
}

calls_in() { # HOW_MANY: from a trunk, each answered and hung up
  phone scenarios/trunk-calls.xml "$net.31" 5070 -m "$1" -r 20 -timeout 8s -timeout_error "$net.10:5060" >"$work/calls.log" 2>&1
}

asked() { # METHOD STATUS FROM [HOW_OFTEN]
  sed -e "s/@METHOD@/$1/g; s/@STATUS@/$2/g" scenarios/asked.xml >"$work/asked.xml"
  phone "$work/asked.xml" "$3" 5066 -m "${4-1}" -r 500 -timeout 1s -timeout_error "$net.10:5060" >"$work/asked.log" 2>&1
}

goes_out() { # by the second trunk, because the first has no line free
  control 1 PUT /v1/legs/out "{\"to\":\"$number\"}" >"$work/out" && soon is_in_state 1 out answered &&
    control 1 DELETE /v1/legs/out && soon grep -q '^BYE ' "$work/trunk2.messages"
}

set_state() { # a (active) or d (disabled), WHICH gateway
  kamcmd -s "unix:$work/kamailio_ctl" dispatcher.set_state "$1" 1 "sip:$net.2$2:5060" >>"$work/kamcmd.log" 2>&1
}

names_a_gateway() { grep -v '^[co]=' "$1" | grep -q "$net.2[12]"; }

send_rubbish() {
  printf 'INVITE sip:%s@x SIP/2.0\r\nVia: SIP/9 ;;\r\nFrom: %s\r\nContent-Length: x\r\n\r\n' $number $number >"/dev/udp/$net.10/5060"
}

check_kamailio() {
  local file
  for file in kamailio.cfg dispatcher.list address.list; do derive kamailio "$file"; done
  sed -i 's/#!define PING_EVERY .*/#!define PING_EVERY 1/' "$work/kamailio.cfg"
  local edge=(kamailio -f "$work/kamailio.cfg" -L "$modules" -E)
  "${edge[@]}" -c >"$work/kamailio-c.log" 2>&1 || fail "Kamailio takes its configuration"

  holds "a gateway is up" soon is_up 1
  holds "another is up" soon is_up 2
  run trunk1 phone scenarios/trunk-full.xml "$net.31" 5060
  run trunk2 phone scenarios/trunk-answers.xml "$net.32" 5060 -trace_msg -message_file "$work/trunk2.messages"
  run kamailio "${edge[@]}" -DD -m 32 -M 4 -w "$work" -Y "$work" -P "$work/kamailio.pid"
  run backend take_calls

  holds "Kamailio says to a trunk that it is there" soon asked OPTIONS 200 "$net.31"
  holds "a trunk may not register" asked REGISTER 405 "$net.31"
  holds "a stranger is refused" asked INVITE 403 "$net.66"
  holds "a stranger who floods gets no more answers" refused asked OPTIONS 403 "$net.66" 100
  holds "four calls come in, are answered and hung up" calls_in 4
  holds "two of them by the first gateway" has_taken 1 2
  holds "two of them by the other" has_taken 2 2
  holds "a call goes out by the second trunk when the first has no line" goes_out
  holds "a trunk reads nothing of the gateways but where sound goes" refused names_a_gateway "$work/trunk2.messages"

  holds "an operator takes a gateway out" set_state d 2
  holds "calls go to the other" calls_in 2
  holds "both of them" has_taken 1 4
  holds "the operator brings it back" set_state a 2

  kill -9 "${gateways[2]}"
  { wait "${gateways[2]}" || true; } 2>/dev/null
  holds "with a gateway just killed, calls get to the other" calls_in 2
  holds "both of these" has_taken 1 6
  holds "it is taken out" soon grep -q "sip:$net.22:5060 is gone" "$work/kamailio.log"
  start_gateway 2
  holds "it comes back" soon grep -q "sip:$net.22:5060 is there" "$work/kamailio.log"
  holds "calls come in again" calls_in 2
  holds "the other has one of them" has_taken 2 1

  send_rubbish
  holds "Kamailio lives on after rubbish" asked OPTIONS 200 "$net.31"
  holds "its log holds no number" refused grep -q "${number#+}" "$work/kamailio.log"
}
