"""Who may sign in (账号): people, passphrases, PINs, and the recovery sheet."""
