@rem The shell of npm's scripts is sh, where "exec" makes room for the program, so that signals reach it. In cmd.exe it is this file.
@%*
