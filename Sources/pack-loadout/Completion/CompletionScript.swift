/// What makes a shell ask this program what a word may become.
///
/// The scripts know no verb and no option: whatever the program knows is offered, with what a person keeps in a catalogue
/// of their own.
enum CompletionScript: String, CaseIterable {
  case bash
  case zsh
  case fish

  /// Where a shell reads it from, for help to say.
  var use: String {
    switch self {
    case .bash: "source <(pack-loadout completions bash)"
    case .zsh: "source <(pack-loadout completions zsh)"
    case .fish: "pack-loadout completions fish | source"
    }
  }

  var text: String {
    switch self {
    case .bash: Self.bashText
    case .zsh: Self.zshText
    case .fish: Self.fishText
    }
  }

  private static let bashText = #"""
    # Completion of pack-loadout for bash: the program itself says what a word may become.
    _pack_loadout() {
      local IFS=$'\n' words=() joined= head= line path i
      # Bash parts words at "=" too; they are put together again.
      for ((i = 1; i <= COMP_CWORD; i++)); do
        if [[ ${COMP_WORDS[i]} == = || (${COMP_WORDS[i - 1]} == = && $joined == *=) ]]; then
          joined+=${COMP_WORDS[i]}
        else
          ((i > 1)) && words+=("$joined")
          joined=${COMP_WORDS[i]}
        fi
      done
      words+=("$joined")
      # What stands before the last "=" is no part of what bash replaces.
      if [[ $COMP_WORDBREAKS == *=* && $joined == *=* ]]; then head=${joined%=*}=; fi
      COMPREPLY=()
      while read -r line; do
        case $line in
          :folder)
            compopt -o filenames 2>/dev/null
            while read -r path; do COMPREPLY+=("$path"); done < <(compgen -d -- "${joined#"$head"}")
            ;;
          :file*)
            compopt -o filenames 2>/dev/null
            while read -r path; do COMPREPLY+=("$path"); done < <(
              compgen -f -X "!*${line#:file }" -- "${joined#"$head"}"
              compgen -d -- "${joined#"$head"}"
            )
            ;;
          *)
            line=${line%%$'\t'*}
            COMPREPLY+=("${line#"$head"}")
            ;;
        esac
      done < <(pack-loadout completions next -- "${words[@]}" 2>/dev/null)
      if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]]; then compopt -o nospace 2>/dev/null; fi
    }
    complete -F _pack_loadout pack-loadout

    """#

  private static let zshText = #"""
    #compdef pack-loadout
    # Completion of pack-loadout for zsh: the program itself says what a word may become.
    _pack-loadout() {
      local line word about head= paths= found=1
      local -a whole open
      local -a typed=("${(@Q)words[2,CURRENT]}")
      [[ $typed[-1] == *=* ]] && head=${typed[-1]%=*}=
      for line in "${(@f)$(pack-loadout completions next -- "${typed[@]}" 2>/dev/null)}"; do
        case $line in
          ('') ;;
          (:*) paths=$line ;;
          (*)
            word=${line%%$'\t'*}
            about=${line#*$'\t'}
            word=${${word#"$head"}//:/\\:}${about:+:$about}
            if [[ ${line%%$'\t'*} == *= ]]; then open+=("$word"); else whole+=("$word"); fi
            ;;
        esac
      done
      [[ -n $head ]] && compset -P '*='
      (( $#whole )) && _describe 'pack-loadout' whole && found=0
      (( $#open )) && _describe 'pack-loadout' open -S '' && found=0
      case $paths in
        (:folder) _files -/ && found=0 ;;
        (:file*) _files -g "*${paths#:file }" && found=0 ;;
      esac
      return found
    }
    if [[ $funcstack[1] == _pack-loadout ]]; then
      _pack-loadout "$@"
    else
      compdef _pack-loadout pack-loadout
    fi

    """#

  private static let fishText = #"""
    # Completion of pack-loadout for fish: the program itself says what a word may become.
    function __pack_loadout_next
        set -l typed (commandline -opc)
        set -e typed[1]
        set -l current (commandline -ct)
        for line in (pack-loadout completions next -- $typed "$current" 2>/dev/null)
            switch $line
                case ':folder'
                    __fish_complete_directories $current
                case ':file*'
                    __fish_complete_path $current
                case '*'
                    echo $line
            end
        end
    end
    complete -c pack-loadout -f -a '(__pack_loadout_next)'

    """#
}
