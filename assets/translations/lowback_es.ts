<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Ago</name>
    <message numerus="yes">
        <source>{done} of %n set(s)</source>
        <translation>
            <numerusform>{done} de %n serie</numerusform>
            <numerusform>{done} de %n series</numerusform>
        </translation>
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
    <name>AmountRow</name>
    <message>
        <source>in seconds</source>
        <translation>en segundos</translation>
    </message>
</context>
<context>
    <name>Anatomy</name>
    <message>
        <source>What a strong lower back is good for</source>
        <translation>Para qué sirve una zona lumbar fuerte</translation>
    </message>
    <message>
        <source>How it is built</source>
        <translation>Cómo está hecha</translation>
    </message>
    <message>
        <source>At work in</source>
        <translation>En acción en</translation>
    </message>
    <message>
        <source>Your back</source>
        <translation>Tu espalda</translation>
    </message>
    <message>
        <source>The back seen from behind. The five lumbar vertebrae lie between the ribs and the pelvis. Over the right side run three muscles: the spinalis beside the spine, the longissimus next to it, and the iliocostalis farthest out.</source>
        <translation>La espalda vista por detrás. Las cinco vértebras lumbares están entre las costillas y la pelvis. Por el lado derecho suben tres músculos: el espinoso junto a la columna, el longísimo a su lado y el iliocostal por fuera.</translation>
    </message>
    <message>
        <source>Whatever you lift, carry or reach for, the lower back holds the frame. When it is strong you stand and sit upright with less effort, move heavier things with a straight spine, and tire later. Perhaps it also aches less often from everyday work; that is no promise.</source>
        <translation>Levantes, lleves o alcances lo que sea, la zona lumbar sostiene el armazón. Si es fuerte, te mantienes erguido con menos esfuerzo, mueves más peso con la espalda recta y te cansas más tarde. Quizá también te duela menos en el día a día; no es una promesa.</translation>
    </message>
    <message>
        <source>At either side of the spine three long muscles rise from the sacrum and the hips as far as the neck: the erector spinae, which keeps you upright. They work together; no exercise trains one of them alone.</source>
        <translation>A cada lado de la columna, tres músculos largos suben desde el sacro y las caderas hasta el cuello: el erector de la columna, que te mantiene erguido. Trabajan juntos; ningún ejercicio entrena solo a uno.</translation>
    </message>
    <message>
        <source>Lumbar vertebrae, L1 to L5</source>
        <translation>Vértebras lumbares, de L1 a L5</translation>
    </message>
    <message>
        <source>Spinalis</source>
        <translation>Espinoso</translation>
    </message>
    <message>
        <source>Longissimus</source>
        <translation>Longísimo</translation>
    </message>
    <message>
        <source>Iliocostalis</source>
        <translation>Iliocostal</translation>
    </message>
    <message>
        <source>Five vertebrae, counted from above. They bear the whole upper body, and so are the largest there are; together they curve gently inwards. You bend forwards, backwards and sideways in them, but hardly turn.</source>
        <translation>Cinco vértebras, contadas desde arriba. Soportan toda la parte superior del cuerpo, y por eso son las más grandes; juntas se curvan suavemente hacia dentro. Con ellas te inclinas hacia delante, atrás y los lados, pero apenas giras.</translation>
    </message>
    <message>
        <source>The smallest, right beside the spine. It helps you turn to either side, and steadies your head when you look up.</source>
        <translation>El más pequeño, justo al lado de la columna. Te ayuda a girar a ambos lados y sujeta la cabeza cuando miras hacia arriba.</translation>
    </message>
    <message>
        <source>The one in the middle, and the largest. It straightens your spine, bends it sideways, and has a part in turning your head.</source>
        <translation>El del medio y el más grande. Endereza la columna, la inclina hacia los lados y ayuda a girar la cabeza.</translation>
    </message>
    <message>
        <source>The outermost. It rises from the sacrum and the hip bone along your ribs, straightens your spine and bends it sideways.</source>
        <translation>El más externo. Sube desde el sacro y la cadera a lo largo de las costillas, endereza la columna y la inclina hacia los lados.</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>Going on in {seconds}: {phase}.</source>
        <translation>Sigue en {seconds}: {phase}.</translation>
    </message>
    <message>
        <source>as long as you can, any key ends it</source>
        <translation>todo lo que puedas, cualquier tecla acaba</translation>
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
        <source>One rep back: {number}.</source>
        <translation>Una repetición atrás: {number}.</translation>
    </message>
    <message>
        <source>Counting on: {number}. Hold a key down to end the set.</source>
        <translation>Se sigue contando: {number}. Mantén una tecla pulsada para acabar la serie.</translation>
    </message>
    <message>
        <source>Going on: {phase}.</source>
        <translation>Sigue: {phase}.</translation>
    </message>
    <message>
        <source>Noted: {felt}.</source>
        <translation>Anotado: {felt}.</translation>
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
        <source>There is no exercise “{name}”, did you mean “{near}”? These are the ones there are.</source>
        <translation>No hay ningún ejercicio «{name}»; ¿querías decir «{near}»? Estos son los que hay.</translation>
    </message>
    <message>
        <source>There is no workout “{name}”, did you mean “{near}”? These are the ones there are.</source>
        <translation>No hay ningún entrenamiento «{name}»; ¿querías decir «{near}»? Estos son los que hay.</translation>
    </message>
    <message>
        <source>There is no exercise “{name}”; these are the ones there are.</source>
        <translation>No hay ningún ejercicio «{name}»; estos son los que hay.</translation>
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
    <name>Asking</name>
    <message>
        <source>New to it</source>
        <translation>Empiezo ahora</translation>
    </message>
    <message>
        <source>Sometimes</source>
        <translation>A veces</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>A menudo</translation>
    </message>
    <message>
        <source>Are you used to training?</source>
        <translation>¿Sueles entrenar?</translation>
    </message>
    <message>
        <source>At hand:</source>
        <translation>A mano:</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>your desktop did not agree</source>
        <translation>tu escritorio no lo ha permitido</translation>
    </message>
    <message>
        <source>your desktop did not answer</source>
        <translation>tu escritorio no ha respondido</translation>
    </message>
    <message>
        <source>To remind you of your workouts.</source>
        <translation>Para recordarte tus entrenamientos.</translation>
    </message>
    <message>
        <source>Starting when you log in does not work: {reason}.</source>
        <translation>No se puede iniciar al abrir la sesión: {reason}.</translation>
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
    <name>BackLink</name>
    <message>
        <source>Back to {place}</source>
        <translation>Volver a: {place}</translation>
    </message>
</context>
<context>
    <name>Beyond</name>
    <message>
        <source>From “{title}”, {publisher}</source>
        <translation>De «{title}», {publisher}</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Más fácil</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Más difícil</translation>
    </message>
</context>
<context>
    <name>Break</name>
    <message>
        <source>You stay on your feet; an arm’s length of room is enough.</source>
        <translation>Te quedas de pie; basta con el espacio de un brazo.</translation>
    </message>
    <message>
        <source>You do it on hands and knees, without lying down.</source>
        <translation>Lo haces a gatas, sin tumbarte.</translation>
    </message>
    <message>
        <source>You have not been up for two hours, so nothing bends your back now.</source>
        <translation>Aún no llevas dos horas en pie, así que ahora nada te dobla la espalda.</translation>
    </message>
    <message>
        <source>You have not done it yet.</source>
        <translation>Todavía no lo has hecho.</translation>
    </message>
    <message>
        <source>Of all that suits a break you did it longest ago.</source>
        <translation>De todo lo que sirve para una pausa, es lo que hace más que no haces.</translation>
    </message>
    <message>
        <source>Movement break</source>
        <translation>Pausa activa</translation>
    </message>
    <message>
        <source>Nothing in your library suits a break beside a chair now.</source>
        <translation>Ahora nada de tu biblioteca sirve para una pausa junto a la silla.</translation>
    </message>
