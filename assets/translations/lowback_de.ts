<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Ago</name>
    <message>
        <source>{done} of {planned} sets</source>
        <translation>{done} von {planned} Sätzen</translation>
    </message>
    <message>
        <source>last done over a year ago</source>
        <translation>zuletzt vor über einem Jahr</translation>
    </message>
    <message>
        <source>last done today</source>
        <translation>zuletzt heute</translation>
    </message>
    <message>
        <source>last done yesterday</source>
        <translation>zuletzt gestern</translation>
    </message>
    <message numerus="yes">
        <source>last done %n day(s) ago</source>
        <translation>
            <numerusform>zuletzt vor einem Tag</numerusform>
            <numerusform>zuletzt vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last done %n week(s) ago</source>
        <translation>
            <numerusform>zuletzt vor einer Woche</numerusform>
            <numerusform>zuletzt vor %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last done %n month(s) ago</source>
        <translation>
            <numerusform>zuletzt vor einem Monat</numerusform>
            <numerusform>zuletzt vor %n Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>partly</source>
        <translation>nur zum Teil</translation>
    </message>
    <message>
        <source>last done on {weekday}</source>
        <translation>zuletzt am {weekday}</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>Going on in {seconds}: {phase}.</source>
        <translation>Weiter in {seconds}: {phase}.</translation>
    </message>
    <message>
        <source>{seconds} more: {number}.</source>
        <translation>{seconds} mehr: {number}.</translation>
    </message>
    <message>
        <source>{seconds} less: {number}.</source>
        <translation>{seconds} weniger: {number}.</translation>
    </message>
    <message>
        <source>Paused, {number}.</source>
        <translation>Pausiert, {number}.</translation>
    </message>
    <message>
        <source>Going on: {phase}.</source>
        <translation>Weiter: {phase}.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>There is no workout “{name}”; these are the ones there are.</source>
        <translation>Es gibt kein Workout „{name}“; hier sind alle, die es gibt.</translation>
    </message>
    <message>
        <source>The built-in workouts cannot be loaded: {reason}</source>
        <translation>Die mitgelieferten Workouts lassen sich nicht laden: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Left out: {mistake} (and %n more; `lowback-timer check` lists all)</source>
        <translation>
            <numerusform>Weggelassen: {mistake} (und noch einer; `lowback-timer check` nennt alle)</numerusform>
            <numerusform>Weggelassen: {mistake} (und %n weitere; `lowback-timer check` nennt alle)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Is this what you mean? {warning} (and %n more; `lowback-timer check` lists all)</source>
        <translation>
            <numerusform>Ist das so gemeint? {warning} (und %n weitere; `lowback-timer check` nennt alle)</numerusform>
            <numerusform>Ist das so gemeint? {warning} (und %n weitere; `lowback-timer check` nennt alle)</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {mistake}</source>
        <translation>Weggelassen: {mistake}</translation>
    </message>
    <message>
        <source>Is this what you mean? {warning}</source>
        <translation>Ist das so gemeint? {warning}</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n file(s) in {folder} are read.</source>
        <translation>
            <numerusform>Nur die erste Datei in {folder} wird gelesen.</numerusform>
            <numerusform>Nur die ersten %n Dateien in {folder} werden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own workouts in {folder} cannot be read: {reason}</source>
        <translation>Deine eigenen Workouts in {folder} lassen sich nicht lesen: {reason}</translation>
    </message>
    <message>
        <source>No sound: {reason}. Watch the number and the flashing border.</source>
        <translation>Kein Ton: {reason}. Achte auf die Zahl und den aufblitzenden Rand.</translation>
    </message>
    <message>
        <source>The sound is back.</source>
        <translation>Der Ton ist wieder da.</translation>
    </message>
