; Makes the installer for Windows out of the bundle in dist, by Inno Setup 6.3 or newer:
;
;   make bundle                          (or: python -m tools.bundle)
;   python -m tools.release installer
;
; Never run where it was written: there was no Windows. It follows the documents of Inno Setup, and
; tests/tools/release/test_installer.py holds it to the rest of the project.
;
; For one person, without an administrator. The uninstaller leaves settings, log and workouts, which
; lie elsewhere (%LOCALAPPDATA%\lowback-timer) and can be deleted in the settings of the program.

#ifndef AppVersion
  #error Start it by "python -m tools.release installer", which hands over names and version
#endif

[Setup]
AppId={#AppId}
AppName=Lowback Timer
AppVersion={#AppVersion}
AppPublisher=The Lowback Timer developers
AppPublisherURL={#Home}
AppSupportURL={#Home}/issues
PrivilegesRequired=lowest
DefaultDirName={autopf}\Lowback Timer
DisableDirPage=auto
DisableProgramGroupPage=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; What Qt 6 asks for.
MinVersion=10.0.17763
ChangesAssociations=yes
CloseApplications=yes
OutputDir=..\..\dist
OutputBaseFilename={#OutputName}
SetupIconFile=..\..\build\lowback-timer\lowback-timer.ico
UninstallDisplayIcon={app}\{#Window}.exe
UninstallDisplayName=Lowback Timer
WizardStyle=modern
Compression=lzma2
SolidCompression=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[InstallDelete]
; Modules that an earlier version had and this one has not would be found all the same.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\{#Command}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\Lowback Timer"; Filename: "{app}\{#Window}.exe"

[Registry]
; Windows knows files by what follows the last full stop, so *.lowback.yaml cannot be a type of its
; own, and all other YAML and zip files are not ours to open: we are offered by "Open with" alone.
Root: HKA; Subkey: "Software\Classes\LowbackTimer.Workouts"; ValueType: string; ValueData: "Lowback Timer workouts"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\LowbackTimer.Workouts\DefaultIcon"; ValueType: string; ValueData: "{app}\{#Window}.exe,0"
Root: HKA; Subkey: "Software\Classes\LowbackTimer.Workouts\shell\open\command"; ValueType: string; ValueData: """{app}\{#Window}.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.yaml\OpenWithProgids"; ValueType: string; ValueName: "LowbackTimer.Workouts"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.yml\OpenWithProgids"; ValueType: string; ValueName: "LowbackTimer.Workouts"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.zip\OpenWithProgids"; ValueType: string; ValueName: "LowbackTimer.Workouts"; Flags: uninsdeletevalue
; What the program has written itself, where somebody has it start with Windows, would name a file
; that is gone.
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: none; ValueName: "Lowback Timer"; Flags: dontcreatekey uninsdeletevalue

[Run]
Filename: "{app}\{#Window}.exe"; Description: "{cm:LaunchProgram,Lowback Timer}"; Flags: nowait postinstall skipifsilent
