use crate::workspace::Workspace;

#[test]
fn for_each_shell() {
    for (shell, sign) in [
        ("bash", "complete -F _fiche"),
        ("zsh", "#compdef fiche"),
        ("fish", "complete -c fiche"),
        ("elvish", "edit:completion:arg-completer[fiche]"),
        ("powershell", "Register-ArgumentCompleter"),
    ] {
        let run = Workspace::empty().run(&["completions", shell]).expect(0);
        assert!(run.stdout.contains(sign), "{shell}:\n{}", run.stdout);
        for word in ["build", "check", "watch", "--language"] {
            let word = if shell == "fish" { word.trim_start_matches("--") } else { word };
            assert!(run.stdout.contains(word), "{shell} does not complete {word}");
        }
    }
}