</context>
<context>
    <name>AwakeKeeper</name>
    <message>
        <source>The screen may turn off during the workout. You can change that in your power settings.</source>
        <translation>Der Bildschirm kann während des Workouts ausgehen. Das kannst du in den Energieeinstellungen ändern.</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation>Ich bin bereit</translation>
    </message>
    <message>
        <source>Count a rep</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>−15 s</source>
        <translation>−15 s</translation>
    </message>
    <message>
        <source>+15 s</source>
        <translation>+15 s</translation>
    </message>
    <message>
        <source>15 seconds less</source>
        <translation>15 Sekunden weniger</translation>
    </message>
    <message>
        <source>15 seconds more</source>
        <translation>15 Sekunden mehr</translation>
    </message>
    <message>
        <source>Skip warm-up</source>
        <translation>Ohne Aufwärmen</translation>
    </message>
    <message>
        <source>The warm-up brings blood to the small muscles of the back before they have to work. Skip it only when you are warm already.</source>
        <translation>Das Aufwärmen durchblutet die kleinen Rückenmuskeln, bevor sie arbeiten müssen. Überspring es nur, wenn du schon warm bist.</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Who counts the reps</source>
        <translation>Wer zählt</translation>
    </message>
    <message>
        <source>The timer sets the pace and counts every rep.</source>
        <translation>Der Timer gibt das Tempo vor und zählt jede Wiederholung.</translation>
    </message>
    <message>
        <source>The timer</source>
        <translation>Der Timer</translation>
    </message>
    <message>
        <source>Timer, rests wait</source>
        <translation>Timer wartet</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Press Space or click for every rep, at your own pace.</source>
        <translation>Drück bei jeder Wiederholung die Leertaste oder klick, in deinem Tempo.</translation>
    </message>
    <message>
        <source>The timer counts, and each rest lasts until you press a key.</source>
        <translation>Der Timer zählt, und jede Erholung dauert, bis du eine Taste drückst.</translation>
    </message>
</context>
<context>
    <name>CueList</name>
    <message>
        <source>Form cues: {cues}</source>
        <translation>Worauf du achtest: {cues}</translation>
    </message>
</context>
<context>
    <name>Equipment</name>
    <message>
        <source>no equipment</source>
        <translation>ohne Geräte</translation>
    </message>
</context>
<context>
    <name>ErrorGuard</name>
    <message>
        <source>Something went wrong inside the program ({error}); it goes on. Details are in {file}.</source>
        <translation>Im Programm ist etwas schiefgegangen ({error}); es läuft weiter. Genaueres steht in {file}.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({error}); it goes on.</source>
        <translation>Im Programm ist etwas schiefgegangen ({error}); es läuft weiter.</translation>
    </message>
</context>
<context>
    <name>ExercisePanel</name>
    <message>
        <source>Up next</source>
        <translation>Gleich kommt</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>press any key for each rep</source>
        <translation>jede Taste zählt</translation>
    </message>
    <message>
        <source>stay</source>
        <translation>bleiben</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Geschafft</translation>
    </message>
    <message>
        <source>set {number} of {sets}</source>
        <translation>Satz {number} von {sets}</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Bereit machen</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Erholung</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>heben</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>senken</translation>
    </message>
    <message>
        <source>breathe</source>
        <translation>atmen</translation>
    </message>
    <message>
        <source>Rest {time}, then {exercise}</source>
        <translation>{time} Erholung, dann {exercise}</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>Durchatmen</translation>
    </message>
    <message>
        <source>left of {seconds}</source>
        <translation>von {seconds}</translation>
    </message>
    <message>
        <source>of {seconds}</source>
        <translation>von {seconds}</translation>
    </message>
    <message>
        <source>this is the last set of the workout</source>
        <translation>das ist der letzte Satz des Workouts</translation>
    </message>
    <message>
        <source>of {reps}</source>
        <translation>von {reps}</translation>
    </message>
    <message>
        <source>seconds of {seconds}</source>
        <translation>Sekunden von {seconds}</translation>
    </message>
    <message>
        <source>Rest is over</source>
        <translation>Die Erholung ist um</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>Bereit?</translation>
    </message>
    <message>
        <source>press any key to go on</source>
        <translation>weiter mit jeder Taste</translation>
    </message>
    <message>
        <source>back into position</source>
        <translation>zurück in Position</translation>
    </message>
    <message>
        <source>then it goes on</source>
        <translation>dann geht es weiter</translation>
    </message>
    <message>
        <source>then go</source>
        <translation>dann los</translation>
    </message>
    <message>
        <source>second</source>
        <translation>Sekunde</translation>
    </message>
    <message>
        <source>Next: {exercise}</source>
        <translation>Als Nächstes: {exercise}</translation>
    </message>
    <message>
        <source>Switch sides: {exercise}</source>
        <translation>Seite wechseln: {exercise}</translation>
    </message>
    <message>
        <source>seconds left of {seconds}</source>
        <translation>Sekunden von {seconds}</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Picture: {name}</source>
        <translation>Bild: {name}</translation>
    </message>
    <message>
        <source>it is not a valid SVG file</source>
        <translation>es ist keine gültige SVG-Datei</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>es lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The picture {name} is left out: {reason}.</source>
        <translation>Das Bild {name} fehlt: {reason}.</translation>
    </message>
