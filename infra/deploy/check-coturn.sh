# Part of `check`: whom coturn lets in, and whom it relays to.

derive coturn turnserver.conf
openssl req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=edge.example.org -keyout "$work/edge.key" -out "$work/edge.pem" 2>"$work/openssl.log"
# Loopback is refused whatever the lists say, unless this is set; and nothing of this run goes to the system's log.
sed -i -e '/^syslog$/d' -e 's/^tls-listening-port=.*/tls-listening-port=5349/' \
  -e "s|^#cert=.*|cert=$work/edge.pem|; s|^#pkey=.*|pkey=$work/edge.key|" "$work/turnserver.conf"
printf '%s\n' allow-loopback-peers log-file=stdout "pidfile=$work/turnserver.pid" "userdb=$work/turndb" >>"$work/turnserver.conf"

run coturn turnserver -c "$work/turnserver.conf"
run peer turnutils_peer -L "$net.5" -p 3480
run stranger turnutils_peer -L "$net.6" -p 3480

password() { printf %s "$1" | openssl dgst -sha1 -hmac "$2" -binary | base64; }

relays() { # TO NAME PASSWORD [MORE…]: whether packets come back from there
  local to=$1 name=$2 password=$3 log="$work/uclient${4-}.log"
  shift 3
  timeout 20 turnutils_uclient -c -n 1 -z 1 -e "$to" -u "$name" -w "$password" "$@" "$net.4" >"$log" 2>&1 &&
    grep -q 'tot_recv_msgs=1$' "$log"
}

# The client that comes with coturn does not end its handshake over TCP; openssl's does.
answers_in_tls() { # a Binding request, and whether a Binding response comes
  {
    printf '\x00\x01\x00\x00\x21\x12\xa4\x42abcdefghijkl'
    sleep 0.3
  } | timeout 3 openssl s_client -quiet -no_ign_eof -connect "$net.4:5349" 2>"$work/tls.log" | head -c 8 | od -An -tx1 | grep -q '01 01 .* 21 12 a4 42'
}

hour="$(($(date +%s) + 3600)):0199a0c0-0000-7000-8000-000000000004"
past="$(($(date +%s) - 1)):0199a0c0-0000-7000-8000-000000000004"

holds "coturn listens" soon grep -q 'Total General servers' "$work/coturn.log"
# The client takes its time: both are asked after at the end.
relays "$net.5" "$hour" "$(password "$hour" "$secret")" -X &
udp=$!
relays "$net.5" "$hour" "$(password "$hour" "$secret")" -t &
tcp=$!
relays "$net.5" "$hour" "$(password "$hour" "$secret")" -S &
dtls=$!
holds "it answers within TLS" soon answers_in_tls
holds "a name whose time is over is refused" refused relays "$net.5" "$past" "$(password "$past" "$secret")"
holds "a password by another secret is refused" refused relays "$net.5" "$hour" "$(password "$hour" another)"
holds "a name with a later time than its password is for is refused" refused relays "$net.5" "$hour" "$(password "$past" "$secret")"
holds "it does not relay to anybody but the bridge" refused relays "$net.6" "$hour" "$(password "$hour" "$secret")"
holds "…and says so" grep -q 'Forbidden IP' "$work/uclient.log"

check_relaying() {
  holds "it relays to the bridge for a browser that comes by UDP" wait $udp
  holds "…and for one that comes by TCP" wait $tcp
  holds "…and for one that comes by DTLS" wait $dtls
}
