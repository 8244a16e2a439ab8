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
            <numerusform>{day}: %n Training</numerusform>
            <numerusform>{day}: %n Trainings</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Heute, {day}</translation>
    </message>
    <message>
        <source>{day}: no session</source>
        <translation>{day}: kein Training</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Week by week</source>
        <translation>Woche für Woche</translation>
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
        <translation>Trainings pro Woche</translation>
    </message>
    <message>
        <source>two a week are plenty</source>
        <translation>zweimal pro Woche genügt</translation>
    </message>
</context>
<context>
    <name>Coach</name>
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
    <name>Greeting</name>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
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
        <source>{count} of {meant} this week</source>
        <translation>{count} von {meant} diese Woche</translation>
    </message>
    <message>
        <source>Today is {today}. {sessions}, on {days}.</source>
        <translation>Heute ist {today}. {sessions}: {days}.</translation>
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
    <message>
        <source>Last session on {weekday}.</source>
        <translation>Letzte Einheit am {weekday}.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Training</numerusform>
            <numerusform>%n Trainings</numerusform>
        </translation>
    </message>
    <message>
        <source>No session on this day.</source>
        <translation>Kein Training an diesem Tag.</translation>
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
        <source>the muscles that it works</source>
        <translation>die Muskeln, die sie trainiert</translation>
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
        <source>short reminders while it runs</source>
        <translation>kurze Hinweise währenddessen</translation>
    </message>
    <message>
        <source>the ways to dose it; the first is the default</source>
        <translation>die möglichen Dosierungen; die erste gilt, wenn nichts anderes gesagt ist</translation>
    </message>
    <message>
        <source>file name of its picture</source>
        <translation>Dateiname ihres Bildes</translation>
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
        <source>what it trains for</source>
        <translation>wofür es trainiert</translation>
    </message>
    <message>
        <source>what it is, in one line</source>
        <translation>was es ist, in einer Zeile</translation>
    </message>
    <message>
        <source>its parts, or the names of some</source>
        <translation>seine Teile, oder die Namen von solchen</translation>
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
        <source>put it there, or mend its name</source>
        <translation>leg es dorthin, oder berichtige seinen Namen</translation>
    </message>
    <message>
        <source>no picture {name} beside this file or among the built-in ones; {hint}</source>
        <translation>es gibt kein Bild {name} neben dieser Datei oder unter den mitgelieferten; {hint}</translation>
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
        <source>All as written</source>
        <translation>Alles wie im Plan</translation>
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