</context>
<context>
    <name>FinishedPage</name>
    <message>
        <source>no set was begun</source>
        <translation>kein Satz wurde begonnen</translation>
    </message>
    <message>
        <source>workout time</source>
        <translation>Trainingszeit</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} von {planned}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Nothing done this time</source>
        <translation>Diesmal nichts gemacht</translation>
    </message>
    <message>
        <source>Done in part</source>
        <translation>Zum Teil geschafft</translation>
    </message>
    <message>
        <source>what you did is kept</source>
        <translation>was du geschafft hast, ist gespeichert</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Workout done</source>
        <translation>Workout geschafft</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Früher beendet</translation>
    </message>
    <message>
        <source>sets done, {count} partly</source>
        <translation>Sätze geschafft, {count} zum Teil</translation>
    </message>
    <message>
        <source>Back into the workout, where it ended</source>
        <translation>Zurück ins Workout, dorthin, wo es endete</translation>
    </message>
    <message>
        <source>sets done</source>
        <translation>Sätze geschafft</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>There are no workouts in your library yet. Add some to your exercise file.</source>
        <translation>In deiner Sammlung sind noch keine Workouts. Trag welche in deine Übungsdatei ein.</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>Workouts</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>←</source>
        <translation>←</translation>
    </message>
    <message>
        <source>→</source>
        <translation>→</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>15 seconds more</source>
        <translation>15 Sekunden mehr</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>15 seconds less</source>
        <translation>15 Sekunden weniger</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Begin this step again</source>
        <translation>Diesen Schritt neu beginnen</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Skip the rest of the warm-up</source>
        <translation>Den Rest des Aufwärmens überspringen</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Sound off and on</source>
        <translation>Ton aus und an</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Back to the start of this step, or to the one before (Page Up)</source>
        <translation>Zum Anfang dieses Schritts oder zum Schritt davor (Bild ↑)</translation>
    </message>
    <message>
        <source>Skip to the next step (Page Down)</source>
        <translation>Weiter zum nächsten Schritt (Bild ↓)</translation>
    </message>
    <message>
        <source>End this set here; so does Space, or a click, held for a second</source>
        <translation>Diesen Satz hier beenden; ebenso Leertaste oder Klick, eine Sekunde gehalten</translation>
    </message>
    <message>
        <source>Far view and back: one number, read across the room</source>
        <translation>Fernansicht und zurück: eine Zahl, quer durchs Zimmer lesbar</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Full screen with the far view, and back</source>
        <translation>Vollbild mit Fernansicht und zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave the workout (asks first)</source>
        <translation>Das Workout verlassen (fragt vorher)</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Diese Übersicht</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Taste {key}</translation>
    </message>
    <message>
        <source>Pause or go on; if you count, count a rep. Any other key or a click does the same</source>
        <translation>Anhalten oder weiter; wenn du zählst, eine Wiederholung. Ebenso jede andere Taste und ein Klick</translation>
    </message>
    <message>
        <source>Pause or go on, whoever counts</source>
        <translation>Anhalten oder weiter, egal wer zählt</translation>
    </message>
    <message>
        <source>Keys during a workout</source>
        <translation>Tasten während eines Workouts</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>beginner</source>
        <translation>Einsteiger</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>Mittelstufe</translation>
    </message>
    <message>
        <source>advanced</source>
        <translation>Fortgeschrittene</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>The workout log was damaged and has been kept as {file}; a new one has begun.</source>
        <translation>Das Trainingsprotokoll war beschädigt und ist als {file} aufgehoben; ein neues ist angelegt.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>es ist beschädigt</translation>
    </message>
    <message>
        <source>The workout log cannot be opened: {reason}.</source>
        <translation>Das Trainingsprotokoll lässt sich nicht öffnen: {reason}.</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>ein anderes Programm benutzt es gerade</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation>es ist schreibgeschützt</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>es lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>the disk has reported an error</source>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>The workout log was written by a newer version of this program; it has been left as it is, and nothing is logged.</source>
        <translation>Das Trainingsprotokoll stammt von einer neueren Version dieses Programms; es bleibt, wie es ist, und es wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>{problem} Your sets are kept, and are written as soon as that is possible.</source>
        <translation>{problem} Deine Sätze bleiben erhalten und werden geschrieben, sobald das geht.</translation>
    </message>
    <message>
        <source>The workout log cannot be written: {reason}.</source>
        <translation>Das Trainingsprotokoll lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>The workout log cannot be read: {reason}.</source>
        <translation>Das Trainingsprotokoll lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>The workout log holds what it should not: {reason}.</source>
        <translation>Im Trainingsprotokoll steht, was dort nicht hingehört: {reason}.</translation>
    </message>
    <message>
        <source>The workout log is not open.</source>
        <translation>Das Trainingsprotokoll ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>The end could not be logged, as the log has no such session.</source>
        <translation>Das Ende ließ sich nicht eintragen, weil das Protokoll diese Einheit nicht kennt.</translation>
    </message>
