<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Ago</name>
    <message>
        <source>{done} of {planned} sets</source>
        <translation>{done} de {planned} series</translation>
    </message>
    <message>
        <source>last done over a year ago</source>
        <translation>última vez hace más de un año</translation>
    </message>
    <message>
        <source>last done today</source>
        <translation>última vez hoy</translation>
    </message>
    <message>
        <source>last done yesterday</source>
        <translation>última vez ayer</translation>
    </message>
    <message numerus="yes">
        <source>last done %n day(s) ago</source>
        <translation>
            <numerusform>última vez hace un día</numerusform>
            <numerusform>última vez hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last done %n week(s) ago</source>
        <translation>
            <numerusform>última vez hace una semana</numerusform>
            <numerusform>última vez hace %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last done %n month(s) ago</source>
        <translation>
            <numerusform>última vez hace un mes</numerusform>
            <numerusform>última vez hace %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>partly</source>
        <translation>solo en parte</translation>
    </message>
    <message>
        <source>last done on {weekday}</source>
        <translation>última vez el {weekday}</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>Going on in {seconds}: {phase}.</source>
        <translation>Sigue en {seconds}: {phase}.</translation>
    </message>
    <message>
        <source>{seconds} more: {number}.</source>
        <translation>{seconds} más: {number}.</translation>
    </message>
    <message>
        <source>{seconds} less: {number}.</source>
        <translation>{seconds} menos: {number}.</translation>
    </message>
    <message>
        <source>Paused, {number}.</source>
        <translation>En pausa, {number}.</translation>
    </message>
    <message>
        <source>Going on: {phase}.</source>
        <translation>Sigue: {phase}.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>There is no workout “{name}”; these are the ones there are.</source>
        <translation>No hay ningún entrenamiento «{name}»; estos son los que hay.</translation>
    </message>
    <message>
        <source>The built-in workouts cannot be loaded: {reason}</source>
        <translation>No se pueden cargar los entrenamientos incluidos: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Left out: {mistake} (and %n more; `lowback-timer check` lists all)</source>
        <translation>
            <numerusform>Se ha omitido: {mistake} (y uno más; `lowback-timer check` los muestra todos)</numerusform>
            <numerusform>Se ha omitido: {mistake} (y %n más; `lowback-timer check` los muestra todos)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Is this what you mean? {warning} (and %n more; `lowback-timer check` lists all)</source>
        <translation>
            <numerusform>¿Es esto lo que quieres decir? {warning} (y %n más; `lowback-timer check` los muestra todos)</numerusform>
            <numerusform>¿Es esto lo que quieres decir? {warning} (y %n más; `lowback-timer check` los muestra todos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {mistake}</source>
        <translation>Se ha omitido: {mistake}</translation>
    </message>
    <message>
        <source>Is this what you mean? {warning}</source>
        <translation>¿Es esto lo que quieres decir? {warning}</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n file(s) in {folder} are read.</source>
        <translation>
            <numerusform>Solo se lee el primer archivo de {folder}.</numerusform>
            <numerusform>Solo se leen los primeros %n archivos de {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own workouts in {folder} cannot be read: {reason}</source>
        <translation>No se pueden leer tus propios entrenamientos en {folder}: {reason}</translation>
    </message>
    <message>
        <source>No sound: {reason}. Watch the number and the flashing border.</source>
        <translation>No hay sonido: {reason}. Fíjate en el número y en el destello del borde.</translation>
    </message>
    <message>
        <source>The sound is back.</source>
        <translation>Vuelve a haber sonido.</translation>
    </message>
</context>
<context>
    <name>AwakeKeeper</name>
    <message>
        <source>The screen may turn off during the workout. You can change that in your power settings.</source>
        <translation>La pantalla puede apagarse durante el entrenamiento. Puedes cambiarlo en los ajustes de energía.</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Count a rep</source>
        <translation>Contar repetición</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
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
        <translation>15 segundos menos</translation>
    </message>
    <message>
        <source>15 seconds more</source>
        <translation>15 segundos más</translation>
    </message>
    <message>
        <source>Skip warm-up</source>
        <translation>Saltar calentamiento</translation>
    </message>
    <message>
        <source>The warm-up brings blood to the small muscles of the back before they have to work. Skip it only when you are warm already.</source>
        <translation>El calentamiento lleva sangre a los músculos pequeños de la espalda antes de que trabajen. Sáltatelo solo si ya has entrado en calor.</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Who counts the reps</source>
        <translation>Quién cuenta</translation>
    </message>
    <message>
        <source>The timer sets the pace and counts every rep.</source>
        <translation>El temporizador marca el ritmo y cuenta cada repetición.</translation>
    </message>
    <message>
        <source>The timer</source>
        <translation>El temporizador</translation>
    </message>
    <message>
        <source>Timer, rests wait</source>
        <translation>Con esperas</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Press Space or click for every rep, at your own pace.</source>
        <translation>Pulsa Espacio o haz clic en cada repetición, a tu ritmo.</translation>
    </message>
    <message>
        <source>The timer counts, and each rest lasts until you press a key.</source>
        <translation>El temporizador cuenta, y cada descanso dura hasta que pulses una tecla.</translation>
    </message>
</context>
<context>
    <name>CueList</name>
    <message>
        <source>Form cues: {cues}</source>
        <translation>En qué fijarte: {cues}</translation>
    </message>
</context>
<context>
    <name>Equipment</name>
    <message>
        <source>no equipment</source>
        <translation>sin material</translation>
    </message>
</context>
<context>
    <name>ErrorGuard</name>
    <message>
        <source>Something went wrong inside the program ({error}); it goes on. Details are in {file}.</source>
        <translation>Algo ha fallado dentro del programa ({error}); sigue en marcha. Los detalles están en {file}.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({error}); it goes on.</source>
        <translation>Algo ha fallado dentro del programa ({error}); sigue en marcha.</translation>
    </message>
</context>
<context>
    <name>ExercisePanel</name>
    <message>
        <source>Up next</source>
        <translation>Ahora viene</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>press any key for each rep</source>
        <translation>pulsa una tecla por repetición</translation>
    </message>
    <message>
        <source>stay</source>
        <translation>mantén</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>set {number} of {sets}</source>
        <translation>serie {number} de {sets}</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepárate</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Aguanta</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Cambia de lado</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>sube</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>breathe</source>
        <translation>respira</translation>
    </message>
    <message>
        <source>Rest {time}, then {exercise}</source>
        <translation>Descanso de {time} y {exercise}</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>Respira</translation>
    </message>
    <message>
        <source>left of {seconds}</source>
        <translation>restantes de {seconds}</translation>
    </message>
    <message>
        <source>of {seconds}</source>
        <translation>de {seconds}</translation>
    </message>
    <message>
        <source>this is the last set of the workout</source>
        <translation>es la última serie del entrenamiento</translation>
    </message>
    <message>
        <source>of {reps}</source>
        <translation>de {reps}</translation>
    </message>
    <message>
        <source>seconds of {seconds}</source>
        <translation>segundos de {seconds}</translation>
    </message>
    <message>
        <source>Rest is over</source>
        <translation>Fin del descanso</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>¿Seguimos?</translation>
    </message>
    <message>
        <source>press any key to go on</source>
        <translation>sigue con cualquier tecla</translation>
    </message>
    <message>
        <source>back into position</source>
        <translation>vuelve a la posición</translation>
    </message>
    <message>
        <source>then it goes on</source>
        <translation>y seguimos</translation>
    </message>
    <message>
        <source>then go</source>
        <translation>y empezamos</translation>
    </message>
    <message>
        <source>second</source>
        <translation>segundo</translation>
    </message>
    <message>
        <source>Next: {exercise}</source>
        <translation>Siguiente: {exercise}</translation>
    </message>
    <message>
        <source>Switch sides: {exercise}</source>
        <translation>Cambia de lado: {exercise}</translation>
    </message>
    <message>
        <source>seconds left of {seconds}</source>
        <translation>segundos restantes de {seconds}</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Picture: {name}</source>
        <translation>Imagen: {name}</translation>
    </message>
    <message>
        <source>it is not a valid SVG file</source>
        <translation>no es un archivo SVG válido</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>The picture {name} is left out: {reason}.</source>
        <translation>Falta la imagen {name}: {reason}.</translation>
    </message>
</context>
<context>
    <name>FinishedPage</name>
    <message>
        <source>no set was begun</source>
        <translation>no empezaste ninguna serie</translation>
    </message>
    <message>
        <source>workout time</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} de {planned}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Nothing done this time</source>
        <translation>Esta vez, nada hecho</translation>
    </message>
    <message>
        <source>Done in part</source>
        <translation>Hecho en parte</translation>
    </message>
    <message>
        <source>what you did is kept</source>
        <translation>lo que hiciste queda guardado</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Workout done</source>
        <translation>Entrenamiento hecho</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Terminado antes de tiempo</translation>
    </message>
    <message>
        <source>sets done, {count} partly</source>
        <translation>series hechas, {count} en parte</translation>
    </message>
    <message>
        <source>Back into the workout, where it ended</source>
        <translation>Volver al entrenamiento, al punto en que terminó</translation>
    </message>
    <message>
        <source>sets done</source>
        <translation>series hechas</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>There are no workouts in your library yet. Add some to your exercise file.</source>
        <translation>Tu biblioteca aún no tiene entrenamientos. Añade alguno a tu archivo de ejercicios.</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>Entrenamientos</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
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
        <translation>15 segundos más</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>15 seconds less</source>
        <translation>15 segundos menos</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Begin this step again</source>
        <translation>Empieza este paso otra vez</translation>
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
        <translation>Salta el resto del calentamiento</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Sound off and on</source>
        <translation>Desactiva y activa el sonido</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Back to the start of this step, or to the one before (Page Up)</source>
        <translation>Al principio de este paso o al anterior (Re Pág)</translation>
    </message>
    <message>
        <source>Skip to the next step (Page Down)</source>
        <translation>Salta al paso siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>End this set here; so does Space, or a click, held for a second</source>
        <translation>Termina aquí la serie; igual que Espacio o un clic mantenidos un segundo</translation>
    </message>
    <message>
        <source>Far view and back: one number, read across the room</source>
        <translation>Vista lejana y vuelta: un número que se lee desde lejos</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Full screen with the far view, and back</source>
        <translation>Pantalla completa con vista lejana, y vuelta</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave the workout (asks first)</source>
        <translation>Deja el entrenamiento (antes pregunta)</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Tecla {key}</translation>
    </message>
    <message>
        <source>Pause or go on; if you count, count a rep. Any other key or a click does the same</source>
        <translation>Pausa o sigue; si cuentas tú, cuenta una repetición. Igual que otra tecla o un clic</translation>
    </message>
    <message>
        <source>Pause or go on, whoever counts</source>
        <translation>Pausa o sigue, cuente quien cuente</translation>
    </message>
    <message>
        <source>Keys during a workout</source>
        <translation>Teclas durante el entrenamiento</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>beginner</source>
        <translation>principiante</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>intermedio</translation>
    </message>
    <message>
        <source>advanced</source>
        <translation>avanzado</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>The workout log was damaged and has been kept as {file}; a new one has begun.</source>
        <translation>El registro de entrenamientos estaba dañado y se ha guardado como {file}; se ha empezado uno nuevo.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>The workout log cannot be opened: {reason}.</source>
        <translation>No se puede abrir el registro de entrenamientos: {reason}.</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>otro programa lo está usando</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation>está protegido contra escritura</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>the disk has reported an error</source>
        <translation>el disco ha dado un error</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>The workout log was written by a newer version of this program; it has been left as it is, and nothing is logged.</source>
        <translation>El registro de entrenamientos es de una versión más nueva de este programa; se deja como está y no se anota nada.</translation>
    </message>
    <message>
        <source>{problem} Your sets are kept, and are written as soon as that is possible.</source>
        <translation>{problem} Tus series se conservan y se guardarán en cuanto sea posible.</translation>
    </message>
    <message>
        <source>The workout log cannot be written: {reason}.</source>
        <translation>No se puede escribir en el registro de entrenamientos: {reason}.</translation>
    </message>
    <message>
        <source>The workout log cannot be read: {reason}.</source>
        <translation>No se puede leer el registro de entrenamientos: {reason}.</translation>
    </message>
    <message>
        <source>The workout log holds what it should not: {reason}.</source>
        <translation>El registro de entrenamientos contiene algo que no debería: {reason}.</translation>
    </message>
    <message>
        <source>The workout log is not open.</source>
        <translation>El registro de entrenamientos no está abierto.</translation>
    </message>
    <message>
        <source>The end could not be logged, as the log has no such session.</source>
        <translation>No se pudo anotar el final porque el registro no tiene esa sesión.</translation>
    </message>
</context>
<context>
    <name>LossQuestion</name>
    <message>
        <source>Leave without your last sets?</source>
        <translation>¿Salir sin tus últimas series?</translation>
    </message>
    <message>
        <source>They could not be written into the log yet. The program goes on trying as long as it is open.</source>
        <translation>Todavía no se han podido guardar en el registro de entrenamientos. Mientras el programa siga abierto, lo seguirá intentando.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
</context>
<context>
    <name>Muscle</name>
    <message>
        <source>erector spinae</source>
        <translation>erectores de la columna</translation>
    </message>
    <message>
        <source>quadratus lumborum</source>
        <translation>cuadrado lumbar</translation>
    </message>
    <message>
        <source>glutes</source>
        <translation>glúteos</translation>
    </message>
    <message>
        <source>hamstrings</source>
        <translation>isquiotibiales</translation>
    </message>
    <message>
        <source>quadriceps</source>
        <translation>cuádriceps</translation>
    </message>
    <message>
        <source>hip flexors</source>
        <translation>flexores de la cadera</translation>
    </message>
    <message>
        <source>adductors</source>
        <translation>aductores</translation>
    </message>
    <message>
        <source>abductors</source>
        <translation>abductores</translation>
    </message>
    <message>
        <source>calves</source>
        <translation>gemelos</translation>
    </message>
    <message>
        <source>abdominals</source>
        <translation>abdominales</translation>
    </message>
    <message>
        <source>obliques</source>
        <translation>oblicuos</translation>
    </message>
    <message>
        <source>lats</source>
        <translation>dorsales</translation>
    </message>
    <message>
        <source>upper back</source>
        <translation>espalda alta</translation>
    </message>
    <message>
        <source>shoulders</source>
        <translation>hombros</translation>
    </message>
    <message>
        <source>biceps</source>
        <translation>bíceps</translation>
    </message>
    <message>
        <source>forearms</source>
        <translation>antebrazos</translation>
    </message>
</context>
<context>
    <name>NearView</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message numerus="yes">
        <source>%n more notice(s)</source>
        <translation>
            <numerusform>1 aviso más</numerusform>
            <numerusform>%n avisos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Notice: {text}</source>
        <translation>Aviso: {text}</translation>
    </message>
</context>
<context>
    <name>OutcomeMark</name>
    <message>
        <source>{percent}% of the sets done</source>
        <translation>{percent} % de las series hechas</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>You are here. {key}</source>
        <translation>Estás aquí. {key}</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>{exercise}. Planned: {planned}. Done: {done}.</source>
        <translation>{exercise}. Previsto: {planned}. Hecho: {done}.</translation>
    </message>
    <message>
        <source>Twice a week is plenty, with days of recovery in between.</source>
        <translation>Con dos veces por semana basta, y días de descanso entre medias.</translation>
    </message>
    <message>
        <source>{done} of {planned}, early</source>
        <translation>{done} de {planned}, antes de tiempo</translation>
    </message>
    <message>
        <source>If you could have done more reps at the end, add a little weight next time.</source>
        <translation>Si al final podías hacer más repeticiones, la próxima vez añade un poco de peso.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>antes de tiempo</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltada</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>sin hacer</translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>What you did</source>
        <translation>Lo que has hecho</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Done per set</source>
        <translation>Hecho por serie</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>Time or reps</source>
        <translation>Tiempo o repeticiones</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Before you train your back</source>
        <translation>Antes de entrenar la espalda</translation>
    </message>
    <message>
        <source>Ask your doctor first</source>
        <translation>Pregunta antes a tu médico</translation>
    </message>
    <message>
        <source>Find out whether these exercises suit you, above all when your back hurts already.</source>
        <translation>Averigua si estos ejercicios son para ti, sobre todo si ya te duele la espalda.</translation>
    </message>
    <message>
        <source>Warm up every time</source>
        <translation>Calienta siempre</translation>
    </message>
    <message>
        <source>Each workout begins with a few easy minutes. They wake the muscles that steady your spine, and free your movements.</source>
        <translation>Cada entrenamiento empieza con unos minutos suaves. Despiertan los músculos que sujetan la columna y sueltan tus movimientos.</translation>
    </message>
    <message>
        <source>If pain gets worse, stop</source>
        <translation>Si el dolor aumenta, para</translation>
    </message>
    <message>
        <source>Tired muscles are fine. If something hurts more and more, end the workout and see a doctor.</source>
        <translation>Notar los músculos cansados está bien. Si algo te duele cada vez más, termina y ve al médico.</translation>
    </message>
    <message>
        <source>With a barbell, start light</source>
        <translation>Con barra, empieza con poco peso</translation>
    </message>
    <message>
        <source>Learn deadlifts, rack pulls and good mornings with little weight, or none. Add more once you master every rep.</source>
        <translation>Aprende el peso muerto, el rack pull y el buenos días con poco peso o sin él. Añade más cuando domines cada repetición.</translation>
    </message>
    <message>
        <source>This is not medical advice</source>
        <translation>Esto no es consejo médico</translation>
    </message>
    <message>
        <source>The program keeps time and counts. It cannot know how your back is; trust yourself, and the people who treat you.</source>
        <translation>El programa mide el tiempo y cuenta. No puede saber cómo está tu espalda: confía en ti y en quienes te tratan.</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>SectionKind</name>
    <message>
        <source>Warm-up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>Main part</source>
        <translation>Parte principal</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Vuelta a la calma</translation>
    </message>
</context>
<context>
    <name>SessionHeader</name>
    <message>
        <source>{time} left · done at {hour}</source>
        <translation>quedan {time} · fin: {hour}</translation>
    </message>
    <message>
        <source>All keys (?)</source>
        <translation>Todas las teclas (?)</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>Pantalla completa (F)</translation>
    </message>
    <message>
        <source>Leave full screen (F)</source>
        <translation>Salir de pantalla completa (F)</translation>
    </message>
    <message>
        <source>Leave the workout (Esc)</source>
        <translation>Dejar el entrenamiento (Esc)</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>Activar el sonido (M)</translation>
    </message>
    <message>
        <source>Sound off (M)</source>
        <translation>Desactivar el sonido (M)</translation>
    </message>
    <message>
        <source>There is no sound</source>
        <translation>No hay sonido</translation>
    </message>
    <message>
        <source>{time} elapsed</source>
        <translation>llevas {time}</translation>
    </message>
    <message>
        <source>{minutes} min elapsed</source>
        <translation>llevas {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min left, done at {hour}</source>
        <translation>quedan {minutes} min, fin: {hour}</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>You were away for {minutes} min {seconds} s.</source>
        <translation>Has estado fuera {minutes} min {seconds} s.</translation>
    </message>
    <message>
        <source>Far view</source>
        <translation>Vista lejana</translation>
    </message>
    <message>
        <source>Near view, with all buttons</source>
        <translation>Vista cercana, con todos los botones</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Sonido desactivado</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Sonido activado</translation>
    </message>
    <message>
        <source>Press any key or click to go on</source>
        <translation>Pulsa una tecla o haz clic para seguir</translation>
    </message>
    <message>
        <source>You were away for {hours} h {minutes} min.</source>
        <translation>Has estado fuera {hours} h {minutes} min.</translation>
    </message>
    <message>
        <source>You were away for {seconds} s.</source>
        <translation>Has estado fuera {seconds} s.</translation>
    </message>
    <message>
        <source>Keep holding to end this set</source>
        <translation>Sigue pulsando para terminar la serie</translation>
    </message>
</context>
<context>
    <name>SessionStage</name>
    <message>
        <source>Leave this workout?</source>
        <translation>¿Dejar este entrenamiento?</translation>
    </message>
    <message>
        <source>What you have done so far is kept.</source>
        <translation>Lo que has hecho hasta ahora queda guardado.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Skip the rest of the warm-up?</source>
        <translation>¿Saltar el resto del calentamiento?</translation>
    </message>
    <message>
        <source>It brings blood to the small muscles of your back and gets them to work together before they are loaded. Skip it only when you are warm already.</source>
        <translation>Lleva sangre a los músculos pequeños de la espalda y hace que trabajen juntos antes de cargarlos. Sáltatelo solo si ya has entrado en calor.</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Saltarlo</translation>
    </message>
    <message>
        <source>Keep warming up</source>
        <translation>Seguir calentando</translation>
    </message>
</context>
<context>
    <name>SetDots</name>
    <message>
        <source>Set {number} of {total}</source>
        <translation>Serie {number} de {total}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>the file is damaged and cannot be renamed: {reason}</source>
        <translation>el archivo está dañado y no se puede renombrar: {reason}</translation>
    </message>
    <message>
        <source>Your settings file was damaged and has been kept as {file}; a new one has begun.</source>
        <translation>Tu archivo de ajustes estaba dañado y se ha guardado como {file}; se ha empezado uno nuevo.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>Your settings cannot be read ({reason}), so the defaults are used.</source>
        <translation>No se pueden leer tus ajustes ({reason}), así que se usan los predeterminados.</translation>
    </message>
    <message>
        <source>In {file}, some values are not valid, so the defaults are used: {names}.</source>
        <translation>En {file} algunos valores no son válidos, así que se usan los predeterminados: {names}.</translation>
    </message>
    <message>
        <source>Your settings cannot be saved ({reason}).</source>
        <translation>No se pueden guardar tus ajustes ({reason}).</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>The YAML files in {folder} are read at every start.</source>
        <translation>Los archivos YAML de {folder} se leen en cada inicio.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Your own workouts</source>
        <translation>Tus propios entrenamientos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>Exercise and side, and how to move well.</source>
        <translation>Ejercicio y lado, y cómo moverte bien.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Two still pictures in place of the moving figure.</source>
        <translation>Dos imágenes quietas en vez de la figura en movimiento.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>During a workout, M does the same.</source>
        <translation>Durante el entrenamiento, M hace lo mismo.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>Salida de sonido</translation>
    </message>
    <message>
        <source>Automatic takes a voice in your language.</source>
        <translation>La automática es una voz en tu idioma.</translation>
    </message>
    <message>
        <source>in percent</source>
        <translation>en porcentaje</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir movimiento</translation>
    </message>
    <message>
        <source>Beep volume</source>
        <translation>Volumen de los pitidos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Names and cues</source>
        <translation>Nombres e indicaciones</translation>
    </message>
    <message>
        <source>Count reps aloud</source>
        <translation>Contar en voz alta</translation>
    </message>
    <message>
        <source>You hear the number of every rep.</source>
        <translation>Oyes el número de cada repetición.</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Quién habla</translation>
    </message>
    <message>
        <source>Speed of speech</source>
        <translation>Velocidad de la voz</translation>
    </message>
    <message>
        <source>Voice volume</source>
        <translation>Volumen de la voz</translation>
    </message>
    <message>
        <source>Rest length</source>
        <translation>Duración de los descansos</translation>
    </message>
    <message>
        <source>100% is what the workout prescribes.</source>
        <translation>El 100 % es lo que marca el entrenamiento.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Extra time to change position</source>
        <translation>Tiempo extra para cambiar de posición</translation>
    </message>
    <message>
        <source>Added when you have to lie down or get up.</source>
        <translation>Se añade cuando tienes que tumbarte o levantarte.</translation>
    </message>
    <message>
        <source>Before the other side begins.</source>
        <translation>Antes de empezar con el otro lado.</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Time to get ready</source>
        <translation>Tiempo para prepararte</translation>
    </message>
    <message>
        <source>Before each exercise, to read the cues and lie down.</source>
        <translation>Antes de cada ejercicio, para leer las indicaciones y tumbarte.</translation>
    </message>
    <message>
        <source>Time to switch sides</source>
        <translation>Tiempo para cambiar de lado</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>in seconds</source>
        <translation>en segundos</translation>
    </message>
    <message>
        <source>Nothing here can open {folder}</source>
        <translation>No hay nada que pueda abrir {folder}</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {reason}</source>
        <translation>No se puede crear {folder}: {reason}</translation>
    </message>
    <message>
        <source>Before you train your back: read the safety notice</source>
        <translation>Antes de entrenar la espalda: lee el aviso de seguridad</translation>
    </message>
    <message>
        <source>Settings and log are kept in {folder}</source>
        <translation>Los ajustes y el registro están en {folder}</translation>
    </message>
    <message>
        <source>“{title}”, {publisher}, by {author}</source>
        <translation>«{title}», {publisher}, de {author}</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>What the exercises are based on:</source>
        <translation>En qué se basan los ejercicios:</translation>
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
        <translation>lado derecho</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>lado izquierdo</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>sound is turned off</source>
        <translation>el sonido está desactivado</translation>
    </message>
    <message>
        <source>this computer has no sound output</source>
        <translation>este equipo no tiene salida de sonido</translation>
    </message>
    <message>
        <source>this computer’s sound system does not answer</source>
        <translation>el sistema de sonido de este equipo no responde</translation>
    </message>
    <message>
        <source>the program’s own sounds are missing or damaged</source>
        <translation>faltan los sonidos del programa o están dañados</translation>
    </message>
</context>
<context>
    <name>SoundCheck</name>
    <message>
        <source>Sound check</source>
        <translation>Prueba de sonido</translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation>Cuando quieras</translation>
    </message>
    <message>
        <source>Lie down where you will train, and listen:</source>
        <translation>Túmbate donde vas a entrenar y escucha:</translation>
    </message>
    <message>
        <source>Nothing can play a sound here: {reason}</source>
        <translation>Aquí nada puede reproducir un sonido: {reason}</translation>
    </message>
    <message>
        <source>There is no sound.</source>
        <translation>No hay sonido.</translation>
    </message>
    <message>
        <source>the system’s default output</source>
        <translation>la salida habitual del sistema</translation>
    </message>
    <message>
        <source>Your computer’s sound is off.</source>
        <translation>El sonido de tu equipo está desactivado.</translation>
    </message>
    <message>
        <source>The beep volume is at zero.</source>
        <translation>El volumen de los pitidos está a cero.</translation>
    </message>
    <message>
        <source>Your computer’s volume is at zero.</source>
        <translation>El volumen de tu equipo está a cero.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Go: a set begins</source>
        <translation>Ya: empieza una serie</translation>
    </message>
    <message>
        <source>Up: a rising tone</source>
        <translation>Arriba: un tono que sube</translation>
    </message>
    <message>
        <source>Down: a falling tone</source>
        <translation>Abajo: un tono que baja</translation>
    </message>
    <message>
        <source>The sound is off. You turn it on in the settings.</source>
        <translation>El sonido está desactivado. Actívalo en los ajustes.</translation>
    </message>
    <message>
        <source>Heard through {player}, on {device}.</source>
        <translation>Se oye por {player}, en {device}.</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>A voice: “{words}”</source>
        <translation>Una voz: «{words}»</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Next: {name}, set {number}.</source>
        <translation>Siguiente: {name}, serie {number}.</translation>
    </message>
    <message>
        <source>Roll onto your right side.</source>
        <translation>Ponte sobre el lado derecho.</translation>
    </message>
    <message>
        <source>Switch sides.</source>
        <translation>Cambia de lado.</translation>
    </message>
    <message>
        <source>Roll onto your left side.</source>
        <translation>Ponte sobre el lado izquierdo.</translation>
    </message>
    <message>
        <source>Halfway.</source>
        <translation>Vas por la mitad.</translation>
    </message>
    <message>
        <source>Ten seconds.</source>
        <translation>Diez segundos.</translation>
    </message>
    <message>
        <source>Press a key when you are ready.</source>
        <translation>Pulsa una tecla cuando quieras seguir.</translation>
    </message>
    <message>
        <source>Workout done. Well done.</source>
        <translation>Entrenamiento hecho. Muy bien.</translation>
    </message>
    <message>
        <source>That was the end of the workout. What you did is kept.</source>
        <translation>Fin del entrenamiento. Lo que has hecho queda guardado.</translation>
    </message>
    <message>
        <source>Workout ended early. What you have done is kept.</source>
        <translation>Entrenamiento terminado antes de tiempo. Lo que has hecho queda guardado.</translation>
    </message>
    <message>
        <source>Workout ended. Nothing was done this time.</source>
        <translation>Entrenamiento terminado. Esta vez no has hecho nada.</translation>
    </message>
    <message>
        <source>Rest for {time}.</source>
        <translation>Descansa {time}.</translation>
    </message>
    <message>
        <source>Stand up.</source>
        <translation>Ponte de pie.</translation>
    </message>
    <message>
        <source>Come onto your hands and knees.</source>
        <translation>Ponte a cuatro patas.</translation>
    </message>
    <message>
        <source>Lie face down.</source>
        <translation>Túmbate boca abajo.</translation>
    </message>
    <message>
        <source>Lie on your back.</source>
        <translation>Túmbate boca arriba.</translation>
    </message>
    <message>
        <source>Lie on your side.</source>
        <translation>Túmbate de lado.</translation>
    </message>
    <message>
        <source>Go to the machine.</source>
        <translation>Ve a la máquina.</translation>
    </message>
    <message>
        <source>Next: {name}.</source>
        <translation>Siguiente: {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s).</source>
        <translation>
            <numerusform>Una repetición.</numerusform>
            <numerusform>%n repeticiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>un segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>un minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold for {time}, each side.</source>
        <translation>Aguanta {time} por lado.</translation>
    </message>
    <message>
        <source>Hold for {time}.</source>
        <translation>Aguanta {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s), each side.</source>
        <translation>
            <numerusform>Una repetición por lado.</numerusform>
            <numerusform>%n repeticiones por lado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpokenNumber</name>
    <message>
        <source>seconds, {meaning}</source>
        <translation>segundos, {meaning}</translation>
    </message>
</context>
<context>
    <name>StepMark</name>
    <message>
        <source>to come</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
</context>
<context>
    <name>StepPreview</name>
    <message numerus="yes">
        <source>{section} · %n round(s)</source>
        <translation>
            <numerusform>{section} · una ronda</numerusform>
            <numerusform>{section} · %n rondas</numerusform>
        </translation>
    </message>
    <message>
        <source>Rest {time} after each set</source>
        <translation>{time} de descanso tras cada serie</translation>
    </message>
    <message>
        <source>Wakes up the small muscles that steady your spine. Press W to skip it.</source>
        <translation>Despierta los músculos pequeños que sujetan la columna. Pulsa W para saltarlo.</translation>
    </message>
    <message>
        <source>Alternating: {left}, {right}</source>
        <translation>Alternando: {left}, {right}</translation>
    </message>
    <message>
        <source>Lets your back come to rest.</source>
        <translation>Deja que la espalda descanse.</translation>
    </message>
    <message>
        <source>First {left}, then {right}</source>
        <translation>Primero {left}, luego {right}</translation>
    </message>
    <message>
        <source>Steps of the workout</source>
        <translation>Pasos del entrenamiento</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>the speech system does not answer</source>
        <translation>el sistema de voz no responde</translation>
    </message>
    <message>
        <source>this computer has no speech output</source>
        <translation>este equipo no tiene salida de voz</translation>
    </message>
    <message>
        <source>none of the voices speaks your language</source>
        <translation>ninguna de las voces habla tu idioma</translation>
    </message>
    <message>
        <source>{problem} To get one: {command}</source>
        <translation>{problem} Para tenerla: {command}</translation>
    </message>
    <message>
        <source>There is no voice: {reason}. You hear the beeps alone.</source>
        <translation>No hay voz: {reason}. Solo oirás los pitidos.</translation>
    </message>
    <message>
        <source>There is no voice. You hear the beeps alone.</source>
        <translation>No hay voz. Solo oirás los pitidos.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n rep.</numerusform>
            <numerusform>%n reps.</numerusform>
        </translation>
    </message>
    <message>
        <source>round {number} of {rounds}</source>
        <translation>ronda {number} de {rounds}</translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s) per side</source>
        <translation>
            <numerusform>%n rep. por lado</numerusform>
            <numerusform>%n reps. por lado</numerusform>
        </translation>
    </message>
    <message>
        <source>alternate sides</source>
        <translation>alternando lados</translation>
    </message>
    <message>
        <source>{time} hold per side</source>
        <translation>{time} por lado</translation>
    </message>
    <message>
        <source>{time} hold</source>
        <translation>{time}</translation>
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
        <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
        <source>{exercise}, step {number} of {total}</source>
        <translation>{exercise}, paso {number} de {total}</translation>
    </message>
</context>
<context>
    <name>WorkoutPreview</name>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Start {workout}</source>
        <translation>Empezar {workout}</translation>
    </message>
</context>
</TS>
