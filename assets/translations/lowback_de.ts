<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Ago</name>
    <message numerus="yes">
        <source>{done} of %n set(s)</source>
        <translation>
            <numerusform>{done} von %n Satz</numerusform>
            <numerusform>{done} von %n Sätzen</numerusform>
        </translation>
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
    <name>AmountRow</name>
    <message>
        <source>in seconds</source>
        <translation>in Sekunden</translation>
    </message>
</context>
<context>
    <name>Anatomy</name>
    <message>
        <source>What a strong lower back is good for</source>
        <translation>Wozu ein starker unterer Rücken gut ist</translation>
    </message>
    <message>
        <source>How it is built</source>
        <translation>Wie er gebaut ist</translation>
    </message>
    <message>
        <source>At work in</source>
        <translation>Gefordert bei</translation>
    </message>
    <message>
        <source>Your back</source>
        <translation>Dein Rücken</translation>
    </message>
    <message>
        <source>The back seen from behind. The five lumbar vertebrae lie between the ribs and the pelvis. Over the right side run three muscles: the spinalis beside the spine, the longissimus next to it, and the iliocostalis farthest out.</source>
        <translation>Der Rücken von hinten. Die fünf Lendenwirbel liegen zwischen Rippen und Becken. Rechts verlaufen drei Muskeln: der Spinalis an der Wirbelsäule, daneben der Longissimus und ganz außen der Iliocostalis.</translation>
    </message>
    <message>
        <source>Whatever you lift, carry or reach for, the lower back holds the frame. When it is strong you stand and sit upright with less effort, move heavier things with a straight spine, and tire later. Perhaps it also aches less often from everyday work; that is no promise.</source>
        <translation>Was du auch hebst, trägst oder greifst: Der untere Rücken hält das Gerüst. Ist er stark, stehst und sitzt du müheloser aufrecht, bewegst Schwereres mit geradem Rücken und ermüdest später. Vielleicht schmerzt er im Alltag auch seltener; versprechen lässt sich das nicht.</translation>
    </message>
    <message>
        <source>At either side of the spine three long muscles rise from the sacrum and the hips as far as the neck: the erector spinae, which keeps you upright. They work together; no exercise trains one of them alone.</source>
        <translation>Zu beiden Seiten der Wirbelsäule ziehen drei lange Muskeln von Kreuzbein und Becken bis zum Nacken: der Erector spinae, der dich aufrecht hält. Sie arbeiten zusammen; keine Übung trainiert einen allein.</translation>
    </message>
    <message>
        <source>Lumbar vertebrae, L1 to L5</source>
        <translation>Lendenwirbel, L1 bis L5</translation>
    </message>
    <message>
        <source>Spinalis</source>
        <translation>Musculus spinalis</translation>
    </message>
    <message>
        <source>Longissimus</source>
        <translation>Musculus longissimus</translation>
    </message>
    <message>
        <source>Iliocostalis</source>
        <translation>Musculus iliocostalis</translation>
    </message>
    <message>
        <source>Five vertebrae, counted from above. They bear the whole upper body, and so are the largest there are; together they curve gently inwards. You bend forwards, backwards and sideways in them, but hardly turn.</source>
        <translation>Fünf Wirbel, von oben gezählt. Sie tragen den ganzen Oberkörper und sind darum die größten; zusammen sind sie sanft nach innen gebogen. In ihnen beugst du dich nach vorn, hinten und zur Seite, drehst dich aber kaum.</translation>
    </message>
    <message>
        <source>The smallest, right beside the spine. It helps you turn to either side, and steadies your head when you look up.</source>
        <translation>Der kleinste, direkt an der Wirbelsäule. Er hilft dir, dich zur Seite zu drehen, und hält den Kopf ruhig, wenn du nach oben schaust.</translation>
    </message>
    <message>
        <source>The one in the middle, and the largest. It straightens your spine, bends it sideways, and has a part in turning your head.</source>
        <translation>Der mittlere und größte. Er streckt die Wirbelsäule, neigt sie zur Seite und hilft, den Kopf zu drehen.</translation>
    </message>
    <message>
        <source>The outermost. It rises from the sacrum and the hip bone along your ribs, straightens your spine and bends it sideways.</source>
        <translation>Der äußerste. Er zieht von Kreuzbein und Becken an den Rippen hinauf, streckt die Wirbelsäule und neigt sie zur Seite.</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>Going on in {seconds}: {phase}.</source>
        <translation>Weiter in {seconds}: {phase}.</translation>
    </message>
    <message>
        <source>as long as you can, any key ends it</source>
        <translation>so lange du kannst, jede Taste beendet</translation>
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
        <source>One rep back: {number}.</source>
        <translation>Eine Wiederholung zurück: {number}.</translation>
    </message>
    <message>
        <source>Counting on: {number}. Hold a key down to end the set.</source>
        <translation>Es zählt weiter: {number}. Halte eine Taste, um den Satz zu beenden.</translation>
    </message>
    <message>
        <source>Going on: {phase}.</source>
        <translation>Weiter: {phase}.</translation>
    </message>
    <message>
        <source>Noted: {felt}.</source>
        <translation>Notiert: {felt}.</translation>
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
        <source>There is no exercise “{name}”, did you mean “{near}”? These are the ones there are.</source>
        <translation>Eine Übung „{name}“ gibt es nicht; meinst du „{near}“? Das sind die, die es gibt.</translation>
    </message>
    <message>
        <source>There is no workout “{name}”, did you mean “{near}”? These are the ones there are.</source>
        <translation>Es gibt kein Workout „{name}“; meinst du „{near}“? Hier sind alle, die es gibt.</translation>
    </message>
    <message>
        <source>There is no exercise “{name}”; these are the ones there are.</source>
        <translation>Eine Übung „{name}“ gibt es nicht; das sind die, die es gibt.</translation>
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
    <name>Asking</name>
    <message>
        <source>New to it</source>
        <translation>Neu dabei</translation>
    </message>
    <message>
        <source>Sometimes</source>
        <translation>Ab und zu</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>Oft</translation>
    </message>
    <message>
        <source>Are you used to training?</source>
        <translation>Bist du Training gewohnt?</translation>
    </message>
    <message>
        <source>At hand:</source>
        <translation>Zur Hand:</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>your desktop did not agree</source>
        <translation>dein Desktop hat es nicht erlaubt</translation>
    </message>
    <message>
        <source>your desktop did not answer</source>
        <translation>dein Desktop hat nicht geantwortet</translation>
    </message>
    <message>
        <source>To remind you of your workouts.</source>
        <translation>Um dich an deine Workouts zu erinnern.</translation>
    </message>
    <message>
        <source>Starting when you log in does not work: {reason}.</source>
        <translation>Das Starten beim Anmelden klappt nicht: {reason}.</translation>
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
    <name>BackLink</name>
    <message>
        <source>Back to {place}</source>
        <translation>Zurück zu: {place}</translation>
    </message>
</context>
<context>
    <name>Beyond</name>
    <message>
        <source>From “{title}”, {publisher}</source>
        <translation>Aus „{title}“, {publisher}</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Schwerer</translation>
    </message>
</context>
<context>
    <name>Break</name>
    <message>
        <source>You stay on your feet; an arm’s length of room is enough.</source>
        <translation>Du bleibst auf den Füßen; eine Armlänge Platz genügt.</translation>
    </message>
    <message>
        <source>You do it on hands and knees, without lying down.</source>
        <translation>Du machst sie auf Händen und Knien, ohne dich hinzulegen.</translation>
    </message>
    <message>
        <source>You have not been up for two hours, so nothing bends your back now.</source>
        <translation>Du bist noch keine zwei Stunden auf, darum beugt jetzt nichts deinen Rücken.</translation>
    </message>
    <message>
        <source>You have not done it yet.</source>
        <translation>Du hast sie noch nie gemacht.</translation>
    </message>
    <message>
        <source>Of all that suits a break you did it longest ago.</source>
        <translation>Von allem, was sich für eine Bewegungspause eignet, liegt sie am längsten zurück.</translation>
    </message>
    <message>
        <source>Movement break</source>
        <translation>Bewegungspause</translation>
    </message>
    <message>
        <source>Nothing in your library suits a break beside a chair now.</source>
        <translation>Nichts in deiner Bibliothek eignet sich gerade für eine Bewegungspause neben dem Stuhl.</translation>
    </message>