</context>
<context>
    <name>LossQuestion</name>
    <message>
        <source>Leave without your last sets?</source>
        <translation>Ohne deine letzten Sätze schließen?</translation>
    </message>
    <message>
        <source>They could not be written into the log yet. The program goes on trying as long as it is open.</source>
        <translation>Sie konnten noch nicht ins Trainingsprotokoll geschrieben werden. Solange das Programm offen ist, versucht es das weiter.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
</context>
<context>
    <name>Muscle</name>
    <message>
        <source>erector spinae</source>
        <translation>Rückenstrecker</translation>
    </message>
    <message>
        <source>quadratus lumborum</source>
        <translation>Quadratus lumborum</translation>
    </message>
    <message>
        <source>glutes</source>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>hamstrings</source>
        <translation>hintere Oberschenkel</translation>
    </message>
    <message>
        <source>quadriceps</source>
        <translation>vordere Oberschenkel</translation>
    </message>
    <message>
        <source>hip flexors</source>
        <translation>Hüftbeuger</translation>
    </message>
    <message>
        <source>adductors</source>
        <translation>Adduktoren</translation>
    </message>
    <message>
        <source>abductors</source>
        <translation>Abduktoren</translation>
    </message>
    <message>
        <source>calves</source>
        <translation>Waden</translation>
    </message>
    <message>
        <source>abdominals</source>
        <translation>Bauch</translation>
    </message>
    <message>
        <source>obliques</source>
        <translation>schräge Bauchmuskeln</translation>
    </message>
    <message>
        <source>lats</source>
        <translation>breiter Rückenmuskel</translation>
    </message>
    <message>
        <source>upper back</source>
        <translation>oberer Rücken</translation>
    </message>
    <message>
        <source>shoulders</source>
        <translation>Schultern</translation>
    </message>
    <message>
        <source>biceps</source>
        <translation>Bizeps</translation>
    </message>
    <message>
        <source>forearms</source>
        <translation>Unterarme</translation>
    </message>
</context>
<context>
    <name>NearView</name>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message numerus="yes">
        <source>%n more notice(s)</source>
        <translation>
            <numerusform>noch ein Hinweis</numerusform>
            <numerusform>noch %n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Notice: {text}</source>
        <translation>Hinweis: {text}</translation>
    </message>
</context>
<context>
    <name>OutcomeMark</name>
    <message>
        <source>{percent}% of the sets done</source>
        <translation>{percent} % der Sätze geschafft</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>You are here. {key}</source>
        <translation>Du bist hier. {key}</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>{exercise}. Planned: {planned}. Done: {done}.</source>
        <translation>{exercise}. Geplant: {planned}. Geschafft: {done}.</translation>
    </message>
    <message>
        <source>Twice a week is plenty, with days of recovery in between.</source>
        <translation>Zweimal pro Woche reicht völlig, mit Tagen zur Erholung dazwischen.</translation>
    </message>
    <message>
        <source>{done} of {planned}, early</source>
        <translation>{done} von {planned}, früher beendet</translation>
    </message>
    <message>
        <source>If you could have done more reps at the end, add a little weight next time.</source>
        <translation>Wären am Ende noch Wiederholungen drin gewesen, leg nächstes Mal etwas Gewicht auf.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>geschafft</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>früher beendet</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>What you did</source>
        <translation>Was du gemacht hast</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Done per set</source>
        <translation>Geschafft pro Satz</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>Time or reps</source>
        <translation>Zeit oder Wiederholungen</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Before you train your back</source>
        <translation>Bevor du deinen Rücken trainierst</translation>
    </message>
    <message>
        <source>Ask your doctor first</source>
        <translation>Frag zuerst deine Ärztin oder deinen Arzt</translation>
    </message>
    <message>
        <source>Find out whether these exercises suit you, above all when your back hurts already.</source>
        <translation>Klär ab, ob diese Übungen etwas für dich sind, vor allem, wenn dein Rücken schon schmerzt.</translation>
    </message>
    <message>
        <source>Warm up every time</source>
        <translation>Wärm dich jedes Mal auf</translation>
    </message>
    <message>
        <source>Each workout begins with a few easy minutes. They wake the muscles that steady your spine, and free your movements.</source>
        <translation>Jedes Workout beginnt mit ein paar leichten Minuten. Sie wecken die Muskeln, die deine Wirbelsäule stützen, und machen dich beweglich.</translation>
    </message>
    <message>
        <source>If pain gets worse, stop</source>
        <translation>Wird der Schmerz stärker, hör auf</translation>
    </message>
    <message>
        <source>Tired muscles are fine. If something hurts more and more, end the workout and see a doctor.</source>
        <translation>Müde Muskeln sind in Ordnung. Tut etwas immer mehr weh, beende das Workout und lass es ärztlich untersuchen.</translation>
    </message>
    <message>
        <source>With a barbell, start light</source>
        <translation>Mit der Langhantel fängst du leicht an</translation>
    </message>
    <message>
        <source>Learn deadlifts, rack pulls and good mornings with little weight, or none. Add more once you master every rep.</source>
        <translation>Lern Kreuzheben, Rack Pulls und Good Mornings mit wenig oder ganz ohne Gewicht. Leg erst auf, wenn dir jede Wiederholung sauber gelingt.</translation>
    </message>
    <message>
        <source>This is not medical advice</source>
        <translation>Das ersetzt keinen ärztlichen Rat</translation>
    </message>
    <message>
        <source>The program keeps time and counts. It cannot know how your back is; trust yourself, and the people who treat you.</source>
        <translation>Das Programm misst Zeit und zählt. Wie es deinem Rücken geht, kann es nicht wissen; vertrau dir selbst und denen, die dich behandeln.</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>SectionKind</name>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Main part</source>
        <translation>Hauptteil</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Ausklang</translation>
    </message>