</context>
<context>
    <name>Browsing</name>
    <message>
        <source>Start at once (Shift+Enter)</source>
        <translation>Empezar ya (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Search exercises</source>
        <translation>Buscar ejercicios</translation>
    </message>
    <message>
        <source>There are no exercises in your library yet. Add some to your exercise file.</source>
        <translation>Tu biblioteca aún no tiene ejercicios. Añade algunos a tu archivo de ejercicios.</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n exercise(s)</source>
        <translation>
            <numerusform>{shown} de %n ejercicio</numerusform>
            <numerusform>{shown} de %n ejercicios</numerusform>
        </translation>
    </message>
    <message>
        <source>No exercise is left.</source>
        <translation>No queda ningún ejercicio.</translation>
    </message>
    <message>
        <source>reps or hold</source>
        <translation>repeticiones o aguante</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>aguante</translation>
    </message>
    <message>
        <source>reps</source>
        <translation>repeticiones</translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n ejercicio</numerusform>
            <numerusform>%n ejercicios</numerusform>
        </translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Any position</source>
        <translation>Cualquier posición</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Músculo</translation>
    </message>
    <message>
        <source>Any muscle</source>
        <translation>Cualquier músculo</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>Cualquier nivel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Reps or hold</source>
        <translation>Repeticiones o aguante</translation>
    </message>
    <message>
        <source>{filter}: {values}</source>
        <translation>{filter}: {values}</translation>
    </message>
    <message>
        <source>Only with these</source>
        <translation>Solo con esto</translation>
    </message>
    <message>
        <source>I have</source>
        <translation>Tengo</translation>
    </message>
    <message>
        <source>Any equipment</source>
        <translation>Cualquier material</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation>
            <numerusform>{name} y %n más</numerusform>
            <numerusform>{name} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message numerus="yes">
        <source>Without “{filter}”, there are %n.</source>
        <translation>
            <numerusform>Sin «{filter}» hay %n.</numerusform>
            <numerusform>Sin «{filter}» hay %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Several filters together leave none of %n.</source>
        <translation>
            <numerusform>Varios filtros juntos no dejan el único que hay.</numerusform>
            <numerusform>Varios filtros juntos no dejan ninguno de %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without what you search for, there are %n.</source>
        <translation>
            <numerusform>Sin tu búsqueda hay %n.</numerusform>
            <numerusform>Sin tu búsqueda hay %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>Entrenamientos</translation>
    </message>
    <message>
        <source>Search workouts</source>
        <translation>Buscar entrenamientos</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n workout(s)</source>
        <translation>
            <numerusform>{shown} de %n entrenamiento</numerusform>
            <numerusform>{shown} de %n entrenamientos</numerusform>
        </translation>
    </message>
    <message>
        <source>No workout is left.</source>
        <translation>No queda ningún entrenamiento.</translation>
    </message>
    <message>
        <source>up to {minutes} min</source>
        <translation>hasta {minutes} min</translation>
    </message>
    <message>
        <source>{least} to {most} min</source>
        <translation>de {least} a {most} min</translation>
    </message>
    <message>
        <source>over {minutes} min</source>
        <translation>más de {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s)</source>
        <translation>
            <numerusform>%n entrenamiento</numerusform>
            <numerusform>%n entrenamientos</numerusform>
        </translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Cualquier duración</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>tuyo</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message numerus="yes">
        <source>{day}: %n session(s)</source>
        <translation>
            <numerusform>{day}: %n sesión</numerusform>
            <numerusform>{day}: %n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Hoy, {day}</translation>
    </message>
    <message>
        <source>{day}: no session</source>
        <translation>{day}: sin sesión</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Week by week</source>
        <translation>Semana a semana</translation>
    </message>
    <message>
        <source>Effort and pain</source>
        <translation>Esfuerzo y dolor</translation>
    </message>
    <message>
        <source>Bests of all exercises</source>
        <translation>Mejores marcas de todos los ejercicios</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Guardar como imagen</translation>
    </message>
    <message>
        <source>Nothing was done in this time.</source>
        <translation>En este tiempo no se hizo nada.</translation>
    </message>
    <message>
        <source>Nothing was said in this time. Write down in the settings what you want to be able to do again, and once a week you can say how well it goes.</source>
        <translation>En este tiempo no se dijo nada. Escribe en los ajustes qué quieres volver a poder hacer y una vez por semana podrás decir qué tal va.</translation>
    </message>
    <message>
        <source>What matters to you</source>
        <translation>Lo que te importa</translation>
    </message>
    <message>
        <source>{first} of 10 at first, {last} of 10 the last time</source>
        <translation>al principio {first} de 10, la última vez {last} de 10</translation>
    </message>
    <message>
        <source>Pain after the session: {first} at first, {last} the last time</source>
        <translation>Dolor después de la sesión: {first} al principio, {last} la última vez</translation>
    </message>
    <message>
        <source>Effort, 0–10</source>
        <translation>Esfuerzo, 0–10</translation>
    </message>
    <message>
        <source>Back pain, 0–10</source>
        <translation>Dolor de espalda, 0–10</translation>
    </message>
    <message>
        <source>Pain after the session: {pain}</source>
        <translation>Dolor después de la sesión: {pain}</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>next morning</source>
        <translation>a la mañana siguiente</translation>
    </message>
    <message>
        <source>{wish}, 0–10</source>
        <translation>{wish}, 0–10</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Reps.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Heaviest load of the day</source>
        <translation>Peso máximo del día</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semanas</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>Como gráfico</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg)</source>
        <translation>Imágenes (*.png);;Dibujos (*.svg)</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Chart of {title}. {summary}. The table says the same.</source>
        <translation>Gráfico: {title}. {summary}. La tabla dice lo mismo.</translation>
    </message>
    <message>
        <source>Best: {amount}, {day}</source>
        <translation>Mejor marca: {amount}, {day}</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Mejor marca</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>Lograda el</translation>
    </message>
    <message>
        <source>Longest hold of the day</source>
        <translation>Aguante más largo del día</translation>
    </message>
    <message>
        <source>Most reps of a set</source>
        <translation>Más rep. en una serie</translation>
    </message>
    <message>
        <source>Held in all</source>
        <translation>Aguantado en total</translation>
    </message>
    <message>
        <source>Reps in all</source>
        <translation>Rep. en total</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>Minutos por semana</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>Sesiones por semana</translation>
    </message>
    <message>
        <source>two a week are plenty</source>
        <translation>con dos por semana basta</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>It is what your plan has for today.</source>
        <translation>Es lo que tu plan tiene para hoy.</translation>
    </message>
    <message>
        <source>A short one to begin with: one or two exercises and few sets are enough at first.</source>
        <translation>Uno corto para empezar: al principio bastan uno o dos ejercicios con pocas series.</translation>
    </message>
    <message>
        <source>You have all that it needs.</source>
        <translation>Tienes todo lo que hace falta.</translation>
    </message>
    <message>
        <source>You have not done this one yet.</source>
        <translation>Este aún no lo has hecho.</translation>
    </message>
    <message>
        <source>You have not done this one for many weeks.</source>
        <translation>Hace muchas semanas que no haces este.</translation>
    </message>
    <message>
        <source>You have done it today.</source>
        <translation>Ya lo has hecho hoy.</translation>
    </message>
    <message>
        <source>You have not been up for two hours: until then nothing is suggested that bends under load.</source>
        <translation>Aún no llevas dos horas en pie: hasta entonces no se propone nada que doble la espalda con carga.</translation>
    </message>
    <message>
        <source>Its exercises, sets and reps suit your level: {level}.</source>
        <translation>Los ejercicios, series y repeticiones van con tu nivel: {level}.</translation>
    </message>
    <message>
        <source>It is easier than your level, for a change: {level}.</source>
        <translation>Para variar, más fácil que tu nivel: {level}.</translation>
    </message>
    <message>
        <source>All that you have the equipment for is harder than your level. Take it slowly: {level}.</source>
        <translation>Todo lo que puedes hacer con tu equipo supera tu nivel. Tómatelo con calma: {level}.</translation>
    </message>
    <message>
        <source>It is for a back that stays well, which is what you train for.</source>
        <translation>Es para una espalda sana, que es para lo que entrenas.</translation>
    </message>
    <message>
        <source>It is for strength, which is what you train for.</source>
        <translation>Es para la fuerza, que es para lo que entrenas.</translation>
    </message>
    <message>
        <source>It is for muscle, which is what you train for.</source>
        <translation>Es para el músculo, que es para lo que entrenas.</translation>
    </message>
    <message>
        <source>It is for endurance, which is what you train for.</source>
        <translation>Es para la resistencia, que es para lo que entrenas.</translation>
    </message>
    <message>
        <source>It is for a back that stays well, for a change.</source>
        <translation>Para variar, por una espalda sana.</translation>
    </message>
    <message>
        <source>It is for strength, for a change.</source>
        <translation>Para variar, por la fuerza.</translation>
    </message>
    <message>
        <source>It is for muscle, for a change.</source>
        <translation>Para variar, por el músculo.</translation>
    </message>
    <message>
        <source>It is for endurance, for a change.</source>
        <translation>Para variar, por la resistencia.</translation>
    </message>
    <message>
        <source>Your back is still recovering since yesterday: today suits cardio or stretching. This is here all the same.</source>
        <translation>Tu espalda aún se recupera de ayer: hoy va bien el cardio o estirar. Aun así, aquí tienes este.</translation>
    </message>
    <message>
        <source>You have trained today, and your back is recovering. If you want more, this is here all the same.</source>
        <translation>Hoy ya has entrenado y tu espalda se recupera. Si quieres más, aquí tienes este.</translation>
    </message>
    <message numerus="yes">
        <source>Your back has had %n day(s) of rest since the last session.</source>
        <translation>
            <numerusform>Tu espalda ha descansado %n día desde la última sesión.</numerusform>
            <numerusform>Tu espalda ha descansado %n días desde la última sesión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) this week: that is plenty. The other days are for cardio and stretching; this is here all the same.</source>
        <translation>
            <numerusform>%n sesión esta semana: es suficiente. Los demás días son para cardio y estiramientos; aun así, aquí tienes este.</numerusform>
            <numerusform>%n sesiones esta semana: son suficientes. Los demás días son para cardio y estiramientos; aun así, aquí tienes este.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It fits into %n minute(s).</source>
        <translation>
            <numerusform>Cabe en %n minuto.</numerusform>
            <numerusform>Cabe en %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing that suits you fits into %n minute(s); this is the shortest.</source>
        <translation>
            <numerusform>Nada de lo que te va cabe en %n minuto; este es el más corto.</numerusform>
            <numerusform>Nada de lo que te va cabe en %n minutos; este es el más corto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You last did it %n day(s) ago, so it is its turn.</source>
        <translation>
            <numerusform>Lo hiciste hace %n día, así que ahora le toca.</numerusform>
            <numerusform>Lo hiciste hace %n días, así que ahora le toca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You last did it %n day(s) ago.</source>
        <translation>
            <numerusform>Lo hiciste hace %n día.</numerusform>
            <numerusform>Lo hiciste hace %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>{exercise} has not had its turn for a while.</source>
        <translation>{exercise}: hace tiempo que no le toca.</translation>
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
        <source>End the hold</source>
        <translation>Acabar</translation>
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
        <source>One less</source>
        <translation>Una menos</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Una más</translation>
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
        <source>The timer sets the pace and counts every rep.</source>
        <translation>El temporizador marca el ritmo y cuenta cada repetición.</translation>
    </message>
    <message>
        <source>Counting reps</source>
        <translation>Contar repeticiones</translation>
    </message>
    <message>
        <source>Paced</source>
        <translation>Con ritmo</translation>
    </message>
    <message>
        <source>Wait for me</source>
        <translation>Me espera</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
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
    <name>DelayCheck</name>
    <message>
        <source>Your speaker is about {milliseconds} ms late. Shall the picture be as late?</source>
        <translation>El sonido llega unos {milliseconds} ms tarde. ¿Quieres que la imagen llegue igual de tarde?</translation>
    </message>
    <message>
        <source>How late is your speaker?</source>
        <translation>¿Cuánto tarda en llegar el sonido?</translation>
    </message>
    <message>
        <source>Close your eyes and tap the space bar with the beeps, eight times. Let the first few pass to find the beat.</source>
        <translation>Cierra los ojos y pulsa la barra espaciadora ocho veces, al compás de los pitidos. Deja pasar los primeros para coger el ritmo.</translation>
    </message>
    <message>
        <source>There were too few taps to tell.</source>
        <translation>Han sido muy pocas pulsaciones para saberlo.</translation>
    </message>
    <message>
        <source>The taps were too uneven to tell. It takes some practice.</source>
        <translation>Las pulsaciones han sido demasiado irregulares para saberlo. Hace falta algo de práctica.</translation>
    </message>
    <message>
        <source>Your speaker is in time.</source>
        <translation>El sonido llega a tiempo.</translation>
    </message>
    <message>
        <source>Your speaker is about {milliseconds} ms late. Up to {most} ms can be made up for.</source>
        <translation>El sonido llega unos {milliseconds} ms tarde. Se pueden compensar hasta {most} ms.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Tap</source>
        <translation>Pulsar</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar esto</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message>
        <source>All that you did has been deleted.</source>
        <translation>Se ha borrado todo lo que hiciste.</translation>
    </message>
    <message>
        <source>Settings, plan and own workouts as well</source>
        <translation>También ajustes, plan y entrenamientos propios</translation>
    </message>
    <message>
        <source>Delete everything that you did?</source>
        <translation>¿Borrar todo lo que hiciste?</translation>
    </message>
    <message>
        <source>All sessions and sets will be gone for good, and so will your answers, your progress, what was deleted or changed before, and every backup and damaged log. Nobody can bring them back. Files that you have exported stay where they are.</source>
        <translation>Todas las sesiones y series desaparecerán para siempre, y también tus respuestas, tu progreso, lo que antes se borró o cambió, y todas las copias y registros dañados. Nadie puede recuperarlas. Los archivos que has exportado se quedan donde están.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>There is no warm-up. A few easy minutes get a back ready.</source>
        <translation>No hay calentamiento. Unos minutos suaves preparan la espalda.</translation>
    </message>
    <message>
        <source>Nothing is in it yet: add an exercise from the list.</source>
        <translation>Aún no hay nada: añade un ejercicio de la lista.</translation>
    </message>
    <message numerus="yes">
        <source>It takes more than %n hour(s), the most there can be.</source>
        <translation>
            <numerusform>Dura más de %n hora, que es el máximo.</numerusform>
            <numerusform>Dura más de %n horas, que es el máximo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) are a lot to begin with: one or two do.</source>
        <translation>
            <numerusform>%n ejercicio es mucho para empezar: basta con uno o dos.</numerusform>
            <numerusform>%n ejercicios son muchos para empezar: basta con uno o dos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) are more than a back needs in one go: two to four do.</source>
        <translation>
            <numerusform>%n ejercicio es más de lo que una espalda necesita de una vez: bastan de dos a cuatro.</numerusform>
            <numerusform>%n ejercicios son más de lo que una espalda necesita de una vez: bastan de dos a cuatro.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is off: one part at least has to be on.</source>
        <translation>Todo está desactivado: al menos una parte tiene que estar activada.</translation>
    </message>
    <message numerus="yes">
        <source>{exercise}: %n set(s) in all. To begin with, one or two do.</source>
        <translation>
            <numerusform>{exercise}: %n serie en total. Para empezar bastan una o dos.</numerusform>
            <numerusform>{exercise}: %n series en total. Para empezar bastan una o dos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{exercise}: %n set(s) in all. Two or three do.</source>
        <translation>
            <numerusform>{exercise}: %n serie en total. Bastan dos o tres.</numerusform>
            <numerusform>{exercise}: %n series en total. Bastan dos o tres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{exercise}: holding for %n second(s) is enough.</source>
        <translation>
            <numerusform>{exercise}: basta con aguantar %n segundo.</numerusform>
            <numerusform>{exercise}: basta con aguantar %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{exercise}: %n rep(s) are enough.</source>
        <translation>
            <numerusform>{exercise}: basta con %n repetición.</numerusform>
            <numerusform>{exercise}: basta con %n repeticiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Necesita un nombre.</translation>
    </message>
    <message>
        <source>About this workout</source>
        <translation>Sobre este entrenamiento</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>En una línea</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Its exercises, as long as this is empty</source>
        <translation>Sus ejercicios, mientras esté vacío</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>Añadir un ejercicio</translation>
    </message>
    <message>
        <source>Enter adds the exercise to the workout.</source>
        <translation>Intro añade el ejercicio al entrenamiento.</translation>
    </message>
    <message>
        <source>No exercise is called like that.</source>
        <translation>Ningún ejercicio se llama así.</translation>
    </message>
    <message>
        <source>All exercises of this part</source>
        <translation>Todos los ejercicios de esta parte</translation>
    </message>
    <message>
        <source>Counted or held</source>
        <translation>Contado o aguantado</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Cada uno</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>no rest</source>
        <translation>sin desc.</translation>
    </message>
    <message>
        <source>{time} rest</source>
        <translation>{time} desc.</translation>
    </message>
    <message>
        <source>Add an exercise from the list, or drag it here.</source>
        <translation>Añade un ejercicio de la lista o arrástralo aquí.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Rest of {exercise}, in seconds</source>
        <translation>Descanso de {exercise}, en segundos</translation>
    </message>
    <message>
        <source>Less on {exercise}</source>
        <translation>Menos sobre {exercise}</translation>
    </message>
    <message>
        <source>Sides, sets, tempo and notes of {exercise}</source>
        <translation>Lados, series, tempo y nota de {exercise}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Name of the workout</source>
        <translation>Nombre del entrenamiento</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>About this workout: {facts}</source>
        <translation>Sobre este entrenamiento: {facts}</translation>
    </message>
    <message>
        <source>Undo: {what} (Ctrl+Z)</source>
        <translation>Deshacer: {what} (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo: {what} (Ctrl+Shift+Z)</source>
        <translation>Rehacer: {what} (Ctrl+Mayús+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>aún sin guardar</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>saved as {file}</source>
        <translation>guardado como {file}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>Note, shown while you get ready</source>
        <translation>Nota, visible mientras te preparas</translation>
    </message>
    <message>
        <source>From whom it is</source>
        <translation>De quién es</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Vale</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>No further than 30°, say</source>
        <translation>No más de 30°, por ejemplo</translation>
    </message>
    <message>
        <source>My physiotherapist, say</source>
        <translation>Mi fisioterapeuta, por ejemplo</translation>
    </message>
    <message>
        <source>The workout</source>
        <translation>El entrenamiento</translation>
    </message>
    <message>
        <source>Shown here</source>
        <translation>Se ve aquí</translation>
    </message>
    <message>
        <source>New workout</source>
        <translation>Entrenamiento nuevo</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Añadir una parte</translation>
    </message>
    <message>
        <source>{part}: {rounds}; change this part</source>
        <translation>{part}: {rounds}; cambiar esta parte</translation>
    </message>
    <message>
        <source>{part}: dose all exercises alike</source>
        <translation>{part}: dosificar todos los ejercicios igual</translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>Todos iguales</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Quitar esta parte</translation>
    </message>
    <message>
        <source>What is off can be switched on before every start.</source>
        <translation>Lo desactivado se puede activar antes de cada inicio.</translation>
    </message>
    <message>
        <source>My workout</source>
        <translation>Mi entrenamiento</translation>
    </message>
    <message>
        <source>This workout was changed somewhere else, too</source>
        <translation>Este entrenamiento también se ha cambiado en otro sitio</translation>
    </message>
    <message>
        <source>Both versions can be kept: yours then gets a file of its own. Or look at the other one; Undo leads back to yours.</source>
        <translation>Se pueden conservar las dos versiones: la tuya tendrá entonces su propio archivo. O mira la otra; Deshacer te devuelve a la tuya.</translation>
    </message>
    <message>
        <source>Show the other one</source>
        <translation>Ver la otra</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar las dos</translation>
    </message>
    <message>
        <source>{workout} – mine</source>
        <translation>{workout} – mío</translation>
    </message>
    <message>
        <source>Its sets</source>
        <translation>Sus series</translation>
    </message>
    <message>
        <source>Set {number}</source>
        <translation>Serie {number}</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>added exercise</source>
        <translation>ejercicio añadido</translation>
    </message>
    <message>
        <source>moved exercise</source>
        <translation>ejercicio movido</translation>
    </message>
    <message>
        <source>removed exercise</source>
        <translation>ejercicio quitado</translation>
    </message>
    <message>
        <source>duplicated exercise</source>
        <translation>ejercicio duplicado</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>series</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>reps or hold</source>
        <translation>repeticiones o posición</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>descanso</translation>
    </message>
    <message>
        <source>rest before the next</source>
        <translation>descanso antes del siguiente</translation>
    </message>
    <message>
        <source>sides</source>
        <translation>lados</translation>
    </message>
    <message>
        <source>tempo</source>
        <translation>tempo</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>rondas</translation>
    </message>
    <message>
        <source>added part</source>
        <translation>parte añadida</translation>
    </message>
    <message>
        <source>removed part</source>
        <translation>parte quitada</translation>
    </message>
    <message>
        <source>kind of part</source>
        <translation>tipo de parte</translation>
    </message>
    <message>
        <source>part on or off</source>
        <translation>parte activada o no</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>todos iguales</translation>
    </message>
    <message>
        <source>version of the file</source>
        <translation>versión del archivo</translation>
    </message>
    <message>
        <source>health</source>
        <translation>salud</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>fuerza</translation>
    </message>
    <message>
        <source>muscle</source>
        <translation>músculo</translation>
    </message>
    <message>
        <source>endurance</source>
        <translation>resistencia</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Aguantar</translation>
    </message>
    <message>
        <source>This workout was changed somewhere else; that is what you see. Undo leads back.</source>
        <translation>Este entrenamiento se cambió en otro lugar; es lo que ves. Deshacer lleva a lo tuyo.</translation>
    </message>
    <message>
        <source>As long as you can</source>
        <translation>Todo lo que puedas</translation>
    </message>
    <message>
        <source>sides take turns</source>
        <translation>lados alternos</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n ronda</numerusform>
            <numerusform>%n rondas</numerusform>
        </translation>
    </message>
    <message>
        <source>each side</source>
        <translation>cada lado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>{exercise} removed</source>
        <translation>{exercise}: quitado</translation>
    </message>
    <message>
        <source>as long as you can</source>
        <translation>todo lo que puedas</translation>
    </message>
    <message>
        <source>{exercise}: now {place}</source>
        <translation>{exercise}: ahora {place}</translation>
    </message>
    <message>
        <source>{exercise} added: {place}</source>
        <translation>{exercise}: añadido, {place}</translation>
    </message>
    <message>
        <source>{part} added</source>
        <translation>{part}: añadido</translation>
    </message>
    <message>
        <source>{part} removed</source>
        <translation>{part}: quitado</translation>
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
    <name>Exchange</name>
    <message>
        <source>{problem} The session is left out.</source>
        <translation>{problem} La sesión se omite.</translation>
    </message>
    <message>
        <source>`{name}` must be a whole number, and is `{found}`.</source>
        <translation>`{name}` debe ser un número entero, y es `{found}`.</translation>
    </message>
    <message>
        <source>`{name}` is another than in line {line}.</source>
        <translation>`{name}` no es igual que en la línea {line}.</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Línea {line}: {problem}</translation>
    </message>
    <message>
        <source>There are neither reps nor a time; it is left out.</source>
        <translation>No hay repeticiones ni tiempo; la línea se omite.</translation>
    </message>
    <message>
        <source>There is no such date as “{date}”; it is left out.</source>
        <translation>No existe la fecha «{date}»; la línea se omite.</translation>
    </message>
    <message>
        <source>“{found}” is no number for “{column}”; it is left out.</source>
        <translation>«{found}» no es un número para «{column}»; la línea se omite.</translation>
    </message>
    <message>
        <source>There is no date; it is left out.</source>
        <translation>No hay fecha; la línea se omite.</translation>
    </message>
    <message>
        <source>Distances cannot be kept here; it is left out.</source>
        <translation>Aquí no se pueden guardar distancias; la línea se omite.</translation>
    </message>
    <message>
        <source>{date} is a strange day for a workout; it is taken in.</source>
        <translation>{date} es un día raro para entrenar; se incorpora.</translation>
    </message>
    <message>
        <source>{reps} reps are a lot; they are taken in.</source>
        <translation>{reps} repeticiones son muchas; se incorporan.</translation>
    </message>
    <message>
        <source>A weight below zero cannot be kept; the set is, without it.</source>
        <translation>No se puede guardar un peso bajo cero; la serie se incorpora sin él.</translation>
    </message>
    <message>
        <source>No exercise is named; it is left out.</source>
        <translation>No se nombra ningún ejercicio; la línea se omite.</translation>
    </message>
    <message>
        <source>The file breaks off here or is damaged; the rest is left out.</source>
        <translation>El archivo se corta aquí o está dañado; el resto se omite.</translation>
    </message>
    <message>
        <source>This is not a log that can be taken in.</source>
        <translation>Esto no es un registro que se pueda incorporar.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line} cannot be read.</source>
        <translation>Esto no es JSON: no se puede leer la línea {line}.</translation>
    </message>
    <message>
        <source>What stands in the file cannot be read as JSON.</source>
        <translation>El contenido del archivo no se puede leer como JSON.</translation>
    </message>
    <message>
        <source>The file does not say of which version it is.</source>
        <translation>El archivo no dice de qué versión es.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program.</source>
        <translation>El archivo lo escribió una versión más nueva de este programa.</translation>
    </message>
    <message>
        <source>This must be an object with names and values.</source>
        <translation>Esto debe ser un objeto con nombres y valores.</translation>
    </message>
    <message>
        <source>Number {number} of `{name}`: {problem}</source>
        <translation>Número {number} de `{name}`: {problem}</translation>
    </message>
    <message>
        <source>Set {number}: {problem}</source>
        <translation>Serie {number}: {problem}</translation>
    </message>
    <message>
        <source>`{name}` must be a list.</source>
        <translation>`{name}` debe ser una lista.</translation>
    </message>
    <message>
        <source>`state` must be `finished`, `abandoned` or empty.</source>
        <translation>`state` debe ser `finished`, `abandoned` o estar vacío.</translation>
    </message>
    <message>
        <source>Two sets have the same `step` and `side`.</source>
        <translation>Dos series tienen el mismo `step` y el mismo `side`.</translation>
    </message>
    <message>
        <source>`kind` must be `reps` or `hold`.</source>
        <translation>`kind` debe ser `reps` o `hold`.</translation>
    </message>
    <message>
        <source>`{name}` is missing.</source>
        <translation>Falta `{name}`.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>No se puede leer {file}: {reason}.</translation>
    </message>
    <message>
        <source>The file is larger than {most} MiB.</source>
        <translation>El archivo ocupa más de {most} MiB.</translation>
    </message>
    <message>
        <source>The file is not in Unicode, so some letters may be other ones.</source>
        <translation>El archivo no está en Unicode, así que algunas letras pueden ser otras.</translation>
    </message>
    <message>
        <source>This is none of the files that can be taken in: a log of this program, or what {programs} have saved.</source>
        <translation>No es ninguno de los archivos que se pueden incorporar: un registro de este programa, o lo que han guardado {programs}.</translation>
    </message>
    <message>
        <source>There is a quotation mark in the wrong place; it is left out.</source>
        <translation>Hay unas comillas donde no deben; la línea se omite.</translation>
    </message>
    <message>
        <source>A quotation mark that begins here is never closed; the rest is left out.</source>
        <translation>Unas comillas que se abren aquí no se cierran nunca; el resto se omite.</translation>
    </message>
    <message>
        <source>There are {found} columns instead of {wanted}; it is left out.</source>
        <translation>Hay {found} columnas en lugar de {wanted}; la línea se omite.</translation>
    </message>
    <message>
        <source>`{name}` must be a whole number from {least} to {most}.</source>
        <translation>`{name}` debe ser un número entero de {least} a {most}.</translation>
    </message>
    <message>
        <source>`{name}` must be a text.</source>
        <translation>`{name}` debe ser un texto.</translation>
    </message>
    <message>
        <source>`{name}` is far too long.</source>
        <translation>`{name}` es demasiado largo.</translation>
    </message>
    <message>
        <source>`{name}` must be one of {words}.</source>
        <translation>`{name}` debe ser uno de {words}.</translation>
    </message>
    <message>
        <source>`{name}` must be a date and a time, like 2026-03-03T19:30:00+01:00.</source>
        <translation>`{name}` debe ser una fecha con hora, como 2026-03-03T19:30:00+01:00.</translation>
    </message>
    <message>
        <source>Export what was done</source>
        <translation>Exportar lo que hiciste</translation>
    </message>
    <message>
        <source>Import what was done</source>
        <translation>Importar lo que hiciste</translation>
    </message>
    <message>
        <source>Logs and histories (*.json *.csv *.txt *.db);;All files (*)</source>
        <translation>Registros e historiales (*.json *.csv *.txt *.db);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Logs (*.json)</source>
        <translation>Registros (*.json)</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Leyendo {file}…</translation>
    </message>
    <message>
        <source>Taking it in: {done} of {all} sessions…</source>
        <translation>Incorporando: {done} de {all} sesiones…</translation>
    </message>
    <message>
        <source>Taken in. What the log was before is kept beside it until the next import.</source>
        <translation>Incorporado. El registro anterior se guarda al lado hasta la próxima importación.</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>Incorporando…</translation>
    </message>
    <message>
        <source>There are no sessions in this file of {form}.</source>
        <translation>En este archivo de {form} no hay sesiones.</translation>
    </message>
    <message numerus="yes">
        <source>{form}: %n session(s) with {sets}, {first}.</source>
        <translation>
            <numerusform>{form}: %n sesión con {sets}, {first}.</numerusform>
            <numerusform>{form}: %n sesiones con {sets}, {first}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{form}: %n session(s) with {sets}, {first} to {last}.</source>
        <translation>
            <numerusform>{form}: %n sesión con {sets}, del {first} al {last}.</numerusform>
            <numerusform>{form}: %n sesiones con {sets}, del {first} al {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué pasará</translation>
    </message>
    <message>
        <source>Exercises that we have</source>
        <translation>Ejercicios que ya tenemos</translation>
    </message>
    <message>
        <source>Kept under their own names</source>
        <translation>Se guardan con su nombre</translation>
    </message>
    <message>
        <source>The weights are in pounds</source>
        <translation>Los pesos están en libras</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n serie</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) will be added</source>
        <translation>
            <numerusform>%n sesión se añade</numerusform>
            <numerusform>%n sesiones se añaden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) changed since</source>
        <translation>
            <numerusform>%n sesión ha cambiado desde entonces</numerusform>
            <numerusform>%n sesiones han cambiado desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) there already</source>
        <translation>
            <numerusform>%n sesión ya está</numerusform>
            <numerusform>%n sesiones ya están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) deleted there, and so here</source>
        <translation>
            <numerusform>%n sesión se borró allí, y también aquí</numerusform>
            <numerusform>%n sesiones se borraron allí, y también aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) deleted here, and stay so</source>
        <translation>
            <numerusform>%n sesión se borró aquí y sigue borrada</numerusform>
            <numerusform>%n sesiones se borraron aquí y siguen borradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is new, so there is nothing to take in.</source>
        <translation>No hay nada nuevo, así que no hay nada que incorporar.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ExercisePanel</name>
    <message>
        <source>How it is done (I)</source>
        <translation>Cómo se hace (I)</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>Ahora viene</translation>
    </message>
</context>
<context>
    <name>ExerciseSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <source>held</source>
        <translation>aguantado</translation>
    </message>
    <message>
        <source>press any key to end</source>
        <translation>pulsa una tecla para acabar</translation>
    </message>
    <message>
        <source>seconds of {seconds}</source>
        <translation>segundos de {seconds}</translation>
    </message>
    <message>
        <source>hold any key to end</source>
        <translation>mantén una tecla para acabar</translation>
    </message>
    <message>
        <source>second held</source>
        <translation>segundo aguantado</translation>
    </message>
    <message>
        <source>seconds held</source>
        <translation>segundos aguantados</translation>
    </message>
    <message>
        <source>any key ends it</source>
        <translation>cualquier tecla acaba</translation>
    </message>
    <message>
        <source>as long as you can</source>
        <translation>todo lo que puedas</translation>
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
        <source>one set is enough for a break</source>
        <translation>una serie basta para una pausa activa</translation>
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
    <name>Felt</name>
    <message>
        <source>How was the last set?</source>
        <translation>¿Cómo fue la última serie?</translation>
    </message>
    <message>
        <source>Last set: {done} · how was it?</source>
        <translation>Última serie: {done} · ¿cómo fue?</translation>
    </message>
    <message>
        <source>Too easy</source>
        <translation>Muy fácil</translation>
    </message>
    <message>
        <source>Just right</source>
        <translation>Justo bien</translation>
    </message>
    <message>
        <source>Too hard</source>
        <translation>Muy difícil</translation>
    </message>
    <message>
        <source>It hurt</source>
        <translation>Dolió</translation>
    </message>
    <message>
        <source>too easy</source>
        <translation>muy fácil</translation>
    </message>
    <message>
        <source>just right</source>
        <translation>justo bien</translation>
    </message>
    <message>
        <source>too hard</source>
        <translation>muy difícil</translation>
    </message>
    <message>
        <source>hurt</source>
        <translation>dolió</translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n repetición</numerusform>
            <numerusform>%n repeticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>hurt, {pain} of 10</source>
        <translation>dolió, {pain} de 10</translation>
    </message>
    <message>
        <source>How was it? Press 1 for too easy, 2 for just right, 3 for too hard, 4 if it hurt.</source>
        <translation>¿Cómo fue? Pulsa 1 si fue muy fácil, 2 si justo bien, 3 si muy difícil, 4 si dolió.</translation>
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
    <name>FigurePanel</name>
    <message>
        <source>moving · Space stops</source>
        <translation>en movimiento · Espacio lo para</translation>
    </message>
    <message>
        <source>{pose} · ← → step, Space moves</source>
        <translation>{pose} · ← → paso, Espacio lo mueve</translation>
    </message>
</context>
<context>
    <name>FineRows</name>
    <message>
        <source>Get ready</source>
        <translation>Prepararse</translation>
    </message>
    <message>
        <source>Get ready {time} · tempo {tempo}</source>
        <translation>Prepararse {time} · ritmo {tempo}</translation>
    </message>
    <message>
        <source>Unfolds more to choose</source>
        <translation>Despliega más opciones</translation>
    </message>
    <message>
        <source>Folds it away again</source>
        <translation>Las pliega de nuevo</translation>
    </message>
    <message>
        <source>Get ready {time}</source>
        <translation>Prepararse {time}</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Hold at the top</source>
        <translation>Aguantar arriba</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Pause at the bottom</source>
        <translation>Esperar abajo</translation>
    </message>
</context>
<context>
    <name>FinishedPage</name>
    <message>
        <source>no set was begun</source>
        <translation>no empezaste ninguna serie</translation>
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
        <source>Break done</source>
        <translation>Pausa activa hecha</translation>
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
        <source>{count} partly</source>
        <translation>{count} en parte</translation>
    </message>
    <message>
        <source>Workout done</source>
        <translation>Entrenamiento hecho</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n set(s)</source>
        <translation>
            <numerusform>{done} de %n serie</numerusform>
            <numerusform>{done} de %n series</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Terminado antes de tiempo</translation>
    </message>
    <message>
        <source>Back into the workout, where it ended</source>
        <translation>Volver al entrenamiento, al punto en que terminó</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>{file} cannot be deleted: {reason}.</source>
        <translation>No se puede borrar {file}: {reason}.</translation>
    </message>