</context>
<context>
    <name>Browsing</name>
    <message>
        <source>Start at once (Shift+Enter)</source>
        <translation>Sofort starten (Umschalt+Enter)</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Search exercises</source>
        <translation>Übungen suchen</translation>
    </message>
    <message>
        <source>There are no exercises in your library yet. Add some to your exercise file.</source>
        <translation>In deiner Sammlung sind noch keine Übungen. Trage welche in deine Übungsdatei ein.</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n exercise(s)</source>
        <translation>
            <numerusform>{shown} von %n Übung</numerusform>
            <numerusform>{shown} von %n Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No exercise is left.</source>
        <translation>Keine Übung bleibt übrig.</translation>
    </message>
    <message>
        <source>reps or hold</source>
        <translation>Wdh. oder Halten</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>reps</source>
        <translation>Wdh.</translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Any position</source>
        <translation>Jede Lage</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Muskel</translation>
    </message>
    <message>
        <source>Any muscle</source>
        <translation>Alle Muskeln</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Reps or hold</source>
        <translation>Wdh. oder Halten</translation>
    </message>
    <message>
        <source>{filter}: {values}</source>
        <translation>{filter}: {values}</translation>
    </message>
    <message>
        <source>Only with these</source>
        <translation>Nur mit diesen</translation>
    </message>
    <message>
        <source>I have</source>
        <translation>Ich habe</translation>
    </message>
    <message>
        <source>Any equipment</source>
        <translation>Alle Geräte</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation>
            <numerusform>{name} und %n weiteres</numerusform>
            <numerusform>{name} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>Without “{filter}”, there are %n.</source>
        <translation>
            <numerusform>Ohne „{filter}“ ist es %n.</numerusform>
            <numerusform>Ohne „{filter}“ sind es %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Several filters together leave none of %n.</source>
        <translation>
            <numerusform>Mehrere Filter zusammen lassen das eine nicht übrig.</numerusform>
            <numerusform>Mehrere Filter zusammen lassen von %n nichts übrig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without what you search for, there are %n.</source>
        <translation>
            <numerusform>Ohne deine Suche ist es %n.</numerusform>
            <numerusform>Ohne deine Suche sind es %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>Workouts</translation>
    </message>
    <message>
        <source>Search workouts</source>
        <translation>Workouts suchen</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n workout(s)</source>
        <translation>
            <numerusform>{shown} von %n Workout</numerusform>
            <numerusform>{shown} von %n Workouts</numerusform>
        </translation>
    </message>
    <message>
        <source>No workout is left.</source>
        <translation>Kein Workout bleibt übrig.</translation>
    </message>
    <message>
        <source>up to {minutes} min</source>
        <translation>bis {minutes} min</translation>
    </message>
    <message>
        <source>{least} to {most} min</source>
        <translation>{least} bis {most} min</translation>
    </message>
    <message>
        <source>over {minutes} min</source>
        <translation>über {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s)</source>
        <translation>
            <numerusform>%n Workout</numerusform>
            <numerusform>%n Workouts</numerusform>
        </translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Jede Dauer</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>deins</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message numerus="yes">
        <source>{day}: %n session(s)</source>
        <translation>
            <numerusform>{day}: %n Einheit</numerusform>
            <numerusform>{day}: %n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Heute, {day}</translation>
    </message>
    <message>
        <source>{day}: no session</source>
        <translation>{day}: keine Einheit</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Week by week</source>
        <translation>Woche für Woche</translation>
    </message>
    <message>
        <source>Effort and pain</source>
        <translation>Anstrengung und Schmerz</translation>
    </message>
    <message>
        <source>Bests of all exercises</source>
        <translation>Bestwerte aller Übungen</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Als Bild speichern</translation>
    </message>
    <message>
        <source>Nothing was done in this time.</source>
        <translation>In dieser Zeit wurde nichts gemacht.</translation>
    </message>
    <message>
        <source>Nothing was said in this time. Write down in the settings what you want to be able to do again, and once a week you can say how well it goes.</source>
        <translation>In dieser Zeit wurde nichts gesagt. Schreib in den Einstellungen auf, was du wieder können willst; einmal in der Woche kannst du sagen, wie gut es geht.</translation>
    </message>
    <message>
        <source>What matters to you</source>
        <translation>Was dir wichtig ist</translation>
    </message>
    <message>
        <source>{first} of 10 at first, {last} of 10 the last time</source>
        <translation>zuerst {first} von 10, zuletzt {last} von 10</translation>
    </message>
    <message>
        <source>Pain after the session: {first} at first, {last} the last time</source>
        <translation>Schmerz nach der Einheit: {first} am Anfang, {last} beim letzten Mal</translation>
    </message>
    <message>
        <source>Effort, 0–10</source>
        <translation>Anstrengung, 0–10</translation>
    </message>
    <message>
        <source>Back pain, 0–10</source>
        <translation>Rückenschmerz, 0–10</translation>
    </message>
    <message>
        <source>Pain after the session: {pain}</source>
        <translation>Schmerz nach der Einheit: {pain}</translation>
    </message>
    <message>
        <source>after</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>before</source>
        <translation>davor</translation>
    </message>
    <message>
        <source>next morning</source>
        <translation>am Morgen danach</translation>
    </message>
    <message>
        <source>{wish}, 0–10</source>
        <translation>{wish}, 0–10</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Heaviest load of the day</source>
        <translation>Schwerstes Gewicht des Tages</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>Als Diagramm</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg)</source>
        <translation>Bilder (*.png);;Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Chart of {title}. {summary}. The table says the same.</source>
        <translation>Diagramm: {title}. {summary}. Die Tabelle sagt dasselbe.</translation>
    </message>
    <message>
        <source>Best: {amount}, {day}</source>
        <translation>Bestwert: {amount}, {day}</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Bestwert</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>Erreicht am</translation>
    </message>
    <message>
        <source>Longest hold of the day</source>
        <translation>Längstes Halten am Tag</translation>
    </message>
    <message>
        <source>Most reps of a set</source>
        <translation>Meiste Wdh. in einem Satz</translation>
    </message>
    <message>
        <source>Held in all</source>
        <translation>Insgesamt gehalten</translation>
    </message>
    <message>
        <source>Reps in all</source>
        <translation>Wdh. insgesamt</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>Minuten pro Woche</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>Einheiten pro Woche</translation>
    </message>
    <message>
        <source>two a week are plenty</source>
        <translation>zweimal pro Woche genügt</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>It is what your plan has for today.</source>
        <translation>Dein Plan sieht es für heute vor.</translation>
    </message>
    <message>
        <source>A short one to begin with: one or two exercises and few sets are enough at first.</source>
        <translation>Ein kurzes zum Anfang: Ein oder zwei Übungen mit wenigen Sätzen reichen zuerst.</translation>
    </message>
    <message>
        <source>You have all that it needs.</source>
        <translation>Du hast alles, was es dafür braucht.</translation>
    </message>
    <message>
        <source>You have not done this one yet.</source>
        <translation>Das hast du noch nicht gemacht.</translation>
    </message>
    <message>
        <source>You have not done this one for many weeks.</source>
        <translation>Das hast du seit vielen Wochen nicht gemacht.</translation>
    </message>
    <message>
        <source>You have done it today.</source>
        <translation>Das hast du heute schon gemacht.</translation>
    </message>
    <message>
        <source>You have not been up for two hours: until then nothing is suggested that bends under load.</source>
        <translation>Du bist noch keine zwei Stunden auf: Bis dahin wird nichts vorgeschlagen, was sich unter Last beugt.</translation>
    </message>
    <message>
        <source>Its exercises, sets and reps suit your level: {level}.</source>
        <translation>Übungen, Sätze und Wiederholungen passen zu deiner Stufe: {level}.</translation>
    </message>
    <message>
        <source>It is easier than your level, for a change: {level}.</source>
        <translation>Zur Abwechslung leichter als deine Stufe: {level}.</translation>
    </message>
    <message>
        <source>All that you have the equipment for is harder than your level. Take it slowly: {level}.</source>
        <translation>Alles, wofür du die Geräte hast, ist schwerer als deine Stufe. Geh es langsam an: {level}.</translation>
    </message>
    <message>
        <source>It is for a back that stays well, which is what you train for.</source>
        <translation>Es ist für einen gesunden Rücken, und dafür trainierst du.</translation>
    </message>
    <message>
        <source>It is for strength, which is what you train for.</source>
        <translation>Es ist für Kraft, und dafür trainierst du.</translation>
    </message>
    <message>
        <source>It is for muscle, which is what you train for.</source>
        <translation>Es ist für Muskeln, und dafür trainierst du.</translation>
    </message>
    <message>
        <source>It is for endurance, which is what you train for.</source>
        <translation>Es ist für Ausdauer, und dafür trainierst du.</translation>
    </message>
    <message>
        <source>It is for a back that stays well, for a change.</source>
        <translation>Zur Abwechslung für einen gesunden Rücken.</translation>
    </message>
    <message>
        <source>It is for strength, for a change.</source>
        <translation>Zur Abwechslung für Kraft.</translation>
    </message>
    <message>
        <source>It is for muscle, for a change.</source>
        <translation>Zur Abwechslung für Muskeln.</translation>
    </message>
    <message>
        <source>It is for endurance, for a change.</source>
        <translation>Zur Abwechslung für Ausdauer.</translation>
    </message>
    <message>
        <source>Your back is still recovering since yesterday: today suits cardio or stretching. This is here all the same.</source>
        <translation>Dein Rücken erholt sich noch von gestern: Heute passt Ausdauer oder Dehnen. Dieses hier gibt es trotzdem.</translation>
    </message>
    <message>
        <source>You have trained today, and your back is recovering. If you want more, this is here all the same.</source>
        <translation>Du hast heute trainiert, und dein Rücken erholt sich. Wenn du mehr willst, gibt es trotzdem dieses hier.</translation>
    </message>
    <message numerus="yes">
        <source>Your back has had %n day(s) of rest since the last session.</source>
        <translation>
            <numerusform>Dein Rücken hatte seit der letzten Einheit %n Tag Erholung.</numerusform>
            <numerusform>Dein Rücken hatte seit der letzten Einheit %n Tage Erholung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) this week: that is plenty. The other days are for cardio and stretching; this is here all the same.</source>
        <translation>
            <numerusform>%n Einheit diese Woche: Das reicht. Die anderen Tage sind für Ausdauer und Dehnen; dieses hier gibt es trotzdem.</numerusform>
            <numerusform>%n Einheiten diese Woche: Das reicht. Die anderen Tage sind für Ausdauer und Dehnen; dieses hier gibt es trotzdem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It fits into %n minute(s).</source>
        <translation>
            <numerusform>Es passt in %n Minute.</numerusform>
            <numerusform>Es passt in %n Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing that suits you fits into %n minute(s); this is the shortest.</source>
        <translation>
            <numerusform>Nichts, was zu dir passt, geht in %n Minute; das ist das kürzeste.</numerusform>
            <numerusform>Nichts, was zu dir passt, geht in %n Minuten; das ist das kürzeste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You last did it %n day(s) ago, so it is its turn.</source>
        <translation>
            <numerusform>Zuletzt vor %n Tag gemacht, also ist es jetzt dran.</numerusform>
            <numerusform>Zuletzt vor %n Tagen gemacht, also ist es jetzt dran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You last did it %n day(s) ago.</source>
        <translation>
            <numerusform>Zuletzt vor %n Tag gemacht.</numerusform>
            <numerusform>Zuletzt vor %n Tagen gemacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>{exercise} has not had its turn for a while.</source>
        <translation>{exercise} war schon länger nicht dran.</translation>
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
        <source>End the hold</source>
        <translation>Halten beenden</translation>
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
        <source>One less</source>
        <translation>Eine weniger</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Noch eine</translation>
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
        <source>The timer sets the pace and counts every rep.</source>
        <translation>Der Timer gibt das Tempo vor und zählt jede Wiederholung.</translation>
    </message>
    <message>
        <source>Counting reps</source>
        <translation>Wiederholungen zählen</translation>
    </message>
    <message>
        <source>Paced</source>
        <translation>Im Takt</translation>
    </message>
    <message>
        <source>Wait for me</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
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
    <name>DelayCheck</name>
    <message>
        <source>Your speaker is about {milliseconds} ms late. Shall the picture be as late?</source>
        <translation>Der Ton kommt etwa {milliseconds} ms zu spät. Soll das Bild ebenso spät kommen?</translation>
    </message>
    <message>
        <source>How late is your speaker?</source>
        <translation>Wie spät kommt der Ton?</translation>
    </message>
    <message>
        <source>Close your eyes and tap the space bar with the beeps, eight times. Let the first few pass to find the beat.</source>
        <translation>Schließ die Augen und tippe achtmal mit den Tönen auf die Leertaste. Lass die ersten vorbei, um den Takt zu finden.</translation>
    </message>
    <message>
        <source>There were too few taps to tell.</source>
        <translation>Das war zu selten getippt, um etwas zu sagen.</translation>
    </message>
    <message>
        <source>The taps were too uneven to tell. It takes some practice.</source>
        <translation>Das war zu ungleich getippt, um etwas zu sagen. Ein wenig Übung gehört dazu.</translation>
    </message>
    <message>
        <source>Your speaker is in time.</source>
        <translation>Der Ton kommt rechtzeitig.</translation>
    </message>
    <message>
        <source>Your speaker is about {milliseconds} ms late. Up to {most} ms can be made up for.</source>
        <translation>Der Ton kommt etwa {milliseconds} ms zu spät. Bis zu {most} ms lassen sich ausgleichen.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Tap</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message>
        <source>All that you did has been deleted.</source>
        <translation>Alles, was du gemacht hast, ist gelöscht.</translation>
    </message>
    <message>
        <source>Settings, plan and own workouts as well</source>
        <translation>Auch Einstellungen, Plan und eigene Workouts</translation>
    </message>
    <message>
        <source>Delete everything that you did?</source>
        <translation>Alles löschen, was du gemacht hast?</translation>
    </message>
    <message>
        <source>All sessions and sets will be gone for good, and so will your answers, your progress, what was deleted or changed before, and every backup and damaged log. Nobody can bring them back. Files that you have exported stay where they are.</source>
        <translation>Alle Einheiten und Sätze sind dann für immer weg, auch deine Antworten, dein Fortschritt, was vorher gelöscht oder geändert wurde, und jede Sicherung und jedes beschädigte Protokoll. Niemand kann sie zurückholen. Dateien, die du exportiert hast, bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>There is no warm-up. A few easy minutes get a back ready.</source>
        <translation>Es gibt kein Aufwärmen. Ein paar leichte Minuten machen den Rücken bereit.</translation>
    </message>
    <message>
        <source>Nothing is in it yet: add an exercise from the list.</source>
        <translation>Noch ist nichts darin: Füge eine Übung aus der Liste hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>It takes more than %n hour(s), the most there can be.</source>
        <translation>
            <numerusform>Es dauert länger als %n Stunde, und mehr geht nicht.</numerusform>
            <numerusform>Es dauert länger als %n Stunden, und mehr geht nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) are a lot to begin with: one or two do.</source>
        <translation>
            <numerusform>%n Übung ist für den Anfang viel: Eine oder zwei genügen.</numerusform>
            <numerusform>%n Übungen sind für den Anfang viel: Eine oder zwei genügen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) are more than a back needs in one go: two to four do.</source>
        <translation>
            <numerusform>%n Übung ist mehr, als ein Rücken auf einmal braucht: Zwei bis vier genügen.</numerusform>
            <numerusform>%n Übungen sind mehr, als ein Rücken auf einmal braucht: Zwei bis vier genügen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is off: one part at least has to be on.</source>
        <translation>Alles ist aus: Mindestens ein Teil muss an sein.</translation>
    </message>
    <message numerus="yes">
        <source>{exercise}: %n set(s) in all. To begin with, one or two do.</source>
        <translation>
            <numerusform>{exercise}: insgesamt %n Satz. Für den Anfang genügen einer oder zwei.</numerusform>
            <numerusform>{exercise}: insgesamt %n Sätze. Für den Anfang genügen einer oder zwei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{exercise}: %n set(s) in all. Two or three do.</source>
        <translation>
            <numerusform>{exercise}: insgesamt %n Satz. Zwei oder drei genügen.</numerusform>
            <numerusform>{exercise}: insgesamt %n Sätze. Zwei oder drei genügen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{exercise}: holding for %n second(s) is enough.</source>
        <translation>
            <numerusform>{exercise}: %n Sekunde zu halten genügt.</numerusform>
            <numerusform>{exercise}: %n Sekunden zu halten genügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{exercise}: %n rep(s) are enough.</source>
        <translation>
            <numerusform>{exercise}: %n Wdh. genügt.</numerusform>
            <numerusform>{exercise}: %n Wdh. genügen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Es braucht einen Namen.</translation>
    </message>
    <message>
        <source>About this workout</source>
        <translation>Zu diesem Workout</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>In einer Zeile</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Its exercises, as long as this is empty</source>
        <translation>Seine Übungen, solange hier nichts steht</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>Übung hinzufügen</translation>
    </message>
    <message>
        <source>Enter adds the exercise to the workout.</source>
        <translation>Die Eingabetaste fügt die Übung zum Workout hinzu.</translation>
    </message>
    <message>
        <source>No exercise is called like that.</source>
        <translation>So heißt keine Übung.</translation>
    </message>
    <message>
        <source>All exercises of this part</source>
        <translation>Alle Übungen dieses Teils</translation>
    </message>
    <message>
        <source>Counted or held</source>
        <translation>Gezählt oder gehalten</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Jede</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Erholung</translation>
    </message>
    <message>
        <source>no rest</source>
        <translation>ohne Erh.</translation>
    </message>
    <message>
        <source>{time} rest</source>
        <translation>{time} Erh.</translation>
    </message>
    <message>
        <source>Add an exercise from the list, or drag it here.</source>
        <translation>Füge eine Übung aus der Liste hinzu, oder zieh sie hierher.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Rest of {exercise}, in seconds</source>
        <translation>Erholung bei {exercise}, in Sekunden</translation>
    </message>
    <message>
        <source>Less on {exercise}</source>
        <translation>Weniger zu {exercise}</translation>
    </message>
    <message>
        <source>Sides, sets, tempo and notes of {exercise}</source>
        <translation>Seiten, Sätze, Tempo und Notiz zu {exercise}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Name of the workout</source>
        <translation>Name des Workouts</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>About this workout: {facts}</source>
        <translation>Zu diesem Workout: {facts}</translation>
    </message>
    <message>
        <source>Undo: {what} (Ctrl+Z)</source>
        <translation>Rückgängig: {what} (Strg+Z)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo: {what} (Ctrl+Shift+Z)</source>
        <translation>Wiederholen: {what} (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>saved as {file}</source>
        <translation>gespeichert als {file}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>Note, shown while you get ready</source>
        <translation>Notiz, zu sehen beim Bereitmachen</translation>
    </message>
    <message>
        <source>From whom it is</source>
        <translation>Von wem sie ist</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Sie gilt</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>No further than 30°, say</source>
        <translation>Nicht weiter als 30°, zum Beispiel</translation>
    </message>
    <message>
        <source>My physiotherapist, say</source>
        <translation>Meine Physiotherapeutin, zum Beispiel</translation>
    </message>
    <message>
        <source>The workout</source>
        <translation>Das Workout</translation>
    </message>
    <message>
        <source>Shown here</source>
        <translation>Hier zu sehen</translation>
    </message>
    <message>
        <source>New workout</source>
        <translation>Neues Workout</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Teil hinzufügen</translation>
    </message>
    <message>
        <source>{part}: {rounds}; change this part</source>
        <translation>{part}: {rounds}; diesen Teil ändern</translation>
    </message>
    <message>
        <source>{part}: dose all exercises alike</source>
        <translation>{part}: alle Übungen gleich dosieren</translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>Alle gleich</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Diesen Teil entfernen</translation>
    </message>
    <message>
        <source>What is off can be switched on before every start.</source>
        <translation>Was aus ist, lässt sich vor jedem Start einschalten.</translation>
    </message>
    <message>
        <source>My workout</source>
        <translation>Mein Workout</translation>
    </message>
    <message>
        <source>This workout was changed somewhere else, too</source>
        <translation>Dieses Workout wurde auch anderswo geändert</translation>
    </message>
    <message>
        <source>Both versions can be kept: yours then gets a file of its own. Or look at the other one; Undo leads back to yours.</source>
        <translation>Beide Fassungen können bleiben: Deine bekommt dann eine eigene Datei. Oder sieh dir die andere an; Rückgängig führt zu deiner zurück.</translation>
    </message>
    <message>
        <source>Show the other one</source>
        <translation>Die andere zeigen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>{workout} – mine</source>
        <translation>{workout} – meins</translation>
    </message>
    <message>
        <source>Its sets</source>
        <translation>Die Sätze</translation>
    </message>
    <message>
        <source>Set {number}</source>
        <translation>Satz {number}</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>added exercise</source>
        <translation>hinzugefügte Übung</translation>
    </message>
    <message>
        <source>moved exercise</source>
        <translation>verschobene Übung</translation>
    </message>
    <message>
        <source>removed exercise</source>
        <translation>entfernte Übung</translation>
    </message>
    <message>
        <source>duplicated exercise</source>
        <translation>verdoppelte Übung</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>reps or hold</source>
        <translation>Wdh. oder Halten</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>Erholung</translation>
    </message>
    <message>
        <source>rest before the next</source>
        <translation>Erholung vor der nächsten</translation>
    </message>
    <message>
        <source>sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>added part</source>
        <translation>hinzugefügter Teil</translation>
    </message>
    <message>
        <source>removed part</source>
        <translation>entfernter Teil</translation>
    </message>
    <message>
        <source>kind of part</source>
        <translation>Art des Teils</translation>
    </message>
    <message>
        <source>part on or off</source>
        <translation>Teil an oder aus</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>alle gleich</translation>
    </message>
    <message>
        <source>version of the file</source>
        <translation>Fassung der Datei</translation>
    </message>
    <message>
        <source>health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>muscle</source>
        <translation>Muskelaufbau</translation>
    </message>
    <message>
        <source>endurance</source>
        <translation>Ausdauer</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>This workout was changed somewhere else; that is what you see. Undo leads back.</source>
        <translation>Dieses Workout wurde woanders geändert; das siehst du jetzt. Rückgängig führt zurück.</translation>
    </message>
    <message>
        <source>As long as you can</source>
        <translation>So lange du kannst</translation>
    </message>
    <message>
        <source>sides take turns</source>
        <translation>abwechselnd</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n Runde</numerusform>
            <numerusform>%n Runden</numerusform>
        </translation>
    </message>
    <message>
        <source>each side</source>
        <translation>je Seite</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>{exercise} removed</source>
        <translation>{exercise} entfernt</translation>
    </message>
    <message>
        <source>as long as you can</source>
        <translation>so lange du kannst</translation>
    </message>
    <message>
        <source>{exercise}: now {place}</source>
        <translation>{exercise}: jetzt {place}</translation>
    </message>
    <message>
        <source>{exercise} added: {place}</source>
        <translation>{exercise} hinzugefügt: {place}</translation>
    </message>
    <message>
        <source>{part} added</source>
        <translation>{part} hinzugefügt</translation>
    </message>
    <message>
        <source>{part} removed</source>
        <translation>{part} entfernt</translation>
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
    <name>Exchange</name>
    <message>
        <source>{problem} The session is left out.</source>
        <translation>{problem} Die Einheit wird ausgelassen.</translation>
    </message>
    <message>
        <source>`{name}` must be a whole number, and is `{found}`.</source>
        <translation>`{name}` muss eine ganze Zahl sein und ist `{found}`.</translation>
    </message>
    <message>
        <source>`{name}` is another than in line {line}.</source>
        <translation>`{name}` ist anders als in Zeile {line}.</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Zeile {line}: {problem}</translation>
    </message>
    <message>
        <source>There are neither reps nor a time; it is left out.</source>
        <translation>Es gibt weder Wdh. noch eine Zeit; die Zeile wird ausgelassen.</translation>
    </message>
    <message>
        <source>There is no such date as “{date}”; it is left out.</source>
        <translation>Ein Datum wie „{date}“ gibt es nicht; die Zeile wird ausgelassen.</translation>
    </message>
    <message>
        <source>“{found}” is no number for “{column}”; it is left out.</source>
        <translation>„{found}“ ist keine Zahl für „{column}“; die Zeile wird ausgelassen.</translation>
    </message>
    <message>
        <source>There is no date; it is left out.</source>
        <translation>Es gibt kein Datum; die Zeile wird ausgelassen.</translation>
    </message>
    <message>
        <source>Distances cannot be kept here; it is left out.</source>
        <translation>Strecken lassen sich hier nicht festhalten; die Zeile wird ausgelassen.</translation>
    </message>
    <message>
        <source>{date} is a strange day for a workout; it is taken in.</source>
        <translation>{date} ist ein merkwürdiger Tag für eine Einheit; sie wird übernommen.</translation>
    </message>
    <message>
        <source>{reps} reps are a lot; they are taken in.</source>
        <translation>{reps} Wdh. sind viel; sie werden übernommen.</translation>
    </message>
    <message>
        <source>A weight below zero cannot be kept; the set is, without it.</source>
        <translation>Ein Gewicht unter null lässt sich nicht festhalten; der Satz wird ohne übernommen.</translation>
    </message>
    <message>
        <source>No exercise is named; it is left out.</source>
        <translation>Es ist keine Übung genannt; die Zeile wird ausgelassen.</translation>
    </message>
    <message>
        <source>The file breaks off here or is damaged; the rest is left out.</source>
        <translation>Die Datei bricht hier ab oder ist beschädigt; der Rest wird ausgelassen.</translation>
    </message>
    <message>
        <source>This is not a log that can be taken in.</source>
        <translation>Das ist kein Protokoll, das sich übernehmen lässt.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line} cannot be read.</source>
        <translation>Das ist kein JSON: Zeile {line} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>What stands in the file cannot be read as JSON.</source>
        <translation>Was in der Datei steht, lässt sich nicht als JSON lesen.</translation>
    </message>
    <message>
        <source>The file does not say of which version it is.</source>
        <translation>Die Datei sagt nicht, von welcher Version sie ist.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program.</source>
        <translation>Die Datei wurde von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>This must be an object with names and values.</source>
        <translation>Das muss ein Objekt mit Namen und Werten sein.</translation>
    </message>
    <message>
        <source>Number {number} of `{name}`: {problem}</source>
        <translation>Nummer {number} von `{name}`: {problem}</translation>
    </message>
    <message>
        <source>Set {number}: {problem}</source>
        <translation>Satz {number}: {problem}</translation>
    </message>
    <message>
        <source>`{name}` must be a list.</source>
        <translation>`{name}` muss eine Liste sein.</translation>
    </message>
    <message>
        <source>`state` must be `finished`, `abandoned` or empty.</source>
        <translation>`state` muss `finished`, `abandoned` oder leer sein.</translation>
    </message>
    <message>
        <source>Two sets have the same `step` and `side`.</source>
        <translation>Zwei Sätze haben denselben `step` und dieselbe `side`.</translation>
    </message>
    <message>
        <source>`kind` must be `reps` or `hold`.</source>
        <translation>`kind` muss `reps` oder `hold` sein.</translation>
    </message>
    <message>
        <source>`{name}` is missing.</source>
        <translation>`{name}` fehlt.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>The file is larger than {most} MiB.</source>
        <translation>Die Datei ist größer als {most} MiB.</translation>
    </message>
    <message>
        <source>The file is not in Unicode, so some letters may be other ones.</source>
        <translation>Die Datei ist nicht in Unicode, manche Buchstaben können also andere sein.</translation>
    </message>
    <message>
        <source>This is none of the files that can be taken in: a log of this program, or what {programs} have saved.</source>
        <translation>Das ist keine der Dateien, die sich übernehmen lassen: ein Protokoll dieses Programms, oder was {programs} gespeichert haben.</translation>
    </message>
    <message>
        <source>There is a quotation mark in the wrong place; it is left out.</source>
        <translation>Ein Anführungszeichen steht an der falschen Stelle; die Zeile wird ausgelassen.</translation>
    </message>
    <message>
        <source>A quotation mark that begins here is never closed; the rest is left out.</source>
        <translation>Ein Anführungszeichen, das hier beginnt, wird nie geschlossen; der Rest wird ausgelassen.</translation>
    </message>
    <message>
        <source>There are {found} columns instead of {wanted}; it is left out.</source>
        <translation>Es sind {found} Spalten statt {wanted}; die Zeile wird ausgelassen.</translation>
    </message>
    <message>
        <source>`{name}` must be a whole number from {least} to {most}.</source>
        <translation>`{name}` muss eine ganze Zahl von {least} bis {most} sein.</translation>
    </message>
    <message>
        <source>`{name}` must be a text.</source>
        <translation>`{name}` muss ein Text sein.</translation>
    </message>
    <message>
        <source>`{name}` is far too long.</source>
        <translation>`{name}` ist viel zu lang.</translation>
    </message>
    <message>
        <source>`{name}` must be one of {words}.</source>
        <translation>`{name}` muss eines von {words} sein.</translation>
    </message>
    <message>
        <source>`{name}` must be a date and a time, like 2026-03-03T19:30:00+01:00.</source>
        <translation>`{name}` muss ein Datum mit Uhrzeit sein wie 2026-03-03T19:30:00+01:00.</translation>
    </message>
    <message>
        <source>Export what was done</source>
        <translation>Exportieren, was du gemacht hast</translation>
    </message>
    <message>
        <source>Import what was done</source>
        <translation>Importieren, was du gemacht hast</translation>
    </message>
    <message>
        <source>Logs and histories (*.json *.csv *.txt *.db);;All files (*)</source>
        <translation>Protokolle und Verläufe (*.json *.csv *.txt *.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Logs (*.json)</source>
        <translation>Protokolle (*.json)</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} wird gelesen…</translation>
    </message>
    <message>
        <source>Taking it in: {done} of {all} sessions…</source>
        <translation>Wird übernommen: {done} von {all} Einheiten…</translation>
    </message>
    <message>
        <source>Taken in. What the log was before is kept beside it until the next import.</source>
        <translation>Übernommen. Wie das Protokoll vorher war, bleibt bis zum nächsten Import daneben liegen.</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>Wird übernommen…</translation>
    </message>
    <message>
        <source>There are no sessions in this file of {form}.</source>
        <translation>In dieser Datei von {form} stehen keine Einheiten.</translation>
    </message>
    <message numerus="yes">
        <source>{form}: %n session(s) with {sets}, {first}.</source>
        <translation>
            <numerusform>{form}: %n Einheit mit {sets}, {first}.</numerusform>
            <numerusform>{form}: %n Einheiten mit {sets}, {first}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{form}: %n session(s) with {sets}, {first} to {last}.</source>
        <translation>
            <numerusform>{form}: %n Einheit mit {sets}, {first} bis {last}.</numerusform>
            <numerusform>{form}: %n Einheiten mit {sets}, {first} bis {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Exercises that we have</source>
        <translation>Übungen, die es hier gibt</translation>
    </message>
    <message>
        <source>Kept under their own names</source>
        <translation>Bleiben unter ihrem Namen</translation>
    </message>
    <message>
        <source>The weights are in pounds</source>
        <translation>Die Gewichte sind in Pfund (lb)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) will be added</source>
        <translation>
            <numerusform>%n Einheit kommt dazu</numerusform>
            <numerusform>%n Einheiten kommen dazu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) changed since</source>
        <translation>
            <numerusform>%n Einheit wurde seitdem geändert</numerusform>
            <numerusform>%n Einheiten wurden seitdem geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) there already</source>
        <translation>
            <numerusform>%n Einheit ist schon da</numerusform>
            <numerusform>%n Einheiten sind schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) deleted there, and so here</source>
        <translation>
            <numerusform>%n Einheit wurde dort gelöscht, also auch hier</numerusform>
            <numerusform>%n Einheiten wurden dort gelöscht, also auch hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) deleted here, and stay so</source>
        <translation>
            <numerusform>%n Einheit wurde hier gelöscht und bleibt es</numerusform>
            <numerusform>%n Einheiten wurden hier gelöscht und bleiben es</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is new, so there is nothing to take in.</source>
        <translation>Nichts ist neu, es gibt also nichts zu übernehmen.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiteres.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ExercisePanel</name>
    <message>
        <source>How it is done (I)</source>
        <translation>So geht es (I)</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>Gleich kommt</translation>
    </message>
</context>
<context>
    <name>ExerciseSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <source>held</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>press any key to end</source>
        <translation>beliebige Taste beendet</translation>
    </message>
    <message>
        <source>seconds of {seconds}</source>
        <translation>Sekunden von {seconds}</translation>
    </message>
    <message>
        <source>hold any key to end</source>
        <translation>Taste halten beendet</translation>
    </message>
    <message>
        <source>second held</source>
        <translation>Sekunde gehalten</translation>
    </message>
    <message>
        <source>seconds held</source>
        <translation>Sekunden gehalten</translation>
    </message>
    <message>
        <source>any key ends it</source>
        <translation>jede Taste beendet</translation>
    </message>
    <message>
        <source>as long as you can</source>
        <translation>so lange du kannst</translation>
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
        <source>one set is enough for a break</source>
        <translation>ein Satz genügt für eine Bewegungspause</translation>
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
    <name>Felt</name>
    <message>
        <source>How was the last set?</source>
        <translation>Wie war der letzte Satz?</translation>
    </message>
    <message>
        <source>Last set: {done} · how was it?</source>
        <translation>Letzter Satz: {done} · wie war er?</translation>
    </message>
    <message>
        <source>Too easy</source>
        <translation>Zu leicht</translation>
    </message>
    <message>
        <source>Just right</source>
        <translation>Genau richtig</translation>
    </message>
    <message>
        <source>Too hard</source>
        <translation>Zu schwer</translation>
    </message>
    <message>
        <source>It hurt</source>
        <translation>Tat weh</translation>
    </message>
    <message>
        <source>too easy</source>
        <translation>zu leicht</translation>
    </message>
    <message>
        <source>just right</source>
        <translation>genau richtig</translation>
    </message>
    <message>
        <source>too hard</source>
        <translation>zu schwer</translation>
    </message>
    <message>
        <source>hurt</source>
        <translation>tat weh</translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n Wdh.</numerusform>
            <numerusform>%n Wdh.</numerusform>
        </translation>
    </message>
    <message>
        <source>hurt, {pain} of 10</source>
        <translation>tat weh, {pain} von 10</translation>
    </message>
    <message>
        <source>How was it? Press 1 for too easy, 2 for just right, 3 for too hard, 4 if it hurt.</source>
        <translation>Wie war es? Drücke 1 für zu leicht, 2 für genau richtig, 3 für zu schwer, 4, wenn es wehtat.</translation>
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
    <name>FigurePanel</name>
    <message>
        <source>moving · Space stops</source>
        <translation>in Bewegung · Leertaste hält an</translation>
    </message>
    <message>
        <source>{pose} · ← → step, Space moves</source>
        <translation>{pose} · ← → Schritt, Leertaste bewegt</translation>
    </message>
</context>
<context>
    <name>FineRows</name>
    <message>
        <source>Get ready</source>
        <translation>Bereit machen</translation>
    </message>
    <message>
        <source>Get ready {time} · tempo {tempo}</source>
        <translation>Bereit machen {time} · Tempo {tempo}</translation>
    </message>
    <message>
        <source>Unfolds more to choose</source>
        <translation>Klappt weitere Angaben auf</translation>
    </message>
    <message>
        <source>Folds it away again</source>
        <translation>Klappt sie wieder zu</translation>
    </message>
    <message>
        <source>Get ready {time}</source>
        <translation>Bereit machen {time}</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Heben</translation>
    </message>
    <message>
        <source>Hold at the top</source>
        <translation>Oben halten</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Senken</translation>
    </message>
    <message>
        <source>Pause at the bottom</source>
        <translation>Unten warten</translation>
    </message>
</context>
<context>
    <name>FinishedPage</name>
    <message>
        <source>no set was begun</source>
        <translation>kein Satz wurde begonnen</translation>
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
        <source>Break done</source>
        <translation>Bewegungspause geschafft</translation>
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
        <source>{count} partly</source>
        <translation>{count} zum Teil</translation>
    </message>
    <message>
        <source>Workout done</source>
        <translation>Workout geschafft</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n set(s)</source>
        <translation>
            <numerusform>{done} von %n Satz</numerusform>
            <numerusform>{done} von %n Sätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Früher beendet</translation>
    </message>
    <message>
        <source>Back into the workout, where it ended</source>
        <translation>Zurück ins Workout, dorthin, wo es endete</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>{file} cannot be deleted: {reason}.</source>
        <translation>{file} lässt sich nicht löschen: {reason}.</translation>
    </message>