</context>
<context>
    <name>SessionHeader</name>
    <message>
        <source>{time} left · done at {hour}</source>
        <translation>noch {time} · fertig um {hour}</translation>
    </message>
    <message>
        <source>All keys (?)</source>
        <translation>Alle Tasten (?)</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>Vollbild (F)</translation>
    </message>
    <message>
        <source>Leave full screen (F)</source>
        <translation>Vollbild verlassen (F)</translation>
    </message>
    <message>
        <source>Leave the workout (Esc)</source>
        <translation>Das Workout verlassen (Esc)</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>Ton an (M)</translation>
    </message>
    <message>
        <source>Sound off (M)</source>
        <translation>Ton aus (M)</translation>
    </message>
    <message>
        <source>There is no sound</source>
        <translation>Es gibt keinen Ton</translation>
    </message>
    <message>
        <source>{time} elapsed</source>
        <translation>{time} vergangen</translation>
    </message>
    <message>
        <source>{minutes} min elapsed</source>
        <translation>{minutes} min vergangen</translation>
    </message>
    <message>
        <source>{minutes} min left, done at {hour}</source>
        <translation>noch {minutes} min, fertig um {hour}</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>You were away for {minutes} min {seconds} s.</source>
        <translation>Du warst {minutes} min {seconds} s weg.</translation>
    </message>
    <message>
        <source>Far view</source>
        <translation>Fernansicht</translation>
    </message>
    <message>
        <source>Near view, with all buttons</source>
        <translation>Nahansicht mit allen Knöpfen</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ton an</translation>
    </message>
    <message>
        <source>Press any key or click to go on</source>
        <translation>Weiter mit jeder Taste oder einem Klick</translation>
    </message>
    <message>
        <source>You were away for {hours} h {minutes} min.</source>
        <translation>Du warst {hours} h {minutes} min weg.</translation>
    </message>
    <message>
        <source>You were away for {seconds} s.</source>
        <translation>Du warst {seconds} s weg.</translation>
    </message>
    <message>
        <source>Keep holding to end this set</source>
        <translation>Weiter gedrückt halten beendet den Satz</translation>
    </message>
</context>
<context>
    <name>SessionStage</name>
    <message>
        <source>Leave this workout?</source>
        <translation>Dieses Workout verlassen?</translation>
    </message>
    <message>
        <source>What you have done so far is kept.</source>
        <translation>Was du bis jetzt geschafft hast, bleibt gespeichert.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Skip the rest of the warm-up?</source>
        <translation>Den Rest des Aufwärmens überspringen?</translation>
    </message>
    <message>
        <source>It brings blood to the small muscles of your back and gets them to work together before they are loaded. Skip it only when you are warm already.</source>
        <translation>Es durchblutet die kleinen Muskeln deines Rückens und bringt sie zum Zusammenspiel, bevor Last dazukommt. Überspring es nur, wenn du schon warm bist.</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Keep warming up</source>
        <translation>Weiter aufwärmen</translation>
    </message>
