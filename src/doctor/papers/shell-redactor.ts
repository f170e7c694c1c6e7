// The redactor of the shell collector: awk, as old and as small as a machine may have it. Every function has its twin in redact.ts and
// decides alike; only the stand-ins are numbers, counted through one bundle.
import {
  beforeCarried,
  beforeKey,
  bootstrapToken,
  byForm,
  carried,
  flagged,
  hiddenAlready,
  inUrl,
  keyBegins,
  keyEnds,
  linePrefix,
  longestEnd,
  longestInUrl,
  longestLine,
  mark,
  named,
  nextFlag,
  noText,
  ofK3s,
  opensBlock,
  opensScalar,
  pointer,
  presented,
  prose,
  shortestPresented,
  shortestSecret,
  word,
} from './secret-signs.ts';

/** A string of awk within a program in single quotes of the shell. */
const text = (pattern: string): string => `"${pattern.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll("'", '\\047')}"`;

const tests = `
function is_secret(v,  l) {
  l = tolower(v)
  return length(v) >= ${String(shortestSecret)} && l !~ ${text(`^${prose}$`)} && v !~ ${text(`^${pointer}$`)} && v !~ ${text(`^${hiddenAlready}$`)}
}
function is_presented(v) { return length(v) >= ${String(shortestPresented)} && v !~ /^[a-z]*$/ && v !~ ${text(`^${hiddenAlready}$`)} }
function is_flagged(v, line, at) { return is_secret(v) && v !~ ${text(`^${nextFlag}$`)} && substr(line, name_start(line, at), 2) == "--" }
function hides(how, v, line, at) {
  if (how == "url") return v != "" && v !~ ${text(`^${hiddenAlready}$`)}
  if (how == "presented") return is_presented(v)
  if (how == "flagged") return is_flagged(v, line, at)
  return is_secret(v)
}`;

const ends = `
function stand_in(v) {
  if (!(v in known)) known[v] = ++count
  return "<redacted-" known[v] ">"
}
function word_end(line, from) { return match(substr(line, from), "[ \\t\\"\\047,]") ? from + RSTART - 1 : length(line) + 1 }
function quote_end(line, from, q, escaped,  c) {
  while (match(substr(line, from), "[\\\\\\\\\\"\\047]")) {
    from += RSTART - 1
    c = substr(line, from, 1)
    if (c == "\\\\" && !(escaped && substr(line, from + 1, 1) == q)) from += 2
    else if (c == q || c == "\\\\") return from
    else from++
  }
  return length(line) + 1
}
function name_start(line, at) {
  while (at > 1 && substr(line, at - 1, 1) ~ /[A-Za-z0-9_.-]/) at--
  return at
}
function value_end(line, found, at,  from, own, start, around, end) {
  from = at + length(found)
  own = substr(line, from - 1, 1)
  if (own == "\\"" || own == "\\047") return quote_end(line, from, own, substr(line, from - 2, 1) == "\\\\")
  start = name_start(line, at)
  around = start > 1 ? substr(line, start - 1, 1) : ""
  if ((around == "\\"" || around == "\\047") && substr(found, length(found)) == "=")
    return quote_end(line, from, around, start > 2 && substr(line, start - 2, 1) == "\\\\")
  end = word_end(line, from)
  if (index(found, ": ") && substr(line, 1, start - 1) ~ "^[ \\t-]*[\\"\\047]?$" && is_secret(substr(line, from, end - from))) return length(line) + 1
  return end
}
function url_end(line, found, at,  from, rest) {
  from = at + length(found)
  rest = substr(line, from, ${String(longestInUrl)})
  if (match(rest, "[ \\t\\"\\047]")) rest = substr(rest, 1, RSTART - 1)
  if (rest ~ /^[0-9]+[\\/]/ || !match(rest, /^.*@/)) return from
  return from + RLENGTH - 1
}
function end_of(how, line, found, at) {
  if (how == "url") return url_end(line, found, at)
  if (how == "named" || how == "flagged") return value_end(line, found, at)
  return word_end(line, at + length(found))
}`;

