// The few lines a shell needs to ask `muster __complete`; all knowledge stays in the command table.
// `__complete` prints one candidate a line with its description after a tab, or the single line `:files`.

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

const bash = `# muster completion for bash; load with: source <(muster completion bash)
_muster() {
  local answer word="\${COMP_WORDS[COMP_CWORD]}"
  COMPREPLY=()
  answer="$("\${COMP_WORDS[0]}" __complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)" || return 0
  if [ "$answer" = ":files" ]; then
    compopt -o default 2>/dev/null
    return 0
  fi
  local line
  while IFS= read -r line; do
    [ -n "$line" ] && COMPREPLY+=("\${line%%$'\\t'*}")
  done <<<"$answer"
  return 0
}
complete -F _muster muster
`;

const zsh = `#compdef muster
# muster completion for zsh; load with: source <(muster completion zsh)
_muster() {
  local answer line
  local -a candidates
  answer="$("\${words[1]}" __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)" || return 0
  if [[ "$answer" == ":files" ]]; then
    _files
    return
  fi
  for line in "\${(f)answer}"; do
    [[ -n "$line" ]] && candidates+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done
  _describe 'muster' candidates
}
compdef _muster muster
`;

const fish = `# muster completion for fish; load with: muster completion fish | source
function __muster_complete
  set -l words (commandline -opc) (commandline -ct)
  set -l answer ($words[1] __complete -- $words[2..-1] 2>/dev/null)
  if test "$answer" = ":files"
    __fish_complete_path (commandline -ct)
  else
    printf '%s\\n' $answer
  end
end
complete -c muster -f -a '(__muster_complete)'
`;

export const completionScripts: Readonly<Record<Shell, string>> = { bash, zsh, fish };