</context>
<context>
    <name>GoOn</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Do not go on with {workout} now</source>
        <translation>Jetzt nicht weitermachen mit {workout}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>That workout cannot go on from here any more: it goes on in another window, has ended there, or was deleted.</source>
        <translation>Diese Einheit kann von hier aus nicht mehr weitergehen: Sie läuft in einem anderen Fenster weiter, ist dort zu Ende oder wurde gelöscht.</translation>
    </message>
    <message>
        <source>{done} of {planned} sets done</source>
        <translation>{done} von {planned} Sätzen geschafft</translation>
    </message>
    <message numerus="yes">
        <source>Cut short %n hour(s) ago</source>
        <translation>
            <numerusform>Vor %n Stunde abgebrochen</numerusform>
            <numerusform>Vor %n Stunden abgebrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Left earlier today</source>
        <translation>Heute verlassen</translation>
    </message>
    <message>
        <source>Cut short just now</source>
        <translation>Gerade eben abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>Cut short %n minute(s) ago</source>
        <translation>
            <numerusform>Vor %n Minute abgebrochen</numerusform>
            <numerusform>Vor %n Minuten abgebrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on at {place}</source>
        <translation>Weiter bei {place}</translation>
    </message>
    <message>
        <source>set {number}</source>
        <translation>Satz {number}</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>Today is not one of your days; the next one is {weekday}.</source>
        <translation>Heute ist keiner deiner Tage; der nächste ist {weekday}.</translation>
    </message>
    <message numerus="yes">
        <source>Last session %n day(s) ago.</source>
        <translation>
            <numerusform>Letzte Einheit vor %n Tag.</numerusform>
            <numerusform>Letzte Einheit vor %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your back is well rested.</source>
        <translation>Dein Rücken ist gut erholt.</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>It has been a while. Begin gently.</source>
        <translation>Schön, dass du wieder da bist. Fang sanft an.</translation>
    </message>
    <message>
        <source>Two sessions a week are enough.</source>
        <translation>Zwei Einheiten in der Woche genügen.</translation>
    </message>
    <message numerus="yes">
        <source>You aim at %n session(s) a week.</source>
        <translation>
            <numerusform>Du hast dir %n Einheit in der Woche vorgenommen.</numerusform>
            <numerusform>Du hast dir %n Einheiten in der Woche vorgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have trained today. Now your back recovers.</source>
        <translation>Du hast heute trainiert. Jetzt erholt sich dein Rücken.</translation>
    </message>
    <message>
        <source>Last session yesterday. Your back is still recovering.</source>
        <translation>Letzte Einheit gestern. Dein Rücken erholt sich noch.</translation>
    </message>
    <message numerus="yes">
        <source>Your back has had %n day(s) of rest.</source>
        <translation>
            <numerusform>Dein Rücken hatte %n Tag Erholung.</numerusform>
            <numerusform>Dein Rücken hatte %n Tage Erholung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last session on {weekday}.</source>
        <translation>Letzte Einheit am {weekday}.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n Stelle gefunden</numerusform>
            <numerusform>%n Stellen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Nothing is said of that. Maybe another word?</source>
        <translation>Davon steht hier nichts. Vielleicht ein anderes Wort?</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>The handbook is in English.</source>
        <translation>Das Handbuch ist auf Englisch.</translation>
    </message>
    <message>
        <source>Nothing here can open {address}</source>
        <translation>Nichts hier kann {address} öffnen</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>No session on this day.</source>
        <translation>Keine Einheit an diesem Tag.</translation>
    </message>
    <message>
        <source>“{workout}” has been deleted.</source>
        <translation>„{workout}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Nothing here yet. After your first workout you will find here what you did, set by set, and how it changes over time.</source>
        <translation>Noch ist hier nichts. Nach deinem ersten Workout steht hier Satz für Satz, was du gemacht hast, und wie es sich mit der Zeit verändert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Delete {workout}, {details}</source>
        <translation>{workout} löschen, {details}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>pain {before} → {after}</source>
        <translation>Schmerz {before} → {after}</translation>
    </message>
    <message>
        <source>pain before {pain}</source>
        <translation>Schmerz davor {pain}</translation>
    </message>
    <message>
        <source>pain after {pain}</source>
        <translation>Schmerz danach {pain}</translation>
    </message>
    <message>
        <source>effort {effort}</source>
        <translation>Anstrengung {effort}</translation>
    </message>
    <message>
        <source>pain next morning {pain}</source>
        <translation>Schmerz am Morgen danach {pain}</translation>
    </message>
    <message>
        <source>Import, export…</source>
        <translation>Importieren, exportieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Alles exportieren…</translation>
    </message>
    <message>
        <source>Export for spreadsheets…</source>
        <translation>Für Tabellen exportieren…</translation>
    </message>
    <message>
        <source>From another computer, or from Hevy, Strong, FitNotes, Liftosaur or CalisthenicsMemory. You see what it is first.</source>
        <translation>Von einem anderen Computer oder aus Hevy, Strong, FitNotes, Liftosaur oder CalisthenicsMemory. Du siehst zuerst, was es ist.</translation>
    </message>
    <message>
        <source>All of the log as JSON, to import it again.</source>
        <translation>Das ganze Protokoll als JSON, um es wieder zu importieren.</translation>
    </message>
    <message>
        <source>Sessions and sets as CSV, a row for each set.</source>
        <translation>Einheiten und Sätze als CSV, je Satz eine Zeile.</translation>
    </message>
    <message>
        <source>“{workout}” has been changed.</source>
        <translation>„{workout}“ wurde geändert.</translation>
    </message>
    <message>
        <source>“{workout}” is back.</source>
        <translation>„{workout}“ ist wieder da.</translation>
    </message>
    <message>
        <source>How it was: {felt}.</source>
        <translation>Wie es war: {felt}.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit {workout}, {details}</source>
        <translation>{workout} bearbeiten, {details}</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Folds its sets away</source>
        <translation>Klappt die Sätze zu</translation>
    </message>
    <message>
        <source>Shows its sets</source>
        <translation>Zeigt die Sätze</translation>
    </message>
    <message>
        <source>from {program}</source>
        <translation>aus {program}</translation>
    </message>
</context>
<context>
    <name>HistoryBin</name>
    <message>
        <source>Deleted and changed</source>
        <translation>Gelöscht und geändert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>What you delete or change is kept for thirty days. Only this computer has it.</source>
        <translation>Was du löschst oder änderst, bleibt dreißig Tage erhalten. Nur dieser Computer hat es.</translation>
    </message>
    <message>
        <source>Nothing was deleted or changed in the last thirty days.</source>
        <translation>In den letzten dreißig Tagen wurde nichts gelöscht oder geändert.</translation>
    </message>
    <message>
        <source>{workout}, {day}</source>
        <translation>{workout}, {day}</translation>
    </message>
    <message>
        <source>{workout}, {day}, as it was before a change</source>
        <translation>{workout}, {day}, wie es vor einer Änderung war</translation>
    </message>
    <message>
        <source>Deleted {when}</source>
        <translation>Gelöscht: {when}</translation>
    </message>
    <message>
        <source>Changed {when}</source>
        <translation>Geändert: {when}</translation>
    </message>
    <message>
        <source>Deleted and changed…</source>
        <translation>Gelöscht und geändert …</translation>
    </message>