</context>
<context>
    <name>GoOn</name>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Do not go on with {workout} now</source>
        <translation>No continuar ahora con {workout}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>That workout cannot go on from here any more: it goes on in another window, has ended there, or was deleted.</source>
        <translation>Este entrenamiento ya no puede continuar desde aquí: sigue en otra ventana, ha terminado allí o se ha borrado.</translation>
    </message>
    <message>
        <source>{done} of {planned} sets done</source>
        <translation>{done} de {planned} series hechas</translation>
    </message>
    <message numerus="yes">
        <source>Cut short %n hour(s) ago</source>
        <translation>
            <numerusform>Interrumpido hace %n hora</numerusform>
            <numerusform>Interrumpido hace %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Left earlier today</source>
        <translation>Lo dejaste hoy</translation>
    </message>
    <message>
        <source>Cut short just now</source>
        <translation>Interrumpido ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>Cut short %n minute(s) ago</source>
        <translation>
            <numerusform>Interrumpido hace %n minuto</numerusform>
            <numerusform>Interrumpido hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on at {place}</source>
        <translation>Continuar en {place}</translation>
    </message>
    <message>
        <source>set {number}</source>
        <translation>serie {number}</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Good evening</source>
        <translation>Buenas noches</translation>
    </message>
    <message>
        <source>Today is not one of your days; the next one is {weekday}.</source>
        <translation>Hoy no es uno de tus días; el próximo es el {weekday}.</translation>
    </message>
    <message numerus="yes">
        <source>Last session %n day(s) ago.</source>
        <translation>
            <numerusform>Última sesión hace %n día.</numerusform>
            <numerusform>Última sesión hace %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your back is well rested.</source>
        <translation>Tu espalda está bien descansada.</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>It has been a while. Begin gently.</source>
        <translation>Qué bien verte de nuevo. Empieza con suavidad.</translation>
    </message>
    <message>
        <source>Two sessions a week are enough.</source>
        <translation>Bastan dos sesiones por semana.</translation>
    </message>
    <message numerus="yes">
        <source>You aim at %n session(s) a week.</source>
        <translation>
            <numerusform>Te propones %n sesión por semana.</numerusform>
            <numerusform>Te propones %n sesiones por semana.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have trained today. Now your back recovers.</source>
        <translation>Hoy has entrenado. Ahora tu espalda se recupera.</translation>
    </message>
    <message>
        <source>Last session yesterday. Your back is still recovering.</source>
        <translation>Última sesión ayer. Tu espalda aún se recupera.</translation>
    </message>
    <message numerus="yes">
        <source>Your back has had %n day(s) of rest.</source>
        <translation>
            <numerusform>Tu espalda ha descansado %n día.</numerusform>
            <numerusform>Tu espalda ha descansado %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last session on {weekday}.</source>
        <translation>Última sesión: {weekday}.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n pasaje encontrado</numerusform>
            <numerusform>%n pasajes encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Nothing is said of that. Maybe another word?</source>
        <translation>De eso no se dice nada. ¿Tal vez otra palabra?</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>The handbook is in English.</source>
        <translation>El manual está en inglés.</translation>
    </message>
    <message>
        <source>Nothing here can open {address}</source>
        <translation>Aquí no hay nada que pueda abrir {address}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>No session on this day.</source>
        <translation>Ninguna sesión este día.</translation>
    </message>
    <message>
        <source>“{workout}” has been deleted.</source>
        <translation>«{workout}» se ha eliminado.</translation>
    </message>
    <message>
        <source>Nothing here yet. After your first workout you will find here what you did, set by set, and how it changes over time.</source>
        <translation>Aquí aún no hay nada. Después de tu primer entrenamiento verás aquí lo que has hecho, serie por serie, y cómo cambia con el tiempo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Delete {workout}, {details}</source>
        <translation>Eliminar {workout}, {details}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>pain {before} → {after}</source>
        <translation>dolor {before} → {after}</translation>
    </message>
    <message>
        <source>pain before {pain}</source>
        <translation>dolor antes {pain}</translation>
    </message>
    <message>
        <source>pain after {pain}</source>
        <translation>dolor después {pain}</translation>
    </message>
    <message>
        <source>effort {effort}</source>
        <translation>esfuerzo {effort}</translation>
    </message>
    <message>
        <source>pain next morning {pain}</source>
        <translation>dolor a la mañana siguiente {pain}</translation>
    </message>
    <message>
        <source>Import, export…</source>
        <translation>Importar, exportar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Exportar todo…</translation>
    </message>
    <message>
        <source>Export for spreadsheets…</source>
        <translation>Exportar para hojas de cálculo…</translation>
    </message>
    <message>
        <source>From another computer, or from Hevy, Strong, FitNotes, Liftosaur or CalisthenicsMemory. You see what it is first.</source>
        <translation>De otro ordenador, o de Hevy, Strong, FitNotes, Liftosaur o CalisthenicsMemory. Primero ves qué hay.</translation>
    </message>
    <message>
        <source>All of the log as JSON, to import it again.</source>
        <translation>Todo el registro en JSON, para volver a importarlo.</translation>
    </message>
    <message>
        <source>Sessions and sets as CSV, a row for each set.</source>
        <translation>Sesiones y series en CSV, una fila por serie.</translation>
    </message>
    <message>
        <source>“{workout}” has been changed.</source>
        <translation>«{workout}» se ha cambiado.</translation>
    </message>
    <message>
        <source>“{workout}” is back.</source>
        <translation>«{workout}» ha vuelto.</translation>
    </message>
    <message>
        <source>How it was: {felt}.</source>
        <translation>Cómo fue: {felt}.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit {workout}, {details}</source>
        <translation>Editar {workout}, {details}</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Cómo fue</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>Folds its sets away</source>
        <translation>Oculta sus series</translation>
    </message>
    <message>
        <source>Shows its sets</source>
        <translation>Muestra sus series</translation>
    </message>
    <message>
        <source>from {program}</source>
        <translation>de {program}</translation>
    </message>
</context>
<context>
    <name>HistoryBin</name>
    <message>
        <source>Deleted and changed</source>
        <translation>Eliminado y cambiado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>What you delete or change is kept for thirty days. Only this computer has it.</source>
        <translation>Lo que eliminas o cambias se guarda treinta días. Solo lo tiene este ordenador.</translation>
    </message>
    <message>
        <source>Nothing was deleted or changed in the last thirty days.</source>
        <translation>En los últimos treinta días no se ha eliminado ni cambiado nada.</translation>
    </message>
    <message>
        <source>{workout}, {day}</source>
        <translation>{workout}, {day}</translation>
    </message>
    <message>
        <source>{workout}, {day}, as it was before a change</source>
        <translation>{workout}, {day}, como era antes de un cambio</translation>
    </message>
    <message>
        <source>Deleted {when}</source>
        <translation>Eliminado: {when}</translation>
    </message>
    <message>
        <source>Changed {when}</source>
        <translation>Cambiado: {when}</translation>
    </message>
    <message>
        <source>Deleted and changed…</source>
        <translation>Eliminado y cambiado…</translation>
    </message>