</context>
<context>
    <name>SetDots</name>
    <message>
        <source>Set {number} of {total}</source>
        <translation>Satz {number} von {total}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>the file is damaged and cannot be renamed: {reason}</source>
        <translation>die Datei ist beschädigt und lässt sich nicht umbenennen: {reason}</translation>
    </message>
    <message>
        <source>Your settings file was damaged and has been kept as {file}; a new one has begun.</source>
        <translation>Deine Einstellungsdatei war beschädigt und ist als {file} aufgehoben; eine neue ist angelegt.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>Your settings cannot be read ({reason}), so the defaults are used.</source>
        <translation>Deine Einstellungen lassen sich nicht lesen ({reason}); darum gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>In {file}, some values are not valid, so the defaults are used: {names}.</source>
        <translation>In {file} sind manche Werte ungültig; dafür gelten die Vorgaben: {names}.</translation>
    </message>
    <message>
        <source>Your settings cannot be saved ({reason}).</source>
        <translation>Deine Einstellungen lassen sich nicht speichern ({reason}).</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>The YAML files in {folder} are read at every start.</source>
        <translation>Die YAML-Dateien in {folder} werden bei jedem Start gelesen.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Your own workouts</source>
        <translation>Deine eigenen Workouts</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie sagt</translation>
    </message>
    <message>
        <source>Exercise and side, and how to move well.</source>
        <translation>Übung und Seite, und wie du dich gut bewegst.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Two still pictures in place of the moving figure.</source>
        <translation>Zwei stehende Bilder statt der bewegten Figur.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>During a workout, M does the same.</source>
        <translation>Während eines Workouts tut M dasselbe.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>Tonausgabe</translation>
    </message>
    <message>
        <source>Automatic takes a voice in your language.</source>
        <translation>Automatisch nimmt eine Stimme in deiner Sprache.</translation>
    </message>
    <message>
        <source>in percent</source>
        <translation>in Prozent</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Beep volume</source>
        <translation>Lautstärke der Töne</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Names and cues</source>
        <translation>Namen und Hinweise</translation>
    </message>
    <message>
        <source>Count reps aloud</source>
        <translation>Laut mitzählen</translation>
    </message>
    <message>
        <source>You hear the number of every rep.</source>
        <translation>Du hörst die Zahl jeder Wiederholung.</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>Speed of speech</source>
        <translation>Sprechtempo</translation>
    </message>
    <message>
        <source>Voice volume</source>
        <translation>Lautstärke der Stimme</translation>
    </message>
    <message>
        <source>Rest length</source>
        <translation>Länge der Erholung</translation>
    </message>
    <message>
        <source>100% is what the workout prescribes.</source>
        <translation>100 % ist, was das Workout vorsieht.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Extra time to change position</source>
        <translation>Zusätzlich für den Positionswechsel</translation>
    </message>
    <message>
        <source>Added when you have to lie down or get up.</source>
        <translation>Kommt dazu, wenn du dich hinlegen oder aufstehen musst.</translation>
    </message>
    <message>
        <source>Before the other side begins.</source>
        <translation>Bevor die andere Seite dran ist.</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Time to get ready</source>
        <translation>Zeit zum Bereitmachen</translation>
    </message>
    <message>
        <source>Before each exercise, to read the cues and lie down.</source>
        <translation>Vor jeder Übung, um die Hinweise zu lesen und dich hinzulegen.</translation>
    </message>
    <message>
        <source>Time to switch sides</source>
        <translation>Zeit für den Seitenwechsel</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>in seconds</source>
        <translation>in Sekunden</translation>
    </message>
    <message>
        <source>Nothing here can open {folder}</source>
        <translation>Hier kann nichts {folder} öffnen</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {reason}</source>
        <translation>{folder} lässt sich nicht anlegen: {reason}</translation>
    </message>
    <message>
        <source>Before you train your back: read the safety notice</source>
        <translation>Bevor du deinen Rücken trainierst: die Sicherheitshinweise lesen</translation>
    </message>
    <message>
        <source>Settings and log are kept in {folder}</source>
        <translation>Einstellungen und Protokoll liegen in {folder}</translation>
    </message>
    <message>
        <source>“{title}”, {publisher}, by {author}</source>
        <translation>„{title}“, {publisher}, von {author}</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über das Programm</translation>
    </message>
    <message>
        <source>What the exercises are based on:</source>
        <translation>Worauf die Übungen beruhen:</translation>
    </message>
    <message>
        <source>Lowback Timer {version}</source>
        <translation>Lowback Timer {version}</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>right side</source>
        <translation>rechte Seite</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>linke Seite</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>sound is turned off</source>
        <translation>der Ton ist ausgeschaltet</translation>
    </message>
    <message>
        <source>this computer has no sound output</source>
        <translation>dieser Computer hat keine Tonausgabe</translation>
    </message>
    <message>
        <source>this computer’s sound system does not answer</source>
        <translation>das Tonsystem dieses Computers antwortet nicht</translation>
    </message>
    <message>
        <source>the program’s own sounds are missing or damaged</source>
        <translation>die Klänge des Programms fehlen oder sind beschädigt</translation>
    </message>