</context>
<context>
    <name>HistoryEdit</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Effort, 0–10</source>
        <translation>Anstrengung, 0–10</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Schmerz davor</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Schmerz danach</translation>
    </message>
    <message>
        <source>Pain next morning</source>
        <translation>Schmerz am Morgen danach</translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation>Einheit bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>One set more</source>
        <translation>Ein Satz mehr</translation>
    </message>
    <message>
        <source>Day and time when it began</source>
        <translation>Tag und Uhrzeit des Beginns</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>Set {number}</source>
        <translation>Satz {number}</translation>
    </message>
    <message>
        <source>in seconds</source>
        <translation>in Sekunden</translation>
    </message>
    <message>
        <source>in reps</source>
        <translation>in Wiederholungen</translation>
    </message>
    <message>
        <source>Weight, {set}</source>
        <translation>Gewicht, {set}</translation>
    </message>
    <message>
        <source>How it was: {set}</source>
        <translation>Wie es war: {set}</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>There are no workouts in your library yet. Add some to your exercise file.</source>
        <translation>In deiner Sammlung sind noch keine Workouts. Trag welche in deine Übungsdatei ein.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>HowTo</name>
    <message>
        <source>{equipment} (optional: {more})</source>
        <translation>{equipment} (wer mag: {more})</translation>
    </message>
    <message>
        <source>also: {names}</source>
        <translation>auch: {names}</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>So beginnst du</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>Think of</source>
        <translation>Denk daran</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Vermeide</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>This archive unpacks to too much, so it was left alone.</source>
        <translation>Dieses Archiv wird entpackt zu groß und wurde deshalb nicht angerührt.</translation>
    </message>
    <message>
        <source>This archive leads out of its folder, so it was not unpacked.</source>
        <translation>Dieses Archiv führt aus seinem Ordner hinaus und wurde deshalb nicht entpackt.</translation>
    </message>
    <message>
        <source>This archive holds links, so it was not unpacked.</source>
        <translation>Dieses Archiv enthält Verknüpfungen und wurde deshalb nicht entpackt.</translation>
    </message>
    <message>
        <source>This archive is locked with a password.</source>
        <translation>Dieses Archiv ist mit einem Passwort gesperrt.</translation>
    </message>
    <message>
        <source>This archive is damaged and cannot be unpacked.</source>
        <translation>Dieses Archiv ist beschädigt und lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>“{name}” is our “{exercise}”.</source>
        <translation>„{name}“ ist hier „{exercise}“.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>The rest of {time} at the beginning of “{workout}”.</source>
        <translation>Die Erholung von {time} am Anfang von „{workout}“.</translation>
    </message>
    <message>
        <source>The rest of {time} at the end of “{workout}”.</source>
        <translation>Die Erholung von {time} am Ende von „{workout}“.</translation>
    </message>
    <message>
        <source>“{workout}”, as there is nothing to do in it.</source>
        <translation>„{workout}“, denn darin ist nichts zu tun.</translation>
    </message>
    <message>
        <source>“{workout}”, as it is longer than a workout can be.</source>
        <translation>„{workout}“, denn es ist länger, als ein Workout sein kann.</translation>
    </message>
    <message>
        <source>From {program}</source>
        <translation>Aus {program}</translation>
    </message>
    <message>
        <source>{program} begins with the right side and rests before the left one; here the left side comes first, and between the two there is time to turn over.</source>
        <translation>{program} beginnt mit der rechten Seite und macht vor der linken eine Erholung; hier kommt links zuerst, und dazwischen ist Zeit zum Umdrehen.</translation>
    </message>
    <message>
        <source>The groups into which the exercises are sorted.</source>
        <translation>Die Gruppen, in die die Übungen sortiert sind.</translation>
    </message>
    <message>
        <source>This is a backup of {program}; share the programs from it instead.</source>
        <translation>Das ist eine Sicherung von {program}; teile stattdessen dort die Programme.</translation>
    </message>
    <message>
        <source>Reps of “{exercise}” are per side here.</source>
        <translation>Die Wdh. von „{exercise}“ gelten hier je Seite.</translation>
    </message>
    <message>
        <source>Between sets of “{exercise}” there is a rest of {time}, as ever.</source>
        <translation>Zwischen den Sätzen von „{exercise}“ liegen {time} Erholung, wie immer.</translation>
    </message>
    <message>
        <source>{time} are {other} here.</source>
        <translation>{time} sind hier {other}.</translation>
    </message>
    <message>
        <source>“{exercise}” names no side, so it is held once for the whole time; turn over as you are used to.</source>
        <translation>„{exercise}“ nennt keine Seite und wird einmal über die ganze Zeit gehalten; dreh dich um, wie du es gewohnt bist.</translation>
    </message>
    <message>
        <source>{more} reps of “{exercise}” are {count}, the most there can be.</source>
        <translation>{more} Wdh. von „{exercise}“ werden zu {count}, mehr geht nicht.</translation>
    </message>
    <message>
        <source>The file has no tempo; “{exercise}” takes {time} a rep here.</source>
        <translation>Die Datei nennt kein Tempo; „{exercise}“ dauert hier {time} je Wdh.</translation>
    </message>
    <message numerus="yes">
        <source>“{exercise}” is counted here: {time} become %n rep(s), which take {other}.</source>
        <translation>
            <numerusform>„{exercise}“ wird hier gezählt: Aus {time} wird %n Wdh., die {other} dauert.</numerusform>
            <numerusform>„{exercise}“ wird hier gezählt: Aus {time} werden %n Wdh., die {other} dauern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{exercise}” is counted here: {time} become %n rep(s) a side, which take {other}.</source>
        <translation>
            <numerusform>„{exercise}“ wird hier gezählt: Aus {time} wird %n Wdh. je Seite, die {other} dauert.</numerusform>
            <numerusform>„{exercise}“ wird hier gezählt: Aus {time} werden %n Wdh. je Seite, die {other} dauern.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a file of {program}, but “{key}” in it makes no sense.</source>
        <translation>Das sieht nach einer Datei von {program} aus, aber „{key}“ darin ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>This file of {program} holds too much to be taken in.</source>
        <translation>Diese Datei von {program} enthält zu viel, um übernommen zu werden.</translation>
    </message>
    <message>
        <source>The setting `{key}` in this file holds no trainings.</source>
        <translation>Die Einstellung `{key}` in dieser Datei enthält keine Trainings.</translation>
    </message>
    <message>
        <source>The name of “{name}”: the file has its number alone.</source>
        <translation>Der Name von „{name}“: In der Datei steht nur eine Nummer.</translation>
    </message>
    <message>
        <source>This archive holds something else than workouts of {program}.</source>
        <translation>Dieses Archiv enthält etwas anderes als Workouts von {program}.</translation>
    </message>
    <message>
        <source>Exercise {number}</source>
        <translation>Übung {number}</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation>{file} ist keine Datei.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>Taken for rests because of their names: {names}.</source>
        <translation>Wegen ihrer Namen als Erholung verstanden: {names}.</translation>
    </message>
    <message>
        <source>{program} damages letters when it exports; look over the names, or share the workouts from it one by one.</source>
        <translation>{program} beschädigt beim Exportieren Buchstaben; sieh die Namen durch, oder teile die Workouts dort einzeln.</translation>
    </message>
    <message>
        <source>In its export, {program} has damaged letters that are not of Western Europe, so this file cannot be read; share the workouts from it one by one instead.</source>
        <translation>{program} hat beim Exportieren Buchstaben beschädigt, die nicht westeuropäisch sind, deshalb ist diese Datei nicht lesbar; teile die Workouts dort stattdessen einzeln.</translation>
    </message>
    <message>
        <source>The {seconds} s for a set of “{exercise}”: its reps count.</source>
        <translation>Die {seconds} s für einen Satz von „{exercise}“: Es zählen die Wdh.</translation>
    </message>
    <message>
        <source>This line: {line}</source>
        <translation>Diese Zeile: {line}</translation>
    </message>
    <message>
        <source>The rule “{rule}” of “{exercise}”.</source>
        <translation>Die Regel „{rule}“ von „{exercise}“.</translation>
    </message>
    <message>
        <source>Rests of which the text says nothing take {seconds} s.</source>
        <translation>Erholungen, von denen der Text nichts sagt, dauern {seconds} s.</translation>
    </message>
    <message>
        <source>{least} to {most} reps of “{exercise}” are {least} here.</source>
        <translation>{least} bis {most} Wdh. von „{exercise}“ sind hier {least}.</translation>
    </message>
    <message>
        <source>Sets of “{exercise}” with as many reps as one can end.</source>
        <translation>Dass Sätze von „{exercise}“ so viele Wdh. haben, wie du schaffst.</translation>
    </message>
    <message>
        <source>The notes.</source>
        <translation>Die Notizen.</translation>
    </message>
    <message>
        <source>“{words}” of “{exercise}”.</source>
        <translation>„{words}“ bei „{exercise}“.</translation>
    </message>
    <message>
        <source>{exercise} ({side})</source>
        <translation>{exercise} ({side})</translation>
    </message>
    <message>
        <source>“{exercise}” comes without its other side, so it is kept as it is.</source>
        <translation>„{exercise}“ kommt ohne die andere Seite und bleibt deshalb, wie es ist.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>“{exercise}” is only held here, so your reps of it are kept as they are.</source>
        <translation>„{exercise}“ wird hier nur gehalten; deine Wdh. davon bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>{program}’s sounds and colours.</source>
        <translation>Töne und Farben von {program}.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Ausklang</translation>
    </message>
    <message>
        <source>The {seconds} s to change sides in the middle of an exercise in “{workout}”.</source>
        <translation>Die {seconds} s zum Seitenwechsel mitten in einer Übung von „{workout}“.</translation>
    </message>
    <message>
        <source>Do it as you know it from {program}.</source>
        <translation>Mach sie so, wie du sie aus {program} kennst.</translation>
    </message>
    <message>
        <source>You have brought it along from {program}.</source>
        <translation>Du hast sie aus {program} mitgebracht.</translation>
    </message>
    <message>
        <source>Get into position.</source>
        <translation>Geh in Position.</translation>
    </message>
    <message>
        <source>All sets of “{exercise}” on one side came first; here the sides take turns.</source>
        <translation>Bei „{exercise}“ kamen erst alle Sätze einer Seite; hier wechseln sich die Seiten ab.</translation>
    </message>
    <message>
        <source>“{exercise}” begins with the left side here.</source>
        <translation>„{exercise}“ beginnt hier mit der linken Seite.</translation>
    </message>
    <message>
        <source>The {time} between the sides of “{exercise}” are the time to turn over, as you have set it.</source>
        <translation>Statt {time} zwischen den Seiten von „{exercise}“ gilt die Zeit zum Umdrehen, die du eingestellt hast.</translation>
    </message>
    <message>
        <source>Between the sides of “{exercise}” there is time to turn over.</source>
        <translation>Zwischen den Seiten von „{exercise}“ ist Zeit zum Umdrehen.</translation>
    </message>
    <message>
        <source>{programs} or {last}</source>
        <translation>{programs} oder {last}</translation>
    </message>
    <message>
        <source>Before every exercise you have time to get into position, as you have set it; {program} has that at the beginning alone, if at all.</source>
        <translation>Vor jeder Übung hast du Zeit, in Position zu gehen, so lange wie eingestellt; {program} hat das höchstens am Anfang.</translation>
    </message>
    <message>
        <source>This file is larger than {most} MiB, so it is no workout.</source>
        <translation>Diese Datei ist größer als {most} MiB, also kein Workout.</translation>
    </message>
    <message>
        <source>This is no file of {programs}.</source>
        <translation>Das ist keine Datei von {programs}.</translation>
    </message>
    <message>
        <source>There is nothing in this file of {program} to be taken in.</source>
        <translation>In dieser Datei von {program} ist nichts, was sich übernehmen lässt.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more of these.</source>
        <translation>
            <numerusform>Und %n weiterer Punkt.</numerusform>
            <numerusform>Und %n weitere Punkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>The pictures of the exercises.</source>
        <translation>Die Bilder der Übungen.</translation>
    </message>
    <message>
        <source>Bring workouts along</source>
        <translation>Workouts mitbringen</translation>
    </message>
    <message>
        <source>Taken in, as {file} in the folder of your own workouts.</source>
        <translation>Übernommen, als {file} im Ordner deiner eigenen Workouts.</translation>
    </message>
    <message>
        <source>All that is in this file of {program} is there already.</source>
        <translation>Alles in dieser Datei von {program} ist schon da.</translation>
    </message>
    <message numerus="yes">
        <source>From {program}: %n workout(s).</source>
        <translation>
            <numerusform>Aus {program}: %n Workout.</numerusform>
            <numerusform>Aus {program}: %n Workouts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>Workouts</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>New exercises</source>
        <translation>Neue Übungen</translation>
    </message>
    <message>
        <source>Exercises that we have</source>
        <translation>Übungen, die es hier gibt</translation>
    </message>
    <message>
        <source>Different here</source>
        <translation>Hier anders</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>Bleibt zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>From {program}: %n new exercise(s).</source>
        <translation>
            <numerusform>Aus {program}: %n neue Übung.</numerusform>
            <numerusform>Aus {program}: %n neue Übungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From {program}: %n workout(s), with exercises that are new.</source>
        <translation>
            <numerusform>Aus {program}: %n Workout, mit neuen Übungen.</numerusform>
            <numerusform>Aus {program}: %n Workouts, mit neuen Übungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Bring workouts of other programs along</source>
        <translation>Workouts aus anderen Programmen mitbringen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
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
        <source>Page Up</source>
        <translation>Bild ↑</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Bild ↓</translation>
    </message>
    <message>
        <source>Pause or go on; count a rep, or end a hold as long as you can. Any other key or a click does the same</source>
        <translation>Anhalten oder weiter; eine Wdh. zählen oder ein Halten ohne Ende beenden. Jede andere Taste und ein Klick tun dasselbe</translation>
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
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>After a set: it was too easy</source>
        <translation>Nach einem Satz: Er war zu leicht</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>After a set: it was just right</source>
        <translation>Nach einem Satz: Er war genau richtig</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>After a set: it was too hard</source>
        <translation>Nach einem Satz: Er war zu schwer</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>It hurts: ends the set and pauses; after a set: it hurt</source>
        <translation>Es tut weh: beendet den Satz und hält an; nach einem Satz: Er tat weh</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>If you count: take a rep back, even the last one of a set</source>
        <translation>Wenn du zählst: eine Wdh. zurücknehmen, auch die letzte eines Satzes</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>If you count: one more than planned, and more, until you end the set</source>
        <translation>Wenn du zählst: noch eine mehr als geplant und weiter, bis du den Satz beendest</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>The whole workout, to go to any set of it; pauses</source>
        <translation>Das ganze Workout, um zu jedem Satz zu gehen; hält an</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Another exercise in place of the next one, today only; pauses</source>
        <translation>Eine andere Übung statt der nächsten, nur heute; hält an</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Straight to the cool-down (asks first)</source>
        <translation>Gleich zum Ausklang (fragt vorher)</translation>
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
        <source>Pause or go on, whoever counts</source>
        <translation>Anhalten oder weiter, egal wer zählt</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>How this exercise is done; pauses</source>
        <translation>Wie diese Übung geht; hält an</translation>
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
    <name>LastTime</name>
    <message>
        <source>last time {time}</source>
        <translation>letztes Mal {time}</translation>
    </message>
    <message>
        <source>Last time: {amounts}</source>
        <translation>Letztes Mal: {amounts}</translation>
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
    <name>Library</name>
    <message>
        <source>the file is empty; begin it with `format: {number}`</source>
        <translation>die Datei ist leer; beginne sie mit `format: {number}`</translation>
    </message>
    <message>
        <source>this program reads format {number}, and this file has a newer one; update it</source>
        <translation>dieses Programm liest Format {number}, und diese Datei hat ein neueres; aktualisiere das Programm</translation>
    </message>
    <message>
        <source>the file does not say which format it has; begin it with `format: {number}`</source>
        <translation>die Datei sagt nicht, welches Format sie hat; beginne sie mit `format: {number}`</translation>
    </message>
    <message>
        <source>a library is made of keys with values; begin it with `format: {number}`</source>
        <translation>eine Bibliothek besteht aus Schlüsseln mit Werten; beginne sie mit `format: {number}`</translation>
    </message>
    <message>
        <source>an overlay is made of keys with values; begin it with `format: {number}`</source>
        <translation>eine Übersetzung besteht aus Schlüsseln mit Werten; beginne sie mit `format: {number}`</translation>
    </message>
    <message>
        <source>`format` must be the number {number}; begin it with `format: {number}`</source>
        <translation>`format` muss die Zahl {number} sein; beginne die Datei mit `format: {number}`</translation>
    </message>
    <message>
        <source>write it without a fraction</source>
        <translation>schreib es ohne Nachkommastellen</translation>
    </message>
    <message>
        <source>that is {number}, and at most {most} are allowed</source>
        <translation>das sind {number}, und höchstens {most} sind erlaubt</translation>
    </message>
    <message>
        <source>write {number}</source>
        <translation>schreib {number}</translation>
    </message>
    <message>
        <source>seconds to lift</source>
        <translation>Sekunden zum Heben</translation>
    </message>
    <message>
        <source>seconds to lower</source>
        <translation>Sekunden zum Senken</translation>
    </message>
    <message>
        <source>sets for beginners</source>
        <translation>Sätze für Anfänger</translation>
    </message>
    <message>
        <source>sets for those who have trained for a while</source>
        <translation>Sätze für alle, die schon eine Weile trainieren</translation>
    </message>
    <message>
        <source>sets for the advanced</source>
        <translation>Sätze für Fortgeschrittene</translation>
    </message>
    <message>
        <source>seconds of rest after every set</source>
        <translation>Sekunden Erholung nach jedem Satz</translation>
    </message>
    <message>
        <source>the number of sets at each level</source>
        <translation>die Zahl der Sätze auf jeder Stufe</translation>
    </message>
    <message>
        <source>those it is for</source>
        <translation>die, um die es geht</translation>
    </message>
    <message>
        <source>what to do differently</source>
        <translation>was anders zu machen ist</translation>
    </message>
    <message>
        <source>name of the left side</source>
        <translation>Name der linken Seite</translation>
    </message>
    <message>
        <source>name of the right side</source>
        <translation>Name der rechten Seite</translation>
    </message>
    <message>
        <source>lower case letters, digits and hyphens; unique</source>
        <translation>Kleinbuchstaben, Ziffern und Bindestriche; nur einmal vergeben</translation>
    </message>
    <message>
        <source>what people call it</source>
        <translation>wie man sie nennt</translation>
    </message>
    <message>
        <source>who it is for</source>
        <translation>für wen das ist</translation>
    </message>
    <message>
        <source>how the body is placed</source>
        <translation>wie der Körper liegt oder steht</translation>
    </message>
    <message>
        <source>what it is good for</source>
        <translation>wofür sie gut ist</translation>
    </message>
    <message>
        <source>steps into the position</source>
        <translation>Schritte in die Ausgangsstellung</translation>
    </message>
    <message>
        <source>steps of the movement</source>
        <translation>Schritte der Bewegung</translation>
    </message>
    <message>
        <source>the ways to dose it; the first is the default</source>
        <translation>die möglichen Dosierungen; die erste gilt, wenn nichts anderes gesagt ist</translation>
    </message>
    <message>
        <source>id of the exercise</source>
        <translation>ID der Übung</translation>
    </message>
    <message>
        <source>the part it plays</source>
        <translation>die Rolle, die er spielt</translation>
    </message>
    <message>
        <source>in this order</source>
        <translation>in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>what it is called in the list</source>
        <translation>wie es in der Liste heißt</translation>
    </message>
    <message>
        <source>title of the article</source>
        <translation>Titel des Artikels</translation>
    </message>
    <message>
        <source>where it was published</source>
        <translation>wo er erschienen ist</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>wer ihn geschrieben hat</translation>
    </message>
    <message>
        <source>version of this format</source>
        <translation>Version dieses Formats</translation>
    </message>
    <message>
        <source>the language&apos;s code, as in the file&apos;s name</source>
        <translation>das Kürzel der Sprache, wie im Namen der Datei</translation>
    </message>
    <message>
        <source>curly quotes do not quote, they will be seen; write {right}</source>
        <translation>typografische Anführungszeichen gelten hier nicht und bleiben sichtbar; schreib {right}</translation>
    </message>
    <message>
        <source>all from the `#` on is taken for a comment; write {right} if it is text</source>
        <translation>alles ab dem `#` gilt als Kommentar; schreib {right}, wenn es Text ist</translation>
    </message>
    <message>
        <source>this goes on with the entry above: {mistake}</source>
        <translation>das setzt den Eintrag darüber fort: {mistake}</translation>
    </message>
    <message>
        <source>the least, {least}, is more than the most, {most}; swap them</source>
        <translation>der kleinste Wert, {least}, ist größer als der größte, {most}; vertausche sie</translation>
    </message>
    <message>
        <source>nothing of this text can be seen; write some words</source>
        <translation>von diesem Text ist nichts zu sehen; schreib ein paar Wörter</translation>
    </message>
    <message>
        <source>{sets} sets need a rest of at least {least} seconds between them, not {rest}; write `rest: 30`, say</source>
        <translation>zwischen {sets} Sätzen müssen mindestens {least} Sekunden Erholung liegen, nicht {rest}; schreib zum Beispiel `rest: 30`</translation>
    </message>
    <message>
        <source>entry {number} of {list}</source>
        <translation>Eintrag {number} von {list}</translation>
    </message>
    <message>
        <source>this entry</source>
        <translation>dieser Eintrag</translation>
    </message>
    <message>
        <source>here are keys with values</source>
        <translation>hier stehen Schlüssel mit Werten</translation>
    </message>
    <message>
        <source>here is a list</source>
        <translation>hier steht eine Liste</translation>
    </message>
    <message>
        <source>here is the number {value}</source>
        <translation>hier steht die Zahl {value}</translation>
    </message>
    <message>
        <source>here is the text {value}</source>
        <translation>hier steht der Text {value}</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation>Eintrag {number}</translation>
    </message>
    <message>
        <source>here is {value}</source>
        <translation>hier steht {value}</translation>
    </message>
    <message>
        <source>`language` is {found}, and the file&apos;s name says {expected}; make them agree</source>
        <translation>`language` ist {found}, und der Name der Datei sagt {expected}; bring beides in Einklang</translation>
    </message>
    <message>
        <source>the exercise has no names for its sides; take `side_names` out</source>
        <translation>die Übung hat keine Namen für ihre Seiten; nimm `side_names` heraus</translation>
    </message>
    <message>
        <source>take its texts out</source>
        <translation>nimm die Texte dazu heraus</translation>
    </message>
    <message>
        <source>{key} has {here} here and {there} in the exercise; write one for each, in the same order</source>
        <translation>{key} hat hier {here} und in der Übung {there}; schreib für jeden Eintrag einen, in derselben Reihenfolge</translation>
    </message>
    <message>
        <source>there is no source {id}; {hint}</source>
        <translation>es gibt keine Quelle {id}; {hint}</translation>
    </message>
    <message>
        <source>there is no exercise {id}; {hint}</source>
        <translation>es gibt keine Übung {id}; {hint}</translation>
    </message>
    <message>
        <source>there is no equipment {id}; {hint}</source>
        <translation>es gibt kein Gerät {id}; {hint}</translation>
    </message>
    <message>
        <source>there is no section {id}; {hint}</source>
        <translation>es gibt keinen Abschnitt {id}; {hint}</translation>
    </message>
    <message>
        <source>there is no workout {id}; {hint}</source>
        <translation>es gibt kein Workout {id}; {hint}</translation>
    </message>
    <message>
        <source>`{exercise}` is not held but dosed in reps; write `reps: 12`, say</source>
        <translation>`{exercise}` wird nicht gehalten, sondern in Wiederholungen gezählt; schreib zum Beispiel `reps: 12`</translation>
    </message>
    <message>
        <source>`{exercise}` is held here and cannot alternate sides; write `sides: each`</source>
        <translation>`{exercise}` wird hier gehalten und kann die Seiten nicht abwechseln; schreib `sides: each`</translation>
    </message>
    <message>
        <source>`{exercise}` is not dosed in reps but held; write `hold: 30`, say</source>
        <translation>`{exercise}` wird nicht in Wiederholungen gezählt, sondern gehalten; schreib zum Beispiel `hold: 30`</translation>
    </message>
    <message>
        <source>`{exercise}` is held here, without a tempo; take it out</source>
        <translation>`{exercise}` wird hier gehalten, ohne Tempo; nimm es heraus</translation>
    </message>
    <message>
        <source>a day is written year first, as `2026-03-01`; here is {value}</source>
        <translation>ein Tag wird mit dem Jahr zuerst geschrieben, wie `2026-03-01`; hier steht {value}</translation>
    </message>
    <message>
        <source>a day is written year first, as `2026-03-01`; write {day}</source>
        <translation>ein Tag wird mit dem Jahr zuerst geschrieben, wie `2026-03-01`; schreib {day}</translation>
    </message>
    <message>
        <source>there is no such day as {value}</source>
        <translation>den Tag {value} gibt es nicht</translation>
    </message>
    <message>
        <source>what to mind</source>
        <translation>worauf zu achten ist</translation>
    </message>
    <message>
        <source>this says neither `reps` nor `hold`; write `{reps}` or `{hold}`</source>
        <translation>hier steht weder `reps` noch `hold`; schreib `{reps}` oder `{hold}`</translation>
    </message>
    <message>
        <source>a hold cannot alternate sides with every rep; write `sides: each`</source>
        <translation>beim Halten kann die Seite nicht mit jeder Wiederholung wechseln; schreib `sides: each`</translation>
    </message>
    <message>
        <source>`reps` and `hold` exclude each other; keep one of them</source>
        <translation>`reps` und `hold` schließen einander aus; lass nur eines davon stehen</translation>
    </message>
    <message>
        <source>a rep needs time to lift or to lower; give one of them a second</source>
        <translation>eine Wiederholung braucht Zeit zum Heben oder Senken; gib einem von beiden eine Sekunde</translation>
    </message>
    <message>
        <source>only `hold: max` has an `estimate`; take it out</source>
        <translation>nur `hold: max` hat ein `estimate`; nimm es heraus</translation>
    </message>
    <message>
        <source>a hold has no tempo; take `tempo` out</source>
        <translation>beim Halten gibt es kein Tempo; nimm `tempo` heraus</translation>
    </message>
    <message>
        <source>`{key}` has {count} amounts, one for each set, and `sets` says {sets}; take `sets` out, or write one amount for all sets</source>
        <translation>`{key}` hat {count} Mengen, eine für jeden Satz, und `sets` sagt {sets}; nimm `sets` heraus oder schreib eine Menge für alle Sätze</translation>
    </message>
    <message>
        <source>{exercise} can be held or counted; write {held} or {counted}</source>
        <translation>{exercise} kann man halten oder zählen; schreib {held} oder {counted}</translation>
    </message>
    <message>
        <source>an exercise on one line is its id and an amount, such as `bridge 30s` or `bird-dog 2x12`; for more than that write keys with values, such as `exercise: bridge`; here is {line}</source>
        <translation>eine Übung in einer Zeile ist ihre Kennung und eine Menge, etwa `bridge 30s` oder `bird-dog 2x12`; für mehr schreib Schlüssel mit Werten, etwa `exercise: bridge`; hier steht {line}</translation>
    </message>
    <message>
        <source>an exercise on one line is its id and an amount; write {right}</source>
        <translation>eine Übung in einer Zeile ist ihre Kennung und eine Menge; schreib {right}</translation>
    </message>
    <message>
        <source>`{exercise}` is done without a weight; take it out</source>
        <translation>`{exercise}` macht man ohne Gewicht; nimm es heraus</translation>
    </message>
    <message>
        <source>no id can be made of this name; add one, such as `id: my-workout`</source>
        <translation>aus diesem Namen wird keine Kennung; ergänze eine, etwa `id: my-workout`</translation>
    </message>
    <message>
        <source>this has no exercises; add `exercises:` with a list of them</source>
        <translation>hier gibt es keine Übungen; ergänze `exercises:` mit einer Liste davon</translation>
    </message>
    <message>
        <source>`exercises` and `sections` exclude each other; move these into a section</source>
        <translation>`exercises` und `sections` schließen einander aus; verschieb diese in einen Abschnitt</translation>
    </message>
    <message>
        <source>here every section has its own `rounds`; move it there</source>
        <translation>hier hat jeder Abschnitt seine eigenen `rounds`; verschieb es dorthin</translation>
    </message>
    <message>
        <source>{sentence} ({character}, is in it)</source>
        <translation>{sentence} (darin steckt {character})</translation>
    </message>
    <message>
        <source>{name} is missing; add it ({description})</source>
        <translation>{name} fehlt; ergänze es ({description})</translation>
    </message>
    <message>
        <source>{sentence}, such as {example}</source>
        <translation>{sentence}, zum Beispiel {example}</translation>
    </message>
    <message>
        <source>unknown key {key}; the keys here are {keys}</source>
        <translation>unbekannter Schlüssel {key}; die Schlüssel hier sind {keys}</translation>
    </message>
    <message>
        <source>{name} holds half a character; take it out</source>
        <translation>{name} enthält ein halbes Zeichen; nimm es heraus</translation>
    </message>
    <message>
        <source>{name} has {length} characters; make it at most {most}</source>
        <translation>{name} hat {length} Zeichen; höchstens {most} sind erlaubt</translation>
    </message>
    <message>
        <source>{name} has {count} entries; make it at most {most}</source>
        <translation>{name} hat {count} Einträge; höchstens {most} sind erlaubt</translation>
    </message>
    <message>
        <source>{name} must be one of {words}; {found}; {hint}</source>
        <translation>{name} muss eines von {words} sein; {found}; {hint}</translation>
    </message>
    <message>
        <source>{name} must be one of {words}; {found}</source>
        <translation>{name} muss eines von {words} sein; {found}</translation>
    </message>
    <message>
        <source>unknown key {key}; {hint}</source>
        <translation>unbekannter Schlüssel {key}; {hint}</translation>
    </message>
    <message>
        <source>{name} must be on one line; take the line breaks out</source>
        <translation>{name} muss in einer Zeile stehen; nimm die Zeilenumbrüche heraus</translation>
    </message>
    <message>
        <source>{id} is not an id (lower case letters, digits and hyphens); write {right}, say</source>
        <translation>{id} ist keine ID (Kleinbuchstaben, Ziffern und Bindestriche); schreib zum Beispiel {right}</translation>
    </message>
    <message>
        <source>{id} is not an id (lower case letters, digits and hyphens)</source>
        <translation>{id} ist keine ID (Kleinbuchstaben, Ziffern und Bindestriche)</translation>
    </message>
    <message>
        <source>{name} must be at least {limit} seconds; here is {value}</source>
        <translation>{name} muss mindestens {limit} Sekunden sein; hier steht {value}</translation>
    </message>
    <message>
        <source>{name} must be at least {limit}; here is {value}</source>
        <translation>{name} muss mindestens {limit} sein; hier steht {value}</translation>
    </message>
    <message>
        <source>{name} must be at most {limit} seconds; here is {value}</source>
        <translation>{name} darf höchstens {limit} Sekunden sein; hier steht {value}</translation>
    </message>
    <message>
        <source>{name} must be at most {limit}; here is {value}</source>
        <translation>{name} darf höchstens {limit} sein; hier steht {value}</translation>
    </message>
    <message>
        <source>{name} has 1 entry; make it at least {least}</source>
        <translation>{name} hat 1 Eintrag; mindestens {least} müssen es sein</translation>
    </message>
    <message>
        <source>{name} has {count} entries; make it at least {least}</source>
        <translation>{name} hat {count} Einträge; mindestens {least} müssen es sein</translation>
    </message>
    <message>
        <source>{name} says the least and the most here, such as {example}; an amount for each set belongs in a workout</source>
        <translation>{name} nennt hier das Mindeste und das Meiste, etwa {example}; eine Menge für jeden Satz gehört in ein Workout</translation>
    </message>
    <message>
        <source>{name} is empty; write some text</source>
        <translation>{name} ist leer; schreib etwas hinein</translation>
    </message>
    <message>
        <source>{name} must be a list where the sets differ; write {right}</source>
        <translation>{name} muss eine Liste sein, wenn sich die Sätze unterscheiden; schreib {right}</translation>
    </message>
    <message>
        <source>{name} must be a whole number of seconds, or `max` for as long as one can; {found}</source>
        <translation>{name} muss eine ganze Zahl von Sekunden sein oder `max` für „so lange es geht“; {found}</translation>
    </message>
    <message>
        <source>{name} must be text, and {value} is a number; put it in quotes: &quot;{quoted}&quot;</source>
        <translation>{name} muss Text sein, und {value} ist eine Zahl; setz sie in Anführungszeichen: &quot;{quoted}&quot;</translation>
    </message>
    <message>
        <source>{name} must be text, and {reading}; put it in quotes: &quot;{quoted}&quot;</source>
        <translation>{name} muss Text sein, und {reading}; setz es in Anführungszeichen: &quot;{quoted}&quot;</translation>
    </message>
    <message>
        <source>{name} must be text, and one with a colon in it needs quotes; write {right}</source>
        <translation>{name} muss Text sein, und einer mit Doppelpunkt braucht Anführungszeichen; schreib {right}</translation>
    </message>
    <message>
        <source>{name} must be a list; {mistake}</source>
        <translation>{name} muss eine Liste sein; {mistake}</translation>
    </message>
    <message>
        <source>{name} must be a list; begin each entry with `- `, the first with {right}</source>
        <translation>{name} muss eine Liste sein; beginne jeden Eintrag mit `- `, den ersten mit {right}</translation>
    </message>
    <message>
        <source>{name} is empty; it must be a list, such as {example}</source>
        <translation>{name} ist leer; es muss eine Liste sein, zum Beispiel {example}</translation>
    </message>
    <message>
        <source>{name} must be a list, such as {example}; {found}</source>
        <translation>{name} muss eine Liste sein, zum Beispiel {example}; {found}</translation>
    </message>
    <message>
        <source>write it in digits, without a fraction</source>
        <translation>schreib es in Ziffern, ohne Nachkommastellen</translation>
    </message>
    <message>
        <source>{name} must be a whole number of seconds, not {value}; {remedy}</source>
        <translation>{name} muss eine ganze Zahl von Sekunden sein, nicht {value}; {remedy}</translation>
    </message>
    <message>
        <source>{name} must be a whole number, not {value}; {remedy}</source>
        <translation>{name} muss eine ganze Zahl sein, nicht {value}; {remedy}</translation>
    </message>
    <message>
        <source>write it in digits</source>
        <translation>schreib es in Ziffern</translation>
    </message>
    <message>
        <source>{name} must be a whole number of seconds, and {reading}; {remedy}</source>
        <translation>{name} muss eine ganze Zahl von Sekunden sein, und {reading}; {remedy}</translation>
    </message>
    <message>
        <source>{name} must be a whole number, and {reading}; {remedy}</source>
        <translation>{name} muss eine ganze Zahl sein, und {reading}; {remedy}</translation>
    </message>
    <message>
        <source>{name} must be a whole number of seconds, not the text {value}; {remedy}</source>
        <translation>{name} muss eine ganze Zahl von Sekunden sein, nicht der Text {value}; {remedy}</translation>
    </message>
    <message>
        <source>{name} must be a whole number, not the text {value}; {remedy}</source>
        <translation>{name} muss eine ganze Zahl sein, nicht der Text {value}; {remedy}</translation>
    </message>
    <message>
        <source>{name} is empty; it must be a whole number of seconds</source>
        <translation>{name} ist leer; es muss eine ganze Zahl von Sekunden sein</translation>
    </message>
    <message>
        <source>{name} must be a whole number of seconds; {found}</source>
        <translation>{name} muss eine ganze Zahl von Sekunden sein; {found}</translation>
    </message>
    <message>
        <source>{name} is empty; it must be a whole number</source>
        <translation>{name} ist leer; es muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>{name} must be a whole number; {found}</source>
        <translation>{name} muss eine ganze Zahl sein; {found}</translation>
    </message>
    <message>
        <source>{name} must be text; {found}</source>
        <translation>{name} muss Text sein; {found}</translation>
    </message>
    <message>
        <source>{name} is empty; it must be keys with values, such as `key: value`, or the name of a section</source>
        <translation>{name} ist leer; es müssen Schlüssel mit Werten sein, zum Beispiel `key: value`, oder der Name eines Abschnitts</translation>
    </message>
    <message>
        <source>{name} must be keys with values, such as `key: value`, or the name of a section; {found}</source>
        <translation>{name} muss aus Schlüsseln mit Werten bestehen, zum Beispiel `key: value`, oder der Name eines Abschnitts sein; {found}</translation>
    </message>
    <message>
        <source>{name} is empty; it must be keys with values, such as `key: value`</source>
        <translation>{name} ist leer; es müssen Schlüssel mit Werten sein, zum Beispiel `key: value`</translation>
    </message>
    <message>
        <source>{name} must be keys with values, such as `key: value`; {found}</source>
        <translation>{name} muss aus Schlüsseln mit Werten bestehen, zum Beispiel `key: value`; {found}</translation>
    </message>
    <message>
        <source>{name} is empty; it must be text</source>
        <translation>{name} ist leer; es muss Text sein</translation>
    </message>
    <message>
        <source>the earlier workout {workout} (and {more} more) asks for a dose that this exercise does not offer any more; add a dose of that kind, or replace the workout as well</source>
        <translation>das frühere Workout {workout} (und {more} weitere) verlangt eine Dosierung, die diese Übung nicht mehr anbietet; ergänze eine solche Dosierung, oder ersetze auch das Workout</translation>
    </message>
    <message>
        <source>the earlier workout {workout} asks for a dose that this exercise does not offer any more; add a dose of that kind, or replace the workout as well</source>
        <translation>das frühere Workout {workout} verlangt eine Dosierung, die diese Übung nicht mehr anbietet; ergänze eine solche Dosierung, oder ersetze auch das Workout</translation>
    </message>
    <message>
        <source>define it under `{section}`</source>
        <translation>leg das unter `{section}` fest</translation>
    </message>
    <message>
        <source>this workout takes about {hours} hours; make it at most {most}</source>
        <translation>dieses Workout dauert etwa {hours} Stunden; höchstens {most} sind erlaubt</translation>
    </message>
    <message>
        <source>the id {id} is taken in line {line}; choose another</source>
        <translation>die ID {id} ist in Zeile {line} schon vergeben; wähle eine andere</translation>
    </message>
    <message>
        <source>the id {id} has space around it; take that out</source>
        <translation>um die ID {id} stehen Leerzeichen; nimm sie heraus</translation>
    </message>
    <message>
        <source>this file brings the program into trouble ({error}); please report it</source>
        <translation>mit dieser Datei kommt das Programm nicht zurecht ({error}); bitte melde das</translation>
    </message>
    <message>
        <source>{name} is not a picture; its name must end in {endings} or {last_ending}</source>
        <translation>{name} ist kein Bild; der Name muss auf {endings} oder {last_ending} enden</translation>
    </message>
    <message>
        <source>{file} is no picture: it takes SVG, PNG, JPEG or WebP.</source>
        <translation>{file} ist kein Bild: Es muss SVG, PNG, JPEG oder WebP sein.</translation>
    </message>
    <message>
        <source>put it there, or mend its name</source>
        <translation>leg es dorthin, oder berichtige seinen Namen</translation>
    </message>
    <message>
        <source>no picture {name} beside this file or among the built-in ones; {hint}</source>
        <translation>es gibt kein Bild {name} neben dieser Datei oder unter den mitgelieferten; {hint}</translation>
    </message>
    <message>
        <source>{file} is no file that can be read.</source>
        <translation>{file} ist keine Datei, die sich lesen lässt.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB, the most it can be.</source>
        <translation>{file} ist größer als {most} MB; mehr geht nicht.</translation>
    </message>
    <message>
        <source>{name} is not a plain file name; put the picture beside this file and write its name alone</source>
        <translation>{name} ist kein einfacher Dateiname; leg das Bild neben diese Datei und schreib nur seinen Namen</translation>
    </message>
    <message>
        <source>{name} leads out of this file&apos;s folder; put the picture beside this file</source>
        <translation>{name} führt aus dem Ordner dieser Datei hinaus; leg das Bild neben diese Datei</translation>
    </message>
    <message>
        <source>{count} mistakes were found and no more looked for; mend these first</source>
        <translation>{count} Fehler wurden gefunden und keine weiteren gesucht; behebe erst diese</translation>
    </message>
    <message>
        <source>warning: {message}</source>
        <translation>Warnung: {message}</translation>
    </message>
    <message>
        <source>the lines below are indented as if this one began an entry; begin it with `- `</source>
        <translation>die Zeilen darunter sind eingerückt, als ob mit dieser ein Eintrag begänne; beginne sie mit `- `</translation>
    </message>
    <message>
        <source>this line has no `- ` and those below do; begin them all alike</source>
        <translation>diese Zeile beginnt nicht mit `- ` und die darunter doch; beginne alle gleich</translation>
    </message>
    <message>
        <source>this line does not line up with those of its entry below; indent it so that its key stands above theirs</source>
        <translation>diese Zeile steht nicht bündig mit den Zeilen ihres Eintrags darunter; rück sie so ein, dass ihr Schlüssel über deren Schlüsseln steht</translation>
    </message>
    <message>
        <source>more than {most} levels inside each other; nest less deeply</source>
        <translation>mehr als {most} Ebenen ineinander; verschachtle weniger tief</translation>
    </message>
    <message>
        <source>more than {most} values in one file; split it into several</source>
        <translation>mehr als {most} Werte in einer Datei; teil sie in mehrere auf</translation>
    </message>
    <message>
        <source>the comma in {number} parts two entries; write a whole number</source>
        <translation>das Komma in {number} trennt zwei Einträge; schreib eine ganze Zahl</translation>
    </message>
    <message>
        <source>a key is missing before {value}; write {right}</source>
        <translation>vor {value} fehlt ein Schlüssel; schreib {right}</translation>
    </message>
    <message>
        <source>{key} is here twice, first in line {line}; take this one out and let its entries follow those of the first</source>
        <translation>{key} steht hier zweimal, zuerst in Zeile {line}; nimm dies hier heraus und lass seine Einträge auf die des ersten folgen</translation>
    </message>
    <message>
        <source>{key} is here twice, first in line {line}; keep one of them</source>
        <translation>{key} steht hier zweimal, zuerst in Zeile {line}; lass nur eines davon stehen</translation>
    </message>
    <message>
        <source>this text holds the control character {code}; take it out</source>
        <translation>dieser Text enthält das Steuerzeichen {code}; nimm es heraus</translation>
    </message>
    <message>
        <source>tags such as {tag} are not used here; take it out, or quote a text that has a `!`</source>
        <translation>Tags wie {tag} werden hier nicht verwendet; nimm es heraus, oder setz einen Text mit `!` in Anführungszeichen</translation>
    </message>
    <message>
        <source>a key must be a word, not a list or keys of its own; write `key: value`</source>
        <translation>ein Schlüssel muss ein Wort sein, keine Liste und keine eigenen Schlüssel; schreib `key: value`</translation>
    </message>
    <message>
        <source>the key {key} is a number; put it in quotes</source>
        <translation>der Schlüssel {key} ist eine Zahl; setz ihn in Anführungszeichen</translation>
    </message>
    <message>
        <source>`&lt;&lt;` does not merge keys here; write the keys out</source>
        <translation>`&lt;&lt;` fügt hier keine Schlüssel zusammen; schreib die Schlüssel aus</translation>
    </message>
    <message>
        <source>a key is missing before the `:`; write `key: value`</source>
        <translation>vor dem `:` fehlt ein Schlüssel; schreib `key: value`</translation>
    </message>
    <message>
        <source>an alias inside this refers back to it; write it out</source>
        <translation>ein Alias darin verweist zurück auf dasselbe; schreib es aus</translation>
    </message>
    <message>
        <source>aliases make this file too large (over {most} values); write fewer</source>
        <translation>Aliasse machen diese Datei zu groß (über {most} Werte); schreib weniger</translation>
    </message>
    <message>
        <source>this holds more than {most} values, counting what aliases repeat; make it smaller</source>
        <translation>das enthält mehr als {most} Werte, mit allem, was Aliasse wiederholen; mach es kleiner</translation>
    </message>
    <message>
        <source>the key {reading}; put it in quotes</source>
        <translation>hier steht ein Schlüssel, doch {reading}; setz ihn in Anführungszeichen</translation>
    </message>
    <message>
        <source>did you mean {word}?</source>
        <translation>meinst du {word}?</translation>
    </message>
    <message>
        <source>a second document begins here (`---`); keep one document in a file</source>
        <translation>hier beginnt ein zweites Dokument (`---`); lass nur ein Dokument in einer Datei</translation>
    </message>
    <message>
        <source>the name after this `&amp;` is taken; give every `&amp;name` a name of its own</source>
        <translation>der Name nach diesem `&amp;` ist schon vergeben; gib jedem `&amp;name` einen eigenen Namen</translation>
    </message>
    <message>
        <source>the name after this `*` has no `&amp;` before it; define it, or use quotes</source>
        <translation>zum Namen nach diesem `*` gibt es davor kein `&amp;`; leg ihn fest, oder nimm Anführungszeichen</translation>
    </message>
    <message>
        <source>a text that begins with `*` must be in quotes</source>
        <translation>ein Text, der mit `*` beginnt, muss in Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>a text that begins with `&amp;` must be in quotes</source>
        <translation>ein Text, der mit `&amp;` beginnt, muss in Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>`\` has a meaning in double quotes; write `\\`, or use single quotes</source>
        <translation>`\` hat in doppelten Anführungszeichen eine Bedeutung; schreib `\\`, oder nimm einfache Anführungszeichen</translation>
    </message>
    <message>
        <source>this `\` escape is not a character; write `\\`, or use single quotes</source>
        <translation>diese Folge nach `\` steht für kein Zeichen; schreib `\\`, oder nimm einfache Anführungszeichen</translation>
    </message>
    <message>
        <source>a quoted text is not closed before this line; add the closing quote</source>
        <translation>ein Text in Anführungszeichen ist vor dieser Zeile nicht beendet; ergänze das schließende Anführungszeichen</translation>
    </message>
    <message>
        <source>this does not belong to the text above it; check quotes and indentation</source>
        <translation>das gehört nicht zum Text darüber; prüfe Anführungszeichen und Einrückung</translation>
    </message>
    <message>
        <source>a text that begins with `!` must be in quotes; tags are not used here</source>
        <translation>ein Text, der mit `!` beginnt, muss in Anführungszeichen stehen; Tags werden hier nicht verwendet</translation>
    </message>
    <message>
        <source>a tab cannot indent; use spaces</source>
        <translation>mit einem Tabulator kann man nicht einrücken; nimm Leerzeichen</translation>
    </message>
    <message>
        <source>after `|` or `&gt;` the line must end; begin the text on the next, or quote one that has it</source>
        <translation>nach `|` oder `&gt;` muss die Zeile enden; beginne den Text in der nächsten, oder setz einen Text damit in Anführungszeichen</translation>
    </message>
    <message>
        <source>a `:` is out of place; quote a text that has one, or check the indentation</source>
        <translation>ein `:` ist am falschen Platz; setz einen Text damit in Anführungszeichen, oder prüfe die Einrückung</translation>
    </message>
    <message>
        <source>a `-` is out of place; begin the list on the next line, or quote a text that has it</source>
        <translation>ein `-` ist am falschen Platz; beginne die Liste in der nächsten Zeile, oder setz einen Text damit in Anführungszeichen</translation>
    </message>
    <message>
        <source>a `?` is out of place; put a text that begins with it in quotes</source>
        <translation>ein `?` ist am falschen Platz; setz einen Text, der damit beginnt, in Anführungszeichen</translation>
    </message>
    <message>
        <source>a `:` is out of place; quote a text that has one</source>
        <translation>ein `:` ist am falschen Platz; setz einen Text damit in Anführungszeichen</translation>
    </message>
    <message>
        <source>a text that begins with `*` or `&amp;` must be in quotes</source>
        <translation>ein Text, der mit `*` oder `&amp;` beginnt, muss in Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>a value is missing before this character; write one, or quote the text</source>
        <translation>vor diesem Zeichen fehlt ein Wert; schreib einen, oder setz den Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>this line does not line up with the keys above; indent it like them</source>
        <translation>diese Zeile steht nicht bündig mit den Schlüsseln darüber; rück sie ein wie diese</translation>
    </message>
    <message>
        <source>this line does not line up with the dashes above; indent it like them</source>
        <translation>diese Zeile steht nicht bündig mit den Strichen darüber; rück sie ein wie diese</translation>
    </message>
    <message>
        <source>the list that begins here is not closed; add `]`, or a comma between entries</source>
        <translation>die Liste, die hier beginnt, ist nicht geschlossen; ergänze `]`, oder ein Komma zwischen Einträgen</translation>
    </message>
    <message>
        <source>this line has no `:`; write `key: value`, or take it out</source>
        <translation>diese Zeile hat keinen `:`; schreib `key: value`, oder nimm sie heraus</translation>
    </message>
    <message>
        <source>the {opening} that begins here is not closed; add {closing}, or a comma between entries</source>
        <translation>das {opening}, das hier beginnt, ist nicht geschlossen; ergänze {closing}, oder ein Komma zwischen Einträgen</translation>
    </message>
    <message>
        <source>this file is larger than 16 MiB; split it into several</source>
        <translation>diese Datei ist größer als 16 MiB; teil sie in mehrere auf</translation>
    </message>
    <message>
        <source>this file is UTF-16; save it as UTF-8</source>
        <translation>diese Datei ist UTF-16; speichere sie als UTF-8</translation>
    </message>
    <message>
        <source>byte {byte} is not UTF-8 text; save the file as UTF-8</source>
        <translation>das Byte {byte} ist kein UTF-8-Text; speichere die Datei als UTF-8</translation>
    </message>
    <message>
        <source>this is a directory; name a YAML file in it</source>
        <translation>das ist ein Ordner; nenne eine YAML-Datei darin</translation>
    </message>
    <message>
        <source>this is not a plain file; name a YAML file</source>
        <translation>das ist keine gewöhnliche Datei; nenne eine YAML-Datei</translation>
    </message>
    <message>
        <source>there is no such file; check its name and folder</source>
        <translation>diese Datei gibt es nicht; prüfe ihren Namen und Ordner</translation>
    </message>
    <message>
        <source>this file may not be read; allow yourself to read it</source>
        <translation>diese Datei darf nicht gelesen werden; gib dir das Recht dazu</translation>
    </message>
    <message>
        <source>this file cannot be read ({reason}); check its name and its disk</source>
        <translation>diese Datei lässt sich nicht lesen ({reason}); prüfe ihren Namen und ihren Datenträger</translation>
    </message>
    <message>
        <source>this is not a file name; check it for odd characters</source>
        <translation>das ist kein Dateiname; prüfe ihn auf seltsame Zeichen</translation>
    </message>
    <message>
        <source>{word} is read by YAML as nothing</source>
        <translation>YAML liest {word} als nichts</translation>
    </message>
    <message>
        <source>{word} is read by YAML as a date</source>
        <translation>YAML liest {word} als Datum</translation>
    </message>
    <message>
        <source>{word} is read by YAML as a merge of other keys</source>
        <translation>YAML liest {word} als Zusammenfügen anderer Schlüssel</translation>
    </message>
    <message>
        <source>{word} is read by YAML as {value}</source>
        <translation>YAML liest {word} als {value}</translation>
    </message>
    <message>
        <source>{word} is read by YAML as no sensible number</source>
        <translation>YAML liest {word} als keine sinnvolle Zahl</translation>
    </message>
    <message>
        <source>an entry of a list begins with a hyphen and a space, and this is {bullet}; write `- `</source>
        <translation>ein Eintrag einer Liste beginnt mit Bindestrich und Leerzeichen, und das ist {bullet}; schreib `- `</translation>
    </message>
    <message>
        <source>a space is missing after the colon; write {right}</source>
        <translation>nach dem Doppelpunkt fehlt ein Leerzeichen; schreib {right}</translation>
    </message>
    <message>
        <source>curly quotes such as {quote} do not quote in YAML; write straight ones</source>
        <translation>typografische Anführungszeichen wie {quote} gelten in YAML nicht; schreib gerade</translation>
    </message>
    <message>
        <source>a key ends with a plain colon and a space; write {right}</source>
        <translation>ein Schlüssel endet mit einem einfachen Doppelpunkt und einem Leerzeichen; schreib {right}</translation>
    </message>
    <message>
        <source>a text with a colon in it needs quotes; write {right}</source>
        <translation>ein Text mit Doppelpunkt braucht Anführungszeichen; schreib {right}</translation>
    </message>
    <message>
        <source>U+00A0, no-break space</source>
        <translation>U+00A0, geschütztes Leerzeichen</translation>
    </message>
    <message>
        <source>U+00AD, soft hyphen</source>
        <translation>U+00AD, weiches Trennzeichen</translation>
    </message>
    <message>
        <source>U+200B, zero width space</source>
        <translation>U+200B, Leerzeichen ohne Breite</translation>
    </message>
    <message>
        <source>U+202F, narrow no-break space</source>
        <translation>U+202F, schmales geschütztes Leerzeichen</translation>
    </message>
    <message>
        <source>U+FEFF, zero width no-break space</source>
        <translation>U+FEFF, geschütztes Leerzeichen ohne Breite</translation>
    </message>
    <message>
        <source>an entry of a list begins with a hyphen and a space, and no space follows this one; write `- `</source>
        <translation>ein Eintrag einer Liste beginnt mit Bindestrich und Leerzeichen, und hier folgt kein Leerzeichen; schreib `- `</translation>
    </message>
    <message>
        <source>this line is indented deeper than the one above, which has its value already; line them up, or begin the one above with `- `</source>
        <translation>diese Zeile ist tiefer eingerückt als die darüber, die ihren Wert schon hat; rück beide gleich ein, oder beginne die darüber mit `- `</translation>
    </message>
    <message numerus="yes">
        <source>{sentence} (and so in %n more line(s))</source>
        <translation>
            <numerusform>{sentence} (und ebenso in einer weiteren Zeile)</numerusform>
            <numerusform>{sentence} (und ebenso in %n weiteren Zeilen)</numerusform>
        </translation>
    </message>
    <message>
        <source>this line has no `:`; write {right}</source>
        <translation>diese Zeile hat keinen `:`; schreib {right}</translation>
    </message>
    <message>
        <source>this line is indented deeper than the one above, which has its value already; line them up</source>
        <translation>diese Zeile ist tiefer eingerückt als die darüber, die ihren Wert schon hat; rück beide gleich ein</translation>
    </message>
    <message>
        <source>more than one key is here; put a comma before every key, or, if it is one text, write {right}</source>
        <translation>hier steht mehr als ein Schlüssel; setz ein Komma vor jeden oder schreib {right}, wenn es ein einziger Text ist</translation>
    </message>
    <message>
        <source>this line of Markdown is not YAML; take out all lines like it, and what stands outside of them</source>
        <translation>diese Zeile in Markdown ist kein YAML; nimm alle solchen Zeilen heraus, und was außerhalb von ihnen steht</translation>
    </message>
    <message>
        <source>a text with a colon in it needs quotes; write {right}, or give every key a line of its own</source>
        <translation>ein Text mit Doppelpunkt braucht Anführungszeichen; schreib {right}, oder gib jedem Schlüssel eine eigene Zeile</translation>
    </message>
    <message>
        <source>what follows a space and a `#` is a comment; put a text that has one in quotes</source>
        <translation>was auf ein Leerzeichen und ein `#` folgt, ist ein Kommentar; setz einen Text damit in Anführungszeichen</translation>
    </message>
    <message>
        <source>{character}, is a letter to YAML; write a plain space</source>
        <translation>{character}, ist für YAML ein Buchstabe; schreib ein gewöhnliches Leerzeichen</translation>
    </message>
    <message>
        <source>{character}, is a letter to YAML; take it out</source>
        <translation>{character}, ist für YAML ein Buchstabe; nimm es heraus</translation>
    </message>
    <message>
        <source>a line may not begin with `%`; take it out</source>
        <translation>eine Zeile darf nicht mit `%` beginnen; nimm es heraus</translation>
    </message>
    <message>
        <source>character {code} may not stand in a YAML file; take it out</source>
        <translation>das Zeichen {code} darf nicht in einer YAML-Datei stehen; nimm es heraus</translation>
    </message>
    <message>
        <source>this line does not line up with the entry above; indent it like the lines of that</source>
        <translation>diese Zeile steht nicht bündig mit dem Eintrag darüber; rück sie ein wie dessen Zeilen</translation>
    </message>
    <message>
        <source>this line begins with a `- ` and those above do not; begin them all alike</source>
        <translation>diese Zeile beginnt mit `- ` und die darüber nicht; beginne alle gleich</translation>
    </message>
    <message>
        <source>the quoted text that begins here is not closed; add the closing quote</source>
        <translation>der Text in Anführungszeichen, der hier beginnt, ist nicht beendet; ergänze das schließende Anführungszeichen</translation>
    </message>
    <message>
        <source>a text may not begin with {character} here; put it in quotes</source>
        <translation>ein Text darf hier nicht mit {character} beginnen; setz ihn in Anführungszeichen</translation>
    </message>
    <message>
        <source>the file ends within a list or a {opening}; close it with `]` or {closing}</source>
        <translation>die Datei endet innerhalb einer Liste oder eines {opening}; schließe sie mit `]` oder {closing}</translation>
    </message>
    <message>
        <source>in this place a `- ` begins an entry; write one, or indent the line like the others of the entry above</source>
        <translation>an dieser Stelle beginnt ein `- ` einen Eintrag; schreib eines, oder rück die Zeile ein wie die anderen des Eintrags darüber</translation>
    </message>
    <message>
        <source>a text that begins with `[` or {brace} must be in quotes, or a line break is missing</source>
        <translation>ein Text, der mit `[` oder {brace} beginnt, muss in Anführungszeichen stehen, oder es fehlt ein Zeilenumbruch</translation>
    </message>
    <message>
        <source>the quoted text that begins here ends after {text}; write `&apos;&apos;` for a quote inside it, or put all of it in double quotes</source>
        <translation>der Text in Anführungszeichen, der hier beginnt, endet nach {text}; schreib `&apos;&apos;` für ein Anführungszeichen darin, oder setz alles in doppelte</translation>
    </message>
    <message>
        <source>the quoted text that begins here ends after {text}; write `\&quot;` for a quote inside it, or put all of it in single quotes</source>
        <translation>der Text in Anführungszeichen, der hier beginnt, endet nach {text}; schreib `\&quot;` für ein Anführungszeichen darin, oder setz alles in einfache</translation>
    </message>
    <message>
        <source>the quoted text that begins here is not closed; add the closing quote, or, if this is an apostrophe, put all of it in double quotes</source>
        <translation>der Text in Anführungszeichen, der hier beginnt, ist nicht beendet; ergänze das schließende Anführungszeichen, oder setz, wenn das ein Apostroph ist, alles in doppelte Anführungszeichen</translation>
    </message>
    <message>
        <source>this is not YAML ({problem}); check the quotes and the indentation</source>
        <translation>das ist kein YAML ({problem}); prüfe die Anführungszeichen und die Einrückung</translation>
    </message>
    <message>
        <source>this is not text; save it as a plain YAML file in UTF-8</source>
        <translation>das ist kein Text; speichere es als einfache YAML-Datei in UTF-8</translation>
    </message>