</context>
<context>
    <name>HistoryEdit</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Effort, 0–10</source>
        <translation>Esfuerzo, 0–10</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Dolor antes</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Dolor después</translation>
    </message>
    <message>
        <source>Pain next morning</source>
        <translation>Dolor a la mañana siguiente</translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation>Editar sesión</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>One set more</source>
        <translation>Una serie más</translation>
    </message>
    <message>
        <source>Day and time when it began</source>
        <translation>Día y hora del comienzo</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Cómo fue</translation>
    </message>
    <message>
        <source>Set {number}</source>
        <translation>Serie {number}</translation>
    </message>
    <message>
        <source>in seconds</source>
        <translation>en segundos</translation>
    </message>
    <message>
        <source>in reps</source>
        <translation>en repeticiones</translation>
    </message>
    <message>
        <source>Weight, {set}</source>
        <translation>Peso, {set}</translation>
    </message>
    <message>
        <source>How it was: {set}</source>
        <translation>Cómo fue: {set}</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>There are no workouts in your library yet. Add some to your exercise file.</source>
        <translation>Tu biblioteca aún no tiene entrenamientos. Añade alguno a tu archivo de ejercicios.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>HowTo</name>
    <message>
        <source>{equipment} (optional: {more})</source>
        <translation>{equipment} (opcional: {more})</translation>
    </message>
    <message>
        <source>also: {names}</source>
        <translation>también: {names}</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Colócate</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Muévete</translation>
    </message>
    <message>
        <source>Think of</source>
        <translation>Piensa en</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Evita</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>This archive unpacks to too much, so it was left alone.</source>
        <translation>Este archivo comprimido ocupa demasiado al abrirse, así que no se ha tocado.</translation>
    </message>
    <message>
        <source>This archive leads out of its folder, so it was not unpacked.</source>
        <translation>Este archivo comprimido se sale de su carpeta, así que no se ha abierto.</translation>
    </message>
    <message>
        <source>This archive holds links, so it was not unpacked.</source>
        <translation>Este archivo comprimido contiene enlaces, así que no se ha abierto.</translation>
    </message>
    <message>
        <source>This archive is locked with a password.</source>
        <translation>Este archivo comprimido está protegido con contraseña.</translation>
    </message>
    <message>
        <source>This archive is damaged and cannot be unpacked.</source>
        <translation>Este archivo comprimido está dañado y no se puede abrir.</translation>
    </message>
    <message>
        <source>“{name}” is our “{exercise}”.</source>
        <translation>«{name}» es aquí «{exercise}».</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>The rest of {time} at the beginning of “{workout}”.</source>
        <translation>El descanso de {time} al principio de «{workout}».</translation>
    </message>
    <message>
        <source>The rest of {time} at the end of “{workout}”.</source>
        <translation>El descanso de {time} al final de «{workout}».</translation>
    </message>
    <message>
        <source>“{workout}”, as there is nothing to do in it.</source>
        <translation>«{workout}», porque no hay nada que hacer en él.</translation>
    </message>
    <message>
        <source>“{workout}”, as it is longer than a workout can be.</source>
        <translation>«{workout}», porque es más largo de lo que puede ser un entrenamiento.</translation>
    </message>
    <message>
        <source>From {program}</source>
        <translation>De {program}</translation>
    </message>
    <message>
        <source>{program} begins with the right side and rests before the left one; here the left side comes first, and between the two there is time to turn over.</source>
        <translation>{program} empieza por el lado derecho y descansa antes del izquierdo; aquí va primero el izquierdo, y entre los dos hay tiempo para girarte.</translation>
    </message>
    <message>
        <source>The groups into which the exercises are sorted.</source>
        <translation>Los grupos en que están ordenados los ejercicios.</translation>
    </message>
    <message>
        <source>This is a backup of {program}; share the programs from it instead.</source>
        <translation>Esto es una copia de seguridad de {program}; comparte mejor desde allí los programas.</translation>
    </message>
    <message>
        <source>Reps of “{exercise}” are per side here.</source>
        <translation>Las repeticiones de «{exercise}» son aquí por lado.</translation>
    </message>
    <message>
        <source>Between sets of “{exercise}” there is a rest of {time}, as ever.</source>
        <translation>Entre las series de «{exercise}» hay un descanso de {time}, como siempre.</translation>
    </message>
    <message>
        <source>{time} are {other} here.</source>
        <translation>{time} son aquí {other}.</translation>
    </message>
    <message>
        <source>“{exercise}” names no side, so it is held once for the whole time; turn over as you are used to.</source>
        <translation>«{exercise}» no indica lado, así que se mantiene una vez todo el tiempo; gírate como acostumbras.</translation>
    </message>
    <message>
        <source>{more} reps of “{exercise}” are {count}, the most there can be.</source>
        <translation>{more} repeticiones de «{exercise}» pasan a {count}, el máximo posible.</translation>
    </message>
    <message>
        <source>The file has no tempo; “{exercise}” takes {time} a rep here.</source>
        <translation>El archivo no indica tempo; «{exercise}» dura aquí {time} por repetición.</translation>
    </message>
    <message numerus="yes">
        <source>“{exercise}” is counted here: {time} become %n rep(s), which take {other}.</source>
        <translation>
            <numerusform>«{exercise}» se cuenta aquí: {time} pasan a %n repetición, que dura {other}.</numerusform>
            <numerusform>«{exercise}» se cuenta aquí: {time} pasan a %n repeticiones, que duran {other}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{exercise}” is counted here: {time} become %n rep(s) a side, which take {other}.</source>
        <translation>
            <numerusform>«{exercise}» se cuenta aquí: {time} pasan a %n repetición por lado, que dura {other}.</numerusform>
            <numerusform>«{exercise}» se cuenta aquí: {time} pasan a %n repeticiones por lado, que duran {other}.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a file of {program}, but “{key}” in it makes no sense.</source>
        <translation>Esto parece un archivo de {program}, pero «{key}» no tiene sentido en él.</translation>
    </message>
    <message>
        <source>This file of {program} holds too much to be taken in.</source>
        <translation>Este archivo de {program} contiene demasiado para incorporarlo.</translation>
    </message>
    <message>
        <source>The setting `{key}` in this file holds no trainings.</source>
        <translation>El ajuste `{key}` de este archivo no contiene entrenamientos.</translation>
    </message>
    <message>
        <source>The name of “{name}”: the file has its number alone.</source>
        <translation>El nombre de «{name}»: el archivo solo tiene su número.</translation>
    </message>
    <message>
        <source>This archive holds something else than workouts of {program}.</source>
        <translation>Este archivo comprimido contiene algo distinto de entrenamientos de {program}.</translation>
    </message>
    <message>
        <source>Exercise {number}</source>
        <translation>Ejercicio {number}</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation>{file} no es un archivo.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>Taken for rests because of their names: {names}.</source>
        <translation>Tomados por descansos a causa de sus nombres: {names}.</translation>
    </message>
    <message>
        <source>{program} damages letters when it exports; look over the names, or share the workouts from it one by one.</source>
        <translation>{program} daña letras al exportar; repasa los nombres o comparte desde allí los entrenamientos uno a uno.</translation>
    </message>
    <message>
        <source>In its export, {program} has damaged letters that are not of Western Europe, so this file cannot be read; share the workouts from it one by one instead.</source>
        <translation>Al exportar, {program} ha dañado letras que no son de Europa occidental, así que este archivo no se puede leer; comparte desde allí los entrenamientos uno a uno.</translation>
    </message>
    <message>
        <source>The {seconds} s for a set of “{exercise}”: its reps count.</source>
        <translation>Los {seconds} s de una serie de «{exercise}»: cuentan las repeticiones.</translation>
    </message>
    <message>
        <source>This line: {line}</source>
        <translation>Esta línea: {line}</translation>
    </message>
    <message>
        <source>The rule “{rule}” of “{exercise}”.</source>
        <translation>La regla «{rule}» de «{exercise}».</translation>
    </message>
    <message>
        <source>Rests of which the text says nothing take {seconds} s.</source>
        <translation>Los descansos de los que el texto no dice nada duran {seconds} s.</translation>
    </message>
    <message>
        <source>{least} to {most} reps of “{exercise}” are {least} here.</source>
        <translation>De {least} a {most} repeticiones de «{exercise}» son aquí {least}.</translation>
    </message>
    <message>
        <source>Sets of “{exercise}” with as many reps as one can end.</source>
        <translation>Que las series de «{exercise}» tengan tantas repeticiones como puedas.</translation>
    </message>
    <message>
        <source>The notes.</source>
        <translation>Las notas.</translation>
    </message>
    <message>
        <source>“{words}” of “{exercise}”.</source>
        <translation>«{words}» de «{exercise}».</translation>
    </message>
    <message>
        <source>{exercise} ({side})</source>
        <translation>{exercise} ({side})</translation>
    </message>
    <message>
        <source>“{exercise}” comes without its other side, so it is kept as it is.</source>
        <translation>«{exercise}» viene sin su otro lado, así que se queda como está.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>“{exercise}” is only held here, so your reps of it are kept as they are.</source>
        <translation>«{exercise}» aquí solo se mantiene; tus repeticiones se quedan como están.</translation>
    </message>
    <message>
        <source>{program}’s sounds and colours.</source>
        <translation>Los sonidos y colores de {program}.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Vuelta a la calma</translation>
    </message>
    <message>
        <source>The {seconds} s to change sides in the middle of an exercise in “{workout}”.</source>
        <translation>Los {seconds} s para cambiar de lado a mitad de un ejercicio de «{workout}».</translation>
    </message>
    <message>
        <source>Do it as you know it from {program}.</source>
        <translation>Hazlo como lo conoces de {program}.</translation>
    </message>
    <message>
        <source>You have brought it along from {program}.</source>
        <translation>Lo has traído de {program}.</translation>
    </message>
    <message>
        <source>Get into position.</source>
        <translation>Colócate en posición.</translation>
    </message>
    <message>
        <source>All sets of “{exercise}” on one side came first; here the sides take turns.</source>
        <translation>En «{exercise}» iban primero todas las series de un lado; aquí los lados se alternan.</translation>
    </message>
    <message>
        <source>“{exercise}” begins with the left side here.</source>
        <translation>«{exercise}» empieza aquí por el lado izquierdo.</translation>
    </message>
    <message>
        <source>The {time} between the sides of “{exercise}” are the time to turn over, as you have set it.</source>
        <translation>En vez de {time} entre los lados de «{exercise}» vale el tiempo para girarte que has ajustado.</translation>
    </message>
    <message>
        <source>Between the sides of “{exercise}” there is time to turn over.</source>
        <translation>Entre los lados de «{exercise}» hay tiempo para girarte.</translation>
    </message>
    <message>
        <source>{programs} or {last}</source>
        <translation>{programs} o {last}</translation>
    </message>
    <message>
        <source>Before every exercise you have time to get into position, as you have set it; {program} has that at the beginning alone, if at all.</source>
        <translation>Antes de cada ejercicio tienes tiempo para colocarte, el que has ajustado; {program} solo lo tiene al principio, si acaso.</translation>
    </message>
    <message>
        <source>This file is larger than {most} MiB, so it is no workout.</source>
        <translation>Este archivo pasa de {most} MiB, así que no es un entrenamiento.</translation>
    </message>
    <message>
        <source>This is no file of {programs}.</source>
        <translation>Esto no es un archivo de {programs}.</translation>
    </message>
    <message>
        <source>There is nothing in this file of {program} to be taken in.</source>
        <translation>En este archivo de {program} no hay nada que incorporar.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more of these.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>The pictures of the exercises.</source>
        <translation>Las imágenes de los ejercicios.</translation>
    </message>
    <message>
        <source>Bring workouts along</source>
        <translation>Traer entrenamientos</translation>
    </message>
    <message>
        <source>Taken in, as {file} in the folder of your own workouts.</source>
        <translation>Incorporado como {file} en la carpeta de tus propios entrenamientos.</translation>
    </message>
    <message>
        <source>All that is in this file of {program} is there already.</source>
        <translation>Todo lo que hay en este archivo de {program} ya está aquí.</translation>
    </message>
    <message numerus="yes">
        <source>From {program}: %n workout(s).</source>
        <translation>
            <numerusform>De {program}: %n entrenamiento.</numerusform>
            <numerusform>De {program}: %n entrenamientos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>Entrenamientos</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Ya están aquí</translation>
    </message>
    <message>
        <source>New exercises</source>
        <translation>Ejercicios nuevos</translation>
    </message>
    <message>
        <source>Exercises that we have</source>
        <translation>Ejercicios que ya tenemos</translation>
    </message>
    <message>
        <source>Different here</source>
        <translation>Distinto aquí</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>Se queda atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>From {program}: %n new exercise(s).</source>
        <translation>
            <numerusform>De {program}: %n ejercicio nuevo.</numerusform>
            <numerusform>De {program}: %n ejercicios nuevos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From {program}: %n workout(s), with exercises that are new.</source>
        <translation>
            <numerusform>De {program}: %n entrenamiento, con ejercicios nuevos.</numerusform>
            <numerusform>De {program}: %n entrenamientos, con ejercicios nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Bring workouts of other programs along</source>
        <translation>Traer entrenamientos de otros programas</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
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
        <source>Page Up</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>Pause or go on; count a rep, or end a hold as long as you can. Any other key or a click does the same</source>
        <translation>Pausar o seguir; contar una repetición o acabar un aguante sin fin. Cualquier otra tecla o un clic hace lo mismo</translation>
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
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>After a set: it was too easy</source>
        <translation>Después de una serie: fue muy fácil</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>After a set: it was just right</source>
        <translation>Después de una serie: fue justo bien</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>After a set: it was too hard</source>
        <translation>Después de una serie: fue muy difícil</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>It hurts: ends the set and pauses; after a set: it hurt</source>
        <translation>Duele: termina la serie y pausa; después de una serie: dolió</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>If you count: take a rep back, even the last one of a set</source>
        <translation>Si cuentas tú: quitar una repetición, incluso la última de la serie</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>If you count: one more than planned, and more, until you end the set</source>
        <translation>Si cuentas tú: una más de lo previsto, y más, hasta que acabes la serie</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>The whole workout, to go to any set of it; pauses</source>
        <translation>El entrenamiento entero, para ir a cualquier serie; pausa</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Another exercise in place of the next one, today only; pauses</source>
        <translation>Otro ejercicio en lugar del siguiente, solo hoy; pausa</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Straight to the cool-down (asks first)</source>
        <translation>Directo a la vuelta a la calma (pregunta antes)</translation>
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
        <source>Pause or go on, whoever counts</source>
        <translation>Pausa o sigue, cuente quien cuente</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>How this exercise is done; pauses</source>
        <translation>Cómo se hace este ejercicio; pausa</translation>
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
    <name>LastTime</name>
    <message>
        <source>last time {time}</source>
        <translation>la última vez {time}</translation>
    </message>
    <message>
        <source>Last time: {amounts}</source>
        <translation>La última vez: {amounts}</translation>
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
    <name>Library</name>
    <message>
        <source>the file is empty; begin it with `format: {number}`</source>
        <translation>el archivo está vacío; empiézalo con `format: {number}`</translation>
    </message>
    <message>
        <source>this program reads format {number}, and this file has a newer one; update it</source>
        <translation>este programa lee el formato {number} y este archivo tiene uno más nuevo; actualiza el programa</translation>
    </message>
    <message>
        <source>the file does not say which format it has; begin it with `format: {number}`</source>
        <translation>el archivo no dice qué formato tiene; empiézalo con `format: {number}`</translation>
    </message>
    <message>
        <source>a library is made of keys with values; begin it with `format: {number}`</source>
        <translation>una biblioteca se compone de claves con valores; empiézala con `format: {number}`</translation>
    </message>
    <message>
        <source>an overlay is made of keys with values; begin it with `format: {number}`</source>
        <translation>una traducción se compone de claves con valores; empiézala con `format: {number}`</translation>
    </message>
    <message>
        <source>`format` must be the number {number}; begin it with `format: {number}`</source>
        <translation>`format` debe ser el número {number}; empieza el archivo con `format: {number}`</translation>
    </message>
    <message>
        <source>write it without a fraction</source>
        <translation>escríbelo sin decimales</translation>
    </message>
    <message>
        <source>that is {number}, and at most {most} are allowed</source>
        <translation>eso son {number}, y se permiten como máximo {most}</translation>
    </message>
    <message>
        <source>write {number}</source>
        <translation>escribe {number}</translation>
    </message>
    <message>
        <source>seconds to lift</source>
        <translation>segundos para subir</translation>
    </message>
    <message>
        <source>seconds to lower</source>
        <translation>segundos para bajar</translation>
    </message>
    <message>
        <source>sets for beginners</source>
        <translation>series para principiantes</translation>
    </message>
    <message>
        <source>sets for those who have trained for a while</source>
        <translation>series para quienes llevan un tiempo entrenando</translation>
    </message>
    <message>
        <source>sets for the advanced</source>
        <translation>series para avanzados</translation>
    </message>
    <message>
        <source>seconds of rest after every set</source>
        <translation>segundos de descanso después de cada serie</translation>
    </message>
    <message>
        <source>the number of sets at each level</source>
        <translation>el número de series en cada nivel</translation>
    </message>
    <message>
        <source>those it is for</source>
        <translation>los que más trabajan</translation>
    </message>
    <message>
        <source>what to do differently</source>
        <translation>qué hacer de otro modo</translation>
    </message>
    <message>
        <source>name of the left side</source>
        <translation>nombre del lado izquierdo</translation>
    </message>
    <message>
        <source>name of the right side</source>
        <translation>nombre del lado derecho</translation>
    </message>
    <message>
        <source>lower case letters, digits and hyphens; unique</source>
        <translation>minúsculas, cifras y guiones; único</translation>
    </message>
    <message>
        <source>what people call it</source>
        <translation>cómo se llama</translation>
    </message>
    <message>
        <source>who it is for</source>
        <translation>para quién es</translation>
    </message>
    <message>
        <source>how the body is placed</source>
        <translation>cómo se coloca el cuerpo</translation>
    </message>
    <message>
        <source>what it is good for</source>
        <translation>para qué sirve</translation>
    </message>
    <message>
        <source>steps into the position</source>
        <translation>pasos para colocarse</translation>
    </message>
    <message>
        <source>steps of the movement</source>
        <translation>pasos del movimiento</translation>
    </message>
    <message>
        <source>the ways to dose it; the first is the default</source>
        <translation>las formas de dosificarlo; la primera vale si no se dice otra</translation>
    </message>
    <message>
        <source>id of the exercise</source>
        <translation>id del ejercicio</translation>
    </message>
    <message>
        <source>the part it plays</source>
        <translation>el papel que tiene</translation>
    </message>
    <message>
        <source>in this order</source>
        <translation>en este orden</translation>
    </message>
    <message>
        <source>what it is called in the list</source>
        <translation>cómo se llama en la lista</translation>
    </message>
    <message>
        <source>title of the article</source>
        <translation>título del artículo</translation>
    </message>
    <message>
        <source>where it was published</source>
        <translation>dónde se publicó</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>quién lo escribió</translation>
    </message>
    <message>
        <source>version of this format</source>
        <translation>versión de este formato</translation>
    </message>
    <message>
        <source>the language&apos;s code, as in the file&apos;s name</source>
        <translation>el código del idioma, como en el nombre del archivo</translation>
    </message>
    <message>
        <source>curly quotes do not quote, they will be seen; write {right}</source>
        <translation>las comillas tipográficas no valen aquí y se verán; escribe {right}</translation>
    </message>
    <message>
        <source>all from the `#` on is taken for a comment; write {right} if it is text</source>
        <translation>todo desde el `#` se toma por un comentario; escribe {right} si es texto</translation>
    </message>
    <message>
        <source>this goes on with the entry above: {mistake}</source>
        <translation>esto continúa la entrada de arriba: {mistake}</translation>
    </message>
    <message>
        <source>the least, {least}, is more than the most, {most}; swap them</source>
        <translation>el mínimo, {least}, es mayor que el máximo, {most}; intercámbialos</translation>
    </message>
    <message>
        <source>nothing of this text can be seen; write some words</source>
        <translation>de este texto no se ve nada; escribe algunas palabras</translation>
    </message>
    <message>
        <source>{sets} sets need a rest of at least {least} seconds between them, not {rest}; write `rest: 30`, say</source>
        <translation>entre {sets} series hace falta un descanso de al menos {least} segundos, no de {rest}; escribe, por ejemplo, `rest: 30`</translation>
    </message>
    <message>
        <source>entry {number} of {list}</source>
        <translation>la entrada {number} de {list}</translation>
    </message>
    <message>
        <source>this entry</source>
        <translation>esta entrada</translation>
    </message>
    <message>
        <source>here are keys with values</source>
        <translation>aquí hay claves con valores</translation>
    </message>
    <message>
        <source>here is a list</source>
        <translation>aquí hay una lista</translation>
    </message>
    <message>
        <source>here is the number {value}</source>
        <translation>aquí está el número {value}</translation>
    </message>
    <message>
        <source>here is the text {value}</source>
        <translation>aquí está el texto {value}</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation>la entrada {number}</translation>
    </message>
    <message>
        <source>here is {value}</source>
        <translation>aquí está {value}</translation>
    </message>
    <message>
        <source>`language` is {found}, and the file&apos;s name says {expected}; make them agree</source>
        <translation>`language` es {found} y el nombre del archivo dice {expected}; haz que coincidan</translation>
    </message>
    <message>
        <source>the exercise has no names for its sides; take `side_names` out</source>
        <translation>el ejercicio no tiene nombres para sus lados; quita `side_names`</translation>
    </message>
    <message>
        <source>take its texts out</source>
        <translation>quita sus textos</translation>
    </message>
    <message>
        <source>{key} has {here} here and {there} in the exercise; write one for each, in the same order</source>
        <translation>{key} tiene {here} aquí y {there} en el ejercicio; escribe una entrada para cada una, en el mismo orden</translation>
    </message>
    <message>
        <source>there is no source {id}; {hint}</source>
        <translation>no hay ninguna fuente {id}; {hint}</translation>
    </message>
    <message>
        <source>there is no exercise {id}; {hint}</source>
        <translation>no hay ningún ejercicio {id}; {hint}</translation>
    </message>
    <message>
        <source>there is no equipment {id}; {hint}</source>
        <translation>no hay ningún material {id}; {hint}</translation>
    </message>
    <message>
        <source>there is no section {id}; {hint}</source>
        <translation>no hay ninguna sección {id}; {hint}</translation>
    </message>
    <message>
        <source>there is no workout {id}; {hint}</source>
        <translation>no hay ningún entrenamiento {id}; {hint}</translation>
    </message>
    <message>
        <source>`{exercise}` is not held but dosed in reps; write `reps: 12`, say</source>
        <translation>`{exercise}` no se mantiene, sino que se cuenta en repeticiones; escribe, por ejemplo, `reps: 12`</translation>
    </message>
    <message>
        <source>`{exercise}` is held here and cannot alternate sides; write `sides: each`</source>
        <translation>`{exercise}` se mantiene aquí y no puede alternar los lados; escribe `sides: each`</translation>
    </message>
    <message>
        <source>`{exercise}` is not dosed in reps but held; write `hold: 30`, say</source>
        <translation>`{exercise}` no se cuenta en repeticiones, sino que se mantiene; escribe, por ejemplo, `hold: 30`</translation>
    </message>
    <message>
        <source>`{exercise}` is held here, without a tempo; take it out</source>
        <translation>`{exercise}` se mantiene aquí, sin tempo; quítalo</translation>
    </message>
    <message>
        <source>a day is written year first, as `2026-03-01`; here is {value}</source>
        <translation>un día se escribe con el año primero, como `2026-03-01`; aquí pone {value}</translation>
    </message>
    <message>
        <source>a day is written year first, as `2026-03-01`; write {day}</source>
        <translation>un día se escribe con el año primero, como `2026-03-01`; escribe {day}</translation>
    </message>
    <message>
        <source>there is no such day as {value}</source>
        <translation>el día {value} no existe</translation>
    </message>
    <message>
        <source>what to mind</source>
        <translation>en qué fijarse</translation>
    </message>
    <message>
        <source>this says neither `reps` nor `hold`; write `{reps}` or `{hold}`</source>
        <translation>aquí no hay ni `reps` ni `hold`; escribe `{reps}` o `{hold}`</translation>
    </message>
    <message>
        <source>a hold cannot alternate sides with every rep; write `sides: each`</source>
        <translation>al mantener una posición no se puede cambiar de lado en cada repetición; escribe `sides: each`</translation>
    </message>
    <message>
        <source>`reps` and `hold` exclude each other; keep one of them</source>
        <translation>`reps` y `hold` se excluyen entre sí; deja solo uno de los dos</translation>
    </message>
    <message>
        <source>a rep needs time to lift or to lower; give one of them a second</source>
        <translation>una repetición necesita tiempo para subir o para bajar; dale un segundo a una de las dos fases</translation>
    </message>
    <message>
        <source>only `hold: max` has an `estimate`; take it out</source>
        <translation>solo `hold: max` tiene un `estimate`; quítalo</translation>
    </message>
    <message>
        <source>a hold has no tempo; take `tempo` out</source>
        <translation>al mantener una posición no hay tempo; quita `tempo`</translation>
    </message>
    <message>
        <source>`{key}` has {count} amounts, one for each set, and `sets` says {sets}; take `sets` out, or write one amount for all sets</source>
        <translation>`{key}` tiene {count} cantidades, una por serie, y `sets` dice {sets}; quita `sets` o escribe una cantidad para todas las series</translation>
    </message>
    <message>
        <source>{exercise} can be held or counted; write {held} or {counted}</source>
        <translation>{exercise} se puede mantener o contar; escribe {held} o {counted}</translation>
    </message>
    <message>
        <source>an exercise on one line is its id and an amount, such as `bridge 30s` or `bird-dog 2x12`; for more than that write keys with values, such as `exercise: bridge`; here is {line}</source>
        <translation>un ejercicio en una línea es su identificador y una cantidad, como `bridge 30s` o `bird-dog 2x12`; para más, escribe claves con valores, como `exercise: bridge`; aquí pone {line}</translation>
    </message>
    <message>
        <source>an exercise on one line is its id and an amount; write {right}</source>
        <translation>un ejercicio en una línea es su identificador y una cantidad; escribe {right}</translation>
    </message>
    <message>
        <source>`{exercise}` is done without a weight; take it out</source>
        <translation>`{exercise}` se hace sin peso; quítalo</translation>
    </message>
    <message>
        <source>no id can be made of this name; add one, such as `id: my-workout`</source>
        <translation>de este nombre no sale ningún identificador; añade uno, como `id: my-workout`</translation>
    </message>
    <message>
        <source>this has no exercises; add `exercises:` with a list of them</source>
        <translation>aquí no hay ejercicios; añade `exercises:` con una lista de ellos</translation>
    </message>
    <message>
        <source>`exercises` and `sections` exclude each other; move these into a section</source>
        <translation>`exercises` y `sections` se excluyen; mueve estos a una sección</translation>
    </message>
    <message>
        <source>here every section has its own `rounds`; move it there</source>
        <translation>aquí cada sección tiene sus propias `rounds`; muévelo allí</translation>
    </message>
    <message>
        <source>{sentence} ({character}, is in it)</source>
        <translation>{sentence} (contiene {character})</translation>
    </message>
    <message>
        <source>{name} is missing; add it ({description})</source>
        <translation>falta {name}; añádelo ({description})</translation>
    </message>
    <message>
        <source>{sentence}, such as {example}</source>
        <translation>{sentence}, por ejemplo {example}</translation>
    </message>
    <message>
        <source>unknown key {key}; the keys here are {keys}</source>
        <translation>clave desconocida {key}; las claves aquí son {keys}</translation>
    </message>
    <message>
        <source>{name} holds half a character; take it out</source>
        <translation>{name} contiene medio carácter; quítalo</translation>
    </message>
    <message>
        <source>{name} has {length} characters; make it at most {most}</source>
        <translation>{name} tiene {length} caracteres; se permiten como máximo {most}</translation>
    </message>
    <message>
        <source>{name} has {count} entries; make it at most {most}</source>
        <translation>{name} tiene {count} entradas; se permiten como máximo {most}</translation>
    </message>
    <message>
        <source>{name} must be one of {words}; {found}; {hint}</source>
        <translation>{name} debe ser uno de estos: {words}; {found}; {hint}</translation>
    </message>
    <message>
        <source>{name} must be one of {words}; {found}</source>
        <translation>{name} debe ser uno de estos: {words}; {found}</translation>
    </message>
    <message>
        <source>unknown key {key}; {hint}</source>
        <translation>clave desconocida {key}; {hint}</translation>
    </message>
    <message>
        <source>{name} must be on one line; take the line breaks out</source>
        <translation>{name} debe estar en una sola línea; quita los saltos de línea</translation>
    </message>
    <message>
        <source>{id} is not an id (lower case letters, digits and hyphens); write {right}, say</source>
        <translation>{id} no es un id (minúsculas, cifras y guiones); escribe, por ejemplo, {right}</translation>
    </message>
    <message>
        <source>{id} is not an id (lower case letters, digits and hyphens)</source>
        <translation>{id} no es un id (minúsculas, cifras y guiones)</translation>
    </message>
    <message>
        <source>{name} must be at least {limit} seconds; here is {value}</source>
        <translation>{name} debe ser de al menos {limit} segundos; aquí está {value}</translation>
    </message>
    <message>
        <source>{name} must be at least {limit}; here is {value}</source>
        <translation>{name} debe ser al menos {limit}; aquí está {value}</translation>
    </message>
    <message>
        <source>{name} must be at most {limit} seconds; here is {value}</source>
        <translation>{name} debe ser de {limit} segundos como máximo; aquí está {value}</translation>
    </message>
    <message>
        <source>{name} must be at most {limit}; here is {value}</source>
        <translation>{name} debe ser {limit} como máximo; aquí está {value}</translation>
    </message>
    <message>
        <source>{name} has 1 entry; make it at least {least}</source>
        <translation>{name} tiene 1 entrada; deben ser al menos {least}</translation>
    </message>
    <message>
        <source>{name} has {count} entries; make it at least {least}</source>
        <translation>{name} tiene {count} entradas; deben ser al menos {least}</translation>
    </message>
    <message>
        <source>{name} says the least and the most here, such as {example}; an amount for each set belongs in a workout</source>
        <translation>{name} dice aquí el mínimo y el máximo, como {example}; una cantidad por serie va en un entrenamiento</translation>
    </message>
    <message>
        <source>{name} is empty; write some text</source>
        <translation>no hay nada en {name}; escribe algo de texto</translation>
    </message>
    <message>
        <source>{name} must be a list where the sets differ; write {right}</source>
        <translation>{name} tiene que ser una lista si las series son distintas; escribe {right}</translation>
    </message>
    <message>
        <source>{name} must be a whole number of seconds, or `max` for as long as one can; {found}</source>
        <translation>{name} tiene que ser un número entero de segundos, o `max` para todo lo que se pueda; {found}</translation>
    </message>
    <message>
        <source>{name} must be text, and {value} is a number; put it in quotes: &quot;{quoted}&quot;</source>
        <translation>{name} debe ser texto, y {value} es un número; ponlo entre comillas: &quot;{quoted}&quot;</translation>
    </message>
    <message>
        <source>{name} must be text, and {reading}; put it in quotes: &quot;{quoted}&quot;</source>
        <translation>{name} debe ser texto, y {reading}; ponlo entre comillas: &quot;{quoted}&quot;</translation>
    </message>
    <message>
        <source>{name} must be text, and one with a colon in it needs quotes; write {right}</source>
        <translation>{name} debe ser texto, y uno con dos puntos necesita comillas; escribe {right}</translation>
    </message>
    <message>
        <source>{name} must be a list; {mistake}</source>
        <translation>{name} debe ser una lista; {mistake}</translation>
    </message>
    <message>
        <source>{name} must be a list; begin each entry with `- `, the first with {right}</source>
        <translation>{name} debe ser una lista; empieza cada entrada con `- `, la primera con {right}</translation>
    </message>
    <message>
        <source>{name} is empty; it must be a list, such as {example}</source>
        <translation>no hay nada en {name}; debe ser una lista, por ejemplo {example}</translation>
    </message>
    <message>
        <source>{name} must be a list, such as {example}; {found}</source>
        <translation>{name} debe ser una lista, por ejemplo {example}; {found}</translation>
    </message>
    <message>
        <source>write it in digits, without a fraction</source>
        <translation>escríbelo en cifras, sin decimales</translation>
    </message>
    <message>
        <source>{name} must be a whole number of seconds, not {value}; {remedy}</source>
        <translation>{name} debe ser un número entero de segundos, no {value}; {remedy}</translation>
    </message>
    <message>
        <source>{name} must be a whole number, not {value}; {remedy}</source>
        <translation>{name} debe ser un número entero, no {value}; {remedy}</translation>
    </message>
    <message>
        <source>write it in digits</source>
        <translation>escríbelo en cifras</translation>
    </message>
    <message>
        <source>{name} must be a whole number of seconds, and {reading}; {remedy}</source>
        <translation>{name} debe ser un número entero de segundos, y {reading}; {remedy}</translation>
    </message>
    <message>
        <source>{name} must be a whole number, and {reading}; {remedy}</source>
        <translation>{name} debe ser un número entero, y {reading}; {remedy}</translation>
    </message>
    <message>
        <source>{name} must be a whole number of seconds, not the text {value}; {remedy}</source>
        <translation>{name} debe ser un número entero de segundos, no el texto {value}; {remedy}</translation>
    </message>
    <message>
        <source>{name} must be a whole number, not the text {value}; {remedy}</source>
        <translation>{name} debe ser un número entero, no el texto {value}; {remedy}</translation>
    </message>
    <message>
        <source>{name} is empty; it must be a whole number of seconds</source>
        <translation>no hay nada en {name}; debe ser un número entero de segundos</translation>
    </message>
    <message>
        <source>{name} must be a whole number of seconds; {found}</source>
        <translation>{name} debe ser un número entero de segundos; {found}</translation>
    </message>
    <message>
        <source>{name} is empty; it must be a whole number</source>
        <translation>no hay nada en {name}; debe ser un número entero</translation>
    </message>
    <message>
        <source>{name} must be a whole number; {found}</source>
        <translation>{name} debe ser un número entero; {found}</translation>
    </message>
    <message>
        <source>{name} must be text; {found}</source>
        <translation>{name} debe ser texto; {found}</translation>
    </message>
    <message>
        <source>{name} is empty; it must be keys with values, such as `key: value`, or the name of a section</source>
        <translation>no hay nada en {name}; deben ser claves con valores, por ejemplo `key: value`, o el nombre de una sección</translation>
    </message>
    <message>
        <source>{name} must be keys with values, such as `key: value`, or the name of a section; {found}</source>
        <translation>{name} debe componerse de claves con valores, por ejemplo `key: value`, o ser el nombre de una sección; {found}</translation>
    </message>
    <message>
        <source>{name} is empty; it must be keys with values, such as `key: value`</source>
        <translation>no hay nada en {name}; deben ser claves con valores, por ejemplo `key: value`</translation>
    </message>
    <message>
        <source>{name} must be keys with values, such as `key: value`; {found}</source>
        <translation>{name} debe componerse de claves con valores, por ejemplo `key: value`; {found}</translation>
    </message>
    <message>
        <source>{name} is empty; it must be text</source>
        <translation>no hay nada en {name}; debe ser texto</translation>
    </message>
    <message>
        <source>the earlier workout {workout} (and {more} more) asks for a dose that this exercise does not offer any more; add a dose of that kind, or replace the workout as well</source>
        <translation>el entrenamiento anterior {workout} (y {more} más) pide una dosis que este ejercicio ya no ofrece; añade una dosis de ese tipo o sustituye también el entrenamiento</translation>
    </message>
    <message>
        <source>the earlier workout {workout} asks for a dose that this exercise does not offer any more; add a dose of that kind, or replace the workout as well</source>
        <translation>el entrenamiento anterior {workout} pide una dosis que este ejercicio ya no ofrece; añade una dosis de ese tipo o sustituye también el entrenamiento</translation>
    </message>
    <message>
        <source>define it under `{section}`</source>
        <translation>añade su definición en `{section}`</translation>
    </message>
    <message>
        <source>this workout takes about {hours} hours; make it at most {most}</source>
        <translation>este entrenamiento dura unas {hours} horas; se permiten como máximo {most}</translation>
    </message>
    <message>
        <source>the id {id} is taken in line {line}; choose another</source>
        <translation>el id {id} ya está usado en la línea {line}; elige otro</translation>
    </message>
    <message>
        <source>the id {id} has space around it; take that out</source>
        <translation>el id {id} tiene espacios alrededor; quítalos</translation>
    </message>
    <message>
        <source>this file brings the program into trouble ({error}); please report it</source>
        <translation>este archivo causa problemas al programa ({error}); avísanos, por favor</translation>
    </message>
    <message>
        <source>{name} is not a picture; its name must end in {endings} or {last_ending}</source>
        <translation>{name} no es una imagen; su nombre debe acabar en {endings} o {last_ending}</translation>
    </message>
    <message>
        <source>{file} is no picture: it takes SVG, PNG, JPEG or WebP.</source>
        <translation>{file} no es una imagen: tiene que ser SVG, PNG, JPEG o WebP.</translation>
    </message>
    <message>
        <source>put it there, or mend its name</source>
        <translation>ponla ahí o corrige su nombre</translation>
    </message>
    <message>
        <source>no picture {name} beside this file or among the built-in ones; {hint}</source>
        <translation>no hay ninguna imagen {name} junto a este archivo ni entre las incluidas; {hint}</translation>
    </message>
    <message>
        <source>{file} is no file that can be read.</source>
        <translation>{file} no es un archivo que se pueda leer.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB, the most it can be.</source>
        <translation>{file} ocupa más de {most} MB, que es el máximo.</translation>
    </message>
    <message>
        <source>{name} is not a plain file name; put the picture beside this file and write its name alone</source>
        <translation>{name} no es un nombre de archivo sin ruta; pon la imagen junto a este archivo y escribe solo su nombre</translation>
    </message>
    <message>
        <source>{name} leads out of this file&apos;s folder; put the picture beside this file</source>
        <translation>{name} sale de la carpeta de este archivo; pon la imagen junto a este archivo</translation>
    </message>
    <message>
        <source>{count} mistakes were found and no more looked for; mend these first</source>
        <translation>se han encontrado {count} errores y no se han buscado más; corrige primero estos</translation>
    </message>
    <message>
        <source>warning: {message}</source>
        <translation>aviso: {message}</translation>
    </message>
    <message>
        <source>the lines below are indented as if this one began an entry; begin it with `- `</source>
        <translation>las líneas de abajo tienen la sangría de una entrada que empieza en esta; empiézala con `- `</translation>
    </message>
    <message>
        <source>this line has no `- ` and those below do; begin them all alike</source>
        <translation>esta línea no empieza con `- ` y las de abajo sí; empieza todas igual</translation>
    </message>
    <message>
        <source>this line does not line up with those of its entry below; indent it so that its key stands above theirs</source>
        <translation>esta línea no está alineada con las de su entrada de abajo; sángrala de modo que su clave quede encima de las de ellas</translation>
    </message>
    <message>
        <source>more than {most} levels inside each other; nest less deeply</source>
        <translation>más de {most} niveles uno dentro de otro; anida menos</translation>
    </message>
    <message>
        <source>more than {most} values in one file; split it into several</source>
        <translation>más de {most} valores en un solo archivo; divídelo en varios</translation>
    </message>
    <message>
        <source>the comma in {number} parts two entries; write a whole number</source>
        <translation>la coma de {number} separa dos entradas; escribe un número entero</translation>
    </message>
    <message>
        <source>a key is missing before {value}; write {right}</source>
        <translation>falta una clave antes de {value}; escribe {right}</translation>
    </message>
    <message>
        <source>{key} is here twice, first in line {line}; take this one out and let its entries follow those of the first</source>
        <translation>{key} está aquí dos veces, la primera en la línea {line}; quita esta y deja que sus entradas sigan a las de la primera</translation>
    </message>
    <message>
        <source>{key} is here twice, first in line {line}; keep one of them</source>
        <translation>{key} está aquí dos veces, la primera en la línea {line}; deja solo una</translation>
    </message>
    <message>
        <source>this text holds the control character {code}; take it out</source>
        <translation>este texto contiene el carácter de control {code}; quítalo</translation>
    </message>
    <message>
        <source>tags such as {tag} are not used here; take it out, or quote a text that has a `!`</source>
        <translation>aquí no se usan etiquetas como {tag}; quítala, o pon entre comillas un texto que tenga un `!`</translation>
    </message>
    <message>
        <source>a key must be a word, not a list or keys of its own; write `key: value`</source>
        <translation>una clave debe ser una palabra, no una lista ni otras claves; escribe `key: value`</translation>
    </message>
    <message>
        <source>the key {key} is a number; put it in quotes</source>
        <translation>la clave {key} es un número; ponla entre comillas</translation>
    </message>
    <message>
        <source>`&lt;&lt;` does not merge keys here; write the keys out</source>
        <translation>`&lt;&lt;` no combina claves aquí; escribe las claves una por una</translation>
    </message>
    <message>
        <source>a key is missing before the `:`; write `key: value`</source>
        <translation>falta una clave antes del `:`; escribe `key: value`</translation>
    </message>
    <message>
        <source>an alias inside this refers back to it; write it out</source>
        <translation>un alias dentro de esto remite a esto mismo; escríbelo entero</translation>
    </message>
    <message>
        <source>aliases make this file too large (over {most} values); write fewer</source>
        <translation>los alias hacen que este archivo sea demasiado grande (más de {most} valores); escribe menos</translation>
    </message>
    <message>
        <source>this holds more than {most} values, counting what aliases repeat; make it smaller</source>
        <translation>esto contiene más de {most} valores, contando lo que repiten los alias; hazlo más pequeño</translation>
    </message>
    <message>
        <source>the key {reading}; put it in quotes</source>
        <translation>aquí hay una clave, pero {reading}; ponla entre comillas</translation>
    </message>
    <message>
        <source>did you mean {word}?</source>
        <translation>¿querías decir {word}?</translation>
    </message>
    <message>
        <source>a second document begins here (`---`); keep one document in a file</source>
        <translation>aquí empieza un segundo documento (`---`); deja solo un documento por archivo</translation>
    </message>
    <message>
        <source>the name after this `&amp;` is taken; give every `&amp;name` a name of its own</source>
        <translation>el nombre que sigue a este `&amp;` ya está usado; da a cada `&amp;name` un nombre propio</translation>
    </message>
    <message>
        <source>the name after this `*` has no `&amp;` before it; define it, or use quotes</source>
        <translation>el nombre que sigue a este `*` no tiene antes ningún `&amp;`; defínelo o usa comillas</translation>
    </message>
    <message>
        <source>a text that begins with `*` must be in quotes</source>
        <translation>un texto que empieza con `*` debe ir entre comillas</translation>
    </message>
    <message>
        <source>a text that begins with `&amp;` must be in quotes</source>
        <translation>un texto que empieza con `&amp;` debe ir entre comillas</translation>
    </message>
    <message>
        <source>`\` has a meaning in double quotes; write `\\`, or use single quotes</source>
        <translation>`\` tiene un significado entre comillas dobles; escribe `\\` o usa comillas simples</translation>
    </message>
    <message>
        <source>this `\` escape is not a character; write `\\`, or use single quotes</source>
        <translation>esta secuencia con `\` no es ningún carácter; escribe `\\` o usa comillas simples</translation>
    </message>
    <message>
        <source>a quoted text is not closed before this line; add the closing quote</source>
        <translation>un texto entre comillas no se cierra antes de esta línea; añade la comilla de cierre</translation>
    </message>
    <message>
        <source>this does not belong to the text above it; check quotes and indentation</source>
        <translation>esto no pertenece al texto de arriba; revisa las comillas y la sangría</translation>
    </message>
    <message>
        <source>a text that begins with `!` must be in quotes; tags are not used here</source>
        <translation>un texto que empieza con `!` debe ir entre comillas; aquí no se usan etiquetas</translation>
    </message>
    <message>
        <source>a tab cannot indent; use spaces</source>
        <translation>un tabulador no sirve para sangrar; usa espacios</translation>
    </message>
    <message>
        <source>after `|` or `&gt;` the line must end; begin the text on the next, or quote one that has it</source>
        <translation>después de `|` o `&gt;` debe acabar la línea; empieza el texto en la siguiente, o pon entre comillas un texto que lo tenga</translation>
    </message>
    <message>
        <source>a `:` is out of place; quote a text that has one, or check the indentation</source>
        <translation>hay un `:` fuera de lugar; pon entre comillas un texto que lo tenga, o revisa la sangría</translation>
    </message>
    <message>
        <source>a `-` is out of place; begin the list on the next line, or quote a text that has it</source>
        <translation>hay un `-` fuera de lugar; empieza la lista en la línea siguiente, o pon entre comillas un texto que lo tenga</translation>
    </message>
    <message>
        <source>a `?` is out of place; put a text that begins with it in quotes</source>
        <translation>hay un `?` fuera de lugar; pon entre comillas un texto que empiece con él</translation>
    </message>
    <message>
        <source>a `:` is out of place; quote a text that has one</source>
        <translation>hay un `:` fuera de lugar; pon entre comillas un texto que lo tenga</translation>
    </message>
    <message>
        <source>a text that begins with `*` or `&amp;` must be in quotes</source>
        <translation>un texto que empieza con `*` o `&amp;` debe ir entre comillas</translation>
    </message>
    <message>
        <source>a value is missing before this character; write one, or quote the text</source>
        <translation>falta un valor antes de este carácter; escribe uno o pon el texto entre comillas</translation>
    </message>
    <message>
        <source>this line does not line up with the keys above; indent it like them</source>
        <translation>esta línea no está alineada con las claves de arriba; sángrala como ellas</translation>
    </message>
    <message>
        <source>this line does not line up with the dashes above; indent it like them</source>
        <translation>esta línea no está alineada con los guiones de arriba; sángrala como ellos</translation>
    </message>
    <message>
        <source>the list that begins here is not closed; add `]`, or a comma between entries</source>
        <translation>la lista que empieza aquí no está cerrada; añade `]`, o una coma entre las entradas</translation>
    </message>
    <message>
        <source>this line has no `:`; write `key: value`, or take it out</source>
        <translation>esta línea no tiene `:`; escribe `key: value`, o quítala</translation>
    </message>
    <message>
        <source>the {opening} that begins here is not closed; add {closing}, or a comma between entries</source>
        <translation>el {opening} que empieza aquí no está cerrado; añade {closing}, o una coma entre las entradas</translation>
    </message>
    <message>
        <source>this file is larger than 16 MiB; split it into several</source>
        <translation>este archivo ocupa más de 16 MiB; divídelo en varios</translation>
    </message>
    <message>
        <source>this file is UTF-16; save it as UTF-8</source>
        <translation>este archivo es UTF-16; guárdalo como UTF-8</translation>
    </message>
    <message>
        <source>byte {byte} is not UTF-8 text; save the file as UTF-8</source>
        <translation>el byte {byte} no es texto UTF-8; guarda el archivo como UTF-8</translation>
    </message>
    <message>
        <source>this is a directory; name a YAML file in it</source>
        <translation>esto es una carpeta; indica un archivo YAML que esté en ella</translation>
    </message>
    <message>
        <source>this is not a plain file; name a YAML file</source>
        <translation>esto no es un archivo normal; indica un archivo YAML</translation>
    </message>
    <message>
        <source>there is no such file; check its name and folder</source>
        <translation>este archivo no existe; revisa su nombre y su carpeta</translation>
    </message>
    <message>
        <source>this file may not be read; allow yourself to read it</source>
        <translation>no se permite leer este archivo; date permiso para leerlo</translation>
    </message>
    <message>
        <source>this file cannot be read ({reason}); check its name and its disk</source>
        <translation>este archivo no se puede leer ({reason}); revisa su nombre y su disco</translation>
    </message>
    <message>
        <source>this is not a file name; check it for odd characters</source>
        <translation>esto no es un nombre de archivo; comprueba si tiene caracteres extraños</translation>
    </message>
    <message>
        <source>{word} is read by YAML as nothing</source>
        <translation>YAML lee {word} como nada</translation>
    </message>
    <message>
        <source>{word} is read by YAML as a date</source>
        <translation>YAML lee {word} como una fecha</translation>
    </message>
    <message>
        <source>{word} is read by YAML as a merge of other keys</source>
        <translation>YAML lee {word} como una combinación de otras claves</translation>
    </message>
    <message>
        <source>{word} is read by YAML as {value}</source>
        <translation>YAML lee {word} como {value}</translation>
    </message>
    <message>
        <source>{word} is read by YAML as no sensible number</source>
        <translation>YAML no lee {word} como un número con sentido</translation>
    </message>
    <message>
        <source>an entry of a list begins with a hyphen and a space, and this is {bullet}; write `- `</source>
        <translation>una entrada de una lista empieza con un guion y un espacio, y esto es {bullet}; escribe `- `</translation>
    </message>
    <message>
        <source>a space is missing after the colon; write {right}</source>
        <translation>falta un espacio después de los dos puntos; escribe {right}</translation>
    </message>
    <message>
        <source>curly quotes such as {quote} do not quote in YAML; write straight ones</source>
        <translation>las comillas tipográficas como {quote} no valen en YAML; escribe comillas rectas</translation>
    </message>
    <message>
        <source>a key ends with a plain colon and a space; write {right}</source>
        <translation>una clave termina con dos puntos normales y un espacio; escribe {right}</translation>
    </message>
    <message>
        <source>a text with a colon in it needs quotes; write {right}</source>
        <translation>un texto con dos puntos necesita comillas; escribe {right}</translation>
    </message>
    <message>
        <source>U+00A0, no-break space</source>
        <translation>U+00A0, espacio de no separación</translation>
    </message>
    <message>
        <source>U+00AD, soft hyphen</source>
        <translation>U+00AD, guion opcional</translation>
    </message>
    <message>
        <source>U+200B, zero width space</source>
        <translation>U+200B, espacio de ancho cero</translation>
    </message>
    <message>
        <source>U+202F, narrow no-break space</source>
        <translation>U+202F, espacio estrecho de no separación</translation>
    </message>
    <message>
        <source>U+FEFF, zero width no-break space</source>
        <translation>U+FEFF, espacio de no separación de ancho cero</translation>
    </message>
    <message>
        <source>an entry of a list begins with a hyphen and a space, and no space follows this one; write `- `</source>
        <translation>una entrada de una lista empieza con un guion y un espacio, y a este no le sigue ningún espacio; escribe `- `</translation>
    </message>
    <message>
        <source>this line is indented deeper than the one above, which has its value already; line them up, or begin the one above with `- `</source>
        <translation>esta línea tiene más sangría que la de arriba, que ya tiene su valor; alinéalas, o empieza la de arriba con `- `</translation>
    </message>
    <message numerus="yes">
        <source>{sentence} (and so in %n more line(s))</source>
        <translation>
            <numerusform>{sentence} (y también en otra línea)</numerusform>
            <numerusform>{sentence} (y también en otras %n líneas)</numerusform>
        </translation>
    </message>
    <message>
        <source>this line has no `:`; write {right}</source>
        <translation>esta línea no tiene `:`; escribe {right}</translation>
    </message>
    <message>
        <source>this line is indented deeper than the one above, which has its value already; line them up</source>
        <translation>esta línea tiene más sangría que la de arriba, que ya tiene su valor; alinéalas</translation>
    </message>
    <message>
        <source>more than one key is here; put a comma before every key, or, if it is one text, write {right}</source>
        <translation>aquí hay más de una clave; pon una coma antes de cada una o, si es un solo texto, escribe {right}</translation>
    </message>
    <message>
        <source>this line of Markdown is not YAML; take out all lines like it, and what stands outside of them</source>
        <translation>esta línea de Markdown no es YAML; quita todas las que sean como ella y lo que esté fuera de ellas</translation>
    </message>
    <message>
        <source>a text with a colon in it needs quotes; write {right}, or give every key a line of its own</source>
        <translation>un texto con dos puntos necesita comillas; escribe {right}, o pon cada clave en su propia línea</translation>
    </message>
    <message>
        <source>what follows a space and a `#` is a comment; put a text that has one in quotes</source>
        <translation>lo que sigue a un espacio y un `#` es un comentario; pon entre comillas un texto que lo tenga</translation>
    </message>
    <message>
        <source>{character}, is a letter to YAML; write a plain space</source>
        <translation>{character}, es una letra para YAML; escribe un espacio normal</translation>
    </message>
    <message>
        <source>{character}, is a letter to YAML; take it out</source>
        <translation>{character}, es una letra para YAML; quítalo</translation>
    </message>
    <message>
        <source>a line may not begin with `%`; take it out</source>
        <translation>una línea no puede empezar con `%`; quítalo</translation>
    </message>
    <message>
        <source>character {code} may not stand in a YAML file; take it out</source>
        <translation>el carácter {code} no puede estar en un archivo YAML; quítalo</translation>
    </message>
    <message>
        <source>this line does not line up with the entry above; indent it like the lines of that</source>
        <translation>esta línea no está alineada con la entrada de arriba; sángrala como las líneas de esa entrada</translation>
    </message>
    <message>
        <source>this line begins with a `- ` and those above do not; begin them all alike</source>
        <translation>esta línea empieza con `- ` y las de arriba no; empieza todas igual</translation>
    </message>
    <message>
        <source>the quoted text that begins here is not closed; add the closing quote</source>
        <translation>el texto entre comillas que empieza aquí no está cerrado; añade la comilla de cierre</translation>
    </message>
    <message>
        <source>a text may not begin with {character} here; put it in quotes</source>
        <translation>aquí un texto no puede empezar con {character}; ponlo entre comillas</translation>
    </message>
    <message>
        <source>the file ends within a list or a {opening}; close it with `]` or {closing}</source>
        <translation>el archivo acaba dentro de una lista o de un {opening}; ciérrala con `]` o {closing}</translation>
    </message>
    <message>
        <source>in this place a `- ` begins an entry; write one, or indent the line like the others of the entry above</source>
        <translation>en este lugar un `- ` empieza una entrada; escribe uno, o sangra la línea como las demás de la entrada de arriba</translation>
    </message>
    <message>
        <source>a text that begins with `[` or {brace} must be in quotes, or a line break is missing</source>
        <translation>un texto que empieza con `[` o {brace} debe ir entre comillas, o falta un salto de línea</translation>
    </message>
    <message>
        <source>the quoted text that begins here ends after {text}; write `&apos;&apos;` for a quote inside it, or put all of it in double quotes</source>
        <translation>el texto entre comillas que empieza aquí acaba después de {text}; escribe `&apos;&apos;` para una comilla dentro de él, o ponlo todo entre comillas dobles</translation>
    </message>
    <message>
        <source>the quoted text that begins here ends after {text}; write `\&quot;` for a quote inside it, or put all of it in single quotes</source>
        <translation>el texto entre comillas que empieza aquí acaba después de {text}; escribe `\&quot;` para una comilla dentro de él, o ponlo todo entre comillas simples</translation>
    </message>
    <message>
        <source>the quoted text that begins here is not closed; add the closing quote, or, if this is an apostrophe, put all of it in double quotes</source>
        <translation>el texto entre comillas que empieza aquí no está cerrado; añade la comilla de cierre o, si esto es un apóstrofo, ponlo todo entre comillas dobles</translation>
    </message>
    <message>
        <source>this is not YAML ({problem}); check the quotes and the indentation</source>
        <translation>esto no es YAML ({problem}); revisa las comillas y la sangría</translation>
    </message>
    <message>
        <source>this is not text; save it as a plain YAML file in UTF-8</source>
        <translation>esto no es texto; guárdalo como un archivo YAML normal en UTF-8</translation>
    </message>
