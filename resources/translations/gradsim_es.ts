<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>About</name>
    <message>
        <source>About gradsim</source>
        <extracomment>gradsim/ui/help/about.py</extracomment>
        <translation>Acerca de gradsim</translation>
    </message>
    <message>
        <source>Free software under the MIT licence: use it, change it and pass it on, without any warranty. Qt for Python is under the LGPL, NumPy and pyqtgraph are under licences like this one. Where the data come from is in the guide.</source>
        <extracomment>gradsim/ui/help/about.py</extracomment>
        <translation>Software libre bajo la licencia MIT: se puede usar, modificar y compartir, sin ninguna garantía. Qt for Python está bajo la LGPL; NumPy y pyqtgraph, bajo licencias parecidas a esta. De dónde vienen los datos está en la guía.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>gradsim/ui/help/about.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the versions, for a report</source>
        <extracomment>gradsim/ui/help/about.py</extracomment>
        <translation>Copia las versiones, para un informe</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>gradsim/ui/help/about.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Back to the window (Esc)</source>
        <extracomment>gradsim/ui/help/about.py</extracomment>
        <translation>Volver a la ventana (Esc)</translation>
    </message>
    <message>
        <source>See gradients vanish and explode, find out why, and cure it.</source>
        <extracomment>gradsim/ui/help/about.py</extracomment>
        <translation>Ver cómo los gradientes se desvanecen y explotan, descubrir por qué y remediarlo.</translation>
    </message>
</context>
<context>
    <name>ActivationCurveView</name>
    <message>
        <source>Activation</source>
        <extracomment>gradsim/ui/views/activation_curve.py</extracomment>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Curves of the activation and its derivative over a layer&apos;s values</source>
        <extracomment>gradsim/ui/views/activation_curve.py</extracomment>
        <translation>Curvas de la activación y su derivada sobre los valores de una capa</translation>
    </message>
    <message>
        <source>What enters the activation of the picked layer, over the units and examples of one batch.</source>
        <extracomment>gradsim/ui/views/activation_curve.py</extracomment>
        <translation>Lo que entra en la activación de la capa elegida, sobre las unidades y ejemplos de un lote.</translation>
    </message>
    <message>
        <source>pre-activation z</source>
        <extracomment>gradsim/ui/views/activation_curve.py</extracomment>
        <translation>preactivación z</translation>
    </message>
    <message>
        <source>of the gates</source>
        <extracomment>gradsim/ui/views/activation_curve.py</extracomment>
        <translation>de las puertas</translation>
    </message>
    <message>
        <source>in layer {n}</source>
        <extracomment>gradsim/ui/views/activation_curve.py</extracomment>
        <translation>en la capa {n}</translation>
    </message>
    <message>
        <source>in the cell</source>
        <extracomment>gradsim/ui/views/activation_curve.py</extracomment>
        <translation>en la celda</translation>
    </message>
    <message>
        <source>φ′ ≤ {slope}</source>
        <extracomment>gradsim/ui/views/activation_curve.py</extracomment>
        <translation>φ′ ≤ {slope}</translation>
    </message>
    <message>
        <source>values from {low} to {high}; no slope anywhere, so no gradient passes</source>
        <extracomment>gradsim/ui/views/activation_curve.py</extracomment>
        <translation>valores de {low} a {high}; sin pendiente en ninguna parte, así que no pasa ningún gradiente</translation>
    </message>
    <message>
        <source>any value, slope {slope} everywhere</source>
        <extracomment>gradsim/ui/views/activation_curve.py</extracomment>
        <translation>cualquier valor, pendiente {slope} en todas partes</translation>
    </message>
    <message>
        <source>values above {low}, slope at most {slope}</source>
        <extracomment>gradsim/ui/views/activation_curve.py</extracomment>
        <translation>valores mayores que {low}, pendiente como mucho {slope}</translation>
    </message>
    <message>
        <source>values from {low} to {high}, slope at most {slope}</source>
        <extracomment>gradsim/ui/views/activation_curve.py</extracomment>
        <translation>valores de {low} a {high}, pendiente como mucho {slope}</translation>
    </message>
</context>
<context>
    <name>ActivationView</name>
    <message>
        <source>An activation and the values it acts on</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>Una activación y los valores sobre los que actúa</translation>
    </message>
    <message>
        <source>Curves of the activation and its derivative above a histogram of one layer&apos;s pre-activations</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>Curvas de la activación y su derivada sobre un histograma de las preactivaciones de una capa</translation>
    </message>
    <message>
        <source>pre-activation z</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>preactivación z</translation>
    </message>
    <message>
        <source>count</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>The layer whose values are shown. A click on its bar or node picks it too.</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>La capa cuyos valores se muestran. Un clic en su barra o nodo también la elige.</translation>
    </message>
    <message>
        <source>layer</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>capa</translation>
    </message>
    <message>
        <source>if batch-normalized</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>si se normaliza por lotes</translation>
    </message>
    <message>
        <source>flat: φ′ nearly 0</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>plano: φ′ casi 0</translation>
    </message>
    <message>
        <source>Each histogram is drawn to its own height; hover for the counts.</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>Cada histograma se dibuja con su propia altura; al pasar el ratón se ven las cantidades.</translation>
    </message>
    <message>
        <source>z = h W + b over the units and examples of one batch, before any normalization.</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>z = h W + b sobre las unidades y ejemplos de un lote, antes de cualquier normalización.</translation>
    </message>
    <message>
        <source>What the activation sees: z normalized, scaled and shifted.</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>Lo que ve la activación: z normalizado, escalado y desplazado.</translation>
    </message>
    <message>
        <source>What the activation would see at first, if batch normalization were switched on.</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>Lo que vería la activación al principio si se activara la normalización por lotes.</translation>
    </message>
    <message>
        <source>Where |φ′| is under 5 % of its largest: nearly nothing of a gradient gets through there.</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>Donde |φ′| es menor que el 5 % de su máximo: ahí casi nada del gradiente pasa.</translation>
    </message>
    <message>
        <source>No layer can pass on more of a gradient than its largest |φ′|, but for what the weights add to it.</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>Ninguna capa puede transmitir más gradiente que su mayor |φ′|, salvo lo que le añadan los pesos.</translation>
    </message>
    <message>
        <source>The gates of this cell are always sigmoid, its new values tanh. Choose the Elman cell.</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>Las puertas de esta celda son siempre sigmoides; sus valores nuevos, tanh. Elige la celda de Elman.</translation>
    </message>
    <message>
        <source>{kind}-normalized</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>normalizado {kind}</translation>
    </message>
    <message>
        <source>φ′ is at most {slope}. The flattest of all: {first} ({least}), then {second} ({less}).</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>φ′ es como mucho {slope}. Las más planas de todas: {first} ({least}), después {second} ({less}).</translation>
    </message>
    <message>
        <source>{name}: {n} of {all} values from {low} to {high}</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>{name}: {n} de {all} valores de {low} a {high}</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>This scenario reads a data file of this computer:

{file}

Read it?</source>
        <extracomment>gradsim/ui/widgets/asking.py</extracomment>
        <translation>Este escenario lee un archivo de datos de este equipo:

{file}

¿Leerlo?</translation>
    </message>
    <message>
        <source>Read a data file?</source>
        <extracomment>gradsim/ui/widgets/asking.py</extracomment>
        <translation>¿Leer un archivo de datos?</translation>
    </message>
    <message>
        <source>It learned from a data file that is not there:

{file}

Choose where it is now?</source>
        <extracomment>gradsim/ui/widgets/asking.py</extracomment>
        <translation>Aprendió de un archivo de datos que no está ahí:

{file}

¿Elegir dónde está ahora?</translation>
    </message>
    <message>
        <source>Where are its data?</source>
        <extracomment>gradsim/ui/widgets/asking.py</extracomment>
        <translation>¿Dónde están sus datos?</translation>
    </message>
    <message>
        <source>This needs about {needed} of memory, {free} are free; a step takes about {time}.</source>
        <extracomment>gradsim/ui/widgets/asking.py</extracomment>
        <translation>Esto necesita unos {needed} de memoria, hay {free} libres; un paso tarda unos {time}.</translation>
    </message>
    <message>
        <source>Build it?</source>
        <extracomment>gradsim/ui/widgets/asking.py</extracomment>
        <translation>¿Construirla?</translation>
    </message>
    <message>
        <source>When memory runs out, the computer becomes slow or ends programs.</source>
        <extracomment>gradsim/ui/widgets/asking.py</extracomment>
        <translation>Cuando la memoria se agota, el equipo se vuelve lento o cierra programas.</translation>
    </message>
    <message>
        <source>Build</source>
        <extracomment>gradsim/ui/widgets/asking.py</extracomment>
        <translation>Construir</translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <extracomment>gradsim/ui/widgets/asking.py</extracomment>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>AxisRow</name>
    <message>
        <source>{title}: values</source>
        <extracomment>gradsim/ui/sweep/axis_row.py</extracomment>
        <translation>{title}: valores</translation>
    </message>
    <message>
        <source>&lt;p&gt;Values, as on the command line: 2:50:4 (start, stop, step; the stop is included) or a list such as 0.01,0.1,1.&lt;/p&gt;</source>
        <extracomment>gradsim/ui/sweep/axis_row.py</extracomment>
        <translation>&lt;p&gt;Valores, como en la línea de órdenes: 2:50:4 (inicio, fin, paso; el fin se incluye) o una lista como 0.01,0.1,1.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>gradsim/ui/sweep/axis_row.py</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>{value} is not allowed; {allowed}</source>
        <extracomment>gradsim/ui/sweep/axis_row.py</extracomment>
        <translation>{value} no se permite; {allowed}</translation>
    </message>
</context>
<context>
    <name>BarsCard</name>
    <message>
        <source>Gradient reaching each layer</source>
        <extracomment>gradsim/ui/compare/bars.py</extracomment>
        <translation>Gradiente que llega a cada capa</translation>
    </message>
    <message>
        <source>The bars of all scenarios, beside each other at each layer: the gradient that comes back to it from the loss. All are measured at the same step, on the same examples. Bars that stay level toward the input are healthy. Try another activation for B, and see from which layer on the bars part.</source>
        <extracomment>gradsim/ui/compare/bars.py</extracomment>
        <translation>Las barras de todos los escenarios, una junto a otra en cada capa: el gradiente que le vuelve desde la pérdida. Todas se miden en el mismo paso, con los mismos ejemplos. Las barras que siguen niveladas hacia la entrada son sanas. Prueba otra activación para B y mira desde qué capa se separan las barras.</translation>
    </message>
    <message>
        <source>Bars of the gradient norm of every layer, for all scenarios</source>
        <extracomment>gradsim/ui/compare/bars.py</extracomment>
        <translation>Barras de la norma del gradiente de cada capa, para todos los escenarios</translation>
    </message>
    <message>
        <source>layer (input → output)</source>
        <extracomment>gradsim/ui/compare/bars.py</extracomment>
        <translation>capa (entrada → salida)</translation>
    </message>
    <message>
        <source>Gradient reaching each time step</source>
        <extracomment>gradsim/ui/compare/bars.py</extracomment>
        <translation>Gradiente que llega a cada paso de tiempo</translation>
    </message>
    <message>
        <source>time step</source>
        <extracomment>gradsim/ui/compare/bars.py</extracomment>
        <translation>paso de tiempo</translation>
    </message>
    <message>
        <source>× zero, or not finite</source>
        <extracomment>gradsim/ui/compare/bars.py</extracomment>
        <translation>× cero, o no finito</translation>
    </message>
    <message>
        <source>last</source>
        <extracomment>gradsim/ui/compare/bars.py</extracomment>
        <translation>último</translation>
    </message>
    <message>
        <source>out</source>
        <extracomment>gradsim/ui/compare/bars.py</extracomment>
        <translation>sal.</translation>
    </message>
    <message>
        <source>first</source>
        <extracomment>gradsim/ui/compare/bars.py</extracomment>
        <translation>primero</translation>
    </message>
    <message>
        <source>{letter}, {name}: {value}</source>
        <extracomment>gradsim/ui/compare/bars.py</extracomment>
        <translation>{letter}, {name}: {value}</translation>
    </message>
</context>
<context>
    <name>BarsView</name>
    <message>
        <source>Gradient reaching each layer</source>
        <extracomment>gradsim/ui/views/bars.py</extracomment>
        <translation>Gradiente que llega a cada capa</translation>
    </message>
    <message>
        <source>Bars of the gradient that reaches every layer, from input to output</source>
        <extracomment>gradsim/ui/views/bars.py</extracomment>
        <translation>Barras del gradiente que llega a cada capa, de la entrada a la salida</translation>
    </message>
    <message>
        <source>layer (input → output)</source>
        <extracomment>gradsim/ui/views/bars.py</extracomment>
        <translation>capa (entrada → salida)</translation>
    </message>
    <message>
        <source>&lt;p&gt;RMS dL/dz: the gradient that flows back through a layer. The chain rule multiplies it from layer to layer, so it is what vanishes and explodes.&lt;/p&gt;&lt;p&gt;‖dL/dW‖: the norm of the gradient of the layer&apos;s weights, what makes it learn. It also carries the size of the activations that come in: with ReLU and Xavier it stays level while the signal falls, as the activations shrink by the same factor on their way forward.&lt;/p&gt;</source>
        <extracomment>gradsim/ui/views/bars.py</extracomment>
        <translation>&lt;p&gt;RMS dL/dz: el gradiente que fluye de vuelta por una capa. La regla de la cadena lo multiplica de capa en capa, así que es lo que se desvanece y explota.&lt;/p&gt;&lt;p&gt;‖dL/dW‖: la norma del gradiente de los pesos de la capa, lo que la hace aprender. También lleva el tamaño de las activaciones que entran: con ReLU y Xavier se mantiene nivelada mientras la señal baja, pues las activaciones encogen por el mismo factor en su camino hacia delante.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>theory</source>
        <extracomment>gradsim/ui/views/bars.py</extracomment>
        <translation>teoría</translation>
    </message>
    <message>
        <source>Covered: first say what you expect</source>
        <extracomment>gradsim/ui/views/bars.py</extracomment>
        <translation>Tapado: primero di qué esperas</translation>
    </message>
    <message>
        <source>No theory here: {reason}.</source>
        <extracomment>gradsim/ui/views/bars.py</extracomment>
        <translation>Aquí no hay teoría: {reason}.</translation>
    </message>
    <message>
        <source>Mean-field theory of wide networks, at the first weights: what bars and dots start from.</source>
        <extracomment>gradsim/ui/views/bars.py</extracomment>
        <translation>Teoría de campo medio de redes anchas, con los pesos iniciales: de donde parten barras y puntos.</translation>
    </message>
    <message>
        <source>theory, step 0</source>
        <extracomment>gradsim/ui/views/bars.py</extracomment>
        <translation>teoría, paso 0</translation>
    </message>
    <message>
        <source>no theory</source>
        <extracomment>gradsim/ui/views/bars.py</extracomment>
        <translation>sin teoría</translation>
    </message>
    <message>
        <source>RMS dL/dz: {figures}</source>
        <extracomment>gradsim/ui/views/bars.py</extracomment>
        <translation>RMS dL/dz: {figures}</translation>
    </message>
    <message>
        <source>{name}
RMS dL/dz {signal}
{share} the output&apos;s ({exact})
‖dL/dW‖ {norm}</source>
        <extracomment>gradsim/ui/views/bars.py</extracomment>
        <translation>{name}
RMS dL/dz {signal}
{share} lo que recibe la salida ({exact})
‖dL/dW‖ {norm}</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>What am I seeing?</source>
        <extracomment>gradsim/ui/widgets/card.py</extracomment>
        <translation>¿Qué estoy viendo?</translation>
    </message>
</context>
<context>
    <name>CellMap</name>
    <message>
        <source>Map of the cells</source>
        <extracomment>gradsim/ui/sweep/cell_map.py</extracomment>
        <translation>Mapa de las celdas</translation>
    </message>
    <message>
        <source>not trained yet; the pale colour is that of the nearest trained cell</source>
        <extracomment>gradsim/ui/sweep/cell_map.py</extracomment>
        <translation>aún sin entrenar; el color pálido es el de la celda entrenada más cercana</translation>
    </message>
</context>
<context>
    <name>ChainRuleView</name>
    <message>
        <source>The chain rule multiplies</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>La regla de la cadena multiplica</translation>
    </message>
    <message>
        <source>A staircase from the loss down to layer 1, with a step for each weight matrix and each slope</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>Una escalera desde la pérdida hasta la capa 1, con un peldaño por cada matriz de pesos y cada pendiente</translation>
    </message>
    <message>
        <source>product so far</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>producto hasta aquí</translation>
    </message>
    <message>
        <source>× gain of W</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>× ganancia de W</translation>
    </message>
    <message>
        <source>× slope φ′</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>× pendiente φ′</translation>
    </message>
    <message>
        <source>branches alone</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>solo las ramas</translation>
    </message>
    <message>
        <source>RMS dL/dz of a layer over that of the output: all factors multiplied.</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>RMS dL/dz de una capa entre el de la salida: todos los factores multiplicados.</translation>
    </message>
    <message>
        <source>What would be left if each block passed on F′ instead of 1 + F′: nothing came past the branches.</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>Lo que quedaría si cada bloque transmitiera F′ en vez de 1 + F′: nada evitaría las ramas.</translation>
    </message>
    <message>
        <source>RMS dL/dh of the layer over RMS dL/dz of the next one toward the loss: what the weights between them do. With a residual connection the path past the branch is in it: 1 + F′.</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>RMS dL/dh de la capa entre RMS dL/dz de la siguiente hacia la pérdida: lo que hacen los pesos que hay entre ellas. Con una conexión residual incluye el camino que evita la rama: 1 + F′.</translation>
    </message>
    <message>
        <source>RMS dL/dz over RMS dL/dh: what the activation (and a normalization) lets through. For one unit and one example it is |φ′(z)|; for many it is a mean over them, weighted by what arrives. With a pre-activation skip the path past the branch is in it: 1 + F′.</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>RMS dL/dz entre RMS dL/dh: lo que deja pasar la activación (y una normalización). Para una unidad y un ejemplo es |φ′(z)|; para muchos es una media, ponderada por lo que llega. Con un salto de preactivación incluye el camino que evita la rama: 1 + F′.</translation>
    </message>
    <message>
        <source>layer (input ← loss)</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>capa (entrada ← pérdida)</translation>
    </message>
    <message>
        <source>product</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>producto</translation>
    </message>
    <message>
        <source>layer</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>capa</translation>
    </message>
    <message>
        <source>gain</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>ganancia</translation>
    </message>
    <message>
        <source>φ′</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>φ′</translation>
    </message>
    <message>
        <source>|φ′|</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>|φ′|</translation>
    </message>
    <message>
        <source>A click on a row picks the layer in all views.</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>Un clic en una fila elige la capa en todas las vistas.</translation>
    </message>
    <message>
        <source>The plain mean over units and examples, for comparison.</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>La media simple sobre unidades y ejemplos, para comparar.</translation>
    </message>
    <message>
        <source>Factors of the chain rule</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>Factores de la regla de la cadena</translation>
    </message>
    <message>
        <source>{layers}, each times {factor} on average: {gets}</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>{layers}, cada una por {factor} de media: {gets}</translation>
    </message>
    <message>
        <source>{layers}, times {factor}: {gets}</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>{layers}, por {factor}: {gets}</translation>
    </message>
    <message>
        <source>On the next batch: {product}</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>En el lote siguiente: {product}</translation>
    </message>
    <message>
        <source>the gradient is not finite any more: there is nothing to multiply</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>el gradiente ya no es finito: no hay nada que multiplicar</translation>
    </message>
    <message>
        <source>; without the + x of F(x) + x it would be {alone}</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>; sin el + x de F(x) + x sería {alone}</translation>
    </message>
    <message>
        <source>product of all factors {product}</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>producto de todos los factores: {product}</translation>
    </message>
    <message>
        <source>layer {n}
gain of W {gain}
slope φ′ {slope}
mean |φ′| {mean}
product so far {product}</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>capa {n}
ganancia de W {gain}
pendiente φ′ {slope}
media de |φ′| {mean}
producto hasta aquí {product}</translation>
    </message>
    <message>
        <source>F′ alone: {share} of 1 + F′</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>F′ sola: {share} de 1 + F′</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Target</source>
        <extracomment>gradsim/ui/data/choices.py</extracomment>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Learn from</source>
        <extracomment>gradsim/ui/data/choices.py</extracomment>
        <translation>Aprender de</translation>
    </message>
    <message>
        <source>What it holds</source>
        <extracomment>gradsim/ui/data/choices.py</extracomment>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>The column to predict</source>
        <extracomment>gradsim/ui/data/choices.py</extracomment>
        <translation>La columna que hay que predecir</translation>
    </message>
    <message>
        <source>Whether the target is a class or an amount</source>
        <extracomment>gradsim/ui/data/choices.py</extracomment>
        <translation>Si el objetivo es una clase o una cantidad</translation>
    </message>
    <message>
        <source>The inputs; what is not ticked is left out</source>
        <extracomment>gradsim/ui/data/choices.py</extracomment>
        <translation>Las entradas; lo que no está marcado se omite</translation>
    </message>
    <message>
        <source>Classes</source>
        <extracomment>gradsim/ui/data/choices.py</extracomment>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>gradsim/ui/data/choices.py</extracomment>
        <translation>Números</translation>
    </message>
    <message>
        <source>As found: {name}</source>
        <extracomment>gradsim/ui/data/choices.py</extracomment>
        <translation>Según los datos: {name}</translation>
    </message>
    <message>
        <source>As found</source>
        <extracomment>gradsim/ui/data/choices.py</extracomment>
        <translation>Según los datos</translation>
    </message>
</context>
<context>
    <name>ChooseData</name>
    <message>
        <source>Choose a data file</source>
        <extracomment>gradsim/ui/widgets/choose_data.py</extracomment>
        <translation>Elegir un archivo de datos</translation>
    </message>
    <message>
        <source>Choose the folder around the folders of images</source>
        <extracomment>gradsim/ui/widgets/choose_data.py</extracomment>
        <translation>Elegir la carpeta que reúne las carpetas de imágenes</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Scenarios</source>
        <extracomment>gradsim/ui/compare/chooser.py</extracomment>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>The scenario that the controls below change</source>
        <extracomment>gradsim/ui/compare/chooser.py</extracomment>
        <translation>El escenario que cambian los controles de abajo</translation>
    </message>
    <message>
        <source>One more scenario, at first the same as this one; four at most</source>
        <extracomment>gradsim/ui/compare/chooser.py</extracomment>
        <translation>Un escenario más, al principio igual que este; cuatro como mucho</translation>
    </message>
    <message>
        <source>Add a scenario</source>
        <extracomment>gradsim/ui/compare/chooser.py</extracomment>
        <translation>Añadir un escenario</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>gradsim/ui/compare/chooser.py</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Takes this scenario out; two stay at least</source>
        <extracomment>gradsim/ui/compare/chooser.py</extracomment>
        <translation>Quita este escenario; quedan dos como mínimo</translation>
    </message>
    <message>
        <source>Use this one</source>
        <extracomment>gradsim/ui/compare/chooser.py</extracomment>
        <translation>Usar este</translation>
    </message>
    <message>
        <source>Hands this scenario to the main window, where Undo takes it back</source>
        <extracomment>gradsim/ui/compare/chooser.py</extracomment>
        <translation>Pasa este escenario a la ventana principal, donde Deshacer lo quita</translation>
    </message>
    <message>
        <source>A is what the others are compared with.</source>
        <extracomment>gradsim/ui/compare/chooser.py</extracomment>
        <translation>A es con lo que se comparan los demás.</translation>
    </message>
    <message>
        <source>{letter} is still the same as A: change one of its controls.</source>
        <extracomment>gradsim/ui/compare/chooser.py</extracomment>
        <translation>{letter} sigue siendo igual que A: cambia uno de sus controles.</translation>
    </message>
    <message>
        <source>{letter} differs from A in {fields}.</source>
        <extracomment>gradsim/ui/compare/chooser.py</extracomment>
        <translation>{letter} difiere de A en {fields}.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>measured ✓</source>
        <extracomment>gradsim/ui/lessons/answers.py</extracomment>
        <translation>medido ✓</translation>
    </message>
    <message>
        <source>said</source>
        <extracomment>gradsim/ui/lessons/answers.py</extracomment>
        <translation>dicho</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Compare</source>
        <extracomment>gradsim/ui/compare/window.py</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>The main window&apos;s training is paused meanwhile.</source>
        <extracomment>gradsim/ui/compare/window.py</extracomment>
        <translation>Mientras tanto, el entrenamiento de la ventana principal está en pausa.</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>Confusion matrix: rows true, columns predicted</source>
        <extracomment>gradsim/ui/examples/confusion.py</extracomment>
        <translation>Matriz de confusión: filas verdaderas, columnas predichas</translation>
    </message>
    <message>
        <source>true {true}, predicted {predicted}
{count} of {of} ({share})</source>
        <extracomment>gradsim/ui/examples/confusion.py</extracomment>
        <translation>verdadera {true}, predicha {predicted}
{count} de {of} ({share})</translation>
    </message>
    <message>
        <source>predicted →</source>
        <extracomment>gradsim/ui/examples/confusion.py</extracomment>
        <translation>predicha →</translation>
    </message>
    <message>
        <source>true →</source>
        <extracomment>gradsim/ui/examples/confusion.py</extracomment>
        <translation>verdadera →</translation>
    </message>
</context>
<context>
    <name>ControlPanel</name>
    <message>
        <source>Controls</source>
        <extracomment>gradsim/ui/controls/panel.py</extracomment>
        <translation>Controles</translation>
    </message>
    <message>
        <source>What is trained, and how. The first ones are what the gradient depends on most; the rest is folded below. What needs other weights begins a new run, and Undo takes it back; the learning rate changes while training goes on. Try Depth, then Activation, and watch the bars.</source>
        <extracomment>gradsim/ui/controls/panel.py</extracomment>
        <translation>Qué se entrena, y cómo. Los primeros son los que más influyen en el gradiente; el resto está plegado debajo. Lo que necesita otros pesos empieza una ejecución nueva, y Deshacer la quita; la tasa de aprendizaje cambia sin parar el entrenamiento. Prueba Profundidad, después Activación, y mira las barras.</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>Start here</source>
        <extracomment>gallery</extracomment>
        <translation>Empezar aquí</translation>
    </message>
    <message>
        <source>10 sigmoid layers</source>
        <extracomment>scenario sigmoid-vanishes</extracomment>
        <translation>10 capas sigmoides</translation>
    </message>
    <message>
        <source>The gradient vanishes: layer 1 gets less than a millionth of the output&apos;s</source>
        <extracomment>scenario sigmoid-vanishes</extracomment>
        <translation>El gradiente se desvanece: la capa 1 recibe menos de una millonésima parte de lo que recibe la salida</translation>
    </message>
    <message>
        <source>2 sigmoid layers</source>
        <extracomment>scenario sigmoid-shallow</extracomment>
        <translation>2 capas sigmoides</translation>
    </message>
    <message>
        <source>Shallow networks do not suffer: over 90&#xa0;% of the digits right after 300 steps</source>
        <extracomment>scenario sigmoid-shallow</extracomment>
        <translation>Las redes poco profundas no sufren: más del 90&#xa0;% de los dígitos correctos tras 300 pasos</translation>
    </message>
    <message>
        <source>One sigmoid among ReLU</source>
        <extracomment>scenario one-sigmoid-among-relu</extracomment>
        <translation>Una sigmoide entre ReLU</translation>
    </message>
    <message>
        <source>One sigmoid layer among nine of ReLU: where the gradient drops</source>
        <extracomment>scenario one-sigmoid-among-relu</extracomment>
        <translation>Una capa sigmoide entre nueve ReLU: dónde cae el gradiente</translation>
    </message>
    <message>
        <source>Why it vanishes</source>
        <extracomment>gallery</extracomment>
        <translation>Por qué se desvanece</translation>
    </message>
    <message>
        <source>Saturated sigmoids</source>
        <extracomment>scenario sigmoid-saturated</extracomment>
        <translation>Sigmoides saturadas</translation>
    </message>
    <message>
        <source>Weights 4 times too large push z to the flat ends: few digits right after 300 steps</source>
        <extracomment>scenario sigmoid-saturated</extracomment>
        <translation>Pesos 4 veces demasiado grandes llevan z a los extremos planos: pocos dígitos correctos tras 300 pasos</translation>
    </message>
    <message>
        <source>Weights too small</source>
        <extracomment>scenario tiny-weights</extracomment>
        <translation>Pesos demasiado pequeños</translation>
    </message>
    <message>
        <source>10 tanh layers with 0.3 of Xavier&apos;s weights: the gradient vanishes, nothing is learnt</source>
        <extracomment>scenario tiny-weights</extracomment>
        <translation>10 capas tanh con 0,3 veces los pesos de Xavier: el gradiente se desvanece, no se aprende nada</translation>
    </message>
    <message>
        <source>ReLU from a Xavier start</source>
        <extracomment>scenario relu-xavier</extracomment>
        <translation>ReLU con inicio Xavier</translation>
    </message>
    <message>
        <source>30 ReLU layers with Xavier weights: the signal vanishes</source>
        <extracomment>scenario relu-xavier</extracomment>
        <translation>30 capas ReLU con pesos de Xavier: la señal se desvanece</translation>
    </message>
    <message>
        <source>Dead ReLU</source>
        <extracomment>scenario relu-dead</extracomment>
        <translation>ReLU muertas</translation>
    </message>
    <message>
        <source>Steps too large: after 20 of them layers 1 and 2 are all 0, and no gradient passes them</source>
        <extracomment>scenario relu-dead</extracomment>
        <translation>Pasos demasiado grandes: tras 20 de ellos las capas 1 y 2 son todo 0, y ningún gradiente las cruza</translation>
    </message>
    <message>
        <source>Cures</source>
        <extracomment>gallery</extracomment>
        <translation>Remedios</translation>
    </message>
    <message>
        <source>ReLU from a He start</source>
        <extracomment>scenario relu-he</extracomment>
        <translation>ReLU con inicio He</translation>
    </message>
    <message>
        <source>30 ReLU layers with He weights: the gradient gets through</source>
        <extracomment>scenario relu-he</extracomment>
        <translation>30 capas ReLU con pesos de He: el gradiente pasa</translation>
    </message>
    <message>
        <source>Skip connections</source>
        <extracomment>scenario sigmoid-residual</extracomment>
        <translation>Conexiones de salto</translation>
    </message>
    <message>
        <source>F(x) + x rescues 10 sigmoid layers</source>
        <extracomment>scenario sigmoid-residual</extracomment>
        <translation>F(x) + x rescata 10 capas sigmoides</translation>
    </message>
    <message>
        <source>Batch normalization</source>
        <extracomment>scenario sigmoid-batch-normalized</extracomment>
        <translation>Normalización por lotes</translation>
    </message>
    <message>
        <source>It rescues 10 sigmoid layers</source>
        <extracomment>scenario sigmoid-batch-normalized</extracomment>
        <translation>Rescata 10 capas sigmoides</translation>
    </message>
    <message>
        <source>The same, batch normalized</source>
        <extracomment>scenario sigmoid-saturated-normalized</extracomment>
        <translation>Lo mismo, normalizado por lotes</translation>
    </message>
    <message>
        <source>z is back where the sigmoid slopes: over 90&#xa0;% of the digits right after 300 steps</source>
        <extracomment>scenario sigmoid-saturated-normalized</extracomment>
        <translation>z vuelve adonde la sigmoide tiene pendiente: más del 90&#xa0;% de los dígitos correctos tras 300 pasos</translation>
    </message>
    <message>
        <source>The other cliff: it explodes</source>
        <extracomment>gallery</extracomment>
        <translation>El otro precipicio: explota</translation>
    </message>
    <message>
        <source>Weights too large</source>
        <extracomment>scenario relu-explodes</extracomment>
        <translation>Pesos demasiado grandes</translation>
    </message>
    <message>
        <source>20 ReLU layers with weights 1.5 times He&apos;s: the gradient explodes</source>
        <extracomment>scenario relu-explodes</extracomment>
        <translation>20 capas ReLU con 1,5 veces los pesos de He: el gradiente explota</translation>
    </message>
    <message>
        <source>Learning rate too high</source>
        <extracomment>scenario rate-explodes</extracomment>
        <translation>Tasa de aprendizaje demasiado alta</translation>
    </message>
    <message>
        <source>A fine network at a learning rate of 3: the steps overshoot, training diverges</source>
        <extracomment>scenario rate-explodes</extracomment>
        <translation>Una buena red con una tasa de aprendizaje de 3: los pasos se pasan, el entrenamiento diverge</translation>
    </message>
    <message>
        <source>Inputs not scaled</source>
        <extracomment>scenario raw-inputs-explode</extracomment>
        <translation>Entradas sin escalar</translation>
    </message>
    <message>
        <source>Pixels of 0 to 16 as they are: training diverges; standardized they train</source>
        <extracomment>scenario raw-inputs-explode</extracomment>
        <translation>Píxeles de 0 a 16 tal cual: el entrenamiento diverge; estandarizados, funciona</translation>
    </message>
    <message>
        <source>One explosion, four answers</source>
        <extracomment>gallery</extracomment>
        <translation>Una explosión, cuatro respuestas</translation>
    </message>
    <message>
        <source>Raw targets, squared error</source>
        <extracomment>scenario raw-targets-explode</extracomment>
        <translation>Objetivos sin escalar, error cuadrático</translation>
    </message>
    <message>
        <source>Targets in the hundreds: the first step throws the weights so far that training diverges</source>
        <extracomment>scenario raw-targets-explode</extracomment>
        <translation>Objetivos de cientos: el primer paso lanza los pesos tan lejos que el entrenamiento diverge</translation>
    </message>
    <message>
        <source>The same, Huber</source>
        <extracomment>scenario raw-targets-huber</extracomment>
        <translation>Lo mismo, Huber</translation>
    </message>
    <message>
        <source>Its gradient is bounded for each example: the same training goes on, the loss halves</source>
        <extracomment>scenario raw-targets-huber</extracomment>
        <translation>Su gradiente está acotado en cada ejemplo: el mismo entrenamiento sigue, la pérdida baja a la mitad</translation>
    </message>
    <message>
        <source>The same, absolute error</source>
        <extracomment>scenario raw-targets-absolute</extracomment>
        <translation>Lo mismo, error absoluto</translation>
    </message>
    <message>
        <source>Its gradient has one size however large the error: the loss halves</source>
        <extracomment>scenario raw-targets-absolute</extracomment>
        <translation>Su gradiente tiene un solo tamaño, sea cual sea el error: la pérdida baja a la mitad</translation>
    </message>
    <message>
        <source>Raw targets, clipping</source>
        <extracomment>scenario raw-targets-clipped</extracomment>
        <translation>Objetivos sin escalar, recorte</translation>
    </message>
    <message>
        <source>The gradient clipped to norm 1: the same training survives</source>
        <extracomment>scenario raw-targets-clipped</extracomment>
        <translation>El gradiente recortado a norma 1: el mismo entrenamiento sobrevive</translation>
    </message>
    <message>
        <source>Through time</source>
        <extracomment>gallery</extracomment>
        <translation>A través del tiempo</translation>
    </message>
    <message>
        <source>Tanh cell, 50 time steps</source>
        <extracomment>scenario rnn-tanh-forgets</extracomment>
        <translation>Celda tanh, 50 pasos de tiempo</translation>
    </message>
    <message>
        <source>Tanh forgets the symbol after 20 time steps: near chance (1 in 8) after 300 training steps</source>
        <extracomment>scenario rnn-tanh-forgets</extracomment>
        <translation>Tanh olvida el símbolo tras 20 pasos de tiempo: casi al azar (1 de 8) tras 300 pasos de entrenamiento</translation>
    </message>
    <message>
        <source>LSTM</source>
        <extracomment>scenario rnn-lstm-carries</extracomment>
        <translation>LSTM</translation>
    </message>
    <message>
        <source>LSTM carries a symbol over 50 time steps: 95&#xa0;% right within 300 training steps</source>
        <extracomment>scenario rnn-lstm-carries</extracomment>
        <translation>LSTM lleva un símbolo a lo largo de 50 pasos de tiempo: 95&#xa0;% correcto en 300 pasos de entrenamiento</translation>
    </message>
    <message>
        <source>GRU</source>
        <extracomment>scenario rnn-gru-carries</extracomment>
        <translation>GRU</translation>
    </message>
    <message>
        <source>GRU carries a symbol over 50 time steps: 95&#xa0;% right within 300 training steps</source>
        <extracomment>scenario rnn-gru-carries</extracomment>
        <translation>GRU lleva un símbolo a lo largo de 50 pasos de tiempo: 95&#xa0;% correcto en 300 pasos de entrenamiento</translation>
    </message>
    <message>
        <source>64 pixels, small start</source>
        <extracomment>scenario rnn-small-start</extracomment>
        <translation>64 píxeles, inicio pequeño</translation>
    </message>
    <message>
        <source>Tanh reads 64 pixels, small normal start: behind the orthogonal one</source>
        <extracomment>scenario rnn-small-start</extracomment>
        <translation>Tanh lee 64 píxeles, inicio normal pequeño: por detrás del ortogonal</translation>
    </message>
    <message>
        <source>64 pixels, orthogonal start</source>
        <extracomment>scenario rnn-orthogonal-start</extracomment>
        <translation>64 píxeles, inicio ortogonal</translation>
    </message>
    <message>
        <source>Tanh reads 64 pixels, orthogonal start: ahead of the small one after 400 training steps</source>
        <extracomment>scenario rnn-orthogonal-start</extracomment>
        <translation>Tanh lee 64 píxeles, inicio ortogonal: por delante del pequeño tras 400 pasos de entrenamiento</translation>
    </message>
    <message>
        <source>ReLU cell, radius 1.6</source>
        <extracomment>scenario rnn-relu-explodes</extracomment>
        <translation>Celda ReLU, radio 1,6</translation>
    </message>
    <message>
        <source>ReLU cell of spectral radius 1.6: the gradient explodes, training diverges</source>
        <extracomment>scenario rnn-relu-explodes</extracomment>
        <translation>Celda ReLU de radio espectral 1,6: el gradiente explota, el entrenamiento diverge</translation>
    </message>
    <message>
        <source>ReLU cell, clipping</source>
        <extracomment>scenario rnn-relu-clipped</extracomment>
        <translation>Celda ReLU, recorte</translation>
    </message>
    <message>
        <source>The exploding ReLU cell with clipping by norm: it trains</source>
        <extracomment>scenario rnn-relu-clipped</extracomment>
        <translation>La celda ReLU que explota, con recorte por norma: se entrena</translation>
    </message>
</context>
<context>
    <name>CuresView</name>
    <message>
        <source>What would help?</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>¿Qué ayudaría?</translation>
    </message>
    <message>
        <source>Try the cures</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>Probar los remedios</translation>
    </message>
    <message>
        <source>Trains each change beside the scenario as it is</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>Entrena cada cambio junto al escenario tal como está</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stops; what is known stays</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>Se detiene; lo que ya se sabe se queda</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Takes the change back (Ctrl+Z)</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>Deshace el cambio (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Cures tried</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>Remedios probados</translation>
    </message>
    <message>
        <source>Cures, the best first</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>Remedios, el mejor primero</translation>
    </message>
    <message>
        <source>A click applies one. The same number: they differ within the spread over the seeds only.</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>Un clic aplica uno. El mismo número: solo difieren dentro de la dispersión entre semillas.</translation>
    </message>
    <message>
        <source>None of these helps: the loss is {loss} as it is</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>Ninguno de estos ayuda: la pérdida es {loss} tal como está</translation>
    </message>
    <message>
        <source>{name} helps most: loss {loss}, as it is {before}</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>{name} es lo que más ayuda: pérdida {loss}; sin cambio, {before}</translation>
    </message>
    <message>
        <source>bar: loss left of guessing, {steps} steps</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>barra: pérdida que queda respecto a adivinar, {steps} pasos</translation>
    </message>
    <message>
        <source>{how} (shortened)</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>{how} (acortado)</translation>
    </message>
    <message>
        <source>Trains each change that a textbook suggests for {steps} steps with {seeds} seeds, in the background, then the best together, and ranks them by what was measured. These: {names}.</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>Entrena cada cambio que sugieren los libros durante {steps} pasos con {seeds} semillas, de fondo; después los mejores juntos, y los ordena según lo medido. Estos: {names}.</translation>
    </message>
    <message>
        <source>It could not be tried: {why}</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>No se pudo probar: {why}</translation>
    </message>
    <message>
        <source>Measured before these were changed: {fields}.</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>Medido antes de que cambiaran: {fields}.</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>faltan unos {time}</translation>
    </message>
    <message>
        <source>begins</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>empieza</translation>
    </message>
    <message>
        <source>{share} is done, {time}.</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>{share} hecho, {time}.</translation>
    </message>
    <message>
        <source>Cancelled: {n} changes were trained.</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>Cancelado: se entrenaron {n} cambios.</translation>
    </message>
    <message>
        <source>There was no time for {n} others.</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>No hubo tiempo para otros {n}.</translation>
    </message>
    <message>
        <source>{tried} So first: {cause}</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>{tried} Así que primero: {cause}</translation>
    </message>
    <message>
        <source>Held-out loss {low} to {high} over {n} seeds after {steps} steps, {share} of that of an answer that does not look at the input.</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>Pérdida en reservados de {low} a {high} con {n} semillas tras {steps} pasos, {share} de la de una respuesta que no mira la entrada.</translation>
    </message>
    <message>
        <source>At the first step layer 1 gets {least} to {most} of the output layer&apos;s gradient.</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>En el primer paso la capa 1 recibe de {least} a {most} del gradiente de la capa de salida.</translation>
    </message>
    <message>
        <source>A click applies it. The same number: equal within the spread over the seeds.</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>Un clic lo aplica. El mismo número: iguales dentro de la dispersión entre semillas.</translation>
    </message>
</context>
<context>
    <name>CurveReading</name>
    <message>
        <source>Where the curves are read: type it, or drag the upright line.</source>
        <extracomment>gradsim/ui/plots/curve_reading.py</extracomment>
        <translation>Dónde se leen las curvas: escríbelo, o arrastra la línea vertical.</translation>
    </message>
    <message>
        <source>The share of a gradient that is left after that many layers, if each has this slope.</source>
        <extracomment>gradsim/ui/plots/curve_reading.py</extracomment>
        <translation>La parte de un gradiente que queda tras ese número de capas, si cada una tiene esta pendiente.</translation>
    </message>
    <message>
        <source>at z =</source>
        <extracomment>gradsim/ui/plots/curve_reading.py</extracomment>
        <translation>en z =</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Your own data</source>
        <extracomment>gradsim/ui/data/card.py</extracomment>
        <translation>Datos propios</translation>
    </message>
    <message>
        <source>How much is read</source>
        <extracomment>gradsim/ui/data/card.py</extracomment>
        <translation>Cuánto se ha leído</translation>
    </message>
    <message>
        <source>Learn from it</source>
        <extracomment>gradsim/ui/data/card.py</extracomment>
        <translation>Aprender de ellos</translation>
    </message>
    <message>
        <source>Trains on these data; Undo takes it back</source>
        <extracomment>gradsim/ui/data/card.py</extracomment>
        <translation>Entrena con estos datos; Deshacer lo quita</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>gradsim/ui/data/card.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Trains on as before</source>
        <extracomment>gradsim/ui/data/card.py</extracomment>
        <translation>Sigue entrenando como antes</translation>
    </message>
    <message>
        <source>Reading …</source>
        <extracomment>gradsim/ui/data/card.py</extracomment>
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>It is read.</source>
        <extracomment>gradsim/ui/data/card.py</extracomment>
        <translation>Leído.</translation>
    </message>
    <message>
        <source>The first rows, with what each column is taken for</source>
        <extracomment>gradsim/ui/data/seen.py</extracomment>
        <translation>Las primeras filas, y como qué se toma cada columna</translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message>
        <source>Answers to held-out data</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>Respuestas a los datos reservados</translation>
    </message>
    <message>
        <source>Held-out examples with what is true and what the network predicts, and a picture of all answers</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>Ejemplos reservados con lo verdadero y lo que predice la red, y una imagen de todas las respuestas</translation>
    </message>
    <message>
        <source>The network has not answered yet. Press Play, or Step.</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>La red aún no ha respondido. Pulsa Iniciar o Paso.</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>held-out</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>reservados</translation>
    </message>
    <message>
        <source>exact answer</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>respuesta exacta</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>correctas</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>erróneas</translation>
    </message>
    <message>
        <source>Examples that the network is trained on</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>Ejemplos con los que se entrena la red</translation>
    </message>
    <message>
        <source>Examples that it never sees in training</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>Ejemplos que nunca ve al entrenar</translation>
    </message>
    <message>
        <source>Where the predicted number is the true one</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>Donde el número predicho es el verdadero</translation>
    </message>
    <message>
        <source>Held-out examples with the right answer; a click leaves the errors only</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>Ejemplos reservados con la respuesta correcta; un clic deja solo los errores</translation>
    </message>
    <message>
        <source>Held-out examples with a wrong answer</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>Ejemplos reservados con una respuesta errónea</translation>
    </message>
    <message>
        <source>A click on a cell shows its examples only; another click shows all again.</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>Un clic en una celda muestra solo sus ejemplos; otro clic los muestra todos.</translation>
    </message>
    <message>
        <source>wrong: true → predicted</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>errores: verdadera → predicha</translation>
    </message>
    <message>
        <source>{n} (of {all})</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>{n} (de {all})</translation>
    </message>
    <message>
        <source>it is wrong by {error} (RMS) on {of} unseen examples; always answering the mean: {mean}</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>se equivoca en {error} (RMS) con {of} ejemplos no vistos; responder siempre la media: {mean}</translation>
    </message>
    <message>
        <source>it answers {right} of {of} unseen examples rightly: {share}; always the same answer: {often}</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>responde bien a {right} de {of} ejemplos no vistos: {share}; siempre la misma respuesta: {often}</translation>
    </message>
    <message>
        <source>{n} of {of} answers are not finite: the network has diverged</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>{n} de {of} respuestas no son finitas: la red ha divergido</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Covered: first say what you expect.</source>
        <extracomment>gradsim/ui/shell/dock.py</extracomment>
        <translation>Tapado: primero di qué esperas.</translation>
    </message>
</context>
<context>
    <name>DockTabs</name>
    <message>
        <source>Views</source>
        <extracomment>gradsim/ui/shell/dock_tabs.py</extracomment>
        <translation>Vistas</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>The activation has no slope.</source>
        <extracomment>finding zero_slope</extracomment>
        <translation>La activación no tiene pendiente.</translation>
    </message>
    <message>
        <source>The branches are multiplied by 0.</source>
        <extracomment>finding cut_branches</extracomment>
        <translation>Las ramas se multiplican por 0.</translation>
    </message>
    <message>
        <source>The network is linear.</source>
        <extracomment>finding linear</extracomment>
        <translation>La red es lineal.</translation>
    </message>
    <message>
        <source>Backpropagation is truncated.</source>
        <extracomment>finding truncated</extracomment>
        <translation>La retropropagación está truncada.</translation>
    </message>
    <message>
        <source>All units are the same.</source>
        <extracomment>finding symmetric</extracomment>
        <translation>Todas las unidades son iguales.</translation>
    </message>
    <message>
        <source>Batch normalization with a batch of one.</source>
        <extracomment>finding batch_of_one</extracomment>
        <translation>Normalización por lotes con un lote de uno.</translation>
    </message>
    <message>
        <source>Batch normalization with a batch of two.</source>
        <extracomment>finding batch_of_two</extracomment>
        <translation>Normalización por lotes con un lote de dos.</translation>
    </message>
    <message>
        <source>The outputs are dead.</source>
        <extracomment>finding dead_outputs</extracomment>
        <translation>Las salidas están muertas.</translation>
    </message>
    <message>
        <source>An output activation stands before the softmax.</source>
        <extracomment>finding bent_logits</extracomment>
        <translation>Hay una activación de salida antes del softmax.</translation>
    </message>
    <message>
        <source>Layers are frozen.</source>
        <extracomment>finding frozen</extracomment>
        <translation>Hay capas congeladas.</translation>
    </message>
    <message>
        <source>Dropout leaves out too much.</source>
        <extracomment>finding dropout</extracomment>
        <translation>El dropout omite demasiado.</translation>
    </message>
    <message>
        <source>The targets are not scaled.</source>
        <extracomment>finding unscaled_targets</extracomment>
        <translation>Los objetivos no están escalados.</translation>
    </message>
    <message>
        <source>The inputs hardly differ.</source>
        <extracomment>finding flat_inputs</extracomment>
        <translation>Las entradas apenas difieren.</translation>
    </message>
    <message>
        <source>The inputs are not scaled.</source>
        <extracomment>finding unscaled_inputs</extracomment>
        <translation>Las entradas no están escaladas.</translation>
    </message>
    <message>
        <source>Weight decay is too strong.</source>
        <extracomment>finding weight_decay</extracomment>
        <translation>El decaimiento de pesos es demasiado fuerte.</translation>
    </message>
    <message>
        <source>The loss is a sum.</source>
        <extracomment>finding summed_loss</extracomment>
        <translation>La pérdida es una suma.</translation>
    </message>
    <message>
        <source>The learning rate is too high.</source>
        <extracomment>finding rate_too_high</extracomment>
        <translation>La tasa de aprendizaje es demasiado alta.</translation>
    </message>
    <message>
        <source>Units are saturated.</source>
        <extracomment>finding saturated</extracomment>
        <translation>Hay unidades saturadas.</translation>
    </message>
    <message>
        <source>The first weights are too large.</source>
        <extracomment>finding overflow</extracomment>
        <translation>Los pesos iniciales son demasiado grandes.</translation>
    </message>
    <message>
        <source>The gradient explodes.</source>
        <extracomment>finding exploding</extracomment>
        <translation>El gradiente explota.</translation>
    </message>
    <message>
        <source>The gradient vanishes.</source>
        <extracomment>finding vanishing</extracomment>
        <translation>El gradiente se desvanece.</translation>
    </message>
    <message>
        <source>Numbers become zero.</source>
        <extracomment>finding underflow</extracomment>
        <translation>Hay números que se hacen cero.</translation>
    </message>
    <message>
        <source>Units are dead.</source>
        <extracomment>finding dead</extracomment>
        <translation>Hay unidades muertas.</translation>
    </message>
    <message>
        <source>Clipping is always on.</source>
        <extracomment>finding clipping</extracomment>
        <translation>El recorte actúa siempre.</translation>
    </message>
    <message>
        <source>The warm-up keeps the learning rate small.</source>
        <extracomment>finding warmup</extracomment>
        <translation>El calentamiento mantiene baja la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>The learning rate is too low.</source>
        <extracomment>finding rate_too_low</extracomment>
        <translation>La tasa de aprendizaje es demasiado baja.</translation>
    </message>
    <message>
        <source>Training diverged.</source>
        <extracomment>finding diverged</extracomment>
        <translation>El entrenamiento divergió.</translation>
    </message>
    <message>
        <source>It memorizes.</source>
        <extracomment>finding memorizing</extracomment>
        <translation>Memoriza.</translation>
    </message>
    <message>
        <source>It has learned nothing yet.</source>
        <extracomment>finding open</extracomment>
        <translation>Aún no ha aprendido nada.</translation>
    </message>
    <message>
        <source>It learns.</source>
        <extracomment>finding healthy</extracomment>
        <translation>Aprende.</translation>
    </message>
    <message>
        <source>The gradient gets through.</source>
        <extracomment>finding passes</extracomment>
        <translation>El gradiente pasa.</translation>
    </message>
    <message>
        <source>Probably {headline}</source>
        <extracomment>title of a finding</extracomment>
        <translation>Probablemente: {headline}</translation>
    </message>
    <message>
        <source>One of several causes: {headline}</source>
        <extracomment>title of a finding</extracomment>
        <translation>Una de varias causas: {headline}</translation>
    </message>
    <message>
        <source>The slope is 0 wherever one looks, so backpropagation multiplies by 0: the weights of {n:count} of {all:count} layers get a gradient of exactly zero. Only the layers after them learn.</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>La pendiente es 0 en todas partes, así que la retropropagación multiplica por 0: los pesos de {n:count} de {all:count} capas reciben un gradiente exactamente cero. Solo aprenden las capas que van después.</translation>
    </message>
    <message>
        <source>The branch factor is 0, so nothing comes out of the branches and no gradient goes into them: the weights of {n:count} of {all:count} layers get a gradient of exactly zero. Only the layers on the stream learn.</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>El factor de rama es 0, así que nada sale de las ramas ni entra gradiente en ellas: los pesos de {n:count} de {all:count} capas reciben un gradiente exactamente cero. Solo aprenden las capas del flujo.</translation>
    </message>
    <message>
        <source>All activations are linear, so all layers together are worth one: each output is a weighted sum of the inputs, and no more can be learned. After {steps:count} steps the loss is {last:loss}; an answer that does not look at the input would give {constant:loss}.</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>Todas las activaciones son lineales, así que todas las capas juntas valen por una: cada salida es una suma ponderada de las entradas, y no se puede aprender más. Tras {steps:count} pasos la pérdida es {last:loss}; una respuesta que no mira la entrada daría {constant:loss}.</translation>
    </message>
    <message>
        <source>It goes back {kept:count} of {all:count} time steps. Earlier ones get a gradient of exactly zero: the network cannot learn to keep what they show.</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>Retrocede {kept:count} de {all:count} pasos de tiempo. Los anteriores reciben un gradiente exactamente cero: la red no puede aprender a conservar lo que muestran.</translation>
    </message>
    <message>
        <source>In {n:count} of {all:count} hidden layers all units have the same weights. They compute the same, get the same gradient and stay the same: {width:count} units are worth one. Random first weights break the symmetry.</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>En {n:count} de {all:count} capas ocultas todas las unidades tienen los mismos pesos. Calculan lo mismo, reciben el mismo gradiente y siguen iguales: {width:count} unidades valen por una. Unos pesos iniciales al azar rompen la simetría.</translation>
    </message>
    <message>
        <source>The one example of a batch is its own mean, so each value minus the mean is 0, whatever the input: the weights of {n:count} of {all:count} layers get a gradient of exactly zero. Two examples are the fewest, many are better; layer normalization needs one.</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>El único ejemplo de un lote es su propia media, así que cada valor menos la media es 0, sea cual sea la entrada: los pesos de {n:count} de {all:count} capas reciben un gradiente exactamente cero. Hacen falta al menos dos ejemplos, mejor muchos; a la normalización por capas le basta uno.</translation>
    </message>
    <message>
        <source>Two values less their mean, over their spread, are plus and minus one, whatever they were: of each unit a sign is left. After {steps:count} steps the loss is {last:loss} (it began at {first:loss}). A larger batch tells more.</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>Dos valores menos su media, divididos por su dispersión, son más y menos uno, fueran los que fueran: de cada unidad queda un signo. Tras {steps:count} pasos la pérdida es {last:loss} (empezó en {first:loss}). Un lote mayor dice más.</translation>
    </message>
    <message>
        <source>The output activation makes {low:short} of every output, and has no slope there: the gradient is exactly zero in all layers, and nothing learns. After {steps:count} steps the loss is {last:loss} (it began at {first:loss}).</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>La activación de salida convierte cada salida en {low:short} y ahí no tiene pendiente: el gradiente es exactamente cero en todas las capas y nada aprende. Tras {steps:count} pasos la pérdida es {last:loss} (empezó en {first:loss}).</translation>
    </message>
    <message>
        <source>Cross-entropy takes the softmax of the outputs, and the output activation keeps them between {low:short} and {high:short}: of {classes:count} classes none can get more than {most:percent}, and the loss cannot fall below {least:loss} (it is {last:loss}).</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>La entropía cruzada toma el softmax de las salidas, y la activación de salida las mantiene entre {low:short} y {high:short}: de {classes:count} clases ninguna puede recibir más del {most:percent}, y la pérdida no puede bajar de {least:loss} (es {last:loss}).</translation>
    </message>
    <message>
        <source>The rate factor of {n:count} of {all:count} layers is 0: they pass the gradient on, and their weights stay as they are. Only the other layers learn.</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>El factor de tasa de {n:count} de {all:count} capas es 0: transmiten el gradiente, y sus pesos se quedan como están. Solo aprenden las demás capas.</translation>
    </message>
    <message>
        <source>In each step {share:percent} of the units of each hidden layer are left out, over {depth:count} layers.</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>En cada paso se omite el {share:percent} de las unidades de cada capa oculta, en {depth:count} capas.</translation>
    </message>
    <message>
        <source>After so many, in a linear network, {left:percent} of a value&apos;s mean square would come from the example, and the rest from which units are left out.</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>Tras tantas, en una red lineal, el {left:percent} de la media de los cuadrados de un valor vendría del ejemplo, y el resto de qué unidades se omiten.</translation>
    </message>
    <message>
        <source>Cross-entropy takes the softmax of the outputs, and the output activation makes {low:short} of all that is smaller: there the gradient is 0, for the right class too.</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>La entropía cruzada toma el softmax de las salidas, y la activación de salida convierte en {low:short} todo lo que es menor: ahí el gradiente es 0, también para la clase correcta.</translation>
    </message>
    <message>
        <source>With those left the loss is {last:loss}; with all it is {held_out:loss}, on held-out examples.</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>Con las que quedan la pérdida es {last:loss}; con todas es {held_out:loss}, en ejemplos reservados.</translation>
    </message>
    <message>
        <source>The rate factor of all {all:count} layers is 0: nothing moves, so nothing is learned.</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>El factor de tasa de las {all:count} capas es 0: nada se mueve, así que nada se aprende.</translation>
    </message>
    <message>
        <source>At the first weights:</source>
        <extracomment>gradsim/lab/doctor/rules/gradient.py</extracomment>
        <translation>Con los pesos iniciales:</translation>
    </message>
    <message>
        <source>Each layer passes on {factor:part} the gradient it gets (RMS dL/dz).</source>
        <extracomment>gradsim/lab/doctor/rules/gradient.py</extracomment>
        <translation>Cada capa transmite {factor:part} lo que recibe del gradiente (RMS dL/dz).</translation>
    </message>
    <message>
        <source>Each layer passes on {factor:part} the gradient it gets (RMS dL/dz; {slope:factor} by its slope, {weights:factor} by its weights).</source>
        <extracomment>gradsim/lab/doctor/rules/gradient.py</extracomment>
        <translation>Cada capa transmite {factor:part} lo que recibe del gradiente (RMS dL/dz; {slope:factor} por su pendiente, {weights:factor} por sus pesos).</translation>
    </message>
    <message>
        <source>From {low:nth} to {high:nth}, layers alike, each passes on {factor:part} the gradient it gets (RMS dL/dz).</source>
        <extracomment>gradsim/lab/doctor/rules/gradient.py</extracomment>
        <translation>De {low:nth} a {high:nth}, capas iguales, cada una transmite {factor:part} lo que recibe del gradiente (RMS dL/dz).</translation>
    </message>
    <message>
        <source>From {low:nth} to {high:nth}, layers alike, each passes on {factor:part} the gradient it gets (RMS dL/dz; {slope:factor} by its slope, {weights:factor} by its weights).</source>
        <extracomment>gradsim/lab/doctor/rules/gradient.py</extracomment>
        <translation>De {low:nth} a {high:nth}, capas iguales, cada una transmite {factor:part} lo que recibe del gradiente (RMS dL/dz; {slope:factor} por su pendiente, {weights:factor} por sus pesos).</translation>
    </message>
    <message>
        <source>{share:percent} of the values of {layer:nth} are saturated: the slope is under 5 % of its largest, or under half of it for every example, on one side; so are more than half of the values in {n:count} of {all:count} layers. Little of the gradient passes there, and little depends on the example.</source>
        <extracomment>gradsim/lab/doctor/rules/gradient.py</extracomment>
        <translation>El {share:percent} de los valores de {layer:nth} están saturados: la pendiente es menor que el 5 % de la máxima, o menor que la mitad de ella en todos los ejemplos, a un mismo lado; también lo están más de la mitad de los valores en {n:count} de {all:count} capas. Por ahí pasa poco gradiente, y poco depende del ejemplo.</translation>
    </message>
    <message>
        <source>Before the first step, values are larger than the largest number of this format, {largest:short}: it begins in {place:place}. No step was taken, so the weights or the inputs are too large.</source>
        <extracomment>gradsim/lab/doctor/rules/gradient.py</extracomment>
        <translation>Antes del primer paso hay valores mayores que el número más grande de este formato, {largest:short}: empieza en {place:place}. No se dio ningún paso, así que los pesos o las entradas son demasiado grandes.</translation>
    </message>
    <message>
        <source>{first:nth} gets {share:share} the output&apos;s; at twice the depth it would be {twice:share} it.</source>
        <extracomment>gradsim/lab/doctor/rules/gradient.py</extracomment>
        <translation>{first:nth} recibe {share:share} lo que recibe la salida; con el doble de profundidad sería {twice:share} lo que recibe la salida.</translation>
    </message>
    <message>
        <source>In {layer:nth}, {share:percent} of the entries of dL/dz are exactly zero though a gradient goes in: they are smaller than the smallest number of this format, {tiny:short}.</source>
        <extracomment>gradsim/lab/doctor/rules/gradient.py</extracomment>
        <translation>En {layer:nth}, el {share:percent} de las entradas de dL/dz son exactamente cero aunque entra un gradiente: son menores que el número más pequeño de este formato, {tiny:short}.</translation>
    </message>
    <message>
        <source>{share:percent} of the units of {layer:nth} are dead: their slope is 0 for every example of the batch; so are nine in ten in {n:count} of {all:count} layers. A dead unit passes nothing on and never learns again.</source>
        <extracomment>gradsim/lab/doctor/rules/gradient.py</extracomment>
        <translation>El {share:percent} de las unidades de {layer:nth} están muertas: su pendiente es 0 en todos los ejemplos del lote; también lo están nueve de cada diez en {n:count} de {all:count} capas. Una unidad muerta no transmite nada y no vuelve a aprender.</translation>
    </message>
    <message>
        <source>Going back, nothing of the gradient ({gradient:text}) is left at time step {place:count} and before it: for each example of the batch there is a later step at which the slope of all units is 0. Where a unit has no slope, it passes nothing on and does not learn.</source>
        <extracomment>gradsim/lab/doctor/rules/gradient.py</extracomment>
        <translation>Hacia atrás no queda nada del gradiente ({gradient:text}) en el paso temporal {place:count} ni antes: para cada ejemplo del lote hay un paso temporal posterior en el que la pendiente de todas las unidades es 0. Donde una unidad no tiene pendiente, no transmite nada y no aprende.</translation>
    </message>
    <message>
        <source>Going back, each time step passes on {factor:part} the gradient ({gradient:text}): {share:share} it is left after {links:count} steps; at twice the length it would be {twice:share} it.</source>
        <extracomment>gradsim/lab/doctor/rules/gradient.py</extracomment>
        <translation>Hacia atrás, cada paso de tiempo transmite {factor:part} lo que recibe del gradiente ({gradient:text}): tras {links:count} pasos queda {share:share} lo que había; con el doble de longitud quedaría {twice:share} lo que había.</translation>
    </message>
    <message>
        <source>Ruled out: the gradient gets through, {share:share} the last one arrives; the fastest layer changes by {update:percent} per step (0.1 % is usual).</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>Descartado: el gradiente pasa, llega {share:share} lo que recibe la última; la capa más rápida cambia un {update:percent} por paso (lo habitual es 0,1 %).</translation>
    </message>
    <message>
        <source>On the training batches the loss is {last:loss}, on held-out examples {held_out:loss}; an answer that does not look at the input would give {constant:loss} there. What it learns of the one helps nothing with the other.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>En los lotes de entrenamiento la pérdida es {last:loss}, en los ejemplos reservados {held_out:loss}; una respuesta que no mira la entrada daría ahí {constant:loss}. Lo que aprende de unos no le sirve con los otros.</translation>
    </message>
    <message>
        <source>An answer that does not look at the input would give {constant:loss}.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>Una respuesta que no mira la entrada daría {constant:loss}.</translation>
    </message>
    <message>
        <source>The training labels have noise ({noise:short}). An answer that is right, but has no label by heart, would have a loss of {floor:loss}. On the training batches it is {last:loss}, on held-out examples {held_out:loss}.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>Las etiquetas de entrenamiento tienen ruido ({noise:short}). Una respuesta correcta que no sabe ninguna etiqueta de memoria tendría una pérdida de {floor:loss}. En los lotes de entrenamiento es {last:loss}, en los ejemplos reservados {held_out:loss}.</translation>
    </message>
    <message>
        <source>Held-out examples are normalized by running means, which follow slowly: these may be the reason, too.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>Los ejemplos reservados se normalizan con medias móviles, que avanzan despacio: también pueden ser la causa.</translation>
    </message>
    <message>
        <source>After {steps:count} steps the loss is {last:loss} (it began at {first:loss}).</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>Tras {steps:count} pasos la pérdida es {last:loss} (empezó en {first:loss}).</translation>
    </message>
    <message>
        <source>The loss went from {first:loss} to {last:loss}.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>La pérdida pasó de {first:loss} a {last:loss}.</translation>
    </message>
    <message>
        <source>At step {step:count} it began in {place:place}: its activations are no longer finite.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>En el paso {step:count} empezó en {place:place}: sus activaciones ya no son finitas.</translation>
    </message>
    <message>
        <source>At step {step:count} it began in {place:place}: its gradient is no longer finite.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>En el paso {step:count} empezó en {place:place}: su gradiente ya no es finito.</translation>
    </message>
    <message>
        <source>At step {step:count} the loss was no longer finite.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>En el paso {step:count} la pérdida dejó de ser finita.</translation>
    </message>
    <message>
        <source>Of held-out examples it is {held_out:loss}, and would be {other:loss}.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>En los ejemplos reservados es {held_out:loss}, y sería {other:loss}.</translation>
    </message>
    <message>
        <source>The loss still falls: {n:count} steps earlier it was {before:loss}.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>La pérdida sigue bajando: {n:count} pasos antes era {before:loss}.</translation>
    </message>
    <message>
        <source>{clipped:percent} of the last {n:count} steps were clipped, so the limit says how long a step is.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>Se recortó el {clipped:percent} de los últimos {n:count} pasos, así que el límite dice cuánto mide un paso.</translation>
    </message>
    <message>
        <source>The size of inputs ({inputs:short}) and of targets ({targets:short}) is about 1.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>El tamaño de las entradas ({inputs:short}) y de los objetivos ({targets:short}) es de cerca de 1.</translation>
    </message>
    <message>
        <source>The size of inputs ({inputs:short}) is about 1.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>El tamaño de las entradas ({inputs:short}) es de cerca de 1.</translation>
    </message>
    <message>
        <source>The size of targets ({targets:short}) is about 1.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>El tamaño de los objetivos ({targets:short}) es de cerca de 1.</translation>
    </message>
    <message>
        <source>Of held-out examples it is {held_out:loss}.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>En los ejemplos reservados es {held_out:loss}.</translation>
    </message>
    <message>
        <source>Before it is clipped, each time step passes on {factor:part} the gradient, going back: after {links:count} it is {total:times} as large.</source>
        <extracomment>gradsim/lab/doctor/rules/pace.py</extracomment>
        <translation>Antes de recortarlo, cada paso de tiempo transmite hacia atrás {factor:part} lo que recibe del gradiente: tras {links:count}, su tamaño es {total:times} el primero.</translation>
    </message>
    <message>
        <source>{share:percent} of the last {n:count} steps were clipped. The gradient&apos;s norm is {norm:short}: its size no longer counts, only its direction, and the limit is a learning rate in disguise.</source>
        <extracomment>gradsim/lab/doctor/rules/pace.py</extracomment>
        <translation>Se recortó el {share:percent} de los últimos {n:count} pasos. La norma del gradiente es {norm:short}: su tamaño ya no cuenta, solo su dirección, y el límite es una tasa de aprendizaje disfrazada.</translation>
    </message>
    <message>
        <source>After {steps:count} steps the rate is {share:percent} of what is set, and a step changes the weights of the fastest layer by {update:percent} (0.1 % is usual). The loss went from {first:loss} to {last:loss}.</source>
        <extracomment>gradsim/lab/doctor/rules/pace.py</extracomment>
        <translation>Tras {steps:count} pasos la tasa es el {share:percent} de la fijada, y un paso cambia los pesos de la capa más rápida un {update:percent} (lo habitual es 0,1 %). La pérdida pasó de {first:loss} a {last:loss}.</translation>
    </message>
    <message>
        <source>A step changes the weights of the fastest layer by {update:percent} (0.1 % is usual). The gradient gets through, but in {steps:count} steps the loss went from {first:loss} to {last:loss} only.</source>
        <extracomment>gradsim/lab/doctor/rules/pace.py</extracomment>
        <translation>Un paso cambia los pesos de la capa más rápida un {update:percent} (lo habitual es 0,1 %). El gradiente pasa, pero en {steps:count} pasos la pérdida solo fue de {first:loss} a {last:loss}.</translation>
    </message>
    <message>
        <source>The targets are {targets:short} in size (RMS), the outputs {outputs:short}: steps that fit values of about 1 take too long to get there, or push one way until units break. Standardized targets are 1 in size.</source>
        <extracomment>gradsim/lab/doctor/rules/scaling.py</extracomment>
        <translation>El tamaño de los objetivos es {targets:short} (RMS), el de las salidas {outputs:short}: los pasos adecuados para valores de cerca de 1 tardan demasiado en llegar ahí, o empujan siempre al mismo lado hasta estropear unidades. Los objetivos estandarizados tienen tamaño 1.</translation>
    </message>
    <message>
        <source>The targets are {targets:short} in size (RMS), the outputs {outputs:short}: what training does is to make the outputs smaller, and next to their errors the targets hardly count. Standardized targets are 1 in size.</source>
        <extracomment>gradsim/lab/doctor/rules/scaling.py</extracomment>
        <translation>El tamaño de los objetivos es {targets:short} (RMS), el de las salidas {outputs:short}: lo que hace el entrenamiento es reducir las salidas, y junto a sus errores los objetivos apenas cuentan. Los objetivos estandarizados tienen tamaño 1.</translation>
    </message>
    <message>
        <source>From example to example the inputs differ by {spread:short} (RMS), and their size is {inputs:short}: to the first layer nearly all examples look the same. Standardized, each column differs by 1; one that never changes tells nothing.</source>
        <extracomment>gradsim/lab/doctor/rules/scaling.py</extracomment>
        <translation>De un ejemplo a otro las entradas difieren en {spread:short} (RMS), y su tamaño es {inputs:short}: a la primera capa casi todos los ejemplos le parecen iguales. Estandarizada, cada columna difiere en 1; una que nunca cambia no dice nada.</translation>
    </message>
    <message>
        <source>The inputs are {inputs:short} in size (RMS); the first weights are drawn for inputs of about 1, so layer 1 gets values that are as many times too large or too small.</source>
        <extracomment>gradsim/lab/doctor/rules/scaling.py</extracomment>
        <translation>El tamaño de las entradas es {inputs:short} (RMS); los pesos iniciales se sortean para entradas de cerca de 1, así que la capa 1 recibe valores demasiado grandes o pequeños en esa misma proporción.</translation>
    </message>
    <message>
        <source>The targets are {targets:short} in size (RMS), so the first error of an example is {error:short}, and every gradient is as many times too large. Standardized targets are 1 in size.</source>
        <extracomment>gradsim/lab/doctor/rules/scaling.py</extracomment>
        <translation>El tamaño de los objetivos es {targets:short} (RMS), así que el primer error de un ejemplo es {error:short}, y cada gradiente es demasiado grande en esa misma proporción. Los objetivos estandarizados tienen tamaño 1.</translation>
    </message>
    <message>
        <source>It pulls at the weights {pull:times} as much as the gradient does (|weight decay · W| / |dL/dW|, the median of the layers), and they shrank to {shrunk:percent} of their first size: what the data teach is taken back.</source>
        <extracomment>gradsim/lab/doctor/rules/steps.py</extracomment>
        <translation>Tira de los pesos {pull:times} lo que tira el gradiente (|decaimiento de pesos · W| / |dL/dW|, la mediana de las capas), y se encogieron al {shrunk:percent} de su tamaño inicial: lo que enseñan los datos se deshace.</translation>
    </message>
    <message>
        <source>It is a sum over {n:count} numbers (the batch, and outputs that are numbers), so every gradient is {n:count} times that of the mean: a learning rate of {rate:short} takes the steps that {same:short} takes for the mean. The loss went from {first:loss} to {last:loss}.</source>
        <extracomment>gradsim/lab/doctor/rules/steps.py</extracomment>
        <translation>Es una suma sobre {n:count} números (el lote, y las salidas si son números), así que cada gradiente es {n:count} veces el de la media: una tasa de aprendizaje de {rate:short} da los pasos que daría {same:short} con la media. La pérdida pasó de {first:loss} a {last:loss}.</translation>
    </message>
    <message>
        <source>The largest step so far changed a layer&apos;s weights by {update:percent} (0.1 % is usual), and the loss went from {first:loss} to {last:loss}: the steps jump over the valley they should go down into.</source>
        <extracomment>gradsim/lab/doctor/rules/steps.py</extracomment>
        <translation>El paso más grande hasta ahora cambió los pesos de una capa un {update:percent} (lo habitual es 0,1 %), y la pérdida pasó de {first:loss} a {last:loss}: los pasos saltan por encima del valle al que deberían bajar.</translation>
    </message>
    <message>
        <source>It pulls at the weights {pull:times} as much as the optimizer&apos;s own step does (|rate · weight decay · W| / |rest of the step|, the median of the layers), and they shrank to {shrunk:percent} of their first size: what the data teach is taken back.</source>
        <extracomment>gradsim/lab/doctor/rules/steps.py</extracomment>
        <translation>Tira de los pesos {pull:times} lo que tira el propio paso del optimizador (|tasa · decaimiento de pesos · W| / |resto del paso|, la mediana de las capas), y se encogieron al {shrunk:percent} de su tamaño inicial: lo que enseñan los datos se deshace.</translation>
    </message>
    <message>
        <source>Most is not learned: the loss is {last:loss}; an answer that does not look at the input would give {constant:loss}.</source>
        <extracomment>gradsim/lab/doctor/rules/steps.py</extracomment>
        <translation>La mayor parte no se ha aprendido: la pérdida es {last:loss}; una respuesta que no mira la entrada daría {constant:loss}.</translation>
    </message>
    <message>
        <source>The largest step so far changed a layer&apos;s weights by {update:percent} (0.1 % is usual), and the loss went from {first:loss} to {last:loss}, with {highest:loss} on the way: the steps jump over the valley they should go down into.</source>
        <extracomment>gradsim/lab/doctor/rules/steps.py</extracomment>
        <translation>El paso más grande hasta ahora cambió los pesos de una capa un {update:percent} (lo habitual es 0,1 %), y la pérdida pasó de {first:loss} a {last:loss}, con {highest:loss} por el camino: los pasos saltan por encima del valle al que deberían bajar.</translation>
    </message>
    <message>
        <source>With momentum {momentum:short} steps of one direction add up to {sum:times} their length.</source>
        <extracomment>gradsim/lab/doctor/rules/steps.py</extracomment>
        <translation>Con un momentum de {momentum:short}, los pasos en una misma dirección suman {sum:times} su longitud.</translation>
    </message>
</context>
<context>
    <name>ExampleChooser</name>
    <message>
        <source>example </source>
        <extracomment>gradsim/ui/network/example_chooser.py</extracomment>
        <translation>ejemplo </translation>
    </message>
    <message>
        <source>Example</source>
        <extracomment>gradsim/ui/network/example_chooser.py</extracomment>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Which example of the training part goes through the network: type its number</source>
        <extracomment>gradsim/ui/network/example_chooser.py</extracomment>
        <translation>Qué ejemplo de la parte de entrenamiento pasa por la red: escribe su número</translation>
    </message>
    <message>
        <source>Previous example</source>
        <extracomment>gradsim/ui/network/example_chooser.py</extracomment>
        <translation>Ejemplo anterior</translation>
    </message>
    <message>
        <source>Next example</source>
        <extracomment>gradsim/ui/network/example_chooser.py</extracomment>
        <translation>Ejemplo siguiente</translation>
    </message>
    <message>
        <source>The training example that is shown, 1 to {n}</source>
        <extracomment>gradsim/ui/network/example_chooser.py</extracomment>
        <translation>El ejemplo de entrenamiento que se muestra, de 1 a {n}</translation>
    </message>
</context>
<context>
    <name>ExamplePictures</name>
    <message>
        <source>Held-out pictures with true and predicted class</source>
        <extracomment>gradsim/ui/examples/pictures.py</extracomment>
        <translation>Imágenes reservadas con su clase verdadera y la predicha</translation>
    </message>
</context>
<context>
    <name>ExampleTable</name>
    <message>
        <source>Held-out examples with true and predicted class</source>
        <extracomment>gradsim/ui/examples/table.py</extracomment>
        <translation>Ejemplos reservados con su clase verdadera y la predicha</translation>
    </message>
    <message>
        <source>true</source>
        <extracomment>gradsim/ui/examples/table.py</extracomment>
        <translation>verdadera</translation>
    </message>
    <message>
        <source>The first {n} of {all} inputs, before scaling</source>
        <extracomment>gradsim/ui/examples/table.py</extracomment>
        <translation>Las primeras {n} de {all} entradas, antes de escalar</translation>
    </message>
    <message>
        <source>predicted</source>
        <extracomment>gradsim/ui/examples/table.py</extracomment>
        <translation>predicha</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>held-out example {n}
true {target}
predicted {answer} {mark}</source>
        <extracomment>gradsim/ui/examples/words.py</extracomment>
        <translation>ejemplo reservado {n}
verdadera {target}
predicha {answer} {mark}</translation>
    </message>
    <message>
        <source>at a probability of {share}</source>
        <extracomment>gradsim/ui/examples/words.py</extracomment>
        <translation>con una probabilidad de {share}</translation>
    </message>
</context>
<context>
    <name>Expecting</name>
    <message>
        <source>Drag the points in the picture. Keys: ← → choose, ↑ ↓ move, Shift moves a line, Return measures.</source>
        <extracomment>gradsim/ui/lessons/answers.py</extracomment>
        <translation>Arrastra los puntos en la imagen. Teclas: ← → elegir, ↑ ↓ mover, Mayús mueve una línea, Intro mide.</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>gradsim/ui/lessons/answers.py</extracomment>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Takes these bars, then measures (Return)</source>
        <extracomment>gradsim/ui/lessons/answers.py</extracomment>
        <translation>Toma estas barras y después mide (Intro)</translation>
    </message>
    <message>
        <source>Your guess: each layer passes on {factor}; layer 1 gets {share} the output&apos;s gradient.</source>
        <extracomment>gradsim/ui/lessons/answers.py</extracomment>
        <translation>Tu estimación: cada capa transmite {factor}; la capa 1 recibe {share} lo que recibe la salida.</translation>
    </message>
</context>
<context>
    <name>ExplainedStep</name>
    <message>
        <source>forward: blue is positive, orange negative</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>hacia delante: azul es positivo, naranja negativo</translation>
    </message>
    <message>
        <source>loss of this example {own} · {mean}</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>pérdida de este ejemplo {own} · {mean}</translation>
    </message>
    <message>
        <source>change of each weight: blue up, orange down · the most {most}</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>cambio de cada peso: azul sube, naranja baja · el mayor {most}</translation>
    </message>
    <message>
        <source>dL/dw {gradient}
change {change}</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>dL/dw {gradient}
cambio {change}</translation>
    </message>
    <message>
        <source>sum of all {n}: {loss}</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>suma de los {n}: {loss}</translation>
    </message>
    <message>
        <source>mean of all {n}: {loss}</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>media de los {n}: {loss}</translation>
    </message>
    <message>
        <source>Step {n}: example {index}, the first of a batch of {examples}, goes forward.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>Paso {n}: el ejemplo {index}, el primero de un lote de {examples}, va hacia delante.</translation>
    </message>
    <message>
        <source>The answer is not finite.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>La respuesta no es finita.</translation>
    </message>
    <message>
        <source>Each output gives its own answer.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>Cada salida da su propia respuesta.</translation>
    </message>
    <message>
        <source>The answer is {said}; {true} is true.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>La respuesta es {said}; la verdadera es {true}.</translation>
    </message>
    <message>
        <source>The answer is {said}, which is right.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>La respuesta es {said}, que es correcta.</translation>
    </message>
    <message>
        <source>It says {said}; {true} is true.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>Dice {said}; la verdadera es {true}.</translation>
    </message>
    <message>
        <source>It says {said} with {share}, which is right.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>Dice {said} con {share}, y es correcto.</translation>
    </message>
    <message>
        <source>It says {said} with {share}; {true} is true.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>Dice {said} con {share}; la verdadera es {true}.</translation>
    </message>
    <message>
        <source>The right answer, {true}, got {share}: the loss of this example is -log {p} = {loss}.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>La respuesta correcta, {true}, recibió {share}: la pérdida de este ejemplo es -log {p} = {loss}.</translation>
    </message>
    <message>
        <source>How far this answer is from the right one makes a loss of {loss}.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>La distancia de esta respuesta a la correcta da una pérdida de {loss}.</translation>
    </message>
    <message>
        <source>The sum over all {n} examples is {loss}: this is what the step is to lower.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>La suma sobre los {n} ejemplos es {loss}: esto es lo que el paso debe bajar.</translation>
    </message>
    <message>
        <source>The mean over all {n} examples is {loss}: this is what the step is to lower.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>La media sobre los {n} ejemplos es {loss}: esto es lo que el paso debe bajar.</translation>
    </message>
    <message>
        <source>Nothing of the gradient is left, or it is not finite.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>No queda nada del gradiente, o no es finito.</translation>
    </message>
    <message>
        <source>Every dL/dw is 0.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>Todos los dL/dw son 0.</translation>
    </message>
    <message>
        <source>The largest dL/dw is {size}: {weight}.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>El mayor dL/dw es {size}: {weight}.</translation>
    </message>
    <message>
        <source>The gradient goes back: time step 1 gets {share} what the output has.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>El gradiente vuelve: el paso de tiempo 1 recibe {share} lo que tiene la salida.</translation>
    </message>
    <message>
        <source>The gradient goes back: dL/dz is {last} at the output and {first} at layer 1, {share} it.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>El gradiente vuelve: dL/dz es {last} en la salida y {first} en la capa 1, {share} lo de la salida.</translation>
    </message>
    <message>
        <source>No weight moves.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>Ningún peso se mueve.</translation>
    </message>
    <message>
        <source>The weight {weight} moves most: {old} becomes {new}, as dL/dw is {gradient}.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>El peso {weight} es el que más se mueve: {old} pasa a {new}, pues dL/dw es {gradient}.</translation>
    </message>
    <message>
        <source>Each w becomes w - {rate} · dL/dw.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>Cada w pasa a w - {rate} · dL/dw.</translation>
    </message>
    <message>
        <source>{optimizer} moves the weights against the gradient, at a learning rate of {rate}.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>{optimizer} mueve los pesos contra el gradiente, con una tasa de aprendizaje de {rate}.</translation>
    </message>
    <message>
        <source>The gradient, {norm} long, is clipped first.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>Antes se recorta el gradiente, de longitud {norm}.</translation>
    </message>
    <message>
        <source>Weight decay pulls them toward zero.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>El decaimiento de pesos tira de ellos hacia cero.</translation>
    </message>
    <message>
        <source>The weights move by {last} of their size.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>Los pesos se mueven {last} de su tamaño.</translation>
    </message>
    <message>
        <source>Layer 1 moves by {first} of the size of its weights, the output layer by {last}.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>La capa 1 se mueve {first} del tamaño de sus pesos; la de salida, {last}.</translation>
    </message>
</context>
<context>
    <name>Exploded</name>
    <message>
        <source>Explosion</source>
        <extracomment>gradsim/ui/frame/exploded.py</extracomment>
        <translation>Explosión</translation>
    </message>
    <message>
        <source>See what became of it</source>
        <extracomment>gradsim/ui/frame/exploded.py</extracomment>
        <translation>Ver qué fue de él</translation>
    </message>
    <message>
        <source>All views show the step after it</source>
        <extracomment>gradsim/ui/frame/exploded.py</extracomment>
        <translation>Todas las vistas muestran el paso posterior</translation>
    </message>
    <message>
        <source>Back to the last finite step</source>
        <extracomment>gradsim/ui/frame/exploded.py</extracomment>
        <translation>Volver al último paso finito</translation>
    </message>
    <message>
        <source>All views show it again</source>
        <extracomment>gradsim/ui/frame/exploded.py</extracomment>
        <translation>Todas las vistas lo muestran de nuevo</translation>
    </message>
    <message>
        <source>Step {n}: numbers too large to hold.</source>
        <extracomment>gradsim/ui/frame/exploded.py</extracomment>
        <translation>Paso {n}: números demasiado grandes para representarlos.</translation>
    </message>
    <message>
        <source>per time step</source>
        <extracomment>gradsim/ui/frame/exploded.py</extracomment>
        <translation>por paso de tiempo</translation>
    </message>
    <message>
        <source>per layer</source>
        <extracomment>gradsim/ui/frame/exploded.py</extracomment>
        <translation>por capa</translation>
    </message>
    <message>
        <source>the gradient grows {n} {what}</source>
        <extracomment>gradsim/ui/frame/exploded.py</extracomment>
        <translation>el gradiente crece {n} {what}</translation>
    </message>
    <message>
        <source>it changed a layer&apos;s weights by {n} their size</source>
        <extracomment>gradsim/ui/frame/exploded.py</extracomment>
        <translation>cambió los pesos de una capa en {n} su tamaño</translation>
    </message>
    <message>
        <source>the loss is {n}</source>
        <extracomment>gradsim/ui/frame/exploded.py</extracomment>
        <translation>la pérdida es {n}</translation>
    </message>
    <message>
        <source>Step {n}: {what}.</source>
        <extracomment>gradsim/ui/frame/exploded.py</extracomment>
        <translation>Paso {n}: {what}.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>This file cannot be written</source>
        <extracomment>gradsim/ui/shell/export.py</extracomment>
        <translation>No se puede escribir este archivo</translation>
    </message>
</context>
<context>
    <name>FailedView</name>
    <message>
        <source>This view failed; it is tried again with the next network.</source>
        <extracomment>gradsim/ui/widgets/failure.py</extracomment>
        <translation>Esta vista falló; se intenta de nuevo con la próxima red.</translation>
    </message>
</context>
<context>
    <name>FailureNote</name>
    <message>
        <source>Copy report</source>
        <extracomment>gradsim/ui/widgets/failure.py</extracomment>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Copies what is needed to find the fault</source>
        <extracomment>gradsim/ui/widgets/failure.py</extracomment>
        <translation>Copia lo necesario para encontrar el fallo</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong</source>
        <extracomment>gradsim/ui/shell/faults.py</extracomment>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>gradsim/ui/shell/faults.py</extracomment>
        <translation>Informe</translation>
    </message>
    <message>
        <source>What is needed to find the fault</source>
        <extracomment>gradsim/ui/shell/faults.py</extracomment>
        <translation>Lo necesario para encontrar el fallo</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>gradsim/ui/shell/faults.py</extracomment>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>The report could not be written to {folder}: {why}</source>
        <extracomment>gradsim/ui/shell/faults.py</extracomment>
        <translation>No se pudo escribir el informe en {folder}: {why}</translation>
    </message>
    <message>
        <source>gradsim goes on, but may not be right any more; save your work and start it anew. The report and the scenario beside it are in
{path}</source>
        <extracomment>gradsim/ui/shell/faults.py</extracomment>
        <translation>gradsim sigue, pero puede que ya no funcione bien; guarda tu trabajo y reinícialo. El informe y el escenario están en
{path}</translation>
    </message>
    <message>
        <source>{n} more since then; the newest: {problem}</source>
        <extracomment>gradsim/ui/shell/faults.py</extracomment>
        <translation>{n} más desde entonces; el último: {problem}</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>the view {name}</source>
        <extracomment>gradsim/ui/shell/faults.py</extracomment>
        <translation>la vista {name}</translation>
    </message>
    <message>
        <source>the window</source>
        <extracomment>gradsim/ui/shell/faults.py</extracomment>
        <translation>la ventana</translation>
    </message>
    <message>
        <source>the thread {name}</source>
        <extracomment>gradsim/ui/shell/faults.py</extracomment>
        <translation>el hilo {name}</translation>
    </message>
</context>
<context>
    <name>FieldControl</name>
    <message>
        <source>{value} is not allowed; {allowed}</source>
        <extracomment>gradsim/ui/controls/field_control.py</extracomment>
        <translation>{value} no se permite; {allowed}</translation>
    </message>
</context>
<context>
    <name>FileControl</name>
    <message>
        <source>A file…</source>
        <extracomment>gradsim/ui/controls/file_control.py</extracomment>
        <translation>Un archivo…</translation>
    </message>
    <message>
        <source>A folder of images…</source>
        <extracomment>gradsim/ui/controls/file_control.py</extracomment>
        <translation>Una carpeta de imágenes…</translation>
    </message>
    <message>
        <source>Choose ▾</source>
        <extracomment>gradsim/ui/controls/file_control.py</extracomment>
        <translation>Elegir ▾</translation>
    </message>
    <message>
        <source>Looks for a file, or a folder of images</source>
        <extracomment>gradsim/ui/controls/file_control.py</extracomment>
        <translation>Busca un archivo, o una carpeta de imágenes</translation>
    </message>
    <message>
        <source>Look at the data</source>
        <extracomment>gradsim/ui/controls/file_control.py</extracomment>
        <translation>Ver los datos</translation>
    </message>
    <message>
        <source>Shows what was read, the first rows, and what each column is taken for</source>
        <extracomment>gradsim/ui/controls/file_control.py</extracomment>
        <translation>Muestra lo leído, las primeras filas, y como qué se toma cada columna</translation>
    </message>
</context>
<context>
    <name>FlowRow</name>
    <message>
        <source>Lets the gradient flow from the loss to the inputs, slowly</source>
        <extracomment>gradsim/ui/network/flow_row.py</extracomment>
        <translation>Deja que el gradiente fluya despacio de la pérdida a las entradas</translation>
    </message>
    <message>
        <source>Layers that the gradient has passed</source>
        <extracomment>gradsim/ui/network/flow_row.py</extracomment>
        <translation>Capas por las que ha pasado el gradiente</translation>
    </message>
    <message>
        <source>Drag to the left: the gradient flows from the loss (right) to the inputs (left)</source>
        <extracomment>gradsim/ui/network/flow_row.py</extracomment>
        <translation>Arrastrar a la izquierda: el gradiente fluye de la pérdida (derecha) a las entradas (izquierda)</translation>
    </message>
    <message>
        <source>❚❚  Pause</source>
        <extracomment>gradsim/ui/network/flow_row.py</extracomment>
        <translation>❚❚  Pausa</translation>
    </message>
    <message>
        <source>▶  Play gradient</source>
        <extracomment>gradsim/ui/network/flow_row.py</extracomment>
        <translation>▶  Reproducir gradiente</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Start from a scenario</source>
        <extracomment>gradsim/ui/gallery/gallery.py</extracomment>
        <translation>Empezar desde un escenario</translation>
    </message>
    <message>
        <source>Start from …</source>
        <extracomment>gradsim/ui/gallery/gallery.py</extracomment>
        <translation>Empezar desde …</translation>
    </message>
    <message>
        <source>The share code on the clipboard, such as depth=30&amp;activation=relu</source>
        <extracomment>gradsim/ui/gallery/gallery.py</extracomment>
        <translation>El código para compartir que está en el portapapeles, como depth=30&amp;activation=relu</translation>
    </message>
    <message>
        <source>Paste code</source>
        <extracomment>gradsim/ui/gallery/gallery.py</extracomment>
        <translation>Pegar código</translation>
    </message>
    <message>
        <source>Open file…</source>
        <extracomment>gradsim/ui/gallery/gallery.py</extracomment>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <source>A scenario in a JSON file</source>
        <extracomment>gradsim/ui/gallery/gallery.py</extracomment>
        <translation>Un escenario en un archivo JSON</translation>
    </message>
    <message>
        <source>Recent ▾</source>
        <extracomment>gradsim/ui/gallery/gallery.py</extracomment>
        <translation>Recientes ▾</translation>
    </message>
    <message>
        <source>Files that were opened before</source>
        <extracomment>gradsim/ui/gallery/gallery.py</extracomment>
        <translation>Archivos abiertos antes</translation>
    </message>
    <message>
        <source>On the clipboard: {what}</source>
        <extracomment>gradsim/ui/gallery/gallery.py</extracomment>
        <translation>En el portapapeles: {what}</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>gradsim/ui/gallery/gallery.py</extracomment>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Opens what this share code stands for</source>
        <extracomment>gradsim/ui/gallery/gallery.py</extracomment>
        <translation>Abre lo que representa este código para compartir</translation>
    </message>
</context>
<context>
    <name>Ghosts</name>
    <message>
        <source>What was drawn before the last change; a click takes it away</source>
        <extracomment>gradsim/ui/views/ghosts.py</extracomment>
        <translation>Lo que se dibujaba antes del último cambio; un clic lo quita</translation>
    </message>
    <message>
        <source>before: {name}</source>
        <extracomment>gradsim/ui/views/ghosts.py</extracomment>
        <translation>antes: {name}</translation>
    </message>
</context>
<context>
    <name>GroupHead</name>
    <message>
        <source>Shows these controls, or folds them</source>
        <extracomment>gradsim/ui/controls/group.py</extracomment>
        <translation>Muestra estos controles o los pliega</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide – gradsim</source>
        <extracomment>gradsim/ui/help/guide.py</extracomment>
        <translation>Guía – gradsim</translation>
    </message>
    <message>
        <source>Search (Return: next)</source>
        <extracomment>gradsim/ui/help/guide.py</extracomment>
        <translation>Buscar (Intro: siguiente)</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>gradsim/ui/help/guide.py</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>gradsim/ui/help/guide.py</extracomment>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>gradsim/ui/help/guide.py</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>To the page before (Alt+Left)</source>
        <extracomment>gradsim/ui/help/guide.py</extracomment>
        <translation>A la página anterior (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>{n} found</source>
        <extracomment>gradsim/ui/help/guide.py</extracomment>
        <translation>{n} encontrados</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>{n} hands</source>
        <extracomment>gradsim/ui/lessons/hands.py</extracomment>
        <translation>{n} manos</translation>
    </message>
</context>
<context>
    <name>HappeningView</name>
    <message>
        <source>What is happening</source>
        <extracomment>gradsim/ui/views/happening.py</extracomment>
        <translation>Qué está pasando</translation>
    </message>
    <message>
        <source>Nothing certain yet.</source>
        <extracomment>gradsim/ui/views/happening.py</extracomment>
        <translation>Aún nada seguro.</translation>
    </message>
    <message>
        <source>The rule&apos;s source: {source}</source>
        <extracomment>gradsim/ui/views/happening.py</extracomment>
        <translation>La fuente de la regla: {source}</translation>
    </message>
    <message>
        <source>Show me</source>
        <extracomment>gradsim/ui/views/happening.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>layer 1&apos;s weights</source>
        <extracomment>gradsim/ui/views/happening.py</extracomment>
        <translation>los pesos de la capa 1</translation>
    </message>
    <message>
        <source>the input&apos;s weights</source>
        <extracomment>gradsim/ui/views/happening.py</extracomment>
        <translation>los pesos de la entrada</translation>
    </message>
    <message>
        <source>In {steps} the weights moved by {share} their size.</source>
        <extracomment>gradsim/ui/views/happening.py</extracomment>
        <translation>En {steps} los pesos se movieron {share} su tamaño.</translation>
    </message>
    <message>
        <source>In {steps} {first} are unchanged to the last bit; the output layer&apos;s moved by {share} their size.</source>
        <extracomment>gradsim/ui/views/happening.py</extracomment>
        <translation>En {steps} {first} no han cambiado ni en el último bit; los de la capa de salida se movieron {share} su tamaño.</translation>
    </message>
    <message>
        <source>In {steps} {first} moved by {moved} their size, the output layer&apos;s by {share} theirs.</source>
        <extracomment>gradsim/ui/views/happening.py</extracomment>
        <translation>En {steps} {first} se movieron {moved} su tamaño; los de la capa de salida, {share} su propio tamaño.</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>Before ({name}): {share}.</source>
        <extracomment>gradsim/ui/words/headline.py</extracomment>
        <translation>Antes ({name}): {share}.</translation>
    </message>
    <message>
        <source>The share is {share}</source>
        <extracomment>gradsim/ui/words/headline.py</extracomment>
        <translation>La parte es {share}</translation>
    </message>
    <message>
        <source>step {step}, {layer}</source>
        <extracomment>gradsim/ui/words/headline.py</extracomment>
        <translation>paso {step}, {layer}</translation>
    </message>
    <message>
        <source>Not finite any more since {where}.</source>
        <extracomment>gradsim/ui/words/headline.py</extracomment>
        <translation>Ya no es finito desde {where}.</translation>
    </message>
    <message>
        <source>No gradient reaches the last time step.</source>
        <extracomment>gradsim/ui/words/headline.py</extracomment>
        <translation>Ningún gradiente llega al último paso de tiempo.</translation>
    </message>
    <message>
        <source>No gradient reaches the output.</source>
        <extracomment>gradsim/ui/words/headline.py</extracomment>
        <translation>Ningún gradiente llega a la salida.</translation>
    </message>
    <message>
        <source>One step changes the weights of {layer} by {share} their size.</source>
        <extracomment>gradsim/ui/words/headline.py</extracomment>
        <translation>Un paso cambia los pesos en {layer}: se mueven {share} su tamaño.</translation>
    </message>
    <message>
        <source>step {n}</source>
        <extracomment>gradsim/ui/words/headline.py</extracomment>
        <translation>paso {n}</translation>
    </message>
</context>
<context>
    <name>HealthKey</name>
    <message>
        <source>the output&apos;s gradient</source>
        <extracomment>gradsim/ui/widgets/health_key.py</extracomment>
        <translation>lo que recibe la salida</translation>
    </message>
    <message>
        <source>Key of the colours</source>
        <extracomment>gradsim/ui/widgets/health_key.py</extracomment>
        <translation>Clave de los colores</translation>
    </message>
    <message>
        <source>&lt;p&gt;The colour of a layer is its share of {of}, on one scale in all views and all runs: green where all of it arrives, dark from {low} on, orange-red from {high} on.&lt;/p&gt;&lt;p&gt;Orange-red too where one step moves the layer&apos;s weights by more than a third of themselves: then all layers explode alike.&lt;/p&gt;</source>
        <extracomment>gradsim/ui/widgets/health_key.py</extracomment>
        <translation>&lt;p&gt;El color de una capa es su parte de {of}, en una misma escala en todas las vistas y ejecuciones: verde donde llega todo, oscuro desde {low}, rojo anaranjado desde {high}.&lt;/p&gt;&lt;p&gt;También rojo anaranjado cuando un paso mueve los pesos de la capa más de una décima parte de sí mismos: entonces todas las capas explotan por igual.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>vanished: dark, gets through: green, exploded: orange-red</source>
        <extracomment>gradsim/ui/widgets/health_key.py</extracomment>
        <translation>desvanecido: oscuro; pasa: verde; explotó: rojo anaranjado</translation>
    </message>
    <message>
        <source>vanished</source>
        <extracomment>gradsim/ui/widgets/health_key.py</extracomment>
        <translation>desvanecido</translation>
    </message>
    <message>
        <source>exploded</source>
        <extracomment>gradsim/ui/widgets/health_key.py</extracomment>
        <translation>explotó</translation>
    </message>
    <message>
        <source>gets through</source>
        <extracomment>gradsim/ui/widgets/health_key.py</extracomment>
        <translation>pasa</translation>
    </message>
    <message>
        <source>share of {of}; middle: {middle}</source>
        <extracomment>gradsim/ui/widgets/health_key.py</extracomment>
        <translation>parte de {of}; centro: {middle}</translation>
    </message>
    <message>
        <source>middle: {middle}</source>
        <extracomment>gradsim/ui/widgets/health_key.py</extracomment>
        <translation>centro: {middle}</translation>
    </message>
</context>
<context>
    <name>HeatView</name>
    <message>
        <source>Gradient through training</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>Gradiente durante el entrenamiento</translation>
    </message>
    <message>
        <source>&lt;p&gt;Each row is a layer, each column a stretch of steps; the colour is that of its bar: the share of the output&apos;s RMS dL/dz that it gets. Blank: the gradient is zero, or not finite.&lt;/p&gt;&lt;p&gt;Click or drag to go back to a moment: all views show it.&lt;/p&gt;</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>&lt;p&gt;Cada fila es una capa, cada columna un tramo de pasos; el color es el de su barra: la parte del RMS dL/dz de la salida que recibe. En blanco: el gradiente es cero, o no finito.&lt;/p&gt;&lt;p&gt;Haz clic o arrastra para volver a un momento: todas las vistas lo muestran.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>paso</translation>
    </message>
    <message>
        <source>layer</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>capa</translation>
    </message>
    <message>
        <source>Back to now</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>Volver a ahora</translation>
    </message>
    <message>
        <source>Shows the newest step again</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>Muestra de nuevo el último paso</translation>
    </message>
    <message>
        <source>Go on from here</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>Seguir desde aquí</translation>
    </message>
    <message>
        <source>Trains on from this moment, with the present controls; Undo brings back what came after it</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>Sigue entrenando desde este momento, con los controles actuales; Deshacer recupera lo que vino después</translation>
    </message>
    <message>
        <source>{name}, step {steps}
RMS dL/dz {norm}</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>{name}, paso {steps}
RMS dL/dz {norm}</translation>
    </message>
    <message>
        <source>a step changes its weights by {share} their size</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>un paso cambia sus pesos en {share} su tamaño</translation>
    </message>
    <message>
        <source>the moment after step {step}</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>el momento tras el paso {step}</translation>
    </message>
    <message>
        <source>all time steps together</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>todos los pasos de tiempo juntos</translation>
    </message>
    <message>
        <source>{n} steps wide</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>{n} pasos de ancho</translation>
    </message>
    <message>
        <source>at step {n} RMS dL/dz {first} in {start}, {last} in {end}</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>en el paso {n}, RMS dL/dz es {first} en {start} y {last} en {end}</translation>
    </message>
</context>
<context>
    <name>HistogramsView</name>
    <message>
        <source>How values spread</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>Cómo se reparten los valores</translation>
    </message>
    <message>
        <source>A histogram for each layer, the input&apos;s at the bottom</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>Un histograma por capa, con el de la entrada abajo</translation>
    </message>
    <message>
        <source>log</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>log</translation>
    </message>
    <message>
        <source>Sizes on a log axis: a layer whose values are a thousand times smaller lies three decades left.</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>Tamaños en un eje logarítmico: una capa con valores mil veces menores queda tres décadas a la izquierda.</translation>
    </message>
    <message>
        <source>This network has no hidden layer: it has no activations.</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>Esta red no tiene capa oculta: no tiene activaciones.</translation>
    </message>
    <message>
        <source>time step</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>paso de tiempo</translation>
    </message>
    <message>
        <source>layer</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>capa</translation>
    </message>
    <message>
        <source>{share} NaN, ∞</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>{share} NaN, ∞</translation>
    </message>
    <message>
        <source>{share} zero</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>{share} cero</translation>
    </message>
    <message>
        <source>{kind} in {end} are zero, or not finite</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>{kind} en {end}: cero, o no finitos</translation>
    </message>
    <message>
        <source>{kind} in {start} have {share} the size of those in {end}</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>{kind} en {start}: miden {share} lo que miden en {end}</translation>
    </message>
    <message>
        <source>RMS of {symbol}: {first} in {start}, {last} in {end}</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>RMS de {symbol}: {first} en {start}, {last} en {end}</translation>
    </message>
    <message>
        <source> · {n} of {all} shown</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation> · se muestran {n} de {all}</translation>
    </message>
    <message>
        <source>RMS {rms}</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>RMS {rms}</translation>
    </message>
    <message>
        <source>{n} of {all} from {low} to {high}</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>{n} de {all} de {low} a {high}</translation>
    </message>
    <message>
        <source>{n} are exactly zero</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>{n} son exactamente cero</translation>
    </message>
    <message>
        <source>{n} are NaN or infinite</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>{n} son NaN o infinitos</translation>
    </message>
    <message>
        <source>{n} lie beyond the axis</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>{n} quedan fuera del eje</translation>
    </message>
</context>
<context>
    <name>JacobianView</name>
    <message>
        <source>How the network stretches a small change</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>Cuánto estira la red un cambio pequeño</translation>
    </message>
    <message>
        <source>Singular values of the Jacobian of one example, from the largest to the smallest, on a log axis</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>Valores singulares del jacobiano de un ejemplo, del mayor al menor, en un eje logarítmico</translation>
    </message>
    <message>
        <source>rank, from the largest to the smallest</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>puesto, del mayor al menor</translation>
    </message>
    <message>
        <source>singular value</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>valor singular</translation>
    </message>
    <message>
        <source>layer 1 → last layer</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>capa 1 → última capa</translation>
    </message>
    <message>
        <source>inputs → outputs</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>entradas → salidas</translation>
    </message>
    <message>
        <source>isometry: 1</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>isometría: 1</translation>
    </message>
    <message>
        <source>theory, RMS</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>teoría, RMS</translation>
    </message>
    <message>
        <source>d z of the last hidden layer / d z of the first: one factor W and one φ′ per layer in between</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>d z de la última capa oculta / d z de la primera: un factor W y un φ′ por cada capa intermedia</translation>
    </message>
    <message>
        <source>d outputs / d inputs: as many singular values as the lesser of the two</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>d salidas / d entradas: tantos valores singulares como el menor de los dos números</translation>
    </message>
    <message>
        <source>All singular values 1: every small change, and every gradient, keeps its length on the way</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>Todos los valores singulares 1: todo cambio pequeño, y todo gradiente, conserva su longitud por el camino</translation>
    </message>
    <message>
        <source>Root mean square of the singular values from layer 1 to the last, by mean-field theory at the first weights</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>Raíz de la media de los cuadrados de los valores singulares de la capa 1 a la última, según la teoría de campo medio con los pesos iniciales</translation>
    </message>
    <message>
        <source>largest</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>mayor</translation>
    </message>
    <message>
        <source>RMS</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>RMS</translation>
    </message>
    <message>
        <source>smallest</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>menor</translation>
    </message>
    <message>
        <source>largest / smallest</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>mayor / menor</translation>
    </message>
    <message>
        <source>The singular values are being computed.</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>Se están calculando los valores singulares.</translation>
    </message>
    <message>
        <source>With batch normalization every example of a batch moves all others, and this Jacobian takes too long. Choose a smaller width, batch size or depth, or another normalization.</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>Con normalización por lotes cada ejemplo de un lote mueve a todos los demás, y este jacobiano tarda demasiado. Elige menos anchura, tamaño de lote o profundidad, u otra normalización.</translation>
    </message>
    <message>
        <source>{name}: {i} of {n}, s = {s}</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>{name}: {i} de {n}, s = {s}</translation>
    </message>
    <message>
        <source>The Jacobian is not finite.</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>El jacobiano no es finito.</translation>
    </message>
    <message>
        <source>Nothing passes: all singular values are zero.</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>Nada pasa: todos los valores singulares son cero.</translation>
    </message>
    <message>
        <source>{n} of {all} directions are lost: their singular value is zero or lost in rounding</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>{n} de {all} direcciones se pierden: su valor singular es cero o se pierde al redondear</translation>
    </message>
    <message>
        <source>every small change keeps its shape: the largest stretch is {spread} times the smallest</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>todo cambio pequeño conserva su forma: el mayor estiramiento es {spread} veces el menor</translation>
    </message>
    <message>
        <source>a small change is {share} as large at the other end; one direction keeps {spread} more than another</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>un pequeño cambio es {share} su tamaño en el otro extremo; una dirección conserva {spread} más que otra</translation>
    </message>
    <message>
        <source>of a small change {share} is left at the other end; one direction keeps {spread} more than another</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>de un cambio pequeño queda {share} en el otro extremo; una dirección conserva {spread} más que otra</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <extracomment>gradsim/ui/help/keys.py</extracomment>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Layers</source>
        <extracomment>gradsim/ui/watch/layer_list.py</extracomment>
        <translation>Capas</translation>
    </message>
    <message>
        <source>the least or the largest gradient first</source>
        <extracomment>gradsim/ui/watch/layer_list.py</extracomment>
        <translation>el gradiente menor o el mayor primero</translation>
    </message>
    <message>
        <source>Find a layer</source>
        <extracomment>gradsim/ui/watch/layer_list.py</extracomment>
        <translation>Buscar una capa</translation>
    </message>
    <message>
        <source>layer</source>
        <extracomment>gradsim/ui/watch/layer_list.py</extracomment>
        <translation>capa</translation>
    </message>
    <message>
        <source>update ratio</source>
        <extracomment>gradsim/ui/watch/layer_list.py</extracomment>
        <translation>razón de actualización</translation>
    </message>
</context>
<context>
    <name>LayerNames</name>
    <message>
        <source>out</source>
        <extracomment>gradsim/ui/words/layer_names.py</extracomment>
        <translation>sal.</translation>
    </message>
    <message>
        <source>input</source>
        <extracomment>gradsim/ui/words/layer_names.py</extracomment>
        <translation>entrada</translation>
    </message>
    <message>
        <source>recurrent</source>
        <extracomment>gradsim/ui/words/layer_names.py</extracomment>
        <translation>recurrente</translation>
    </message>
    <message>
        <source>output</source>
        <extracomment>gradsim/ui/words/layer_names.py</extracomment>
        <translation>salida</translation>
    </message>
    <message>
        <source>inp</source>
        <extracomment>gradsim/ui/words/layer_names.py</extracomment>
        <translation>ent.</translation>
    </message>
    <message>
        <source>rec</source>
        <extracomment>gradsim/ui/words/layer_names.py</extracomment>
        <translation>rec.</translation>
    </message>
</context>
<context>
    <name>LayerValuesView</name>
    <message>
        <source>Layer values through training</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>Valores de las capas durante el entrenamiento</translation>
    </message>
    <message>
        <source>A line for each layer: how large what it passes on is, over training</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>Una línea por capa: lo grande que es lo que transmite, durante el entrenamiento</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>paso</translation>
    </message>
    <message>
        <source>from the first step on, every tenth one</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>desde el primer paso, uno de cada diez</translation>
    </message>
    <message>
        <source>there is no stream without skip connections</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>no hay flujo sin conexiones de salto</translation>
    </message>
    <message>
        <source>layer 1 dark, layer {n} bright; layer {picked} bold</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>capa 1 oscura, capa {n} clara; capa {picked} gruesa</translation>
    </message>
    <message>
        <source>{what} are {last} on average in {end}, and {first} in {start}</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>{what} son {last} de media en {end}, y {first} en {start}</translation>
    </message>
    <message>
        <source>{what} in {end} have {share} the spread of those in {start}</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>{what} en {end} tienen {share} la dispersión de los que hay en {start}</translation>
    </message>
    <message>
        <source>{what} in {start} are all alike</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>{what} en {start} son todos iguales</translation>
    </message>
    <message>
        <source>{what} in {layer} were {first} on average, and are {last}</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>{what} en {layer}: al principio {first} de media, ahora {last}</translation>
    </message>
    <message>
        <source>the spread of {what} in {layer} was {first}, and is {last}</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>dispersión de {what} en {layer}: al principio {first}, ahora {last}</translation>
    </message>
    <message>
        <source>the stream&apos;s values</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>los valores del flujo</translation>
    </message>
    <message>
        <source>the values</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>los valores</translation>
    </message>
    <message>
        <source>{layer}, step {step}</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>{layer}, paso {step}</translation>
    </message>
    <message>
        <source>h {mean} ± {std}</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>h {mean} ± {std}</translation>
    </message>
    <message>
        <source>stream {mean} ± {std}</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>flujo {mean} ± {std}</translation>
    </message>
</context>
<context>
    <name>LegendEntry</name>
    <message>
        <source>A click hides it and shows it again</source>
        <extracomment>gradsim/ui/widgets/legend.py</extracomment>
        <translation>Un clic lo oculta y lo vuelve a mostrar</translation>
    </message>
</context>
<context>
    <name>LessonList</name>
    <message>
        <source>Lessons</source>
        <extracomment>gradsim/ui/lessons/choosing.py</extracomment>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Predict, observe, explain</source>
        <extracomment>gradsim/ui/lessons/choosing.py</extracomment>
        <translation>Predecir, observar, explicar</translation>
    </message>
    <message>
        <source>A plan for 45 minutes, and for each lesson what students get wrong, questions and answers</source>
        <extracomment>gradsim/ui/lessons/choosing.py</extracomment>
        <translation>Un plan para 45 minutos y, para cada lección, los errores típicos de los estudiantes, preguntas y respuestas</translation>
    </message>
    <message>
        <source>For teachers</source>
        <extracomment>gradsim/ui/lessons/choosing.py</extracomment>
        <translation>Para docentes</translation>
    </message>
    <message>
        <source>Open lesson…</source>
        <extracomment>gradsim/ui/lessons/choosing.py</extracomment>
        <translation>Abrir lección…</translation>
    </message>
    <message>
        <source>A lesson in a TOML file</source>
        <extracomment>gradsim/ui/lessons/choosing.py</extracomment>
        <translation>Una lección en un archivo TOML</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <extracomment>gradsim/ui/lessons/choosing.py</extracomment>
        <translation>{n} minutos</translation>
    </message>
    <message>
        <source>{right} of {asked} right</source>
        <extracomment>gradsim/ui/lessons/choosing.py</extracomment>
        <translation>{right} de {asked} correctas</translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>gradsim/ui/lessons/choosing.py</extracomment>
        <translation>terminada</translation>
    </message>
    <message>
        <source>begun</source>
        <extracomment>gradsim/ui/lessons/choosing.py</extracomment>
        <translation>empezada</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>gradsim/ui/lessons/choosing.py</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>gradsim/ui/lessons/choosing.py</extracomment>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>LessonStrip</name>
    <message>
        <source>Lesson</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>Lección</translation>
    </message>
    <message>
        <source>◂ Back</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>◂ Atrás</translation>
    </message>
    <message>
        <source>The step before (PgUp)</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>El paso anterior (RePág)</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Back to the beginning of this step, whatever happened (Home)</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>Volver al principio de este paso, pase lo que pase (Inicio)</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>To the next step without an answer (PgDn)</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>Al paso siguiente sin responder (AvPág)</translation>
    </message>
    <message>
        <source>Next ▸</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>Siguiente ▸</translation>
    </message>
    <message>
        <source>The next step (PgDn)</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>El paso siguiente (AvPág)</translation>
    </message>
    <message>
        <source>Report…</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>What was predicted and measured, as PDF or HTML</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>Lo predicho y lo medido, como PDF o HTML</translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>Presentar</translation>
    </message>
    <message>
        <source>Fills the screen, for a class; Esc leaves</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>Llena la pantalla, para una clase; Esc sale</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Closes the lesson; the window is as it was before</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>Cierra la lección; la ventana queda como antes</translation>
    </message>
    <message>
        <source>PgDn next · PgUp back · Home again · L spotlight · F freeze · B black · Esc leave</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>AvPág siguiente · RePág atrás · Inicio repetir · L foco · F congelar · B negro · Esc salir</translation>
    </message>
    <message>
        <source>This is another network than that of the step. Press Home to go back to it.</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>Esta es otra red que la del paso. Pulsa Inicio para volver a ella.</translation>
    </message>
    <message>
        <source>step {n} of {m}</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>paso {n} de {m}</translation>
    </message>
    <message>
        <source>{lesson} · step {n} of {m}</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>{lesson} · paso {n} de {m}</translation>
    </message>
    <message>
        <source>Finish ▸</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>Terminar ▸</translation>
    </message>
    <message>
        <source>{right} of {asked} predictions and goals were right.</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>{right} de {asked} predicciones y metas eran correctas.</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>{measure} at least {value}</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>{measure}: al menos {value}</translation>
    </message>
    <message>
        <source>{measure} at most {value}</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>{measure}: como mucho {value}</translation>
    </message>
    <message>
        <source>{measure} above {value}</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>{measure}: más de {value}</translation>
    </message>
    <message>
        <source>{measure} below {value}</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>{measure}: menos de {value}</translation>
    </message>
    <message>
        <source>{measure} is {value}</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>{measure}: {value}</translation>
    </message>
    <message>
        <source>{measure} is not {value}</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>{measure}: no {value}</translation>
    </message>
    <message>
        <source>{n} times before</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>{n} veces lo de antes</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>lo de antes</translation>
    </message>
    <message>
        <source>Right.</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>Correcto.</translation>
    </message>
    <message>
        <source>Not yet.</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>Aún no.</translation>
    </message>
    <message>
        <source>That is {n} decades apart.</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>Hay {n} órdenes de magnitud de diferencia.</translation>
    </message>
    <message>
        <source>Hint: {what}</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>Pista: {what}</translation>
    </message>
    <message>
        <source>Copied the code of this lesson, {n} characters. Paste share code opens it in another window.</source>
        <extracomment>gradsim/ui/shell/lessons.py</extracomment>
        <translation>Copiado el código de esta lección, {n} caracteres. Pegar código para compartir la abre en otra ventana.</translation>
    </message>
    <message>
        <source>Lessons (*.toml)</source>
        <extracomment>gradsim/ui/shell/lessons.py</extracomment>
        <translation>Lecciones (*.toml)</translation>
    </message>
    <message>
        <source>Save lesson</source>
        <extracomment>gradsim/ui/shell/lessons.py</extracomment>
        <translation>Guardar lección</translation>
    </message>
    <message>
        <source>This lesson cannot be used</source>
        <extracomment>gradsim/ui/shell/lessons.py</extracomment>
        <translation>Esta lección no se puede usar</translation>
    </message>
    <message>
        <source>Your progress in this lesson cannot be kept: {why}.</source>
        <extracomment>gradsim/ui/shell/lessons.py</extracomment>
        <translation>No se puede guardar tu avance en esta lección: {why}.</translation>
    </message>
    <message>
        <source>Reports (*.pdf *.html)</source>
        <extracomment>gradsim/ui/shell/lessons.py</extracomment>
        <translation>Informes (*.pdf *.html)</translation>
    </message>
    <message>
        <source>Save report</source>
        <extracomment>gradsim/ui/shell/lessons.py</extracomment>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>{measure} before</source>
        <extracomment>gradsim/words/measures.py</extracomment>
        <translation>{measure} antes</translation>
    </message>
    <message>
        <source>share of layer {n}</source>
        <extracomment>measure</extracomment>
        <translation>parte de la capa {n}</translation>
    </message>
    <message>
        <source>share of time step {n}</source>
        <extracomment>measure</extracomment>
        <translation>parte del paso de tiempo {n}</translation>
    </message>
    <message>
        <source>gradient of layer {n}</source>
        <extracomment>measure</extracomment>
        <translation>gradiente de la capa {n}</translation>
    </message>
    <message>
        <source>factor from the output layer</source>
        <extracomment>measure</extracomment>
        <translation>factor desde la capa de salida</translation>
    </message>
    <message>
        <source>slope of layer {n}</source>
        <extracomment>measure</extracomment>
        <translation>pendiente de la capa {n}</translation>
    </message>
    <message>
        <source>update ratio of layer {n}</source>
        <extracomment>measure</extracomment>
        <translation>razón de actualización de la capa {n}</translation>
    </message>
    <message>
        <source>change of layer {n}</source>
        <extracomment>measure</extracomment>
        <translation>cambio de la capa {n}</translation>
    </message>
    <message>
        <source>layer 1 gets {share:share} the output&apos;s gradient</source>
        <extracomment>gradsim/lab/lessons/checks.py</extracomment>
        <translation>la capa 1 recibe {share:share} lo que recibe la salida</translation>
    </message>
    <message>
        <source>{zeros:layers} of {all:count} get exactly zero: no bar at all</source>
        <extracomment>gradsim/lab/lessons/checks.py</extracomment>
        <translation>{zeros:layers} de {all:count} reciben exactamente cero: no hay barra</translation>
    </message>
    <message>
        <source>None of the answers fits what was measured.</source>
        <extracomment>gradsim/lab/lessons/checks.py</extracomment>
        <translation>Ninguna de las respuestas encaja con lo medido.</translation>
    </message>
    <message>
        <source>Each time step passes on {factor:short} of what it gets; {links:count} such factors, multiplied, are {share:ratio}.</source>
        <extracomment>gradsim/lab/lessons/hints.py</extracomment>
        <translation>Cada paso de tiempo transmite {factor:short} de lo que recibe; {links:count} de esos factores, multiplicados, dan {share:ratio}.</translation>
    </message>
    <message>
        <source>Each layer passes on {factor:short} of what it gets. {links:count} such factors, and one of {rest:short} from the output layer, multiplied, are {share:ratio}.</source>
        <extracomment>gradsim/lab/lessons/hints.py</extracomment>
        <translation>Cada capa transmite {factor:short} de lo que recibe. {links:count} de esos factores, y uno de {rest:short} desde la capa de salida, multiplicados, dan {share:ratio}.</translation>
    </message>
    <message>
        <source>After {steps:steps} a number was no longer finite: each step made the error larger.</source>
        <extracomment>gradsim/lab/lessons/hints.py</extracomment>
        <translation>Tras {steps:steps} un número dejó de ser finito: cada paso agrandó el error.</translation>
    </message>
    <message>
        <source>Exactly nothing gets past layer {layer:count}: a product with one zero in it is zero.</source>
        <extracomment>gradsim/lab/lessons/hints.py</extracomment>
        <translation>Exactamente nada pasa más allá de la capa {layer:count}: un producto con un cero es cero.</translation>
    </message>
    <message>
        <source>gradient of the output layer</source>
        <extracomment>measure</extracomment>
        <translation>gradiente de la capa de salida</translation>
    </message>
    <message>
        <source>You said: {what}</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>Dijiste: {what}</translation>
    </message>
    <message>
        <source>Measured: {what}</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>Medido: {what}</translation>
    </message>
    <message>
        <source>layer with the smallest gradient</source>
        <extracomment>measure</extracomment>
        <translation>capa con el menor gradiente</translation>
    </message>
    <message>
        <source>factor per layer</source>
        <extracomment>measure</extracomment>
        <translation>factor por capa</translation>
    </message>
    <message>
        <source>factor per time step</source>
        <extracomment>measure</extracomment>
        <translation>factor por paso de tiempo</translation>
    </message>
    <message>
        <source>product of the factors</source>
        <extracomment>measure</extracomment>
        <translation>producto de los factores</translation>
    </message>
    <message>
        <source>links</source>
        <extracomment>measure</extracomment>
        <translation>eslabones</translation>
    </message>
    <message>
        <source>layers without a gradient</source>
        <extracomment>measure</extracomment>
        <translation>capas sin gradiente</translation>
    </message>
    <message>
        <source>slope per layer</source>
        <extracomment>measure</extracomment>
        <translation>pendiente por capa</translation>
    </message>
    <message>
        <source>share of saturated values</source>
        <extracomment>measure</extracomment>
        <translation>parte de valores saturados</translation>
    </message>
    <message>
        <source>share of dead units</source>
        <extracomment>measure</extracomment>
        <translation>parte de unidades muertas</translation>
    </message>
    <message>
        <source>loss</source>
        <extracomment>measure</extracomment>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>loss over guessing</source>
        <extracomment>measure</extracomment>
        <translation>pérdida respecto a adivinar</translation>
    </message>
    <message>
        <source>accuracy</source>
        <extracomment>measure</extracomment>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>steps</source>
        <extracomment>measure</extracomment>
        <translation>pasos</translation>
    </message>
    <message>
        <source>steps until not finite</source>
        <extracomment>measure</extracomment>
        <translation>pasos hasta no ser finito</translation>
    </message>
    <message>
        <source>largest update ratio</source>
        <extracomment>measure</extracomment>
        <translation>mayor razón de actualización</translation>
    </message>
    <message>
        <source>share of clipped steps</source>
        <extracomment>measure</extracomment>
        <translation>parte de pasos recortados</translation>
    </message>
</context>
<context>
    <name>LossCard</name>
    <message>
        <source>Loss</source>
        <extracomment>gradsim/ui/compare/losses.py</extracomment>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>The loss of each scenario over the same steps. The lower line learns better; a line that stays level learns nothing, and one that ends has become too large to hold. Try the held-out examples: they show whether what is learned holds for examples that training never sees.</source>
        <extracomment>gradsim/ui/compare/losses.py</extracomment>
        <translation>La pérdida de cada escenario en los mismos pasos. La línea más baja aprende mejor; una que sigue nivelada no aprende nada, y una que termina se ha vuelto demasiado grande para representarla. Prueba los ejemplos reservados: muestran si lo aprendido vale para ejemplos que el entrenamiento nunca ve.</translation>
    </message>
    <message>
        <source>log</source>
        <extracomment>gradsim/ui/compare/losses.py</extracomment>
        <translation>log</translation>
    </message>
    <message>
        <source>A log axis for the loss</source>
        <extracomment>gradsim/ui/compare/losses.py</extracomment>
        <translation>Un eje logarítmico para la pérdida</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>gradsim/ui/compare/losses.py</extracomment>
        <translation>paso</translation>
    </message>
</context>
<context>
    <name>LossPlot</name>
    <message>
        <source>{name}, step {n}: {loss}</source>
        <extracomment>gradsim/ui/plots/loss_plot.py</extracomment>
        <translation>{name}, paso {n}: {loss}</translation>
    </message>
</context>
<context>
    <name>LossSurfaceView</name>
    <message>
        <source>The loss around the present weights</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>La pérdida alrededor de los pesos actuales</translation>
    </message>
    <message>
        <source>A map of the loss along the gradient and a random direction, and its two middle lines</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>Un mapa de la pérdida a lo largo del gradiente y de una dirección al azar, y sus dos líneas centrales</translation>
    </message>
    <message>
        <source>reach</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>alcance</translation>
    </message>
    <message>
        <source>against the gradient →</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>contra el gradiente →</translation>
    </message>
    <message>
        <source>random direction</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>dirección al azar</translation>
    </message>
    <message>
        <source>along the gradient</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>por el gradiente</translation>
    </message>
    <message>
        <source>random</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>al azar</translation>
    </message>
    <message>
        <source>next step</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>paso siguiente</translation>
    </message>
    <message>
        <source>Where a step of plain gradient descent with this learning rate would lead</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>Adónde llevaría un paso de descenso de gradiente simple con esta tasa de aprendizaje</translation>
    </message>
    <message>
        <source>distance from here</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>distancia desde aquí</translation>
    </message>
    <message>
        <source>loss</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>The loss is being computed at the points around the present weights.</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>Se está calculando la pérdida en los puntos alrededor de los pesos actuales.</translation>
    </message>
    <message>
        <source>loss: dark {low}, bright {high}</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>pérdida: oscuro {low}, claro {high}</translation>
    </message>
    <message>
        <source>, log scale</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>, escala logarítmica</translation>
    </message>
    <message>
        <source>; blank: not finite</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>; en blanco: no finita</translation>
    </message>
    <message>
        <source>The loss is not finite here.</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>Aquí la pérdida no es finita.</translation>
    </message>
    <message>
        <source>A cliff: within {reach} along the gradient the loss grows beyond all numbers</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>Un precipicio: a menos de {reach} por el gradiente la pérdida crece más allá de todo número</translation>
    </message>
    <message>
        <source>A cliff: within {reach} along the gradient the loss grows to {share} what it is here</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>Un precipicio: a menos de {reach} por el gradiente la pérdida crece hasta {share} lo que es aquí</translation>
    </message>
    <message>
        <source>A plateau: within {reach} along the gradient the loss stays {low} to {high}</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>Una meseta: a menos de {reach} por el gradiente la pérdida se queda de {low} a {high}</translation>
    </message>
    <message>
        <source>Along the gradient the least loss is {low}, {distance} away; here it is {here}</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>Por el gradiente la menor pérdida es {low}, a {distance}; aquí es {here}</translation>
    </message>
    <message>
        <source>; in the random direction it is a plateau</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>; en la dirección al azar es una meseta</translation>
    </message>
    <message>
        <source>{a} against the gradient, {b} in the random direction
loss {loss}</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>{a} contra el gradiente, {b} en la dirección al azar
pérdida {loss}</translation>
    </message>
    <message>
        <source>{distance} away
along the gradient: loss {a}
in the random direction: loss {b}</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>a {distance} de aquí
por el gradiente: pérdida {a}
en la dirección al azar: pérdida {b}</translation>
    </message>
</context>
<context>
    <name>LossView</name>
    <message>
        <source>Loss</source>
        <extracomment>gradsim/ui/views/loss.py</extracomment>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>log</source>
        <extracomment>gradsim/ui/views/loss.py</extracomment>
        <translation>log</translation>
    </message>
    <message>
        <source>A log axis for the loss</source>
        <extracomment>gradsim/ui/views/loss.py</extracomment>
        <translation>Un eje logarítmico para la pérdida</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>gradsim/ui/views/loss.py</extracomment>
        <translation>paso</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>gradsim/ui/views/loss.py</extracomment>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>held-out</source>
        <extracomment>gradsim/ui/views/loss.py</extracomment>
        <translation>reservados</translation>
    </message>
    <message>
        <source>guessing</source>
        <extracomment>gradsim/ui/views/loss.py</extracomment>
        <translation>adivinar</translation>
    </message>
    <message>
        <source>step {n}</source>
        <extracomment>gradsim/ui/views/loss.py</extracomment>
        <translation>paso {n}</translation>
    </message>
    <message>
        <source>{name} loss from {first} to {last}</source>
        <extracomment>gradsim/ui/views/loss.py</extracomment>
        <translation>pérdida de {name}: de {first} a {last}</translation>
    </message>
    <message>
        <source>not finite at step {n}</source>
        <extracomment>gradsim/ui/views/loss.py</extracomment>
        <translation>no finita en el paso {n}</translation>
    </message>
    <message>
        <source>{level}: the least loss of one answer for all examples: the share of each class, or the mean of the numbers</source>
        <extracomment>gradsim/ui/views/loss.py</extracomment>
        <translation>{level}: la menor pérdida de una sola respuesta para todos los ejemplos: la parte de cada clase, o la media de los números</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Back from an enlarged view</source>
        <extracomment>gradsim/ui/shell/window.py</extracomment>
        <translation>Volver de una vista ampliada</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <extracomment>gradsim/ui/shell/window.py</extracomment>
        <translation>Esta lista de teclas</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>gradsim/ui/shell/window.py</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Trains this scenario beside others that differ from it</source>
        <extracomment>gradsim/ui/shell/window.py</extracomment>
        <translation>Entrena este escenario junto a otros que difieren de él</translation>
    </message>
    <message>
        <source>Sweep</source>
        <extracomment>gradsim/ui/shell/window.py</extracomment>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>Trains many networks that differ in a field or two, and draws a map of them</source>
        <extracomment>gradsim/ui/shell/window.py</extracomment>
        <translation>Entrena muchas redes que difieren en uno o dos campos y dibuja un mapa de ellas</translation>
    </message>
    <message>
        <source>More ▾</source>
        <extracomment>gradsim/ui/shell/window.py</extracomment>
        <translation>Más ▾</translation>
    </message>
    <message>
        <source>Undo, compare, sweep, open, save, share, colours</source>
        <extracomment>gradsim/ui/shell/window.py</extracomment>
        <translation>Deshacer, comparar, barrido, abrir, guardar, compartir, colores</translation>
    </message>
</context>
<context>
    <name>NetworkPicture</name>
    <message>
        <source>Network</source>
        <extracomment>gradsim/ui/network/picture.py</extracomment>
        <translation>Red</translation>
    </message>
    <message>
        <source>layer {n} folded</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>capa {n} plegada</translation>
    </message>
    <message>
        <source>layers {n} folded</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>capas {n} plegadas</translation>
    </message>
    <message>
        <source>time step {n} folded</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>paso de tiempo {n} plegado</translation>
    </message>
    <message>
        <source>time steps {n} folded</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>pasos de tiempo {n} plegados</translation>
    </message>
    <message>
        <source>out</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>sal.</translation>
    </message>
    <message>
        <source>true: {answer}</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>verdadera: {answer}</translation>
    </message>
    <message>
        <source>predicted: {answer}</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>predicha: {answer}</translation>
    </message>
    <message>
        <source>shown: {parts}</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>se muestran: {parts}</translation>
    </message>
    <message>
        <source>{n} of {all} inputs</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>{n} de {all} entradas</translation>
    </message>
    <message>
        <source>{n} of {all} units</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>{n} de {all} unidades</translation>
    </message>
    <message>
        <source>{n} of up to {all} units</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>{n} de hasta {all} unidades</translation>
    </message>
    <message>
        <source>{n} of {all} outputs</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>{n} de {all} salidas</translation>
    </message>
    <message>
        <source>{n} of {all} inputs and units</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>{n} de {all} entradas y unidades</translation>
    </message>
    <message>
        <source>{n} of {all} weights</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>{n} de {all} pesos</translation>
    </message>
    <message>
        <source>all units and weights</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>todas las unidades y pesos</translation>
    </message>
    <message>
        <source>exploded</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>explotó</translation>
    </message>
    <message>
        <source>vanished</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>desvanecido</translation>
    </message>
    <message>
        <source>forward: blue is positive, orange negative · the loss of this example is {loss}</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>hacia delante: azul es positivo, naranja negativo · la pérdida de este ejemplo es {loss}</translation>
    </message>
    <message>
        <source>the loss of this example: {loss}</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>la pérdida de este ejemplo: {loss}</translation>
    </message>
    <message>
        <source>{layer}: {symbol} {size}</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>{layer}: {symbol} {size}</translation>
    </message>
    <message>
        <source>{share} the output&apos;s</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>{share} lo que recibe la salida</translation>
    </message>
    <message>
        <source>w {value}</source>
        <extracomment>gradsim/ui/network/hover.py</extracomment>
        <translation>w {value}</translation>
    </message>
    <message>
        <source>inputs</source>
        <extracomment>gradsim/ui/network/names.py</extracomment>
        <translation>entradas</translation>
    </message>
    <message>
        <source>output</source>
        <extracomment>gradsim/ui/network/names.py</extracomment>
        <translation>salida</translation>
    </message>
    <message>
        <source>input {n}</source>
        <extracomment>gradsim/ui/network/names.py</extracomment>
        <translation>entrada {n}</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <extracomment>gradsim/ui/network/names.py</extracomment>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{layer}
{letter} {value}
{gradient} {signal}</source>
        <extracomment>gradsim/ui/network/hover.py</extracomment>
        <translation>{layer}
{letter} {value}
{gradient} {signal}</translation>
    </message>
    <message>
        <source>{layer}
{letter} {value}
RMS {gradient} {signal}</source>
        <extracomment>gradsim/ui/network/hover.py</extracomment>
        <translation>{layer}
{letter} {value}
RMS {gradient} {signal}</translation>
    </message>
    <message>
        <source>{layer}
RMS {letter} {value}
RMS {gradient} {signal}</source>
        <extracomment>gradsim/ui/network/hover.py</extracomment>
        <translation>{layer}
RMS {letter} {value}
RMS {gradient} {signal}</translation>
    </message>
    <message>
        <source>A click tells its chain rule.</source>
        <extracomment>gradsim/ui/network/hover.py</extracomment>
        <translation>Un clic explica su regla de la cadena.</translation>
    </message>
    <message>
        <source>pixel in row {row}, column {column}</source>
        <extracomment>gradsim/ui/network/names.py</extracomment>
        <translation>píxel en la fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>output for {name}</source>
        <extracomment>gradsim/ui/network/names.py</extracomment>
        <translation>salida para {name}</translation>
    </message>
    <message>
        <source>{layer}, unit {unit}</source>
        <extracomment>gradsim/ui/network/names.py</extracomment>
        <translation>{layer}, unidad {unit}</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>One example forward, its gradient back</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>Un ejemplo hacia delante, su gradiente de vuelta</translation>
    </message>
    <message>
        <source>Layers of units with the weights between them; the gradient can be played from the loss to the input</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>Capas de unidades con los pesos entre ellas; se puede reproducir el gradiente desde la pérdida hasta la entrada</translation>
    </message>
    <message>
        <source>The picture comes with the next step.</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>La imagen llega con el paso siguiente.</translation>
    </message>
    <message>
        <source>negative −</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>negativo −</translation>
    </message>
    <message>
        <source>positive</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>positivo</translation>
    </message>
    <message>
        <source>Values and weights of this sign; a click hides the weights</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>Valores y pesos de este signo; un clic oculta los pesos</translation>
    </message>
    <message>
        <source>&lt;p&gt;Forward: a unit is filled by its value h, from nothing to the largest of all hidden layers; a line is a weight, wider if larger. Blue is positive, orange negative.&lt;/p&gt;</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>&lt;p&gt;Hacia delante: una unidad se llena según su valor h, desde nada hasta el mayor de todas las capas ocultas; una línea es un peso, más ancha si es mayor. Azul es positivo, naranja negativo.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Backward: the colour of a unit is |{gradient}|, that of a line |w·dL/dz|, what the weight passes back; on one log scale for all. The smaller, the fainter. An empty ring: exactly zero.&lt;/p&gt;&lt;p&gt;L is the loss of this one example.&lt;/p&gt;</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>&lt;p&gt;Hacia atrás: el color de una unidad es |{gradient}|, el de una línea |w·dL/dz|, lo que el peso transmite de vuelta; todo en una misma escala logarítmica. Cuanto menor, más tenue. Un anillo vacío: exactamente cero.&lt;/p&gt;&lt;p&gt;L es la pérdida de este único ejemplo.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The cell is unrolled: a column is the state after a time step, and the weights between any two are the same W_h (in gated cells, of the candidate). Each step also takes its own input.&lt;/p&gt;</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>&lt;p&gt;La celda está desenrollada: una columna es el estado tras un paso de tiempo, y los pesos entre dos cualesquiera son la misma W_h (en celdas con puertas, la del candidato). Cada paso toma además su propia entrada.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;A click on a layer picks it in all views.&lt;/p&gt;</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>&lt;p&gt;Un clic en una capa la elige en todas las vistas.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;A click on a line tells the chain rule of that weight.&lt;/p&gt;</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>&lt;p&gt;Un clic en una línea explica la regla de la cadena de ese peso.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Explain a step</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>Explicar un paso</translation>
    </message>
    <message>
        <source>Pauses, and walks through the next training step: forward, loss, backward, update</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>Pausa y recorre el paso de entrenamiento siguiente: hacia delante, pérdida, hacia atrás, actualización</translation>
    </message>
    <message>
        <source>Numbers have become too large: there is no next step</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>Los números se han hecho demasiado grandes: no hay paso siguiente</translation>
    </message>
    <message>
        <source>This is another moment than now: its step cannot be taken again</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>Este es otro momento que ahora: su paso no se puede dar de nuevo</translation>
    </message>
    <message>
        <source>the answer is not finite: the network has diverged</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>la respuesta no es finita: la red ha divergido</translation>
    </message>
    <message>
        <source>It rightly says {said}.</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>Dice {said}, y es correcto.</translation>
    </message>
    <message>
        <source>It says {said}, where {true} is true.</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>Dice {said}, donde la verdadera es {true}.</translation>
    </message>
</context>
<context>
    <name>Normalized</name>
    <message>
        <source>the cell</source>
        <extracomment>gradsim/ui/words/normalized.py</extracomment>
        <translation>la celda</translation>
    </message>
    <message>
        <source>{where} passes on {slope} of a gradient by its slope; {flat} of its values lie where it is flat</source>
        <extracomment>gradsim/ui/words/normalized.py</extracomment>
        <translation>{where} transmite {slope} de un gradiente por su pendiente; {flat} de sus valores están donde es plana</translation>
    </message>
    <message>
        <source>{kind} normalization widens z in {where}, from a spread of {narrow} to {wide}: its slope passes on {slope} of a gradient, {was} before</source>
        <extracomment>gradsim/ui/words/normalized.py</extracomment>
        <translation>la normalización {kind} ensancha z en {where}, de una dispersión de {narrow} a {wide}: su pendiente transmite {slope} de un gradiente, antes {was}</translation>
    </message>
    <message>
        <source>{kind} normalization moves z in {where} to where the slope passes on {slope} of a gradient, {was} before</source>
        <extracomment>gradsim/ui/words/normalized.py</extracomment>
        <translation>la normalización {kind} lleva z en {where} adonde la pendiente transmite {slope} de un gradiente, antes {was}</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Words:</source>
        <extracomment>gradsim/ui/widgets/note.py</extracomment>
        <translation>Términos:</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Notice</source>
        <extracomment>gradsim/ui/frame/notice.py</extracomment>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Does what is offered</source>
        <extracomment>gradsim/ui/frame/notice.py</extracomment>
        <translation>Hace lo que se ofrece</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>gradsim/ui/frame/notice.py</extracomment>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Stays here</source>
        <extracomment>gradsim/ui/frame/notice.py</extracomment>
        <translation>Se queda aquí</translation>
    </message>
</context>
<context>
    <name>NumbersPlot</name>
    <message>
        <source>true</source>
        <extracomment>gradsim/ui/examples/numbers.py</extracomment>
        <translation>verdadero</translation>
    </message>
    <message>
        <source>predicted</source>
        <extracomment>gradsim/ui/examples/numbers.py</extracomment>
        <translation>predicho</translation>
    </message>
    <message>
        <source>Predicted against true numbers</source>
        <extracomment>gradsim/ui/examples/numbers.py</extracomment>
        <translation>Números predichos frente a los verdaderos</translation>
    </message>
    <message>
        <source>true {name}</source>
        <extracomment>gradsim/ui/examples/numbers.py</extracomment>
        <translation>verdadero {name}</translation>
    </message>
    <message>
        <source>predicted {name}</source>
        <extracomment>gradsim/ui/examples/numbers.py</extracomment>
        <translation>predicho {name}</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Offer</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Paused, with all that was trained</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>En pausa, con todo lo entrenado</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Stays here</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>Se queda aquí</translation>
    </message>
    <message>
        <source>step {n}</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>paso {n}</translation>
    </message>
    <message>
        <source>with the comparison</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>con la comparación</translation>
    </message>
    <message>
        <source>Go on where you were? {what}.</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>¿Seguir donde lo dejaste? {what}.</translation>
    </message>
    <message>
        <source>Its weights were too large to keep: it begins at step 0.</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>Sus pesos eran demasiado grandes para guardarlos: empieza en el paso 0.</translation>
    </message>
    <message>
        <source>a day ago</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>hace un día</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>hace {n} días</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>hace una hora</translation>
    </message>
    <message>
        <source>{n} hours ago</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>hace {n} horas</translation>
    </message>
    <message>
        <source>a minute ago</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>hace un minuto</translation>
    </message>
    <message>
        <source>{n} minutes ago</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>hace {n} minutos</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>ahora mismo</translation>
    </message>
</context>
<context>
    <name>OneWeight</name>
    <message>
        <source>The gradient of this weight is not finite.</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>El gradiente de este peso no es finito.</translation>
    </message>
    <message>
        <source>Dead unit: the slope of {unit} is 0 for all {n} examples; dL/dw = {gradient} came another way.</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>Unidad muerta: la pendiente en {unit} es 0 en los {n} ejemplos; dL/dw = {gradient} llegó por otro camino.</translation>
    </message>
    <message>
        <source>Dead unit: the slope of {unit} is 0 for all {n} examples, so this weight gets no gradient.</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>Unidad muerta: la pendiente en {unit} es 0 en los {n} ejemplos, así que este peso no recibe gradiente.</translation>
    </message>
    <message>
        <source>{source} is 0 for all {n} examples: this weight has nothing to multiply, and gets no gradient.</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>{source} es 0 en los {n} ejemplos: este peso no tiene nada que multiplicar y no recibe gradiente.</translation>
    </message>
    <message>
        <source>Saturated: the slope of {unit} is {slope} of the largest or less for all {n} examples.</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>Saturada: la pendiente en {unit} es {slope} de la máxima, o menos, en los {n} ejemplos.</translation>
    </message>
    <message>
        <source>The chain rule and the finite difference agree: dL/dw = {gradient}.</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>La regla de la cadena y la diferencia finita coinciden: dL/dw = {gradient}.</translation>
    </message>
    <message>
        <source>The chain rule says dL/dw = {gradient}, the finite difference {check}.</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>La regla de la cadena da dL/dw = {gradient}; la diferencia finita, {check}.</translation>
    </message>
    <message>
        <source>by time</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>por tiempo</translation>
    </message>
    <message>
        <source>check</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>comprobación</translation>
    </message>
    <message>
        <source>{weight}: {value}; the next step adds {change}</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>{weight}: {value}; el paso siguiente suma {change}</translation>
    </message>
    <message>
        <source>sum of dL/dz · {h} over {n} examples = {gradient}; example {index} adds {signal} · {value} = {own}</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>suma de dL/dz · {h} sobre {n} ejemplos = {gradient}; el ejemplo {index} aporta {signal} · {value} = {own}</translation>
    </message>
    <message>
        <source>mean of dL/dz · {h} over {n} examples = {gradient}; of example {index}: {signal} · {value} = {own}</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>media de dL/dz · {h} sobre {n} ejemplos = {gradient}; del ejemplo {index}: {signal} · {value} = {own}</translation>
    </message>
    <message>
        <source>from the loss: answer {answer}, right {target}, so {value}</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>desde la pérdida: respuesta {answer}, correcta {target}, luego {value}</translation>
    </message>
    <message>
        <source>sum of dL/dz · {h} over all time steps and {n} examples = {gradient}</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>suma de dL/dz · {h} sobre todos los pasos de tiempo y {n} ejemplos = {gradient}</translation>
    </message>
    <message>
        <source>sum over all time steps of the mean of dL/dz · {h} over {n} examples = {gradient}</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>suma sobre todos los pasos de tiempo de la media de dL/dz · {h} sobre {n} ejemplos = {gradient}</translation>
    </message>
    <message>
        <source>{part} (time step {n})</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>{part} (paso de tiempo {n})</translation>
    </message>
    <message>
        <source>{rest} ({n} others)</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>{rest} ({n} más)</translation>
    </message>
    <message>
        <source>{weight} · {signal} (unit {n})</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>{weight} · {signal} (unidad {n})</translation>
    </message>
    <message>
        <source>(L(w + Δ) − L(w − Δ)) / 2Δ = {value} with Δ = {half}; relative difference {relative}</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>(L(w + Δ) − L(w − Δ)) / 2Δ = {value} con Δ = {half}; diferencia relativa {relative}</translation>
    </message>
    <message>
        <source>the gradient goes back {n} time steps only, the check through all of them</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>el gradiente solo retrocede {n} pasos de tiempo; la comprobación, todos</translation>
    </message>
    <message>
        <source>within Δ a value crosses the kink of its activation, where L has no one slope</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>dentro de Δ un valor cruza el quiebro de su activación, donde L no tiene una sola pendiente</translation>
    </message>
    <message>
        <source>within Δ {n} values cross the kink of their activation, where L has no one slope</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>dentro de Δ {n} valores cruzan el quiebro de su activación, donde L no tiene una sola pendiente</translation>
    </message>
    <message>
        <source>so small a gradient is lost in the last digits of L</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>un gradiente tan pequeño se pierde en las últimas cifras de L</translation>
    </message>
    <message>
        <source>the gradient was computed in {dtype}, the check in float64</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>el gradiente se calculó en {dtype}, la comprobación en float64</translation>
    </message>
    <message>
        <source>+ {figure} past the skip connection = {after}</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>+ {figure} por la conexión de salto = {after}</translation>
    </message>
    <message>
        <source>× {figure}, the skip scale = {after}</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>× {figure}, la escala del salto = {after}</translation>
    </message>
    <message>
        <source>× {figure}, dropout = {after}</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>× {figure}, dropout = {after}</translation>
    </message>
    <message>
        <source>× {figure}, the slope φ′ = {after}</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>× {figure}, la pendiente φ′ = {after}</translation>
    </message>
    <message>
        <source>through the normalization = {after}</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>por la normalización = {after}</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open scenario or lesson</source>
        <extracomment>gradsim/ui/shell/opening.py</extracomment>
        <translation>Abrir escenario o lección</translation>
    </message>
    <message>
        <source>Scenarios and lessons (*.json *.toml)</source>
        <extracomment>gradsim/ui/shell/opening.py</extracomment>
        <translation>Escenarios y lecciones (*.json *.toml)</translation>
    </message>
    <message>
        <source>This file cannot be used</source>
        <extracomment>gradsim/ui/shell/opening.py</extracomment>
        <translation>Este archivo no se puede usar</translation>
    </message>
    <message>
        <source>This share code cannot be used</source>
        <extracomment>gradsim/ui/shell/opening.py</extracomment>
        <translation>Este código para compartir no se puede usar</translation>
    </message>
    <message>
        <source>Open the scenario on the clipboard? {what}.</source>
        <extracomment>gradsim/ui/shell/opening.py</extracomment>
        <translation>¿Abrir el escenario del portapapeles? {what}.</translation>
    </message>
    <message>
        <source>Open the lesson on the clipboard? {what}.</source>
        <extracomment>gradsim/ui/shell/opening.py</extracomment>
        <translation>¿Abrir la lección del portapapeles? {what}.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>gradsim/ui/shell/opening.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copied: {code}</source>
        <extracomment>gradsim/ui/shell/opening.py</extracomment>
        <translation>Copiado: {code}</translation>
    </message>
    <message>
        <source>a share code is needed, such as depth=30&amp;activation=relu</source>
        <extracomment>gradsim/ui/shell/opening.py</extracomment>
        <translation>hace falta un código para compartir, como depth=30&amp;activation=relu</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>z</source>
        <extracomment>option z</extracomment>
        <translation>z</translation>
    </message>
    <message>
        <source>The values before any normalization.</source>
        <extracomment>option z</extracomment>
        <translation>Los valores antes de cualquier normalización.</translation>
    </message>
    <message>
        <source>normalized</source>
        <extracomment>option normalized</extracomment>
        <translation>normalizado</translation>
    </message>
    <message>
        <source>The values that the activation sees.</source>
        <extracomment>option normalized</extracomment>
        <translation>Los valores que ve la activación.</translation>
    </message>
    <message>
        <source>if batch-normalized</source>
        <extracomment>option if batch-normalized</extracomment>
        <translation>si se normaliza por lotes</translation>
    </message>
    <message>
        <source>What the activation would see with batch normalization.</source>
        <extracomment>option if batch-normalized</extracomment>
        <translation>Lo que vería la activación con normalización por lotes.</translation>
    </message>
    <message>
        <source>flat: φ′ nearly 0</source>
        <extracomment>option flat: φ′ nearly 0</extracomment>
        <translation>plano: φ′ casi 0</translation>
    </message>
    <message>
        <source>Where nearly nothing of a gradient gets through.</source>
        <extracomment>option flat: φ′ nearly 0</extracomment>
        <translation>Donde casi nada del gradiente pasa.</translation>
    </message>
    <message>
        <source>at z =</source>
        <extracomment>option at z =</extracomment>
        <translation>en z =</translation>
    </message>
    <message>
        <source>Where the curves are read.</source>
        <extracomment>option at z =</extracomment>
        <translation>Dónde se leen las curvas.</translation>
    </message>
    <message>
        <source>Show figures</source>
        <extracomment>option Show figures</extracomment>
        <translation>Mostrar cifras</translation>
    </message>
    <message>
        <source>The figures behind the sentence, and what is rarely needed.</source>
        <extracomment>option Show figures</extracomment>
        <translation>Las cifras detrás de la frase, y lo que rara vez se necesita.</translation>
    </message>
    <message>
        <source>φ</source>
        <extracomment>option φ</extracomment>
        <translation>φ</translation>
    </message>
    <message>
        <source>The activation.</source>
        <extracomment>option φ</extracomment>
        <translation>La activación.</translation>
    </message>
    <message>
        <source>φ′</source>
        <extracomment>option φ′</extracomment>
        <translation>φ′</translation>
    </message>
    <message>
        <source>Its derivative.</source>
        <extracomment>option φ′</extracomment>
        <translation>Su derivada.</translation>
    </message>
    <message>
        <source>What enters the activation of the picked layer.</source>
        <extracomment>option z</extracomment>
        <translation>Lo que entra en la activación de la capa elegida.</translation>
    </message>
    <message>
        <source>What the bars are</source>
        <extracomment>option What the bars are</extracomment>
        <translation>Qué son las barras</translation>
    </message>
    <message>
        <source>The dots are the other one.</source>
        <extracomment>option What the bars are</extracomment>
        <translation>Los puntos son la otra.</translation>
    </message>
    <message>
        <source>signal dL/dz</source>
        <extracomment>option What the bars are</extracomment>
        <translation>señal dL/dz</translation>
    </message>
    <message>
        <source>RMS dL/dz: the gradient that flows back through the layer.</source>
        <extracomment>option What the bars are</extracomment>
        <translation>RMS dL/dz: el gradiente que fluye de vuelta por la capa.</translation>
    </message>
    <message>
        <source>weights ‖dL/dW‖</source>
        <extracomment>option What the bars are</extracomment>
        <translation>pesos ‖dL/dW‖</translation>
    </message>
    <message>
        <source>The norm of the gradient of a layer&apos;s weights: what makes it learn.</source>
        <extracomment>option What the bars are</extracomment>
        <translation>La norma del gradiente de los pesos de una capa: lo que la hace aprender.</translation>
    </message>
    <message>
        <source>dots</source>
        <extracomment>option dots</extracomment>
        <translation>puntos</translation>
    </message>
    <message>
        <source>The other quantity, as dots.</source>
        <extracomment>option dots</extracomment>
        <translation>La otra magnitud, como puntos.</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>option before</extracomment>
        <translation>antes</translation>
    </message>
    <message>
        <source>The run or the setting before, as dashed outlines.</source>
        <extracomment>option before</extracomment>
        <translation>La ejecución o el ajuste de antes, como contornos discontinuos.</translation>
    </message>
    <message>
        <source>theory</source>
        <extracomment>option theory</extracomment>
        <translation>teoría</translation>
    </message>
    <message>
        <source>What theory predicts for the first weights.</source>
        <extracomment>option theory</extracomment>
        <translation>Lo que predice la teoría para los pesos iniciales.</translation>
    </message>
    <message>
        <source>product so far</source>
        <extracomment>option product so far</extracomment>
        <translation>producto hasta aquí</translation>
    </message>
    <message>
        <source>All factors multiplied.</source>
        <extracomment>option product so far</extracomment>
        <translation>Todos los factores multiplicados.</translation>
    </message>
    <message>
        <source>× gain of W</source>
        <extracomment>option × gain of W</extracomment>
        <translation>× ganancia de W</translation>
    </message>
    <message>
        <source>What the weights do.</source>
        <extracomment>option × gain of W</extracomment>
        <translation>Lo que hacen los pesos.</translation>
    </message>
    <message>
        <source>× slope φ′</source>
        <extracomment>option × slope φ′</extracomment>
        <translation>× pendiente φ′</translation>
    </message>
    <message>
        <source>What the activation lets through.</source>
        <extracomment>option × slope φ′</extracomment>
        <translation>Lo que deja pasar la activación.</translation>
    </message>
    <message>
        <source>branches alone</source>
        <extracomment>option branches alone</extracomment>
        <translation>solo las ramas</translation>
    </message>
    <message>
        <source>What would be left without the path past the branches.</source>
        <extracomment>option branches alone</extracomment>
        <translation>Lo que quedaría sin el camino que evita las ramas.</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>option training</extracomment>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>Examples that the network is trained on.</source>
        <extracomment>option training</extracomment>
        <translation>Ejemplos con los que se entrena la red.</translation>
    </message>
    <message>
        <source>held-out</source>
        <extracomment>option held-out</extracomment>
        <translation>reservados</translation>
    </message>
    <message>
        <source>Examples that it never sees in training.</source>
        <extracomment>option held-out</extracomment>
        <translation>Ejemplos que nunca ve al entrenar.</translation>
    </message>
    <message>
        <source>exact answer</source>
        <extracomment>option exact answer</extracomment>
        <translation>respuesta exacta</translation>
    </message>
    <message>
        <source>Where the predicted number is the true one.</source>
        <extracomment>option exact answer</extracomment>
        <translation>Donde el número predicho es el verdadero.</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>option right</extracomment>
        <translation>correctas</translation>
    </message>
    <message>
        <source>Held-out examples with the right answer.</source>
        <extracomment>option right</extracomment>
        <translation>Ejemplos reservados con la respuesta correcta.</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>option wrong</extracomment>
        <translation>erróneas</translation>
    </message>
    <message>
        <source>Held-out examples with a wrong answer.</source>
        <extracomment>option wrong</extracomment>
        <translation>Ejemplos reservados con una respuesta errónea.</translation>
    </message>
    <message>
        <source>What the histograms are of</source>
        <extracomment>option What the histograms are of</extracomment>
        <translation>De qué son los histogramas</translation>
    </message>
    <message>
        <source>Of what: the gradients of the weights, the activations, or the weights.</source>
        <extracomment>option What the histograms are of</extracomment>
        <translation>De qué: los gradientes de los pesos, las activaciones o los pesos.</translation>
    </message>
    <message>
        <source>Gradients</source>
        <extracomment>option What the histograms are of</extracomment>
        <translation>Gradientes</translation>
    </message>
    <message>
        <source>The gradients of the weights of each layer.</source>
        <extracomment>option What the histograms are of</extracomment>
        <translation>Los gradientes de los pesos de cada capa.</translation>
    </message>
    <message>
        <source>Activations</source>
        <extracomment>option What the histograms are of</extracomment>
        <translation>Activaciones</translation>
    </message>
    <message>
        <source>The values that each layer passes on.</source>
        <extracomment>option What the histograms are of</extracomment>
        <translation>Los valores que transmite cada capa.</translation>
    </message>
    <message>
        <source>Weights</source>
        <extracomment>option What the histograms are of</extracomment>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>The weights of each layer.</source>
        <extracomment>option What the histograms are of</extracomment>
        <translation>Los pesos de cada capa.</translation>
    </message>
    <message>
        <source>log</source>
        <extracomment>option log</extracomment>
        <translation>log</translation>
    </message>
    <message>
        <source>Sizes of gradients on a log axis.</source>
        <extracomment>option log</extracomment>
        <translation>Tamaños de los gradientes en un eje logarítmico.</translation>
    </message>
    <message>
        <source>Sizes of activations on a log axis.</source>
        <extracomment>option log</extracomment>
        <translation>Tamaños de las activaciones en un eje logarítmico.</translation>
    </message>
    <message>
        <source>Sizes of weights on a log axis.</source>
        <extracomment>option log</extracomment>
        <translation>Tamaños de los pesos en un eje logarítmico.</translation>
    </message>
    <message>
        <source>layer 1 → last layer</source>
        <extracomment>option layer 1 → last layer</extracomment>
        <translation>capa 1 → última capa</translation>
    </message>
    <message>
        <source>Singular values from the first hidden layer to the last.</source>
        <extracomment>option layer 1 → last layer</extracomment>
        <translation>Valores singulares de la primera capa oculta a la última.</translation>
    </message>
    <message>
        <source>inputs → outputs</source>
        <extracomment>option inputs → outputs</extracomment>
        <translation>entradas → salidas</translation>
    </message>
    <message>
        <source>Singular values of the whole network.</source>
        <extracomment>option inputs → outputs</extracomment>
        <translation>Valores singulares de toda la red.</translation>
    </message>
    <message>
        <source>isometry: 1</source>
        <extracomment>option isometry: 1</extracomment>
        <translation>isometría: 1</translation>
    </message>
    <message>
        <source>Where every small change keeps its length.</source>
        <extracomment>option isometry: 1</extracomment>
        <translation>Donde todo cambio pequeño conserva su longitud.</translation>
    </message>
    <message>
        <source>theory, RMS</source>
        <extracomment>option theory, RMS</extracomment>
        <translation>teoría, RMS</translation>
    </message>
    <message>
        <source>What the lines are of</source>
        <extracomment>option What the lines are of</extracomment>
        <translation>De qué son las líneas</translation>
    </message>
    <message>
        <source>Mean or standard deviation, of h or of the stream.</source>
        <extracomment>option What the lines are of</extracomment>
        <translation>Media o desviación estándar, de h o del flujo.</translation>
    </message>
    <message>
        <source>std of h</source>
        <extracomment>option What the lines are of</extracomment>
        <translation>desv. de h</translation>
    </message>
    <message>
        <source>The standard deviation of a layer&apos;s values over units and examples.</source>
        <extracomment>option What the lines are of</extracomment>
        <translation>La desviación estándar de los valores de una capa, sobre unidades y ejemplos.</translation>
    </message>
    <message>
        <source>mean of h</source>
        <extracomment>option What the lines are of</extracomment>
        <translation>media de h</translation>
    </message>
    <message>
        <source>The mean of a layer&apos;s values over units and examples.</source>
        <extracomment>option What the lines are of</extracomment>
        <translation>La media de los valores de una capa, sobre unidades y ejemplos.</translation>
    </message>
    <message>
        <source>std of the stream</source>
        <extracomment>option What the lines are of</extracomment>
        <translation>desv. del flujo</translation>
    </message>
    <message>
        <source>The standard deviation of what a skip connection carries.</source>
        <extracomment>option What the lines are of</extracomment>
        <translation>La desviación estándar de lo que lleva una conexión de salto.</translation>
    </message>
    <message>
        <source>mean of the stream</source>
        <extracomment>option What the lines are of</extracomment>
        <translation>media del flujo</translation>
    </message>
    <message>
        <source>The mean of what a skip connection carries.</source>
        <extracomment>option What the lines are of</extracomment>
        <translation>La media de lo que lleva una conexión de salto.</translation>
    </message>
    <message>
        <source>A log axis for the loss</source>
        <extracomment>option log</extracomment>
        <translation>Un eje logarítmico para la pérdida</translation>
    </message>
    <message>
        <source>The loss of each batch.</source>
        <extracomment>option training</extracomment>
        <translation>La pérdida de cada lote.</translation>
    </message>
    <message>
        <source>The loss of the examples that training never sees.</source>
        <extracomment>option held-out</extracomment>
        <translation>La pérdida de los ejemplos que el entrenamiento nunca ve.</translation>
    </message>
    <message>
        <source>guessing</source>
        <extracomment>option guessing</extracomment>
        <translation>adivinar</translation>
    </message>
    <message>
        <source>The loss of a network that has learned nothing.</source>
        <extracomment>option guessing</extracomment>
        <translation>La pérdida de una red que no ha aprendido nada.</translation>
    </message>
    <message>
        <source>Reach</source>
        <extracomment>option Reach</extracomment>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>How far the map reaches from the present weights, in both directions: along the gradient as a share of the length of all weights, in the random direction as a share of each unit&apos;s weights</source>
        <extracomment>option Reach</extracomment>
        <translation>Hasta dónde llega el mapa desde los pesos actuales, en ambas direcciones: a lo largo del gradiente, como parte de la longitud de todos los pesos; en la dirección al azar, como parte de los pesos de cada unidad</translation>
    </message>
    <message>
        <source>1.0&#xa0;%</source>
        <extracomment>option Reach</extracomment>
        <translation>1,0&#xa0;%</translation>
    </message>
    <message>
        <source>1.0&#xa0;% of the length of the weights</source>
        <extracomment>option Reach</extracomment>
        <translation>1,0&#xa0;% de la longitud de los pesos</translation>
    </message>
    <message>
        <source>10&#xa0;%</source>
        <extracomment>option Reach</extracomment>
        <translation>10&#xa0;%</translation>
    </message>
    <message>
        <source>10&#xa0;% of the length of the weights</source>
        <extracomment>option Reach</extracomment>
        <translation>10&#xa0;% de la longitud de los pesos</translation>
    </message>
    <message>
        <source>100&#xa0;%</source>
        <extracomment>option Reach</extracomment>
        <translation>100&#xa0;%</translation>
    </message>
    <message>
        <source>100&#xa0;% of the length of the weights</source>
        <extracomment>option Reach</extracomment>
        <translation>100&#xa0;% de la longitud de los pesos</translation>
    </message>
    <message>
        <source>along the gradient</source>
        <extracomment>option along the gradient</extracomment>
        <translation>por el gradiente</translation>
    </message>
    <message>
        <source>The loss along the gradient.</source>
        <extracomment>option along the gradient</extracomment>
        <translation>La pérdida a lo largo del gradiente.</translation>
    </message>
    <message>
        <source>random</source>
        <extracomment>option random</extracomment>
        <translation>al azar</translation>
    </message>
    <message>
        <source>The loss along a random direction.</source>
        <extracomment>option random</extracomment>
        <translation>La pérdida a lo largo de una dirección al azar.</translation>
    </message>
    <message>
        <source>next step</source>
        <extracomment>option next step</extracomment>
        <translation>paso siguiente</translation>
    </message>
    <message>
        <source>Where a step of plain gradient descent would lead.</source>
        <extracomment>option next step</extracomment>
        <translation>Adónde llevaría un paso de descenso de gradiente simple.</translation>
    </message>
    <message>
        <source>positive</source>
        <extracomment>option positive</extracomment>
        <translation>positivos</translation>
    </message>
    <message>
        <source>Weights above zero.</source>
        <extracomment>option positive</extracomment>
        <translation>Pesos mayores que cero.</translation>
    </message>
    <message>
        <source>negative</source>
        <extracomment>option negative</extracomment>
        <translation>negativos</translation>
    </message>
    <message>
        <source>Weights below zero.</source>
        <extracomment>option negative</extracomment>
        <translation>Pesos menores que cero.</translation>
    </message>
    <message>
        <source>Part of the step</source>
        <extracomment>option Part of the step</extracomment>
        <translation>Parte del paso</translation>
    </message>
    <message>
        <source>Which part of the next training step is explained.</source>
        <extracomment>option Part of the step</extracomment>
        <translation>Qué parte del paso de entrenamiento siguiente se explica.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>option Part of the step</extracomment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>No step is explained.</source>
        <extracomment>option Part of the step</extracomment>
        <translation>No se explica ningún paso.</translation>
    </message>
    <message>
        <source>1 Forward</source>
        <extracomment>option Part of the step</extracomment>
        <translation>1 Hacia delante</translation>
    </message>
    <message>
        <source>An example goes through the network.</source>
        <extracomment>option Part of the step</extracomment>
        <translation>Un ejemplo pasa por la red.</translation>
    </message>
    <message>
        <source>2 Loss</source>
        <extracomment>option Part of the step</extracomment>
        <translation>2 Pérdida</translation>
    </message>
    <message>
        <source>How far the answer is from the right one.</source>
        <extracomment>option Part of the step</extracomment>
        <translation>Lo lejos que está la respuesta de la correcta.</translation>
    </message>
    <message>
        <source>3 Backward</source>
        <extracomment>option Part of the step</extracomment>
        <translation>3 Hacia atrás</translation>
    </message>
    <message>
        <source>The gradient of the loss goes back.</source>
        <extracomment>option Part of the step</extracomment>
        <translation>El gradiente de la pérdida vuelve.</translation>
    </message>
    <message>
        <source>4 Update</source>
        <extracomment>option Part of the step</extracomment>
        <translation>4 Actualización</translation>
    </message>
    <message>
        <source>The optimizer moves the weights.</source>
        <extracomment>option Part of the step</extracomment>
        <translation>El optimizador mueve los pesos.</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>option Weight</extracomment>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Whose chain rule is told: a layer, a unit before it and one of its own.</source>
        <extracomment>option Weight</extracomment>
        <translation>De qué peso se explica la regla de la cadena: una capa, una unidad de antes y una suya.</translation>
    </message>
    <message>
        <source>‖dL/dh‖</source>
        <extracomment>option ‖dL/dh‖</extracomment>
        <translation>‖dL/dh‖</translation>
    </message>
    <message>
        <source>The gradient that reaches the state at each time step.</source>
        <extracomment>option ‖dL/dh‖</extracomment>
        <translation>El gradiente que llega al estado en cada paso de tiempo.</translation>
    </message>
    <message>
        <source>share of dL/dW_h</source>
        <extracomment>option share of dL/dW_h</extracomment>
        <translation>parte de dL/dW_h</translation>
    </message>
    <message>
        <source>What each time step contributes.</source>
        <extracomment>option share of dL/dW_h</extracomment>
        <translation>Lo que aporta cada paso de tiempo.</translation>
    </message>
    <message>
        <source>ρ per step</source>
        <extracomment>option ρ per step</extracomment>
        <translation>ρ por paso</translation>
    </message>
    <message>
        <source>What a linear cell would pass on.</source>
        <extracomment>option ρ per step</extracomment>
        <translation>Lo que transmitiría una celda lineal.</translation>
    </message>
    <message>
        <source>clip norm</source>
        <extracomment>option clip norm</extracomment>
        <translation>norma de recorte</translation>
    </message>
    <message>
        <source>The ceiling of gradient clipping.</source>
        <extracomment>option clip norm</extracomment>
        <translation>El techo del recorte del gradiente.</translation>
    </message>
    <message>
        <source>change since the start</source>
        <extracomment>option change since the start</extracomment>
        <translation>cambio desde el inicio</translation>
    </message>
    <message>
        <source>How far the weights of each layer have moved.</source>
        <extracomment>option change since the start</extracomment>
        <translation>Cuánto se han movido los pesos de cada capa.</translation>
    </message>
    <message>
        <source>per step</source>
        <extracomment>option per step</extracomment>
        <translation>por paso</translation>
    </message>
    <message>
        <source>The update ratio of the newest step.</source>
        <extracomment>option per step</extracomment>
        <translation>La razón de actualización del último paso.</translation>
    </message>
    <message>
        <source>healthy: near 10⁻³</source>
        <extracomment>option healthy: near 10⁻³</extracomment>
        <translation>sano: cerca de 10⁻³</translation>
    </message>
    <message>
        <source>Update ratios that are usual in networks that learn well.</source>
        <extracomment>option healthy: near 10⁻³</extracomment>
        <translation>Razones de actualización habituales en redes que aprenden bien.</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <extracomment>option What is drawn</extracomment>
        <translation>Qué se dibuja</translation>
    </message>
    <message>
        <source>&lt;p&gt;RMS dL/dz: the gradient that flows back through the layer.&lt;/p&gt;&lt;p&gt;‖dL/dW‖: the norm of the gradient of a layer&apos;s weights, what makes the layer learn.&lt;/p&gt;</source>
        <extracomment>option What is drawn</extracomment>
        <translation>&lt;p&gt;RMS dL/dz: el gradiente que fluye de vuelta por la capa.&lt;/p&gt;&lt;p&gt;‖dL/dW‖: la norma del gradiente de los pesos de una capa, lo que la hace aprender.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Alignment of unlike depths</source>
        <extracomment>option Alignment of unlike depths</extracomment>
        <translation>Alineación de profundidades distintas</translation>
    </message>
    <message>
        <source>&lt;p&gt;How networks of unlike depth stand side by side.&lt;/p&gt;&lt;p&gt;At the output: layers with the same distance from the loss, in layers, share a place.&lt;/p&gt;&lt;p&gt;By relative depth: the first layers share a place, the output layers too, the others lie evenly between.&lt;/p&gt;</source>
        <extracomment>option Alignment of unlike depths</extracomment>
        <translation>&lt;p&gt;Cómo se ponen lado a lado redes de distinta profundidad.&lt;/p&gt;&lt;p&gt;Por la salida: las capas con la misma distancia a la pérdida, en capas, comparten lugar.&lt;/p&gt;&lt;p&gt;Por profundidad relativa: las primeras capas comparten lugar, las de salida también, y las demás se reparten por igual entre ellas.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Aligned at the output</source>
        <extracomment>option Alignment of unlike depths</extracomment>
        <translation>Alineadas por la salida</translation>
    </message>
    <message>
        <source>Layers with the same distance from the loss share a place.</source>
        <extracomment>option Alignment of unlike depths</extracomment>
        <translation>Las capas con la misma distancia a la pérdida comparten lugar.</translation>
    </message>
    <message>
        <source>By relative depth</source>
        <extracomment>option Alignment of unlike depths</extracomment>
        <translation>Por profundidad relativa</translation>
    </message>
    <message>
        <source>The first layers share a place, the output layers too.</source>
        <extracomment>option Alignment of unlike depths</extracomment>
        <translation>Las primeras capas comparten lugar, las de salida también.</translation>
    </message>
    <message>
        <source>A</source>
        <extracomment>option A</extracomment>
        <translation>A</translation>
    </message>
    <message>
        <source>Whether this scenario is drawn.</source>
        <extracomment>option A</extracomment>
        <translation>Si se dibuja este escenario.</translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>option B</extracomment>
        <translation>B</translation>
    </message>
    <message>
        <source>C</source>
        <extracomment>option C</extracomment>
        <translation>C</translation>
    </message>
    <message>
        <source>D</source>
        <extracomment>option D</extracomment>
        <translation>D</translation>
    </message>
    <message>
        <source>Which loss</source>
        <extracomment>option Which loss</extracomment>
        <translation>Qué pérdida</translation>
    </message>
    <message>
        <source>The loss of the batches that training sees, or of the examples that it never sees</source>
        <extracomment>option Which loss</extracomment>
        <translation>La pérdida en los lotes que ve el entrenamiento, o en los ejemplos que nunca ve</translation>
    </message>
    <message>
        <source>training batches</source>
        <extracomment>option Which loss</extracomment>
        <translation>lotes de entrenamiento</translation>
    </message>
    <message>
        <source>The loss of the batches that training sees.</source>
        <extracomment>option Which loss</extracomment>
        <translation>La pérdida en los lotes que ve el entrenamiento.</translation>
    </message>
    <message>
        <source>held-out examples</source>
        <extracomment>option Which loss</extracomment>
        <translation>ejemplos reservados</translation>
    </message>
    <message>
        <source>The loss of the examples that it never sees.</source>
        <extracomment>option Which loss</extracomment>
        <translation>La pérdida en los ejemplos que nunca ve.</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>option Colours</extracomment>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop is.</source>
        <extracomment>option Colours</extracomment>
        <translation>Claros, oscuros, o como el escritorio.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>option Colours</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is.</source>
        <extracomment>option Colours</extracomment>
        <translation>Claros u oscuros, como el escritorio.</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>option Colours</extracomment>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark text on light ground.</source>
        <extracomment>option Colours</extracomment>
        <translation>Texto oscuro sobre fondo claro.</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>option Colours</extracomment>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>Light text on dark ground.</source>
        <extracomment>option Colours</extracomment>
        <translation>Texto claro sobre fondo oscuro.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>◂ All views (Esc)</source>
        <extracomment>gradsim/ui/shell/pages.py</extracomment>
        <translation>◂ Todas las vistas (Esc)</translation>
    </message>
    <message>
        <source>◂ Leave projector (Esc)</source>
        <extracomment>gradsim/ui/shell/pages.py</extracomment>
        <translation>◂ Salir del proyector (Esc)</translation>
    </message>
    <message>
        <source>the view {name}</source>
        <extracomment>gradsim/ui/shell/pages.py</extracomment>
        <translation>la vista {name}</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>gradsim/ui/shell/pages.py</extracomment>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Back to all views (Esc)</source>
        <extracomment>gradsim/ui/shell/pages.py</extracomment>
        <translation>Volver a todas las vistas (Esc)</translation>
    </message>
    <message>
        <source>Enlarge (double click on its title)</source>
        <extracomment>gradsim/ui/shell/pages.py</extracomment>
        <translation>Ampliar (doble clic en su título)</translation>
    </message>
</context>
<context>
    <name>PartBar</name>
    <message>
        <source>‹ Back</source>
        <extracomment>gradsim/ui/network/part_bar.py</extracomment>
        <translation>‹ Atrás</translation>
    </message>
    <message>
        <source>The part before (left arrow key)</source>
        <extracomment>gradsim/ui/network/part_bar.py</extracomment>
        <translation>La parte anterior (flecha izquierda)</translation>
    </message>
    <message>
        <source>Next ›</source>
        <extracomment>gradsim/ui/network/part_bar.py</extracomment>
        <translation>Siguiente ›</translation>
    </message>
    <message>
        <source>Part of the step</source>
        <extracomment>gradsim/ui/network/part_bar.py</extracomment>
        <translation>Parte del paso</translation>
    </message>
    <message>
        <source>Back to the picture of one example</source>
        <extracomment>gradsim/ui/network/part_bar.py</extracomment>
        <translation>Volver a la imagen de un ejemplo</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>gradsim/ui/network/part_bar.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>In a step that is explained: the part before</source>
        <extracomment>gradsim/ui/network/part_bar.py</extracomment>
        <translation>En un paso explicado: la parte anterior</translation>
    </message>
    <message>
        <source>In a step that is explained: the next part</source>
        <extracomment>gradsim/ui/network/part_bar.py</extracomment>
        <translation>En un paso explicado: la parte siguiente</translation>
    </message>
    <message>
        <source>Takes this step, then explains the next one (right arrow key)</source>
        <extracomment>gradsim/ui/network/part_bar.py</extracomment>
        <translation>Da este paso y después explica el siguiente (flecha derecha)</translation>
    </message>
    <message>
        <source>The next part (right arrow key)</source>
        <extracomment>gradsim/ui/network/part_bar.py</extracomment>
        <translation>La parte siguiente (flecha derecha)</translation>
    </message>
</context>
<context>
    <name>PatternControl</name>
    <message>
        <source>Pattern…</source>
        <extracomment>gradsim/ui/controls/choice_control.py</extracomment>
        <translation>Patrón…</translation>
    </message>
    <message>
        <source>Different layers, such as sigmoid*5,relu*5</source>
        <extracomment>gradsim/ui/controls/choice_control.py</extracomment>
        <translation>Capas distintas, como sigmoid*5,relu*5</translation>
    </message>
    <message>
        <source>Pattern of activations</source>
        <extracomment>gradsim/ui/controls/choice_control.py</extracomment>
        <translation>Patrón de activaciones</translation>
    </message>
</context>
<context>
    <name>PerLayerControl</name>
    <message>
        <source>A number for each layer, such as 200,100*3,25; one number goes back to all alike</source>
        <extracomment>gradsim/ui/controls/per_layer_control.py</extracomment>
        <translation>Un número por capa, como 200,100*3,25; un solo número las vuelve a igualar</translation>
    </message>
    <message>
        <source>List…</source>
        <extracomment>gradsim/ui/controls/per_layer_control.py</extracomment>
        <translation>Lista…</translation>
    </message>
    <message>
        <source>{field} of each layer</source>
        <extracomment>gradsim/ui/controls/per_layer_control.py</extracomment>
        <translation>{field} de cada capa</translation>
    </message>
</context>
<context>
    <name>PlanePlot</name>
    <message>
        <source>x₁</source>
        <extracomment>gradsim/ui/examples/plane.py</extracomment>
        <translation>x₁</translation>
    </message>
    <message>
        <source>x₂</source>
        <extracomment>gradsim/ui/examples/plane.py</extracomment>
        <translation>x₂</translation>
    </message>
    <message>
        <source>Decision surface under the points</source>
        <extracomment>gradsim/ui/examples/plane.py</extracomment>
        <translation>Superficie de decisión bajo los puntos</translation>
    </message>
    <message>
        <source>at ({x}, {y})
{first} {not_second}
{second} {share}</source>
        <extracomment>gradsim/ui/examples/plane.py</extracomment>
        <translation>en ({x}, {y})
{first} {not_second}
{second} {share}</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>This step&apos;s network takes much memory; all is as it was.</source>
        <extracomment>gradsim/ui/lessons/player.py</extracomment>
        <translation>La red de este paso ocupa mucha memoria; todo sigue como estaba.</translation>
    </message>
    <message>
        <source>The next step of the lesson</source>
        <extracomment>gradsim/ui/lessons/player.py</extracomment>
        <translation>El paso siguiente de la lección</translation>
    </message>
    <message>
        <source>The step before, of the lesson</source>
        <extracomment>gradsim/ui/lessons/player.py</extracomment>
        <translation>El paso anterior de la lección</translation>
    </message>
    <message>
        <source>The beginning of the lesson&apos;s step, whatever happened</source>
        <extracomment>gradsim/ui/lessons/player.py</extracomment>
        <translation>El principio del paso de la lección, pase lo que pase</translation>
    </message>
    <message>
        <source>Answer {n} of the lesson; in front of a class one more hand for it</source>
        <extracomment>gradsim/ui/lessons/player.py</extracomment>
        <translation>Respuesta {n} de la lección; ante una clase, una mano más para ella</translation>
    </message>
</context>
<context>
    <name>Playing</name>
    <message>
        <source>First say what you expect; then it trains.</source>
        <extracomment>gradsim/ui/lessons/playing.py</extracomment>
        <translation>Primero di qué esperas; después se entrena.</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>Points of the cells</source>
        <extracomment>gradsim/ui/sweep/points.py</extracomment>
        <translation>Puntos de las celdas</translation>
    </message>
</context>
<context>
    <name>PresenterKeys</name>
    <message>
        <source>Black, and back</source>
        <extracomment>gradsim/ui/lessons/presenting.py</extracomment>
        <translation>Negro, y de vuelta</translation>
    </message>
    <message>
        <source>The picture stands still while training goes on, and back</source>
        <extracomment>gradsim/ui/lessons/presenting.py</extracomment>
        <translation>La imagen se queda quieta mientras el entrenamiento sigue, y de vuelta</translation>
    </message>
    <message>
        <source>One view has all the room, and back</source>
        <extracomment>gradsim/ui/lessons/presenting.py</extracomment>
        <translation>Una vista ocupa todo el espacio, y de vuelta</translation>
    </message>
    <message>
        <source>The spotlight falls on the next layer</source>
        <extracomment>gradsim/ui/lessons/presenting.py</extracomment>
        <translation>El foco pasa a la capa siguiente</translation>
    </message>
    <message>
        <source>Takes the answer with the most hands</source>
        <extracomment>gradsim/ui/lessons/presenting.py</extracomment>
        <translation>Toma la respuesta con más manos</translation>
    </message>
    <message>
        <source>Takes the last hand back</source>
        <extracomment>gradsim/ui/lessons/presenting.py</extracomment>
        <translation>Retira la última mano</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>in step {step} the numbers became too large to hold</source>
        <extracomment>gradsim/ui/words/progress.py</extracomment>
        <translation>en el paso {step} los números se hicieron demasiado grandes para representarlos</translation>
    </message>
    <message>
        <source>before the first step the loss is {now}</source>
        <extracomment>gradsim/ui/words/progress.py</extracomment>
        <translation>antes del primer paso la pérdida es {now}</translation>
    </message>
    <message>
        <source>the loss fell from {first} to {now}</source>
        <extracomment>gradsim/ui/words/progress.py</extracomment>
        <translation>la pérdida bajó de {first} a {now}</translation>
    </message>
    <message>
        <source>the loss rose from {first} to {now}</source>
        <extracomment>gradsim/ui/words/progress.py</extracomment>
        <translation>la pérdida subió de {first} a {now}</translation>
    </message>
    <message>
        <source>the loss stays at {now}</source>
        <extracomment>gradsim/ui/words/progress.py</extracomment>
        <translation>la pérdida se queda en {now}</translation>
    </message>
    <message>
        <source>; guessing gives {guess}</source>
        <extracomment>gradsim/ui/words/progress.py</extracomment>
        <translation>; adivinar da {guess}</translation>
    </message>
    <message>
        <source>: no better than guessing, {guess}</source>
        <extracomment>gradsim/ui/words/progress.py</extracomment>
        <translation>: no mejor que adivinar, {guess}</translation>
    </message>
    <message>
        <source>the input&apos;s weights</source>
        <extracomment>gradsim/ui/words/progress.py</extracomment>
        <translation>los pesos de la entrada</translation>
    </message>
    <message>
        <source>each step will add a column: the gradient of {where}</source>
        <extracomment>gradsim/ui/words/progress.py</extracomment>
        <translation>cada paso añadirá una columna: el gradiente en {where}</translation>
    </message>
    <message>
        <source>each step will add a column: the gradient of {where}, and of all others above it</source>
        <extracomment>gradsim/ui/words/progress.py</extracomment>
        <translation>cada paso añadirá una columna: el gradiente en {where}, y en todas las demás de encima</translation>
    </message>
    <message>
        <source>no gradient reaches {where}</source>
        <extracomment>gradsim/ui/words/progress.py</extracomment>
        <translation>ningún gradiente llega hasta {where}</translation>
    </message>
    <message>
        <source>in {since} the gradient of {where} became {change} what it was at first</source>
        <extracomment>gradsim/ui/words/progress.py</extracomment>
        <translation>en {since} el gradiente en {where} pasó a ser {change} lo que era al principio</translation>
    </message>
    <message>
        <source>in {since} the gradient of {where} stayed as it was at first</source>
        <extracomment>gradsim/ui/words/progress.py</extracomment>
        <translation>en {since} el gradiente en {where} siguió como al principio</translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message>
        <source>Ranking of the cells</source>
        <extracomment>gradsim/ui/sweep/ranking.py</extracomment>
        <translation>Clasificación de las celdas</translation>
    </message>
    <message>
        <source>factor per layer</source>
        <extracomment>gradsim/ui/sweep/ranking.py</extracomment>
        <translation>factor por capa</translation>
    </message>
    <message>
        <source>theory</source>
        <extracomment>gradsim/ui/sweep/ranking.py</extracomment>
        <translation>teoría</translation>
    </message>
    <message>
        <source>gradient ratio</source>
        <extracomment>gradsim/ui/sweep/ranking.py</extracomment>
        <translation>cociente de gradientes</translation>
    </message>
    <message>
        <source>loss</source>
        <extracomment>gradsim/ui/sweep/ranking.py</extracomment>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>verdict</source>
        <extracomment>gradsim/ui/sweep/ranking.py</extracomment>
        <translation>veredicto</translation>
    </message>
    <message>
        <source>Factor of RMS dL/dz per layer, toward the input (geometric mean), at the first step</source>
        <extracomment>gradsim/ui/sweep/ranking.py</extracomment>
        <translation>Factor de RMS dL/dz por capa, hacia la entrada (media geométrica), en el primer paso</translation>
    </message>
    <message>
        <source>The factor that mean-field theory predicts; –: no prediction</source>
        <extracomment>gradsim/ui/sweep/ranking.py</extracomment>
        <translation>El factor que predice la teoría de campo medio; –: sin predicción</translation>
    </message>
    <message>
        <source>‖dL/dW‖ of the first layer over that of the last, at the first step</source>
        <extracomment>gradsim/ui/sweep/ranking.py</extracomment>
        <translation>‖dL/dW‖ de la primera capa entre el de la última, en el primer paso</translation>
    </message>
    <message>
        <source>Mean of the last batches</source>
        <extracomment>gradsim/ui/sweep/ranking.py</extracomment>
        <translation>Media de los últimos lotes</translation>
    </message>
    <message>
        <source>Trained: below 0.8 of the loss of the best constant answer</source>
        <extracomment>gradsim/ui/sweep/ranking.py</extracomment>
        <translation>Entrenada: menos de 0,8 de la pérdida de la mejor respuesta constante</translation>
    </message>
</context>
<context>
    <name>Reaching</name>
    <message>
        <source>Hint</source>
        <extracomment>gradsim/ui/lessons/answers.py</extracomment>
        <translation>Pista</translation>
    </message>
    <message>
        <source>A hint from what is measured now</source>
        <extracomment>gradsim/ui/lessons/answers.py</extracomment>
        <translation>Una pista a partir de lo que se mide ahora</translation>
    </message>
    <message>
        <source>Now {what}.</source>
        <extracomment>gradsim/ui/lessons/answers.py</extracomment>
        <translation>Ahora {what}.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Page</source>
        <extracomment>gradsim/ui/help/reader.py</extracomment>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Results</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Each cell is a trained network; its colour is what the tab says, on the scale beside it. The sentence above is the answer to the question. Try a click on a cell: the main window trains its network.</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>Cada celda es una red entrenada; su color es lo que dice la pestaña, en la escala de al lado. La frase de arriba es la respuesta a la pregunta. Prueba a hacer clic en una celda: la ventana principal entrena su red.</translation>
    </message>
    <message>
        <source>What the cells are compared by</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>Según qué se comparan las celdas</translation>
    </message>
    <message>
        <source>‖dL/dW‖ of the first layer over that of the last, at the first step</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>‖dL/dW‖ de la primera capa entre el de la última, en el primer paso</translation>
    </message>
    <message>
        <source>Steps until the loss, a mean of up to ten batches, is below 0.8 of the best constant answer&apos;s</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>Pasos hasta que la pérdida, media de hasta diez lotes, baja de 0,8 de la de la mejor respuesta constante</translation>
    </message>
    <message>
        <source>Factor of RMS dL/dz per layer, toward the input, at the first step</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>Factor de RMS dL/dz por capa, hacia la entrada, en el primer paso</translation>
    </message>
    <message>
        <source>Mean of the last batches</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>Media de los últimos lotes</translation>
    </message>
    <message>
        <source>Trained: the loss ends below 0.8 of the best constant answer&apos;s. Diverged: numbers stopped being finite. Else stalled.</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>Entrenada: la pérdida acaba por debajo de 0,8 de la de la mejor respuesta constante. Divergió: los números dejaron de ser finitos. Si no, estancada.</translation>
    </message>
    <message>
        <source>Choose a question above, or what is varied at the left. Start trains all combinations and fills them in here, coarse to fine.</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>Elige una pregunta arriba, o qué se varía a la izquierda. Empezar entrena todas las combinaciones y las muestra aquí, de lo grueso a lo fino.</translation>
    </message>
    <message>
        <source>medians of {n} seeds</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>medianas de {n} semillas</translation>
    </message>
    <message>
        <source>no theory of this network&apos;s trainable depth</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>no hay teoría de la profundidad entrenable de esta red</translation>
    </message>
    <message>
        <source>– –  theory: networks learn up to six depth scales, 6 ξ</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>– –  teoría: las redes aprenden hasta seis escalas de profundidad, 6 ξ</translation>
    </message>
    <message>
        <source>strokes: theory</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>rayas: teoría</translation>
    </message>
    <message>
        <source>– –  theory</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>– –  teoría</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Run bar</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Barra de ejecución</translation>
    </message>
    <message>
        <source>❚❚  Pause</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>❚❚  Pausa</translation>
    </message>
    <message>
        <source>Shows the controls, or folds them away (C)</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Muestra los controles o los pliega (C)</translation>
    </message>
    <message>
        <source>Controls</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Pause or go on (space)</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Pausar o seguir (espacio)</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Paso</translation>
    </message>
    <message>
        <source>One training step (S)</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Un paso de entrenamiento (S)</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Draw the first weights anew and begin at step 0 (R)</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Sortea de nuevo los pesos iniciales y empieza en el paso 0 (R)</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>paso</translation>
    </message>
    <message>
        <source>Steps since the first weights</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Pasos desde los pesos iniciales</translation>
    </message>
    <message>
        <source>Play trains the network: step by step it sees a batch of examples and changes its weights a little. How fast is chosen beside it, and the figure at the right counts the steps. Reset draws the first weights anew. Try Step, and watch the bars after each single one.</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Iniciar entrena la red: paso a paso ve un lote de ejemplos y cambia un poco sus pesos. La velocidad se elige al lado, y la cifra de la derecha cuenta los pasos. Reiniciar sortea de nuevo los pesos iniciales. Prueba Paso y observa las barras después de cada uno.</translation>
    </message>
    <message>
        <source>Loss says how wrong the answers to the newest batch are, accuracy how many of them are right; held-out is the accuracy on examples that training never sees.</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>La pérdida dice cuán erradas son las respuestas al lote más reciente, la exactitud cuántas son correctas; reservados es la exactitud en ejemplos que el entrenamiento nunca ve.</translation>
    </message>
    <message>
        <source>Play or pause; use the button that has the focus</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Iniciar o pausar; pulsar el botón que tiene el foco</translation>
    </message>
    <message>
        <source>One training step</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Un paso de entrenamiento</translation>
    </message>
    <message>
        <source>New weights, from step 0</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Pesos nuevos, desde el paso 0</translation>
    </message>
    <message>
        <source>Show the controls, or fold them away</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Mostrar los controles o plegarlos</translation>
    </message>
    <message>
        <source>Goes on with what was trained before</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Sigue con lo que se entrenaba antes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>loss</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>Loss of the newest batch</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Pérdida del último lote</translation>
    </message>
    <message>
        <source>accuracy</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>Share of the newest batch&apos;s examples that are classified rightly</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Parte de los ejemplos del último lote que se clasifican bien</translation>
    </message>
    <message>
        <source>held-out</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>reservados</translation>
    </message>
    <message>
        <source>Accuracy on the examples that training never sees</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Exactitud en los ejemplos que el entrenamiento nunca ve</translation>
    </message>
    <message>
        <source>From one step per second to as fast as it goes (right end)</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Desde un paso por segundo hasta lo más rápido posible (extremo derecho)</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>{n} steps/s</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>{n} pasos/s</translation>
    </message>
    <message>
        <source>Training steps per second: as measured while it trains, else as chosen</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Pasos de entrenamiento por segundo: los medidos mientras se entrena; si no, los elegidos</translation>
    </message>
    <message>
        <source>full speed</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>máxima velocidad</translation>
    </message>
    <message>
        <source>▶  Play</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>▶  Iniciar</translation>
    </message>
    <message>
        <source>{what}…</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>{what}…</translation>
    </message>
</context>
<context>
    <name>RunFiles</name>
    <message>
        <source>This run cannot be saved</source>
        <extracomment>gradsim/ui/shell/run_files.py</extracomment>
        <translation>Esta ejecución no se puede guardar</translation>
    </message>
    <message>
        <source>Save run</source>
        <extracomment>gradsim/ui/shell/run_files.py</extracomment>
        <translation>Guardar ejecución</translation>
    </message>
    <message>
        <source>Runs (*.npz)</source>
        <extracomment>gradsim/ui/shell/run_files.py</extracomment>
        <translation>Ejecuciones (*.npz)</translation>
    </message>
    <message>
        <source>Its network is still being built. Save it when its bars are there.</source>
        <extracomment>gradsim/ui/shell/run_files.py</extracomment>
        <translation>Su red aún se está construyendo. Guárdala cuando estén sus barras.</translation>
    </message>
    <message>
        <source>The present step takes very long. Try again after it.</source>
        <extracomment>gradsim/ui/shell/run_files.py</extracomment>
        <translation>El paso actual tarda mucho. Inténtalo de nuevo después.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <extracomment>gradsim/ui/shell/run_files.py</extracomment>
        <translation>No hay memoria suficiente.</translation>
    </message>
    <message>
        <source>Saved the run as {file}</source>
        <extracomment>gradsim/ui/shell/run_files.py</extracomment>
        <translation>Ejecución guardada como {file}</translation>
    </message>
    <message>
        <source>Open run</source>
        <extracomment>gradsim/ui/shell/run_files.py</extracomment>
        <translation>Abrir ejecución</translation>
    </message>
    <message>
        <source>opening {file}</source>
        <extracomment>gradsim/ui/shell/run_files.py</extracomment>
        <translation>abriendo {file}</translation>
    </message>
    <message>
        <source>Opened {file}: {what}, step {n}</source>
        <extracomment>gradsim/ui/shell/run_files.py</extracomment>
        <translation>Abierto {file}: {what}, paso {n}</translation>
    </message>
    <message>
        <source>Its data have changed</source>
        <extracomment>gradsim/ui/shell/run_files.py</extracomment>
        <translation>Sus datos han cambiado</translation>
    </message>
    <message>
        <source>The data are not the same as when this run was saved. It goes on from its weights with other numbers.</source>
        <extracomment>gradsim/ui/shell/run_files.py</extracomment>
        <translation>Los datos no son los mismos que cuando se guardó esta ejecución. Sigue desde sus pesos con otros números.</translation>
    </message>
    <message>
        <source>This run cannot be opened</source>
        <extracomment>gradsim/ui/shell/run_files.py</extracomment>
        <translation>Esta ejecución no se puede abrir</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Colours</source>
        <extracomment>gradsim/ui/sweep/scale_bar.py</extracomment>
        <translation>Colores</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Network</source>
        <extracomment>field network</extracomment>
        <translation>Red</translation>
    </message>
    <message>
        <source>Feed-forward: the gradient passes layers. Recurrent: it passes time steps.</source>
        <extracomment>field network</extracomment>
        <translation>Hacia delante: el gradiente pasa por capas. Recurrente: pasa por pasos de tiempo.</translation>
    </message>
    <message>
        <source>Depth</source>
        <extracomment>field depth</extracomment>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Number of hidden layers. Backpropagation multiplies one factor per layer: more layers, smaller (or larger) the product. With 0 it is linear or logistic regression.</source>
        <extracomment>field depth</extracomment>
        <translation>Número de capas ocultas. La retropropagación multiplica un factor por capa: cuantas más capas, menor (o mayor) el producto. Con 0 es regresión lineal o logística.</translation>
    </message>
    <message>
        <source>layers</source>
        <extracomment>field depth</extracomment>
        <translation>capas</translation>
    </message>
    <message>
        <source>Cell</source>
        <extracomment>field cell</extracomment>
        <translation>Celda</translation>
    </message>
    <message>
        <source>What one time step does to the state. Gated cells have a path past the activation.</source>
        <extracomment>field cell</extracomment>
        <translation>Lo que un paso de tiempo hace con el estado. Las celdas con puertas tienen un camino que evita la activación.</translation>
    </message>
    <message>
        <source>Time steps</source>
        <extracomment>field time_steps</extracomment>
        <translation>Pasos de tiempo</translation>
    </message>
    <message>
        <source>Length of the sequences. The gradient passes the recurrent weights once per step.</source>
        <extracomment>field time_steps</extracomment>
        <translation>Longitud de las secuencias. El gradiente pasa por los pesos recurrentes una vez por paso.</translation>
    </message>
    <message>
        <source>steps</source>
        <extracomment>field time_steps</extracomment>
        <translation>pasos</translation>
    </message>
    <message>
        <source>Activation</source>
        <extracomment>field activation</extracomment>
        <translation>Activación</translation>
    </message>
    <message>
        <source>The function after each hidden layer. Its derivative is a factor of every gradient that passes. A pattern such as sigmoid*5,relu*5 gives layers different ones; a recurrent cell takes the first.</source>
        <extracomment>field activation</extracomment>
        <translation>La función tras cada capa oculta. Su derivada es un factor de todo gradiente que pasa. Un patrón como sigmoid*5,relu*5 da capas distintas; una celda recurrente toma la primera.</translation>
    </message>
    <message>
        <source>Recurrent init</source>
        <extracomment>field recurrent_initializer</extracomment>
        <translation>Inicio recurrente</translation>
    </message>
    <message>
        <source>How the first recurrent weights W_h are drawn.</source>
        <extracomment>field recurrent_initializer</extracomment>
        <translation>Cómo se sortean los primeros pesos recurrentes W_h.</translation>
    </message>
    <message>
        <source>Spectral radius</source>
        <extracomment>field spectral_radius</extracomment>
        <translation>Radio espectral</translation>
    </message>
    <message>
        <source>Scales the first recurrent weights: the factor per time step of a linear cell.</source>
        <extracomment>field spectral_radius</extracomment>
        <translation>Escala los primeros pesos recurrentes: el factor por paso de tiempo de una celda lineal.</translation>
    </message>
    <message>
        <source>Skip connections</source>
        <extracomment>field skip</extracomment>
        <translation>Conexiones de salto</translation>
    </message>
    <message>
        <source>Adds a layer&apos;s input to its output, F(x) + x, so that the gradient has a way past the layer.</source>
        <extracomment>field skip</extracomment>
        <translation>Suman la entrada de una capa a su salida, F(x) + x, para que el gradiente tenga un camino que evita la capa.</translation>
    </message>
    <message>
        <source>Normalization</source>
        <extracomment>field normalization</extracomment>
        <translation>Normalización</translation>
    </message>
    <message>
        <source>Rescales values so that they stay where the activation has a slope.</source>
        <extracomment>field normalization</extracomment>
        <translation>Reescala los valores para que sigan donde la activación tiene pendiente.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <extracomment>field learning_rate</extracomment>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>The size of each step. Too large, and the loss explodes; too small, and nothing moves.</source>
        <extracomment>field learning_rate</extracomment>
        <translation>El tamaño de cada paso. Demasiado grande, y la pérdida explota; demasiado pequeño, y nada se mueve.</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>field width</extracomment>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Units in each hidden layer. A list such as 200,100*3,25 gives each layer its own, and with it the depth.</source>
        <extracomment>field width</extracomment>
        <translation>Unidades de cada capa oculta. Una lista como 200,100*3,25 da a cada capa la suya, y con ello la profundidad.</translation>
    </message>
    <message>
        <source>units</source>
        <extracomment>field width</extracomment>
        <translation>unidades</translation>
    </message>
    <message>
        <source>Initializer</source>
        <extracomment>field initializer</extracomment>
        <translation>Inicializador</translation>
    </message>
    <message>
        <source>How the first weights are drawn. Xavier suits tanh, He suits ReLU.</source>
        <extracomment>field initializer</extracomment>
        <translation>Cómo se sortean los pesos iniciales. Xavier va bien con tanh; He, con ReLU.</translation>
    </message>
    <message>
        <source>Gain</source>
        <extracomment>field gain</extracomment>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>Multiplies the standard deviation of the first weights.</source>
        <extracomment>field gain</extracomment>
        <translation>Multiplica la desviación estándar de los pesos iniciales.</translation>
    </message>
    <message>
        <source>Weights σ_w</source>
        <extracomment>field sigma_w</extracomment>
        <translation>Pesos σ_w</translation>
    </message>
    <message>
        <source>Weights are drawn with standard deviation σ_w / √fan_in. For ReLU the critical value is √2.</source>
        <extracomment>field sigma_w</extracomment>
        <translation>Los pesos se sortean con desviación estándar σ_w / √fan_in. Para ReLU el valor crítico es √2.</translation>
    </message>
    <message>
        <source>Biases σ_b</source>
        <extracomment>field sigma_b</extracomment>
        <translation>Sesgos σ_b</translation>
    </message>
    <message>
        <source>Standard deviation of the first hidden biases.</source>
        <extracomment>field sigma_b</extracomment>
        <translation>Desviación estándar de los sesgos ocultos iniciales.</translation>
    </message>
    <message>
        <source>zeros</source>
        <extracomment>field sigma_b</extracomment>
        <translation>ceros</translation>
    </message>
    <message>
        <source>Negative slope</source>
        <extracomment>field negative_slope</extracomment>
        <translation>Pendiente negativa</translation>
    </message>
    <message>
        <source>Slope of leaky ReLU left of zero.</source>
        <extracomment>field negative_slope</extracomment>
        <translation>Pendiente de leaky ReLU a la izquierda de cero.</translation>
    </message>
    <message>
        <source>Normalize</source>
        <extracomment>field norm_position</extracomment>
        <translation>Normalizar</translation>
    </message>
    <message>
        <source>Before the activation (the usual place) or after it.</source>
        <extracomment>field norm_position</extracomment>
        <translation>Antes de la activación (lo habitual) o después de ella.</translation>
    </message>
    <message>
        <source>Output activation</source>
        <extracomment>field output_activation</extracomment>
        <translation>Activación de salida</translation>
    </message>
    <message>
        <source>Dropout</source>
        <extracomment>field dropout</extracomment>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>field dropout</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>Forget gate</source>
        <extracomment>field forget_init</extracomment>
        <translation>Puerta de olvido</translation>
    </message>
    <message>
        <source>How the first biases of the gates that keep the state are set: f of LSTM, u of GRU.</source>
        <extracomment>field forget_init</extracomment>
        <translation>Cómo se fijan los sesgos iniciales de las puertas que conservan el estado: f en LSTM, u en GRU.</translation>
    </message>
    <message>
        <source>Forget bias</source>
        <extracomment>field forget_bias</extracomment>
        <translation>Sesgo de olvido</translation>
    </message>
    <message>
        <source>First bias of the gates that keep the state. At 1 a gate keeps 73 % per step: after 50 steps 1e-7 is left.</source>
        <extracomment>field forget_bias</extracomment>
        <translation>Sesgo inicial de las puertas que conservan el estado. Con 1 una puerta conserva el 73 % por paso: tras 50 pasos queda 1e-7.</translation>
    </message>
    <message>
        <source>Truncation</source>
        <extracomment>field truncation</extracomment>
        <translation>Truncamiento</translation>
    </message>
    <message>
        <source>Backpropagation goes back this many time steps. 0: all of them.</source>
        <extracomment>field truncation</extracomment>
        <translation>La retropropagación retrocede este número de pasos de tiempo. 0: todos.</translation>
    </message>
    <message>
        <source>Branch layers</source>
        <extracomment>field branch_layers</extracomment>
        <translation>Capas por rama</translation>
    </message>
    <message>
        <source>Layers that one skip connection jumps over: the F of F(x) + x.</source>
        <extracomment>field branch_layers</extracomment>
        <translation>Capas que salta una conexión de salto: la F de F(x) + x.</translation>
    </message>
    <message>
        <source>Branch scale</source>
        <extracomment>field skip_scale</extracomment>
        <translation>Escala de rama</translation>
    </message>
    <message>
        <source>What the branch F(x) is multiplied by before x is added.</source>
        <extracomment>field skip_scale</extracomment>
        <translation>Por lo que se multiplica la rama F(x) antes de sumar x.</translation>
    </message>
    <message>
        <source>Branch factor</source>
        <extracomment>field branch_scale</extracomment>
        <translation>Factor de rama</translation>
    </message>
    <message>
        <source>The number a of a·F(x) + x. At 0 the branches are cut off, and never learn.</source>
        <extracomment>field branch_scale</extracomment>
        <translation>El número a de a·F(x) + x. Con 0 las ramas están cortadas, y nunca aprenden.</translation>
    </message>
    <message>
        <source>Shortcut factor</source>
        <extracomment>field shortcut</extracomment>
        <translation>Factor del atajo</translation>
    </message>
    <message>
        <source>What x is multiplied by in F(x) + x. In L blocks the stream&apos;s own path is multiplied by its L-th power.</source>
        <extracomment>field shortcut</extracomment>
        <translation>Por lo que se multiplica x en F(x) + x. En L bloques el camino del propio flujo se multiplica por su potencia L.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <extracomment>field optimizer</extracomment>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>How a gradient becomes a step.</source>
        <extracomment>field optimizer</extracomment>
        <translation>Cómo un gradiente se convierte en un paso.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <extracomment>field momentum</extracomment>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Share of the last step that is kept.</source>
        <extracomment>field momentum</extracomment>
        <translation>Parte del último paso que se conserva.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <extracomment>field batch_size</extracomment>
        <translation>Tamaño de lote</translation>
    </message>
    <message>
        <source>Examples per step, drawn with replacement.</source>
        <extracomment>field batch_size</extracomment>
        <translation>Ejemplos por paso, sorteados con reemplazo.</translation>
    </message>
    <message>
        <source>examples</source>
        <extracomment>field batch_size</extracomment>
        <translation>ejemplos</translation>
    </message>
    <message>
        <source>Loss</source>
        <extracomment>field loss</extracomment>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>What training makes small. Data with numbers for targets needs squared error, Huber or absolute error.</source>
        <extracomment>field loss</extracomment>
        <translation>Lo que el entrenamiento reduce. Los datos con números como objetivos necesitan error cuadrático, Huber o error absoluto.</translation>
    </message>
    <message>
        <source>Over the batch</source>
        <extracomment>field reduction</extracomment>
        <translation>Sobre el lote</translation>
    </message>
    <message>
        <source>Mean or sum over the batch, and over the outputs where they are numbers. The sum makes each gradient as many times larger.</source>
        <extracomment>field reduction</extracomment>
        <translation>Media o suma sobre el lote, y sobre las salidas si son números. La suma hace cada gradiente ese número de veces mayor.</translation>
    </message>
    <message>
        <source>Rate factors</source>
        <extracomment>field rate_factors</extracomment>
        <translation>Factores de tasa</translation>
    </message>
    <message>
        <source>The learning rate of each layer is multiplied by its factor, output layer last. 0 freezes a layer: it passes the gradient on, and nothing moves it. A pattern such as 0*3,1 begins anew where it ends.</source>
        <extracomment>field rate_factors</extracomment>
        <translation>La tasa de aprendizaje de cada capa se multiplica por su factor, la de salida al final. 0 congela una capa: transmite el gradiente, y nada la mueve. Un patrón como 0*3,1 vuelve a empezar donde acaba.</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>field rate_factors</extracomment>
        <translation>texto</translation>
    </message>
    <message>
        <source>Clip norm</source>
        <extracomment>field clip_norm</extracomment>
        <translation>Norma de recorte</translation>
    </message>
    <message>
        <source>When the norm of the whole gradient is larger than this, it is scaled down to it. 0: off.</source>
        <extracomment>field clip_norm</extracomment>
        <translation>Cuando la norma de todo el gradiente es mayor que esto, se reduce hasta ahí. 0: no.</translation>
    </message>
    <message>
        <source>Clip value</source>
        <extracomment>field clip_value</extracomment>
        <translation>Valor de recorte</translation>
    </message>
    <message>
        <source>Each entry of the gradient is kept between minus and plus this. 0: off.</source>
        <extracomment>field clip_value</extracomment>
        <translation>Cada entrada del gradiente se mantiene entre menos y más este valor. 0: no.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <extracomment>field weight_decay</extracomment>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>Pulls every parameter toward zero. 0: off.</source>
        <extracomment>field weight_decay</extracomment>
        <translation>Tira de cada parámetro hacia cero. 0: no.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <extracomment>field warmup_steps</extracomment>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>Steps over which the learning rate rises in a line to its value.</source>
        <extracomment>field warmup_steps</extracomment>
        <translation>Pasos en los que la tasa de aprendizaje sube en línea recta hasta su valor.</translation>
    </message>
    <message>
        <source>Task</source>
        <extracomment>field task</extracomment>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>What the recurrent network learns; it answers after the last time step.</source>
        <extracomment>field task</extracomment>
        <translation>Lo que aprende la red recurrente; responde tras el último paso de tiempo.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <extracomment>field dataset</extracomment>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>What the network learns.</source>
        <extracomment>field dataset</extracomment>
        <translation>Lo que aprende la red.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>field data_file</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>A table (CSV, also packed with gzip or zip, or Parquet), a folder that holds a folder of images for each class, or the images file of an IDX pair (MNIST, Fashion-MNIST).</source>
        <extracomment>field data_file</extracomment>
        <translation>Una tabla (CSV, también comprimida con gzip o zip, o Parquet), una carpeta que contiene una carpeta de imágenes por clase, o el archivo de imágenes de un par IDX (MNIST, Fashion-MNIST).</translation>
    </message>
    <message>
        <source>the path of a file or a folder</source>
        <extracomment>field data_file</extracomment>
        <translation>la ruta de un archivo o una carpeta</translation>
    </message>
    <message>
        <source>Target column</source>
        <extracomment>field target_column</extracomment>
        <translation>Columna objetivo</translation>
    </message>
    <message>
        <source>The column to predict. Empty: the one that is called target, label, class, species or y (not a y beside an x), else the only one of text, else the last; without names the first, if it has few values and the last many.</source>
        <extracomment>field target_column</extracomment>
        <translation>La columna que hay que predecir. Vacío: la que se llama target, label, class, species o y (no una y junto a una x); si no, la única de texto; si no, la última; sin nombres, la primera, si tiene pocos valores y la última muchos.</translation>
    </message>
    <message>
        <source>the name of a column; empty: the one proposed</source>
        <extracomment>field target_column</extracomment>
        <translation>el nombre de una columna; vacío: la propuesta</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>field left_out</extracomment>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>names of columns with commas between them; none; empty: those that number the rows</source>
        <extracomment>field left_out</extracomment>
        <translation>nombres de columnas separados por comas; none; vacío: las que numeran las filas</translation>
    </message>
    <message>
        <source>Text columns</source>
        <extracomment>field text_columns</extracomment>
        <translation>Columnas de texto</translation>
    </message>
    <message>
        <source>What becomes of inputs that are words.</source>
        <extracomment>field text_columns</extracomment>
        <translation>Qué se hace con las entradas que son palabras.</translation>
    </message>
    <message>
        <source>Missing values</source>
        <extracomment>field missing_values</extracomment>
        <translation>Valores ausentes</translation>
    </message>
    <message>
        <source>What is done where a table has no value: empty, NA, NaN, ?, -, null.</source>
        <extracomment>field missing_values</extracomment>
        <translation>Qué se hace donde una tabla no tiene valor: vacío, NA, NaN, ?, -, null.</translation>
    </message>
    <message>
        <source>Separator</source>
        <extracomment>field separator</extracomment>
        <translation>Separador</translation>
    </message>
    <message>
        <source>What stands between the columns of a table.</source>
        <extracomment>field separator</extracomment>
        <translation>Lo que hay entre las columnas de una tabla.</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <extracomment>field decimal_sign</extracomment>
        <translation>Signo decimal</translation>
    </message>
    <message>
        <source>What stands before the decimals of a number in a table.</source>
        <extracomment>field decimal_sign</extracomment>
        <translation>Lo que va antes de los decimales de un número en una tabla.</translation>
    </message>
    <message>
        <source>First line</source>
        <extracomment>field header_line</extracomment>
        <translation>Primera línea</translation>
    </message>
    <message>
        <source>Whether the first line of a table names the columns.</source>
        <extracomment>field header_line</extracomment>
        <translation>Si la primera línea de una tabla nombra las columnas.</translation>
    </message>
    <message>
        <source>Image size</source>
        <extracomment>field image_size</extracomment>
        <translation>Tamaño de imagen</translation>
    </message>
    <message>
        <source>Images of a folder are made grey, and so many pixels wide and high.</source>
        <extracomment>field image_size</extracomment>
        <translation>Las imágenes de una carpeta se pasan a gris, con este ancho y alto en píxeles.</translation>
    </message>
    <message>
        <source>pixels</source>
        <extracomment>field image_size</extracomment>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>field samples</extracomment>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>How many points are made; one in five is held out.</source>
        <extracomment>field samples</extracomment>
        <translation>Cuántos puntos se crean; uno de cada cinco se reserva.</translation>
    </message>
    <message>
        <source>Noise</source>
        <extracomment>field noise</extracomment>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Standard deviation of the noise on each point; the shapes are about 1 in size.</source>
        <extracomment>field noise</extracomment>
        <translation>Desviación estándar del ruido de cada punto; las figuras miden cerca de 1.</translation>
    </message>
    <message>
        <source>Inputs</source>
        <extracomment>field input_scaling</extracomment>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>How the inputs are scaled, by figures of the training part.</source>
        <extracomment>field input_scaling</extracomment>
        <translation>Cómo se escalan las entradas, según cifras de la parte de entrenamiento.</translation>
    </message>
    <message>
        <source>Targets</source>
        <extracomment>field target_scaling</extracomment>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>How number targets are scaled. Large raw targets make large gradients.</source>
        <extracomment>field target_scaling</extracomment>
        <translation>Cómo se escalan los objetivos numéricos. Objetivos grandes sin escalar dan gradientes grandes.</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>field target</extracomment>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>What the network is to answer: what the dataset says, or its own inputs (an autoencoder, which needs squared error, Huber or absolute error).</source>
        <extracomment>field target</extracomment>
        <translation>Lo que la red debe responder: lo que dice el conjunto de datos, o sus propias entradas (un autocodificador, que necesita error cuadrático, Huber o error absoluto).</translation>
    </message>
    <message>
        <source>Label noise</source>
        <extracomment>field label_noise</extracomment>
        <translation>Ruido en etiquetas</translation>
    </message>
    <message>
        <source>Share of the training labels that are replaced by a class drawn at random. To number targets noise of as many times their RMS is added. Held-out examples keep theirs.</source>
        <extracomment>field label_noise</extracomment>
        <translation>Parte de las etiquetas de entrenamiento que se sustituyen por una clase al azar. A los objetivos numéricos se les suma ruido de ese número de veces su RMS. Los ejemplos reservados conservan los suyos.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>field label_noise</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Number format</source>
        <extracomment>field dtype</extracomment>
        <translation>Formato numérico</translation>
    </message>
    <message>
        <source>float64 shows the truth, float32 is fast, float16 shows gradients that become zero.</source>
        <extracomment>field dtype</extracomment>
        <translation>float64 muestra la verdad, float32 es rápido, float16 muestra gradientes que se hacen cero.</translation>
    </message>
    <message>
        <source>Loss scale</source>
        <extracomment>field loss_scale</extracomment>
        <translation>Escala de la pérdida</translation>
    </message>
    <message>
        <source>The loss is multiplied by this before backpropagation and the gradients divided by it after, so that small ones are not lost in float16.</source>
        <extracomment>field loss_scale</extracomment>
        <translation>La pérdida se multiplica por esto antes de la retropropagación, y los gradientes se dividen por ello después, para que los pequeños no se pierdan en float16.</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>field seed</extracomment>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Draws the first weights. The same scenario and seed give the same numbers on one machine.</source>
        <extracomment>field seed</extracomment>
        <translation>Sortea los pesos iniciales. El mismo escenario y la misma semilla dan los mismos números en un mismo equipo.</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>field seeds</extracomment>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Trains this many networks side by side on the same batches, from this seed and the next ones. All figures are of the first; the bars show the spread over all.</source>
        <extracomment>field seeds</extracomment>
        <translation>Entrena este número de redes a la vez con los mismos lotes, con esta semilla y las siguientes. Todas las cifras son de la primera; las barras muestran la dispersión entre todas.</translation>
    </message>
    <message>
        <source>networks</source>
        <extracomment>field seeds</extracomment>
        <translation>redes</translation>
    </message>
    <message>
        <source>Data seed</source>
        <extracomment>field data_seed</extracomment>
        <translation>Semilla de datos</translation>
    </message>
    <message>
        <source>Gradient</source>
        <extracomment>groups of fields</extracomment>
        <translation>Gradiente</translation>
    </message>
    <message>
        <source>Training</source>
        <extracomment>groups of fields</extracomment>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>groups of fields</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>groups of fields</extracomment>
        <translation>Números</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <extracomment>activation sigmoid</extracomment>
        <translation>Sigmoide</translation>
    </message>
    <message>
        <source>1/(1+e^-z): squeezes all inputs into 0..1; its slope is at most 1/4.</source>
        <extracomment>activation sigmoid</extracomment>
        <translation>1/(1+e^-z): comprime toda entrada en 0..1; su pendiente es como mucho 1/4.</translation>
    </message>
    <message>
        <source>Tanh</source>
        <extracomment>activation tanh</extracomment>
        <translation>Tanh</translation>
    </message>
    <message>
        <source>Squeezes all inputs into -1..1; its slope is 1 at 0 and falls to 0 outside.</source>
        <extracomment>activation tanh</extracomment>
        <translation>Comprime toda entrada en -1..1; su pendiente es 1 en 0 y cae hasta 0 fuera.</translation>
    </message>
    <message>
        <source>ReLU</source>
        <extracomment>activation relu</extracomment>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>max(0, z): slope 1 where a unit is on, 0 where it is off.</source>
        <extracomment>activation relu</extracomment>
        <translation>max(0, z): pendiente 1 donde una unidad está activa, 0 donde no.</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <extracomment>activation leaky_relu</extracomment>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>z, or a small slope times z below zero: no unit is ever off.</source>
        <extracomment>activation leaky_relu</extracomment>
        <translation>z, o una pendiente pequeña por z debajo de cero: ninguna unidad se apaga.</translation>
    </message>
    <message>
        <source>ELU</source>
        <extracomment>activation elu</extracomment>
        <translation>ELU</translation>
    </message>
    <message>
        <source>z above zero, e^z - 1 below (Clevert et al. 2016).</source>
        <extracomment>activation elu</extracomment>
        <translation>z por encima de cero, e^z - 1 por debajo (Clevert et al. 2016).</translation>
    </message>
    <message>
        <source>SELU</source>
        <extracomment>activation selu</extracomment>
        <translation>SELU</translation>
    </message>
    <message>
        <source>A scaled ELU whose outputs settle at mean 0, variance 1 (Klambauer et al. 2017).</source>
        <extracomment>activation selu</extracomment>
        <translation>Una ELU escalada cuyas salidas se estabilizan en media 0, varianza 1 (Klambauer et al. 2017).</translation>
    </message>
    <message>
        <source>GELU</source>
        <extracomment>activation gelu</extracomment>
        <translation>GELU</translation>
    </message>
    <message>
        <source>z times the normal distribution function, tanh form (Hendrycks &amp; Gimpel 2016).</source>
        <extracomment>activation gelu</extracomment>
        <translation>z por la función de distribución normal, forma con tanh (Hendrycks &amp; Gimpel 2016).</translation>
    </message>
    <message>
        <source>SiLU</source>
        <extracomment>activation silu</extracomment>
        <translation>SiLU</translation>
    </message>
    <message>
        <source>z times sigmoid(z), also called swish (Elfwing et al. 2018).</source>
        <extracomment>activation silu</extracomment>
        <translation>z por sigmoide(z), también llamada swish (Elfwing et al. 2018).</translation>
    </message>
    <message>
        <source>Softsign</source>
        <extracomment>activation softsign</extracomment>
        <translation>Softsign</translation>
    </message>
    <message>
        <source>z/(1+|z|): like tanh with slower tails.</source>
        <extracomment>activation softsign</extracomment>
        <translation>z/(1+|z|): como tanh, con colas más lentas.</translation>
    </message>
    <message>
        <source>Linear</source>
        <extracomment>activation linear</extracomment>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>z itself: depth without any bend; only the weights make the gradient.</source>
        <extracomment>activation linear</extracomment>
        <translation>El propio z: profundidad sin ninguna curva; solo los pesos hacen el gradiente.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>activation threshold</extracomment>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>1 above zero, else 0: its slope is zero, so no gradient passes at all.</source>
        <extracomment>activation threshold</extracomment>
        <translation>1 por encima de cero, si no 0: su pendiente es cero, así que no pasa ningún gradiente.</translation>
    </message>
    <message>
        <source>Xavier</source>
        <extracomment>initializer xavier</extracomment>
        <translation>Xavier</translation>
    </message>
    <message>
        <source>Variance 2/(fan_in + fan_out), normal (Glorot &amp; Bengio 2010).</source>
        <extracomment>initializer xavier</extracomment>
        <translation>Varianza 2/(fan_in + fan_out), normal (Glorot &amp; Bengio 2010).</translation>
    </message>
    <message>
        <source>He</source>
        <extracomment>initializer he</extracomment>
        <translation>He</translation>
    </message>
    <message>
        <source>Variance 2/fan_in, normal: makes up for ReLU&apos;s lost half (He et al. 2015).</source>
        <extracomment>initializer he</extracomment>
        <translation>Varianza 2/fan_in, normal: compensa la mitad que pierde ReLU (He et al. 2015).</translation>
    </message>
    <message>
        <source>LeCun</source>
        <extracomment>initializer lecun</extracomment>
        <translation>LeCun</translation>
    </message>
    <message>
        <source>Variance 1/fan_in, normal (LeCun et al. 1998).</source>
        <extracomment>initializer lecun</extracomment>
        <translation>Varianza 1/fan_in, normal (LeCun et al. 1998).</translation>
    </message>
    <message>
        <source>Xavier uniform</source>
        <extracomment>initializer xavier_uniform</extracomment>
        <translation>Xavier uniforme</translation>
    </message>
    <message>
        <source>Variance 2/(fan_in + fan_out), uniform.</source>
        <extracomment>initializer xavier_uniform</extracomment>
        <translation>Varianza 2/(fan_in + fan_out), uniforme.</translation>
    </message>
    <message>
        <source>He uniform</source>
        <extracomment>initializer he_uniform</extracomment>
        <translation>He uniforme</translation>
    </message>
    <message>
        <source>Variance 2/fan_in, uniform.</source>
        <extracomment>initializer he_uniform</extracomment>
        <translation>Varianza 2/fan_in, uniforme.</translation>
    </message>
    <message>
        <source>Orthogonal</source>
        <extracomment>initializer orthogonal</extracomment>
        <translation>Ortogonal</translation>
    </message>
    <message>
        <source>A random rotation: all singular values are 1 (Saxe et al. 2014).</source>
        <extracomment>initializer orthogonal</extracomment>
        <translation>Una rotación al azar: todos los valores singulares son 1 (Saxe et al. 2014).</translation>
    </message>
    <message>
        <source>Normal, free σ_w</source>
        <extracomment>initializer normal</extracomment>
        <translation>Normal, σ_w libre</translation>
    </message>
    <message>
        <source>Standard deviation σ_w/√fan_in, with σ_w of your own.</source>
        <extracomment>initializer normal</extracomment>
        <translation>Desviación estándar σ_w/√fan_in, con un σ_w a elegir.</translation>
    </message>
    <message>
        <source>Zeros</source>
        <extracomment>initializer zeros</extracomment>
        <translation>Ceros</translation>
    </message>
    <message>
        <source>All weights 0: the units of a layer stay the same, whatever is learned.</source>
        <extracomment>initializer zeros</extracomment>
        <translation>Todos los pesos 0: las unidades de una capa siguen iguales, se aprenda lo que se aprenda.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>output activation none</extracomment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>The outputs are z = h W + b.</source>
        <extracomment>output activation none</extracomment>
        <translation>Las salidas son z = h W + b.</translation>
    </message>
    <message>
        <source>Sigmoid output</source>
        <extracomment>output activation sigmoid</extracomment>
        <translation>Salida sigmoide</translation>
    </message>
    <message>
        <source>Outputs within 0..1.</source>
        <extracomment>output activation sigmoid</extracomment>
        <translation>Salidas entre 0 y 1.</translation>
    </message>
    <message>
        <source>Tanh output</source>
        <extracomment>output activation tanh</extracomment>
        <translation>Salida tanh</translation>
    </message>
    <message>
        <source>Outputs within -1..1.</source>
        <extracomment>output activation tanh</extracomment>
        <translation>Salidas entre -1 y 1.</translation>
    </message>
    <message>
        <source>ReLU output</source>
        <extracomment>output activation relu</extracomment>
        <translation>Salida ReLU</translation>
    </message>
    <message>
        <source>Outputs of 0 or more; where one is 0, its gradient is too.</source>
        <extracomment>output activation relu</extracomment>
        <translation>Salidas de 0 o más; donde una es 0, su gradiente también.</translation>
    </message>
    <message>
        <source>Values stay as they are.</source>
        <extracomment>normalization none</extracomment>
        <translation>Los valores se quedan como están.</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>normalization batch</extracomment>
        <translation>Por lotes</translation>
    </message>
    <message>
        <source>Each unit over the batch to mean 0, variance 1 (Ioffe &amp; Szegedy 2015).</source>
        <extracomment>normalization batch</extracomment>
        <translation>Cada unidad, sobre el lote, a media 0, varianza 1 (Ioffe &amp; Szegedy 2015).</translation>
    </message>
    <message>
        <source>Layer</source>
        <extracomment>normalization layer</extracomment>
        <translation>Por capas</translation>
    </message>
    <message>
        <source>Each example over its units to mean 0, variance 1 (Ba et al. 2016).</source>
        <extracomment>normalization layer</extracomment>
        <translation>Cada ejemplo, sobre sus unidades, a media 0, varianza 1 (Ba et al. 2016).</translation>
    </message>
    <message>
        <source>RMS</source>
        <extracomment>normalization rms</extracomment>
        <translation>RMS</translation>
    </message>
    <message>
        <source>Each example divided by the RMS of its units (Zhang &amp; Sennrich 2019).</source>
        <extracomment>normalization rms</extracomment>
        <translation>Cada ejemplo dividido por el RMS de sus unidades (Zhang &amp; Sennrich 2019).</translation>
    </message>
    <message>
        <source>Before activation</source>
        <extracomment>normalization position before</extracomment>
        <translation>Antes de la activación</translation>
    </message>
    <message>
        <source>activation(norm(z)), the usual place.</source>
        <extracomment>normalization position before</extracomment>
        <translation>activación(norm(z)), lo habitual.</translation>
    </message>
    <message>
        <source>After activation</source>
        <extracomment>normalization position after</extracomment>
        <translation>Después de la activación</translation>
    </message>
    <message>
        <source>norm(activation(z)).</source>
        <extracomment>normalization position after</extracomment>
        <translation>norm(activación(z)).</translation>
    </message>
    <message>
        <source>Each layer sees only the layer before it.</source>
        <extracomment>skip connection none</extracomment>
        <translation>Cada capa solo ve la capa anterior.</translation>
    </message>
    <message>
        <source>Residual F(x) + x</source>
        <extracomment>skip connection residual</extracomment>
        <translation>Residual F(x) + x</translation>
    </message>
    <message>
        <source>x + F(x), the activation in the branch, before the sum: F is one to three layers, each activation(norm(x W + b)) (He et al. 2016b, figure 4c).</source>
        <extracomment>skip connection residual</extracomment>
        <translation>x + F(x), con la activación en la rama, antes de la suma: F es de una a tres capas, cada una activación(norm(x W + b)) (He et al. 2016b, figura 4c).</translation>
    </message>
    <message>
        <source>φ after the sum</source>
        <extracomment>skip connection post_activation</extracomment>
        <translation>Activación tras la suma</translation>
    </message>
    <message>
        <source>activation(x + F(x)), F ends with norm(x W + b): the first residual network (He et al. 2016a).</source>
        <extracomment>skip connection post_activation</extracomment>
        <translation>activación(x + F(x)), F acaba con norm(x W + b): la primera red residual (He et al. 2016a).</translation>
    </message>
    <message>
        <source>Pre-activation</source>
        <extracomment>skip connection pre_activation</extracomment>
        <translation>Preactivación</translation>
    </message>
    <message>
        <source>x + F(x), F one to three layers each norm, activation, then W: nothing stands in the stream&apos;s way (He et al. 2016b).</source>
        <extracomment>skip connection pre_activation</extracomment>
        <translation>x + F(x), F de una a tres capas, cada una norm, activación y después W: nada estorba al flujo (He et al. 2016b).</translation>
    </message>
    <message>
        <source>Norm after the sum</source>
        <extracomment>skip connection post_norm</extracomment>
        <translation>Normalización tras la suma</translation>
    </message>
    <message>
        <source>norm(x + F(x)), F ends with activation(x W + b): the block&apos;s last normalization stands in the stream (Vaswani et al. 2017). Without a normalization it is residual.</source>
        <extracomment>skip connection post_norm</extracomment>
        <translation>norm(x + F(x)), F acaba con activación(x W + b): la última normalización del bloque está en el flujo (Vaswani et al. 2017). Sin normalización es residual.</translation>
    </message>
    <message>
        <source>1</source>
        <extracomment>skip scale one</extracomment>
        <translation>1</translation>
    </message>
    <message>
        <source>F(x) + x as it is.</source>
        <extracomment>skip scale one</extracomment>
        <translation>F(x) + x tal cual.</translation>
    </message>
    <message>
        <source>1/√blocks</source>
        <extracomment>skip scale inverse_sqrt</extracomment>
        <translation>1/√bloques</translation>
    </message>
    <message>
        <source>F(x)/√blocks + x. Where F has mean 0 over the units, as with pre-activation or tanh, the sum stays bounded at any depth (Hayou et al. 2021); a one-sided activation in the branch lets it grow.</source>
        <extracomment>skip scale inverse_sqrt</extracomment>
        <translation>F(x)/√bloques + x. Donde F tiene media 0 sobre las unidades, como con preactivación o tanh, la suma sigue acotada a cualquier profundidad (Hayou et al. 2021); una activación de un solo lado en la rama la deja crecer.</translation>
    </message>
    <message>
        <source>Learned from 0</source>
        <extracomment>skip scale rezero</extracomment>
        <translation>Aprendida desde 0</translation>
    </message>
    <message>
        <source>a·F(x) + x with a learned, from 0 (ReZero, Bachlechner et al. 2021).</source>
        <extracomment>skip scale rezero</extracomment>
        <translation>a·F(x) + x con a aprendida, desde 0 (ReZero, Bachlechner et al. 2021).</translation>
    </message>
    <message>
        <source>A number</source>
        <extracomment>skip scale fixed</extracomment>
        <translation>Un número</translation>
    </message>
    <message>
        <source>a·F(x) + x with a number a of your own.</source>
        <extracomment>skip scale fixed</extracomment>
        <translation>a·F(x) + x con un número a, a elegir.</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <extracomment>loss cross_entropy</extracomment>
        <translation>Entropía cruzada</translation>
    </message>
    <message>
        <source>Minus the log of the probability given to the right class.</source>
        <extracomment>loss cross_entropy</extracomment>
        <translation>Menos el logaritmo de la probabilidad dada a la clase correcta.</translation>
    </message>
    <message>
        <source>Squared error</source>
        <extracomment>loss mse</extracomment>
        <translation>Error cuadrático</translation>
    </message>
    <message>
        <source>The squared difference: large errors make very large gradients.</source>
        <extracomment>loss mse</extracomment>
        <translation>La diferencia al cuadrado: errores grandes dan gradientes muy grandes.</translation>
    </message>
    <message>
        <source>Huber</source>
        <extracomment>loss huber</extracomment>
        <translation>Huber</translation>
    </message>
    <message>
        <source>Squared up to an error of 1, then straight: its gradient is bounded (Huber 1964).</source>
        <extracomment>loss huber</extracomment>
        <translation>Cuadrática hasta un error de 1, después recta: su gradiente está acotado (Huber 1964).</translation>
    </message>
    <message>
        <source>Absolute error</source>
        <extracomment>loss mae</extracomment>
        <translation>Error absoluto</translation>
    </message>
    <message>
        <source>The absolute difference: its gradient has one size everywhere.</source>
        <extracomment>loss mae</extracomment>
        <translation>La diferencia absoluta: su gradiente tiene el mismo tamaño en todas partes.</translation>
    </message>
    <message>
        <source>Mean loss</source>
        <extracomment>reduction mean</extracomment>
        <translation>Pérdida media</translation>
    </message>
    <message>
        <source>Over the batch, and over the outputs where they are numbers.</source>
        <extracomment>reduction mean</extracomment>
        <translation>Sobre el lote, y sobre las salidas si son números.</translation>
    </message>
    <message>
        <source>Summed loss</source>
        <extracomment>reduction sum</extracomment>
        <translation>Pérdida sumada</translation>
    </message>
    <message>
        <source>SGD</source>
        <extracomment>optimizer sgd</extracomment>
        <translation>SGD</translation>
    </message>
    <message>
        <source>The gradient times the learning rate, nothing else.</source>
        <extracomment>optimizer sgd</extracomment>
        <translation>El gradiente por la tasa de aprendizaje, nada más.</translation>
    </message>
    <message>
        <source>Keeps a share of the last step, so that steady directions add up.</source>
        <extracomment>optimizer momentum</extracomment>
        <translation>Conserva una parte del último paso, así que las direcciones constantes se suman.</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <extracomment>optimizer nesterov</extracomment>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Momentum that looks one step ahead (Nesterov 1983; Sutskever et al. 2013).</source>
        <extracomment>optimizer nesterov</extracomment>
        <translation>Momentum que mira un paso por delante (Nesterov 1983; Sutskever et al. 2013).</translation>
    </message>
    <message>
        <source>RMSProp</source>
        <extracomment>optimizer rmsprop</extracomment>
        <translation>RMSProp</translation>
    </message>
    <message>
        <source>Divides by a running RMS of the gradient (Tieleman &amp; Hinton 2012).</source>
        <extracomment>optimizer rmsprop</extracomment>
        <translation>Divide por un RMS móvil del gradiente (Tieleman &amp; Hinton 2012).</translation>
    </message>
    <message>
        <source>Adam</source>
        <extracomment>optimizer adam</extracomment>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Running mean over running RMS: a step of about the learning rate (Kingma &amp; Ba 2015).</source>
        <extracomment>optimizer adam</extracomment>
        <translation>Media móvil entre RMS móvil: un paso de cerca de la tasa de aprendizaje (Kingma &amp; Ba 2015).</translation>
    </message>
    <message>
        <source>AdamW</source>
        <extracomment>optimizer adamw</extracomment>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Adam whose weight decay does not pass through the RMS (Loshchilov &amp; Hutter 2019).</source>
        <extracomment>optimizer adamw</extracomment>
        <translation>Adam con un decaimiento de pesos que no pasa por el RMS (Loshchilov &amp; Hutter 2019).</translation>
    </message>
    <message>
        <source>float64</source>
        <extracomment>dtype float64</extracomment>
        <translation>float64</translation>
    </message>
    <message>
        <source>16 digits, down to 5e-324: shows the truth.</source>
        <extracomment>dtype float64</extracomment>
        <translation>16 cifras, hasta 5e-324: muestra la verdad.</translation>
    </message>
    <message>
        <source>float32</source>
        <extracomment>dtype float32</extracomment>
        <translation>float32</translation>
    </message>
    <message>
        <source>7 digits, down to 1.4e-45: fast.</source>
        <extracomment>dtype float32</extracomment>
        <translation>7 cifras, hasta 1.4e-45: rápido.</translation>
    </message>
    <message>
        <source>float16</source>
        <extracomment>dtype float16</extracomment>
        <translation>float16</translation>
    </message>
    <message>
        <source>Emulated: 3 digits, down to 6e-8: small gradients become zero.</source>
        <extracomment>dtype float16</extracomment>
        <translation>Emulado: 3 cifras, hasta 6e-8: los gradientes pequeños se hacen cero.</translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <extracomment>network mlp</extracomment>
        <translation>Hacia delante</translation>
    </message>
    <message>
        <source>Layer upon layer: the gradient passes every layer on its way back.</source>
        <extracomment>network mlp</extracomment>
        <translation>Capa tras capa: el gradiente pasa por todas en el camino de vuelta.</translation>
    </message>
    <message>
        <source>Recurrent</source>
        <extracomment>network rnn</extracomment>
        <translation>Recurrente</translation>
    </message>
    <message>
        <source>One cell, again at each time step: the gradient passes every step.</source>
        <extracomment>network rnn</extracomment>
        <translation>Una celda, repetida en cada paso de tiempo: el gradiente pasa por todos.</translation>
    </message>
    <message>
        <source>Elman</source>
        <extracomment>cell elman</extracomment>
        <translation>Elman</translation>
    </message>
    <message>
        <source>h = activation(x W_x + h W_h + b): the plain recurrent cell (Elman 1990).</source>
        <extracomment>cell elman</extracomment>
        <translation>h = activación(x W_x + h W_h + b): la celda recurrente simple (Elman 1990).</translation>
    </message>
    <message>
        <source>GRU</source>
        <extracomment>cell gru</extracomment>
        <translation>GRU</translation>
    </message>
    <message>
        <source>LSTM</source>
        <extracomment>cell lstm</extracomment>
        <translation>LSTM</translation>
    </message>
    <message>
        <source>A random rotation: it keeps the length of what passes.</source>
        <extracomment>recurrent initializer orthogonal</extracomment>
        <translation>Una rotación al azar: conserva la longitud de lo que pasa.</translation>
    </message>
    <message>
        <source>Identity</source>
        <extracomment>recurrent initializer identity</extracomment>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>The state is copied at first (IRNN, Le et al. 2015).</source>
        <extracomment>recurrent initializer identity</extracomment>
        <translation>Al principio el estado se copia (IRNN, Le et al. 2015).</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>recurrent initializer normal</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Normal of variance 1/width: a spectral radius of about 1.</source>
        <extracomment>recurrent initializer normal</extracomment>
        <translation>Normal de varianza 1/anchura: un radio espectral de cerca de 1.</translation>
    </message>
    <message>
        <source>The same for all</source>
        <extracomment>forget-gate start constant</extracomment>
        <translation>Igual para todas</translation>
    </message>
    <message>
        <source>Every unit&apos;s forget gate starts with the given bias.</source>
        <extracomment>forget-gate start constant</extracomment>
        <translation>La puerta de olvido de cada unidad empieza con el sesgo dado.</translation>
    </message>
    <message>
        <source>Chrono</source>
        <extracomment>forget-gate start chrono</extracomment>
        <translation>Chrono</translation>
    </message>
    <message>
        <source>Biases drawn for memories of 1 to T steps; the input gates&apos; opposite (Tallec &amp; Ollivier 2018).</source>
        <extracomment>forget-gate start chrono</extracomment>
        <translation>Sesgos sorteados para memorias de 1 a T pasos; los de las puertas de entrada, opuestos (Tallec &amp; Ollivier 2018).</translation>
    </message>
    <message>
        <source>Digits 8×8</source>
        <extracomment>dataset digits</extracomment>
        <translation>Dígitos 8×8</translation>
    </message>
    <message>
        <source>1,797 handwritten digits, 8×8 pixels of 0..16 (UCI, CC BY 4.0).</source>
        <extracomment>dataset digits</extracomment>
        <translation>1797 dígitos manuscritos, 8×8 píxeles de 0..16 (UCI, CC BY 4.0).</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <extracomment>dataset diabetes</extracomment>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>442 patients, 10 figures each; target: progression 25..346 (Efron et al. 2004).</source>
        <extracomment>dataset diabetes</extracomment>
        <translation>442 pacientes, 10 cifras de cada uno; objetivo: avance 25..346 (Efron et al. 2004).</translation>
    </message>
    <message>
        <source>Table file</source>
        <extracomment>dataset csv</extracomment>
        <translation>Archivo de tabla</translation>
    </message>
    <message>
        <source>Your own table: CSV, also packed (gzip, zip), or Parquet.</source>
        <extracomment>dataset csv</extracomment>
        <translation>Una tabla propia: CSV, también comprimida (gzip, zip), o Parquet.</translation>
    </message>
    <message>
        <source>IDX images</source>
        <extracomment>dataset idx</extracomment>
        <translation>Imágenes IDX</translation>
    </message>
    <message>
        <source>MNIST or Fashion-MNIST from disk: name the images file; the labels file lies beside it.</source>
        <extracomment>dataset idx</extracomment>
        <translation>MNIST o Fashion-MNIST del disco: indica el archivo de imágenes; el de etiquetas está a su lado.</translation>
    </message>
    <message>
        <source>Image folder</source>
        <extracomment>dataset images</extracomment>
        <translation>Carpeta de imágenes</translation>
    </message>
    <message>
        <source>Your own images, PNG or JPEG: name the folder that holds a folder for each class. They are made grey and small.</source>
        <extracomment>dataset images</extracomment>
        <translation>Imágenes propias, PNG o JPEG: indica la carpeta que contiene una carpeta por clase. Se hacen grises y pequeñas.</translation>
    </message>
    <message>
        <source>Circles</source>
        <extracomment>dataset circles</extracomment>
        <translation>Círculos</translation>
    </message>
    <message>
        <source>A ring inside a ring.</source>
        <extracomment>dataset circles</extracomment>
        <translation>Un anillo dentro de otro.</translation>
    </message>
    <message>
        <source>Moons</source>
        <extracomment>dataset moons</extracomment>
        <translation>Lunas</translation>
    </message>
    <message>
        <source>Two half circles that reach into each other.</source>
        <extracomment>dataset moons</extracomment>
        <translation>Dos semicírculos que entran uno en el otro.</translation>
    </message>
    <message>
        <source>Spirals</source>
        <extracomment>dataset spirals</extracomment>
        <translation>Espirales</translation>
    </message>
    <message>
        <source>Two spirals wound around each other: hard for few units.</source>
        <extracomment>dataset spirals</extracomment>
        <translation>Dos espirales enrolladas una en la otra: difícil para pocas unidades.</translation>
    </message>
    <message>
        <source>XOR</source>
        <extracomment>dataset xor</extracomment>
        <translation>XOR</translation>
    </message>
    <message>
        <source>Four clouds; opposite corners belong together. No straight line parts them.</source>
        <extracomment>dataset xor</extracomment>
        <translation>Cuatro nubes; las esquinas opuestas van juntas. Ninguna recta las separa.</translation>
    </message>
    <message>
        <source>Series file</source>
        <extracomment>task series</extracomment>
        <translation>Archivo de serie</translation>
    </message>
    <message>
        <source>Your own table, a row for each moment: what comes after so many rows, or which class the last of them has.</source>
        <extracomment>task series</extracomment>
        <translation>Una tabla propia, una fila por momento: qué viene tras cierto número de filas, o qué clase tiene la última.</translation>
    </message>
    <message>
        <source>Delayed copy</source>
        <extracomment>task copy</extracomment>
        <translation>Copia retardada</translation>
    </message>
    <message>
        <source>Symbols pass by, eight kinds of them; which was the first? Only the first is marked.</source>
        <extracomment>task copy</extracomment>
        <translation>Pasan símbolos, de ocho tipos; ¿cuál fue el primero? Solo el primero está marcado.</translation>
    </message>
    <message>
        <source>Adding problem</source>
        <extracomment>task adding</extracomment>
        <translation>Problema de la suma</translation>
    </message>
    <message>
        <source>Random numbers; the sum of the two that are marked (Hochreiter &amp; Schmidhuber 1997).</source>
        <extracomment>task adding</extracomment>
        <translation>Números al azar; la suma de los dos marcados (Hochreiter &amp; Schmidhuber 1997).</translation>
    </message>
    <message>
        <source>Parity</source>
        <extracomment>task parity</extracomment>
        <translation>Paridad</translation>
    </message>
    <message>
        <source>Random bits; is the number of ones odd? Each bit turns the answer over.</source>
        <extracomment>task parity</extracomment>
        <translation>Bits al azar; ¿es impar el número de unos? Cada bit invierte la respuesta.</translation>
    </message>
    <message>
        <source>Digits by row</source>
        <extracomment>task digit_rows</extracomment>
        <translation>Dígitos por filas</translation>
    </message>
    <message>
        <source>An 8×8 digit, read in 8 steps of a row each.</source>
        <extracomment>task digit_rows</extracomment>
        <translation>Un dígito de 8×8, leído en 8 pasos de una fila.</translation>
    </message>
    <message>
        <source>Digits by pixel</source>
        <extracomment>task digit_pixels</extracomment>
        <translation>Dígitos por píxeles</translation>
    </message>
    <message>
        <source>An 8×8 digit, read in 64 steps of a pixel each.</source>
        <extracomment>task digit_pixels</extracomment>
        <translation>Un dígito de 8×8, leído en 64 pasos de un píxel.</translation>
    </message>
    <message>
        <source>From the dataset</source>
        <extracomment>target dataset</extracomment>
        <translation>Del conjunto de datos</translation>
    </message>
    <message>
        <source>What the dataset says of each example.</source>
        <extracomment>target dataset</extracomment>
        <translation>Lo que el conjunto de datos dice de cada ejemplo.</translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <extracomment>target inputs</extracomment>
        <translation>Autocodificador</translation>
    </message>
    <message>
        <source>The network is to give back its inputs, scaled as they are.</source>
        <extracomment>target inputs</extracomment>
        <translation>La red debe devolver sus entradas, escaladas como están.</translation>
    </message>
    <message>
        <source>As they are</source>
        <extracomment>input scaling none</extracomment>
        <translation>Como están</translation>
    </message>
    <message>
        <source>No scaling.</source>
        <extracomment>input scaling none</extracomment>
        <translation>Sin escalar.</translation>
    </message>
    <message>
        <source>Standardized</source>
        <extracomment>input scaling standardize</extracomment>
        <translation>Estandarizados</translation>
    </message>
    <message>
        <source>Each feature to mean 0, variance 1.</source>
        <extracomment>input scaling standardize</extracomment>
        <translation>Cada característica a media 0, varianza 1.</translation>
    </message>
    <message>
        <source>To 0..1</source>
        <extracomment>input scaling unit</extracomment>
        <translation>A 0..1</translation>
    </message>
    <message>
        <source>Each feature to the range from 0 to 1.</source>
        <extracomment>input scaling unit</extracomment>
        <translation>Cada característica al rango de 0 a 1.</translation>
    </message>
    <message>
        <source>No scaling: large targets make large gradients.</source>
        <extracomment>target scaling none</extracomment>
        <translation>Sin escalar: objetivos grandes dan gradientes grandes.</translation>
    </message>
    <message>
        <source>To mean 0, variance 1.</source>
        <extracomment>target scaling standardize</extracomment>
        <translation>A media 0, varianza 1.</translation>
    </message>
    <message>
        <source>Drop the rows</source>
        <extracomment>treatment of missing values drop</extracomment>
        <translation>Omitir las filas</translation>
    </message>
    <message>
        <source>Rows with a missing value are left out.</source>
        <extracomment>treatment of missing values drop</extracomment>
        <translation>Se omiten las filas con un valor ausente.</translation>
    </message>
    <message>
        <source>Fill with the mean</source>
        <extracomment>treatment of missing values mean</extracomment>
        <translation>Rellenar con la media</translation>
    </message>
    <message>
        <source>Of the column; words by the most frequent one.</source>
        <extracomment>treatment of missing values mean</extracomment>
        <translation>La de la columna; en palabras, la más frecuente.</translation>
    </message>
    <message>
        <source>Fill with the median</source>
        <extracomment>treatment of missing values median</extracomment>
        <translation>Rellenar con la mediana</translation>
    </message>
    <message>
        <source>Refuse them</source>
        <extracomment>treatment of missing values refuse</extracomment>
        <translation>Rechazarlos</translation>
    </message>
    <message>
        <source>A missing value is a mistake in the file.</source>
        <extracomment>treatment of missing values refuse</extracomment>
        <translation>Un valor ausente es un error en el archivo.</translation>
    </message>
    <message>
        <source>Inputs of 0 and 1</source>
        <extracomment>treatment of text words</extracomment>
        <translation>Entradas de 0 y 1</translation>
    </message>
    <message>
        <source>One input for each word of a column; a column of more than 50 different words is left out.</source>
        <extracomment>treatment of text words</extracomment>
        <translation>Una entrada por cada palabra de una columna; una columna con más de 50 palabras distintas se deja fuera.</translation>
    </message>
    <message>
        <source>The function after the output layer. Cross-entropy brings its own softmax: with a sigmoid or tanh before it no class can be sure.</source>
        <extracomment>field output_activation</extracomment>
        <translation>La función tras la capa de salida. La entropía cruzada trae su propio softmax: con una sigmoide o tanh delante, ninguna clase puede ser segura.</translation>
    </message>
    <message>
        <source>Chance that a hidden unit is 0, drawn for each example at each training step; the others are divided by the share that is left. Held-out examples see all units.</source>
        <extracomment>field dropout</extracomment>
        <translation>Probabilidad de que una unidad oculta sea 0, sorteada para cada ejemplo en cada paso de entrenamiento; las demás se dividen por la parte que queda. Los ejemplos reservados ven todas las unidades.</translation>
    </message>
    <message>
        <source>Columns of a table that are not learned from. Empty: those that only number the rows, and in a series those that only tell the time.</source>
        <extracomment>field left_out</extracomment>
        <translation>Columnas de una tabla de las que no se aprende. Vacío: las que solo numeran las filas y, en una serie, las que solo dicen el momento.</translation>
    </message>
    <message>
        <source>Draws the batches, the points and sequences that are made, label noise, and which examples of your own are held out; of a series it is always the last.</source>
        <extracomment>field data_seed</extracomment>
        <translation>Sortea los lotes, los puntos y las secuencias generados, el ruido de las etiquetas y cuáles de los ejemplos propios se reservan; de una serie son siempre los últimos.</translation>
    </message>
    <message>
        <source>Over the batch, and over the outputs where they are numbers: grows with both, and each gradient with it.</source>
        <extracomment>reduction sum</extracomment>
        <translation>Sobre el lote, y sobre las salidas si son números: crece con ambos, y con ella cada gradiente.</translation>
    </message>
    <message>
        <source>Gates r and u (Cho et al. 2014): h = (1 - u) n + u h, n = tanh(z_n + r (h W_n)); as in PyTorch, r acts after W_n.</source>
        <extracomment>cell gru</extracomment>
        <translation>Puertas r y u (Cho et al. 2014): h = (1 - u) n + u h, n = tanh(z_n + r (h W_n)); como en PyTorch, r actúa después de W_n.</translation>
    </message>
    <message>
        <source>A memory c = f c + i g with gates; h = o tanh(c) (Hochreiter &amp; Schmidhuber 1997; the gate f: Gers et al. 2000).</source>
        <extracomment>cell lstm</extracomment>
        <translation>Una memoria c = f c + i g con puertas; h = o tanh(c) (Hochreiter &amp; Schmidhuber 1997; la puerta f: Gers et al. 2000).</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <extracomment>treatment of text leave_out</extracomment>
        <translation>Omitirlas</translation>
    </message>
    <message>
        <source>Inputs are numbers only.</source>
        <extracomment>treatment of text leave_out</extracomment>
        <translation>Las entradas son solo números.</translation>
    </message>
    <message>
        <source>As found</source>
        <extracomment>separator auto</extracomment>
        <translation>Según los datos</translation>
    </message>
    <message>
        <source>The one that cuts most lines into equally many columns.</source>
        <extracomment>separator auto</extracomment>
        <translation>El que divide más líneas en el mismo número de columnas.</translation>
    </message>
    <message>
        <source>Comma</source>
        <extracomment>separator comma</extracomment>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Columns are separated by a comma.</source>
        <extracomment>separator comma</extracomment>
        <translation>Las columnas se separan con una coma.</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <extracomment>separator semicolon</extracomment>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Columns are separated by a semicolon.</source>
        <extracomment>separator semicolon</extracomment>
        <translation>Las columnas se separan con un punto y coma.</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>separator tab</extracomment>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Columns are separated by a tab.</source>
        <extracomment>separator tab</extracomment>
        <translation>Las columnas se separan con un tabulador.</translation>
    </message>
    <message>
        <source>Bar</source>
        <extracomment>separator bar</extracomment>
        <translation>Barra</translation>
    </message>
    <message>
        <source>Columns are separated by a bar.</source>
        <extracomment>separator bar</extracomment>
        <translation>Las columnas se separan con una barra.</translation>
    </message>
    <message>
        <source>A comma where numbers such as 5,1 are found, else a point.</source>
        <extracomment>decimal sign auto</extracomment>
        <translation>Una coma si se encuentran números como 5,1; si no, un punto.</translation>
    </message>
    <message>
        <source>Point</source>
        <extracomment>decimal sign point</extracomment>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Numbers such as 5.1</source>
        <extracomment>decimal sign point</extracomment>
        <translation>Números como 5.1</translation>
    </message>
    <message>
        <source>Numbers such as 5,1</source>
        <extracomment>decimal sign comma</extracomment>
        <translation>Números como 5,1</translation>
    </message>
    <message>
        <source>Names where text stands above numbers; a first line of numbers is data.</source>
        <extracomment>first line auto</extracomment>
        <translation>Nombres si hay texto sobre números; una primera línea de números son datos.</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>first line yes</extracomment>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>The first line names the columns.</source>
        <extracomment>first line yes</extracomment>
        <translation>La primera línea nombra las columnas.</translation>
    </message>
    <message>
        <source>The first line is data; columns are called column 1, column 2, ...</source>
        <extracomment>first line no</extracomment>
        <translation>La primera línea son datos; las columnas se llaman column 1, column 2, ...</translation>
    </message>
    <message>
        <source>Weights that fit</source>
        <extracomment>cure matched</extracomment>
        <translation>Pesos adecuados</translation>
    </message>
    <message>
        <source>The initializer for this activation, gain 1.</source>
        <extracomment>cure matched</extracomment>
        <translation>El inicializador para esta activación, ganancia 1.</translation>
    </message>
    <message>
        <source>ReLU with He</source>
        <extracomment>cure relu</extracomment>
        <translation>ReLU con He</translation>
    </message>
    <message>
        <source>Slope 1 where a unit is on, and first weights that fit it.</source>
        <extracomment>cure relu</extracomment>
        <translation>Pendiente 1 donde una unidad está activa, y pesos iniciales adecuados.</translation>
    </message>
    <message>
        <source>Tanh with Xavier</source>
        <extracomment>cure tanh</extracomment>
        <translation>Tanh con Xavier</translation>
    </message>
    <message>
        <source>Slope 1 at 0, and first weights that fit it.</source>
        <extracomment>cure tanh</extracomment>
        <translation>Pendiente 1 en 0, y pesos iniciales adecuados.</translation>
    </message>
    <message>
        <source>SELU with LeCun</source>
        <extracomment>cure selu</extracomment>
        <translation>SELU con LeCun</translation>
    </message>
    <message>
        <source>Outputs that settle at mean 0, variance 1 by themselves.</source>
        <extracomment>cure selu</extracomment>
        <translation>Salidas que se estabilizan solas en media 0, varianza 1.</translation>
    </message>
    <message>
        <source>Leaky ReLU with He</source>
        <extracomment>cure leaky_relu</extracomment>
        <translation>Leaky ReLU con He</translation>
    </message>
    <message>
        <source>A small slope where ReLU has none, so that no unit dies.</source>
        <extracomment>cure leaky_relu</extracomment>
        <translation>Una pendiente pequeña donde ReLU no tiene, para que ninguna unidad muera.</translation>
    </message>
    <message>
        <source>Smaller gain</source>
        <extracomment>cure smaller_gain</extracomment>
        <translation>Menos ganancia</translation>
    </message>
    <message>
        <source>First weights no larger than the initializer&apos;s.</source>
        <extracomment>cure smaller_gain</extracomment>
        <translation>Pesos iniciales no mayores que los del inicializador.</translation>
    </message>
    <message>
        <source>Larger gain</source>
        <extracomment>cure larger_gain</extracomment>
        <translation>Más ganancia</translation>
    </message>
    <message>
        <source>First weights no smaller than the initializer&apos;s.</source>
        <extracomment>cure larger_gain</extracomment>
        <translation>Pesos iniciales no menores que los del inicializador.</translation>
    </message>
    <message>
        <source>Biases 0</source>
        <extracomment>cure zero_biases</extracomment>
        <translation>Sesgos 0</translation>
    </message>
    <message>
        <source>No unit begins off its middle.</source>
        <extracomment>cure zero_biases</extracomment>
        <translation>Ninguna unidad empieza fuera de su centro.</translation>
    </message>
    <message>
        <source>Batch normalization</source>
        <extracomment>cure batch</extracomment>
        <translation>Normalización por lotes</translation>
    </message>
    <message>
        <source>Each unit to mean 0, variance 1 over the batch.</source>
        <extracomment>cure batch</extracomment>
        <translation>Cada unidad a media 0, varianza 1 sobre el lote.</translation>
    </message>
    <message>
        <source>Layer normalization</source>
        <extracomment>cure layer</extracomment>
        <translation>Normalización por capas</translation>
    </message>
    <message>
        <source>Each example to mean 0, variance 1 over its units.</source>
        <extracomment>cure layer</extracomment>
        <translation>Cada ejemplo a media 0, varianza 1 sobre sus unidades.</translation>
    </message>
    <message>
        <source>RMS normalization</source>
        <extracomment>cure rms</extracomment>
        <translation>Normalización RMS</translation>
    </message>
    <message>
        <source>Each example to RMS 1 over its units.</source>
        <extracomment>cure rms</extracomment>
        <translation>Cada ejemplo a RMS 1 sobre sus unidades.</translation>
    </message>
    <message>
        <source>Residual</source>
        <extracomment>cure residual</extracomment>
        <translation>Residual</translation>
    </message>
    <message>
        <source>A way past each layer: F(x) + x.</source>
        <extracomment>cure residual</extracomment>
        <translation>Un camino que evita cada capa: F(x) + x.</translation>
    </message>
    <message>
        <source>A path past each layer, without an activation on it.</source>
        <extracomment>cure pre_activation</extracomment>
        <translation>Un camino que evita cada capa, sin activación en él.</translation>
    </message>
    <message>
        <source>Branch scale 1/√blocks</source>
        <extracomment>cure branch_scale</extracomment>
        <translation>Escala de rama 1/√bloques</translation>
    </message>
    <message>
        <source>Each branch adds less, so that their sum stays of one size.</source>
        <extracomment>cure branch_scale</extracomment>
        <translation>Cada rama suma menos, para que su suma conserve el tamaño.</translation>
    </message>
    <message>
        <source>ReZero</source>
        <extracomment>cure rezero</extracomment>
        <translation>ReZero</translation>
    </message>
    <message>
        <source>Each branch begins at 0 and learns its scale.</source>
        <extracomment>cure rezero</extracomment>
        <translation>Cada rama empieza en 0 y aprende su escala.</translation>
    </message>
    <message>
        <source>No truncation</source>
        <extracomment>cure whole_way</extracomment>
        <translation>Sin truncamiento</translation>
    </message>
    <message>
        <source>Backpropagation goes back to the first time step.</source>
        <extracomment>cure whole_way</extracomment>
        <translation>La retropropagación llega hasta el primer paso de tiempo.</translation>
    </message>
    <message>
        <source>A quarter of the depth</source>
        <extracomment>cure fewer_layers</extracomment>
        <translation>Un cuarto de la profundidad</translation>
    </message>
    <message>
        <source>Fewer factors to multiply.</source>
        <extracomment>cure fewer_layers</extracomment>
        <translation>Menos factores que multiplicar.</translation>
    </message>
    <message>
        <source>Orthogonal start</source>
        <extracomment>cure orthogonal</extracomment>
        <translation>Inicio ortogonal</translation>
    </message>
    <message>
        <source>A rotation keeps the length of what passes.</source>
        <extracomment>cure orthogonal</extracomment>
        <translation>Una rotación conserva la longitud de lo que pasa.</translation>
    </message>
    <message>
        <source>ReLU with identity</source>
        <extracomment>cure identity</extracomment>
        <translation>ReLU con identidad</translation>
    </message>
    <message>
        <source>A cell that begins by keeping its state.</source>
        <extracomment>cure identity</extracomment>
        <translation>Una celda que empieza conservando su estado.</translation>
    </message>
    <message>
        <source>A memory past the activation; its gates begin open.</source>
        <extracomment>cure lstm</extracomment>
        <translation>Una memoria que evita la activación; sus puertas empiezan abiertas.</translation>
    </message>
    <message>
        <source>A state that is kept or renewed; its gate begins open.</source>
        <extracomment>cure gru</extracomment>
        <translation>Un estado que se conserva o se renueva; su puerta empieza abierta.</translation>
    </message>
    <message>
        <source>No dropout</source>
        <extracomment>cure no_dropout</extracomment>
        <translation>Sin dropout</translation>
    </message>
    <message>
        <source>All units take part in each step.</source>
        <extracomment>cure no_dropout</extracomment>
        <translation>Todas las unidades participan en cada paso.</translation>
    </message>
    <message>
        <source>No output activation</source>
        <extracomment>cure plain_outputs</extracomment>
        <translation>Sin activación de salida</translation>
    </message>
    <message>
        <source>The loss gets the outputs as they are.</source>
        <extracomment>cure plain_outputs</extracomment>
        <translation>La pérdida recibe las salidas tal cual.</translation>
    </message>
    <message>
        <source>Smaller learning rate</source>
        <extracomment>cure slower</extracomment>
        <translation>Menos tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Steps a tenth as long, or shorter: whichever learns best.</source>
        <extracomment>cure slower</extracomment>
        <translation>Pasos diez veces más cortos, o aún más: lo que mejor aprenda.</translation>
    </message>
    <message>
        <source>Larger learning rate</source>
        <extracomment>cure faster</extracomment>
        <translation>Más tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Steps ten times as long, or longer: whichever learns best.</source>
        <extracomment>cure faster</extracomment>
        <translation>Pasos diez veces más largos, o aún más: lo que mejor aprenda.</translation>
    </message>
    <message>
        <source>Steps of one size, whatever the gradient&apos;s.</source>
        <extracomment>cure adam</extracomment>
        <translation>Pasos de un solo tamaño, sea cual sea el del gradiente.</translation>
    </message>
    <message>
        <source>The mean instead of the sum: gradients of one size, whatever the batch.</source>
        <extracomment>cure mean_loss</extracomment>
        <translation>La media en vez de la suma: gradientes de un solo tamaño, sea cual sea el lote.</translation>
    </message>
    <message>
        <source>One learning rate</source>
        <extracomment>cure all_layers</extracomment>
        <translation>Una sola tasa de aprendizaje</translation>
    </message>
    <message>
        <source>The learning rate itself in every layer: none is frozen.</source>
        <extracomment>cure all_layers</extracomment>
        <translation>La propia tasa de aprendizaje en cada capa: ninguna está congelada.</translation>
    </message>
    <message>
        <source>Less momentum</source>
        <extracomment>cure momentum</extracomment>
        <translation>Menos momentum</translation>
    </message>
    <message>
        <source>Less of the last steps is kept.</source>
        <extracomment>cure momentum</extracomment>
        <translation>Se conserva menos de los últimos pasos.</translation>
    </message>
    <message>
        <source>Clipping at 1</source>
        <extracomment>cure clipping</extracomment>
        <translation>Recorte a 1</translation>
    </message>
    <message>
        <source>No gradient longer than 1.</source>
        <extracomment>cure clipping</extracomment>
        <translation>Ningún gradiente más largo que 1.</translation>
    </message>
    <message>
        <source>Clipping off</source>
        <extracomment>cure clipping_off</extracomment>
        <translation>Sin recorte</translation>
    </message>
    <message>
        <source>Each gradient as long as it is.</source>
        <extracomment>cure clipping_off</extracomment>
        <translation>Cada gradiente con su propia longitud.</translation>
    </message>
    <message>
        <source>Less weight decay</source>
        <extracomment>cure less_decay</extracomment>
        <translation>Menos decaimiento de pesos</translation>
    </message>
    <message>
        <source>A hundredth of the pull toward zero.</source>
        <extracomment>cure less_decay</extracomment>
        <translation>La centésima parte del tirón hacia cero.</translation>
    </message>
    <message>
        <source>No weight decay</source>
        <extracomment>cure no_decay</extracomment>
        <translation>Sin decaimiento de pesos</translation>
    </message>
    <message>
        <source>Nothing pulls the weights toward zero.</source>
        <extracomment>cure no_decay</extracomment>
        <translation>Nada tira de los pesos hacia cero.</translation>
    </message>
    <message>
        <source>No warm-up</source>
        <extracomment>cure no_warmup</extracomment>
        <translation>Sin calentamiento</translation>
    </message>
    <message>
        <source>The whole learning rate from the first step on.</source>
        <extracomment>cure no_warmup</extracomment>
        <translation>Toda la tasa de aprendizaje desde el primer paso.</translation>
    </message>
    <message>
        <source>Shorter warm-up</source>
        <extracomment>cure shorter_warmup</extracomment>
        <translation>Calentamiento más corto</translation>
    </message>
    <message>
        <source>The whole learning rate after 20 steps.</source>
        <extracomment>cure shorter_warmup</extracomment>
        <translation>Toda la tasa de aprendizaje tras 20 pasos.</translation>
    </message>
    <message>
        <source>Larger batch</source>
        <extracomment>cure larger_batch</extracomment>
        <translation>Lote mayor</translation>
    </message>
    <message>
        <source>More examples for batch normalization&apos;s mean and variance.</source>
        <extracomment>cure larger_batch</extracomment>
        <translation>Más ejemplos para la media y la varianza de la normalización por lotes.</translation>
    </message>
    <message>
        <source>A loss whose gradient does not fade where the answer is surely wrong.</source>
        <extracomment>cure cross_entropy</extracomment>
        <translation>Una pérdida cuyo gradiente no se apaga donde la respuesta es claramente errónea.</translation>
    </message>
    <message>
        <source>Huber loss</source>
        <extracomment>cure huber</extracomment>
        <translation>Pérdida de Huber</translation>
    </message>
    <message>
        <source>Large errors make no larger gradients.</source>
        <extracomment>cure huber</extracomment>
        <translation>Errores grandes no dan gradientes mayores.</translation>
    </message>
    <message>
        <source>Gradients that become small near the target.</source>
        <extracomment>cure squared</extracomment>
        <translation>Gradientes que se hacen pequeños cerca del objetivo.</translation>
    </message>
    <message>
        <source>Scaled inputs</source>
        <extracomment>cure scaled_inputs</extracomment>
        <translation>Entradas escaladas</translation>
    </message>
    <message>
        <source>Scaled targets</source>
        <extracomment>cure scaled_targets</extracomment>
        <translation>Objetivos escalados</translation>
    </message>
    <message>
        <source>Targets to mean 0, variance 1.</source>
        <extracomment>cure scaled_targets</extracomment>
        <translation>Objetivos a media 0, varianza 1.</translation>
    </message>
    <message>
        <source>Loss × 1024</source>
        <extracomment>cure loss_scale</extracomment>
        <translation>Pérdida × 1024</translation>
    </message>
    <message>
        <source>Gradients are scaled up, so that float16 does not lose small ones.</source>
        <extracomment>cure loss_scale</extracomment>
        <translation>Los gradientes se agrandan, para que float16 no pierda los pequeños.</translation>
    </message>
    <message>
        <source>Which activation vanishes most?</source>
        <extracomment>preset activations</extracomment>
        <translation>¿Qué activación desvanece más?</translation>
    </message>
    <message>
        <source>All activations in this network, ranked by the measured factor per layer, with theory&apos;s beside it.</source>
        <extracomment>preset activations</extracomment>
        <translation>Todas las activaciones en esta red, ordenadas por el factor por capa medido, con el de la teoría al lado.</translation>
    </message>
    <message>
        <source>Which layer prevents it best?</source>
        <extracomment>preset cures</extracomment>
        <translation>¿Qué capa lo evita mejor?</translation>
    </message>
    <message>
        <source>Each cure alone and in pairs, ranked by the loss after training and the gradient ratio.</source>
        <extracomment>preset cures</extracomment>
        <translation>Cada remedio solo y en parejas, ordenados por la pérdida tras el entrenamiento y el cociente de gradientes.</translation>
    </message>
    <message>
        <source>How deep can it learn?</source>
        <extracomment>preset depth</extracomment>
        <translation>¿A qué profundidad aprende?</translation>
    </message>
    <message>
        <source>Depth x σ_w, the better of two learning rates, under theory&apos;s limit of 6 depth scales. tanh shows it best.</source>
        <extracomment>preset depth</extracomment>
        <translation>Profundidad x σ_w, la mejor de dos tasas de aprendizaje, bajo el límite teórico de 6 escalas de profundidad. tanh lo muestra mejor.</translation>
    </message>
    <message>
        <source>learns</source>
        <extracomment>what came of a cure</extracomment>
        <translation>aprende</translation>
    </message>
    <message>
        <source>slow</source>
        <extracomment>what came of a cure</extracomment>
        <translation>lento</translation>
    </message>
    <message>
        <source>no help</source>
        <extracomment>what came of a cure</extracomment>
        <translation>no ayuda</translation>
    </message>
    <message>
        <source>diverges</source>
        <extracomment>what came of a cure</extracomment>
        <translation>diverge</translation>
    </message>
    <message>
        <source>A skip connection needs one width at both ends, which no layers here have: between them there is none.</source>
        <extracomment>gradsim/words/notes.py</extracomment>
        <translation>Una conexión de salto necesita la misma anchura en ambos extremos, y ninguna capa de aquí la tiene: entre ellas no hay ninguna.</translation>
    </message>
    <message>
        <source>With one example to a batch, batch normalization makes every value 0: nothing can be learned through it.</source>
        <extracomment>gradsim/words/notes.py</extracomment>
        <translation>Con un ejemplo por lote, la normalización por lotes hace 0 todos los valores: nada se puede aprender a través de ella.</translation>
    </message>
</context>
<context>
    <name>ScenarioWords</name>
    <message>
        <source>{name} normalization</source>
        <extracomment>gradsim/ui/words/scenario_words.py</extracomment>
        <translation>normalización {name}</translation>
    </message>
    <message>
        <source>no hidden layer</source>
        <extracomment>gradsim/ui/words/scenario_words.py</extracomment>
        <translation>sin capa oculta</translation>
    </message>
    <message>
        <source>{n} {activation} layers</source>
        <extracomment>gradsim/ui/words/scenario_words.py</extracomment>
        <translation>{n} capas {activation}</translation>
    </message>
    <message>
        <source>{n} {activation} layer</source>
        <extracomment>gradsim/ui/words/scenario_words.py</extracomment>
        <translation>{n} capa {activation}</translation>
    </message>
    <message>
        <source>{activation} cell</source>
        <extracomment>gradsim/ui/words/scenario_words.py</extracomment>
        <translation>celda {activation}</translation>
    </message>
    <message>
        <source>{cell}, {n} time steps</source>
        <extracomment>gradsim/ui/words/scenario_words.py</extracomment>
        <translation>{cell}, {n} pasos de tiempo</translation>
    </message>
    <message>
        <source>mixed</source>
        <extracomment>gradsim/ui/words/scenario_words.py</extracomment>
        <translation>mixtas</translation>
    </message>
    <message>
        <source>{name}, autoencoder</source>
        <extracomment>gradsim/ui/words/scenario_words.py</extracomment>
        <translation>{name}, autocodificador</translation>
    </message>
</context>
<context>
    <name>Seen</name>
    <message>
        <source>target</source>
        <extracomment>gradsim/ui/data/seen.py</extracomment>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>input</source>
        <extracomment>gradsim/ui/data/seen.py</extracomment>
        <translation>entrada</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>gradsim/ui/data/seen.py</extracomment>
        <translation>omitida</translation>
    </message>
</context>
<context>
    <name>SequencePicture</name>
    <message>
        <source>The held-out example before</source>
        <extracomment>gradsim/ui/examples/sequence.py</extracomment>
        <translation>El ejemplo reservado anterior</translation>
    </message>
    <message>
        <source>The next held-out example</source>
        <extracomment>gradsim/ui/examples/sequence.py</extracomment>
        <translation>El ejemplo reservado siguiente</translation>
    </message>
    <message>
        <source>Example before</source>
        <extracomment>gradsim/ui/examples/sequence.py</extracomment>
        <translation>Ejemplo anterior</translation>
    </message>
    <message>
        <source>Next example</source>
        <extracomment>gradsim/ui/examples/sequence.py</extracomment>
        <translation>Ejemplo siguiente</translation>
    </message>
    <message>
        <source>time step (first → last)</source>
        <extracomment>gradsim/ui/examples/sequence.py</extracomment>
        <translation>paso de tiempo (primero → último)</translation>
    </message>
    <message>
        <source>input</source>
        <extracomment>gradsim/ui/examples/sequence.py</extracomment>
        <translation>entrada</translation>
    </message>
    <message>
        <source>{n} of {all}: true {target}, predicted {answer} {mark}</source>
        <extracomment>gradsim/ui/examples/sequence.py</extracomment>
        <translation>{n} de {all}: verdadera {target}, predicha {answer} {mark}</translation>
    </message>
    <message>
        <source>time step {t}, input {name}
{value}</source>
        <extracomment>gradsim/ui/examples/sequence.py</extracomment>
        <translation>paso de tiempo {t}, entrada {name}
{value}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>{what}, back to step {n}</source>
        <extracomment>gradsim/ui/session/changes.py</extracomment>
        <translation>{what}, de vuelta al paso {n}</translation>
    </message>
    <message>
        <source>new weights</source>
        <extracomment>gradsim/ui/session/changes.py</extracomment>
        <translation>pesos nuevos</translation>
    </message>
    <message>
        <source>{n} changes</source>
        <extracomment>gradsim/ui/session/changes.py</extracomment>
        <translation>{n} cambios</translation>
    </message>
    <message>
        <source>one scenario more</source>
        <extracomment>gradsim/ui/session/session.py</extracomment>
        <translation>un escenario más</translation>
    </message>
    <message>
        <source>one scenario less</source>
        <extracomment>gradsim/ui/session/session.py</extracomment>
        <translation>un escenario menos</translation>
    </message>
    <message>
        <source>going on where you were</source>
        <extracomment>gradsim/ui/session/session.py</extracomment>
        <translation>seguir donde lo dejaste</translation>
    </message>
    <message>
        <source>cancel</source>
        <extracomment>gradsim/ui/session/session.py</extracomment>
        <translation>cancelar</translation>
    </message>
    <message>
        <source>go on from step {n}</source>
        <extracomment>gradsim/ui/session/session.py</extracomment>
        <translation>seguir desde el paso {n}</translation>
    </message>
</context>
<context>
    <name>SkipKey</name>
    <message>
        <source>To the next part of the window</source>
        <extracomment>gradsim/ui/frame/skip_key.py</extracomment>
        <translation>A la parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>To the part before</source>
        <extracomment>gradsim/ui/frame/skip_key.py</extracomment>
        <translation>A la parte anterior</translation>
    </message>
</context>
<context>
    <name>Spread</name>
    <message>
        <source>Histogram of |dL/dW|</source>
        <extracomment>gradsim/ui/watch/spread.py</extracomment>
        <translation>Histograma de |dL/dW|</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>{name} loses most: {share} of the gradient is left per layer.</source>
        <extracomment>gradsim/ui/sweep/answer.py</extracomment>
        <translation>{name} es donde más se pierde: por capa queda {share} del gradiente.</translation>
    </message>
    <message>
        <source>None loses much: of {name}, {share} of the gradient is left per layer.</source>
        <extracomment>gradsim/ui/sweep/answer.py</extracomment>
        <translation>Ninguna pierde mucho: con {name}, por capa queda {share} del gradiente.</translation>
    </message>
    <message>
        <source>{name} makes it grow most, {factor} times per layer.</source>
        <extracomment>gradsim/ui/sweep/answer.py</extracomment>
        <translation>{name} es lo que más lo hace crecer: {factor} veces por capa.</translation>
    </message>
    <message>
        <source>{names} passes nothing.</source>
        <extracomment>gradsim/ui/sweep/answer.py</extracomment>
        <translation>{names} no deja pasar nada.</translation>
    </message>
    <message>
        <source>{names} pass nothing.</source>
        <extracomment>gradsim/ui/sweep/answer.py</extracomment>
        <translation>{names} no dejan pasar nada.</translation>
    </message>
    <message>
        <source> and </source>
        <extracomment>gradsim/ui/sweep/answer.py</extracomment>
        <translation> y </translation>
    </message>
    <message>
        <source>Nothing helps: the loss of {loss} is the least as it is.</source>
        <extracomment>gradsim/ui/sweep/answer.py</extracomment>
        <translation>Nada ayuda: la pérdida de {loss}, tal como está, es la menor.</translation>
    </message>
    <message>
        <source>{name} prevents it best: the loss ends at {loss}, as it is at {before}.</source>
        <extracomment>gradsim/ui/sweep/answer.py</extracomment>
        <translation>{name} es lo que mejor lo evita: la pérdida acaba en {loss}; sin cambio, en {before}.</translation>
    </message>
    <message>
        <source>no number</source>
        <extracomment>gradsim/ui/sweep/answer.py</extracomment>
        <translation>ningún número</translation>
    </message>
    <message>
        <source>No depth learns with any of these.</source>
        <extracomment>gradsim/ui/sweep/answer.py</extracomment>
        <translation>Con ninguno de estos aprende a ninguna profundidad.</translation>
    </message>
    <message>
        <source>With {named} all learn, up to {depth} layers.</source>
        <extracomment>gradsim/ui/sweep/answer.py</extracomment>
        <translation>Con {named} aprenden todas, hasta {depth} capas.</translation>
    </message>
    <message>
        <source>With {named} it learns deepest: up to {depth} layers.</source>
        <extracomment>gradsim/ui/sweep/answer.py</extracomment>
        <translation>Con {named} aprende a mayor profundidad: hasta {depth} capas.</translation>
    </message>
    <message>
        <source>Cures</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>Remedios</translation>
    </message>
    <message>
        <source>Loss after {n}</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>Pérdida tras {n}</translation>
    </message>
    <message>
        <source>Gradient ratio</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>Cociente de gradientes</translation>
    </message>
    <message>
        <source>Factor per layer</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>Factor por capa</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Steps to a loss</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>Pasos hasta una pérdida</translation>
    </message>
    <message>
        <source>trained</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>entrenada</translation>
    </message>
    <message>
        <source>stalled</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>estancada</translation>
    </message>
    <message>
        <source>diverged</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>divergió</translation>
    </message>
    <message>
        <source>verdict: {verdict}</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>veredicto: {verdict}</translation>
    </message>
    <message>
        <source>loss {loss} (held-out {held_out})</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>pérdida {loss} (reservados {held_out})</translation>
    </message>
    <message>
        <source>steps until the loss says that it learns: {steps}</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>pasos hasta que la pérdida dice que aprende: {steps}</translation>
    </message>
    <message>
        <source>‖dL/dW‖ of the first layer over the last: {ratio}</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>‖dL/dW‖ de la primera capa entre el de la última: {ratio}</translation>
    </message>
    <message>
        <source>RMS dL/dz per layer, toward the input: × {factor}</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>RMS dL/dz por capa, hacia la entrada: × {factor}</translation>
    </message>
    <message>
        <source>medians of {n} seeds</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>medianas de {n} semillas</translation>
    </message>
    <message>
        <source>A click opens it in the main window.</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>Un clic la abre en la ventana principal.</translation>
    </message>
</context>
<context>
    <name>SweepForm</name>
    <message>
        <source>What is varied</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>Qué se varía</translation>
    </message>
    <message>
        <source>A sweep trains many networks that differ only in what is chosen here; each of them is a cell of the map. All start from the same scenario, with as many seeds as you choose. Try one of the questions above: a click fills in what answers it.</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>Un barrido entrena muchas redes que solo difieren en lo que se elige aquí; cada una es una celda del mapa. Todas parten del mismo escenario, con tantas semillas como elijas. Prueba una de las preguntas de arriba: un clic rellena lo que la responde.</translation>
    </message>
    <message>
        <source>Use the present scenario</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>Usar el escenario actual</translation>
    </message>
    <message>
        <source>Starts from what the main window trains now</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>Parte de lo que entrena ahora la ventana principal</translation>
    </message>
    <message>
        <source>Vary</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>Variar</translation>
    </message>
    <message>
        <source>The field that differs from cell to cell</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>El campo que difiere de celda en celda</translation>
    </message>
    <message>
        <source>and</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>y</translation>
    </message>
    <message>
        <source>A second field: the cells are a map</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>Un segundo campo: las celdas forman un mapa</translation>
    </message>
    <message>
        <source>best of</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>mejor de</translation>
    </message>
    <message>
        <source>Each cell shows the one of these with the smallest loss</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>Cada celda muestra el de menor pérdida de estos</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Training steps of each network.</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>Pasos de entrenamiento de cada red.</translation>
    </message>
    <message>
        <source>Processes</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Number of processes that train networks; more than the machine has cores is no gain.</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>Número de procesos que entrenan redes; más que los núcleos del equipo no ayuda.</translation>
    </message>
    <message>
        <source>Seeds for each cell</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>Semillas por celda</translation>
    </message>
    <message>
        <source>Keep results in…</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>Guardar resultados en…</translation>
    </message>
    <message>
        <source>The folder in which each sweep gets a folder of its own, with its table as CSV and npz</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>La carpeta en la que cada barrido recibe una carpeta propia, con su tabla como CSV y npz</translation>
    </message>
    <message>
        <source>Starts from: {scenario}</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>Parte de: {scenario}</translation>
    </message>
    <message>
        <source>{cells} cells, {networks} networks</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>{cells} celdas, {networks} redes</translation>
    </message>
    <message>
        <source>allowed: each field once</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>se permite: cada campo una vez</translation>
    </message>
    <message>
        <source>Keep results in</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>Guardar resultados en</translation>
    </message>
</context>
<context>
    <name>SweepWindow</name>
    <message>
        <source>Sweep</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>a click fills in what answers it</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation>un clic rellena lo que la responde</translation>
    </message>
    <message>
        <source>Open results folder…</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation>Abrir carpeta de resultados…</translation>
    </message>
    <message>
        <source>Shows an earlier sweep, of this window or of the command line</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation>Muestra un barrido anterior, de esta ventana o de la línea de órdenes</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Trains the cells that are not done yet, also of a cancelled sweep</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation>Entrena las celdas que faltan, también las de un barrido cancelado</translation>
    </message>
    <message>
        <source>Ends the training; what is done is kept</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation>Termina el entrenamiento; lo hecho se conserva</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Open results folder</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation>Abrir carpeta de resultados</translation>
    </message>
    <message>
        <source>preparing…</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation>preparando…</translation>
    </message>
    <message>
        <source>{done} of {cells} cells</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation>{done} de {cells} celdas</translation>
    </message>
    <message>
        <source> · ending…</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation> · terminando…</translation>
    </message>
    <message>
        <source> · {time} left</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation> · faltan {time}</translation>
    </message>
    <message>
        <source> · Start goes on</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation> · Empezar continúa</translation>
    </message>
    <message>
        <source> · results in {folder}</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation> · resultados en {folder}</translation>
    </message>
</context>
<context>
    <name>TableCard</name>
    <message>
        <source>What differs, and what comes of it</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>Qué difiere, y qué resulta de ello</translation>
    </message>
    <message>
        <source>A column for each scenario. The rows above are what differs between them, the rows below are what was measured at the newest step. Try to change one thing only: then what differs below comes from it.</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>Una columna por escenario. Las filas de arriba son lo que difiere entre ellos; las de abajo, lo medido en el último paso. Prueba a cambiar una sola cosa: entonces lo que difiere abajo viene de ella.</translation>
    </message>
    <message>
        <source>Loss</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Held-out loss</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>Pérdida en reservados</translation>
    </message>
    <message>
        <source>Held-out accuracy</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>Exactitud en reservados</translation>
    </message>
    <message>
        <source>Layer 1 gets</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>La capa 1 recibe</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Loss of the newest batch</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>Pérdida del último lote</translation>
    </message>
    <message>
        <source>Share of the newest batch&apos;s examples that are classified rightly</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>Parte de los ejemplos del último lote que se clasifican bien</translation>
    </message>
    <message>
        <source>Loss on the examples that training never sees</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>Pérdida en los ejemplos que el entrenamiento nunca ve</translation>
    </message>
    <message>
        <source>Accuracy on the examples that training never sees</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>Exactitud en los ejemplos que el entrenamiento nunca ve</translation>
    </message>
    <message>
        <source>The share of the output layer&apos;s gradient that reaches layer 1: RMS dL/dz; of recurrent networks ‖dL/dh‖ of time step 1 over that of the last</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>La parte del gradiente de la capa de salida que llega a la capa 1: RMS dL/dz; en redes recurrentes, ‖dL/dh‖ del paso de tiempo 1 entre el del último</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>aún nada</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <source>diverged</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>divergió</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>entrenando</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>not finite any more since step {step}, {layer}</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>ya no es finito desde el paso {step}, {layer}</translation>
    </message>
</context>
<context>
    <name>TimeStepsView</name>
    <message>
        <source>Gradient reaching each time step</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>Gradiente que llega a cada paso de tiempo</translation>
    </message>
    <message>
        <source>Bars of the gradient norm of every time step, from first to last</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>Barras de la norma del gradiente de cada paso de tiempo, del primero al último</translation>
    </message>
    <message>
        <source>the last time step&apos;s gradient</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>lo que recibe el último paso de tiempo</translation>
    </message>
    <message>
        <source>time step (first → last)</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>paso de tiempo (primero → último)</translation>
    </message>
    <message>
        <source>share of dL/dW_h</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>parte de dL/dW_h</translation>
    </message>
    <message>
        <source>ρ per step</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>ρ por paso</translation>
    </message>
    <message>
        <source>clip norm</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>norma de recorte</translation>
    </message>
    <message>
        <source>Norm of the gradient that reaches the state at each time step.</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>Norma del gradiente que llega al estado en cada paso de tiempo.</translation>
    </message>
    <message>
        <source>The part that each time step contributes to the gradient of the recurrent weights, over the sum of all parts: where it is small, the network cannot learn from that step.</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>La parte que cada paso de tiempo aporta al gradiente de los pesos recurrentes, entre la suma de todas las partes: donde es pequeña, la red no puede aprender de ese paso.</translation>
    </message>
    <message>
        <source>What a linear cell would pass on: the measured spectral radius ρ of the recurrent weights, once per step. Exact for a linear cell with scaled orthogonal weights; an activation takes more away.</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>Lo que transmitiría una celda lineal: el radio espectral ρ medido de los pesos recurrentes, una vez por paso. Exacto para una celda lineal con pesos ortogonales escalados; una activación quita más.</translation>
    </message>
    <message>
        <source>The ceiling of gradient clipping (solid), and the norm of the whole gradient before it (dotted). Both speak of all parameters together.</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>El techo del recorte del gradiente (continua), y la norma de todo el gradiente antes de él (de puntos). Ambas se refieren a todos los parámetros juntos.</translation>
    </message>
    <message>
        <source>underflow: 0</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>underflow: 0</translation>
    </message>
    <message>
        <source>largest ρ of a gate&apos;s weights: {radius}</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>mayor ρ de los pesos de una puerta: {radius}</translation>
    </message>
    <message>
        <source>ρ = {radius} per step</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>ρ = {radius} por paso</translation>
    </message>
    <message>
        <source>Underflow: the gradient of the first {n} is zero in {dtype}.</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>Underflow: el gradiente de los primeros {n} es cero en {dtype}.</translation>
    </message>
    <message>
        <source>Truncated: no gradient reaches the first {n}.</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>Truncada: ningún gradiente llega a los primeros {n}.</translation>
    </message>
    <message>
        <source>No gradient reaches the first {n}: no unit after them passes any on.</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>Ningún gradiente llega a los primeros {n}: ninguna unidad posterior lo transmite.</translation>
    </message>
    <message>
        <source>{share} of the steps so far were clipped.</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>Pasos recortados hasta ahora: {share}.</translation>
    </message>
    <message>
        <source>time step {t}
‖dL/dh‖ {norm}
{ratio} × the last step&apos;s</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>paso de tiempo {t}
‖dL/dh‖ {norm}
{ratio} × el del último paso</translation>
    </message>
    <message>
        <source>{share} of dL/dW_h</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>{share} de dL/dW_h</translation>
    </message>
</context>
<context>
    <name>TimesOf</name>
    <message>
        <source>{n} times</source>
        <extracomment>gradsim/words/shares.py</extracomment>
        <translation>{n} veces</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>What is happening</source>
        <extracomment>gradsim/ui/watch/told.py</extracomment>
        <translation>Qué está pasando</translation>
    </message>
    <message>
        <source>Nothing certain yet.</source>
        <extracomment>gradsim/ui/watch/told.py</extracomment>
        <translation>Aún nada seguro.</translation>
    </message>
    <message>
        <source>Not seen: {note}.</source>
        <extracomment>gradsim/ui/watch/told.py</extracomment>
        <translation>No visto: {note}.</translation>
    </message>
    <message>
        <source>The chain rule in parts, the Jacobian, the loss around the weights and the cures are for networks that gradsim trains: they are in the main window.</source>
        <extracomment>gradsim/ui/watch/told.py</extracomment>
        <translation>La regla de la cadena por partes, el jacobiano, la pérdida alrededor de los pesos y los remedios son para redes que entrena gradsim: están en la ventana principal.</translation>
    </message>
</context>
<context>
    <name>TorchExport</name>
    <message>
        <source>Exported to {folder}</source>
        <extracomment>gradsim/ui/shell/torch_export.py</extracomment>
        <translation>Exportado a {folder}</translation>
    </message>
    <message>
        <source>This cannot be exported</source>
        <extracomment>gradsim/ui/shell/torch_export.py</extracomment>
        <translation>Esto no se puede exportar</translation>
    </message>
    <message>
        <source>Choose a folder for the PyTorch files</source>
        <extracomment>gradsim/ui/shell/torch_export.py</extracomment>
        <translation>Elegir una carpeta para los archivos de PyTorch</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <extracomment>gradsim/ui/shell/torch_export.py</extracomment>
        <translation>No hay memoria suficiente.</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>such as 0.1, 10 %, 1 in 1,000, 1e-6</source>
        <extracomment>gradsim/ui/lessons/answers.py</extracomment>
        <translation>por ejemplo 0,1; 10 %; 1:1.000; 1e-6</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>gradsim/ui/lessons/answers.py</extracomment>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Takes this number, then measures (Return)</source>
        <extracomment>gradsim/ui/lessons/answers.py</extracomment>
        <translation>Toma este número y después mide (Intro)</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Show figures</source>
        <extracomment>gradsim/ui/views/view.py</extracomment>
        <translation>Mostrar cifras</translation>
    </message>
    <message>
        <source>The figures behind the sentence, and what is rarely needed</source>
        <extracomment>gradsim/ui/views/view.py</extracomment>
        <translation>Las cifras detrás de la frase, y lo que rara vez se necesita</translation>
    </message>
    <message>
        <source>This network has no hidden layer: there is nothing to show here.</source>
        <extracomment>gradsim/ui/views/view.py</extracomment>
        <translation>Esta red no tiene capa oculta: aquí no hay nada que mostrar.</translation>
    </message>
</context>
<context>
    <name>ViewKeys</name>
    <message>
        <source>View {n}</source>
        <extracomment>gradsim/ui/shell/view_keys.py</extracomment>
        <translation>Vista {n}</translation>
    </message>
    <message>
        <source>Next view</source>
        <extracomment>gradsim/ui/shell/view_keys.py</extracomment>
        <translation>Vista siguiente</translation>
    </message>
    <message>
        <source>View before</source>
        <extracomment>gradsim/ui/shell/view_keys.py</extracomment>
        <translation>Vista anterior</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Copy picture</source>
        <extracomment>gradsim/ui/shell/view_menu.py</extracomment>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <extracomment>gradsim/ui/shell/view_menu.py</extracomment>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Save data…</source>
        <extracomment>gradsim/ui/shell/view_menu.py</extracomment>
        <translation>Guardar datos…</translation>
    </message>
    <message>
        <source>Put back into the window</source>
        <extracomment>gradsim/ui/shell/view_menu.py</extracomment>
        <translation>Devolver a la ventana</translation>
    </message>
    <message>
        <source>Detach into a window of its own</source>
        <extracomment>gradsim/ui/shell/view_menu.py</extracomment>
        <translation>Separar en una ventana propia</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>gradsim/ui/shell/view_menu.py</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>gradsim/ui/shell/view_menu.py</extracomment>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <extracomment>gradsim/ui/shell/view_menu.py</extracomment>
        <translation>Imágenes (*.png *.svg)</translation>
    </message>
    <message>
        <source>Save data</source>
        <extracomment>gradsim/ui/shell/view_menu.py</extracomment>
        <translation>Guardar datos</translation>
    </message>
    <message>
        <source>Lock layout</source>
        <extracomment>gradsim/ui/shell/view_menu.py</extracomment>
        <translation>Bloquear disposición</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <extracomment>gradsim/ui/shell/view_menu.py</extracomment>
        <translation>Restablecer disposición</translation>
    </message>
</context>
<context>
    <name>ViewStrip</name>
    <message>
        <source>Views</source>
        <extracomment>gradsim/ui/shell/view_strip.py</extracomment>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Shows all views again</source>
        <extracomment>gradsim/ui/shell/view_strip.py</extracomment>
        <translation>Muestra de nuevo todas las vistas</translation>
    </message>
    <message>
        <source>More views ▾</source>
        <extracomment>gradsim/ui/shell/view_strip.py</extracomment>
        <translation>Más vistas ▾</translation>
    </message>
    <message>
        <source>The views whose tabs have no room here</source>
        <extracomment>gradsim/ui/shell/view_strip.py</extracomment>
        <translation>Las vistas cuyas pestañas no caben aquí</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Fit</source>
        <extracomment>gradsim/ui/plots/fit_button.py</extracomment>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Fits the axis to what is drawn, as a double click does</source>
        <extracomment>gradsim/ui/plots/fit_button.py</extracomment>
        <translation>Ajusta el eje a lo dibujado, como un doble clic</translation>
    </message>
    <message>
        <source>Activation</source>
        <extracomment>view activation</extracomment>
        <translation>Activación</translation>
    </message>
    <message>
        <source>The activation of one layer, and the values that it acts on.</source>
        <extracomment>view activation</extracomment>
        <translation>La activación de una capa y los valores sobre los que actúa.</translation>
    </message>
    <message>
        <source>Above: the activation, and its slope φ′, which is what it multiplies a gradient by on the way back. Below: where the values z of one layer really lie. What lies in a shaded part passes nearly nothing of a gradient. With a normalization there are two hills: what came out of the weights, and what it makes of them. Try another layer, or batch normalization; Show figures tells which activations are the flattest of all.</source>
        <extracomment>view activation</extracomment>
        <translation>Arriba: la activación y su pendiente φ′, por la que se multiplica un gradiente en el camino de vuelta. Abajo: dónde están de verdad los valores z de una capa. Lo que cae en una parte sombreada no deja pasar casi nada del gradiente. Con una normalización hay dos colinas: lo que salió de los pesos y lo que hace de ello la normalización. Prueba otra capa, o la normalización por lotes; Mostrar cifras dice qué activaciones son las más planas de todas.</translation>
    </message>
    <message>
        <source>Activation curve</source>
        <extracomment>view activation_curve</extracomment>
        <translation>Curva de activación</translation>
    </message>
    <message>
        <source>The activation and its derivative over the values of one layer.</source>
        <extracomment>view activation_curve</extracomment>
        <translation>La activación y su derivada sobre los valores de una capa.</translation>
    </message>
    <message>
        <source>The blue curve is the activation: what each unit makes of the sum z that it gets. The orange curve is its slope φ′: what it multiplies the gradient by on the way back. The grey hill shows where the values of one layer really lie, and the shaded parts are where the curve is flat and the gradient is lost. Try another activation at the left: with ReLU half of the hill has a slope of 1, with Threshold none has any.</source>
        <extracomment>view activation_curve</extracomment>
        <translation>La curva azul es la activación: lo que cada unidad hace con la suma z que recibe. La curva naranja es su pendiente φ′: por lo que multiplica el gradiente en el camino de vuelta. La colina gris muestra dónde están de verdad los valores de una capa, y en las partes sombreadas la curva es plana y el gradiente se pierde. Prueba otra activación a la izquierda: con ReLU, la mitad de la colina tiene pendiente 1; con Umbral, ninguna parte tiene pendiente.</translation>
    </message>
    <message>
        <source>Gradient</source>
        <extracomment>view bars</extracomment>
        <translation>Gradiente</translation>
    </message>
    <message>
        <source>The gradient that reaches each layer: RMS dL/dz and ‖dL/dW‖.</source>
        <extracomment>view bars</extracomment>
        <translation>El gradiente que llega a cada capa: RMS dL/dz y ‖dL/dW‖.</translation>
    </message>
    <message>
        <source>Each bar is a layer, the one nearest to the input at the left. Its height is the gradient that comes back to it from the loss, on a log axis: one line down is ten times less, or more where the lines are farther apart. Bars that fall toward the input mean that the gradient vanishes and the early layers learn nothing; bars that climb toward the input mean that it explodes. Level bars are healthy. Try ReLU with He in place of sigmoid, or a skip connection, and watch the bars rise.</source>
        <extracomment>view bars</extracomment>
        <translation>Cada barra es una capa; la más cercana a la entrada está a la izquierda. Su altura es el gradiente que le vuelve desde la pérdida, en un eje logarítmico: una línea menos es diez veces menos, o más donde las líneas están más separadas. Si las barras bajan hacia la entrada, el gradiente se desvanece y las primeras capas no aprenden nada; si suben hacia la entrada, explota. Las barras niveladas son sanas. Prueba ReLU con He en lugar de la sigmoide, o una conexión de salto, y mira cómo suben las barras.</translation>
    </message>
    <message>
        <source>Chain rule</source>
        <extracomment>view chain_rule</extracomment>
        <translation>Regla de la cadena</translation>
    </message>
    <message>
        <source>The factors that backpropagation multiplies, and their product.</source>
        <extracomment>view chain_rule</extracomment>
        <translation>Los factores que multiplica la retropropagación, y su producto.</translation>
    </message>
    <message>
        <source>Read it from the right, where the loss is, to the left. At each layer the gradient is multiplied twice: by what the weights do (blue step) and by the slope of the activation (orange step). The black line is the product of all factors so far, on a log axis; a step down takes away, a step up adds. Factors a little below 1 make nothing of the gradient if there are many of them. Try half the depth, or a skip connection: it makes 1 + F′ of a factor F′.</source>
        <extracomment>view chain_rule</extracomment>
        <translation>Se lee desde la derecha, donde está la pérdida, hacia la izquierda. En cada capa el gradiente se multiplica dos veces: por lo que hacen los pesos (peldaño azul) y por la pendiente de la activación (peldaño naranja). La línea negra es el producto de todos los factores hasta ahí, en un eje logarítmico; un peldaño hacia abajo quita, uno hacia arriba añade. Factores un poco menores que 1, si son muchos, reducen el gradiente a nada. Prueba la mitad de profundidad, o una conexión de salto: convierte un factor F′ en 1 + F′.</translation>
    </message>
    <message>
        <source>What would help?</source>
        <extracomment>view cures</extracomment>
        <translation>¿Qué ayudaría?</translation>
    </message>
    <message>
        <source>Each change that a textbook suggests, trained and ranked by its loss; the best in pairs.</source>
        <extracomment>view cures</extracomment>
        <translation>Cada cambio que sugieren los libros, entrenado y ordenado por su pérdida; los mejores, en parejas.</translation>
    </message>
    <message>
        <source>Each row is one change that textbooks give against this trouble. All of them are really trained beside the scenario as it is, each with several seeds, and the best is at the top. The bar is the loss that is left, on a full one that stands for guessing; rows with the same number are equal within the spread over the seeds. Try a row: a click puts the change into the controls, and Undo takes it back.</source>
        <extracomment>view cures</extracomment>
        <translation>Cada fila es un cambio que los libros recomiendan contra este problema. Todos se entrenan de verdad junto al escenario tal como está, cada uno con varias semillas, y el mejor queda arriba. La barra es la pérdida que queda; una barra llena equivale a adivinar. Las filas con el mismo número son iguales dentro de la dispersión entre semillas. Prueba una fila: un clic lleva el cambio a los controles, y Deshacer lo quita.</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>view data</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>What the network answers to examples that it was not trained on.</source>
        <extracomment>view data</extracomment>
        <translation>Lo que responde la red a ejemplos con los que no se entrenó.</translation>
    </message>
    <message>
        <source>These examples were kept back: the network never sees them in training, so it cannot have learned them by heart. At the left is what it answers to each, at the right all answers in one picture. A network whose gradient vanishes gives nearly the same answer to everything. Try it: let it train, then change the depth or the activation, and see what becomes of the answers.</source>
        <extracomment>view data</extracomment>
        <translation>Estos ejemplos se reservaron: la red nunca los ve al entrenar, así que no pudo aprendérselos de memoria. A la izquierda está su respuesta a cada uno; a la derecha, todas las respuestas en una imagen. Una red cuyo gradiente se desvanece responde casi lo mismo a todo. Pruébalo: deja que se entrene, cambia la profundidad o la activación y mira qué pasa con las respuestas.</translation>
    </message>
    <message>
        <source>What is happening</source>
        <extracomment>view happening</extracomment>
        <translation>Qué está pasando</translation>
    </message>
    <message>
        <source>What is found from measurements, with the figures it rests on.</source>
        <extracomment>view happening</extracomment>
        <translation>Lo que se deduce de las mediciones, con las cifras en que se apoya.</translation>
    </message>
    <message>
        <source>The large line is what the measurements say is going on right now; under it are the figures that it rests on. If several things are wrong, the main one stands first. Show me brings the view to the front in which it can be seen. Try a change at the left and watch the line: it always speaks of the network that is trained now.</source>
        <extracomment>view happening</extracomment>
        <translation>La línea grande es lo que, según las mediciones, pasa ahora mismo; debajo están las cifras en que se apoya. Si fallan varias cosas, la principal va primero. Mostrar trae al frente la vista en que se ve. Prueba un cambio a la izquierda y observa la línea: siempre habla de la red que se entrena ahora.</translation>
    </message>
    <message>
        <source>Gradient through training</source>
        <extracomment>view heat</extracomment>
        <translation>Gradiente durante el entrenamiento</translation>
    </message>
    <message>
        <source>Layer x step, in the colours of the bars.</source>
        <extracomment>view heat</extracomment>
        <translation>Capa x paso, en los colores de las barras.</translation>
    </message>
    <message>
        <source>Each row is a layer, the input&apos;s at the bottom, and each column a stretch of steps: a film of the bars above. The colour says what share of the output&apos;s gradient reaches the layer. Blank means that it was zero, or too large to hold. Try it: click or drag on the map to go back to that moment; all views then show it.</source>
        <extracomment>view heat</extracomment>
        <translation>Cada fila es una capa, con la de la entrada abajo, y cada columna un tramo de pasos: una película de las barras de arriba. El color dice qué parte del gradiente de la salida llega a la capa. En blanco: era cero, o demasiado grande para representarlo. Pruébalo: haz clic o arrastra en el mapa para volver a ese momento; todas las vistas lo muestran entonces.</translation>
    </message>
    <message>
        <source>Histograms</source>
        <extracomment>view histograms</extracomment>
        <translation>Histogramas</translation>
    </message>
    <message>
        <source>How the weights, activations or gradients of each layer spread.</source>
        <extracomment>view histograms</extracomment>
        <translation>Cómo se reparten los pesos, activaciones o gradientes de cada capa.</translation>
    </message>
    <message>
        <source>Each hill is one layer, the input&apos;s at the bottom: the higher it is somewhere, the more of the layer&apos;s numbers lie there. On a log axis smaller gradients lie farther left, so a vanishing gradient looks like a staircase. Try the activations: with sigmoid they crowd together, with ReLU half of them are exactly zero.</source>
        <extracomment>view histograms</extracomment>
        <translation>Cada colina es una capa, con la de la entrada abajo: cuanto más alta es en un punto, más números de la capa hay ahí. En un eje logarítmico, los gradientes más pequeños quedan más a la izquierda, así que un gradiente que se desvanece parece una escalera. Prueba las activaciones: con la sigmoide se amontonan; con ReLU la mitad son exactamente cero.</translation>
    </message>
    <message>
        <source>Jacobian</source>
        <extracomment>view jacobian</extracomment>
        <translation>Jacobiano</translation>
    </message>
    <message>
        <source>How much a small change is stretched or shrunk: singular values, isometry.</source>
        <extracomment>view jacobian</extracomment>
        <translation>Cuánto se estira o encoge un cambio pequeño: valores singulares, isometría.</translation>
    </message>
    <message>
        <source>Move the values of one layer a little, in any direction: how much of the move is left at the other end? Each point is one direction, the most stretched at the left; 1 means that it keeps its length. The gradient goes the same way back, so it is shrunk and stretched alike. Points far below 1 are directions that are lost on the way. Try orthogonal first weights with the linear activation: all points lie on 1.</source>
        <extracomment>view jacobian</extracomment>
        <translation>Mueve un poco los valores de una capa, en cualquier dirección: ¿cuánto queda del movimiento en el otro extremo? Cada punto es una dirección, la más estirada a la izquierda; 1 significa que conserva su longitud. El gradiente recorre el mismo camino de vuelta, así que se encoge y estira igual. Los puntos muy por debajo de 1 son direcciones que se pierden por el camino. Prueba pesos iniciales ortogonales con la activación lineal: todos los puntos están en 1.</translation>
    </message>
    <message>
        <source>Layer values</source>
        <extracomment>view layer_values</extracomment>
        <translation>Valores de las capas</translation>
    </message>
    <message>
        <source>Mean and standard deviation of what each layer passes on, over training.</source>
        <extracomment>view layer_values</extracomment>
        <translation>Media y desviación estándar de lo que transmite cada capa, durante el entrenamiento.</translation>
    </message>
    <message>
        <source>Each line is a hidden layer: how large the values are that it passes on, while it is trained. Layer 1 is dark, the last one bright, the picked one bold. Lines that stay close together mean that the values keep their size on their way through the network; lines that fan out mean that they shrink or grow from layer to layer, and the gradient with them. Try another initializer, or He in place of Xavier with ReLU.</source>
        <extracomment>view layer_values</extracomment>
        <translation>Cada línea es una capa oculta: lo grandes que son los valores que transmite mientras se entrena. La capa 1 es oscura, la última clara, la elegida gruesa. Si las líneas van juntas, los valores conservan su tamaño a lo largo de la red; si se abren en abanico, encogen o crecen de capa en capa, y con ellos el gradiente. Prueba otro inicializador, o He en lugar de Xavier con ReLU.</translation>
    </message>
    <message>
        <source>Loss</source>
        <extracomment>view loss</extracomment>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Loss of training batches and of the held-out examples.</source>
        <extracomment>view loss</extracomment>
        <translation>Pérdida en los lotes de entrenamiento y en los ejemplos reservados.</translation>
    </message>
    <message>
        <source>The loss says how wrong the answers are: blue on the examples of each step, orange on examples that training never sees. A line that falls learns; a line that stays at the dotted one does no better than guessing. A line that shoots up explodes. Try another learning rate while it trains.</source>
        <extracomment>view loss</extracomment>
        <translation>La pérdida dice lo equivocadas que son las respuestas: azul en los ejemplos de cada paso, naranja en ejemplos que el entrenamiento nunca ve. Una línea que baja aprende; una que se queda en la de puntos no mejora a adivinar. Una línea que se dispara hacia arriba explota. Prueba otra tasa de aprendizaje mientras se entrena.</translation>
    </message>
    <message>
        <source>Loss surface</source>
        <extracomment>view loss_surface</extracomment>
        <translation>Superficie de la pérdida</translation>
    </message>
    <message>
        <source>The loss around the present weights: plateaus and cliffs.</source>
        <extracomment>view loss_surface</extracomment>
        <translation>La pérdida alrededor de los pesos actuales: mesetas y precipicios.</translation>
    </message>
    <message>
        <source>The middle is where the weights are now. To the right they go against the gradient, up and down in a random direction; the colour says what the loss would be there. The curves at the right are the two lines through the middle. A flat stretch is a plateau: no gradient shows the way. A sudden rise is a cliff: one step too far and the loss jumps. Try a larger learning rate and see where the next step leads.</source>
        <extracomment>view loss_surface</extracomment>
        <translation>El centro es donde están los pesos ahora. Hacia la derecha van contra el gradiente; hacia arriba y abajo, en una dirección al azar; el color dice cuál sería ahí la pérdida. Las curvas de la derecha son las dos líneas que pasan por el centro. Un tramo plano es una meseta: ningún gradiente señala el camino. Una subida repentina es un precipicio: un paso de más y la pérdida salta. Prueba una tasa de aprendizaje mayor y mira adónde lleva el paso siguiente.</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>view network</extracomment>
        <translation>Red</translation>
    </message>
    <message>
        <source>One example through the network, and the gradient of its loss on the way back.</source>
        <extracomment>view network</extracomment>
        <translation>Un ejemplo a través de la red, y el gradiente de su pérdida en el camino de vuelta.</translation>
    </message>
    <message>
        <source>The dots are the units, layer by layer from the input at the left to the answer at the right; the lines are the largest weights between them. One example has gone through: a dot is the fuller, the larger its value. Then the loss of the answer goes back as a gradient, from the right to the left, and each unit takes the colour of what reaches it. Try Play gradient: where the colours fade, the layers learn nothing from this example. A click on a line tells the chain rule of that weight, and Explain a step walks through the next training step.</source>
        <extracomment>view network</extracomment>
        <translation>Los puntos son las unidades, capa por capa, desde la entrada a la izquierda hasta la respuesta a la derecha; las líneas son los pesos más grandes entre ellas. Ha pasado un ejemplo: un punto está más lleno cuanto mayor es su valor. Después la pérdida de la respuesta vuelve como gradiente, de derecha a izquierda, y cada unidad toma el color de lo que le llega. Prueba Reproducir gradiente: donde los colores se apagan, las capas no aprenden nada de este ejemplo. Un clic en una línea explica la regla de la cadena de ese peso, y Explicar un paso recorre el paso de entrenamiento siguiente.</translation>
    </message>
    <message>
        <source>The gradient that reaches each time step: ‖dL/dh‖.</source>
        <extracomment>view time_steps</extracomment>
        <translation>El gradiente que llega a cada paso de tiempo: ‖dL/dh‖.</translation>
    </message>
    <message>
        <source>A recurrent network reads a sequence piece by piece; each bar is a time step, the first at the left, and its height the gradient that comes back to it from the answer at the end, on a log axis. Bars that fall to the left mean that the network cannot learn from what came early: it forgets. Bars that climb to the left explode. The dots say how much each time step adds to the gradient of the recurrent weights. Try the cell GRU or LSTM, or more time steps.</source>
        <extracomment>view time_steps</extracomment>
        <translation>Una red recurrente lee una secuencia trozo a trozo; cada barra es un paso de tiempo, el primero a la izquierda, y su altura es el gradiente que le vuelve desde la respuesta final, en un eje logarítmico. Si las barras bajan hacia la izquierda, la red no puede aprender de lo que llegó pronto: olvida. Si suben hacia la izquierda, explotan. Los puntos dicen cuánto aporta cada paso de tiempo al gradiente de los pesos recurrentes. Prueba la celda GRU o LSTM, o más pasos de tiempo.</translation>
    </message>
    <message>
        <source>Weights</source>
        <extracomment>view weights</extracomment>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Do the early layers learn? How far each layer&apos;s weights have moved.</source>
        <extracomment>view weights</extracomment>
        <translation>¿Aprenden las primeras capas? Cuánto se han movido los pesos de cada capa.</translation>
    </message>
    <message>
        <source>A bar says how far a layer&apos;s weights have moved since they were drawn, as a share of their own size; a dot, how far the newest step moved them. Where the bars fall toward the input, the early layers do not learn: they pass on the random mixture that they began with. The pictures at the right are weights of the first layer, at the start and now. Try ReLU in place of sigmoid, and the bars rise.</source>
        <extracomment>view weights</extracomment>
        <translation>Una barra dice cuánto se han movido los pesos de una capa desde que se sortearon, como parte de su propio tamaño; un punto, cuánto los movió el último paso. Donde las barras bajan hacia la entrada, las primeras capas no aprenden: transmiten la mezcla al azar con la que empezaron. Las imágenes de la derecha son pesos de la primera capa, al principio y ahora. Prueba ReLU en lugar de la sigmoide, y las barras suben.</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>{share} that of {name}</source>
        <extracomment>gradsim/ui/watch/bars.py</extracomment>
        <translation>{share} lo que recibe {name}</translation>
    </message>
    <message>
        <source>update ratio {share}</source>
        <extracomment>gradsim/ui/watch/bars.py</extracomment>
        <translation>razón de actualización {share}</translation>
    </message>
    <message>
        <source>zero after the activation: {share}</source>
        <extracomment>gradsim/ui/watch/bars.py</extracomment>
        <translation>cero tras la activación: {share}</translation>
    </message>
    <message>
        <source>saturated: {share}</source>
        <extracomment>gradsim/ui/watch/bars.py</extracomment>
        <translation>saturados: {share}</translation>
    </message>
    <message>
        <source>not finite: {n} numbers</source>
        <extracomment>gradsim/ui/watch/bars.py</extracomment>
        <translation>no finitos: {n} números</translation>
    </message>
    <message>
        <source>some numbers are not finite</source>
        <extracomment>gradsim/ui/watch/bars.py</extracomment>
        <translation>algunos números no son finitos</translation>
    </message>
</context>
<context>
    <name>WatchMap</name>
    <message>
        <source>Gradient through training</source>
        <extracomment>gradsim/ui/watch/through.py</extracomment>
        <translation>Gradiente durante el entrenamiento</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>gradsim/ui/watch/through.py</extracomment>
        <translation>paso</translation>
    </message>
    <message>
        <source>layer</source>
        <extracomment>gradsim/ui/watch/through.py</extracomment>
        <translation>capa</translation>
    </message>
    <message>
        <source>{layer}, step {step}
RMS dL/dz {signal}</source>
        <extracomment>gradsim/ui/watch/through.py</extracomment>
        <translation>{layer}, paso {step}
RMS dL/dz {signal}</translation>
    </message>
</context>
<context>
    <name>WatchWindow</name>
    <message>
        <source>{name} – watched</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>{name} – observada</translation>
    </message>
    <message>
        <source>Gradient reaching each layer</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>Gradiente que llega a cada capa</translation>
    </message>
    <message>
        <source>layer (input → output)</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>capa (entrada → salida)</translation>
    </message>
    <message>
        <source>Gradient at each time step</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>Gradiente en cada paso de tiempo</translation>
    </message>
    <message>
        <source>time step</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>paso de tiempo</translation>
    </message>
    <message>
        <source>the last time step&apos;s gradient</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>lo que recibe el último paso de tiempo</translation>
    </message>
    <message>
        <source>Loss</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>paso</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>Back to now</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>Volver a ahora</translation>
    </message>
    <message>
        <source>Shows the newest step again</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>Muestra de nuevo el último paso</translation>
    </message>
    <message>
        <source>step {n}</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>paso {n}</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>pérdida {loss}</translation>
    </message>
    <message>
        <source>learning rate {rate}</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>tasa de aprendizaje {rate}</translation>
    </message>
    <message>
        <source>time step {n}</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>paso de tiempo {n}</translation>
    </message>
</context>
<context>
    <name>WeightPanel</name>
    <message>
        <source>The chain rule of one weight</source>
        <extracomment>gradsim/ui/network/weight_panel.py</extracomment>
        <translation>La regla de la cadena de un peso</translation>
    </message>
    <message>
        <source>Back to the picture alone</source>
        <extracomment>gradsim/ui/network/weight_panel.py</extracomment>
        <translation>Volver solo a la imagen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>gradsim/ui/network/weight_panel.py</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>WeightPictures</name>
    <message>
        <source>First-layer weights before and after</source>
        <extracomment>gradsim/ui/plots/weight_pictures.py</extracomment>
        <translation>Pesos de la primera capa, antes y después</translation>
    </message>
    <message>
        <source>Each little picture holds the weights into one unit. Blue is positive, orange negative; both sides have one scale.</source>
        <extracomment>gradsim/ui/plots/weight_pictures.py</extracomment>
        <translation>Cada imagen pequeña contiene los pesos que entran en una unidad. Azul es positivo, naranja negativo; ambos lados tienen la misma escala.</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>gradsim/ui/plots/weight_pictures.py</extracomment>
        <translation>antes</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>gradsim/ui/plots/weight_pictures.py</extracomment>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>WeightsView</name>
    <message>
        <source>Do the early layers learn?</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>¿Aprenden las primeras capas?</translation>
    </message>
    <message>
        <source>Bars of how far each layer&apos;s weights have moved, and the first layer&apos;s weights before and after</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>Barras de cuánto se han movido los pesos de cada capa, y los pesos de la primera capa antes y después</translation>
    </message>
    <message>
        <source>change since the start</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>cambio desde el inicio</translation>
    </message>
    <message>
        <source>per step</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>por paso</translation>
    </message>
    <message>
        <source>healthy: near 10⁻³</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>sano: cerca de 10⁻³</translation>
    </message>
    <message>
        <source>|W − W at the start| / |W at the start|, Frobenius norms</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>|W − W al inicio| / |W al inicio|, normas de Frobenius</translation>
    </message>
    <message>
        <source>Update ratio of the newest step: |change of W| / |W|</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>Razón de actualización del último paso: |cambio de W| / |W|</translation>
    </message>
    <message>
        <source>Update ratios around 10⁻³ are usual in networks that learn well. Far below, a layer hardly moves; far above, steps undo each other. A rule of thumb, not a law.</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>Razones de actualización de cerca de 10⁻³ son habituales en redes que aprenden bien. Muy por debajo, una capa apenas se mueve; muy por encima, los pasos se deshacen unos a otros. Una regla práctica, no una ley.</translation>
    </message>
    <message>
        <source>layer (input → output)</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>capa (entrada → salida)</translation>
    </message>
    <message>
        <source>relative change</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>cambio relativo</translation>
    </message>
    <message>
        <source>the input</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>la entrada</translation>
    </message>
    <message>
        <source>No step was taken yet: all weights are the first ones.</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>Aún no se ha dado ningún paso: todos los pesos son los iniciales.</translation>
    </message>
    <message>
        <source>In {steps} the weights moved by {last} their size</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>En {steps} los pesos se movieron {last} su tamaño</translation>
    </message>
    <message>
        <source>In {steps} the weights of {layer} are unchanged to the last bit; the output&apos;s moved by {last} their size</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>En {steps} los pesos en {layer} no han cambiado ni en el último bit; los de la salida se movieron {last} su tamaño</translation>
    </message>
    <message>
        <source>In {steps} the weights of {layer} moved by {first} their size, the output&apos;s by {last} theirs</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>En {steps} los pesos en {layer} se movieron {first} su tamaño; los de la salida, {last} su propio tamaño</translation>
    </message>
    <message>
        <source>{units} units of {layer}, {rows}×{columns} weights each; the largest change is {change}</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>{units} unidades en {layer}, con {rows}×{columns} pesos cada una; el mayor cambio es {change}</translation>
    </message>
    <message>
        <source>{name}
change since the start {change}
update ratio of the newest step {update}</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>{name}
cambio desde el inicio {change}
razón de actualización del último paso {update}</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Start from a scenario…</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Empezar desde un escenario…</translation>
    </message>
    <message>
        <source>Your own data…</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Datos propios…</translation>
    </message>
    <message>
        <source>Your own images…</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Imágenes propias…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Sweep…</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Barrido…</translation>
    </message>
    <message>
        <source>Open scenario or lesson…</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Abrir escenario o lección…</translation>
    </message>
    <message>
        <source>Save scenario…</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Guardar escenario…</translation>
    </message>
    <message>
        <source>Open run…</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Abrir ejecución…</translation>
    </message>
    <message>
        <source>Save run…</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Guardar ejecución…</translation>
    </message>
    <message>
        <source>Copy share code</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Copiar código para compartir</translation>
    </message>
    <message>
        <source>Paste share code</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Pegar código para compartir</translation>
    </message>
    <message>
        <source>Copy code of this lesson</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Copiar código de esta lección</translation>
    </message>
    <message>
        <source>Save this lesson…</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Guardar esta lección…</translation>
    </message>
    <message>
        <source>Export to PyTorch…</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Exportar a PyTorch…</translation>
    </message>
    <message>
        <source>Save picture of the window…</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Guardar imagen de la ventana…</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Guía</translation>
    </message>
    <message>
        <source>For teachers</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Para docentes</translation>
    </message>
    <message>
        <source>Lessons</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>All lessons…</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Todas las lecciones…</translation>
    </message>
    <message>
        <source>Keys (?)</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Teclas (?)</translation>
    </message>
    <message>
        <source>About gradsim</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Acerca de gradsim</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Projector: one large picture, large text</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Proyector: una imagen grande, texto grande</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Text at its usual size (now {n} %)</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Texto en su tamaño habitual (ahora {n} %)</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Guardar escenario</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Escenarios (*.json)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Imágenes (*.png *.svg)</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>its file in this installation is damaged; install it anew ({error})</source>
        <extracomment>gradsim/data/dataset.py</extracomment>
        <translation>su archivo en esta instalación está dañado; vuelve a instalarla ({error})</translation>
    </message>
    <message>
        <source>it has {images} images, but {labels} labels stand beside it</source>
        <extracomment>gradsim/data/files.py</extracomment>
        <translation>tiene {images} imágenes, pero a su lado hay {labels} etiquetas</translation>
    </message>
    <message>
        <source>allowed: ten images or more</source>
        <extracomment>gradsim/data/files.py</extracomment>
        <translation>se permiten: diez imágenes o más</translation>
    </message>
    <message>
        <source>it holds one class only; at least two are needed</source>
        <extracomment>gradsim/data/files.py</extracomment>
        <translation>contiene una sola clase; hacen falta al menos dos</translation>
    </message>
    <message>
        <source>the name of an images file holds &quot;images&quot;, as in train-images-idx3-ubyte</source>
        <extracomment>gradsim/data/files.py</extracomment>
        <translation>el nombre de un archivo de imágenes contiene &quot;images&quot;, como en train-images-idx3-ubyte</translation>
    </message>
    <message>
        <source>it is longer than the {size} bytes that its header announces</source>
        <extracomment>gradsim/data/files.py</extracomment>
        <translation>es más largo que los {size} bytes que anuncia su cabecera</translation>
    </message>
    <message>
        <source>it is cut off: it has {n} of {size} bytes</source>
        <extracomment>gradsim/data/files.py</extracomment>
        <translation>está cortado: tiene {n} de {size} bytes</translation>
    </message>
    <message>
        <source>allowed: an IDX file of unsigned bytes with {dimensions} dimensions</source>
        <extracomment>gradsim/data/files.py</extracomment>
        <translation>se permite: un archivo IDX de bytes sin signo con {dimensions} dimensiones</translation>
    </message>
    <message>
        <source>it announces {n} numbers; allowed: up to {most}</source>
        <extracomment>gradsim/data/files.py</extracomment>
        <translation>anuncia {n} números; se permiten: hasta {most}</translation>
    </message>
    <message>
        <source>a scenario cannot name a file on the network; type the path yourself</source>
        <extracomment>gradsim/data/foreign.py</extracomment>
        <translation>un escenario no puede nombrar un archivo de la red; escribe tú la ruta</translation>
    </message>
    <message>
        <source>it holds {n} images; take a smaller --image-size</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>contiene {n} imágenes; usa un --image-size menor</translation>
    </message>
    <message>
        <source>{n} images in one class, read as grey {size} x {size}</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>{n} imágenes en una clase, leídas en gris de {size} x {size}</translation>
    </message>
    <message>
        <source>{n} images in {classes} classes, read as grey {size} x {size}</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>{n} imágenes en {classes} clases, leídas en gris de {size} x {size}</translation>
    </message>
    <message>
        <source>1 file left out</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>1 archivo omitido</translation>
    </message>
    <message>
        <source>{n} files left out</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>{n} archivos omitidos</translation>
    </message>
    <message>
        <source>1 damaged image left out: {names}</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>1 imagen dañada omitida: {names}</translation>
    </message>
    <message>
        <source>{n} damaged images left out: {names}</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>{n} imágenes dañadas omitidas: {names}</translation>
    </message>
    <message>
        <source>there is no such folder; choose a folder that holds a folder of images for each class</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>no existe esa carpeta; elige una que contenga una carpeta de imágenes por clase</translation>
    </message>
    <message>
        <source>it is one file; choose a folder that holds a folder of images for each class</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>es un solo archivo; elige una carpeta que contenga una carpeta de imágenes por clase</translation>
    </message>
    <message>
        <source>it holds too many images; allowed: up to {most}</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>contiene demasiadas imágenes; se permiten: hasta {most}</translation>
    </message>
    <message>
        <source>it cannot be read: {what}</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>no se puede leer: {what}</translation>
    </message>
    <message>
        <source>it holds {n} folders of images; allowed: 2 to {most}</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>contiene {n} carpetas de imágenes; se permiten: de 2 a {most}</translation>
    </message>
    <message>
        <source>its folders hold folders and no images; choose one of them, such as {name}</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>sus carpetas contienen carpetas y ninguna imagen; elige una de ellas, como {name}</translation>
    </message>
    <message>
        <source>it holds one folder of images only, {name}; at least two are needed, one for each class</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>contiene una sola carpeta de imágenes, {name}; hacen falta al menos dos, una por clase</translation>
    </message>
    <message>
        <source>it holds images, but no folder of them; put those of each class into a folder of its own and choose the folder around them</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>contiene imágenes, pero ninguna carpeta de ellas; pon las de cada clase en una carpeta propia y elige la carpeta que las reúne</translation>
    </message>
    <message>
        <source>it holds no folder of PNG or JPEG images; put those of each class into a folder of its own and choose the folder around them</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>no contiene ninguna carpeta de imágenes PNG o JPEG; pon las de cada clase en una carpeta propia y elige la carpeta que las reúne</translation>
    </message>
    <message>
        <source>to read images, one more package is needed: {install}</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>para leer imágenes hace falta un paquete más: {install}</translation>
    </message>
    <message>
        <source>it has more than {most} pixels</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>tiene más de {most} píxeles</translation>
    </message>
    <message>
        <source>images in it: {n}; {fewest} or more are needed</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>imágenes que contiene: {n}; hacen falta {fewest} o más</translation>
    </message>
    <message>
        <source>images in it: {n}; {fewest} or more are needed; {damaged} of {all} are damaged, such as {name}</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>imágenes que contiene: {n}; hacen falta {fewest} o más; {damaged} de {all} están dañadas, como {name}</translation>
    </message>
    <message>
        <source>it holds too many different words; allowed: up to {most}</source>
        <extracomment>gradsim/data/table/arrow.py</extracomment>
        <translation>contiene demasiadas palabras distintas; se permiten: hasta {most}</translation>
    </message>
    <message>
        <source>it is a Parquet file, which needs one more package: {install}</source>
        <extracomment>gradsim/data/table/arrow.py</extracomment>
        <translation>es un archivo Parquet, que necesita un paquete más: {install}</translation>
    </message>
    <message>
        <source>it holds too many numbers; allowed: up to {most}</source>
        <extracomment>gradsim/data/table/arrow.py</extracomment>
        <translation>contiene demasiados números; se permiten: hasta {most}</translation>
    </message>
    <message>
        <source>it unpacks to {size} MB; allowed: up to {most} MB</source>
        <extracomment>gradsim/data/table/arrow.py</extracomment>
        <translation>descomprimido ocupa {size} MB; se permiten: hasta {most} MB</translation>
    </message>
    <message>
        <source>column {name} stands twice; rename one of them</source>
        <extracomment>gradsim/data/table/arrow.py</extracomment>
        <translation>la columna {name} aparece dos veces; cambia el nombre de una</translation>
    </message>
    <message>
        <source>it has one column only; a table has a target and at least one input</source>
        <extracomment>gradsim/data/table/arrow.py</extracomment>
        <translation>tiene una sola columna; una tabla tiene un objetivo y al menos una entrada</translation>
    </message>
    <message>
        <source>it is a damaged Parquet file, or holds lists or numbers that are not finite</source>
        <extracomment>gradsim/data/table/arrow.py</extracomment>
        <translation>es un archivo Parquet dañado, o contiene listas o números que no son finitos</translation>
    </message>
    <message>
        <source>there is no such column; there are: {names}</source>
        <extracomment>gradsim/data/table/choice.py</extracomment>
        <translation>no existe esa columna; existen: {names}</translation>
    </message>
    <message>
        <source>all columns are left out; leave two or more in</source>
        <extracomment>gradsim/data/table/choice.py</extracomment>
        <translation>se han omitido todas las columnas; deja dos o más</translation>
    </message>
    <message>
        <source>proposed, as the last one has many values</source>
        <extracomment>gradsim/data/table/choice.py</extracomment>
        <translation>propuesto, porque la última tiene muchos valores</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>gradsim/data/table/choice.py</extracomment>
        <translation>vacía</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>gradsim/data/table/choice.py</extracomment>
        <translation>texto</translation>
    </message>
    <message>
        <source>text with {n} different values</source>
        <extracomment>gradsim/data/table/choice.py</extracomment>
        <translation>texto con {n} valores distintos</translation>
    </message>
    <message>
        <source>line {line}, the header, has {names} columns, the lines below have {width}</source>
        <extracomment>gradsim/data/table/columns.py</extracomment>
        <translation>la línea {line}, la cabecera, tiene {names} columnas; las de debajo tienen {width}</translation>
    </message>
    <message>
        <source>column {name} stands twice in the header (columns {places}); rename one of them</source>
        <extracomment>gradsim/data/table/columns.py</extracomment>
        <translation>la columna {name} aparece dos veces en la cabecera (columnas {places}); cambia el nombre de una</translation>
    </message>
    <message>
        <source>line {line} has {n} columns of {width}; mend the line, or take it out</source>
        <extracomment>gradsim/data/table/columns.py</extracomment>
        <translation>la línea {line} tiene {n} columnas de {width}; corrige la línea o quítala</translation>
    </message>
    <message>
        <source>line {line} has 1 column of {width}; mend the line, or take it out</source>
        <extracomment>gradsim/data/table/columns.py</extracomment>
        <translation>la línea {line} tiene 1 columna de {width}; corrige la línea o quítala</translation>
    </message>
    <message>
        <source>line {line}, column {name}: {cell} is not a finite number</source>
        <extracomment>gradsim/data/table/columns.py</extracomment>
        <translation>línea {line}, columna {name}: {cell} no es un número finito</translation>
    </message>
    <message>
        <source>it is no table of text; allowed: CSV, also packed with gzip or zip, and Parquet</source>
        <extracomment>gradsim/data/table/layout.py</extracomment>
        <translation>no es una tabla de texto; se permiten: CSV, también comprimido con gzip o zip, y Parquet</translation>
    </message>
    <message>
        <source>it is an empty file; a table has a header line and four rows or more</source>
        <extracomment>gradsim/data/table/layout.py</extracomment>
        <translation>es un archivo vacío; una tabla tiene una línea de cabecera y cuatro filas o más</translation>
    </message>
    <message>
        <source>it has one column only; a table has a target and at least one input, separated by comma, semicolon, tab or bar</source>
        <extracomment>gradsim/data/table/layout.py</extracomment>
        <translation>tiene una sola columna; una tabla tiene un objetivo y al menos una entrada, separados por coma, punto y coma, tabulador o barra</translation>
    </message>
    <message>
        <source>{n} rows, 1 input, target {target} ({what})</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>{n} filas, 1 entrada, objetivo {target} ({what})</translation>
    </message>
    <message>
        <source>{n} rows, {inputs} inputs, target {target} ({what})</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>{n} filas, {inputs} entradas, objetivo {target} ({what})</translation>
    </message>
    <message>
        <source>the time</source>
        <extracomment>gradsim/data/preview.py</extracomment>
        <translation>el tiempo</translation>
    </message>
    <message>
        <source>line {line}, column {name}: {word} is no number, but most of the column are</source>
        <extracomment>gradsim/data/table/columns.py</extracomment>
        <translation>línea {line}, columna {name}: {word} no es un número, pero casi todo en la columna lo es</translation>
    </message>
    <message>
        <source>1 comment line skipped</source>
        <extracomment>gradsim/data/table/layout.py</extracomment>
        <translation>1 línea de comentario omitida</translation>
    </message>
    <message>
        <source>{n} comment lines skipped</source>
        <extracomment>gradsim/data/table/layout.py</extracomment>
        <translation>{n} líneas de comentario omitidas</translation>
    </message>
    <message>
        <source>no header line: the first line is data</source>
        <extracomment>gradsim/data/table/layout.py</extracomment>
        <translation>sin línea de cabecera: la primera línea son datos</translation>
    </message>
    <message>
        <source>encoding {name}</source>
        <extracomment>gradsim/data/table/layout.py</extracomment>
        <translation>codificación {name}</translation>
    </message>
    <message>
        <source>separator {sign}</source>
        <extracomment>gradsim/data/table/layout.py</extracomment>
        <translation>separador {sign}</translation>
    </message>
    <message>
        <source>tab</source>
        <extracomment>gradsim/data/table/layout.py</extracomment>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <extracomment>gradsim/data/table/layout.py</extracomment>
        <translation>coma decimal</translation>
    </message>
    <message>
        <source>few rows: figures of {n} rows say little</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>pocas filas: las cifras de {n} filas dicen poco</translation>
    </message>
    <message>
        <source>{what}, {proposed}</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>{what}, {proposed}</translation>
    </message>
    <message>
        <source>no input is left beside the target; {left_out}</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>no queda ninguna entrada además del objetivo; {left_out}</translation>
    </message>
    <message>
        <source>rows without missing values: {n}, with: {dropped}; --missing-values median fills them</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>filas sin valores ausentes: {n}; con ellos: {dropped}; --missing-values median los rellena</translation>
    </message>
    <message>
        <source>it has {n} rows below the header; at least {fewest} are needed</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>tiene {n} filas bajo la cabecera; hacen falta al menos {fewest}</translation>
    </message>
    <message>
        <source>it has 1 row below the header; at least {fewest} are needed</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>tiene 1 fila bajo la cabecera; hacen falta al menos {fewest}</translation>
    </message>
    <message>
        <source>it has no rows below the header; at least {fewest} are needed</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>no tiene filas bajo la cabecera; hacen falta al menos {fewest}</translation>
    </message>
    <message>
        <source>line {line}, column {name}: the value is missing; mend it, or choose to drop or fill what is missing (--missing-values)</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>línea {line}, columna {name}: falta el valor; corrígelo, o elige omitir o rellenar lo que falta (--missing-values)</translation>
    </message>
    <message>
        <source>numbers</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>números</translation>
    </message>
    <message>
        <source>column {name} holds {count} different numbers, which are no classes; take the loss mse, huber or mae, or a target column with 2 to {most_classes} classes</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>la columna {name} contiene {count} números distintos, que no son clases; usa la pérdida mse, huber o mae, o una columna objetivo con 2 a {most_classes} clases</translation>
    </message>
    <message>
        <source>one class in so few rows, beside &apos;other&apos;</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>una sola clase en tan pocas filas, además de &apos;other&apos;</translation>
    </message>
    <message>
        <source>{n} classes</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>{n} clases</translation>
    </message>
    <message>
        <source>it holds {count} different texts; take another column as the target, one with 2 to {most} classes, or with numbers and the loss mse, huber or mae</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>contiene {count} textos distintos; usa otra columna como objetivo, una con 2 a {most} clases, o con números y la pérdida mse, huber o mae</translation>
    </message>
    <message>
        <source>it holds one class; take another column as the target, one with 2 to {most} classes, or with numbers and the loss mse, huber or mae</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>contiene una sola clase; usa otra columna como objetivo, una con 2 a {most} clases, o con números y la pérdida mse, huber o mae</translation>
    </message>
    <message>
        <source>column {name} is empty; leave it out (--left-out)</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>la columna {name} está vacía; omítela (--left-out)</translation>
    </message>
    <message>
        <source>{odd}; mend it, or leave the column out (--left-out)</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>{odd}; corrígelo u omite la columna (--left-out)</translation>
    </message>
    <message>
        <source>1 row with a missing value dropped</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>1 fila con un valor ausente omitida</translation>
    </message>
    <message>
        <source>{n} rows with a missing value dropped</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>{n} filas con un valor ausente omitidas</translation>
    </message>
    <message>
        <source>1 missing value filled</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>1 valor ausente rellenado</translation>
    </message>
    <message>
        <source>{n} missing values filled</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>{n} valores ausentes rellenados</translation>
    </message>
    <message>
        <source>words as inputs of 0 and 1: {names}</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>palabras como entradas de 0 y 1: {names}</translation>
    </message>
    <message>
        <source>date as a number of days: {names}</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>fecha como número de días: {names}</translation>
    </message>
    <message>
        <source>left out: {names}</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>omitidas: {names}</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>{names} y {n} más</translation>
    </message>
    <message>
        <source>{n} rows, {windows} windows of {steps} time steps, {inputs} inputs, target {target} ({what})</source>
        <extracomment>gradsim/data/table/windows.py</extracomment>
        <translation>{n} filas, {windows} ventanas de {steps} pasos de tiempo, {inputs} entradas, objetivo {target} ({what})</translation>
    </message>
    <message>
        <source>{n} rows, {windows} windows of {steps} time steps, 1 input, target {target} ({what})</source>
        <extracomment>gradsim/data/table/windows.py</extracomment>
        <translation>{n} filas, {windows} ventanas de {steps} pasos de tiempo, 1 entrada, objetivo {target} ({what})</translation>
    </message>
    <message>
        <source>the last {n} windows held out</source>
        <extracomment>gradsim/data/table/windows.py</extracomment>
        <translation>las últimas {n} ventanas, reservadas</translation>
    </message>
    <message>
        <source>one window for {n} rows</source>
        <extracomment>gradsim/data/table/windows.py</extracomment>
        <translation>una ventana por cada {n} filas</translation>
    </message>
    <message>
        <source>the next value</source>
        <extracomment>gradsim/data/table/windows.py</extracomment>
        <translation>el valor siguiente</translation>
    </message>
    <message>
        <source>{what}, of the last row</source>
        <extracomment>gradsim/data/table/windows.py</extracomment>
        <translation>{what}, de la última fila</translation>
    </message>
    <message>
        <source>too few windows of {steps} rows have no missing value; take fewer time steps, or --missing-values median, which fills them</source>
        <extracomment>gradsim/data/table/windows.py</extracomment>
        <translation>hay demasiado pocas ventanas de {steps} filas sin valores ausentes; usa menos pasos de tiempo, o --missing-values median, que los rellena</translation>
    </message>
    <message>
        <source>it has {n} rows; windows of {steps} time steps need {needed} or more, as later ones are held out</source>
        <extracomment>gradsim/data/table/windows.py</extracomment>
        <translation>tiene {n} filas; las ventanas de {steps} pasos de tiempo necesitan {needed} o más, pues las posteriores se reservan</translation>
    </message>
    <message>
        <source>it has {n} rows; windows of {steps} time steps need {needed} or more, as later ones are held out; take --time-steps {longest} or fewer</source>
        <extracomment>gradsim/data/table/windows.py</extracomment>
        <translation>tiene {n} filas; las ventanas de {steps} pasos de tiempo necesitan {needed} o más, pues las posteriores se reservan; usa --time-steps {longest} o menos</translation>
    </message>
    <message>
        <source>choose a file</source>
        <extracomment>gradsim/data/tables.py</extracomment>
        <translation>elige un archivo</translation>
    </message>
    <message>
        <source>there is no such user</source>
        <extracomment>gradsim/data/tables.py</extracomment>
        <translation>no existe ese usuario</translation>
    </message>
    <message>
        <source>it is no table: {error}; allowed: CSV and Parquet</source>
        <extracomment>gradsim/data/tables.py</extracomment>
        <translation>no es una tabla: {error}; se permiten: CSV y Parquet</translation>
    </message>
    <message>
        <source>it begins as UTF-16, but is cut off or damaged; save it as UTF-8</source>
        <extracomment>gradsim/data/tables.py</extracomment>
        <translation>empieza como UTF-16, pero está cortado o dañado; guárdalo como UTF-8</translation>
    </message>
    <message>
        <source>it is a folder, and a table is a file; the dataset images reads folders</source>
        <extracomment>gradsim/data/tables.py</extracomment>
        <translation>es una carpeta, y una tabla es un archivo; el conjunto de datos images lee carpetas</translation>
    </message>
    <message>
        <source>this dataset&apos;s targets are numbers; take one of: {allowed}</source>
        <extracomment>gradsim/data/targets.py</extracomment>
        <translation>los objetivos de este conjunto de datos son números; usa uno de: {allowed}</translation>
    </message>
    <message>
        <source>an autoencoder&apos;s targets are its inputs, which are numbers; take one of: {allowed}</source>
        <extracomment>gradsim/data/targets.py</extracomment>
        <translation>los objetivos de un autocodificador son sus entradas, que son números; usa uno de: {allowed}</translation>
    </message>
    <message>
        <source>a number of {n} digits</source>
        <extracomment>gradsim/fields.py</extracomment>
        <translation>un número de {n} cifras</translation>
    </message>
    <message>
        <source>{field}: {value} is not allowed; </source>
        <extracomment>gradsim/fields.py</extracomment>
        <translation>{field}: {value} no se permite; </translation>
    </message>
    <message>
        <source>allowed: a whole number from {low} to {high}</source>
        <extracomment>gradsim/fields.py</extracomment>
        <translation>se permite: un número entero de {low} a {high}</translation>
    </message>
    <message>
        <source>allowed: a number from {low} to {high}</source>
        <extracomment>gradsim/fields.py</extracomment>
        <translation>se permite: un número de {low} a {high}</translation>
    </message>
    <message>
        <source>allowed: a number from {low} to {high}, or 0 ({zero})</source>
        <extracomment>gradsim/fields.py</extracomment>
        <translation>se permite: un número de {low} a {high}, o 0 ({zero})</translation>
    </message>
    <message>
        <source>allowed: {choices}</source>
        <extracomment>gradsim/fields.py</extracomment>
        <translation>se permite: {choices}</translation>
    </message>
    <message>
        <source> (did you mean {name}?)</source>
        <extracomment>gradsim/fields.py</extracomment>
        <translation> (¿querías decir {name}?)</translation>
    </message>
    <message>
        <source>allowed: {choices}; or a pattern of them over the layers, such as sigmoid*5,relu*5</source>
        <extracomment>gradsim/fields.py</extracomment>
        <translation>se permite: {choices}; o un patrón de ellas a lo largo de las capas, como sigmoid*5,relu*5</translation>
    </message>
    <message>
        <source>allowed: {what}</source>
        <extracomment>gradsim/fields.py</extracomment>
        <translation>se permite: {what}</translation>
    </message>
    <message>
        <source>{name} is given twice; give it once</source>
        <extracomment>gradsim/files.py</extracomment>
        <translation>{name} aparece dos veces; ponlo una sola vez</translation>
    </message>
    <message>
        <source>allowed: JSON text</source>
        <extracomment>gradsim/files.py</extracomment>
        <translation>se permite: texto JSON</translation>
    </message>
    <message>
        <source>{n} of {all}: {what}</source>
        <extracomment>gradsim/lab/building.py</extracomment>
        <translation>{n} de {all}: {what}</translation>
    </message>
    <message>
        <source>It begins at step 0: {why}.</source>
        <extracomment>gradsim/lab/building.py</extracomment>
        <translation>Empieza en el paso 0: {why}.</translation>
    </message>
    <message>
        <source>this network does not fit into memory; choose a smaller depth, width or batch size</source>
        <extracomment>gradsim/lab/building.py</extracomment>
        <translation>esta red no cabe en la memoria; elige menos profundidad, anchura o tamaño de lote</translation>
    </message>
    <message>
        <source>this scenario cannot be used: {error}</source>
        <extracomment>gradsim/lab/building.py</extracomment>
        <translation>este escenario no se puede usar: {error}</translation>
    </message>
    <message>
        <source>building {units} over {steps}</source>
        <extracomment>gradsim/lab/building.py</extracomment>
        <translation>construyendo {units} a lo largo de {steps}</translation>
    </message>
    <message>
        <source>building a network without hidden layers</source>
        <extracomment>gradsim/lab/building.py</extracomment>
        <translation>construyendo una red sin capas ocultas</translation>
    </message>
    <message>
        <source>building {layers} of {units}</source>
        <extracomment>gradsim/lab/building.py</extracomment>
        <translation>construyendo {layers} de {units}</translation>
    </message>
    <message>
        <source>building {layers} of up to {units}</source>
        <extracomment>gradsim/lab/building.py</extracomment>
        <translation>construyendo {layers} de hasta {units}</translation>
    </message>
    <message>
        <source>reading {file}</source>
        <extracomment>gradsim/lab/building.py</extracomment>
        <translation>leyendo {file}</translation>
    </message>
    <message>
        <source>preparing the examples</source>
        <extracomment>gradsim/lab/building.py</extracomment>
        <translation>preparando los ejemplos</translation>
    </message>
    <message>
        <source>{change} helps</source>
        <extracomment>gradsim/lab/competing.py</extracomment>
        <translation>{change} ayuda</translation>
    </message>
    <message>
        <source>{change} does not help</source>
        <extracomment>gradsim/lab/competing.py</extracomment>
        <translation>{change} no ayuda</translation>
    </message>
    <message>
        <source>Tried alone: {parts}.</source>
        <extracomment>gradsim/lab/competing.py</extracomment>
        <translation>Probado por separado: {parts}.</translation>
    </message>
    <message>
        <source>under 1 ms</source>
        <extracomment>gradsim/lab/cost.py</extracomment>
        <translation>menos de 1 ms</translation>
    </message>
    <message>
        <source>allowed in an export to PyTorch: {names}</source>
        <extracomment>gradsim/lab/export/torch_names.py</extracomment>
        <translation>se permite al exportar a PyTorch: {names}</translation>
    </message>
    <message>
        <source>allowed with batch normalization in an export to PyTorch: 2 or more</source>
        <extracomment>gradsim/lab/export/writing.py</extracomment>
        <translation>se permite con normalización por lotes al exportar a PyTorch: 2 o más</translation>
    </message>
    <message>
        <source>{text} is no number; allowed: such as 0.1, 10 %, 1 in 1,000, 1e-6</source>
        <extracomment>gradsim/lab/lessons/conditions.py</extracomment>
        <translation>{text} no es un número; se permiten: por ejemplo 0.1, 10 %, 1 in 1,000, 1e-6</translation>
    </message>
    <message>
        <source>{right} of {asked} predictions and goals were right.</source>
        <extracomment>gradsim/lab/lessons/lesson_report.py</extracomment>
        <translation>{right} de {asked} predicciones y metas eran correctas.</translation>
    </message>
    <message>
        <source>To take away</source>
        <extracomment>gradsim/lab/lessons/lesson_report.py</extracomment>
        <translation>Para recordar</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>gradsim/lab/lessons/lesson_report.py</extracomment>
        <translation>correcta</translation>
    </message>
    <message>
        <source>not yet right</source>
        <extracomment>gradsim/lab/lessons/lesson_report.py</extracomment>
        <translation>aún no correcta</translation>
    </message>
    <message>
        <source>Predicted</source>
        <extracomment>gradsim/lab/lessons/lesson_report.py</extracomment>
        <translation>Predicho</translation>
    </message>
    <message>
        <source>Measured</source>
        <extracomment>gradsim/lab/lessons/lesson_report.py</extracomment>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Hint</source>
        <extracomment>gradsim/lab/lessons/lesson_report.py</extracomment>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>gradsim/lab/lessons/lesson_report.py</extracomment>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>{n} decades</source>
        <extracomment>gradsim/lab/lessons/lesson_report.py</extracomment>
        <translation>{n} órdenes de magnitud</translation>
    </message>
    <message>
        <source>To repeat it</source>
        <extracomment>gradsim/lab/lessons/lesson_report.py</extracomment>
        <translation>Para repetirlo</translation>
    </message>
    <message>
        <source>{code}, step {n}</source>
        <extracomment>gradsim/lab/lessons/lesson_report.py</extracomment>
        <translation>{code}, paso {n}</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>gradsim/lab/lessons/lesson_report.py</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>allowed: a share code, or one of {scenarios}</source>
        <extracomment>gradsim/lab/lessons/reader.py</extracomment>
        <translation>se permite: un código para compartir, o uno de {scenarios}</translation>
    </message>
    <message>
        <source>there is no such lesson or file; {hint}</source>
        <extracomment>gradsim/lab/lessons/shelf.py</extracomment>
        <translation>no existe esa lección ni ese archivo; {hint}</translation>
    </message>
    <message>
        <source>{change}: {rate}</source>
        <extracomment>gradsim/lab/outcomes.py</extracomment>
        <translation>{change}: {rate}</translation>
    </message>
    <message>
        <source>{change}, rate {rate}</source>
        <extracomment>gradsim/lab/outcomes.py</extracomment>
        <translation>{change}, tasa {rate}</translation>
    </message>
    <message>
        <source>as it is</source>
        <extracomment>gradsim/lab/outcomes.py</extracomment>
        <translation>como está</translation>
    </message>
    <message>
        <source>there is no folder {named}; give the folder of a recorded run</source>
        <extracomment>gradsim/lab/runs/about.py</extracomment>
        <translation>no existe la carpeta {named}; indica la carpeta de una ejecución grabada</translation>
    </message>
    <message>
        <source>{named} holds no recorded run: it has no {name}; give the folder that gradsim.watch writes</source>
        <extracomment>gradsim/lab/runs/about.py</extracomment>
        <translation>{named} no contiene ninguna ejecución grabada: no tiene {name}; indica la carpeta que escribe gradsim.watch</translation>
    </message>
    <message>
        <source>{name} in {named} is not of a recorded run: {why}</source>
        <extracomment>gradsim/lab/runs/about.py</extracomment>
        <translation>{name} en {named} no es de una ejecución grabada: {why}</translation>
    </message>
    <message>
        <source>this run was recorded by a newer version of gradsim (format {version}; this one reads up to {format}); install a newer gradsim</source>
        <extracomment>gradsim/lab/runs/about.py</extracomment>
        <translation>esta ejecución se grabó con una versión más nueva de gradsim (formato {version}; esta lee hasta {format}); instala un gradsim más nuevo</translation>
    </message>
    <message>
        <source>{name} has {size} MB; allowed: up to {largest} MB</source>
        <extracomment>gradsim/lab/runs/reader.py</extracomment>
        <translation>{name} tiene {size} MB; se permiten: hasta {largest} MB</translation>
    </message>
    <message>
        <source>{path} does not begin as the steps of a recorded run do</source>
        <extracomment>gradsim/lab/runs/reader.py</extracomment>
        <translation>{path} no empieza como los pasos de una ejecución grabada</translation>
    </message>
    <message>
        <source>{folder} has no {name}: nothing was recorded</source>
        <extracomment>gradsim/lab/runs/reader.py</extracomment>
        <translation>{folder} no tiene {name}: no se grabó nada</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}</source>
        <extracomment>gradsim/lab/runs/reader.py</extracomment>
        <translation>{path} no se puede leer: {strerror}</translation>
    </message>
    <message>
        <source>{folder} is not empty; choose a new folder for each training</source>
        <extracomment>gradsim/lab/runs/writer.py</extracomment>
        <translation>{folder} no está vacía; elige una carpeta nueva para cada entrenamiento</translation>
    </message>
    <message>
        <source>{folder} is a file; a run needs a folder</source>
        <extracomment>gradsim/lab/runs/writer.py</extracomment>
        <translation>{folder} es un archivo; una ejecución necesita una carpeta</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {strerror}</source>
        <extracomment>gradsim/lab/runs/writer.py</extracomment>
        <translation>no se puede escribir en {folder}: {strerror}</translation>
    </message>
    <message>
        <source>{name} is varied twice; give all its values at once</source>
        <extracomment>gradsim/lab/sweep/axes.py</extracomment>
        <translation>{name} se varía dos veces; indica todos sus valores a la vez</translation>
    </message>
    <message>
        <source>allowed: a step that leads from START to STOP</source>
        <extracomment>gradsim/lab/sweep/axes.py</extracomment>
        <translation>se permite: un paso que lleve de START a STOP</translation>
    </message>
    <message>
        <source>allowed: up to {most_values} values</source>
        <extracomment>gradsim/lab/sweep/axes.py</extracomment>
        <translation>se permiten: hasta {most_values} valores</translation>
    </message>
    <message>
        <source>allowed: one value or more</source>
        <extracomment>gradsim/lab/sweep/axes.py</extracomment>
        <translation>se permite: un valor o más</translation>
    </message>
    <message>
        <source>these networks do not fit into memory; choose smaller ones, or fewer processes</source>
        <extracomment>gradsim/lab/sweep/background.py</extracomment>
        <translation>estas redes no caben en la memoria; elige redes más pequeñas, o menos procesos</translation>
    </message>
    <message>
        <source>it ended early: {error}</source>
        <extracomment>gradsim/lab/sweep/background.py</extracomment>
        <translation>terminó antes de tiempo: {error}</translation>
    </message>
    <message>
        <source>{path} is a file; a sweep&apos;s results need a folder</source>
        <extracomment>gradsim/lab/sweep/folder.py</extracomment>
        <translation>{path} es un archivo; los resultados de un barrido necesitan una carpeta</translation>
    </message>
    <message>
        <source>{path} holds other files; choose a new or an empty folder</source>
        <extracomment>gradsim/lab/sweep/folder.py</extracomment>
        <translation>{path} contiene otros archivos; elige una carpeta nueva o vacía</translation>
    </message>
    <message>
        <source>{path} holds another sweep ({there}); choose another folder</source>
        <extracomment>gradsim/lab/sweep/folder.py</extracomment>
        <translation>{path} contiene otro barrido ({there}); elige otra carpeta</translation>
    </message>
    <message>
        <source>another program is at work on the sweep in {path}</source>
        <extracomment>gradsim/lab/sweep/folder.py</extracomment>
        <translation>otro programa está trabajando en el barrido de {path}</translation>
    </message>
    <message>
        <source>the results in {path} cannot be read: {name}: {missing}{error}</source>
        <extracomment>gradsim/lab/sweep/folder.py</extracomment>
        <translation>no se pueden leer los resultados de {path}: {name}: {missing}{error}</translation>
    </message>
    <message>
        <source>{path} holds no sweep; choose a folder with a sweep.json</source>
        <extracomment>gradsim/lab/sweep/folder.py</extracomment>
        <translation>{path} no contiene ningún barrido; elige una carpeta con un sweep.json</translation>
    </message>
    <message>
        <source>{path} is not of a sweep; choose another folder{why}</source>
        <extracomment>gradsim/lab/sweep/folder.py</extracomment>
        <translation>{path} no es de un barrido; elige otra carpeta{why}</translation>
    </message>
    <message>
        <source>allowed: a whole number from 1 to {most_steps}</source>
        <extracomment>gradsim/lab/sweep/plan.py</extracomment>
        <translation>se permite: un número entero de 1 a {most_steps}</translation>
    </message>
    <message>
        <source>allowed: a number above 0, or 0 for 0.8 of a constant answer&apos;s</source>
        <extracomment>gradsim/lab/sweep/plan.py</extracomment>
        <translation>se permite: un número mayor que 0, o 0 para 0,8 veces la de una respuesta constante</translation>
    </message>
    <message>
        <source>allowed: one field or more</source>
        <extracomment>gradsim/lab/sweep/plan.py</extracomment>
        <translation>se permite: un campo o más</translation>
    </message>
    <message>
        <source>allowed: a field that the variants do not change</source>
        <extracomment>gradsim/lab/sweep/plan.py</extracomment>
        <translation>se permite: un campo que las variantes no cambien</translation>
    </message>
    <message>
        <source>allowed: varied seeds, or several for each cell (--seeds N), not both</source>
        <extracomment>gradsim/lab/sweep/plan.py</extracomment>
        <translation>se permite: variar las semillas, o varias por celda (--seeds N), no ambas cosas</translation>
    </message>
    <message>
        <source>allowed: up to {most_runs}</source>
        <extracomment>gradsim/lab/sweep/plan.py</extracomment>
        <translation>se permiten: hasta {most_runs}</translation>
    </message>
    <message>
        <source>allowed: a name for each, and the fields that it changes</source>
        <extracomment>gradsim/lab/sweep/plan.py</extracomment>
        <translation>se permite: un nombre para cada una y los campos que cambia</translation>
    </message>
    <message>
        <source>it changes nothing in this scenario</source>
        <extracomment>gradsim/lab/sweep/plan.py</extracomment>
        <translation>no cambia nada en este escenario</translation>
    </message>
    <message>
        <source>it changes nothing in this scenario; it would with {choice}</source>
        <extracomment>gradsim/lab/sweep/plan.py</extracomment>
        <translation>no cambia nada en este escenario; con {choice} sí lo haría</translation>
    </message>
    <message>
        <source>the workers were lost, perhaps for want of memory; what is done is kept, and the same sweep goes on from it (with fewer workers, if need be)</source>
        <extracomment>gradsim/lab/sweep/running.py</extracomment>
        <translation>se perdieron los procesos, quizá por falta de memoria; lo hecho se conserva, y el mismo barrido sigue desde ahí (con menos procesos, si hace falta)</translation>
    </message>
    <message>
        <source>training stopped: {error}; change a control to go on</source>
        <extracomment>gradsim/lab/worker.py</extracomment>
        <translation>el entrenamiento se detuvo: {error}; cambia un control para seguir</translation>
    </message>
    <message>
        <source>{before}, {after}</source>
        <extracomment>gradsim/language.py</extracomment>
        <translation>{before}, {after}</translation>
    </message>
    <message>
        <source>{before} {after}</source>
        <extracomment>gradsim/language.py</extracomment>
        <translation>{before} {after}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <extracomment>gradsim/language.py</extracomment>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>allowed: a whole number from {low} to {high}; or one for each of up to {most} layers, such as 200,100*3,25</source>
        <extracomment>gradsim/per_layer.py</extracomment>
        <translation>se permite: un número entero de {low} a {high}; o uno para cada una de hasta {most} capas, como 200,100*3,25</translation>
    </message>
    <message>
        <source>allowed: numbers from 0 to {most}, one for each layer, such as 0*3,1; a pattern begins anew</source>
        <extracomment>gradsim/per_layer.py</extracomment>
        <translation>se permiten: números de 0 a {most}, uno por capa, como 0*3,1; un patrón vuelve a empezar</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <extracomment>gradsim/reading.py</extracomment>
        <translation>se canceló la lectura</translation>
    </message>
    <message>
        <source>it is a folder or a device; allowed: a file</source>
        <extracomment>gradsim/reading.py</extracomment>
        <translation>es una carpeta o un dispositivo; se permite: un archivo</translation>
    </message>
    <message>
        <source>it has {size} MB; allowed: up to {most}</source>
        <extracomment>gradsim/reading.py</extracomment>
        <translation>tiene {size} MB; se permiten: hasta {most}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <extracomment>gradsim/reading.py</extracomment>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>it is a workbook; save its sheet as CSV</source>
        <extracomment>gradsim/reading.py</extracomment>
        <translation>es un libro de cálculo; guarda su hoja como CSV</translation>
    </message>
    <message>
        <source>it is an archive of {n} files; unpack it and choose one of them</source>
        <extracomment>gradsim/reading.py</extracomment>
        <translation>es un archivo comprimido con {n} archivos; descomprímelo y elige uno</translation>
    </message>
    <message>
        <source>it unpacks to {size} MB; allowed: up to {most}</source>
        <extracomment>gradsim/reading.py</extracomment>
        <translation>descomprimido ocupa {size} MB; se permiten: hasta {most}</translation>
    </message>
    <message>
        <source>it is a zip archive that cannot be read: {error}</source>
        <extracomment>gradsim/reading.py</extracomment>
        <translation>es un archivo zip que no se puede leer: {error}</translation>
    </message>
    <message>
        <source>it is an archive of too many files, or too large; unpack it and choose one of them</source>
        <extracomment>gradsim/reading.py</extracomment>
        <translation>es un archivo comprimido con demasiados archivos, o demasiado grande; descomprímelo y elige uno</translation>
    </message>
    <message>
        <source>a line is too long; allowed: up to {most} characters</source>
        <extracomment>gradsim/reading.py</extracomment>
        <translation>una línea es demasiado larga; se permiten: hasta {most} caracteres</translation>
    </message>
    <message>
        <source>it cannot be read whole: {what}</source>
        <extracomment>gradsim/reading.py</extracomment>
        <translation>no se puede leer entero: {what}</translation>
    </message>
    <message>
        <source>it goes on after {most}, which is the most that is read</source>
        <extracomment>gradsim/reading.py</extracomment>
        <translation>sigue después de {most}, que es lo máximo que se lee</translation>
    </message>
    <message>
        <source>it would have {size} MB; allowed: up to {most} MB</source>
        <extracomment>gradsim/run_file.py</extracomment>
        <translation>ocuparía {size} MB; se permiten: hasta {most} MB</translation>
    </message>
    <message>
        <source>it is not a run that gradsim saved</source>
        <extracomment>gradsim/run_file.py</extracomment>
        <translation>no es una ejecución guardada por gradsim</translation>
    </message>
    <message>
        <source>it is damaged: some of its bytes are missing, or others than were written</source>
        <extracomment>gradsim/run_file.py</extracomment>
        <translation>está dañada: faltan algunos de sus bytes, o no son los que se escribieron</translation>
    </message>
    <message>
        <source>it was saved by a newer gradsim, in format {found}; this one reads up to format {known}</source>
        <extracomment>gradsim/run_file.py</extracomment>
        <translation>la guardó un gradsim más nuevo, en formato {found}; este lee hasta el formato {known}</translation>
    </message>
    <message>
        <source>what is in it does not fit together: {what}</source>
        <extracomment>gradsim/run_file.py</extracomment>
        <translation>lo que contiene no encaja: {what}</translation>
    </message>
    <message>
        <source>allowed in a recurrent network: one number for all time steps</source>
        <extracomment>gradsim/scenario.py</extracomment>
        <translation>se permite en una red recurrente: un solo número para todos los pasos de tiempo</translation>
    </message>
    <message>
        <source>there is no such field; {hint}</source>
        <extracomment>gradsim/scenario.py</extracomment>
        <translation>no existe ese campo; {hint}</translation>
    </message>
    <message>
        <source>allowed: a JSON object of fields</source>
        <extracomment>gradsim/scenario_files.py</extracomment>
        <translation>se permite: un objeto JSON de campos</translation>
    </message>
    <message>
        <source>allowed: {paused}, or nothing</source>
        <extracomment>gradsim/scenario_files.py</extracomment>
        <translation>se permite: {paused}, o nada</translation>
    </message>
    <message>
        <source>allowed: name=value, joined by &amp;</source>
        <extracomment>gradsim/scenario_files.py</extracomment>
        <translation>se permite: nombre=valor, unidos por &amp;</translation>
    </message>
    <message>
        <source>it is given twice; give it once</source>
        <extracomment>gradsim/scenario_files.py</extracomment>
        <translation>aparece dos veces; ponlo una sola vez</translation>
    </message>
    <message>
        <source>its data are not the same, to the bit, as when it was saved: it goes on with other numbers</source>
        <extracomment>gradsim/training/saved_training.py</extracomment>
        <translation>sus datos no son los mismos, bit a bit, que cuando se guardó: sigue con otros números</translation>
    </message>
    <message>
        <source>its data have {now} now; when it was saved they had {then}</source>
        <extracomment>gradsim/training/saved_training.py</extracomment>
        <translation>sus datos tienen ahora {now}; cuando se guardó tenían {then}</translation>
    </message>
    <message>
        <source>its weights do not fit the network that its scenario describes</source>
        <extracomment>gradsim/training/saved_training.py</extracomment>
        <translation>sus pesos no encajan con la red que describe su escenario</translation>
    </message>
    <message>
        <source>{inputs} inputs and {outputs} outputs</source>
        <extracomment>gradsim/training/saved_training.py</extracomment>
        <translation>{inputs} entradas y {outputs} salidas</translation>
    </message>
    <message>
        <source>{steps} time steps of {inputs} inputs, and {outputs} outputs</source>
        <extracomment>gradsim/training/saved_training.py</extracomment>
        <translation>{steps} pasos de tiempo de {inputs} entradas, y {outputs} salidas</translation>
    </message>
    <message>
        <source>{n} times</source>
        <extracomment>gradsim/words/figures.py</extracomment>
        <translation>{n} veces</translation>
    </message>
    <message>
        <source>layer {n}</source>
        <extracomment>gradsim/words/figures.py</extracomment>
        <translation>la capa {n}</translation>
    </message>
    <message>
        <source>{name} (layer {n})</source>
        <extracomment>gradsim/words/figures.py</extracomment>
        <translation>{name} (capa {n})</translation>
    </message>
    <message>
        <source>time step {n}</source>
        <extracomment>gradsim/words/layers.py</extracomment>
        <translation>el paso de tiempo {n}</translation>
    </message>
    <message>
        <source>the output layer</source>
        <extracomment>gradsim/words/layers.py</extracomment>
        <translation>la capa de salida</translation>
    </message>
    <message>
        <source>the input layer</source>
        <extracomment>gradsim/words/layers.py</extracomment>
        <translation>la capa de entrada</translation>
    </message>
    <message>
        <source>the recurrent layer</source>
        <extracomment>gradsim/words/layers.py</extracomment>
        <translation>la capa recurrente</translation>
    </message>
    <message>
        <source>the {name} layer</source>
        <extracomment>gradsim/words/layers.py</extracomment>
        <translation>la capa {name}</translation>
    </message>
    <message>
        <source>not a number</source>
        <extracomment>gradsim/words/numbers.py</extracomment>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>over a million&#xa0;%</source>
        <extracomment>gradsim/words/numbers.py</extracomment>
        <translation>más de un millón&#xa0;%</translation>
    </message>
    <message>
        <source>{n}&#xa0;%</source>
        <extracomment>gradsim/words/numbers.py</extracomment>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>diverged</source>
        <extracomment>gradsim/words/numbers.py</extracomment>
        <translation>divergió</translation>
    </message>
    <message>
        <source>{n} s</source>
        <extracomment>gradsim/words/numbers.py</extracomment>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} min</source>
        <extracomment>gradsim/words/numbers.py</extracomment>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>gradsim/words/numbers.py</extracomment>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>gradsim/words/shares.py</extracomment>
        <translation>el 0&#xa0;%</translation>
    </message>
    <message>
        <source>next&#xa0;to&#xa0;nothing</source>
        <extracomment>gradsim/words/shares.py</extracomment>
        <translation>casi&#xa0;nada</translation>
    </message>
    <message>
        <source>1&#xa0;in&#xa0;{n}</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>1&#xa0;en&#xa0;{n}</translation>
    </message>
    <message>
        <source>1&#xa0;part in&#xa0;{n} of</source>
        <extracomment>gradsim/words/shares.py</extracomment>
        <translation>1&#xa0;parte en&#xa0;{n} de</translation>
    </message>
    <message>
        <source>{share} of</source>
        <extracomment>gradsim/words/shares.py</extracomment>
        <translation>{share} de</translation>
    </message>
    <message>
        <source>No hidden layer: nothing to vanish.</source>
        <extracomment>gradsim/words/shares.py</extracomment>
        <translation>Sin capa oculta: nada puede desvanecerse.</translation>
    </message>
    <message>
        <source>time step 1 gets {share} the last one&apos;s gradient</source>
        <extracomment>gradsim/words/shares.py</extracomment>
        <translation>el paso de tiempo 1 recibe {share} lo que recibe el último</translation>
    </message>
    <message>
        <source>layer 1 gets {share} the output&apos;s gradient</source>
        <extracomment>gradsim/words/shares.py</extracomment>
        <translation>la capa 1 recibe {share} lo que recibe la salida</translation>
    </message>
    <message>
        <source>over 1,000&#xa0;trillion</source>
        <extracomment>gradsim/words/shares.py</extracomment>
        <translation>más de 1000&#xa0;billones de</translation>
    </message>
    <message>
        <source>{n} layer</source>
        <extracomment>counts</extracomment>
        <translation>{n} capa</translation>
    </message>
    <message>
        <source>{n} layers</source>
        <extracomment>counts</extracomment>
        <translation>{n} capas</translation>
    </message>
    <message>
        <source>{n} step</source>
        <extracomment>counts</extracomment>
        <translation>{n} paso</translation>
    </message>
    <message>
        <source>{n} steps</source>
        <extracomment>counts</extracomment>
        <translation>{n} pasos</translation>
    </message>
    <message>
        <source>{n} time step</source>
        <extracomment>counts</extracomment>
        <translation>{n} paso de tiempo</translation>
    </message>
    <message>
        <source>{n} time steps</source>
        <extracomment>counts</extracomment>
        <translation>{n} pasos de tiempo</translation>
    </message>
    <message>
        <source>{n} unit</source>
        <extracomment>counts</extracomment>
        <translation>{n} unidad</translation>
    </message>
    <message>
        <source>{n} units</source>
        <extracomment>counts</extracomment>
        <translation>{n} unidades</translation>
    </message>
    <message>
        <source>{n} weight</source>
        <extracomment>counts</extracomment>
        <translation>{n} peso</translation>
    </message>
    <message>
        <source>{n} weights</source>
        <extracomment>counts</extracomment>
        <translation>{n} pesos</translation>
    </message>
    <message>
        <source>{n} example</source>
        <extracomment>counts</extracomment>
        <translation>{n} ejemplo</translation>
    </message>
    <message>
        <source>{n} examples</source>
        <extracomment>counts</extracomment>
        <translation>{n} ejemplos</translation>
    </message>
    <message>
        <source>{n} network</source>
        <extracomment>counts</extracomment>
        <translation>{n} red</translation>
    </message>
    <message>
        <source>{n} networks</source>
        <extracomment>counts</extracomment>
        <translation>{n} redes</translation>
    </message>
    <message>
        <source>{n} seed</source>
        <extracomment>counts</extracomment>
        <translation>{n} semilla</translation>
    </message>
    <message>
        <source>{n} seeds</source>
        <extracomment>counts</extracomment>
        <translation>{n} semillas</translation>
    </message>
    <message>
        <source>a tenth</source>
        <extracomment>shares</extracomment>
        <translation>una décima parte</translation>
    </message>
    <message>
        <source>an eighth</source>
        <extracomment>shares</extracomment>
        <translation>un octavo</translation>
    </message>
    <message>
        <source>a sixth</source>
        <extracomment>shares</extracomment>
        <translation>un sexto</translation>
    </message>
    <message>
        <source>a fifth</source>
        <extracomment>shares</extracomment>
        <translation>un quinto</translation>
    </message>
    <message>
        <source>a quarter</source>
        <extracomment>shares</extracomment>
        <translation>un cuarto</translation>
    </message>
    <message>
        <source>a third</source>
        <extracomment>shares</extracomment>
        <translation>un tercio</translation>
    </message>
    <message>
        <source>two fifths</source>
        <extracomment>shares</extracomment>
        <translation>dos quintos</translation>
    </message>
    <message>
        <source>half</source>
        <extracomment>shares</extracomment>
        <translation>la mitad</translation>
    </message>
    <message>
        <source>three fifths</source>
        <extracomment>shares</extracomment>
        <translation>tres quintos</translation>
    </message>
    <message>
        <source>two thirds</source>
        <extracomment>shares</extracomment>
        <translation>dos tercios</translation>
    </message>
    <message>
        <source>three quarters</source>
        <extracomment>shares</extracomment>
        <translation>tres cuartos</translation>
    </message>
    <message>
        <source>nine tenths</source>
        <extracomment>shares</extracomment>
        <translation>nueve décimas partes</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>shares</extracomment>
        <translation>la totalidad</translation>
    </message>
</context>
</TS>