</context>
<context>
    <name>Load</name>
    <message>
        <source>no weight</source>
        <translation>ohne Gewicht</translation>
    </message>
    <message>
        <source>in grams</source>
        <translation>in Gramm</translation>
    </message>
    <message>
        <source>Weight of {exercise}</source>
        <translation>Gewicht bei {exercise}</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>The workout log was damaged and has been kept as {file}; a new one has begun.</source>
        <translation>Das Trainingsprotokoll war beschädigt und ist als {file} aufgehoben; ein neues ist angelegt.</translation>
    </message>
    <message numerus="yes">
        <source>The workout log was damaged and has been kept as {file}; %n session(s) could still be read and are in the new one.</source>
        <translation>
            <numerusform>Das Trainingsprotokoll war beschädigt und wurde als {file} aufgehoben; %n Einheit ließ sich noch lesen und steht im neuen.</numerusform>
            <numerusform>Das Trainingsprotokoll war beschädigt und wurde als {file} aufgehoben; %n Einheiten ließen sich noch lesen und stehen im neuen.</numerusform>
        </translation>
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
        <source>What was kept of this session cannot be read any more.</source>
        <translation>Was von dieser Einheit aufgehoben wurde, lässt sich nicht mehr lesen.</translation>
    </message>
    <message>
        <source>The workout log cannot be copied first: {reason}.</source>
        <translation>Das Trainingsprotokoll lässt sich vorher nicht sichern: {reason}.</translation>
    </message>
    <message>
        <source>The workout log was written by a newer version of this program; it has been left as it is, and nothing is logged.</source>
        <translation>Das Trainingsprotokoll stammt von einer neueren Version dieses Programms; es bleibt, wie es ist, und es wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>The workout log was written by a newer version of this program.</source>
        <translation>Das Trainingsprotokoll wurde von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>The workout log is damaged, or another program’s.</source>
        <translation>Das Trainingsprotokoll ist beschädigt oder von einem anderen Programm.</translation>
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
        <source>Recovered sets</source>
        <translation>Wiederhergestellte Sätze</translation>
    </message>
    <message>
        <source>The end could not be logged, as the log has no such session.</source>
        <translation>Das Ende ließ sich nicht eintragen, weil das Protokoll diese Einheit nicht kennt.</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message numerus="yes">
        <source>%n session(s) last week</source>
        <translation>
            <numerusform>%n Einheit letzte Woche</numerusform>
            <numerusform>%n Einheiten letzte Woche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sessions}, %n minute(s) together.</source>
        <translation>
            <numerusform>{sessions}, zusammen %n Minute.</numerusform>
            <numerusform>{sessions}, zusammen %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last week was a quiet one. This week begins afresh.</source>
        <translation>Letzte Woche war eine ruhige. Diese beginnt von Neuem.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) last week.</source>
        <translation>
            <numerusform>%n Einheit letzte Woche.</numerusform>
            <numerusform>%n Einheiten letzte Woche.</numerusform>
        </translation>
    </message>
    <message>
        <source>More: {exercises}.</source>
        <translation>Mehr: {exercises}.</translation>
    </message>
    <message>
        <source>A little less: {exercises}.</source>
        <translation>Etwas weniger: {exercises}.</translation>
    </message>
    <message>
        <source>Every exercise stayed as it is.</source>
        <translation>Jede Übung ist geblieben, wie sie ist.</translation>
    </message>
    <message>
        <source>{wish}: {rating} of 10.</source>
        <translation>{wish}: {rating} von 10.</translation>
    </message>
    <message>
        <source>Back pain: {last} of 10.</source>
        <translation>Rückenschmerz: {last} von 10.</translation>
    </message>
    <message>
        <source>Back pain: from {first} to {last} of 10.</source>
        <translation>Rückenschmerz: von {first} auf {last} von 10.</translation>
    </message>
    <message>
        <source>A look back</source>
        <translation>Ein Blick zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <source>Leave without your last changes?</source>
        <translation>Ohne deine letzten Änderungen gehen?</translation>
    </message>
    <message>
        <source>The workout that you are writing could not be saved yet, or lacks something.</source>
        <translation>Das Workout, an dem du schreibst, konnte noch nicht gespeichert werden, oder ihm fehlt etwas.</translation>
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
    <name>Morning</name>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>How is your back today?</source>
        <translation>Wie geht es deinem Rücken heute?</translation>
    </message>
    <message>
        <source>before the last session: {pain}</source>
        <translation>vor der letzten Einheit: {pain}</translation>
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
    <name>MuscleTags</name>
    <message>
        <source>Works most: {muscles}</source>
        <translation>Arbeitet am meisten: {muscles}</translation>
    </message>
    <message>
        <source>Works too: {muscles}</source>
        <translation>Arbeitet mit: {muscles}</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>A file can be opened when the workout is over.</source>
        <translation>Eine Datei lässt sich öffnen, wenn das Workout vorbei ist.</translation>
    </message>
    <message>
        <source>There can be a break when the workout is over.</source>
        <translation>Eine Bewegungspause geht, wenn das Workout vorbei ist.</translation>
    </message>
    <message>
        <source>Another workout can be opened when this one is over.</source>
        <translation>Ein anderes Workout lässt sich öffnen, wenn dieses vorbei ist.</translation>
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
    <name>NextTime</name>
    <message>
        <source>{exercise}. {why}</source>
        <translation>{exercise}. {why}</translation>
    </message>
    <message>
        <source>Do it after all</source>
        <translation>Doch machen</translation>
    </message>
    <message>
        <source>Leave it all as it is</source>
        <translation>Alles lassen, wie es war</translation>
    </message>
    <message>
        <source>As before: {exercises}.</source>
        <translation>Wie bisher: {exercises}.</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Nächstes Mal</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
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
    <name>OpenSheet</name>
    <message>
        <source>Kept as {file} in the folder of your own workouts.</source>
        <translation>Als {file} im Ordner deiner eigenen Workouts behalten.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {reason}.</source>
        <translation>{file} lässt sich nicht öffnen: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s) in {file}; nothing of it is taken in.</source>
        <translation>
            <numerusform>%n Fehler in {file}; nichts daraus wird übernommen.</numerusform>
            <numerusform>%n Fehler in {file}; nichts daraus wird übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}: {mistake}</source>
        <translation>Zeile {line}: {mistake}</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Eine Datei öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There is neither a workout nor an exercise in {file}.</source>
        <translation>In {file} ist weder ein Workout noch eine Übung.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Only for now</source>
        <translation>Nur für jetzt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>In {file}: %n workout(s).</source>
        <translation>
            <numerusform>In {file}: %n Workout.</numerusform>
            <numerusform>In {file}: %n Workouts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exercises: {names}</source>
        <translation>Übungen: {names}</translation>
    </message>
    <message>
        <source>Takes the place of: {names}</source>
        <translation>Tritt an die Stelle von: {names}</translation>
    </message>
    <message numerus="yes">
        <source>In {file}: %n exercise(s).</source>
        <translation>
            <numerusform>In {file}: %n Übung.</numerusform>
            <numerusform>In {file}: %n Übungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {file}: %n workout(s), and exercises for them.</source>
        <translation>
            <numerusform>In {file}: %n Workout und Übungen dafür.</numerusform>
            <numerusform>In {file}: %n Workouts und Übungen dafür.</numerusform>
        </translation>
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
    <name>OwnExercise</name>
    <message>
        <source>An exercise of your own.</source>
        <translation>Eine eigene Übung.</translation>
    </message>
    <message>
        <source>Get into position.</source>
        <translation>Nimm die Ausgangsposition ein.</translation>
    </message>
    <message>
        <source>Do it as you know it.</source>
        <translation>Mach sie so, wie du sie kennst.</translation>
    </message>
    <message numerus="yes">
        <source>“{line}” is longer than %n character(s).</source>
        <translation>
            <numerusform>„{line}“ ist länger als %n Zeichen.</numerusform>
            <numerusform>„{line}“ ist länger als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another exercise is called like that.</source>
        <translation>So heißt schon eine andere Übung.</translation>
    </message>
    <message>
        <source>Both sides need a name, or none does.</source>
        <translation>Beide Seiten brauchen einen Namen, oder keine.</translation>
    </message>
    <message numerus="yes">
        <source>That is longer than %n character(s).</source>
        <translation>
            <numerusform>Das ist länger als %n Zeichen.</numerusform>
            <numerusform>Das ist länger als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is more than %n line(s).</source>
        <translation>
            <numerusform>Das ist mehr als %n Zeile.</numerusform>
            <numerusform>Das sind mehr als %n Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes three to five of them, or none; you have %n.</source>
        <translation>
            <numerusform>Es müssen drei bis fünf sein oder keiner; du hast %n.</numerusform>
            <numerusform>Es müssen drei bis fünf sein oder keiner; du hast %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what is different, beside where it leads.</source>
        <translation>Sag auch, was anders ist, nicht nur, wohin es führt.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Sie braucht einen Namen.</translation>
    </message>
    <message>
        <source>“{workout}” has it in reps: change that there first.</source>
        <translation>In „{workout}“ wird sie in Wdh. gezählt: Ändere das erst dort.</translation>
    </message>
    <message>
        <source>“{workout}” has it held: change that there first.</source>
        <translation>In „{workout}“ wird sie gehalten: Ändere das erst dort.</translation>
    </message>
    <message>
        <source>New exercise…</source>
        <translation>Neue Übung …</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>Beide zugleich</translation>
    </message>
    <message>
        <source>Name of the left side</source>
        <translation>Name der linken Seite</translation>
    </message>
    <message>
        <source>Left: right arm and left leg, say</source>
        <translation>Links: rechter Arm und linkes Bein, zum Beispiel</translation>
    </message>
    <message>
        <source>Name of the right side</source>
        <translation>Name der rechten Seite</translation>
    </message>
    <message>
        <source>Right: left arm and right leg, say</source>
        <translation>Rechts: linker Arm und rechtes Bein, zum Beispiel</translation>
    </message>
    <message>
        <source>Up to, as you get on</source>
        <translation>Bis zu, mit der Zeit</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>A rep begins</source>
        <translation>Eine Wdh. beginnt</translation>
    </message>
    <message>
        <source>Sets, {level}</source>
        <translation>Sätze, {level}</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>{few} to {sets}</source>
        <translation>{few} bis {sets}</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>bis {amount}</translation>
    </message>
    <message>
        <source>tempo {tempo}</source>
        <translation>Tempo {tempo}</translation>
    </message>
    <message>
        <source>Name of the exercise</source>
        <translation>Name der Übung</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Wie sie heißt</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Neue Übung</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild auswählen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>SVG, PNG, JPEG or WebP; it can be dropped here.</source>
        <translation>SVG, PNG, JPEG oder WebP; du kannst es auch hierher ziehen.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>{file} cannot be shown: {reason}.</source>
        <translation>{file} lässt sich nicht anzeigen: {reason}.</translation>
    </message>
    <message>
        <source>This exercise was changed somewhere else, too</source>
        <translation>Diese Übung wurde auch woanders geändert</translation>
    </message>
    <message>
        <source>This exercise was changed somewhere else; that is what you see. Undo leads back.</source>
        <translation>Diese Übung wurde woanders geändert; das siehst du jetzt. Rückgängig führt zurück.</translation>
    </message>
    <message>
        <source>A line for each step; all of it can stay empty.</source>
        <translation>Eine Zeile je Schritt; alles kann leer bleiben.</translation>
    </message>
    <message>
        <source>Lie on your back, say</source>
        <translation>Leg dich auf den Rücken, zum Beispiel</translation>
    </message>
    <message>
        <source>Lift one leg, say</source>
        <translation>Heb ein Bein, zum Beispiel</translation>
    </message>
    <message>
        <source>Think of: three to five cues, shown and spoken</source>
        <translation>Denk an: drei bis fünf Hinweise, gezeigt und gesprochen</translation>
    </message>
    <message>
        <source>Ribs down, say</source>
        <translation>Rippen tief, zum Beispiel</translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation>Wofür sie gut ist</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>A line for each; the search finds them</source>
        <translation>Eine Zeile für jeden; die Suche findet sie</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Can be used</source>
        <translation>Kann benutzt werden</translation>
    </message>
    <message>
        <source>Needs: {equipment} · can be used: {more}</source>
        <translation>Braucht: {equipment} · möglich: {more}</translation>
    </message>
    <message>
        <source>Needs: {equipment}</source>
        <translation>Braucht: {equipment}</translation>
    </message>
    <message>
        <source>Muscles: {muscles}</source>
        <translation>Muskeln: {muscles}</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>Works most</source>
        <translation>Arbeitet am meisten</translation>
    </message>
    <message>
        <source>Works too</source>
        <translation>Arbeitet mit</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>No exercise of its own</source>
        <translation>Keine eigene Übung</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Was anders ist</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove: {variation}</source>
        <translation>Entfernen: {variation}</translation>
    </message>
    <message>
        <source>{variation}: leads to</source>
        <translation>{variation}: führt zu</translation>
    </message>
    <message>
        <source>From: {sources}</source>
        <translation>Aus: {sources}</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Entnommen aus</translation>
    </message>
    <message>
        <source>Add a harder variation</source>
        <translation>Schwerere Variante hinzufügen</translation>
    </message>
    <message>
        <source>Add an easier variation</source>
        <translation>Leichtere Variante hinzufügen</translation>
    </message>
    <message>
        <source>Harder, {number}</source>
        <translation>Schwerer, {number}</translation>
    </message>
    <message>
        <source>Easier, {number}</source>
        <translation>Leichter, {number}</translation>
    </message>
    <message>
        <source>most</source>
        <translation>Höchstmenge</translation>
    </message>
    <message>
        <source>start of a rep</source>
        <translation>Beginn einer Wdh.</translation>
    </message>
    <message>
        <source>name of a side</source>
        <translation>Name einer Seite</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>muscles</source>
        <translation>Muskeln</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>variation</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>variations</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>where a variation leads</source>
        <translation>wohin eine Variante führt</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>No weights</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Duplicate, delete and more</source>
        <translation>Duplizieren, löschen und mehr</translation>
    </message>
    <message>
        <source>It will be taken out of these workouts as well. Undo brings all of it back.</source>
        <translation>Sie wird auch aus diesen Workouts genommen. „Rückgängig“ bringt alles zurück.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete it there too</source>
        <translation>Auch dort löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>“{exercise}” cannot be deleted: another of your files names it, as an easier or harder variation or in a section that workouts share.</source>
        <translation>„{exercise}“ lässt sich nicht löschen: Eine andere deiner Dateien nennt sie, als leichtere oder schwerere Variante oder in einem gemeinsamen Abschnitt.</translation>
    </message>
    <message>
        <source>“{exercise}” is used</source>
        <translation>„{exercise}“ wird gebraucht</translation>
    </message>
    <message>
        <source>More about this exercise</source>
        <translation>Mehr zu dieser Übung</translation>
    </message>