</context>
<context>
    <name>Load</name>
    <message>
        <source>no weight</source>
        <translation>sin peso</translation>
    </message>
    <message>
        <source>in grams</source>
        <translation>en gramos</translation>
    </message>
    <message>
        <source>Weight of {exercise}</source>
        <translation>Peso de {exercise}</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>The workout log was damaged and has been kept as {file}; a new one has begun.</source>
        <translation>El registro de entrenamientos estaba dañado y se ha guardado como {file}; se ha empezado uno nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>The workout log was damaged and has been kept as {file}; %n session(s) could still be read and are in the new one.</source>
        <translation>
            <numerusform>El registro de entrenamientos estaba dañado y se ha guardado como {file}; %n sesión se ha podido leer y está en el nuevo.</numerusform>
            <numerusform>El registro de entrenamientos estaba dañado y se ha guardado como {file}; %n sesiones se han podido leer y están en el nuevo.</numerusform>
        </translation>
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
        <source>What was kept of this session cannot be read any more.</source>
        <translation>Lo que se guardó de esta sesión ya no se puede leer.</translation>
    </message>
    <message>
        <source>The workout log cannot be copied first: {reason}.</source>
        <translation>No se puede copiar antes el registro de entrenamientos: {reason}.</translation>
    </message>
    <message>
        <source>The workout log was written by a newer version of this program; it has been left as it is, and nothing is logged.</source>
        <translation>El registro de entrenamientos es de una versión más nueva de este programa; se deja como está y no se anota nada.</translation>
    </message>
    <message>
        <source>The workout log was written by a newer version of this program.</source>
        <translation>El registro de entrenamientos lo escribió una versión más nueva de este programa.</translation>
    </message>
    <message>
        <source>The workout log is damaged, or another program’s.</source>
        <translation>El registro de entrenamientos está dañado o es de otro programa.</translation>
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
        <source>Recovered sets</source>
        <translation>Series recuperadas</translation>
    </message>
    <message>
        <source>The end could not be logged, as the log has no such session.</source>
        <translation>No se pudo anotar el final porque el registro no tiene esa sesión.</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message numerus="yes">
        <source>%n session(s) last week</source>
        <translation>
            <numerusform>%n sesión la semana pasada</numerusform>
            <numerusform>%n sesiones la semana pasada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sessions}, %n minute(s) together.</source>
        <translation>
            <numerusform>{sessions}, %n minuto en total.</numerusform>
            <numerusform>{sessions}, %n minutos en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last week was a quiet one. This week begins afresh.</source>
        <translation>La semana pasada fue tranquila. Esta empieza de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) last week.</source>
        <translation>
            <numerusform>%n sesión la semana pasada.</numerusform>
            <numerusform>%n sesiones la semana pasada.</numerusform>
        </translation>
    </message>
    <message>
        <source>More: {exercises}.</source>
        <translation>Más: {exercises}.</translation>
    </message>
    <message>
        <source>A little less: {exercises}.</source>
        <translation>Un poco menos: {exercises}.</translation>
    </message>
    <message>
        <source>Every exercise stayed as it is.</source>
        <translation>Todos los ejercicios se quedaron como están.</translation>
    </message>
    <message>
        <source>{wish}: {rating} of 10.</source>
        <translation>{wish}: {rating} de 10.</translation>
    </message>
    <message>
        <source>Back pain: {last} of 10.</source>
        <translation>Dolor de espalda: {last} de 10.</translation>
    </message>
    <message>
        <source>Back pain: from {first} to {last} of 10.</source>
        <translation>Dolor de espalda: de {first} a {last} de 10.</translation>
    </message>
    <message>
        <source>A look back</source>
        <translation>Una mirada atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <source>Leave without your last changes?</source>
        <translation>¿Salir sin tus últimos cambios?</translation>
    </message>
    <message>
        <source>The workout that you are writing could not be saved yet, or lacks something.</source>
        <translation>El entrenamiento que estás escribiendo aún no se ha podido guardar, o le falta algo.</translation>
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
    <name>Morning</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>How is your back today?</source>
        <translation>¿Cómo está tu espalda hoy?</translation>
    </message>
    <message>
        <source>before the last session: {pain}</source>
        <translation>antes de la última sesión: {pain}</translation>
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
    <name>MuscleTags</name>
    <message>
        <source>Works most: {muscles}</source>
        <translation>Trabaja sobre todo: {muscles}</translation>
    </message>
    <message>
        <source>Works too: {muscles}</source>
        <translation>También trabaja: {muscles}</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>A file can be opened when the workout is over.</source>
        <translation>Podrás abrir un archivo cuando termine el entrenamiento.</translation>
    </message>
    <message>
        <source>There can be a break when the workout is over.</source>
        <translation>La pausa activa puede empezar cuando acabe el entrenamiento.</translation>
    </message>
    <message>
        <source>Another workout can be opened when this one is over.</source>
        <translation>Puedes abrir otro entrenamiento cuando acabe este.</translation>
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
    <name>NextTime</name>
    <message>
        <source>{exercise}. {why}</source>
        <translation>{exercise}. {why}</translation>
    </message>
    <message>
        <source>Do it after all</source>
        <translation>Hacerlo al final</translation>
    </message>
    <message>
        <source>Leave it all as it is</source>
        <translation>Dejarlo todo como está</translation>
    </message>
    <message>
        <source>As before: {exercises}.</source>
        <translation>Como hasta ahora: {exercises}.</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>La próxima vez</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
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
    <name>OpenSheet</name>
    <message>
        <source>Kept as {file} in the folder of your own workouts.</source>
        <translation>Guardado como {file} en la carpeta de tus entrenamientos.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {reason}.</source>
        <translation>No se puede abrir {file}: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s) in {file}; nothing of it is taken in.</source>
        <translation>
            <numerusform>%n error en {file}; no se toma nada de él.</numerusform>
            <numerusform>%n errores en {file}; no se toma nada de él.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}: {mistake}</source>
        <translation>Línea {line}: {mistake}</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>There is neither a workout nor an exercise in {file}.</source>
        <translation>En {file} no hay ni entrenamientos ni ejercicios.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Only for now</source>
        <translation>Solo por ahora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>In {file}: %n workout(s).</source>
        <translation>
            <numerusform>En {file}: %n entrenamiento.</numerusform>
            <numerusform>En {file}: %n entrenamientos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exercises: {names}</source>
        <translation>Ejercicios: {names}</translation>
    </message>
    <message>
        <source>Takes the place of: {names}</source>
        <translation>Ocupa el lugar de: {names}</translation>
    </message>
    <message numerus="yes">
        <source>In {file}: %n exercise(s).</source>
        <translation>
            <numerusform>En {file}: %n ejercicio.</numerusform>
            <numerusform>En {file}: %n ejercicios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {file}: %n workout(s), and exercises for them.</source>
        <translation>
            <numerusform>En {file}: %n entrenamiento y ejercicios para él.</numerusform>
            <numerusform>En {file}: %n entrenamientos y ejercicios para ellos.</numerusform>
        </translation>
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
    <name>OwnExercise</name>
    <message>
        <source>An exercise of your own.</source>
        <translation>Un ejercicio propio.</translation>
    </message>
    <message>
        <source>Get into position.</source>
        <translation>Colócate en posición.</translation>
    </message>
    <message>
        <source>Do it as you know it.</source>
        <translation>Hazlo como lo conoces.</translation>
    </message>
    <message numerus="yes">
        <source>“{line}” is longer than %n character(s).</source>
        <translation>
            <numerusform>«{line}» tiene más de %n carácter.</numerusform>
            <numerusform>«{line}» tiene más de %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another exercise is called like that.</source>
        <translation>Otro ejercicio ya se llama así.</translation>
    </message>
    <message>
        <source>Both sides need a name, or none does.</source>
        <translation>Las dos partes necesitan un nombre, o ninguna.</translation>
    </message>
    <message numerus="yes">
        <source>That is longer than %n character(s).</source>
        <translation>
            <numerusform>Tiene más de %n carácter.</numerusform>
            <numerusform>Tiene más de %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is more than %n line(s).</source>
        <translation>
            <numerusform>Es más de %n línea.</numerusform>
            <numerusform>Son más de %n líneas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes three to five of them, or none; you have %n.</source>
        <translation>
            <numerusform>Tienen que ser de tres a cinco, o ninguna; tienes %n.</numerusform>
            <numerusform>Tienen que ser de tres a cinco, o ninguna; tienes %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what is different, beside where it leads.</source>
        <translation>Di también qué cambia, no solo adónde lleva.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Necesita un nombre.</translation>
    </message>
    <message>
        <source>“{workout}” has it in reps: change that there first.</source>
        <translation>En «{workout}» se hace por repeticiones: cámbialo antes allí.</translation>
    </message>
    <message>
        <source>“{workout}” has it held: change that there first.</source>
        <translation>En «{workout}» se mantiene: cámbialo antes allí.</translation>
    </message>
    <message>
        <source>New exercise…</source>
        <translation>Ejercicio nuevo…</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>Las dos a la vez</translation>
    </message>
    <message>
        <source>Name of the left side</source>
        <translation>Nombre del lado izquierdo</translation>
    </message>
    <message>
        <source>Left: right arm and left leg, say</source>
        <translation>Izquierda: brazo derecho y pierna izquierda, por ejemplo</translation>
    </message>
    <message>
        <source>Name of the right side</source>
        <translation>Nombre del lado derecho</translation>
    </message>
    <message>
        <source>Right: left arm and right leg, say</source>
        <translation>Derecha: brazo izquierdo y pierna derecha, por ejemplo</translation>
    </message>
    <message>
        <source>Up to, as you get on</source>
        <translation>Hasta, con el tiempo</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>A rep begins</source>
        <translation>Una repetición empieza</translation>
    </message>
    <message>
        <source>Sets, {level}</source>
        <translation>Series, {level}</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>{few} to {sets}</source>
        <translation>{few} a {sets}</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>hasta {amount}</translation>
    </message>
    <message>
        <source>tempo {tempo}</source>
        <translation>ritmo {tempo}</translation>
    </message>
    <message>
        <source>Name of the exercise</source>
        <translation>Nombre del ejercicio</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Cómo se llama</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Ejercicio nuevo</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elige una imagen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>SVG, PNG, JPEG or WebP; it can be dropped here.</source>
        <translation>SVG, PNG, JPEG o WebP; también puedes soltarla aquí.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Quitar la imagen</translation>
    </message>
    <message>
        <source>{file} cannot be shown: {reason}.</source>
        <translation>{file} no se puede mostrar: {reason}.</translation>
    </message>
    <message>
        <source>This exercise was changed somewhere else, too</source>
        <translation>Este ejercicio también se cambió en otro sitio</translation>
    </message>
    <message>
        <source>This exercise was changed somewhere else; that is what you see. Undo leads back.</source>
        <translation>Este ejercicio se cambió en otro lugar; es lo que ves. Deshacer lleva a lo tuyo.</translation>
    </message>
    <message>
        <source>A line for each step; all of it can stay empty.</source>
        <translation>Una línea por paso; todo puede quedar vacío.</translation>
    </message>
    <message>
        <source>Lie on your back, say</source>
        <translation>Túmbate boca arriba, por ejemplo</translation>
    </message>
    <message>
        <source>Lift one leg, say</source>
        <translation>Levanta una pierna, por ejemplo</translation>
    </message>
    <message>
        <source>Think of: three to five cues, shown and spoken</source>
        <translation>Piensa en: de tres a cinco indicaciones, que se ven y se oyen</translation>
    </message>
    <message>
        <source>Ribs down, say</source>
        <translation>Costillas abajo, por ejemplo</translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>A line for each; the search finds them</source>
        <translation>Una línea para cada uno; la búsqueda los encuentra</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Can be used</source>
        <translation>Se puede usar</translation>
    </message>
    <message>
        <source>Needs: {equipment} · can be used: {more}</source>
        <translation>Necesita: {equipment} · se puede usar: {more}</translation>
    </message>
    <message>
        <source>Needs: {equipment}</source>
        <translation>Necesita: {equipment}</translation>
    </message>
    <message>
        <source>Muscles: {muscles}</source>
        <translation>Músculos: {muscles}</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesita</translation>
    </message>
    <message>
        <source>Works most</source>
        <translation>Trabaja más</translation>
    </message>
    <message>
        <source>Works too</source>
        <translation>También trabaja</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>No exercise of its own</source>
        <translation>Ningún ejercicio propio</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove: {variation}</source>
        <translation>Quitar: {variation}</translation>
    </message>
    <message>
        <source>{variation}: leads to</source>
        <translation>{variation}: lleva a</translation>
    </message>
    <message>
        <source>From: {sources}</source>
        <translation>De: {sources}</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Tomado de</translation>
    </message>
    <message>
        <source>Add a harder variation</source>
        <translation>Añadir variante más difícil</translation>
    </message>
    <message>
        <source>Add an easier variation</source>
        <translation>Añadir variante más fácil</translation>
    </message>
    <message>
        <source>Harder, {number}</source>
        <translation>Más difícil, {number}</translation>
    </message>
    <message>
        <source>Easier, {number}</source>
        <translation>Más fácil, {number}</translation>
    </message>
    <message>
        <source>most</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>start of a rep</source>
        <translation>inicio de una repetición</translation>
    </message>
    <message>
        <source>name of a side</source>
        <translation>nombre de un lado</translation>
    </message>
    <message>
        <source>position</source>
        <translation>posición</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>material</translation>
    </message>
    <message>
        <source>muscles</source>
        <translation>músculos</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>variation</source>
        <translation>variante</translation>
    </message>
    <message>
        <source>variations</source>
        <translation>variantes</translation>
    </message>
    <message>
        <source>where a variation leads</source>
        <translation>adónde lleva una variante</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>fuentes</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>No weights</source>
        <translation>Sin pesos</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesarios</translation>
    </message>
    <message>
        <source>Duplicate, delete and more</source>
        <translation>Duplicar, eliminar y más</translation>
    </message>
    <message>
        <source>It will be taken out of these workouts as well. Undo brings all of it back.</source>
        <translation>También se quitará de estos entrenamientos. «Deshacer» lo recupera todo.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete it there too</source>
        <translation>Eliminarlo también allí</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>“{exercise}” cannot be deleted: another of your files names it, as an easier or harder variation or in a section that workouts share.</source>
        <translation>«{exercise}» no se puede eliminar: otro de tus archivos lo nombra, como variante más fácil o más difícil o en una sección compartida.</translation>
    </message>
    <message>
        <source>“{exercise}” is used</source>
        <translation>«{exercise}» está en uso</translation>
    </message>
    <message>
        <source>More about this exercise</source>
        <translation>Más sobre este ejercicio</translation>
    </message>