const steps = `
function hide_after(line, pattern, how,  low, safe, from, at, start, stop, value) {
  # Names are found whatever their case.
  low = how == "k3s" || how == "url" ? line : tolower(line)
  safe = ""
  from = 1
  while (match(substr(low, from), pattern)) {
    at = from + RSTART - 1
    start = at + RLENGTH
    stop = end_of(how, line, substr(line, at, RLENGTH), at)
    if (stop < start) stop = start
    value = substr(line, start, stop - start)
    safe = safe substr(line, from, start - from) (hides(how, value, line, at) ? stand_in(value) : value)
    from = stop
  }
  return safe substr(line, from)
}
function hide_tokens(line,  safe, from, looked, at) {
  safe = ""
  from = looked = 1
  while (match(substr(line, looked), ${text(bootstrapToken)})) {
    at = looked + RSTART - 1
    if ((at == 1 || substr(line, at - 1, 1) !~ /[A-Za-z0-9_]/) && substr(line, at + 23, 1) !~ /[A-Za-z0-9_]/) {
      safe = safe substr(line, from, at + 7 - from) stand_in(substr(line, at + 7, 16))
      from = looked = at + 23
    } else looked = at + 1
  }
  return safe substr(line, from)
}
function hide_form(one,  i, at, rest) {
  for (i = 1; i <= forms; i++) {
    at = index(one, begins[i])
    if (at == 0) continue
    rest = substr(one, at)
    if (match(rest, "^" form[i])) return substr(one, 1, at - 1) stand_in(substr(rest, 1, RLENGTH)) substr(rest, RLENGTH + 1)
  }
  return one
}
function hide_forms(line,  safe, one, start, size) {
  safe = ""
  while (match(line, ${text(word)})) {
    start = RSTART
    size = RLENGTH
    safe = safe substr(line, 1, start - 1) hide_form(substr(line, start, size))
    line = substr(line, start + size)
  }
  return safe line
}
function hide_carried(line,  start, own, stop, value) {
  match(line, ${text(beforeCarried)})
  start = RLENGTH + 1
  own = start > 1 ? substr(line, start - 1, 1) : ""
  if (own == "\\"" || own == "\\047") stop = quote_end(line, start, own, start > 2 && substr(line, start - 2, 1) == "\\\\")
  else stop = word_end(line, start)
  value = substr(line, start, stop - start)
  if (!is_secret(value) || value ~ ${text(`^${nextFlag}$`)}) return line
  return substr(line, 1, start - 1) stand_in(value) substr(line, stop)
}
# Before the word that goes over the end, which is looked for in short pieces: in a long string every look may cost its whole length.
function cut(line,  end, from, piece, at) {
  if (length(line) <= ${String(longestLine)}) return line
  for (end = ${String(longestLine)}; end > 0; end = from) {
    from = end > 256 ? end - 256 : 0
    piece = substr(line, from + 1, end - from)
    for (at = length(piece); at > 0; at--)
      if (substr(piece, at, 1) ~ /[ \\t"\\047,]/) return substr(line, 1, from + at) "<cut>"
  }
  return "<cut>"
}
function carries(line) {
  if (length(line) > ${String(longestEnd)}) line = substr(line, length(line) - ${String(longestEnd - 1)})
  return match(tolower(line), ${text(carried)}) && substr(line, name_start(line, RSTART), 2) == "--"
}
function blanks_ahead(line) { return match(line, /[^ \\t]/) ? RSTART - 1 : length(line) }
function hide_from(line, start,  v) {
  v = substr(line, start + 1)
  return v == "" || v ~ ${text(`^${hiddenAlready}$`)} ? line : substr(line, 1, start) stand_in(v)
}
function body_at(line) { return match(substr(line, 1, ${String(longestEnd)}), ${text(linePrefix)}) ? RLENGTH : 0 }
function without_end(v) { sub(/[ \\t\\r]+$/, "", v); return v }
function is_closed(v, q, from,  at) {
  for (at = quote_end(v, from, q, 0); at <= length(v); at = quote_end(v, at + 2, q, 0))
    if (q != "\\047" || substr(v, at + 1, 1) != q) return 1
  return 0
}
function is_mapping(v) { return index(v, ": ") || substr(v, length(v)) == ":" }
function is_plain(v) { return v !~ ${text(noText)} && !is_mapping(v) && !index(v, " #") && is_secret(substr(v, 1, word_end(v, 1) - 1)) }
function set_open(kind, depth, q) { open_kind = kind; open_depth = depth; open_quote = q }
function open_value(v, depth, logged,  q) {
  q = substr(v, 1, 1)
  if (v == "") set_open("below", depth, "")
  else if (q == "\\"" || q == "\\047") { if (!is_closed(v, q, 2)) set_open("quoted", depth, q) }
  else if (!logged && is_plain(v)) set_open("plain", depth, "")
}
function opens(line,  at, body, depth) {
  set_open("", -1, "")
  line = without_end(substr(line, 1, ${String(longestEnd)}))
  at = body_at(line)
  body = substr(line, at + 1)
  match(body, ${text(beforeKey)})
  depth = RLENGTH
  if (tolower(body) ~ ${text(opensBlock)}) { set_open("block", depth, ""); return }
  if (!match(tolower(body), ${text(opensScalar)})) return
  body = substr(body, RLENGTH + 1)
  sub(${text(mark)}, "", body)
  sub(${text(mark)}, "", body)
  open_value(body, depth, at > 0)
}
# Whether what stands on this line is part of the value; sets what goes on below it.
function goes_on(v,  q) {
  q = substr(v, 1, 1)
  if (open_kind == "block") return 1
  if (open_kind == "quoted") { if (is_closed(v, open_quote, 1)) set_open("", -1, ""); return 1 }
  if (open_kind == "plain") return !is_mapping(v)
  if (q == "\\"" || q == "\\047") {
    if (is_closed(v, q, 2)) set_open("", -1, "")
    else set_open("quoted", open_depth, q)
    return 1
  }
  if (!is_plain(v)) return 0
  open_kind = "plain"
  return 1
}
# Puts the line as it is kept into \`safe_line\` when it is part of the value.
function is_held(line,  at, body, depth) {
  at = body_at(line)
  body = substr(line, at + 1)
  safe_line = line
  if (body ~ /^[ \\t\\r]*$/) return 1
  depth = blanks_ahead(body)
  if (depth <= open_depth || !goes_on(without_end(substr(body, depth + 1)))) return 0
  safe_line = hide_from(line, at + depth)
  return 1
}
function redact_line(whole,  line, was_carried) {
  line = cut(whole)
  was_carried = is_carried
  is_carried = carries(whole)
  if (open_kind != "" && is_held(line)) return safe_line
  opens(whole)
  if (was_carried) line = hide_carried(line)
  line = hide_after(line, ${text(ofK3s)}, "k3s")
  line = hide_tokens(line)
  line = hide_forms(line)
  line = hide_after(line, ${text(inUrl)}, "url")
  line = hide_after(line, ${text(presented)}, "presented")
  line = hide_after(line, ${text(flagged)}, "flagged")
  return hide_after(line, ${text(named)}, "named")
}
# Private keys over several lines, or within one that has its line ends escaped. What is left of the line is put into \`kept\`.
function outside_keys(line) {
  kept = ""
  for (;;) {
    if (within) {
      if (!match(line, ${text(keyEnds)})) break
      line = substr(line, RSTART + RLENGTH)
      within = 0
    }
    if (!match(line, ${text(keyBegins)})) { kept = kept line; break }
    kept = kept substr(line, 1, RSTART - 1) "<redacted-private-key>"
    line = substr(line, RSTART + RLENGTH)
    within = 1
  }
  return !within || kept != ""
}`;

const formRows = byForm
  .map(([begins, form], index) => `  begins[${String(index + 1)}] = ${text(begins)}; form[${String(index + 1)}] = ${text(form)}`)
  .join('\n');

/** Reads the bundle as the collector writes it: a line of \x01 says how the paper that follows is kept. */
export const shellRedactor = `${tests.trim()}
${ends.trim()}
${steps.trim()}
BEGIN {
  set_open("", -1, "")
  forms = ${String(byForm.length)}
${formRows}
}
substr($0, 1, 1) == "\\001" { redacted = $0 == "\\001redacted"; within = is_carried = 0; set_open("", -1, ""); next }
substr($0, 1, 1) != " " || !redacted { print; next }
outside_keys(substr($0, 2)) { print " " redact_line(kept) }`;