</context>
<context>
    <name>OwnMenu</name>
    <message>
        <source>Export this workout</source>
        <translation>Dieses Workout exportieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Exported as {file}.</source>
        <translation>Exportiert als {file}.</translation>
    </message>
    <message>
        <source>“{workout}” is deleted.</source>
        <translation>„{workout}“ ist gelöscht.</translation>
    </message>
    <message>
        <source>The file of this workout cannot be read: {reason}.</source>
        <translation>Die Datei dieses Workouts lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{workout} – copy</source>
        <translation>{workout} – Kopie</translation>
    </message>
    <message>
        <source>More about this workout</source>
        <translation>Mehr zu diesem Workout</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Rename this workout</source>
        <translation>Dieses Workout umbenennen</translation>
    </message>
    <message>
        <source>Your history stays with it, whatever it is called.</source>
        <translation>Dein Verlauf bleibt dabei, wie auch immer es heißt.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Pain</name>
    <message>
        <source>0 to 3 may be felt, as long as it does not grow.</source>
        <translation>0 bis 3 darf zu spüren sein, solange es nicht mehr wird.</translation>
    </message>
    <message>
        <source>At 4 or 5 it has to be easier.</source>
        <translation>Bei 4 oder 5 muss es leichter werden.</translation>
    </message>
    <message>
        <source>6 and more is too much.</source>
        <translation>6 und mehr ist zu viel.</translation>
    </message>
    <message>
        <source>It hurts at least two more than before.</source>
        <translation>Es tut um mindestens zwei mehr weh als vorher.</translation>
    </message>
    <message>
        <source>Pain that grows always means stop.</source>
        <translation>Schmerz, der zunimmt, heißt immer: aufhören.</translation>
    </message>
    <message>
        <source>Something new in a leg means stop.</source>
        <translation>Etwas Neues in einem Bein heißt: aufhören.</translation>
    </message>
    <message>
        <source>You can go on. If it grows, say so again.</source>
        <translation>Du kannst weitermachen. Wird es mehr, sag es wieder.</translation>
    </message>
    <message>
        <source>{easier} takes the place of {exercise} for today.</source>
        <translation>Für heute kommt {easier} an die Stelle von {exercise}.</translation>
    </message>
    <message>
        <source>From here on it is half as much of {exercise} today.</source>
        <translation>Von hier an ist es heute halb so viel {exercise}.</translation>
    </message>
    <message>
        <source>That was the last of {exercise} for today; the rest goes on.</source>
        <translation>Das war für heute das Letzte von {exercise}; der Rest geht weiter.</translation>
    </message>
    <message>
        <source>{exercise} is over for today; the rest of the workout goes on.</source>
        <translation>{exercise} ist für heute vorbei; der Rest des Trainings geht weiter.</translation>
    </message>
    <message>
        <source>{exercise} is over for today, and with it the workout.</source>
        <translation>{exercise} ist für heute vorbei, und damit das Training.</translation>
    </message>
    <message>
        <source>That is a lot. A gentle day suits today better: a walk, or nothing at all. If one of the warning signs is true for you, have it looked at first.</source>
        <translation>Das ist viel. Heute passt ein sanfter Tag besser: ein Spaziergang oder gar nichts. Trifft eines der Warnzeichen auf dich zu, lass es zuerst ansehen.</translation>
    </message>
    <message>
        <source>Leave it at that for today. It should have settled by tomorrow; if it has not, or if it grows, have it looked at.</source>
        <translation>Lass es für heute dabei. Bis morgen sollte es sich beruhigt haben; wenn nicht, oder wenn es mehr wird, lass es ansehen.</translation>
    </message>
    <message>
        <source>That is more than before the last session: do less this time.</source>
        <translation>Das ist mehr als vor der letzten Einheit: Mach diesmal weniger.</translation>
    </message>
    <message>
        <source>It has risen three times in a row. Let a physiotherapist or a doctor have a look before you train on.</source>
        <translation>Es ist dreimal hintereinander gestiegen. Lass jemanden aus Physiotherapie oder Medizin nachsehen, bevor du weitertrainierst.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>the worst you can think of</source>
        <translation>der schlimmste, den du dir denken kannst</translation>
    </message>
    <message>
        <source>A rule of our own, on the careful side.</source>
        <translation>Eine Regel von uns, zur Vorsicht.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <source>An easier way: {way}.</source>
        <translation>Leichter so: {way}.</translation>
    </message>
</context>
<context>
    <name>PainSheet</name>
    <message>
        <source>How much does it hurt?</source>
        <translation>Wie weh tut es?</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>{exercise}. The session stands still. Type a number, or press Esc: nothing has to be said.</source>
        <translation>{exercise}. Die Einheit steht still. Tippe eine Zahl oder drücke Esc: Du musst nichts sagen.</translation>
    </message>
    <message>
        <source>Something new is felt in a leg</source>
        <translation>In einem Bein ist etwas Neues zu spüren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>End the workout</source>
        <translation>Training beenden</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>{when}: {amounts}. Best: {best}.</source>
        <translation>{when}: {amounts}. Bestes: {best}.</translation>
    </message>
    <message>
        <source>{amounts} per side</source>
        <translation>{amounts} je Seite</translation>
    </message>
    <message>
        <source>Earlier today</source>
        <translation>Heute schon</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>{amounts} left</source>
        <translation>{amounts} links</translation>
    </message>
    <message>
        <source>{amounts} right</source>
        <translation>{amounts} rechts</translation>
    </message>
    <message>
        <source>Last time, {day}</source>
        <translation>Letztes Mal, {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of up to {most}</source>
        <translation>
            <numerusform>%n Satz mit bis zu {most}</numerusform>
            <numerusform>%n Sätze mit bis zu {most}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Used to training</source>
        <translation>Training gewohnt</translation>
    </message>
    <message>
        <source>Decides what is suggested to you, with how many sets and reps.</source>
        <translation>Danach richtet sich, was dir vorgeschlagen wird, mit wie vielen Sätzen und Wiederholungen.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>Zur Hand</translation>
    </message>
    <message>
        <source>What needs anything else is not suggested.</source>
        <translation>Was mehr braucht, wird nicht vorgeschlagen.</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>Einheiten in der Woche</translation>
    </message>
    <message>
        <source>Two are enough; your back needs the days between.</source>
        <translation>Zwei sind genug; dein Rücken braucht die Tage dazwischen.</translation>
    </message>
    <message>
        <source>Your days</source>
        <translation>Deine Tage</translation>
    </message>
    <message>
        <source>None chosen: whenever it suits.</source>
        <translation>Keiner gewählt: wann immer es passt.</translation>
    </message>
    <message>
        <source>When you get up</source>
        <translation>Wann du aufstehst</translation>
    </message>
    <message>
        <source>For two hours after that, nothing that bends under load is suggested: left out, it spared people with back pain days with pain (Snook and others, Spine, 1998).</source>
        <translation>Bis zwei Stunden danach wird nichts vorgeschlagen, was sich unter Last beugt: Das wegzulassen hat Menschen mit Rückenschmerzen Schmerztage erspart (Snook und andere, Spine, 1998).</translation>
    </message>
    <message>
        <source>What you want to be able to do again</source>
        <translation>Was du wieder können möchtest</translation>
    </message>
    <message>
        <source>In your own words. Once a week you can say how well it goes.</source>
        <translation>In deinen Worten. Einmal in der Woche kannst du sagen, wie gut es geht.</translation>
    </message>
    <message>
        <source>sit through a film</source>
        <translation>einen Film lang sitzen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>A healthy back</source>
        <translation>Gesunder Rücken</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Muskeln</translation>
    </message>
    <message>
        <source>Endurance</source>
        <translation>Ausdauer</translation>
    </message>
    <message>
        <source>Time for a workout</source>
        <translation>Zeit für ein Workout</translation>
    </message>
    <message>
        <source>Longer ones are not suggested.</source>
        <translation>Längere werden nicht vorgeschlagen.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>egal</translation>
    </message>
    <message>
        <source>in minutes</source>
        <translation>in Minuten</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>On the other days walking, cycling or stretching does the back good.</source>
        <translation>An den anderen Tagen tun Gehen, Radfahren oder Dehnen dem Rücken gut.</translation>
    </message>
    <message>
        <source>The warm-up comes first, every time.</source>
        <translation>Das Aufwärmen kommt jedes Mal zuerst.</translation>
    </message>
    <message>
        <source>A rest after every set.</source>
        <translation>Nach jedem Satz eine Erholung.</translation>
    </message>
    <message>
        <source>So that the muscles along the spine have their share.</source>
        <translation>Damit auch die Muskeln entlang der Wirbelsäule dran sind.</translation>
    </message>
    <message>
        <source>It was done longest ago, so it is its turn.</source>
        <translation>Sie liegt am längsten zurück und ist an der Reihe.</translation>
    </message>
    <message>
        <source>Something new, for variety.</source>
        <translation>Etwas Neues, zur Abwechslung.</translation>
    </message>
    <message>
        <source>What you have leaves no other choice.</source>
        <translation>Was du hast, lässt keine andere Wahl.</translation>
    </message>
    <message>
        <source>Your own choice.</source>
        <translation>Deine eigene Wahl.</translation>
    </message>
    <message>
        <source>One or two exercises in one or two sets: that is plenty to begin with.</source>
        <translation>Ein oder zwei Übungen in ein oder zwei Sätzen: Das genügt am Anfang.</translation>
    </message>
    <message>
        <source>Two to four exercises in two or three sets, for your level.</source>
        <translation>Zwei bis vier Übungen in zwei oder drei Sätzen, passend zu deinem Niveau.</translation>
    </message>
    <message>
        <source>What works the back in different ways, one after the other.</source>
        <translation>Was den Rücken verschieden fordert, eins nach dem anderen.</translation>
    </message>
    <message>
        <source>For strength, what moves most weight comes first.</source>
        <translation>Für Kraft kommt zuerst, was am meisten Gewicht bewegt.</translation>
    </message>
    <message>
        <source>For muscle, what keeps it working longest comes first.</source>
        <translation>Für Muskeln kommt zuerst, was sie am längsten fordert.</translation>
    </message>
    <message>
        <source>For endurance, holds come first.</source>
        <translation>Für Ausdauer kommt zuerst, was gehalten wird.</translation>
    </message>
    <message>
        <source>For strength: your back holds while hips and legs move a weight.</source>
        <translation>Für Kraft: Dein Rücken hält, während Hüften und Beine ein Gewicht bewegen.</translation>
    </message>
    <message>
        <source>For muscle: in reps, a long time under tension.</source>
        <translation>Für Muskeln: in Wiederholungen, lange unter Spannung.</translation>
    </message>
    <message>
        <source>For endurance: a hold, time under tension.</source>
        <translation>Für Ausdauer: gehalten, Zeit unter Spannung.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) a week, with time to recover in between.</source>
        <translation>
            <numerusform>%n Tag in der Woche, mit Zeit zum Erholen.</numerusform>
            <numerusform>%n Tage in der Woche, mit Zeit zum Erholen dazwischen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on {days}: your back needs a whole day between two sessions.</source>
        <translation>Nichts am {days}: Dein Rücken braucht einen ganzen Tag zwischen zwei Einheiten.</translation>
    </message>
    <message>
        <source>Nothing with this, which you do not have: {things}.</source>
        <translation>Nichts hiermit, was du nicht hast: {things}.</translation>
    </message>
    <message numerus="yes">
        <source>Every session fits into %n minute(s).</source>
        <translation>
            <numerusform>Jede Einheit passt in %n Minute.</numerusform>
            <numerusform>Jede Einheit passt in %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your plan was damaged and has been kept as {file}.</source>
        <translation>Dein Plan war beschädigt und ist als {file} aufgehoben.</translation>
    </message>
    <message>
        <source>Your plan cannot be read ({reason}).</source>
        <translation>Dein Plan lässt sich nicht lesen ({reason}).</translation>
    </message>
    <message>
        <source>Your plan cannot be saved ({reason}).</source>
        <translation>Dein Plan lässt sich nicht speichern ({reason}).</translation>
    </message>
    <message>
        <source>Your plan cannot be removed ({reason}).</source>
        <translation>Dein Plan lässt sich nicht entfernen ({reason}).</translation>
    </message>
    <message>
        <source>Your plan is damaged and cannot be renamed ({reason}).</source>
        <translation>Dein Plan ist beschädigt und lässt sich nicht umbenennen ({reason}).</translation>
    </message>
    <message>
        <source>Rest {length} after every set.</source>
        <translation>{length} Erholung nach jedem Satz.</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Left out this time.</source>
        <translation>Fällt diesmal aus.</translation>
    </message>
    <message>
        <source>Another exercise in place of {exercise}</source>
        <translation>Eine andere Übung statt {exercise}</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Unterer Rücken</translation>
    </message>
    <message>
        <source>Two back days would stand next to each other.</source>
        <translation>Zwei Rückentage lägen dann nebeneinander.</translation>
    </message>
    <message>
        <source>Lower back: {exercises}</source>
        <translation>Unterer Rücken: {exercises}</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben auf</translation>
    </message>
    <message>
        <source>Keep this plan</source>
        <translation>Diesen Plan behalten</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Ein anderer</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Kept: the first page goes by it.</source>
        <translation>Behalten: Die erste Seite richtet sich danach.</translation>
    </message>
    <message>
        <source>Only a proposal. Another plan is kept.</source>
        <translation>Nur ein Vorschlag. Behalten ist ein anderer Plan.</translation>
    </message>
    <message>
        <source>Only a proposal, until you keep it.</source>
        <translation>Nur ein Vorschlag, bis du ihn behältst.</translation>
    </message>
    <message>
        <source>Another exercise for this day</source>
        <translation>Eine andere Übung für diesen Tag</translation>
    </message>
    <message>
        <source>Saved as {file}. Your calendar can open it; a later one updates the same entries.</source>
        <translation>Gespeichert als {file}. Dein Kalender kann es öffnen; ein späteres erneuert dieselben Einträge.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>Wähle mindestens einen Wochentag.</translation>
    </message>
    <message>
        <source>Nothing that suits your level can be done with what you have at hand.</source>
        <translation>Mit dem, was du zur Hand hast, geht nichts, was zu deinem Niveau passt.</translation>
    </message>
    <message>
        <source>Save for a calendar</source>
        <translation>Für einen Kalender speichern</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>The next four weeks</source>
        <translation>Die nächsten vier Wochen</translation>
    </message>
    <message>
        <source>Time of day, for the calendar</source>
        <translation>Uhrzeit für den Kalender</translation>
    </message>
    <message>
        <source>Into my calendar (.ics)</source>
        <translation>In meinen Kalender (.ics)</translation>
    </message>
    <message>
        <source>Why it looks like this</source>
        <translation>Warum er so aussieht</translation>
    </message>
    <message>
        <source>our own convention</source>
        <translation>unsere eigene Festlegung</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