</context>
<context>
    <name>OwnMenu</name>
    <message>
        <source>Export this workout</source>
        <translation>Exportar este entrenamiento</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Exported as {file}.</source>
        <translation>Exportado como {file}.</translation>
    </message>
    <message>
        <source>“{workout}” is deleted.</source>
        <translation>«{workout}» se ha borrado.</translation>
    </message>
    <message>
        <source>The file of this workout cannot be read: {reason}.</source>
        <translation>No se puede leer el archivo de este entrenamiento: {reason}.</translation>
    </message>
    <message>
        <source>{workout} – copy</source>
        <translation>{workout} – copia</translation>
    </message>
    <message>
        <source>More about this workout</source>
        <translation>Más sobre este entrenamiento</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Rename this workout</source>
        <translation>Cambiar el nombre de este entrenamiento</translation>
    </message>
    <message>
        <source>Your history stays with it, whatever it is called.</source>
        <translation>Tu historial se queda con él, se llame como se llame.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Pain</name>
    <message>
        <source>0 to 3 may be felt, as long as it does not grow.</source>
        <translation>De 0 a 3 se puede notar, mientras no aumente.</translation>
    </message>
    <message>
        <source>At 4 or 5 it has to be easier.</source>
        <translation>Con 4 o 5 tiene que ser más fácil.</translation>
    </message>
    <message>
        <source>6 and more is too much.</source>
        <translation>6 o más es demasiado.</translation>
    </message>
    <message>
        <source>It hurts at least two more than before.</source>
        <translation>Duele al menos dos puntos más que antes.</translation>
    </message>
    <message>
        <source>Pain that grows always means stop.</source>
        <translation>Un dolor que aumenta siempre significa parar.</translation>
    </message>
    <message>
        <source>Something new in a leg means stop.</source>
        <translation>Algo nuevo en una pierna significa parar.</translation>
    </message>
    <message>
        <source>You can go on. If it grows, say so again.</source>
        <translation>Puedes seguir. Si aumenta, dilo otra vez.</translation>
    </message>
    <message>
        <source>{easier} takes the place of {exercise} for today.</source>
        <translation>Por hoy, {easier} sustituye a {exercise}.</translation>
    </message>
    <message>
        <source>From here on it is half as much of {exercise} today.</source>
        <translation>Desde aquí, hoy es la mitad de {exercise}.</translation>
    </message>
    <message>
        <source>That was the last of {exercise} for today; the rest goes on.</source>
        <translation>Eso fue lo último de {exercise} por hoy; el resto sigue.</translation>
    </message>
    <message>
        <source>{exercise} is over for today; the rest of the workout goes on.</source>
        <translation>{exercise} se acabó por hoy; el resto del entrenamiento sigue.</translation>
    </message>
    <message>
        <source>{exercise} is over for today, and with it the workout.</source>
        <translation>{exercise} se acabó por hoy, y con ello el entrenamiento.</translation>
    </message>
    <message>
        <source>That is a lot. A gentle day suits today better: a walk, or nothing at all. If one of the warning signs is true for you, have it looked at first.</source>
        <translation>Eso es mucho. Hoy conviene más un día suave: un paseo, o nada. Si una de las señales de alarma te afecta, haz que lo miren primero.</translation>
    </message>
    <message>
        <source>Leave it at that for today. It should have settled by tomorrow; if it has not, or if it grows, have it looked at.</source>
        <translation>Déjalo así por hoy. Mañana debería haberse calmado; si no, o si aumenta, haz que lo miren.</translation>
    </message>
    <message>
        <source>That is more than before the last session: do less this time.</source>
        <translation>Eso es más que antes de la última sesión: haz menos esta vez.</translation>
    </message>
    <message>
        <source>It has risen three times in a row. Let a physiotherapist or a doctor have a look before you train on.</source>
        <translation>Ha subido tres veces seguidas. Que lo vea un fisioterapeuta o un médico antes de seguir entrenando.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>the worst you can think of</source>
        <translation>el peor que puedas imaginar</translation>
    </message>
    <message>
        <source>A rule of our own, on the careful side.</source>
        <translation>Una regla nuestra, por prudencia.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <source>An easier way: {way}.</source>
        <translation>Más fácil así: {way}.</translation>
    </message>
</context>
<context>
    <name>PainSheet</name>
    <message>
        <source>How much does it hurt?</source>
        <translation>¿Cuánto duele?</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Dejarlo sin decir</translation>
    </message>
    <message>
        <source>{exercise}. The session stands still. Type a number, or press Esc: nothing has to be said.</source>
        <translation>{exercise}. La sesión está parada. Escribe un número o pulsa Esc: no hace falta decir nada.</translation>
    </message>
    <message>
        <source>Something new is felt in a leg</source>
        <translation>Se nota algo nuevo en una pierna</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>End the workout</source>
        <translation>Terminar el entrenamiento</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>{when}: {amounts}. Best: {best}.</source>
        <translation>{when}: {amounts}. Lo mejor: {best}.</translation>
    </message>
    <message>
        <source>{amounts} per side</source>
        <translation>{amounts} por lado</translation>
    </message>
    <message>
        <source>Earlier today</source>
        <translation>Hoy, antes</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>{amounts} left</source>
        <translation>{amounts} izquierda</translation>
    </message>
    <message>
        <source>{amounts} right</source>
        <translation>{amounts} derecha</translation>
    </message>
    <message>
        <source>Last time, {day}</source>
        <translation>La última vez, {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of up to {most}</source>
        <translation>
            <numerusform>%n serie de hasta {most}</numerusform>
            <numerusform>%n series de hasta {most}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Used to training</source>
        <translation>Costumbre de entrenar</translation>
    </message>
    <message>
        <source>Decides what is suggested to you, with how many sets and reps.</source>
        <translation>De ello depende qué se te propone, y con cuántas series y repeticiones.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>What needs anything else is not suggested.</source>
        <translation>Lo que necesita algo más no se propone.</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>Sesiones por semana</translation>
    </message>
    <message>
        <source>Two are enough; your back needs the days between.</source>
        <translation>Dos bastan; tu espalda necesita los días de en medio.</translation>
    </message>
    <message>
        <source>Your days</source>
        <translation>Tus días</translation>
    </message>
    <message>
        <source>None chosen: whenever it suits.</source>
        <translation>Ninguno elegido: cuando te venga bien.</translation>
    </message>
    <message>
        <source>When you get up</source>
        <translation>Cuándo te levantas</translation>
    </message>
    <message>
        <source>For two hours after that, nothing that bends under load is suggested: left out, it spared people with back pain days with pain (Snook and others, Spine, 1998).</source>
        <translation>Hasta dos horas después no se propone nada que doble la espalda con carga: dejarlo ahorró días de dolor a personas con dolor de espalda (Snook y otros, Spine, 1998).</translation>
    </message>
    <message>
        <source>What you want to be able to do again</source>
        <translation>Qué quieres volver a poder hacer</translation>
    </message>
    <message>
        <source>In your own words. Once a week you can say how well it goes.</source>
        <translation>Con tus palabras. Una vez por semana puedes decir qué tal va.</translation>
    </message>
    <message>
        <source>sit through a film</source>
        <translation>ver una película sentado</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin decir</translation>
    </message>
    <message>
        <source>A healthy back</source>
        <translation>Espalda sana</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Músculo</translation>
    </message>
    <message>
        <source>Endurance</source>
        <translation>Resistencia</translation>
    </message>
    <message>
        <source>Time for a workout</source>
        <translation>Tiempo para entrenar</translation>
    </message>
    <message>
        <source>Longer ones are not suggested.</source>
        <translation>Los más largos no se proponen.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>in minutes</source>
        <translation>en minutos</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>On the other days walking, cycling or stretching does the back good.</source>
        <translation>Los otros días, caminar, ir en bici o estirar le sienta bien a la espalda.</translation>
    </message>
    <message>
        <source>The warm-up comes first, every time.</source>
        <translation>El calentamiento va primero, siempre.</translation>
    </message>
    <message>
        <source>A rest after every set.</source>
        <translation>Un descanso después de cada serie.</translation>
    </message>
    <message>
        <source>So that the muscles along the spine have their share.</source>
        <translation>Para que trabajen también los músculos a lo largo de la columna.</translation>
    </message>
    <message>
        <source>It was done longest ago, so it is its turn.</source>
        <translation>Es el que hace más tiempo que no haces: le toca.</translation>
    </message>
    <message>
        <source>Something new, for variety.</source>
        <translation>Algo nuevo, para variar.</translation>
    </message>
    <message>
        <source>What you have leaves no other choice.</source>
        <translation>Con lo que tienes no hay otra opción.</translation>
    </message>
    <message>
        <source>Your own choice.</source>
        <translation>Tu propia elección.</translation>
    </message>
    <message>
        <source>One or two exercises in one or two sets: that is plenty to begin with.</source>
        <translation>Uno o dos ejercicios en una o dos series: basta para empezar.</translation>
    </message>
    <message>
        <source>Two to four exercises in two or three sets, for your level.</source>
        <translation>De dos a cuatro ejercicios en dos o tres series, para tu nivel.</translation>
    </message>
    <message>
        <source>What works the back in different ways, one after the other.</source>
        <translation>Lo que trabaja la espalda de distintas maneras, una tras otra.</translation>
    </message>
    <message>
        <source>For strength, what moves most weight comes first.</source>
        <translation>Para la fuerza, primero lo que mueve más peso.</translation>
    </message>
    <message>
        <source>For muscle, what keeps it working longest comes first.</source>
        <translation>Para el músculo, primero lo que lo hace trabajar más tiempo.</translation>
    </message>
    <message>
        <source>For endurance, holds come first.</source>
        <translation>Para la resistencia, primero lo que se mantiene.</translation>
    </message>
    <message>
        <source>For strength: your back holds while hips and legs move a weight.</source>
        <translation>Para la fuerza: tu espalda aguanta mientras caderas y piernas mueven un peso.</translation>
    </message>
    <message>
        <source>For muscle: in reps, a long time under tension.</source>
        <translation>Para el músculo: en repeticiones, mucho tiempo en tensión.</translation>
    </message>
    <message>
        <source>For endurance: a hold, time under tension.</source>
        <translation>Para la resistencia: mantenido, tiempo en tensión.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) a week, with time to recover in between.</source>
        <translation>
            <numerusform>%n día a la semana, con tiempo para recuperarte.</numerusform>
            <numerusform>%n días a la semana, con tiempo para recuperarte entre ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on {days}: your back needs a whole day between two sessions.</source>
        <translation>Nada el {days}: tu espalda necesita un día entero entre dos sesiones.</translation>
    </message>
    <message>
        <source>Nothing with this, which you do not have: {things}.</source>
        <translation>Nada con esto, que no tienes: {things}.</translation>
    </message>
    <message numerus="yes">
        <source>Every session fits into %n minute(s).</source>
        <translation>
            <numerusform>Cada sesión cabe en %n minuto.</numerusform>
            <numerusform>Cada sesión cabe en %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your plan was damaged and has been kept as {file}.</source>
        <translation>Tu plan estaba dañado y se ha guardado como {file}.</translation>
    </message>
    <message>
        <source>Your plan cannot be read ({reason}).</source>
        <translation>No se puede leer tu plan ({reason}).</translation>
    </message>
    <message>
        <source>Your plan cannot be saved ({reason}).</source>
        <translation>No se puede guardar tu plan ({reason}).</translation>
    </message>
    <message>
        <source>Your plan cannot be removed ({reason}).</source>
        <translation>No se puede quitar tu plan ({reason}).</translation>
    </message>
    <message>
        <source>Your plan is damaged and cannot be renamed ({reason}).</source>
        <translation>Tu plan está dañado y no se le puede cambiar el nombre ({reason}).</translation>
    </message>
    <message>
        <source>Rest {length} after every set.</source>
        <translation>{length} de descanso después de cada serie.</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Volver a incluir</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Left out this time.</source>
        <translation>Esta vez se omite.</translation>
    </message>
    <message>
        <source>Another exercise in place of {exercise}</source>
        <translation>Otro ejercicio en lugar de {exercise}</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Zona lumbar</translation>
    </message>
    <message>
        <source>Two back days would stand next to each other.</source>
        <translation>Dos días de espalda quedarían juntos.</translation>
    </message>
    <message>
        <source>Lower back: {exercises}</source>
        <translation>Zona lumbar: {exercises}</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>Keep this plan</source>
        <translation>Quedarme con este plan</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarlo</translation>
    </message>
    <message>
        <source>Kept: the first page goes by it.</source>
        <translation>Guardado: la primera página lo sigue.</translation>
    </message>
    <message>
        <source>Only a proposal. Another plan is kept.</source>
        <translation>Solo una propuesta. Hay otro plan guardado.</translation>
    </message>
    <message>
        <source>Only a proposal, until you keep it.</source>
        <translation>Solo una propuesta, hasta que te la quedes.</translation>
    </message>
    <message>
        <source>Another exercise for this day</source>
        <translation>Otro ejercicio para este día</translation>
    </message>
    <message>
        <source>Saved as {file}. Your calendar can open it; a later one updates the same entries.</source>
        <translation>Guardado como {file}. Tu calendario puede abrirlo; uno posterior actualiza las mismas entradas.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>Elige al menos un día de la semana.</translation>
    </message>
    <message>
        <source>Nothing that suits your level can be done with what you have at hand.</source>
        <translation>Con lo que tienes a mano no se puede hacer nada que se ajuste a tu nivel.</translation>
    </message>
    <message>
        <source>Save for a calendar</source>
        <translation>Guardar para un calendario</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendarios (*.ics)</translation>
    </message>
    <message>
        <source>The next four weeks</source>
        <translation>Las próximas cuatro semanas</translation>
    </message>
    <message>
        <source>Time of day, for the calendar</source>
        <translation>Hora para el calendario</translation>
    </message>
    <message>
        <source>Into my calendar (.ics)</source>
        <translation>A mi calendario (.ics)</translation>
    </message>
    <message>
        <source>Why it looks like this</source>
        <translation>Por qué es así</translation>
    </message>
    <message>
        <source>our own convention</source>
        <translation>convención propia</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