</context>
<context>
    <name>SoundCheck</name>
    <message>
        <source>Sound check</source>
        <translation>Tonprobe</translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation>Bereit, wenn du es bist</translation>
    </message>
    <message>
        <source>Lie down where you will train, and listen:</source>
        <translation>Leg dich dorthin, wo du trainierst, und hör zu:</translation>
    </message>
    <message>
        <source>Nothing can play a sound here: {reason}</source>
        <translation>Nichts kann hier einen Ton abspielen: {reason}</translation>
    </message>
    <message>
        <source>There is no sound.</source>
        <translation>Es gibt keinen Ton.</translation>
    </message>
    <message>
        <source>the system’s default output</source>
        <translation>die Standardausgabe des Systems</translation>
    </message>
    <message>
        <source>Your computer’s sound is off.</source>
        <translation>Der Ton deines Computers ist aus.</translation>
    </message>
    <message>
        <source>The beep volume is at zero.</source>
        <translation>Die Lautstärke der Töne steht auf null.</translation>
    </message>
    <message>
        <source>Your computer’s volume is at zero.</source>
        <translation>Die Lautstärke deines Computers steht auf null.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go: a set begins</source>
        <translation>Los: Ein Satz beginnt</translation>
    </message>
    <message>
        <source>Up: a rising tone</source>
        <translation>Auf: ein steigender Ton</translation>
    </message>
    <message>
        <source>Down: a falling tone</source>
        <translation>Ab: ein fallender Ton</translation>
    </message>
    <message>
        <source>The sound is off. You turn it on in the settings.</source>
        <translation>Der Ton ist aus. Du schaltest ihn in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>Heard through {player}, on {device}.</source>
        <translation>Zu hören über {player}, auf {device}.</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>A voice: “{words}”</source>
        <translation>Eine Stimme: „{words}“</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Next: {name}, set {number}.</source>
        <translation>Als Nächstes: {name}, Satz {number}.</translation>
    </message>
    <message>
        <source>Roll onto your right side.</source>
        <translation>Dreh dich auf die rechte Seite.</translation>
    </message>
    <message>
        <source>Switch sides.</source>
        <translation>Seite wechseln.</translation>
    </message>
    <message>
        <source>Roll onto your left side.</source>
        <translation>Dreh dich auf die linke Seite.</translation>
    </message>
    <message>
        <source>Halfway.</source>
        <translation>Die Hälfte ist geschafft.</translation>
    </message>
    <message>
        <source>Ten seconds.</source>
        <translation>Noch zehn Sekunden.</translation>
    </message>
    <message>
        <source>Press a key when you are ready.</source>
        <translation>Drück eine Taste, wenn du bereit bist.</translation>
    </message>
    <message>
        <source>Workout done. Well done.</source>
        <translation>Workout geschafft. Gut gemacht.</translation>
    </message>
    <message>
        <source>That was the end of the workout. What you did is kept.</source>
        <translation>Das war das Ende des Workouts. Was du geschafft hast, bleibt gespeichert.</translation>
    </message>
    <message>
        <source>Workout ended early. What you have done is kept.</source>
        <translation>Workout früher beendet. Was du geschafft hast, ist gespeichert.</translation>
    </message>
    <message>
        <source>Workout ended. Nothing was done this time.</source>
        <translation>Workout beendet. Diesmal hast du nichts gemacht.</translation>
    </message>
    <message>
        <source>Rest for {time}.</source>
        <translation>{time} Erholung.</translation>
    </message>
    <message>
        <source>Stand up.</source>
        <translation>Steh auf.</translation>
    </message>
    <message>
        <source>Come onto your hands and knees.</source>
        <translation>Komm in den Vierfüßlerstand.</translation>
    </message>
    <message>
        <source>Lie face down.</source>
        <translation>Leg dich auf den Bauch.</translation>
    </message>
    <message>
        <source>Lie on your back.</source>
        <translation>Leg dich auf den Rücken.</translation>
    </message>
    <message>
        <source>Lie on your side.</source>
        <translation>Leg dich auf die Seite.</translation>
    </message>
    <message>
        <source>Go to the machine.</source>
        <translation>Geh zum Gerät.</translation>
    </message>
    <message>
        <source>Next: {name}.</source>
        <translation>Als Nächstes: {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s).</source>
        <translation>
            <numerusform>Eine Wiederholung.</numerusform>
            <numerusform>%n Wiederholungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>Eine Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>Eine Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold for {time}, each side.</source>
        <translation>{time} halten, jede Seite.</translation>
    </message>
    <message>
        <source>Hold for {time}.</source>
        <translation>{time} halten.</translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s), each side.</source>
        <translation>
            <numerusform>Eine Wiederholung, jede Seite.</numerusform>
            <numerusform>%n Wiederholungen, jede Seite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpokenNumber</name>
    <message>
        <source>seconds, {meaning}</source>
        <translation>Sekunden, {meaning}</translation>
    </message>