</context>
<context>
    <name>PlanWants</name>
    <message>
        <source>nothing but the floor</source>
        <translation>nur den Boden</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Beginner</source>
        <translation>Einsteiger</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Fortgeschritten</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
</context>
<context>
    <name>Poses</name>
    <message>
        <source>start</source>
        <translation>Anfang</translation>
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
        <source>hold</source>
        <translation>halten</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>unten</translation>
    </message>
</context>
<context>
    <name>Position</name>
    <message>
        <source>standing</source>
        <translation>im Stehen</translation>
    </message>
    <message>
        <source>kneeling</source>
        <translation>im Knien</translation>
    </message>
    <message>
        <source>face down</source>
        <translation>in Bauchlage</translation>
    </message>
    <message>
        <source>on the back</source>
        <translation>in Rückenlage</translation>
    </message>
    <message>
        <source>on the side</source>
        <translation>in Seitenlage</translation>
    </message>
    <message>
        <source>on a machine</source>
        <translation>am Gerät</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF sichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>The printer {name} takes nothing; save it as a PDF instead.</source>
        <translation>Der Drucker {name} nimmt nichts an; sichere stattdessen ein PDF.</translation>
    </message>
    <message>
        <source>{file} cannot be written there ({reason}).</source>
        <translation>{file} lässt sich dort nicht schreiben ({reason}).</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gesichert als {file}.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Page: {workout}</source>
        <translation>Seite: {workout}</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Seite davor</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>of {sets}</source>
        <translation>von {sets}</translation>
    </message>
    <message>
        <source>“{title}”, {publisher}</source>
        <translation>„{title}“, {publisher}</translation>
    </message>
    <message>
        <source>Stop if it hurts more and more. Ask a doctor first if your back hurts already. This is not medical advice.</source>
        <translation>Hör auf, wenn es immer mehr wehtut. Frag vorher eine Ärztin oder einen Arzt, wenn dein Rücken schon schmerzt. Dies ist kein ärztlicher Rat.</translation>
    </message>
    <message>
        <source>Exercises from {articles}.</source>
        <translation>Übungen aus {articles}.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>A convention of this program.</source>
        <translation>Eine Festlegung dieses Programms.</translation>
    </message>
    <message>
        <source>You did every set in full and called it too easy, two sessions running.</source>
        <translation>Du hast zweimal hintereinander jeden Satz ganz geschafft und zu leicht genannt.</translation>
    </message>
    <message>
        <source>You called a set too hard the last time.</source>
        <translation>Du hast letztes Mal einen Satz zu schwer genannt.</translation>
    </message>
    <message>
        <source>The sets were not done in full, two sessions running.</source>
        <translation>Zweimal hintereinander waren die Sätze nicht ganz geschafft.</translation>
    </message>
    <message>
        <source>More than two weeks have gone by without a session: begin a little lower.</source>
        <translation>Mehr als zwei Wochen sind ohne Einheit vergangen: Fang etwas weiter unten an.</translation>
    </message>
    <message>
        <source>On the morning after the last session your back hurt more than before it, so this one is easier.</source>
        <translation>Am Morgen nach der letzten Einheit tat dein Rücken mehr weh als davor, darum ist diese leichter.</translation>
    </message>
    <message>
        <source>From Baechle and Earle, Essentials of Strength Training and Conditioning; that it is one rep or 5 s at a time is a convention of this program.</source>
        <translation>Aus Baechle und Earle, Essentials of Strength Training and Conditioning; dass es je eine Wdh. oder 5 s sind, ist eine Festlegung dieses Programms.</translation>
    </message>
    <message>
        <source>After the pain traffic light of Provide Community, physiotherapy: what hurts has to settle within a day. That more than one point counts is a convention of this program.</source>
        <translation>Nach der Schmerzampel von Provide Community, Physiotherapie: Was wehtut, muss sich in einem Tag beruhigen. Dass mehr als ein Punkt zählt, ist eine Festlegung dieses Programms.</translation>
    </message>
    <message>
        <source>From Baechle and Earle, Essentials of Strength Training and Conditioning; that it is 2.5 to 10% at a time, also from Ratamess et al., Med Sci Sports Exerc 2009;41:687–708.</source>
        <translation>Aus Baechle und Earle, Essentials of Strength Training and Conditioning; dass es je 2,5 bis 10 % sind, auch aus Ratamess et al., Med Sci Sports Exerc 2009;41:687–708.</translation>
    </message>
    <message>
        <source>{exercise}: {change}. Why?</source>
        <translation>{exercise}: {change}. Warum?</translation>
    </message>
    <message>
        <source>Do it after all</source>
        <translation>Doch machen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen, wie es war</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>+{amount}</source>
        <translation>+{amount}</translation>
    </message>
    <message>
        <source>−{amount}</source>
        <translation>−{amount}</translation>
    </message>
    <message>
        <source>{why} There is no more to add; a harder way: {variation}.</source>
        <translation>{why} Mehr davon bringt nichts; eine schwerere Art: {variation}.</translation>
    </message>
    <message>
        <source>{why} It is as little as makes sense; an easier way: {variation}.</source>
        <translation>{why} Weniger wäre nicht sinnvoll; eine leichtere Art: {variation}.</translation>
    </message>
    <message>
        <source>{exercise}: {dose} ({change})</source>
        <translation>{exercise}: {dose} ({change})</translation>
    </message>
    <message>
        <source>{exercise}: {dose}</source>
        <translation>{exercise}: {dose}</translation>
    </message>
    <message>
        <source>{exercise} {change}. {why}</source>
        <translation>{exercise} {change}. {why}</translation>
    </message>
    <message>
        <source>{exercise} {change}</source>
        <translation>{exercise} {change}</translation>
    </message>
    <message>
        <source>harder?</source>
        <translation>schwerer?</translation>
    </message>
    <message>
        <source>easier?</source>
        <translation>leichter?</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>How hard was it?</source>
        <translation>Wie anstrengend war es?</translation>
    </message>
    <message>
        <source>Back pain now</source>
        <translation>Rückenschmerz jetzt</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Eine Notiz</translation>
    </message>
    <message>
        <source>no effort</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>as hard as can be</source>
        <translation>so sehr es nur geht</translation>
    </message>
    <message>
        <source>for you, or for your clinician</source>
        <translation>für dich oder für die, die dich behandeln</translation>
    </message>
    <message>
        <source>before: {pain}</source>
        <translation>vorher: {pain}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>Workouts</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
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
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
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
    <name>RedFlags</name>
    <message>
        <source>Warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>The next one comes on {day} at {time}.</source>
        <translation>Die nächste kommt am {day} um {time}.</translation>
    </message>
    <message>
        <source>As it is, none will come.</source>
        <translation>So, wie es ist, kommt keine.</translation>
    </message>
    <message>
        <source>The next one comes today at {time}.</source>
        <translation>Die nächste kommt heute um {time}.</translation>
    </message>
    <message>
        <source>The next one comes tomorrow at {time}.</source>
        <translation>Die nächste kommt morgen um {time}.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>{workout}, {minutes}.</source>
        <translation>{workout}, {minutes}.</translation>
    </message>
    <message>
        <source>Time for your back</source>
        <translation>Zeit für deinen Rücken</translation>
    </message>
    <message>
        <source>Open Lowback Timer to begin.</source>
        <translation>Öffne Lowback Timer, um anzufangen.</translation>
    </message>
    <message>
        <source>A movement break</source>
        <translation>Eine Bewegungspause</translation>
    </message>
    <message>
        <source>One set of one exercise, and your back has moved.</source>
        <translation>Ein Satz einer Übung, und dein Rücken hat sich bewegt.</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Jede Minute</numerusform>
            <numerusform>Alle %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind me to train</source>
        <translation>Ans Training erinnern</translation>
    </message>
    <message>
        <source>Movement breaks</source>
        <translation>Bewegungspausen</translation>
    </message>
    <message>
        <source>None while your back rests; in a call, over a full screen or while nobody is to disturb you it waits, as far as that can be known.</source>
        <translation>Keine, solange sich dein Rücken erholt; bei einem Anruf, im Vollbild oder wenn dich niemand stören soll, wartet sie, soweit sich das erkennen lässt.</translation>
    </message>
    <message>
        <source>One set of one exercise, between two stretches of sitting.</source>
        <translation>Ein Satz einer Übung, zwischen langem Sitzen.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>On days of my choice</source>
        <translation>An Tagen meiner Wahl</translation>
    </message>
    <message>
        <source>On the days of my plan</source>
        <translation>An den Tagen meines Plans</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Days with breaks</source>
        <translation>Tage mit Bewegungspausen</translation>
    </message>
    <message>
        <source>Breaks from</source>
        <translation>Bewegungspausen ab</translation>
    </message>
    <message>
        <source>Breaks until</source>
        <translation>Bewegungspausen bis</translation>
    </message>
    <message>
        <source>Run in the background</source>
        <translation>Im Hintergrund laufen</translation>
    </message>
    <message>
        <source>Reminders come only while Lowback Timer runs. This starts it when you log in, and keeps it running when its window closes.</source>
        <translation>Erinnerungen kommen nur, solange Lowback Timer läuft. Das hier startet ihn beim Anmelden und lässt ihn weiterlaufen, wenn das Fenster zugeht.</translation>
    </message>
    <message>
        <source>You keep no plan, so there is nothing to remind of.</source>
        <translation>Du hast keinen Plan, also gibt es nichts zu erinnern.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Report for my clinician…</source>
        <translation>Bericht für die Praxis …</translation>
    </message>
    <message>
        <source>What was done of each exercise</source>
        <translation>Was von jeder Übung gemacht wurde</translation>
    </message>
    <message>
        <source>What matters to the person</source>
        <translation>Was der Person wichtig ist</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier note(s) left out</source>
        <translation>
            <numerusform>%n frühere Notiz weggelassen</numerusform>
            <numerusform>%n frühere Notizen weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Notes of the person</source>
        <translation>Notizen der Person</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>Am Anfang</translation>
    </message>
    <message>
        <source>The last time</source>
        <translation>Beim letzten Mal</translation>
    </message>
    <message>
        <source>What the person wants to be able to do again</source>
        <translation>Was die Person wieder können möchte</translation>
    </message>
    <message>
        <source>At first, 0–10</source>
        <translation>Am Anfang, 0–10</translation>
    </message>
    <message>
        <source>The last time, 0–10</source>
        <translation>Beim letzten Mal, 0–10</translation>
    </message>
    <message>
        <source>Training of the lower back: report</source>
        <translation>Training des unteren Rückens: Bericht</translation>
    </message>
    <message>
        <source>Put together by a timer program from what the person did and said while training alone at home; nobody has examined or measured anything. Effort and pain are the person’s own answers, from 0 (none) to 10 (as much as there can be). This is neither a diagnosis nor a recommendation.</source>
        <translation>Von einem Timer-Programm zusammengestellt aus dem, was die Person beim Training allein zu Hause getan und angegeben hat; niemand hat etwas untersucht oder gemessen. Anstrengung und Schmerz sind eigene Angaben der Person, von 0 (keine) bis 10 (so viel wie möglich). Das ist weder eine Diagnose noch eine Empfehlung.</translation>
    </message>
    <message>
        <source>{number} a week</source>
        <translation>{number} pro Woche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Week from {day}</source>
        <translation>Woche ab {day}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Sets done</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Schmerz davor</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Schmerz danach</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>Morgen danach</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Workout</translation>
    </message>
    <message>
        <source>Report: {period}, {facts}</source>
        <translation>Bericht: {period}, {facts}</translation>
    </message>
    <message>
        <source>Report for my clinician</source>
        <translation>Bericht für die Praxis</translation>
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
        <source>A break is no training: it counts for no week, and needs no rest.</source>
        <translation>Eine Bewegungspause ist kein Training: Sie zählt für keine Woche und braucht keine Erholung.</translation>
    </message>
    <message>
        <source>How it was: {felt}.</source>
        <translation>Wie es war: {felt}.</translation>
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
    <message>
        <source>How it is done</source>
        <translation>So geht es</translation>
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
    <name>SafetyPage</name>
    <message>
        <source>Get emergency help at once</source>
        <translation>Sofort den Notruf wählen</translation>
    </message>
    <message>
        <source>Call your emergency number (112 in Europe, 911 in North America) if one of these comes with pain in your back. Do not drive yourself.</source>
        <translation>Ruf den Notruf an (112 in Europa, 911 in Nordamerika), wenn zu Rückenschmerzen eines davon kommt. Fahr nicht selbst.</translation>
    </message>
    <message>
        <source>The nerves at the lower end of your spine may be squeezed. Only a hospital can find out.</source>
        <translation>Nerven am unteren Ende der Wirbelsäule können eingeklemmt sein. Das lässt sich nur im Krankenhaus klären.</translation>
    </message>
    <message>
        <source>See a doctor before you train on</source>
        <translation>Geh zum Arzt, bevor du weitertrainierst</translation>
    </message>
    <message>
        <source>Have back pain looked at soon when one of these is true for you:</source>
        <translation>Lass Rückenschmerzen bald ansehen, wenn eines davon auf dich zutrifft:</translation>
    </message>
    <message>
        <source>Such signs often turn out to be harmless. Whether they are is not for you to guess, and not for a program.</source>
        <translation>Solche Zeichen erweisen sich oft als harmlos. Ob sie es sind, solltest du nicht raten, und ein Programm auch nicht.</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Frag vorher</translation>
    </message>
    <message>
        <source>Talk to a doctor before you begin, above all when</source>
        <translation>Sprich mit einem Arzt, bevor du anfängst, vor allem wenn</translation>
    </message>
    <message>
        <source>Keep breathing, and breathe out as you lift: held breath drives blood pressure up.</source>
        <translation>Atme weiter, und atme beim Heben aus: Angehaltener Atem treibt den Blutdruck hoch.</translation>
    </message>
    <message>
        <source>0 is no pain at all, 10 the worst that you can think of.</source>
        <translation>0 ist gar kein Schmerz, 10 der schlimmste, den du dir denken kannst.</translation>
    </message>
    <message>
        <source>Pain that keeps growing always means stop. Worse the next morning: do less next time. Worse for days: see a physiotherapist or a doctor.</source>
        <translation>Schmerz, der immer mehr wird, heißt immer aufhören. Am nächsten Morgen schlimmer: nächstes Mal weniger. Tagelang schlimmer: geh zur Physiotherapie oder zum Arzt.</translation>
    </message>
    <message>
        <source>These steps were made for people with a physiotherapist beside them, most of them with sore tendons or knees. Nobody has tested them for training a back alone. A low number never means that all is well.</source>
        <translation>Diese Stufen wurden für Menschen gemacht, die jemand aus der Physiotherapie begleitet, meist mit schmerzenden Sehnen oder Knien. Für ein Rückentraining allein hat sie niemand geprüft. Eine kleine Zahl heißt nie, dass alles gut ist.</translation>
    </message>
    <message>
        <source>Numbness or tingling between your thighs, at your genitals or around your anus</source>
        <translation>Taubheit oder Kribbeln zwischen den Oberschenkeln, an den Genitalien oder um den After</translation>
    </message>
    <message>
        <source>Trouble passing or holding urine, or no longer feeling that you do</source>
        <translation>Du kannst Wasser nicht lassen oder nicht halten, oder du spürst es nicht mehr</translation>
    </message>
    <message>
        <source>Losing control of your bowels</source>
        <translation>Du verlierst die Kontrolle über den Darm</translation>
    </message>
    <message>
        <source>Losing feeling or function during sex</source>
        <translation>Beim Sex fehlt das Gefühl oder die Funktion</translation>
    </message>
    <message>
        <source>Weakness or numbness in both legs</source>
        <translation>Schwäche oder Taubheit in beiden Beinen</translation>
    </message>
    <message>
        <source>You have, or once had, cancer</source>
        <translation>Du hast oder hattest Krebs</translation>
    </message>
    <message>
        <source>You lose weight and do not know why</source>
        <translation>Du nimmst ab und weißt nicht, warum</translation>
    </message>
    <message>
        <source>You have a fever or feel ill</source>
        <translation>Du hast Fieber oder fühlst dich krank</translation>
    </message>
    <message>
        <source>You take strong steroids, or your immune system is weak</source>
        <translation>Du nimmst starkes Kortison, oder dein Immunsystem ist schwach</translation>
    </message>
    <message>
        <source>It began with a fall or a blow</source>
        <translation>Es begann mit einem Sturz oder Schlag</translation>
    </message>
    <message>
        <source>It does not ease at night or while you rest</source>
        <translation>Es lässt auch nachts oder in Ruhe nicht nach</translation>
    </message>
    <message>
        <source>your back hurts already</source>
        <translation>dein Rücken schon wehtut</translation>
    </message>
    <message>
        <source>it has just begun to hurt badly: keep moving, and train later</source>
        <translation>er gerade stark zu schmerzen begonnen hat: bleib in Bewegung und trainiere später</translation>
    </message>
    <message>
        <source>your blood pressure is high</source>
        <translation>dein Blutdruck hoch ist</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>A little may be felt, as long as it does not grow.</source>
        <translation>Ein wenig darf zu spüren sein, solange es nicht mehr wird.</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>Leichter machen</translation>
    </message>
    <message>
        <source>Take the easier variation, or half as much. It should have settled a day later.</source>
        <translation>Nimm die leichtere Variante oder die Hälfte. Nach einem Tag sollte es sich gelegt haben.</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation>Für heute aufhören</translation>
    </message>
    <message>
        <source>Leave this exercise. Do so as well when pain rises by two, or when something new is felt in a leg.</source>
        <translation>Lass diese Übung. Ebenso, wenn der Schmerz um zwei steigt oder in einem Bein etwas Neues zu spüren ist.</translation>
    </message>
    <message>
        <source>When it hurts while you train</source>
        <translation>Wenn es beim Training weh tut</translation>
    </message>
    <message>
        <source>What this is based on</source>
        <translation>Worauf das beruht</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Every time you train</source>
        <translation>Bei jedem Training</translation>
    </message>
    <message>
        <source>None of this is medical advice, and nothing here can tell that your back is well. Trust yourself, and the people who treat you.</source>
        <translation>Nichts davon ist ärztlicher Rat, und nichts hier kann sagen, dass dein Rücken gesund ist. Vertrau dir selbst und denen, die dich behandeln.</translation>
    </message>
    <message>
        <source>What to read</source>
        <translation>Was du lesen willst</translation>
    </message>
    <message>
        <source>Staying safe</source>
        <translation>Sicher trainieren</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
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
    <name>SelfTest</name>
    <message>
        <source>Self-test</source>
        <translation>Selbsttest</translation>
    </message>
    <message numerus="yes">
        <source>%n self-test(s)</source>
        <translation>
            <numerusform>%n Selbsttest</numerusform>
            <numerusform>%n Selbsttests</numerusform>
        </translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>zuletzt am {day}</translation>
    </message>
    <message>
        <source>Self-test…</source>
        <translation>Selbsttest …</translation>
    </message>
    <message>
        <source>Self-test: hold as long as you can</source>
        <translation>Selbsttest: halten, so lange du kannst</translation>
    </message>
    <message>
        <source>That is too much for a test: do it on another day. If the pain grows or stays, ask a doctor or a physiotherapist.</source>
        <translation>Das ist zu viel für einen Test: Mach ihn an einem anderen Tag. Wenn der Schmerz zunimmt oder bleibt, frag ärztlich oder physiotherapeutisch nach.</translation>
    </message>
    <message>
        <source>You have not done it yet. Once a month is often enough.</source>
        <translation>Du hast ihn noch nicht gemacht. Einmal im Monat ist oft genug.</translation>
    </message>
    <message>
        <source>You did it on {day}: once a month is often enough.</source>
        <translation>Du hast ihn am {day} gemacht: Einmal im Monat ist oft genug.</translation>
    </message>
    <message>
        <source>You did it on {day}, more than a month ago.</source>
        <translation>Du hast ihn am {day} gemacht, vor mehr als einem Monat.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Front plank, side plank on the left and on the right, and the top of a back extension: each once, for as long as you can with good form, with two minutes of rest between them. You end each hold yourself, with any key or a click. One set of bird dogs comes first, to warm up.</source>
        <translation>Unterarmstütz, Seitstütz links und rechts und die obere Stellung beim Rückenstrecken: jedes einmal, so lange du es in sauberer Haltung schaffst, mit zwei Minuten Erholung dazwischen. Du beendest jedes Halten selbst, mit einer beliebigen Taste oder einem Klick. Davor kommt zum Aufwärmen ein Satz diagonaler Vierfüßlerstand.</translation>
    </message>
    <message>
        <source>Stop before your form goes, at once if it hurts or you feel dizzy, and keep breathing. Leave it for another day after hard training or in the first two hours after getting up. If you have high blood pressure or heart trouble, ask a doctor first.</source>
        <translation>Hör auf, bevor die Haltung leidet, sofort, wenn es wehtut oder dir schwindlig wird, und atme weiter. Lass es nach hartem Training oder in den ersten zwei Stunden nach dem Aufstehen für einen anderen Tag. Mit hohem Blutdruck oder Herzbeschwerden frag vorher ärztlich nach.</translation>
    </message>
    <message>
        <source>What comes out is yours alone: look at how it changes over the months, and at left beside right. There is no mark to reach.</source>
        <translation>Was herauskommt, gehört dir allein: Sieh dir an, wie es sich über die Monate ändert, und links neben rechts. Es gibt keine Marke zu erreichen.</translation>
    </message>
    <message>
        <source>How much does your back hurt now?</source>
        <translation>Wie sehr tut dein Rücken jetzt weh?</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
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
        <source>The whole workout (L)</source>
        <translation>Das ganze Workout (L)</translation>
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
        <source>Straight to the cool-down?</source>
        <translation>Gleich zum Ausklang?</translation>
    </message>
    <message>
        <source>What you have not done until then is logged as skipped.</source>
        <translation>Was du bis dahin nicht gemacht hast, wird als übersprungen notiert.</translation>
    </message>
    <message>
        <source>Cool down</source>
        <translation>Zum Ausklang</translation>
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
        <source>Which sounds</source>
        <translation>Welche Töne</translation>
    </message>
    <message>
        <source>The three beeps and the go before each set are always heard.</source>
        <translation>Die drei Töne und das Los vor jedem Satz sind immer zu hören.</translation>
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
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Delete everything that you did</source>
        <translation>Alles löschen, was du gemacht hast</translation>
    </message>
    <message>
        <source>The whole log, and every copy of it on this computer.</source>
        <translation>Das ganze Protokoll und jede Kopie davon auf diesem Computer.</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Im Hintergrund</translation>
    </message>
    <message>
        <source>Keep running when the window closes</source>
        <translation>Weiterlaufen, wenn das Fenster zugeht</translation>
    </message>
    <message>
        <source>So that it can remind you. Start it again and the window is back.</source>
        <translation>Damit es dich erinnern kann. Starte es noch einmal, und das Fenster ist wieder da.</translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Its menu starts a workout or a break. Some desktops have no such tray.</source>
        <translation>Sein Menü startet ein Workout oder eine Bewegungspause. Manche Desktops haben keinen Infobereich.</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>Without its window, until you want it or it reminds you.</source>
        <translation>Ohne Fenster, bis du es brauchst oder es dich erinnert.</translation>
    </message>
    <message>
        <source>Without its window. It ends when you have opened and closed that, unless you keep it running.</source>
        <translation>Ohne Fenster. Hast du es geöffnet und wieder geschlossen, endet das Programm, außer du lässt es weiterlaufen.</translation>
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
        <source>Other programs’ music</source>
        <translation>Musik anderer Programme</translation>
    </message>
    <message>
        <source>While the voice speaks. Web browsers can only be paused.</source>
        <translation>Solange die Stimme spricht. Browser lassen sich nur anhalten.</translation>
    </message>
    <message>
        <source>Ask how it was</source>
        <translation>Fragen, wie es war</translation>
    </message>
    <message>
        <source>Each set, the effort and your back. Nobody has to answer.</source>
        <translation>Jeder Satz, die Anstrengung und dein Rücken. Niemand muss antworten.</translation>
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
        <source>Leave alone</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
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
        <source>Media keys</source>
        <translation>Medientasten</translation>
    </message>
    <message>
        <source>Those of keyboards, headsets and phones steer the workout. Off, they are left to your music.</source>
        <translation>Die von Tastatur, Kopfhörer und Telefon steuern das Workout. Aus: Sie bleiben deiner Musik.</translation>
    </message>
    <message>
        <source>in milliseconds</source>
        <translation>in Millisekunden</translation>
    </message>
    <message>
        <source>Seconds of a hold</source>
        <translation>Sekunden beim Halten</translation>
    </message>
    <message>
        <source>A tick for each of them.</source>
        <translation>Ein Ticken für jede.</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Bereit machen</translation>
    </message>
    <message>
        <source>A tick when it is time to get into position.</source>
        <translation>Ein Ticken, wenn du in Position gehen sollst.</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>Hälfte</translation>
    </message>
    <message>
        <source>A chime in the middle of a hold.</source>
        <translation>Ein Klang in der Mitte des Haltens.</translation>
    </message>
    <message>
        <source>Last seconds</source>
        <translation>Letzte Sekunden</translation>
    </message>
    <message>
        <source>Three low beeps before a hold ends.</source>
        <translation>Drei tiefe Töne, bevor das Halten endet.</translation>
    </message>
    <message>
        <source>Pace of a rep</source>
        <translation>Tempo einer Wiederholung</translation>
    </message>
    <message>
        <source>A rising tone, a falling tone, and a tick between them.</source>
        <translation>Ein steigender Ton, ein fallender und ein Ticken dazwischen.</translation>
    </message>
    <message>
        <source>Show the picture later</source>
        <translation>Bild später zeigen</translation>
    </message>
    <message>
        <source>For wireless speakers, whose sound comes late. The sound check measures it.</source>
        <translation>Für kabellose Lautsprecher, deren Ton zu spät kommt. Die Tonprobe misst es.</translation>
    </message>
    <message>
        <source>Play the sounds later</source>
        <translation>Töne später spielen</translation>
    </message>
    <message>
        <source>For a television or projector that shows things late.</source>
        <translation>Für Fernseher oder Beamer, deren Bild zu spät kommt.</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds} ms</translation>
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
    <name>Sharing</name>
    <message>
        <source>The pictures are too large to be shared; make them smaller.</source>
        <translation>Die Bilder sind zu groß, um sie weiterzugeben; mach sie kleiner.</translation>
    </message>
    <message>
        <source>The picture {name} cannot be read: {reason}.</source>
        <translation>Das Bild {name} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{name} in this zip file is not a plain file at its top.</source>
        <translation>{name} in dieser Zip-Datei ist keine einfache Datei auf oberster Ebene.</translation>
    </message>
    <message>
        <source>This zip file holds too much; nothing of it is taken in.</source>
        <translation>In dieser Zip-Datei ist zu viel; nichts daraus wird übernommen.</translation>
    </message>
    <message>
        <source>Two files in this zip file have the same name.</source>
        <translation>Zwei Dateien in dieser Zip-Datei heißen gleich.</translation>
    </message>
    <message>
        <source>There is not exactly one YAML file in this zip file.</source>
        <translation>In dieser Zip-Datei ist nicht genau eine YAML-Datei.</translation>
    </message>
    <message>
        <source>{name} in this zip file is neither YAML nor a picture.</source>
        <translation>{name} in dieser Zip-Datei ist weder YAML noch ein Bild.</translation>
    </message>
    <message>
        <source>This zip file is damaged; nothing of it is taken in.</source>
        <translation>Diese Zip-Datei ist beschädigt; nichts daraus wird übernommen.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} lässt sich nicht lesen.</translation>
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
    <name>Single</name>
    <message>
        <source>between sets there are at least {least} seconds of rest</source>
        <translation>Zwischen den Sätzen liegen mindestens {least} Sekunden Erholung</translation>
    </message>
    <message>
        <source>in {exercise} both sides work at once</source>
        <translation>Bei der Übung {exercise} arbeiten beide Seiten zugleich</translation>
    </message>
    <message>
        <source>a set is counted in reps or held, not both</source>
        <translation>Ein Satz wird entweder gezählt oder gehalten, nicht beides</translation>
    </message>
    <message>
        <source>in {exercise} one side works at a time (each, or alternate)</source>
        <translation>Bei der Übung {exercise} arbeitet immer nur eine Seite (each oder alternate)</translation>
    </message>
    <message>
        <source>in {exercise} one side is held after the other (each)</source>
        <translation>Bei der Übung {exercise} wird eine Seite nach der anderen gehalten (each)</translation>
    </message>
    <message>
        <source>{exercise} is held and not counted in reps</source>
        <translation>Die Übung {exercise} wird gehalten und nicht gezählt</translation>
    </message>
    <message>
        <source>{exercise} is counted in reps and not held</source>
        <translation>Die Übung {exercise} wird gezählt und nicht gehalten</translation>
    </message>
    <message>
        <source>a rep takes at least a second to lift or to lower</source>
        <translation>Eine Wiederholung braucht mindestens eine Sekunde zum Heben oder Senken</translation>
    </message>