</context>
<context>
    <name>PlanWants</name>
    <message>
        <source>nothing but the floor</source>
        <translation>solo el suelo</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Beginner</source>
        <translation>Principiante</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
</context>
<context>
    <name>Poses</name>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>subir</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>bajar</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>aguantar</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>abajo</translation>
    </message>
</context>
<context>
    <name>Position</name>
    <message>
        <source>standing</source>
        <translation>de pie</translation>
    </message>
    <message>
        <source>kneeling</source>
        <translation>de rodillas</translation>
    </message>
    <message>
        <source>face down</source>
        <translation>boca abajo</translation>
    </message>
    <message>
        <source>on the back</source>
        <translation>boca arriba</translation>
    </message>
    <message>
        <source>on the side</source>
        <translation>de lado</translation>
    </message>
    <message>
        <source>on a machine</source>
        <translation>en máquina</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The printer {name} takes nothing; save it as a PDF instead.</source>
        <translation>La impresora {name} no acepta nada; guárdalo como PDF.</translation>
    </message>
    <message>
        <source>{file} cannot be written there ({reason}).</source>
        <translation>{file} no se puede escribir ahí ({reason}).</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Page: {workout}</source>
        <translation>Página: {workout}</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>En este ordenador no hay ninguna impresora configurada.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>of {sets}</source>
        <translation>de {sets}</translation>
    </message>
    <message>
        <source>“{title}”, {publisher}</source>
        <translation>«{title}», {publisher}</translation>
    </message>
    <message>
        <source>Stop if it hurts more and more. Ask a doctor first if your back hurts already. This is not medical advice.</source>
        <translation>Para si duele cada vez más. Consulta antes a un médico si ya te duele la espalda. Esto no es un consejo médico.</translation>
    </message>
    <message>
        <source>Exercises from {articles}.</source>
        <translation>Ejercicios de {articles}.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>A convention of this program.</source>
        <translation>Una convención de este programa.</translation>
    </message>
    <message>
        <source>You did every set in full and called it too easy, two sessions running.</source>
        <translation>Dos sesiones seguidas hiciste todas las series enteras y las llamaste demasiado fáciles.</translation>
    </message>
    <message>
        <source>You called a set too hard the last time.</source>
        <translation>La última vez llamaste demasiado difícil a una serie.</translation>
    </message>
    <message>
        <source>The sets were not done in full, two sessions running.</source>
        <translation>Dos sesiones seguidas no se hicieron las series enteras.</translation>
    </message>
    <message>
        <source>More than two weeks have gone by without a session: begin a little lower.</source>
        <translation>Han pasado más de dos semanas sin sesión: empieza un poco más abajo.</translation>
    </message>
    <message>
        <source>On the morning after the last session your back hurt more than before it, so this one is easier.</source>
        <translation>La mañana después de la última sesión te dolía la espalda más que antes, así que esta es más fácil.</translation>
    </message>
    <message>
        <source>From Baechle and Earle, Essentials of Strength Training and Conditioning; that it is one rep or 5 s at a time is a convention of this program.</source>
        <translation>De Baechle y Earle, Essentials of Strength Training and Conditioning; que sea una repetición o 5 s cada vez es una convención de este programa.</translation>
    </message>
    <message>
        <source>After the pain traffic light of Provide Community, physiotherapy: what hurts has to settle within a day. That more than one point counts is a convention of this program.</source>
        <translation>Según el semáforo del dolor de Provide Community, fisioterapia: lo que duele tiene que calmarse en un día. Que cuente más de un punto es una convención de este programa.</translation>
    </message>
    <message>
        <source>From Baechle and Earle, Essentials of Strength Training and Conditioning; that it is 2.5 to 10% at a time, also from Ratamess et al., Med Sci Sports Exerc 2009;41:687–708.</source>
        <translation>De Baechle y Earle, Essentials of Strength Training and Conditioning; que sea del 2,5 al 10 % cada vez, también de Ratamess et al., Med Sci Sports Exerc 2009;41:687–708.</translation>
    </message>
    <message>
        <source>{exercise}: {change}. Why?</source>
        <translation>{exercise}: {change}. ¿Por qué?</translation>
    </message>
    <message>
        <source>Do it after all</source>
        <translation>Hacerlo al final</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>se queda</translation>
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
        <translation>{why} No hay más que añadir; una forma más difícil: {variation}.</translation>
    </message>
    <message>
        <source>{why} It is as little as makes sense; an easier way: {variation}.</source>
        <translation>{why} Menos no tendría sentido; una forma más fácil: {variation}.</translation>
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
        <translation>¿más difícil?</translation>
    </message>
    <message>
        <source>easier?</source>
        <translation>¿más fácil?</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>How hard was it?</source>
        <translation>¿Cuánto esfuerzo fue?</translation>
    </message>
    <message>
        <source>Back pain now</source>
        <translation>Dolor de espalda ahora</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Una nota</translation>
    </message>
    <message>
        <source>no effort</source>
        <translation>nada de esfuerzo</translation>
    </message>
    <message>
        <source>as hard as can be</source>
        <translation>el máximo posible</translation>
    </message>
    <message>
        <source>for you, or for your clinician</source>
        <translation>para ti o para quien te trata</translation>
    </message>
    <message>
        <source>before: {pain}</source>
        <translation>antes: {pain}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>Entrenamientos</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
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
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
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
    <name>RedFlags</name>
    <message>
        <source>Warning signs</source>
        <translation>Señales de alarma</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>The next one comes on {day} at {time}.</source>
        <translation>El próximo llega el {day} a las {time}.</translation>
    </message>
    <message>
        <source>As it is, none will come.</source>
        <translation>Tal como está, no llegará ninguno.</translation>
    </message>
    <message>
        <source>The next one comes today at {time}.</source>
        <translation>El próximo llega hoy a las {time}.</translation>
    </message>
    <message>
        <source>The next one comes tomorrow at {time}.</source>
        <translation>El próximo llega mañana a las {time}.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>En una hora</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>{workout}, {minutes}.</source>
        <translation>{workout}, {minutes}.</translation>
    </message>
    <message>
        <source>Time for your back</source>
        <translation>Es hora de tu espalda</translation>
    </message>
    <message>
        <source>Open Lowback Timer to begin.</source>
        <translation>Abre Lowback Timer para empezar.</translation>
    </message>
    <message>
        <source>A movement break</source>
        <translation>Una pausa activa</translation>
    </message>
    <message>
        <source>One set of one exercise, and your back has moved.</source>
        <translation>Una serie de un ejercicio, y tu espalda se habrá movido.</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Cada minuto</numerusform>
            <numerusform>Cada %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind me to train</source>
        <translation>Recordarme que entrene</translation>
    </message>
    <message>
        <source>Movement breaks</source>
        <translation>Pausas activas</translation>
    </message>
    <message>
        <source>None while your back rests; in a call, over a full screen or while nobody is to disturb you it waits, as far as that can be known.</source>
        <translation>Ninguno mientras tu espalda descansa; en una llamada, a pantalla completa o cuando no quieres que te molesten, espera, hasta donde se pueda saber.</translation>
    </message>
    <message>
        <source>One set of one exercise, between two stretches of sitting.</source>
        <translation>Una serie de un ejercicio, entre dos ratos de estar sentado.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>On days of my choice</source>
        <translation>En días que elijo</translation>
    </message>
    <message>
        <source>On the days of my plan</source>
        <translation>En los días de mi plan</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Days with breaks</source>
        <translation>Días con pausas</translation>
    </message>
    <message>
        <source>Breaks from</source>
        <translation>Pausas desde las</translation>
    </message>
    <message>
        <source>Breaks until</source>
        <translation>Pausas hasta las</translation>
    </message>
    <message>
        <source>Run in the background</source>
        <translation>Funcionar en segundo plano</translation>
    </message>
    <message>
        <source>Reminders come only while Lowback Timer runs. This starts it when you log in, and keeps it running when its window closes.</source>
        <translation>Los recordatorios solo llegan mientras Lowback Timer está en marcha. Esto lo inicia al abrir la sesión y lo mantiene en marcha al cerrar la ventana.</translation>
    </message>
    <message>
        <source>You keep no plan, so there is nothing to remind of.</source>
        <translation>No tienes ningún plan, así que no hay nada que recordar.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Report for my clinician…</source>
        <translation>Informe para mi médico…</translation>
    </message>
    <message>
        <source>What was done of each exercise</source>
        <translation>Qué se hizo de cada ejercicio</translation>
    </message>
    <message>
        <source>What matters to the person</source>
        <translation>Lo que le importa a la persona</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier note(s) left out</source>
        <translation>
            <numerusform>%n nota anterior omitida</numerusform>
            <numerusform>%n notas anteriores omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Notes of the person</source>
        <translation>Notas de la persona</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>The last time</source>
        <translation>La última vez</translation>
    </message>
    <message>
        <source>What the person wants to be able to do again</source>
        <translation>Lo que la persona quiere volver a poder hacer</translation>
    </message>
    <message>
        <source>At first, 0–10</source>
        <translation>Al principio, 0–10</translation>
    </message>
    <message>
        <source>The last time, 0–10</source>
        <translation>La última vez, 0–10</translation>
    </message>
    <message>
        <source>Training of the lower back: report</source>
        <translation>Entrenamiento de la zona lumbar: informe</translation>
    </message>
    <message>
        <source>Put together by a timer program from what the person did and said while training alone at home; nobody has examined or measured anything. Effort and pain are the person’s own answers, from 0 (none) to 10 (as much as there can be). This is neither a diagnosis nor a recommendation.</source>
        <translation>Reunido por un programa temporizador a partir de lo que la persona hizo y dijo al entrenar sola en casa; nadie ha examinado ni medido nada. Esfuerzo y dolor son respuestas propias de la persona, de 0 (nada) a 10 (lo máximo posible). Esto no es ni un diagnóstico ni una recomendación.</translation>
    </message>
    <message>
        <source>{number} a week</source>
        <translation>{number} por semana</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Week from {day}</source>
        <translation>Semana del {day}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Sets done</source>
        <translation>Series hechas</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Dolor antes</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Dolor después</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>Mañana siguiente</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Report: {period}, {facts}</source>
        <translation>Informe: {period}, {facts}</translation>
    </message>
    <message>
        <source>Report for my clinician</source>
        <translation>Informe para mi médico</translation>
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
        <source>A break is no training: it counts for no week, and needs no rest.</source>
        <translation>Una pausa activa no es un entrenamiento: no cuenta para ninguna semana y no necesita descanso.</translation>
    </message>
    <message>
        <source>How it was: {felt}.</source>
        <translation>Cómo fue: {felt}.</translation>
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
    <message>
        <source>How it is done</source>
        <translation>Cómo se hace</translation>
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
    <name>SafetyPage</name>
    <message>
        <source>Get emergency help at once</source>
        <translation>Pide ayuda urgente enseguida</translation>
    </message>
    <message>
        <source>Call your emergency number (112 in Europe, 911 in North America) if one of these comes with pain in your back. Do not drive yourself.</source>
        <translation>Llama a tu número de emergencias (112 en Europa, 911 en Norteamérica) si al dolor de espalda se suma algo de esto. No conduzcas.</translation>
    </message>
    <message>
        <source>The nerves at the lower end of your spine may be squeezed. Only a hospital can find out.</source>
        <translation>Los nervios del final de la columna pueden estar comprimidos. Solo un hospital puede averiguarlo.</translation>
    </message>
    <message>
        <source>See a doctor before you train on</source>
        <translation>Ve al médico antes de seguir entrenando</translation>
    </message>
    <message>
        <source>Have back pain looked at soon when one of these is true for you:</source>
        <translation>Haz que te miren pronto el dolor de espalda si se cumple algo de esto:</translation>
    </message>
    <message>
        <source>Such signs often turn out to be harmless. Whether they are is not for you to guess, and not for a program.</source>
        <translation>Estas señales a menudo resultan inofensivas. Si lo son no debes adivinarlo tú, ni tampoco un programa.</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Pregunta antes</translation>
    </message>
    <message>
        <source>Talk to a doctor before you begin, above all when</source>
        <translation>Habla con un médico antes de empezar, sobre todo si</translation>
    </message>
    <message>
        <source>Keep breathing, and breathe out as you lift: held breath drives blood pressure up.</source>
        <translation>Sigue respirando y suelta el aire al levantar: aguantar la respiración sube la tensión.</translation>
    </message>
    <message>
        <source>0 is no pain at all, 10 the worst that you can think of.</source>
        <translation>0 es ningún dolor, 10 el peor que puedas imaginar.</translation>
    </message>
    <message>
        <source>Pain that keeps growing always means stop. Worse the next morning: do less next time. Worse for days: see a physiotherapist or a doctor.</source>
        <translation>Un dolor que no deja de crecer significa siempre parar. Si a la mañana siguiente es peor, haz menos la próxima vez. Si es peor durante días, ve al fisioterapeuta o al médico.</translation>
    </message>
    <message>
        <source>These steps were made for people with a physiotherapist beside them, most of them with sore tendons or knees. Nobody has tested them for training a back alone. A low number never means that all is well.</source>
        <translation>Estos pasos se pensaron para personas acompañadas por un fisioterapeuta, la mayoría con dolor de tendones o de rodilla. Nadie los ha probado para entrenar la espalda a solas. Un número bajo nunca significa que todo esté bien.</translation>
    </message>
    <message>
        <source>Numbness or tingling between your thighs, at your genitals or around your anus</source>
        <translation>Entumecimiento u hormigueo entre los muslos, en los genitales o alrededor del ano</translation>
    </message>
    <message>
        <source>Trouble passing or holding urine, or no longer feeling that you do</source>
        <translation>Te cuesta orinar o retener la orina, o ya no lo notas</translation>
    </message>
    <message>
        <source>Losing control of your bowels</source>
        <translation>Pierdes el control del intestino</translation>
    </message>
    <message>
        <source>Losing feeling or function during sex</source>
        <translation>Pierdes sensibilidad o función en el sexo</translation>
    </message>
    <message>
        <source>Weakness or numbness in both legs</source>
        <translation>Debilidad o entumecimiento en las dos piernas</translation>
    </message>
    <message>
        <source>You have, or once had, cancer</source>
        <translation>Tienes o has tenido cáncer</translation>
    </message>
    <message>
        <source>You lose weight and do not know why</source>
        <translation>Pierdes peso y no sabes por qué</translation>
    </message>
    <message>
        <source>You have a fever or feel ill</source>
        <translation>Tienes fiebre o te encuentras mal</translation>
    </message>
    <message>
        <source>You take strong steroids, or your immune system is weak</source>
        <translation>Tomas corticoides fuertes o tienes las defensas bajas</translation>
    </message>
    <message>
        <source>It began with a fall or a blow</source>
        <translation>Empezó con una caída o un golpe</translation>
    </message>
    <message>
        <source>It does not ease at night or while you rest</source>
        <translation>No cede por la noche ni en reposo</translation>
    </message>
    <message>
        <source>your back hurts already</source>
        <translation>ya te duele la espalda</translation>
    </message>
    <message>
        <source>it has just begun to hurt badly: keep moving, and train later</source>
        <translation>acaba de empezar a dolerte mucho: sigue en movimiento y entrena más adelante</translation>
    </message>
    <message>
        <source>your blood pressure is high</source>
        <translation>tienes la tensión alta</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Sigue</translation>
    </message>
    <message>
        <source>A little may be felt, as long as it does not grow.</source>
        <translation>Puedes notar un poco, mientras no vaya a más.</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>Hazlo más fácil</translation>
    </message>
    <message>
        <source>Take the easier variation, or half as much. It should have settled a day later.</source>
        <translation>Elige la variante más fácil o la mitad. Al cabo de un día debería haberse calmado.</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation>Para por hoy</translation>
    </message>
    <message>
        <source>Leave this exercise. Do so as well when pain rises by two, or when something new is felt in a leg.</source>
        <translation>Deja este ejercicio. También si el dolor sube dos puntos o si notas algo nuevo en una pierna.</translation>
    </message>
    <message>
        <source>When it hurts while you train</source>
        <translation>Si te duele mientras entrenas</translation>
    </message>
    <message>
        <source>What this is based on</source>
        <translation>En qué se basa</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Every time you train</source>
        <translation>Cada vez que entrenes</translation>
    </message>
    <message>
        <source>None of this is medical advice, and nothing here can tell that your back is well. Trust yourself, and the people who treat you.</source>
        <translation>Nada de esto es consejo médico, y nada aquí puede decir que tu espalda esté bien. Confía en ti y en quienes te tratan.</translation>
    </message>
    <message>
        <source>What to read</source>
        <translation>Qué leer</translation>
    </message>
    <message>
        <source>Staying safe</source>
        <translation>Entrenar con seguridad</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
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
    <name>SelfTest</name>
    <message>
        <source>Self-test</source>
        <translation>Autotest</translation>
    </message>
    <message numerus="yes">
        <source>%n self-test(s)</source>
        <translation>
            <numerusform>%n autotest</numerusform>
            <numerusform>%n autotests</numerusform>
        </translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>el último el {day}</translation>
    </message>
    <message>
        <source>Self-test…</source>
        <translation>Autotest…</translation>
    </message>
    <message>
        <source>Self-test: hold as long as you can</source>
        <translation>Autotest: aguanta todo lo que puedas</translation>
    </message>
    <message>
        <source>That is too much for a test: do it on another day. If the pain grows or stays, ask a doctor or a physiotherapist.</source>
        <translation>Es demasiado para una prueba: hazla otro día. Si el dolor aumenta o persiste, consulta a un médico o a un fisioterapeuta.</translation>
    </message>
    <message>
        <source>You have not done it yet. Once a month is often enough.</source>
        <translation>Aún no lo has hecho. Una vez al mes es suficiente.</translation>
    </message>
    <message>
        <source>You did it on {day}: once a month is often enough.</source>
        <translation>Lo hiciste el {day}: una vez al mes es suficiente.</translation>
    </message>
    <message>
        <source>You did it on {day}, more than a month ago.</source>
        <translation>Lo hiciste el {day}, hace más de un mes.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Front plank, side plank on the left and on the right, and the top of a back extension: each once, for as long as you can with good form, with two minutes of rest between them. You end each hold yourself, with any key or a click. One set of bird dogs comes first, to warm up.</source>
        <translation>Plancha frontal, plancha lateral a la izquierda y a la derecha, y la posición alta de la extensión lumbar: cada una una vez, todo lo que puedas con buena técnica, con dos minutos de descanso entre ellas. Tú terminas cada una, con cualquier tecla o un clic. Antes viene una serie de bird dog para calentar.</translation>
    </message>
    <message>
        <source>Stop before your form goes, at once if it hurts or you feel dizzy, and keep breathing. Leave it for another day after hard training or in the first two hours after getting up. If you have high blood pressure or heart trouble, ask a doctor first.</source>
        <translation>Para antes de perder la técnica, enseguida si te duele o te mareas, y sigue respirando. Déjalo para otro día después de un entrenamiento duro o en las dos primeras horas tras levantarte. Si tienes la tensión alta o problemas de corazón, consulta antes a un médico.</translation>
    </message>
    <message>
        <source>What comes out is yours alone: look at how it changes over the months, and at left beside right. There is no mark to reach.</source>
        <translation>Lo que salga es solo tuyo: mira cómo cambia con los meses, y la izquierda junto a la derecha. No hay ninguna marca que alcanzar.</translation>
    </message>
    <message>
        <source>How much does your back hurt now?</source>
        <translation>¿Cuánto te duele la espalda ahora?</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
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
        <source>The whole workout (L)</source>
        <translation>El entrenamiento entero (L)</translation>
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
        <source>Straight to the cool-down?</source>
        <translation>¿Directo a la vuelta a la calma?</translation>
    </message>
    <message>
        <source>What you have not done until then is logged as skipped.</source>
        <translation>Lo que no hayas hecho hasta entonces se anota como saltado.</translation>
    </message>
    <message>
        <source>Cool down</source>
        <translation>Ir a la calma</translation>
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
        <source>Which sounds</source>
        <translation>Qué sonidos</translation>
    </message>
    <message>
        <source>The three beeps and the go before each set are always heard.</source>
        <translation>Los tres pitidos y la salida antes de cada serie se oyen siempre.</translation>
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
        <source>Delete…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Delete everything that you did</source>
        <translation>Borrar todo lo que hiciste</translation>
    </message>
    <message>
        <source>The whole log, and every copy of it on this computer.</source>
        <translation>Todo el registro, y todas sus copias en este ordenador.</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>En segundo plano</translation>
    </message>
    <message>
        <source>Keep running when the window closes</source>
        <translation>Seguir en marcha al cerrar la ventana</translation>
    </message>
    <message>
        <source>So that it can remind you. Start it again and the window is back.</source>
        <translation>Para que pueda recordarte algo. Vuelve a iniciarlo y la ventana reaparece.</translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation>Icono en la bandeja del sistema</translation>
    </message>
    <message>
        <source>Its menu starts a workout or a break. Some desktops have no such tray.</source>
        <translation>Su menú inicia un entrenamiento o una pausa. Algunos escritorios no tienen bandeja.</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>Iniciar al abrir la sesión</translation>
    </message>
    <message>
        <source>Without its window, until you want it or it reminds you.</source>
        <translation>Sin ventana, hasta que la quieras o te recuerde algo.</translation>
    </message>
    <message>
        <source>Without its window. It ends when you have opened and closed that, unless you keep it running.</source>
        <translation>Sin ventana. Cuando la hayas abierto y cerrado, el programa termina, salvo que lo dejes en marcha.</translation>
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
        <source>Other programs’ music</source>
        <translation>Música de otros programas</translation>
    </message>
    <message>
        <source>While the voice speaks. Web browsers can only be paused.</source>
        <translation>Mientras habla la voz. Los navegadores solo se pueden detener.</translation>
    </message>
    <message>
        <source>Ask how it was</source>
        <translation>Preguntar cómo fue</translation>
    </message>
    <message>
        <source>Each set, the effort and your back. Nobody has to answer.</source>
        <translation>Cada serie, el esfuerzo y tu espalda. Nadie tiene que responder.</translation>
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
        <source>Leave alone</source>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Bajarla</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Detenerla</translation>
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
        <source>Media keys</source>
        <translation>Teclas multimedia</translation>
    </message>
    <message>
        <source>Those of keyboards, headsets and phones steer the workout. Off, they are left to your music.</source>
        <translation>Las del teclado, los auriculares y el teléfono controlan el entrenamiento. Si lo desactivas, quedan para tu música.</translation>
    </message>
    <message>
        <source>in milliseconds</source>
        <translation>en milisegundos</translation>
    </message>
    <message>
        <source>Seconds of a hold</source>
        <translation>Segundos de aguante</translation>
    </message>
    <message>
        <source>A tick for each of them.</source>
        <translation>Un tic por cada uno.</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepárate</translation>
    </message>
    <message>
        <source>A tick when it is time to get into position.</source>
        <translation>Un tic cuando toca ponerse en posición.</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>Mitad</translation>
    </message>
    <message>
        <source>A chime in the middle of a hold.</source>
        <translation>Un tañido a mitad del aguante.</translation>
    </message>
    <message>
        <source>Last seconds</source>
        <translation>Últimos segundos</translation>
    </message>
    <message>
        <source>Three low beeps before a hold ends.</source>
        <translation>Tres pitidos graves antes de que acabe el aguante.</translation>
    </message>
    <message>
        <source>Pace of a rep</source>
        <translation>Ritmo de una repetición</translation>
    </message>
    <message>
        <source>A rising tone, a falling tone, and a tick between them.</source>
        <translation>Un tono que sube, otro que baja y un tic entre los dos.</translation>
    </message>
    <message>
        <source>Show the picture later</source>
        <translation>Mostrar la imagen más tarde</translation>
    </message>
    <message>
        <source>For wireless speakers, whose sound comes late. The sound check measures it.</source>
        <translation>Para altavoces inalámbricos, cuyo sonido llega tarde. La prueba de sonido lo mide.</translation>
    </message>
    <message>
        <source>Play the sounds later</source>
        <translation>Reproducir los sonidos más tarde</translation>
    </message>
    <message>
        <source>For a television or projector that shows things late.</source>
        <translation>Para un televisor o proyector cuya imagen llega tarde.</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds} ms</translation>
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
    <name>Sharing</name>
    <message>
        <source>The pictures are too large to be shared; make them smaller.</source>
        <translation>Las imágenes son demasiado grandes para compartirlas; hazlas más pequeñas.</translation>
    </message>
    <message>
        <source>The picture {name} cannot be read: {reason}.</source>
        <translation>No se puede leer la imagen {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} in this zip file is not a plain file at its top.</source>
        <translation>{name} en este archivo zip no es un archivo normal en su nivel superior.</translation>
    </message>
    <message>
        <source>This zip file holds too much; nothing of it is taken in.</source>
        <translation>Este archivo zip contiene demasiado; no se toma nada de él.</translation>
    </message>
    <message>
        <source>Two files in this zip file have the same name.</source>
        <translation>Dos archivos de este zip tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>There is not exactly one YAML file in this zip file.</source>
        <translation>En este archivo zip no hay exactamente un archivo YAML.</translation>
    </message>
    <message>
        <source>{name} in this zip file is neither YAML nor a picture.</source>
        <translation>{name} en este archivo zip no es ni YAML ni una imagen.</translation>
    </message>
    <message>
        <source>This zip file is damaged; nothing of it is taken in.</source>
        <translation>Este archivo zip está dañado; no se toma nada de él.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>No se puede leer {name}.</translation>
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
    <name>Single</name>
    <message>
        <source>between sets there are at least {least} seconds of rest</source>
        <translation>Entre series hay al menos {least} segundos de descanso</translation>
    </message>
    <message>
        <source>in {exercise} both sides work at once</source>
        <translation>En {exercise} trabajan los dos lados a la vez</translation>
    </message>
    <message>
        <source>a set is counted in reps or held, not both</source>
        <translation>Una serie se cuenta o se aguanta, no las dos cosas</translation>
    </message>
    <message>
        <source>in {exercise} one side works at a time (each, or alternate)</source>
        <translation>En {exercise} trabaja un solo lado a la vez (each o alternate)</translation>
    </message>
    <message>
        <source>in {exercise} one side is held after the other (each)</source>
        <translation>En {exercise} se aguanta un lado tras otro (each)</translation>
    </message>
    <message>
        <source>{exercise} is held and not counted in reps</source>
        <translation>{exercise} se aguanta y no se cuenta en repeticiones</translation>
    </message>
    <message>
        <source>{exercise} is counted in reps and not held</source>
        <translation>{exercise} se cuenta en repeticiones y no se aguanta</translation>
    </message>
    <message>
        <source>a rep takes at least a second to lift or to lower</source>
        <translation>Una repetición necesita al menos un segundo para subir o bajar</translation>
    </message>