</context>
<context>
    <name>StepMark</name>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
</context>
<context>
    <name>StepPreview</name>
    <message numerus="yes">
        <source>{section} · %n round(s)</source>
        <translation>
            <numerusform>{section} · eine Runde</numerusform>
            <numerusform>{section} · %n Runden</numerusform>
        </translation>
    </message>
    <message>
        <source>Wakes up the small muscles that steady your spine. Press W to skip it.</source>
        <translation>Weckt die kleinen Muskeln, die deine Wirbelsäule stützen. Mit W überspringst du es.</translation>
    </message>
    <message>
        <source>Alternating: {left}, {right}</source>
        <translation>Im Wechsel: {left}, {right}</translation>
    </message>
    <message>
        <source>Lets your back come to rest.</source>
        <translation>Lässt deinen Rücken zur Ruhe kommen.</translation>
    </message>
    <message>
        <source>Rest {time} after each set</source>
        <translation>{time} Erholung nach jedem Satz</translation>
    </message>
    <message>
        <source>First {left}, then {right}</source>
        <translation>Erst {left}, dann {right}</translation>
    </message>
    <message>
        <source>Steps of the workout</source>
        <translation>Schritte des Workouts</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>the speech system does not answer</source>
        <translation>die Sprachausgabe antwortet nicht</translation>
    </message>
    <message>
        <source>this computer has no speech output</source>
        <translation>dieser Computer hat keine Sprachausgabe</translation>
    </message>
    <message>
        <source>none of the voices speaks your language</source>
        <translation>keine der Stimmen spricht deine Sprache</translation>
    </message>
    <message>
        <source>{problem} To get one: {command}</source>
        <translation>{problem} So bekommst du eine: {command}</translation>
    </message>
    <message>
        <source>There is no voice: {reason}. You hear the beeps alone.</source>
        <translation>Es gibt keine Stimme: {reason}. Du hörst nur die Töne.</translation>
    </message>
    <message>
        <source>There is no voice. You hear the beeps alone.</source>
        <translation>Es gibt keine Stimme. Du hörst nur die Töne.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n Wdh.</numerusform>
            <numerusform>%n Wdh.</numerusform>
        </translation>
    </message>
    <message>
        <source>round {number} of {rounds}</source>
        <translation>Runde {number} von {rounds}</translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s) per side</source>
        <translation>
            <numerusform>%n Wdh. pro Seite</numerusform>
            <numerusform>%n Wdh. pro Seite</numerusform>
        </translation>
    </message>
    <message>
        <source>alternate sides</source>
        <translation>Seiten im Wechsel</translation>
    </message>
    <message>
        <source>{time} hold per side</source>
        <translation>{time} halten pro Seite</translation>
    </message>
    <message>
        <source>{time} hold</source>
        <translation>{time} halten</translation>
    </message>
    <message>
        <source>{time} min</source>
        <translation>{time} min</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>WorkoutBar</name>
    <message>
        <source>Progress of the workout</source>
        <translation>Verlauf des Workouts</translation>
    </message>
    <message>
        <source>{exercise}, step {number} of {total}</source>
        <translation>{exercise}, Schritt {number} von {total}</translation>
    </message>
</context>
<context>
    <name>WorkoutPreview</name>
    <message>
        <source>Start</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Start {workout}</source>
        <translation>{workout} starten</translation>
    </message>
</context>
</TS>