</context>
<context>
    <name>SingleCard</name>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Erholung zwischen den Sätzen</translation>
    </message>
    <message>
        <source>Start · {length}</source>
        <translation>Los · {length}</translation>
    </message>
    <message>
        <source>Just this one</source>
        <translation>Nur diese eine</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>Hold or reps</source>
        <translation>Halten oder Wiederholungen</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>As long as you can</source>
        <translation>So lange du kannst</translation>
    </message>
    <message>
        <source>Each side</source>
        <translation>Je Seite</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Abwechselnd</translation>
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
        <translation>der Standardausgabe des Systems</translation>
    </message>
    <message>
        <source>Wireless speaker? Measure how late it is</source>
        <translation>Kabelloser Lautsprecher? Miss, wie spät der Ton kommt</translation>
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
        <source>There is no sound: {reason}.</source>
        <translation>Es gibt keinen Ton: {reason}.</translation>
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
        <source>Keep counting.</source>
        <translation>Zähl weiter.</translation>
    </message>
    <message>
        <source>Press a key when you are ready.</source>
        <translation>Drück eine Taste, wenn du bereit bist.</translation>
    </message>
    <message>
        <source>Press any key when you have had enough.</source>
        <translation>Drück eine Taste, wenn es reicht.</translation>
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
        <source>Back to {number}.</source>
        <translation>Zurück auf {number}.</translation>
    </message>
    <message>
        <source>Hold a key down to end the set.</source>
        <translation>Halte eine Taste, um den Satz zu beenden.</translation>
    </message>
    <message>
        <source>Hold as long as you can, each side.</source>
        <translation>Halte, so lange du kannst, jede Seite.</translation>
    </message>
    <message>
        <source>Hold as long as you can.</source>
        <translation>Halte, so lange du kannst.</translation>
    </message>
    <message>
        <source>Hold each for {time}.</source>
        <translation>Halte jede {time} lang.</translation>
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
    <name>Staying</name>
    <message>
        <source>Lowback Timer goes on in the background</source>
        <translation>Lowback Timer läuft im Hintergrund weiter</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Start it again and the window is back. Quit, in the menu of its icon in the system tray, ends it.</source>
        <translation>Starte es noch einmal, und das Fenster ist wieder da. „Beenden“ im Menü seines Symbols im Infobereich beendet es.</translation>
    </message>
    <message>
        <source>Start it again and the window is back. To end it, turn this off in the settings and close the window.</source>
        <translation>Starte es noch einmal, und das Fenster ist wieder da. Um es zu beenden, schalte das in den Einstellungen aus und schließe das Fenster.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} von {planned}</translation>
    </message>
    <message>
        <source>Done: {amount}</source>
        <translation>Gemacht: {amount}</translation>
    </message>
    <message>
        <source>Done in part: {amount}</source>
        <translation>Zum Teil gemacht: {amount}</translation>
    </message>
    <message>
        <source>To come: {amount}</source>
        <translation>Kommt noch: {amount}</translation>
    </message>
    <message>
        <source>now: {amount}</source>
        <translation>jetzt: {amount}</translation>
    </message>
    <message>
        <source>next: {amount}</source>
        <translation>gleich: {amount}</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>Exercises and sets</source>
        <translation>Übungen und Sätze</translation>
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
    <name>StepsSheet</name>
    <message>
        <source>The whole workout</source>
        <translation>Das ganze Workout</translation>
    </message>
    <message>
        <source>Add the cool-down</source>
        <translation>Ausklang anhängen</translation>
    </message>
    <message>
        <source>Cool down now</source>
        <translation>Jetzt ausklingen</translation>
    </message>
    <message>
        <source>Swap the next one</source>
        <translation>Nächste tauschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>max</source>
        <translation>max.</translation>
    </message>
    <message>
        <source>A gentle start to the day</source>
        <translation>Ein sanfter Start in den Tag</translation>
    </message>
    <message>
        <source>All that suits you bends under load, and that can wait until you have been up for two hours.</source>
        <translation>Alles, was zu dir passt, beugt sich unter Last, und das kann warten, bis du zwei Stunden auf bist.</translation>
    </message>
    <message>
        <source>Nothing fits what you have at hand</source>
        <translation>Nichts passt zu dem, was du zur Hand hast</translation>
    </message>
    <message>
        <source>Every workout needs something more. What do you have?</source>
        <translation>Jedes Workout braucht noch etwas. Was hast du?</translation>
    </message>
    <message>
        <source>There are no workouts in your library yet</source>
        <translation>In deiner Sammlung sind noch keine Workouts</translation>
    </message>
    <message>
        <source>Add some to your exercise file.</source>
        <translation>Trag welche in deine Übungsdatei ein.</translation>
    </message>
    <message>
        <source>For today</source>
        <translation>Für heute</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Change {workout}</source>
        <translation>{workout} ändern</translation>
    </message>
</context>
<context>
    <name>Swap</name>
    <message>
        <source>easier</source>
        <translation>leichter</translation>
    </message>
    <message>
        <source>harder</source>
        <translation>schwerer</translation>
    </message>
    <message>
        <source>Another exercise for today</source>
        <translation>Für heute eine andere Übung</translation>
    </message>
    <message>
        <source>In place of {exercise}, for the same muscles, with what you have at hand:</source>
        <translation>Statt {exercise}, für dieselben Muskeln, mit dem, was du zur Hand hast:</translation>
    </message>
    <message>
        <source>For the muscles of {exercise}, there is nothing else that you have the equipment for.</source>
        <translation>Für die Muskeln von {exercise} gibt es sonst nichts, wofür du die Geräte hast.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Dabei bleiben</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Lowback Timer</source>
        <translation>Lowback Timer zeigen</translation>
    </message>
    <message>
        <source>Start today’s workout</source>
        <translation>Heutiges Workout starten</translation>
    </message>
    <message>
        <source>Movement break</source>
        <translation>Bewegungspause</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>Variations</name>
    <message>
        <source>Shows {exercise}</source>
        <translation>Zeigt: {exercise}</translation>
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
    <name>Week</name>
    <message>
        <source>{count} of {meant} this week</source>
        <translation>{count} von {meant} diese Woche</translation>
    </message>
    <message>
        <source>Today is {today}. {sessions}, on {days}.</source>
        <translation>Heute ist {today}. {sessions}: {days}.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) this week</source>
        <translation>
            <numerusform>%n Einheit diese Woche</numerusform>
            <numerusform>%n Einheiten diese Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>Today is {today}. No session this week so far.</source>
        <translation>Heute ist {today}. Diese Woche noch keine Einheit.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>From “{title}” by {author}, {publisher}.</source>
        <translation>Aus „{title}“ von {author}, {publisher}.</translation>
    </message>
    <message>
        <source>Why this one?</source>
        <translation>Warum dieses?</translation>
    </message>
    <message>
        <source>You know your back best: any workout can be started at any time.</source>
        <translation>Du kennst deinen Rücken am besten: Jedes Workout lässt sich jederzeit starten.</translation>
    </message>
    <message>
        <source>A convention of this program.</source>
        <translation>So hält es dieses Programm.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Wish</name>
    <message>
        <source>{wish}: how well does it go?</source>
        <translation>{wish}: Wie gut geht es?</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>as well as ever</source>
        <translation>so gut wie je</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>Diese Woche nicht</translation>
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
    <message>
        <source>{reps}, held {time} each</source>
        <translation>{reps}, je {time} gehalten</translation>
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
        <source>{whole}.{decimals} kg</source>
        <comment>a number with its decimal sign</comment>
        <translation>{whole},{decimals} kg</translation>
    </message>
    <message>
        <source>{time} hold</source>
        <translation>{time} halten</translation>
    </message>
    <message>
        <source>hold as long as you can per side</source>
        <translation>halten pro Seite, so lange du kannst</translation>
    </message>
    <message>
        <source>hold as long as you can</source>
        <translation>halten, so lange du kannst</translation>
    </message>
    <message>
        <source>{reps} reps per side</source>
        <translation>{reps} Wdh. pro Seite</translation>
    </message>
    <message>
        <source>{reps} reps</source>
        <translation>{reps} Wdh.</translation>
    </message>
    <message>
        <source>{time} min</source>
        <translation>{time} min</translation>
    </message>
    <message>
        <source>{kilograms} kg</source>
        <translation>{kilograms} kg</translation>
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
    <name>Workout</name>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n Wdh.</numerusform>
            <numerusform>%n Wdh.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold of {exercise}, in seconds</source>
        <translation>Haltezeit von {exercise}, in Sekunden</translation>
    </message>
    <message>
        <source>Reps of {exercise}</source>
        <translation>Wiederholungen von {exercise}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Sets of {exercise}</source>
        <translation>Sätze von {exercise}</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie im Plan</translation>
    </message>
    <message>
        <source>Swap {exercise} for another exercise</source>
        <translation>{exercise} gegen eine andere Übung tauschen</translation>
    </message>
    <message>
        <source>{exercise} as written</source>
        <translation>{exercise} wie im Plan</translation>
    </message>
    <message>
        <source>Rest before the next</source>
        <translation>Erholung vor der nächsten</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>in seconds</source>
        <translation>in Sekunden</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Heben</translation>
    </message>
    <message>
        <source>Hold at the top</source>
        <translation>Oben halten</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Senken</translation>
    </message>
    <message>
        <source>Between reps</source>
        <translation>Zwischen zwei Wdh.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Nacheinander</translation>
    </message>
    <message>
        <source>Taking turns</source>
        <translation>Abwechselnd</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Erholung zwischen den Sätzen</translation>
    </message>
    <message>
        <source>Less on {exercise}</source>
        <translation>Weniger zu {exercise}</translation>
    </message>
    <message>
        <source>Sides, tempo, rest and swapping of {exercise}</source>
        <translation>Seiten, Tempo, Erholung und Tausch von {exercise}</translation>
    </message>
    <message>
        <source>How {exercise} is done</source>
        <translation>So geht {exercise}</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Zweimal</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Start {workout}, {minutes}</source>
        <translation>{workout} starten, {minutes}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Start · {minutes}</source>
        <translation>Start · {minutes}</translation>
    </message>
    <message>
        <source>{section}, {number} of {count}</source>
        <translation>{section}, {number} von {count}</translation>
    </message>
    <message>
        <source>Minutes I have</source>
        <translation>So viele Minuten habe ich</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Egal</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>in minutes</source>
        <translation>in Minuten</translation>
    </message>
    <message>
        <source>Rests</source>
        <translation>Erholungen</translation>
    </message>
    <message>
        <source>in percent</source>
        <translation>in Prozent</translation>
    </message>
    <message>
        <source>rest {time} between sets</source>
        <translation>{time} Erholung zwischen den Sätzen</translation>
    </message>
    <message>
        <source>More than this level needs. Fine as long as your back agrees.</source>
        <translation>Mehr, als diese Stufe braucht. In Ordnung, solange dein Rücken mitmacht.</translation>
    </message>
    <message numerus="yes">
        <source>{section} · %n round(s)</source>
        <translation>
            <numerusform>{section} · %n Runde</numerusform>
            <numerusform>{section} · %n Runden</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out today. It readies the muscles that steady your spine: without it, begin gently.</source>
        <translation>Heute weggelassen. Es bereitet die Muskeln vor, die deine Wirbelsäule stützen: Beginne ohne es behutsam.</translation>
    </message>
    <message>
        <source>{cuts}: no shorter than {minutes} min.</source>
        <translation>{cuts}: kürzer als {minutes} min geht es nicht.</translation>
    </message>
    <message>
        <source>rest {time} after each set</source>
        <translation>{time} Erholung nach jedem Satz</translation>
    </message>
    <message>
        <source>No time for it today</source>
        <translation>Heute keine Zeit dafür</translation>
    </message>
    <message>
        <source>Today in place of {exercise}</source>
        <translation>Heute statt {exercise}</translation>
    </message>
    <message>
        <source>Changed for today</source>
        <translation>Für heute geändert</translation>
    </message>
    <message>
        <source>Wakes up the small muscles that steady your spine.</source>
        <translation>Weckt die kleinen Muskeln, die deine Wirbelsäule stützen.</translation>
    </message>
    <message>
        <source>It cannot be made shorter than {minutes} min.</source>
        <translation>Kürzer als {minutes} min geht es nicht.</translation>
    </message>
    <message>
        <source>{cuts}: {time}.</source>
        <translation>{cuts}: {time}.</translation>
    </message>
    <message>
        <source>rests {percent}% shorter</source>
        <translation>Erholungen {percent} % kürzer</translation>
    </message>
    <message>
        <source>sides take turns</source>
        <translation>Seiten im Wechsel</translation>
    </message>
    <message>
        <source>then rest {time}</source>
        <translation>dann {time} Erholung</translation>
    </message>
    <message>
        <source>lift {lift}, hold {hold}, lower {lower}</source>
        <translation>{lift} heben, {hold} halten, {lower} senken</translation>
    </message>
    <message>
        <source>lift {lift}, lower {lower}</source>
        <translation>{lift} heben, {lower} senken</translation>
    </message>
    <message>
        <source>As written: {dose}</source>
        <translation>Im Plan: {dose}</translation>
    </message>
    <message>
        <source>Lets your back come to rest.</source>
        <translation>Lässt deinen Rücken zur Ruhe kommen.</translation>
    </message>
    <message>
        <source>Less time takes sets away, then rests. Warm-up and both sides stay.</source>
        <translation>Weniger Zeit kürzt erst Sätze, dann Erholungen. Aufwärmen und beide Seiten bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) fewer</source>
        <translation>
            <numerusform>%n Satz weniger</numerusform>
            <numerusform>%n Sätze weniger</numerusform>
        </translation>
    </message>
    <message>
        <source>as long as you can</source>
        <translation>so lange du kannst</translation>
    </message>
    <message>
        <source>each side</source>
        <translation>jede Seite</translation>
    </message>
    <message>
        <source>hold each for {time}</source>
        <translation>jede {time} halten</translation>
    </message>
    <message>
        <source>without {exercises}</source>
        <translation>ohne {exercises}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Duplicate, export and more</source>
        <translation>Duplizieren, exportieren und mehr</translation>
    </message>
    <message>
        <source>All as written</source>
        <translation>Alles wie im Plan</translation>
    </message>
    <message>
        <source>How is your back now?</source>
        <translation>Wie geht es deinem Rücken jetzt?</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Kopie bearbeiten</translation>
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
<context>
    <name>Workouts</name>
    <message>
        <source>+ New</source>
        <translation>+ Neu</translation>
    </message>
    <message>
        <source>New workout</source>
        <translation>Neues Workout</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>There are no words in a file for this dose of {exercise}.</source>
        <translation>Für diese Dosis von {exercise} gibt es in einer Datei keine Worte.</translation>
    </message>
    <message>
        <source>A file holds whole seconds only, and one of these is not.</source>
        <translation>In einer Datei stehen nur ganze Sekunden, und eine von diesen ist keine.</translation>
    </message>
    <message>
        <source>{file} is no library that can be changed.</source>
        <translation>{file} ist keine Bibliothek, die sich ändern lässt.</translation>
    </message>
    <message>
        <source>This cannot be kept in a file: {what}: {reason}.</source>
        <translation>Das lässt sich nicht in einer Datei aufheben: {what}: {reason}.</translation>
    </message>
    <message>
        <source>A file has no words for all that {name} is.</source>
        <translation>Eine Datei hat nicht für alles Worte, was {name} ist.</translation>
    </message>
    <message>
        <source>{file} is written in such a way that this cannot be changed in it without changing more; change it in a text editor.</source>
        <translation>{file} ist so geschrieben, dass sich das darin nicht ändern lässt, ohne mehr zu ändern; ändere es in einem Texteditor.</translation>
    </message>
    <message>
        <source>{file} cannot be saved: {reason}. It is as it was before.</source>
        <translation>{file} lässt sich nicht speichern: {reason}. Es ist alles wie vorher.</translation>
    </message>
    <message>
        <source>{file} has been changed by somebody else meanwhile.</source>
        <translation>{file} wurde inzwischen von jemand anderem geändert.</translation>
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
        <source>The picture {name} does not lie in the folder of the file.</source>
        <translation>Das Bild {name} liegt nicht im Ordner der Datei.</translation>
    </message>
    <message>
        <source>A file can say only one place from which a rep starts.</source>
        <translation>Eine Datei kann nur eine Stelle nennen, an der eine Wiederholung beginnt.</translation>
    </message>
    <message>
        <source>A workout takes at most {most} hours.</source>
        <translation>Ein Workout dauert höchstens {most} Stunden.</translation>
    </message>
</context>
</TS>