</context>
<context>
    <name>SingleCard</name>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Descanso entre series</translation>
    </message>
    <message>
        <source>Start · {length}</source>
        <translation>Empezar · {length}</translation>
    </message>
    <message>
        <source>Just this one</source>
        <translation>Solo este</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Aguantar</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Reps</translation>
    </message>
    <message>
        <source>Hold or reps</source>
        <translation>Aguantar o repeticiones</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>As long as you can</source>
        <translation>Todo lo que puedas</translation>
    </message>
    <message>
        <source>Each side</source>
        <translation>Cada lado</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Alternos</translation>
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
        <source>Wireless speaker? Measure how late it is</source>
        <translation>¿Altavoz inalámbrico? Mide cuánto tarda el sonido</translation>
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
        <source>There is no sound: {reason}.</source>
        <translation>No hay sonido: {reason}.</translation>
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
        <source>Keep counting.</source>
        <translation>Sigue contando.</translation>
    </message>
    <message>
        <source>Press a key when you are ready.</source>
        <translation>Pulsa una tecla cuando quieras seguir.</translation>
    </message>
    <message>
        <source>Press any key when you have had enough.</source>
        <translation>Pulsa una tecla cuando tengas bastante.</translation>
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
        <source>Back to {number}.</source>
        <translation>De vuelta a {number}.</translation>
    </message>
    <message>
        <source>Hold a key down to end the set.</source>
        <translation>Mantén una tecla pulsada para acabar la serie.</translation>
    </message>
    <message>
        <source>Hold as long as you can, each side.</source>
        <translation>Mantén todo lo que puedas por lado.</translation>
    </message>
    <message>
        <source>Hold as long as you can.</source>
        <translation>Mantén todo lo que puedas.</translation>
    </message>
    <message>
        <source>Hold each for {time}.</source>
        <translation>Mantén cada una {time}.</translation>
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
    <name>Staying</name>
    <message>
        <source>Lowback Timer goes on in the background</source>
        <translation>Lowback Timer sigue en segundo plano</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Start it again and the window is back. Quit, in the menu of its icon in the system tray, ends it.</source>
        <translation>Vuelve a iniciarlo y la ventana reaparece. Para cerrarlo del todo, elige «Salir» en el menú de su icono en la bandeja del sistema.</translation>
    </message>
    <message>
        <source>Start it again and the window is back. To end it, turn this off in the settings and close the window.</source>
        <translation>Vuelve a iniciarlo y la ventana reaparece. Para cerrarlo del todo, desactiva esto en los ajustes y cierra la ventana.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} de {planned}</translation>
    </message>
    <message>
        <source>Done: {amount}</source>
        <translation>Hecha: {amount}</translation>
    </message>
    <message>
        <source>Done in part: {amount}</source>
        <translation>Hecha en parte: {amount}</translation>
    </message>
    <message>
        <source>To come: {amount}</source>
        <translation>Por venir: {amount}</translation>
    </message>
    <message>
        <source>now: {amount}</source>
        <translation>ahora: {amount}</translation>
    </message>
    <message>
        <source>next: {amount}</source>
        <translation>siguiente: {amount}</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltada</translation>
    </message>
    <message>
        <source>Exercises and sets</source>
        <translation>Ejercicios y series</translation>
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
    <name>StepsSheet</name>
    <message>
        <source>The whole workout</source>
        <translation>El entrenamiento entero</translation>
    </message>
    <message>
        <source>Add the cool-down</source>
        <translation>Añadir la vuelta a la calma</translation>
    </message>
    <message>
        <source>Cool down now</source>
        <translation>Vuelta a la calma ya</translation>
    </message>
    <message>
        <source>Swap the next one</source>
        <translation>Cambiar el siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>max</source>
        <translation>máx.</translation>
    </message>
    <message>
        <source>A gentle start to the day</source>
        <translation>Un comienzo suave del día</translation>
    </message>
    <message>
        <source>All that suits you bends under load, and that can wait until you have been up for two hours.</source>
        <translation>Todo lo que te conviene dobla la espalda con carga, y eso puede esperar a que lleves dos horas en pie.</translation>
    </message>
    <message>
        <source>Nothing fits what you have at hand</source>
        <translation>Nada va con lo que tienes a mano</translation>
    </message>
    <message>
        <source>Every workout needs something more. What do you have?</source>
        <translation>Todos los entrenamientos necesitan algo más. ¿Qué tienes?</translation>
    </message>
    <message>
        <source>There are no workouts in your library yet</source>
        <translation>Tu biblioteca aún no tiene entrenamientos</translation>
    </message>
    <message>
        <source>Add some to your exercise file.</source>
        <translation>Añade alguno a tu archivo de ejercicios.</translation>
    </message>
    <message>
        <source>For today</source>
        <translation>Para hoy</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Change {workout}</source>
        <translation>Cambiar {workout}</translation>
    </message>
</context>
<context>
    <name>Swap</name>
    <message>
        <source>easier</source>
        <translation>más fácil</translation>
    </message>
    <message>
        <source>harder</source>
        <translation>más difícil</translation>
    </message>
    <message>
        <source>Another exercise for today</source>
        <translation>Otro ejercicio por hoy</translation>
    </message>
    <message>
        <source>In place of {exercise}, for the same muscles, with what you have at hand:</source>
        <translation>En lugar de {exercise}, para los mismos músculos, con lo que tienes a mano:</translation>
    </message>
    <message>
        <source>For the muscles of {exercise}, there is nothing else that you have the equipment for.</source>
        <translation>Para los músculos de {exercise} no hay nada más para lo que tengas el equipo.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Dejarlo así</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Lowback Timer</source>
        <translation>Mostrar Lowback Timer</translation>
    </message>
    <message>
        <source>Start today’s workout</source>
        <translation>Empezar el entrenamiento de hoy</translation>
    </message>
    <message>
        <source>Movement break</source>
        <translation>Pausa activa</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>Variations</name>
    <message>
        <source>Shows {exercise}</source>
        <translation>Muestra: {exercise}</translation>
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
    <name>Week</name>
    <message>
        <source>{count} of {meant} this week</source>
        <translation>{count} de {meant} esta semana</translation>
    </message>
    <message>
        <source>Today is {today}. {sessions}, on {days}.</source>
        <translation>Hoy es {today}. {sessions}: {days}.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) this week</source>
        <translation>
            <numerusform>%n sesión esta semana</numerusform>
            <numerusform>%n sesiones esta semana</numerusform>
        </translation>
    </message>
    <message>
        <source>Today is {today}. No session this week so far.</source>
        <translation>Hoy es {today}. Ninguna sesión esta semana por ahora.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>From “{title}” by {author}, {publisher}.</source>
        <translation>De «{title}», de {author}, {publisher}.</translation>
    </message>
    <message>
        <source>Why this one?</source>
        <translation>¿Por qué este?</translation>
    </message>
    <message>
        <source>You know your back best: any workout can be started at any time.</source>
        <translation>Tú conoces mejor tu espalda: puedes empezar cualquier entrenamiento cuando quieras.</translation>
    </message>
    <message>
        <source>A convention of this program.</source>
        <translation>Así lo hace este programa.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Wish</name>
    <message>
        <source>{wish}: how well does it go?</source>
        <translation>{wish}: ¿qué tal va?</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>as well as ever</source>
        <translation>tan bien como siempre</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>Esta semana no</translation>
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
    <message>
        <source>{reps}, held {time} each</source>
        <translation>{reps}, mantén {time} cada una</translation>
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
        <source>{whole}.{decimals} kg</source>
        <comment>a number with its decimal sign</comment>
        <translation>{whole},{decimals} kg</translation>
    </message>
    <message>
        <source>{time} hold</source>
        <translation>{time}</translation>
    </message>
    <message>
        <source>hold as long as you can per side</source>
        <translation>mantén todo lo que puedas por lado</translation>
    </message>
    <message>
        <source>hold as long as you can</source>
        <translation>mantén todo lo que puedas</translation>
    </message>
    <message>
        <source>{reps} reps per side</source>
        <translation>{reps} rep. por lado</translation>
    </message>
    <message>
        <source>{reps} reps</source>
        <translation>{reps} rep.</translation>
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
            <numerusform>%n serie</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n rep.</numerusform>
            <numerusform>%n reps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold of {exercise}, in seconds</source>
        <translation>Tiempo de {exercise}, en segundos</translation>
    </message>
    <message>
        <source>Reps of {exercise}</source>
        <translation>Repeticiones de {exercise}</translation>
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
        <translation>Series de {exercise}</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Como está escrito</translation>
    </message>
    <message>
        <source>Swap {exercise} for another exercise</source>
        <translation>Cambiar {exercise} por otro ejercicio</translation>
    </message>
    <message>
        <source>{exercise} as written</source>
        <translation>{exercise} como está escrito</translation>
    </message>
    <message>
        <source>Rest before the next</source>
        <translation>Descanso antes del siguiente</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>in seconds</source>
        <translation>en segundos</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Hold at the top</source>
        <translation>Aguantar arriba</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Between reps</source>
        <translation>Entre repeticiones</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Uno tras otro</translation>
    </message>
    <message>
        <source>Taking turns</source>
        <translation>Alternando</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Descanso entre series</translation>
    </message>
    <message>
        <source>Less on {exercise}</source>
        <translation>Menos sobre {exercise}</translation>
    </message>
    <message>
        <source>Sides, tempo, rest and swapping of {exercise}</source>
        <translation>Lados, ritmo, descanso y cambio de {exercise}</translation>
    </message>
    <message>
        <source>How {exercise} is done</source>
        <translation>Cómo se hace {exercise}</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Dos veces</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Start {workout}, {minutes}</source>
        <translation>Empezar {workout}, {minutes}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Start · {minutes}</source>
        <translation>Empezar · {minutes}</translation>
    </message>
    <message>
        <source>{section}, {number} of {count}</source>
        <translation>{section}, {number} de {count}</translation>
    </message>
    <message>
        <source>Minutes I have</source>
        <translation>Minutos que tengo</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Da igual</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como mucho</translation>
    </message>
    <message>
        <source>in minutes</source>
        <translation>en minutos</translation>
    </message>
    <message>
        <source>Rests</source>
        <translation>Descansos</translation>
    </message>
    <message>
        <source>in percent</source>
        <translation>en porcentaje</translation>
    </message>
    <message>
        <source>rest {time} between sets</source>
        <translation>descansa {time} entre series</translation>
    </message>
    <message>
        <source>More than this level needs. Fine as long as your back agrees.</source>
        <translation>Más de lo que necesita este nivel. Está bien mientras tu espalda quiera.</translation>
    </message>
    <message numerus="yes">
        <source>{section} · %n round(s)</source>
        <translation>
            <numerusform>{section} · %n ronda</numerusform>
            <numerusform>{section} · %n rondas</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out today. It readies the muscles that steady your spine: without it, begin gently.</source>
        <translation>Hoy se omite. Prepara los músculos que estabilizan tu columna: sin él, empieza con suavidad.</translation>
    </message>
    <message>
        <source>{cuts}: no shorter than {minutes} min.</source>
        <translation>{cuts}: no puede durar menos de {minutes} min.</translation>
    </message>
    <message>
        <source>rest {time} after each set</source>
        <translation>descansa {time} tras cada serie</translation>
    </message>
    <message>
        <source>No time for it today</source>
        <translation>Hoy no hay tiempo para él</translation>
    </message>
    <message>
        <source>Today in place of {exercise}</source>
        <translation>Hoy en lugar de {exercise}</translation>
    </message>
    <message>
        <source>Changed for today</source>
        <translation>Cambiado por hoy</translation>
    </message>
    <message>
        <source>Wakes up the small muscles that steady your spine.</source>
        <translation>Despierta los pequeños músculos que estabilizan tu columna.</translation>
    </message>
    <message>
        <source>It cannot be made shorter than {minutes} min.</source>
        <translation>No puede durar menos de {minutes} min.</translation>
    </message>
    <message>
        <source>{cuts}: {time}.</source>
        <translation>{cuts}: {time}.</translation>
    </message>
    <message>
        <source>rests {percent}% shorter</source>
        <translation>descansos un {percent} % más cortos</translation>
    </message>
    <message>
        <source>sides take turns</source>
        <translation>alternando lados</translation>
    </message>
    <message>
        <source>then rest {time}</source>
        <translation>después descansa {time}</translation>
    </message>
    <message>
        <source>lift {lift}, hold {hold}, lower {lower}</source>
        <translation>sube {lift}, mantén {hold}, baja {lower}</translation>
    </message>
    <message>
        <source>lift {lift}, lower {lower}</source>
        <translation>sube {lift}, baja {lower}</translation>
    </message>
    <message>
        <source>As written: {dose}</source>
        <translation>Escrito: {dose}</translation>
    </message>
    <message>
        <source>Lets your back come to rest.</source>
        <translation>Deja que tu espalda se relaje.</translation>
    </message>
    <message>
        <source>Less time takes sets away, then rests. Warm-up and both sides stay.</source>
        <translation>Con menos tiempo se quitan series y luego descansos. El calentamiento y ambos lados se quedan.</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) fewer</source>
        <translation>
            <numerusform>%n serie menos</numerusform>
            <numerusform>%n series menos</numerusform>
        </translation>
    </message>
    <message>
        <source>as long as you can</source>
        <translation>todo lo que puedas</translation>
    </message>
    <message>
        <source>each side</source>
        <translation>cada lado</translation>
    </message>
    <message>
        <source>hold each for {time}</source>
        <translation>mantén cada una {time}</translation>
    </message>
    <message>
        <source>without {exercises}</source>
        <translation>sin {exercises}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Duplicate, export and more</source>
        <translation>Duplicar, exportar y más</translation>
    </message>
    <message>
        <source>All as written</source>
        <translation>Todo como está escrito</translation>
    </message>
    <message>
        <source>How is your back now?</source>
        <translation>¿Cómo está tu espalda ahora?</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Editar una copia</translation>
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
<context>
    <name>Workouts</name>
    <message>
        <source>+ New</source>
        <translation>+ Nuevo</translation>
    </message>
    <message>
        <source>New workout</source>
        <translation>Entrenamiento nuevo</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>There are no words in a file for this dose of {exercise}.</source>
        <translation>En un archivo no hay palabras para esta dosis de {exercise}.</translation>
    </message>
    <message>
        <source>A file holds whole seconds only, and one of these is not.</source>
        <translation>En un archivo solo caben segundos enteros, y uno de estos no lo es.</translation>
    </message>
    <message>
        <source>{file} is no library that can be changed.</source>
        <translation>{file} no es una biblioteca que se pueda cambiar.</translation>
    </message>
    <message>
        <source>This cannot be kept in a file: {what}: {reason}.</source>
        <translation>Esto no se puede guardar en un archivo: {what}: {reason}.</translation>
    </message>
    <message>
        <source>A file has no words for all that {name} is.</source>
        <translation>Un archivo no tiene palabras para todo lo que es {name}.</translation>
    </message>
    <message>
        <source>{file} is written in such a way that this cannot be changed in it without changing more; change it in a text editor.</source>
        <translation>{file} está escrito de tal modo que esto no se puede cambiar sin cambiar más; cámbialo en un editor de texto.</translation>
    </message>
    <message>
        <source>{file} cannot be saved: {reason}. It is as it was before.</source>
        <translation>No se puede guardar {file}: {reason}. Está como antes.</translation>
    </message>
    <message>
        <source>{file} has been changed by somebody else meanwhile.</source>
        <translation>Mientras tanto, otra persona ha cambiado {file}.</translation>
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
        <source>The picture {name} does not lie in the folder of the file.</source>
        <translation>La imagen {name} no está en la carpeta del archivo.</translation>
    </message>
    <message>
        <source>A file can say only one place from which a rep starts.</source>
        <translation>Un archivo solo puede decir un punto en el que empieza una repetición.</translation>
    </message>
    <message>
        <source>A workout takes at most {most} hours.</source>
        <translation>Un entrenamiento dura como mucho {most} horas.</translation>
    </message>
</context>
</TS>
