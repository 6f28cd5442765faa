<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>About</name>
    <message>
        <source>About gradsim</source>
        <extracomment>gradsim/ui/help/about.py</extracomment>
        <translation>Über gradsim</translation>
    </message>
    <message>
        <source>Free software under the MIT licence: use it, change it and pass it on, without any warranty. Qt for Python is under the LGPL, NumPy and pyqtgraph are under licences like this one. Where the data come from is in the guide.</source>
        <extracomment>gradsim/ui/help/about.py</extracomment>
        <translation>Freie Software unter der MIT-Lizenz: benutzen, ändern und weitergeben, ohne jede Gewähr. Qt for Python steht unter der LGPL, NumPy und pyqtgraph unter Lizenzen wie dieser. Woher die Daten kommen, steht im Leitfaden.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>gradsim/ui/help/about.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the versions, for a report</source>
        <extracomment>gradsim/ui/help/about.py</extracomment>
        <translation>Kopiert die Versionen, für einen Bericht</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>gradsim/ui/help/about.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back to the window (Esc)</source>
        <extracomment>gradsim/ui/help/about.py</extracomment>
        <translation>Zurück zum Fenster (Esc)</translation>
    </message>
    <message>
        <source>See gradients vanish and explode, find out why, and cure it.</source>
        <extracomment>gradsim/ui/help/about.py</extracomment>
        <translation>Sehen, wie Gradienten verschwinden und explodieren, herausfinden, warum, und es beheben.</translation>
    </message>
</context>
<context>
    <name>ActivationCurveView</name>
    <message>
        <source>Activation</source>
        <extracomment>gradsim/ui/views/activation_curve.py</extracomment>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Curves of the activation and its derivative over a layer&apos;s values</source>
        <extracomment>gradsim/ui/views/activation_curve.py</extracomment>
        <translation>Kurven der Aktivierung und ihrer Ableitung über den Werten einer Schicht</translation>
    </message>
    <message>
        <source>What enters the activation of the picked layer, over the units and examples of one batch.</source>
        <extracomment>gradsim/ui/views/activation_curve.py</extracomment>
        <translation>Was in die Aktivierung der gewählten Schicht geht, über die Einheiten und Beispiele eines Batches.</translation>
    </message>
    <message>
        <source>pre-activation z</source>
        <extracomment>gradsim/ui/views/activation_curve.py</extracomment>
        <translation>Voraktivierung z</translation>
    </message>
    <message>
        <source>of the gates</source>
        <extracomment>gradsim/ui/views/activation_curve.py</extracomment>
        <translation>der Tore</translation>
    </message>
    <message>
        <source>in layer {n}</source>
        <extracomment>gradsim/ui/views/activation_curve.py</extracomment>
        <translation>in Schicht {n}</translation>
    </message>
    <message>
        <source>in the cell</source>
        <extracomment>gradsim/ui/views/activation_curve.py</extracomment>
        <translation>in der Zelle</translation>
    </message>
    <message>
        <source>φ′ ≤ {slope}</source>
        <extracomment>gradsim/ui/views/activation_curve.py</extracomment>
        <translation>φ′ ≤ {slope}</translation>
    </message>
    <message>
        <source>values from {low} to {high}; no slope anywhere, so no gradient passes</source>
        <extracomment>gradsim/ui/views/activation_curve.py</extracomment>
        <translation>Werte von {low} bis {high}; nirgends eine Steigung, es kommt also kein Gradient durch</translation>
    </message>
    <message>
        <source>any value, slope {slope} everywhere</source>
        <extracomment>gradsim/ui/views/activation_curve.py</extracomment>
        <translation>jeder Wert, Steigung überall {slope}</translation>
    </message>
    <message>
        <source>values above {low}, slope at most {slope}</source>
        <extracomment>gradsim/ui/views/activation_curve.py</extracomment>
        <translation>Werte über {low}, Steigung höchstens {slope}</translation>
    </message>
    <message>
        <source>values from {low} to {high}, slope at most {slope}</source>
        <extracomment>gradsim/ui/views/activation_curve.py</extracomment>
        <translation>Werte von {low} bis {high}, Steigung höchstens {slope}</translation>
    </message>
</context>
<context>
    <name>ActivationView</name>
    <message>
        <source>An activation and the values it acts on</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>Eine Aktivierung und die Werte, auf die sie wirkt</translation>
    </message>
    <message>
        <source>Curves of the activation and its derivative above a histogram of one layer&apos;s pre-activations</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>Kurven der Aktivierung und ihrer Ableitung über einem Histogramm der Voraktivierungen einer Schicht</translation>
    </message>
    <message>
        <source>pre-activation z</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>Voraktivierung z</translation>
    </message>
    <message>
        <source>count</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>The layer whose values are shown. A click on its bar or node picks it too.</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>Die Schicht, deren Werte gezeigt werden. Ein Klick auf ihren Balken oder Knoten wählt sie auch.</translation>
    </message>
    <message>
        <source>layer</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>if batch-normalized</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>wenn batch-normalisiert</translation>
    </message>
    <message>
        <source>flat: φ′ nearly 0</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>flach: φ′ fast 0</translation>
    </message>
    <message>
        <source>Each histogram is drawn to its own height; hover for the counts.</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>Jedes Histogramm ist auf seine eigene Höhe gezeichnet; die Anzahlen stehen unter der Maus.</translation>
    </message>
    <message>
        <source>z = h W + b over the units and examples of one batch, before any normalization.</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>z = h W + b über die Einheiten und Beispiele eines Batches, vor jeder Normalisierung.</translation>
    </message>
    <message>
        <source>What the activation sees: z normalized, scaled and shifted.</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>Was die Aktivierung sieht: z normalisiert, skaliert und verschoben.</translation>
    </message>
    <message>
        <source>What the activation would see at first, if batch normalization were switched on.</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>Was die Aktivierung anfangs sähe, wäre Batch-Normalisierung eingeschaltet.</translation>
    </message>
    <message>
        <source>Where |φ′| is under 5 % of its largest: nearly nothing of a gradient gets through there.</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>Wo |φ′| unter 5 % seines größten Werts ist: Dort kommt fast nichts von einem Gradienten durch.</translation>
    </message>
    <message>
        <source>No layer can pass on more of a gradient than its largest |φ′|, but for what the weights add to it.</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>Keine Schicht kann mehr von einem Gradienten weitergeben als ihr größtes |φ′|, außer was die Gewichte dazutun.</translation>
    </message>
    <message>
        <source>The gates of this cell are always sigmoid, its new values tanh. Choose the Elman cell.</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>Die Tore dieser Zelle sind immer Sigmoid, ihre neuen Werte tanh. Dafür die Elman-Zelle wählen.</translation>
    </message>
    <message>
        <source>{kind}-normalized</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>{kind}-normalisiert</translation>
    </message>
    <message>
        <source>φ′ is at most {slope}. The flattest of all: {first} ({least}), then {second} ({less}).</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>φ′ ist höchstens {slope}. Die flachsten von allen: {first} ({least}), dann {second} ({less}).</translation>
    </message>
    <message>
        <source>{name}: {n} of {all} values from {low} to {high}</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>{name}: {n} von {all} Werten von {low} bis {high}</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>This scenario reads a data file of this computer:

{file}

Read it?</source>
        <extracomment>gradsim/ui/widgets/asking.py</extracomment>
        <translation>Dieses Szenario liest eine Datendatei dieses Rechners:

{file}

Lesen?</translation>
    </message>
    <message>
        <source>Read a data file?</source>
        <extracomment>gradsim/ui/widgets/asking.py</extracomment>
        <translation>Eine Datendatei lesen?</translation>
    </message>
    <message>
        <source>It learned from a data file that is not there:

{file}

Choose where it is now?</source>
        <extracomment>gradsim/ui/widgets/asking.py</extracomment>
        <translation>Es lernte aus einer Datendatei, die nicht da ist:

{file}

Wählen, wo sie jetzt ist?</translation>
    </message>
    <message>
        <source>Where are its data?</source>
        <extracomment>gradsim/ui/widgets/asking.py</extracomment>
        <translation>Wo sind seine Daten?</translation>
    </message>
    <message>
        <source>This needs about {needed} of memory, {free} are free; a step takes about {time}.</source>
        <extracomment>gradsim/ui/widgets/asking.py</extracomment>
        <translation>Das braucht etwa {needed} Speicher, {free} sind frei; ein Schritt dauert etwa {time}.</translation>
    </message>
    <message>
        <source>Build it?</source>
        <extracomment>gradsim/ui/widgets/asking.py</extracomment>
        <translation>Bauen?</translation>
    </message>
    <message>
        <source>When memory runs out, the computer becomes slow or ends programs.</source>
        <extracomment>gradsim/ui/widgets/asking.py</extracomment>
        <translation>Geht der Speicher aus, wird der Rechner langsam oder beendet Programme.</translation>
    </message>
    <message>
        <source>Build</source>
        <extracomment>gradsim/ui/widgets/asking.py</extracomment>
        <translation>Bauen</translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <extracomment>gradsim/ui/widgets/asking.py</extracomment>
        <translation>Nicht</translation>
    </message>
</context>
<context>
    <name>AxisRow</name>
    <message>
        <source>{title}: values</source>
        <extracomment>gradsim/ui/sweep/axis_row.py</extracomment>
        <translation>{title}: Werte</translation>
    </message>
    <message>
        <source>&lt;p&gt;Values, as on the command line: 2:50:4 (start, stop, step; the stop is included) or a list such as 0.01,0.1,1.&lt;/p&gt;</source>
        <extracomment>gradsim/ui/sweep/axis_row.py</extracomment>
        <translation>&lt;p&gt;Werte wie auf der Befehlszeile: 2:50:4 (Anfang, Ende, Schrittweite; das Ende gehört dazu) oder eine Liste wie 0.01,0.1,1.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>gradsim/ui/sweep/axis_row.py</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{value} is not allowed; {allowed}</source>
        <extracomment>gradsim/ui/sweep/axis_row.py</extracomment>
        <translation>{value} ist nicht erlaubt; {allowed}</translation>
    </message>
</context>
<context>
    <name>BarsCard</name>
    <message>
        <source>Gradient reaching each layer</source>
        <extracomment>gradsim/ui/compare/bars.py</extracomment>
        <translation>Gradient, der jede Schicht erreicht</translation>
    </message>
    <message>
        <source>The bars of all scenarios, beside each other at each layer: the gradient that comes back to it from the loss. All are measured at the same step, on the same examples. Bars that stay level toward the input are healthy. Try another activation for B, and see from which layer on the bars part.</source>
        <extracomment>gradsim/ui/compare/bars.py</extracomment>
        <translation>Die Balken aller Szenarien, bei jeder Schicht nebeneinander: der Gradient, der vom Verlust bis zu ihr zurückkommt. Alle sind beim selben Schritt gemessen, auf denselben Beispielen. Balken, die zur Eingabe hin gleich hoch bleiben, sind gesund. Zum Ausprobieren: eine andere Aktivierung für B, und ab welcher Schicht die Balken auseinandergehen.</translation>
    </message>
    <message>
        <source>Bars of the gradient norm of every layer, for all scenarios</source>
        <extracomment>gradsim/ui/compare/bars.py</extracomment>
        <translation>Balken der Gradientennorm jeder Schicht, für alle Szenarien</translation>
    </message>
    <message>
        <source>layer (input → output)</source>
        <extracomment>gradsim/ui/compare/bars.py</extracomment>
        <translation>Schicht (Eingabe → Ausgabe)</translation>
    </message>
    <message>
        <source>Gradient reaching each time step</source>
        <extracomment>gradsim/ui/compare/bars.py</extracomment>
        <translation>Gradient, der jeden Zeitschritt erreicht</translation>
    </message>
    <message>
        <source>time step</source>
        <extracomment>gradsim/ui/compare/bars.py</extracomment>
        <translation>Zeitschritt</translation>
    </message>
    <message>
        <source>× zero, or not finite</source>
        <extracomment>gradsim/ui/compare/bars.py</extracomment>
        <translation>× null, oder nicht endlich</translation>
    </message>
    <message>
        <source>last</source>
        <extracomment>gradsim/ui/compare/bars.py</extracomment>
        <translation>letzter</translation>
    </message>
    <message>
        <source>out</source>
        <extracomment>gradsim/ui/compare/bars.py</extracomment>
        <translation>Ausg.</translation>
    </message>
    <message>
        <source>first</source>
        <extracomment>gradsim/ui/compare/bars.py</extracomment>
        <translation>erster</translation>
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
        <translation>Gradient, der jede Schicht erreicht</translation>
    </message>
    <message>
        <source>Bars of the gradient that reaches every layer, from input to output</source>
        <extracomment>gradsim/ui/views/bars.py</extracomment>
        <translation>Balken des Gradienten, der jede Schicht erreicht, von der Eingabe zur Ausgabe</translation>
    </message>
    <message>
        <source>layer (input → output)</source>
        <extracomment>gradsim/ui/views/bars.py</extracomment>
        <translation>Schicht (Eingabe → Ausgabe)</translation>
    </message>
    <message>
        <source>&lt;p&gt;RMS dL/dz: the gradient that flows back through a layer. The chain rule multiplies it from layer to layer, so it is what vanishes and explodes.&lt;/p&gt;&lt;p&gt;‖dL/dW‖: the norm of the gradient of the layer&apos;s weights, what makes it learn. It also carries the size of the activations that come in: with ReLU and Xavier it stays level while the signal falls, as the activations shrink by the same factor on their way forward.&lt;/p&gt;</source>
        <extracomment>gradsim/ui/views/bars.py</extracomment>
        <translation>&lt;p&gt;RMS dL/dz: der Gradient, der durch eine Schicht zurückfließt. Die Kettenregel multipliziert ihn von Schicht zu Schicht, er ist es also, der verschwindet und explodiert.&lt;/p&gt;&lt;p&gt;‖dL/dW‖: die Norm des Gradienten der Gewichte der Schicht; er lässt sie lernen. Darin steckt auch die Größe der Aktivierungen, die hereinkommen: Mit ReLU und Xavier bleibt sie gleich, während das Signal fällt, da die Aktivierungen auf dem Hinweg um denselben Faktor schrumpfen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>theory</source>
        <extracomment>gradsim/ui/views/bars.py</extracomment>
        <translation>Theorie</translation>
    </message>
    <message>
        <source>Covered: first say what you expect</source>
        <extracomment>gradsim/ui/views/bars.py</extracomment>
        <translation>Verdeckt: erst sagen, was zu erwarten ist</translation>
    </message>
    <message>
        <source>No theory here: {reason}.</source>
        <extracomment>gradsim/ui/views/bars.py</extracomment>
        <translation>Hier keine Theorie: {reason}.</translation>
    </message>
    <message>
        <source>Mean-field theory of wide networks, at the first weights: what bars and dots start from.</source>
        <extracomment>gradsim/ui/views/bars.py</extracomment>
        <translation>Molekularfeldtheorie breiter Netze, bei den Anfangsgewichten: wovon Balken und Punkte ausgehen.</translation>
    </message>
    <message>
        <source>theory, step 0</source>
        <extracomment>gradsim/ui/views/bars.py</extracomment>
        <translation>Theorie, Schritt 0</translation>
    </message>
    <message>
        <source>no theory</source>
        <extracomment>gradsim/ui/views/bars.py</extracomment>
        <translation>keine Theorie</translation>
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
{share} dem der Ausgabe ({exact})
‖dL/dW‖ {norm}</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>What am I seeing?</source>
        <extracomment>gradsim/ui/widgets/card.py</extracomment>
        <translation>Was sehe ich hier?</translation>
    </message>
</context>
<context>
    <name>CellMap</name>
    <message>
        <source>Map of the cells</source>
        <extracomment>gradsim/ui/sweep/cell_map.py</extracomment>
        <translation>Karte der Zellen</translation>
    </message>
    <message>
        <source>not trained yet; the pale colour is that of the nearest trained cell</source>
        <extracomment>gradsim/ui/sweep/cell_map.py</extracomment>
        <translation>noch nicht trainiert; die blasse Farbe ist die der nächsten trainierten Zelle</translation>
    </message>
</context>
<context>
    <name>ChainRuleView</name>
    <message>
        <source>The chain rule multiplies</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>Die Kettenregel multipliziert</translation>
    </message>
    <message>
        <source>A staircase from the loss down to layer 1, with a step for each weight matrix and each slope</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>Eine Treppe vom Verlust hinab zu Schicht 1, mit einer Stufe für jede Gewichtsmatrix und jede Steigung</translation>
    </message>
    <message>
        <source>product so far</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>Produkt bis hier</translation>
    </message>
    <message>
        <source>× gain of W</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>× Verstärkung von W</translation>
    </message>
    <message>
        <source>× slope φ′</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>× Steigung φ′</translation>
    </message>
    <message>
        <source>branches alone</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>nur die Zweige</translation>
    </message>
    <message>
        <source>RMS dL/dz of a layer over that of the output: all factors multiplied.</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>RMS dL/dz einer Schicht durch das der Ausgabe: alle Faktoren multipliziert.</translation>
    </message>
    <message>
        <source>What would be left if each block passed on F′ instead of 1 + F′: nothing came past the branches.</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>Was bliebe, wenn jeder Block F′ statt 1 + F′ weitergäbe: Nichts käme an den Zweigen vorbei.</translation>
    </message>
    <message>
        <source>RMS dL/dh of the layer over RMS dL/dz of the next one toward the loss: what the weights between them do. With a residual connection the path past the branch is in it: 1 + F′.</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>RMS dL/dh der Schicht durch RMS dL/dz der nächsten zum Verlust hin: was die Gewichte dazwischen tun. Mit einer residualen Verbindung steckt der Weg am Zweig vorbei darin: 1 + F′.</translation>
    </message>
    <message>
        <source>RMS dL/dz over RMS dL/dh: what the activation (and a normalization) lets through. For one unit and one example it is |φ′(z)|; for many it is a mean over them, weighted by what arrives. With a pre-activation skip the path past the branch is in it: 1 + F′.</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>RMS dL/dz durch RMS dL/dh: was die Aktivierung (und eine Normalisierung) durchlässt. Für eine Einheit und ein Beispiel ist es |φ′(z)|; für viele ein Mittel darüber, gewichtet mit dem, was ankommt. Mit einer Voraktivierungs-Verbindung steckt der Weg am Zweig vorbei darin: 1 + F′.</translation>
    </message>
    <message>
        <source>layer (input ← loss)</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>Schicht (Eingabe ← Verlust)</translation>
    </message>
    <message>
        <source>product</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>layer</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>gain</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>Verst.</translation>
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
        <translation>Ein Klick auf eine Zeile wählt die Schicht in allen Ansichten.</translation>
    </message>
    <message>
        <source>The plain mean over units and examples, for comparison.</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>Das einfache Mittel über Einheiten und Beispiele, zum Vergleich.</translation>
    </message>
    <message>
        <source>Factors of the chain rule</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>Faktoren der Kettenregel</translation>
    </message>
    <message>
        <source>{layers}, each times {factor} on average: {gets}</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>{layers}, jede im Mittel mal {factor}: {gets}</translation>
    </message>
    <message>
        <source>{layers}, times {factor}: {gets}</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>{layers}, mal {factor}: {gets}</translation>
    </message>
    <message>
        <source>On the next batch: {product}</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>Auf dem nächsten Batch: {product}</translation>
    </message>
    <message>
        <source>the gradient is not finite any more: there is nothing to multiply</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>der Gradient ist nicht mehr endlich: es gibt nichts zu multiplizieren</translation>
    </message>
    <message>
        <source>; without the + x of F(x) + x it would be {alone}</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>; ohne das + x von F(x) + x wäre es {alone}</translation>
    </message>
    <message>
        <source>product of all factors {product}</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>Produkt aller Faktoren {product}</translation>
    </message>
    <message>
        <source>layer {n}
gain of W {gain}
slope φ′ {slope}
mean |φ′| {mean}
product so far {product}</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>Schicht {n}
Verstärkung von W {gain}
Steigung φ′ {slope}
Mittel |φ′| {mean}
Produkt bis hier {product}</translation>
    </message>
    <message>
        <source>F′ alone: {share} of 1 + F′</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>F′ allein: {share} von 1 + F′</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Target</source>
        <extracomment>gradsim/ui/data/choices.py</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Learn from</source>
        <extracomment>gradsim/ui/data/choices.py</extracomment>
        <translation>Lernen aus</translation>
    </message>
    <message>
        <source>What it holds</source>
        <extracomment>gradsim/ui/data/choices.py</extracomment>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>The column to predict</source>
        <extracomment>gradsim/ui/data/choices.py</extracomment>
        <translation>Die Spalte, die vorhergesagt wird</translation>
    </message>
    <message>
        <source>Whether the target is a class or an amount</source>
        <extracomment>gradsim/ui/data/choices.py</extracomment>
        <translation>Ob das Ziel eine Klasse oder eine Menge ist</translation>
    </message>
    <message>
        <source>The inputs; what is not ticked is left out</source>
        <extracomment>gradsim/ui/data/choices.py</extracomment>
        <translation>Die Eingaben; was kein Häkchen hat, wird ausgelassen</translation>
    </message>
    <message>
        <source>Classes</source>
        <extracomment>gradsim/ui/data/choices.py</extracomment>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>gradsim/ui/data/choices.py</extracomment>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>As found: {name}</source>
        <extracomment>gradsim/ui/data/choices.py</extracomment>
        <translation>Wie gefunden: {name}</translation>
    </message>
    <message>
        <source>As found</source>
        <extracomment>gradsim/ui/data/choices.py</extracomment>
        <translation>Wie gefunden</translation>
    </message>
</context>
<context>
    <name>ChooseData</name>
    <message>
        <source>Choose a data file</source>
        <extracomment>gradsim/ui/widgets/choose_data.py</extracomment>
        <translation>Eine Datendatei wählen</translation>
    </message>
    <message>
        <source>Choose the folder around the folders of images</source>
        <extracomment>gradsim/ui/widgets/choose_data.py</extracomment>
        <translation>Den Ordner um die Bilderordner wählen</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Scenarios</source>
        <extracomment>gradsim/ui/compare/chooser.py</extracomment>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>The scenario that the controls below change</source>
        <extracomment>gradsim/ui/compare/chooser.py</extracomment>
        <translation>Das Szenario, das die Regler unten ändern</translation>
    </message>
    <message>
        <source>One more scenario, at first the same as this one; four at most</source>
        <extracomment>gradsim/ui/compare/chooser.py</extracomment>
        <translation>Noch ein Szenario, anfangs dasselbe wie dieses; höchstens vier</translation>
    </message>
    <message>
        <source>Add a scenario</source>
        <extracomment>gradsim/ui/compare/chooser.py</extracomment>
        <translation>Szenario hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>gradsim/ui/compare/chooser.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Takes this scenario out; two stay at least</source>
        <extracomment>gradsim/ui/compare/chooser.py</extracomment>
        <translation>Nimmt dieses Szenario heraus; zwei bleiben mindestens</translation>
    </message>
    <message>
        <source>Use this one</source>
        <extracomment>gradsim/ui/compare/chooser.py</extracomment>
        <translation>Dieses nehmen</translation>
    </message>
    <message>
        <source>Hands this scenario to the main window, where Undo takes it back</source>
        <extracomment>gradsim/ui/compare/chooser.py</extracomment>
        <translation>Gibt dieses Szenario dem Hauptfenster; dort nimmt Rückgängig es zurück</translation>
    </message>
    <message>
        <source>A is what the others are compared with.</source>
        <extracomment>gradsim/ui/compare/chooser.py</extracomment>
        <translation>Mit A werden die anderen verglichen.</translation>
    </message>
    <message>
        <source>{letter} is still the same as A: change one of its controls.</source>
        <extracomment>gradsim/ui/compare/chooser.py</extracomment>
        <translation>{letter} ist noch gleich A: einen seiner Regler ändern.</translation>
    </message>
    <message>
        <source>{letter} differs from A in {fields}.</source>
        <extracomment>gradsim/ui/compare/chooser.py</extracomment>
        <translation>{letter} unterscheidet sich von A in {fields}.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>measured ✓</source>
        <extracomment>gradsim/ui/lessons/answers.py</extracomment>
        <translation>gemessen ✓</translation>
    </message>
    <message>
        <source>said</source>
        <extracomment>gradsim/ui/lessons/answers.py</extracomment>
        <translation>gesagt</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Compare</source>
        <extracomment>gradsim/ui/compare/window.py</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>The main window&apos;s training is paused meanwhile.</source>
        <extracomment>gradsim/ui/compare/window.py</extracomment>
        <translation>Das Training des Hauptfensters ruht solange.</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>Confusion matrix: rows true, columns predicted</source>
        <extracomment>gradsim/ui/examples/confusion.py</extracomment>
        <translation>Konfusionsmatrix: Zeilen wahr, Spalten vorhergesagt</translation>
    </message>
    <message>
        <source>true {true}, predicted {predicted}
{count} of {of} ({share})</source>
        <extracomment>gradsim/ui/examples/confusion.py</extracomment>
        <translation>wahr {true}, vorhergesagt {predicted}
{count} von {of} ({share})</translation>
    </message>
    <message>
        <source>predicted →</source>
        <extracomment>gradsim/ui/examples/confusion.py</extracomment>
        <translation>vorhergesagt →</translation>
    </message>
    <message>
        <source>true →</source>
        <extracomment>gradsim/ui/examples/confusion.py</extracomment>
        <translation>wahr →</translation>
    </message>
</context>
<context>
    <name>ControlPanel</name>
    <message>
        <source>Controls</source>
        <extracomment>gradsim/ui/controls/panel.py</extracomment>
        <translation>Regler</translation>
    </message>
    <message>
        <source>What is trained, and how. The first ones are what the gradient depends on most; the rest is folded below. What needs other weights begins a new run, and Undo takes it back; the learning rate changes while training goes on. Try Depth, then Activation, and watch the bars.</source>
        <extracomment>gradsim/ui/controls/panel.py</extracomment>
        <translation>Was trainiert wird, und wie. Von den ersten hängt der Gradient am meisten ab; der Rest ist darunter eingeklappt. Was andere Gewichte braucht, beginnt einen neuen Lauf, und Rückgängig nimmt es zurück; die Lernrate ändert sich, während das Training weitergeht. Zum Ausprobieren: erst die Tiefe, dann die Aktivierung, und die Balken beobachten.</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>Start here</source>
        <extracomment>gallery</extracomment>
        <translation>Hier beginnen</translation>
    </message>
    <message>
        <source>10 sigmoid layers</source>
        <extracomment>scenario sigmoid-vanishes</extracomment>
        <translation>10 Sigmoid-Schichten</translation>
    </message>
    <message>
        <source>The gradient vanishes: layer 1 gets less than a millionth of the output&apos;s</source>
        <extracomment>scenario sigmoid-vanishes</extracomment>
        <translation>Der Gradient verschwindet: Schicht 1 bekommt weniger als ein Millionstel von dem der Ausgabe</translation>
    </message>
    <message>
        <source>2 sigmoid layers</source>
        <extracomment>scenario sigmoid-shallow</extracomment>
        <translation>2 Sigmoid-Schichten</translation>
    </message>
    <message>
        <source>Shallow networks do not suffer: over 90&#xa0;% of the digits right after 300 steps</source>
        <extracomment>scenario sigmoid-shallow</extracomment>
        <translation>Flache Netze leiden nicht: über 90&#xa0;% der Ziffern richtig nach 300 Schritten</translation>
    </message>
    <message>
        <source>One sigmoid among ReLU</source>
        <extracomment>scenario one-sigmoid-among-relu</extracomment>
        <translation>Ein Sigmoid zwischen ReLU</translation>
    </message>
    <message>
        <source>One sigmoid layer among nine of ReLU: where the gradient drops</source>
        <extracomment>scenario one-sigmoid-among-relu</extracomment>
        <translation>Eine Sigmoid-Schicht zwischen neun mit ReLU: wo der Gradient abfällt</translation>
    </message>
    <message>
        <source>Why it vanishes</source>
        <extracomment>gallery</extracomment>
        <translation>Warum er verschwindet</translation>
    </message>
    <message>
        <source>Saturated sigmoids</source>
        <extracomment>scenario sigmoid-saturated</extracomment>
        <translation>Gesättigtes Sigmoid</translation>
    </message>
    <message>
        <source>Weights 4 times too large push z to the flat ends: few digits right after 300 steps</source>
        <extracomment>scenario sigmoid-saturated</extracomment>
        <translation>Viermal zu große Gewichte schieben z an die flachen Enden: wenige Ziffern richtig nach 300 Schritten</translation>
    </message>
    <message>
        <source>Weights too small</source>
        <extracomment>scenario tiny-weights</extracomment>
        <translation>Zu kleine Gewichte</translation>
    </message>
    <message>
        <source>10 tanh layers with 0.3 of Xavier&apos;s weights: the gradient vanishes, nothing is learnt</source>
        <extracomment>scenario tiny-weights</extracomment>
        <translation>10 Tanh-Schichten mit dem 0,3-Fachen der Xavier-Gewichte: Der Gradient verschwindet, nichts wird gelernt</translation>
    </message>
    <message>
        <source>ReLU from a Xavier start</source>
        <extracomment>scenario relu-xavier</extracomment>
        <translation>ReLU mit Xavier-Start</translation>
    </message>
    <message>
        <source>30 ReLU layers with Xavier weights: the signal vanishes</source>
        <extracomment>scenario relu-xavier</extracomment>
        <translation>30 ReLU-Schichten mit Xavier-Gewichten: Das Signal verschwindet</translation>
    </message>
    <message>
        <source>Dead ReLU</source>
        <extracomment>scenario relu-dead</extracomment>
        <translation>Totes ReLU</translation>
    </message>
    <message>
        <source>Steps too large: after 20 of them layers 1 and 2 are all 0, and no gradient passes them</source>
        <extracomment>scenario relu-dead</extracomment>
        <translation>Zu große Schritte: Nach 20 davon sind die Schichten 1 und 2 überall 0, und kein Gradient kommt hindurch</translation>
    </message>
    <message>
        <source>Cures</source>
        <extracomment>gallery</extracomment>
        <translation>Abhilfen</translation>
    </message>
    <message>
        <source>ReLU from a He start</source>
        <extracomment>scenario relu-he</extracomment>
        <translation>ReLU mit He-Start</translation>
    </message>
    <message>
        <source>30 ReLU layers with He weights: the gradient gets through</source>
        <extracomment>scenario relu-he</extracomment>
        <translation>30 ReLU-Schichten mit He-Gewichten: Der Gradient kommt durch</translation>
    </message>
    <message>
        <source>Skip connections</source>
        <extracomment>scenario sigmoid-residual</extracomment>
        <translation>Skip-Verbindungen</translation>
    </message>
    <message>
        <source>F(x) + x rescues 10 sigmoid layers</source>
        <extracomment>scenario sigmoid-residual</extracomment>
        <translation>F(x) + x rettet 10 Sigmoid-Schichten</translation>
    </message>
    <message>
        <source>Batch normalization</source>
        <extracomment>scenario sigmoid-batch-normalized</extracomment>
        <translation>Batch-Normalisierung</translation>
    </message>
    <message>
        <source>It rescues 10 sigmoid layers</source>
        <extracomment>scenario sigmoid-batch-normalized</extracomment>
        <translation>Sie rettet 10 Sigmoid-Schichten</translation>
    </message>
    <message>
        <source>The same, batch normalized</source>
        <extracomment>scenario sigmoid-saturated-normalized</extracomment>
        <translation>Dasselbe, batch-normalisiert</translation>
    </message>
    <message>
        <source>z is back where the sigmoid slopes: over 90&#xa0;% of the digits right after 300 steps</source>
        <extracomment>scenario sigmoid-saturated-normalized</extracomment>
        <translation>z ist wieder, wo das Sigmoid steil ist: über 90&#xa0;% der Ziffern richtig nach 300 Schritten</translation>
    </message>
    <message>
        <source>The other cliff: it explodes</source>
        <extracomment>gallery</extracomment>
        <translation>Die andere Klippe: Er explodiert</translation>
    </message>
    <message>
        <source>Weights too large</source>
        <extracomment>scenario relu-explodes</extracomment>
        <translation>Zu große Gewichte</translation>
    </message>
    <message>
        <source>20 ReLU layers with weights 1.5 times He&apos;s: the gradient explodes</source>
        <extracomment>scenario relu-explodes</extracomment>
        <translation>20 ReLU-Schichten mit dem 1,5-Fachen der He-Gewichte: Der Gradient explodiert</translation>
    </message>
    <message>
        <source>Learning rate too high</source>
        <extracomment>scenario rate-explodes</extracomment>
        <translation>Zu hohe Lernrate</translation>
    </message>
    <message>
        <source>A fine network at a learning rate of 3: the steps overshoot, training diverges</source>
        <extracomment>scenario rate-explodes</extracomment>
        <translation>Ein gutes Netz mit einer Lernrate von 3: Die Schritte schießen über das Ziel hinaus, das Training divergiert</translation>
    </message>
    <message>
        <source>Inputs not scaled</source>
        <extracomment>scenario raw-inputs-explode</extracomment>
        <translation>Eingaben nicht skaliert</translation>
    </message>
    <message>
        <source>Pixels of 0 to 16 as they are: training diverges; standardized they train</source>
        <extracomment>scenario raw-inputs-explode</extracomment>
        <translation>Pixel von 0 bis 16, wie sie sind: Das Training divergiert; standardisiert gelingt es</translation>
    </message>
    <message>
        <source>One explosion, four answers</source>
        <extracomment>gallery</extracomment>
        <translation>Eine Explosion, vier Antworten</translation>
    </message>
    <message>
        <source>Raw targets, squared error</source>
        <extracomment>scenario raw-targets-explode</extracomment>
        <translation>Rohe Ziele, quadratischer Fehler</translation>
    </message>
    <message>
        <source>Targets in the hundreds: the first step throws the weights so far that training diverges</source>
        <extracomment>scenario raw-targets-explode</extracomment>
        <translation>Ziele in den Hunderten: Der erste Schritt wirft die Gewichte so weit, dass das Training divergiert</translation>
    </message>
    <message>
        <source>The same, Huber</source>
        <extracomment>scenario raw-targets-huber</extracomment>
        <translation>Dasselbe mit Huber</translation>
    </message>
    <message>
        <source>Its gradient is bounded for each example: the same training goes on, the loss halves</source>
        <extracomment>scenario raw-targets-huber</extracomment>
        <translation>Sein Gradient ist für jedes Beispiel beschränkt: Dasselbe Training geht weiter, der Verlust halbiert sich</translation>
    </message>
    <message>
        <source>The same, absolute error</source>
        <extracomment>scenario raw-targets-absolute</extracomment>
        <translation>Dasselbe mit absolutem Fehler</translation>
    </message>
    <message>
        <source>Its gradient has one size however large the error: the loss halves</source>
        <extracomment>scenario raw-targets-absolute</extracomment>
        <translation>Sein Gradient hat eine Größe, wie groß der Fehler auch ist: Der Verlust halbiert sich</translation>
    </message>
    <message>
        <source>Raw targets, clipping</source>
        <extracomment>scenario raw-targets-clipped</extracomment>
        <translation>Rohe Ziele, Begrenzung</translation>
    </message>
    <message>
        <source>The gradient clipped to norm 1: the same training survives</source>
        <extracomment>scenario raw-targets-clipped</extracomment>
        <translation>Der Gradient auf Norm 1 begrenzt: Dasselbe Training überlebt</translation>
    </message>
    <message>
        <source>Through time</source>
        <extracomment>gallery</extracomment>
        <translation>Durch die Zeit</translation>
    </message>
    <message>
        <source>Tanh cell, 50 time steps</source>
        <extracomment>scenario rnn-tanh-forgets</extracomment>
        <translation>Tanh-Zelle, 50 Zeitschritte</translation>
    </message>
    <message>
        <source>Tanh forgets the symbol after 20 time steps: near chance (1 in 8) after 300 training steps</source>
        <extracomment>scenario rnn-tanh-forgets</extracomment>
        <translation>Tanh vergisst das Symbol nach 20 Zeitschritten: kaum besser als Zufall (1 von 8) nach 300 Trainingsschritten</translation>
    </message>
    <message>
        <source>LSTM</source>
        <extracomment>scenario rnn-lstm-carries</extracomment>
        <translation>LSTM</translation>
    </message>
    <message>
        <source>LSTM carries a symbol over 50 time steps: 95&#xa0;% right within 300 training steps</source>
        <extracomment>scenario rnn-lstm-carries</extracomment>
        <translation>LSTM trägt ein Symbol über 50 Zeitschritte: 95&#xa0;% richtig in 300 Trainingsschritten</translation>
    </message>
    <message>
        <source>GRU</source>
        <extracomment>scenario rnn-gru-carries</extracomment>
        <translation>GRU</translation>
    </message>
    <message>
        <source>GRU carries a symbol over 50 time steps: 95&#xa0;% right within 300 training steps</source>
        <extracomment>scenario rnn-gru-carries</extracomment>
        <translation>GRU trägt ein Symbol über 50 Zeitschritte: 95&#xa0;% richtig in 300 Trainingsschritten</translation>
    </message>
    <message>
        <source>64 pixels, small start</source>
        <extracomment>scenario rnn-small-start</extracomment>
        <translation>64 Pixel, kleiner Start</translation>
    </message>
    <message>
        <source>Tanh reads 64 pixels, small normal start: behind the orthogonal one</source>
        <extracomment>scenario rnn-small-start</extracomment>
        <translation>Tanh liest 64 Pixel, kleiner normalverteilter Start: hinter dem orthogonalen</translation>
    </message>
    <message>
        <source>64 pixels, orthogonal start</source>
        <extracomment>scenario rnn-orthogonal-start</extracomment>
        <translation>64 Pixel, orthogonaler Start</translation>
    </message>
    <message>
        <source>Tanh reads 64 pixels, orthogonal start: ahead of the small one after 400 training steps</source>
        <extracomment>scenario rnn-orthogonal-start</extracomment>
        <translation>Tanh liest 64 Pixel, orthogonaler Start: nach 400 Trainingsschritten vor dem kleinen</translation>
    </message>
    <message>
        <source>ReLU cell, radius 1.6</source>
        <extracomment>scenario rnn-relu-explodes</extracomment>
        <translation>ReLU-Zelle, Radius 1,6</translation>
    </message>
    <message>
        <source>ReLU cell of spectral radius 1.6: the gradient explodes, training diverges</source>
        <extracomment>scenario rnn-relu-explodes</extracomment>
        <translation>ReLU-Zelle mit Spektralradius 1,6: Der Gradient explodiert, das Training divergiert</translation>
    </message>
    <message>
        <source>ReLU cell, clipping</source>
        <extracomment>scenario rnn-relu-clipped</extracomment>
        <translation>ReLU-Zelle, Begrenzung</translation>
    </message>
    <message>
        <source>The exploding ReLU cell with clipping by norm: it trains</source>
        <extracomment>scenario rnn-relu-clipped</extracomment>
        <translation>Die explodierende ReLU-Zelle mit begrenzter Norm: Sie lernt</translation>
    </message>
</context>
<context>
    <name>CuresView</name>
    <message>
        <source>What would help?</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>Was würde helfen?</translation>
    </message>
    <message>
        <source>Try the cures</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>Abhilfen versuchen</translation>
    </message>
    <message>
        <source>Trains each change beside the scenario as it is</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>Trainiert jede Änderung neben dem Szenario, wie es ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stops; what is known stays</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>Hält an; was bekannt ist, bleibt</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Takes the change back (Ctrl+Z)</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>Nimmt die Änderung zurück (Strg+Z)</translation>
    </message>
    <message>
        <source>Cures tried</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>Versuchte Abhilfen</translation>
    </message>
    <message>
        <source>Cures, the best first</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>Abhilfen, die beste zuerst</translation>
    </message>
    <message>
        <source>A click applies one. The same number: they differ within the spread over the seeds only.</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>Ein Klick wendet eine an. Gleiche Zahl: Sie unterscheiden sich nur innerhalb der Streuung über die Startwerte.</translation>
    </message>
    <message>
        <source>None of these helps: the loss is {loss} as it is</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>Keine davon hilft: Der Verlust ist {loss}, wie es ist</translation>
    </message>
    <message>
        <source>{name} helps most: loss {loss}, as it is {before}</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>{name} hilft am meisten: Verlust {loss}, wie es ist {before}</translation>
    </message>
    <message>
        <source>bar: loss left of guessing, {steps} steps</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>Balken: Verlust gegenüber Raten, {steps} Schritte</translation>
    </message>
    <message>
        <source>{how} (shortened)</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>{how} (gekürzt)</translation>
    </message>
    <message>
        <source>Trains each change that a textbook suggests for {steps} steps with {seeds} seeds, in the background, then the best together, and ranks them by what was measured. These: {names}.</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>Trainiert jede Änderung, die ein Lehrbuch vorschlägt, {steps} Schritte lang mit {seeds} Startwerten, im Hintergrund, dann die besten zusammen, und ordnet sie nach dem Gemessenen. Diese: {names}.</translation>
    </message>
    <message>
        <source>It could not be tried: {why}</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>Es ließ sich nicht versuchen: {why}</translation>
    </message>
    <message>
        <source>Measured before these were changed: {fields}.</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>Gemessen, bevor dies geändert wurde: {fields}.</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>noch etwa {time}</translation>
    </message>
    <message>
        <source>begins</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>beginnt</translation>
    </message>
    <message>
        <source>{share} is done, {time}.</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>{share} sind getan, {time}.</translation>
    </message>
    <message>
        <source>Cancelled: {n} changes were trained.</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>Abgebrochen: {n} Änderungen wurden trainiert.</translation>
    </message>
    <message>
        <source>There was no time for {n} others.</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>Für {n} andere war keine Zeit.</translation>
    </message>
    <message>
        <source>{tried} So first: {cause}</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>{tried} Also zuerst: {cause}</translation>
    </message>
    <message>
        <source>Held-out loss {low} to {high} over {n} seeds after {steps} steps, {share} of that of an answer that does not look at the input.</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>Verlust auf zurückgehaltenen Beispielen {low} bis {high} über {n} Startwerte nach {steps} Schritten, {share} von dem einer Antwort, die nicht auf die Eingabe sieht.</translation>
    </message>
    <message>
        <source>At the first step layer 1 gets {least} to {most} of the output layer&apos;s gradient.</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>Beim ersten Schritt bekommt Schicht 1 {least} bis {most} vom Gradienten der Ausgabeschicht.</translation>
    </message>
    <message>
        <source>A click applies it. The same number: equal within the spread over the seeds.</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>Ein Klick wendet es an. Gleiche Zahl: gleich gut innerhalb der Streuung über die Startwerte.</translation>
    </message>
</context>
<context>
    <name>CurveReading</name>
    <message>
        <source>Where the curves are read: type it, or drag the upright line.</source>
        <extracomment>gradsim/ui/plots/curve_reading.py</extracomment>
        <translation>Wo die Kurven abgelesen werden: eintippen, oder die senkrechte Linie ziehen.</translation>
    </message>
    <message>
        <source>The share of a gradient that is left after that many layers, if each has this slope.</source>
        <extracomment>gradsim/ui/plots/curve_reading.py</extracomment>
        <translation>Der Anteil eines Gradienten, der nach so vielen Schichten bleibt, wenn jede diese Steigung hat.</translation>
    </message>
    <message>
        <source>at z =</source>
        <extracomment>gradsim/ui/plots/curve_reading.py</extracomment>
        <translation>bei z =</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Your own data</source>
        <extracomment>gradsim/ui/data/card.py</extracomment>
        <translation>Eigene Daten</translation>
    </message>
    <message>
        <source>How much is read</source>
        <extracomment>gradsim/ui/data/card.py</extracomment>
        <translation>Wie viel gelesen ist</translation>
    </message>
    <message>
        <source>Learn from it</source>
        <extracomment>gradsim/ui/data/card.py</extracomment>
        <translation>Daraus lernen</translation>
    </message>
    <message>
        <source>Trains on these data; Undo takes it back</source>
        <extracomment>gradsim/ui/data/card.py</extracomment>
        <translation>Trainiert auf diesen Daten; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>gradsim/ui/data/card.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Trains on as before</source>
        <extracomment>gradsim/ui/data/card.py</extracomment>
        <translation>Trainiert weiter wie vorher</translation>
    </message>
    <message>
        <source>Reading …</source>
        <extracomment>gradsim/ui/data/card.py</extracomment>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>It is read.</source>
        <extracomment>gradsim/ui/data/card.py</extracomment>
        <translation>Es ist gelesen.</translation>
    </message>
    <message>
        <source>The first rows, with what each column is taken for</source>
        <extracomment>gradsim/ui/data/seen.py</extracomment>
        <translation>Die ersten Zeilen, mit dem, wofür jede Spalte gehalten wird</translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message>
        <source>Answers to held-out data</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>Antworten auf zurückgehaltene Daten</translation>
    </message>
    <message>
        <source>Held-out examples with what is true and what the network predicts, and a picture of all answers</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>Zurückgehaltene Beispiele mit dem, was wahr ist und was das Netz vorhersagt, und ein Bild aller Antworten</translation>
    </message>
    <message>
        <source>The network has not answered yet. Press Play, or Step.</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>Das Netz hat noch nicht geantwortet. Start oder Schritt drücken.</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>Training</translation>
    </message>
    <message>
        <source>held-out</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>exact answer</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>genaue Antwort</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>falsch</translation>
    </message>
    <message>
        <source>Examples that the network is trained on</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>Beispiele, auf denen das Netz trainiert wird</translation>
    </message>
    <message>
        <source>Examples that it never sees in training</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>Beispiele, die es im Training nie sieht</translation>
    </message>
    <message>
        <source>Where the predicted number is the true one</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>Wo die vorhergesagte Zahl die wahre ist</translation>
    </message>
    <message>
        <source>Held-out examples with the right answer; a click leaves the errors only</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>Zurückgehaltene Beispiele mit richtiger Antwort; ein Klick lässt nur die Fehler stehen</translation>
    </message>
    <message>
        <source>Held-out examples with a wrong answer</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>Zurückgehaltene Beispiele mit falscher Antwort</translation>
    </message>
    <message>
        <source>A click on a cell shows its examples only; another click shows all again.</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>Ein Klick auf eine Zelle zeigt nur ihre Beispiele; ein weiterer zeigt wieder alle.</translation>
    </message>
    <message>
        <source>wrong: true → predicted</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>falsch: wahr → vorhergesagt</translation>
    </message>
    <message>
        <source>{n} (of {all})</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>{n} (von {all})</translation>
    </message>
    <message>
        <source>it is wrong by {error} (RMS) on {of} unseen examples; always answering the mean: {mean}</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>es liegt bei {of} ungesehenen Beispielen um {error} (RMS) daneben; immer der Mittelwert als Antwort: {mean}</translation>
    </message>
    <message>
        <source>it answers {right} of {of} unseen examples rightly: {share}; always the same answer: {often}</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>es beantwortet {right} von {of} ungesehenen Beispielen richtig: {share}; immer dieselbe Antwort: {often}</translation>
    </message>
    <message>
        <source>{n} of {of} answers are not finite: the network has diverged</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>{n} von {of} Antworten sind nicht endlich: Das Netz ist divergiert</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Covered: first say what you expect.</source>
        <extracomment>gradsim/ui/shell/dock.py</extracomment>
        <translation>Verdeckt: erst sagen, was zu erwarten ist.</translation>
    </message>
</context>
<context>
    <name>DockTabs</name>
    <message>
        <source>Views</source>
        <extracomment>gradsim/ui/shell/dock_tabs.py</extracomment>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>The activation has no slope.</source>
        <extracomment>finding zero_slope</extracomment>
        <translation>Die Aktivierung hat keine Steigung.</translation>
    </message>
    <message>
        <source>The branches are multiplied by 0.</source>
        <extracomment>finding cut_branches</extracomment>
        <translation>Die Zweige werden mit 0 multipliziert.</translation>
    </message>
    <message>
        <source>The network is linear.</source>
        <extracomment>finding linear</extracomment>
        <translation>Das Netz ist linear.</translation>
    </message>
    <message>
        <source>Backpropagation is truncated.</source>
        <extracomment>finding truncated</extracomment>
        <translation>Die Rückwärtsrechnung ist abgeschnitten.</translation>
    </message>
    <message>
        <source>All units are the same.</source>
        <extracomment>finding symmetric</extracomment>
        <translation>Alle Einheiten sind gleich.</translation>
    </message>
    <message>
        <source>Batch normalization with a batch of one.</source>
        <extracomment>finding batch_of_one</extracomment>
        <translation>Batch-Normalisierung mit einem Batch von eins.</translation>
    </message>
    <message>
        <source>Batch normalization with a batch of two.</source>
        <extracomment>finding batch_of_two</extracomment>
        <translation>Batch-Normalisierung mit einem Batch von zwei.</translation>
    </message>
    <message>
        <source>The outputs are dead.</source>
        <extracomment>finding dead_outputs</extracomment>
        <translation>Die Ausgaben sind tot.</translation>
    </message>
    <message>
        <source>An output activation stands before the softmax.</source>
        <extracomment>finding bent_logits</extracomment>
        <translation>Vor dem Softmax steht eine Ausgabeaktivierung.</translation>
    </message>
    <message>
        <source>Layers are frozen.</source>
        <extracomment>finding frozen</extracomment>
        <translation>Schichten sind eingefroren.</translation>
    </message>
    <message>
        <source>Dropout leaves out too much.</source>
        <extracomment>finding dropout</extracomment>
        <translation>Dropout lässt zu viel aus.</translation>
    </message>
    <message>
        <source>The targets are not scaled.</source>
        <extracomment>finding unscaled_targets</extracomment>
        <translation>Die Ziele sind nicht skaliert.</translation>
    </message>
    <message>
        <source>The inputs hardly differ.</source>
        <extracomment>finding flat_inputs</extracomment>
        <translation>Die Eingaben unterscheiden sich kaum.</translation>
    </message>
    <message>
        <source>The inputs are not scaled.</source>
        <extracomment>finding unscaled_inputs</extracomment>
        <translation>Die Eingaben sind nicht skaliert.</translation>
    </message>
    <message>
        <source>Weight decay is too strong.</source>
        <extracomment>finding weight_decay</extracomment>
        <translation>Weight Decay ist zu stark.</translation>
    </message>
    <message>
        <source>The loss is a sum.</source>
        <extracomment>finding summed_loss</extracomment>
        <translation>Der Verlust ist eine Summe.</translation>
    </message>
    <message>
        <source>The learning rate is too high.</source>
        <extracomment>finding rate_too_high</extracomment>
        <translation>Die Lernrate ist zu hoch.</translation>
    </message>
    <message>
        <source>Units are saturated.</source>
        <extracomment>finding saturated</extracomment>
        <translation>Einheiten sind gesättigt.</translation>
    </message>
    <message>
        <source>The first weights are too large.</source>
        <extracomment>finding overflow</extracomment>
        <translation>Die Anfangsgewichte sind zu groß.</translation>
    </message>
    <message>
        <source>The gradient explodes.</source>
        <extracomment>finding exploding</extracomment>
        <translation>Der Gradient explodiert.</translation>
    </message>
    <message>
        <source>The gradient vanishes.</source>
        <extracomment>finding vanishing</extracomment>
        <translation>Der Gradient verschwindet.</translation>
    </message>
    <message>
        <source>Numbers become zero.</source>
        <extracomment>finding underflow</extracomment>
        <translation>Zahlen werden null.</translation>
    </message>
    <message>
        <source>Units are dead.</source>
        <extracomment>finding dead</extracomment>
        <translation>Einheiten sind tot.</translation>
    </message>
    <message>
        <source>Clipping is always on.</source>
        <extracomment>finding clipping</extracomment>
        <translation>Die Begrenzung greift immer.</translation>
    </message>
    <message>
        <source>The warm-up keeps the learning rate small.</source>
        <extracomment>finding warmup</extracomment>
        <translation>Die Aufwärmphase hält die Lernrate klein.</translation>
    </message>
    <message>
        <source>The learning rate is too low.</source>
        <extracomment>finding rate_too_low</extracomment>
        <translation>Die Lernrate ist zu niedrig.</translation>
    </message>
    <message>
        <source>Training diverged.</source>
        <extracomment>finding diverged</extracomment>
        <translation>Das Training ist divergiert.</translation>
    </message>
    <message>
        <source>It memorizes.</source>
        <extracomment>finding memorizing</extracomment>
        <translation>Es lernt auswendig.</translation>
    </message>
    <message>
        <source>It has learned nothing yet.</source>
        <extracomment>finding open</extracomment>
        <translation>Es hat noch nichts gelernt.</translation>
    </message>
    <message>
        <source>It learns.</source>
        <extracomment>finding healthy</extracomment>
        <translation>Es lernt.</translation>
    </message>
    <message>
        <source>The gradient gets through.</source>
        <extracomment>finding passes</extracomment>
        <translation>Der Gradient kommt durch.</translation>
    </message>
    <message>
        <source>Probably {headline}</source>
        <extracomment>title of a finding</extracomment>
        <translation>Wahrscheinlich: {headline}</translation>
    </message>
    <message>
        <source>One of several causes: {headline}</source>
        <extracomment>title of a finding</extracomment>
        <translation>Eine von mehreren Ursachen: {headline}</translation>
    </message>
    <message>
        <source>The slope is 0 wherever one looks, so backpropagation multiplies by 0: the weights of {n:count} of {all:count} layers get a gradient of exactly zero. Only the layers after them learn.</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>Die Steigung ist überall 0, die Rückwärtsrechnung multipliziert also mit 0: Die Gewichte von {n:count} von {all:count} Schichten bekommen einen Gradienten von genau null. Nur die Schichten danach lernen.</translation>
    </message>
    <message>
        <source>The branch factor is 0, so nothing comes out of the branches and no gradient goes into them: the weights of {n:count} of {all:count} layers get a gradient of exactly zero. Only the layers on the stream learn.</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>Der Zweigfaktor ist 0, aus den Zweigen kommt also nichts heraus und kein Gradient hinein: Die Gewichte von {n:count} von {all:count} Schichten bekommen einen Gradienten von genau null. Nur die Schichten auf dem Strom lernen.</translation>
    </message>
    <message>
        <source>All activations are linear, so all layers together are worth one: each output is a weighted sum of the inputs, and no more can be learned. After {steps:count} steps the loss is {last:loss}; an answer that does not look at the input would give {constant:loss}.</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>Alle Aktivierungen sind linear, alle Schichten zusammen sind also eine wert: Jede Ausgabe ist eine gewichtete Summe der Eingaben, mehr lässt sich nicht lernen. Nach {steps:count} Schritten ist der Verlust {last:loss}; eine Antwort, die nicht auf die Eingabe sieht, gäbe {constant:loss}.</translation>
    </message>
    <message>
        <source>It goes back {kept:count} of {all:count} time steps. Earlier ones get a gradient of exactly zero: the network cannot learn to keep what they show.</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>Sie geht {kept:count} von {all:count} Zeitschritten zurück. Frühere bekommen einen Gradienten von genau null: Das Netz kann nicht lernen zu behalten, was sie zeigen.</translation>
    </message>
    <message>
        <source>In {n:count} of {all:count} hidden layers all units have the same weights. They compute the same, get the same gradient and stay the same: {width:count} units are worth one. Random first weights break the symmetry.</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>In {n:count} von {all:count} verborgenen Schichten haben alle Einheiten dieselben Gewichte. Sie berechnen dasselbe, bekommen denselben Gradienten und bleiben gleich: {width:count} Einheiten sind eine wert. Zufällige Anfangsgewichte brechen die Symmetrie.</translation>
    </message>
    <message>
        <source>The one example of a batch is its own mean, so each value minus the mean is 0, whatever the input: the weights of {n:count} of {all:count} layers get a gradient of exactly zero. Two examples are the fewest, many are better; layer normalization needs one.</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>Das eine Beispiel eines Batches ist sein eigener Mittelwert, jeder Wert minus den Mittelwert ist also 0, was auch hereinkommt: Die Gewichte von {n:count} von {all:count} Schichten bekommen einen Gradienten von genau null. Zwei Beispiele sind das Mindeste, viele sind besser; Layer-Normalisierung braucht eines.</translation>
    </message>
    <message>
        <source>Two values less their mean, over their spread, are plus and minus one, whatever they were: of each unit a sign is left. After {steps:count} steps the loss is {last:loss} (it began at {first:loss}). A larger batch tells more.</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>Zwei Werte minus ihren Mittelwert, durch ihre Streuung, sind plus und minus eins, was sie auch waren: Von jeder Einheit bleibt ein Vorzeichen. Nach {steps:count} Schritten ist der Verlust {last:loss} (er begann bei {first:loss}). Ein größerer Batch sagt mehr.</translation>
    </message>
    <message>
        <source>The output activation makes {low:short} of every output, and has no slope there: the gradient is exactly zero in all layers, and nothing learns. After {steps:count} steps the loss is {last:loss} (it began at {first:loss}).</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>Die Aktivierung der Ausgabe macht aus jeder Ausgabe {low:short} und hat dort keine Steigung: Der Gradient ist in allen Schichten genau null, und nichts lernt. Nach {steps:count} Schritten ist der Verlust {last:loss} (am Anfang {first:loss}).</translation>
    </message>
    <message>
        <source>Cross-entropy takes the softmax of the outputs, and the output activation keeps them between {low:short} and {high:short}: of {classes:count} classes none can get more than {most:percent}, and the loss cannot fall below {least:loss} (it is {last:loss}).</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>Kreuzentropie nimmt das Softmax der Ausgaben, und die Ausgabeaktivierung hält sie zwischen {low:short} und {high:short}: Von {classes:count} Klassen kann keine mehr als {most:percent} bekommen, und der Verlust kann nicht unter {least:loss} fallen (er ist {last:loss}).</translation>
    </message>
    <message>
        <source>The rate factor of {n:count} of {all:count} layers is 0: they pass the gradient on, and their weights stay as they are. Only the other layers learn.</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>Der Ratenfaktor von {n:count} von {all:count} Schichten ist 0: Sie geben den Gradienten weiter, und ihre Gewichte bleiben, wie sie sind. Nur die anderen Schichten lernen.</translation>
    </message>
    <message>
        <source>In each step {share:percent} of the units of each hidden layer are left out, over {depth:count} layers.</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>In jedem Schritt werden {share:percent} der Einheiten jeder verborgenen Schicht ausgelassen, über {depth:count} Schichten.</translation>
    </message>
    <message>
        <source>After so many, in a linear network, {left:percent} of a value&apos;s mean square would come from the example, and the rest from which units are left out.</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>Nach so vielen kämen in einem linearen Netz {left:percent} vom mittleren Quadrat eines Werts vom Beispiel, der Rest davon, welche Einheiten ausgelassen werden.</translation>
    </message>
    <message>
        <source>Cross-entropy takes the softmax of the outputs, and the output activation makes {low:short} of all that is smaller: there the gradient is 0, for the right class too.</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>Kreuzentropie nimmt das Softmax der Ausgaben, und die Ausgabeaktivierung macht alles Kleinere zu {low:short}: Dort ist der Gradient 0, auch für die richtige Klasse.</translation>
    </message>
    <message>
        <source>With those left the loss is {last:loss}; with all it is {held_out:loss}, on held-out examples.</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>Mit den übrigen ist der Verlust {last:loss}; mit allen ist er {held_out:loss}, auf zurückgehaltenen Beispielen.</translation>
    </message>
    <message>
        <source>The rate factor of all {all:count} layers is 0: nothing moves, so nothing is learned.</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>Der Ratenfaktor aller {all:count} Schichten ist 0: Nichts bewegt sich, also wird nichts gelernt.</translation>
    </message>
    <message>
        <source>At the first weights:</source>
        <extracomment>gradsim/lab/doctor/rules/gradient.py</extracomment>
        <translation>Bei den Anfangsgewichten:</translation>
    </message>
    <message>
        <source>Each layer passes on {factor:part} the gradient it gets (RMS dL/dz).</source>
        <extracomment>gradsim/lab/doctor/rules/gradient.py</extracomment>
        <translation>Jede Schicht gibt {factor:part} dem Gradienten weiter, den sie bekommt (RMS dL/dz).</translation>
    </message>
    <message>
        <source>Each layer passes on {factor:part} the gradient it gets (RMS dL/dz; {slope:factor} by its slope, {weights:factor} by its weights).</source>
        <extracomment>gradsim/lab/doctor/rules/gradient.py</extracomment>
        <translation>Jede Schicht gibt {factor:part} dem Gradienten weiter, den sie bekommt (RMS dL/dz; {slope:factor} durch die Steigung, {weights:factor} durch die Gewichte).</translation>
    </message>
    <message>
        <source>From {low:nth} to {high:nth}, layers alike, each passes on {factor:part} the gradient it gets (RMS dL/dz).</source>
        <extracomment>gradsim/lab/doctor/rules/gradient.py</extracomment>
        <translation>Von {low:nth} bis {high:nth}, gleichartigen Schichten, gibt jede {factor:part} dem Gradienten weiter, den sie bekommt (RMS dL/dz).</translation>
    </message>
    <message>
        <source>From {low:nth} to {high:nth}, layers alike, each passes on {factor:part} the gradient it gets (RMS dL/dz; {slope:factor} by its slope, {weights:factor} by its weights).</source>
        <extracomment>gradsim/lab/doctor/rules/gradient.py</extracomment>
        <translation>Von {low:nth} bis {high:nth}, gleichartigen Schichten, gibt jede {factor:part} dem Gradienten weiter, den sie bekommt (RMS dL/dz; {slope:factor} durch die Steigung, {weights:factor} durch die Gewichte).</translation>
    </message>
    <message>
        <source>{share:percent} of the values of {layer:nth} are saturated: the slope is under 5 % of its largest, or under half of it for every example, on one side; so are more than half of the values in {n:count} of {all:count} layers. Little of the gradient passes there, and little depends on the example.</source>
        <extracomment>gradsim/lab/doctor/rules/gradient.py</extracomment>
        <translation>{share:percent} der Werte von {layer:nth} sind gesättigt: Die Steigung ist unter 5 % ihres größten Werts, oder für jedes Beispiel auf derselben Seite unter der Hälfte; so ist es bei mehr als der Hälfte der Werte in {n:count} von {all:count} Schichten. Wenig vom Gradienten kommt dort durch, und wenig hängt vom Beispiel ab.</translation>
    </message>
    <message>
        <source>Before the first step, values are larger than the largest number of this format, {largest:short}: it begins in {place:place}. No step was taken, so the weights or the inputs are too large.</source>
        <extracomment>gradsim/lab/doctor/rules/gradient.py</extracomment>
        <translation>Vor dem ersten Schritt sind Werte größer als die größte Zahl dieses Formats, {largest:short}: Es beginnt in: {place:place}. Kein Schritt wurde gemacht, also sind die Gewichte oder die Eingaben zu groß.</translation>
    </message>
    <message>
        <source>{first:nth} gets {share:share} the output&apos;s; at twice the depth it would be {twice:share} it.</source>
        <extracomment>gradsim/lab/doctor/rules/gradient.py</extracomment>
        <translation>{first:nth} bekommt {share:share} dem der Ausgabe; mit doppelter Tiefe wäre es {twice:share} ihm.</translation>
    </message>
    <message>
        <source>In {layer:nth}, {share:percent} of the entries of dL/dz are exactly zero though a gradient goes in: they are smaller than the smallest number of this format, {tiny:short}.</source>
        <extracomment>gradsim/lab/doctor/rules/gradient.py</extracomment>
        <translation>In {layer:nth} sind {share:percent} der Einträge von dL/dz genau null, obwohl ein Gradient ankommt: Sie sind kleiner als die kleinste Zahl dieses Formats, {tiny:short}.</translation>
    </message>
    <message>
        <source>{share:percent} of the units of {layer:nth} are dead: their slope is 0 for every example of the batch; so are nine in ten in {n:count} of {all:count} layers. A dead unit passes nothing on and never learns again.</source>
        <extracomment>gradsim/lab/doctor/rules/gradient.py</extracomment>
        <translation>{share:percent} der Einheiten von {layer:nth} sind tot: Ihre Steigung ist 0 für jedes Beispiel des Batches; so ist es bei neun von zehn in {n:count} von {all:count} Schichten. Eine tote Einheit gibt nichts weiter und lernt nie wieder.</translation>
    </message>
    <message>
        <source>Going back, nothing of the gradient ({gradient:text}) is left at time step {place:count} and before it: for each example of the batch there is a later step at which the slope of all units is 0. Where a unit has no slope, it passes nothing on and does not learn.</source>
        <extracomment>gradsim/lab/doctor/rules/gradient.py</extracomment>
        <translation>Rückwärts ist vom Gradienten ({gradient:text}) im Zeitschritt {place:count} und davor nichts mehr übrig: Für jedes Beispiel des Batches gibt es einen späteren Zeitschritt, in dem die Steigung aller Einheiten 0 ist. Wo eine Einheit keine Steigung hat, gibt sie nichts weiter und lernt nicht.</translation>
    </message>
    <message>
        <source>Going back, each time step passes on {factor:part} the gradient ({gradient:text}): {share:share} it is left after {links:count} steps; at twice the length it would be {twice:share} it.</source>
        <extracomment>gradsim/lab/doctor/rules/gradient.py</extracomment>
        <translation>Auf dem Rückweg gibt jeder Zeitschritt {factor:part} dem Gradienten weiter ({gradient:text}): Nach {links:count} Schritten ist {share:share} ihm übrig; mit doppelter Länge wäre es {twice:share} ihm.</translation>
    </message>
    <message>
        <source>Ruled out: the gradient gets through, {share:share} the last one arrives; the fastest layer changes by {update:percent} per step (0.1 % is usual).</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>Ausgeschlossen: Der Gradient kommt durch, {share:share} dem letzten kommt an; die schnellste Schicht ändert sich um {update:percent} je Schritt (0,1 % ist üblich).</translation>
    </message>
    <message>
        <source>On the training batches the loss is {last:loss}, on held-out examples {held_out:loss}; an answer that does not look at the input would give {constant:loss} there. What it learns of the one helps nothing with the other.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>Auf den Trainings-Batches ist der Verlust {last:loss}, auf zurückgehaltenen Beispielen {held_out:loss}; eine Antwort, die nicht auf die Eingabe sieht, gäbe dort {constant:loss}. Was es aus den einen lernt, hilft bei den anderen nicht.</translation>
    </message>
    <message>
        <source>An answer that does not look at the input would give {constant:loss}.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>Eine Antwort, die nicht auf die Eingabe sieht, gäbe {constant:loss}.</translation>
    </message>
    <message>
        <source>The training labels have noise ({noise:short}). An answer that is right, but has no label by heart, would have a loss of {floor:loss}. On the training batches it is {last:loss}, on held-out examples {held_out:loss}.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>Die Trainingsziele sind zum Teil falsch ({noise:short}). Eine Antwort, die richtig ist, aber kein falsches Ziel auswendig kann, hätte einen Verlust von {floor:loss}. Auf den Trainings-Batches ist er {last:loss}, auf zurückgehaltenen Beispielen {held_out:loss}.</translation>
    </message>
    <message>
        <source>Held-out examples are normalized by running means, which follow slowly: these may be the reason, too.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>Zurückgehaltene Beispiele werden mit laufenden Mittelwerten normalisiert, die langsam folgen: Auch das kann der Grund sein.</translation>
    </message>
    <message>
        <source>After {steps:count} steps the loss is {last:loss} (it began at {first:loss}).</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>Nach {steps:count} Schritten ist der Verlust {last:loss} (er begann bei {first:loss}).</translation>
    </message>
    <message>
        <source>The loss went from {first:loss} to {last:loss}.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>Der Verlust ging von {first:loss} auf {last:loss}.</translation>
    </message>
    <message>
        <source>At step {step:count} it began in {place:place}: its activations are no longer finite.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>Bei Schritt {step:count} begann es in: {place:place}. Die Aktivierungen dort sind nicht mehr endlich.</translation>
    </message>
    <message>
        <source>At step {step:count} it began in {place:place}: its gradient is no longer finite.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>Bei Schritt {step:count} begann es in: {place:place}. Der Gradient dort ist nicht mehr endlich.</translation>
    </message>
    <message>
        <source>At step {step:count} the loss was no longer finite.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>Bei Schritt {step:count} war der Verlust nicht mehr endlich.</translation>
    </message>
    <message>
        <source>Of held-out examples it is {held_out:loss}, and would be {other:loss}.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>Auf zurückgehaltenen Beispielen ist er {held_out:loss} und wäre {other:loss}.</translation>
    </message>
    <message>
        <source>The loss still falls: {n:count} steps earlier it was {before:loss}.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>Der Verlust fällt noch: {n:count} Schritte früher war er {before:loss}.</translation>
    </message>
    <message>
        <source>{clipped:percent} of the last {n:count} steps were clipped, so the limit says how long a step is.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>{clipped:percent} der letzten {n:count} Schritte wurden begrenzt, die Grenze bestimmt also, wie lang ein Schritt ist.</translation>
    </message>
    <message>
        <source>The size of inputs ({inputs:short}) and of targets ({targets:short}) is about 1.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>Die Größe der Eingaben ({inputs:short}) und der Ziele ({targets:short}) ist etwa 1.</translation>
    </message>
    <message>
        <source>The size of inputs ({inputs:short}) is about 1.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>Die Größe der Eingaben ({inputs:short}) ist etwa 1.</translation>
    </message>
    <message>
        <source>The size of targets ({targets:short}) is about 1.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>Die Größe der Ziele ({targets:short}) ist etwa 1.</translation>
    </message>
    <message>
        <source>Of held-out examples it is {held_out:loss}.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>Auf zurückgehaltenen Beispielen ist er {held_out:loss}.</translation>
    </message>
    <message>
        <source>Before it is clipped, each time step passes on {factor:part} the gradient, going back: after {links:count} it is {total:times} as large.</source>
        <extracomment>gradsim/lab/doctor/rules/pace.py</extracomment>
        <translation>Bevor er begrenzt wird, gibt auf dem Rückweg jeder Zeitschritt {factor:part} dem Gradienten weiter: Nach {links:count} ist seine Größe {total:times} die erste.</translation>
    </message>
    <message>
        <source>{share:percent} of the last {n:count} steps were clipped. The gradient&apos;s norm is {norm:short}: its size no longer counts, only its direction, and the limit is a learning rate in disguise.</source>
        <extracomment>gradsim/lab/doctor/rules/pace.py</extracomment>
        <translation>{share:percent} der letzten {n:count} Schritte wurden begrenzt. Die Norm des Gradienten ist {norm:short}: Seine Größe zählt nicht mehr, nur seine Richtung, und die Grenze ist eine verkleidete Lernrate.</translation>
    </message>
    <message>
        <source>After {steps:count} steps the rate is {share:percent} of what is set, and a step changes the weights of the fastest layer by {update:percent} (0.1 % is usual). The loss went from {first:loss} to {last:loss}.</source>
        <extracomment>gradsim/lab/doctor/rules/pace.py</extracomment>
        <translation>Nach {steps:count} Schritten ist die Rate {share:percent} der eingestellten, und ein Schritt ändert die Gewichte der schnellsten Schicht um {update:percent} (0,1 % ist üblich). Der Verlust ging von {first:loss} auf {last:loss}.</translation>
    </message>
    <message>
        <source>A step changes the weights of the fastest layer by {update:percent} (0.1 % is usual). The gradient gets through, but in {steps:count} steps the loss went from {first:loss} to {last:loss} only.</source>
        <extracomment>gradsim/lab/doctor/rules/pace.py</extracomment>
        <translation>Ein Schritt ändert die Gewichte der schnellsten Schicht um {update:percent} (0,1 % ist üblich). Der Gradient kommt durch, aber in {steps:count} Schritten ging der Verlust nur von {first:loss} auf {last:loss}.</translation>
    </message>
    <message>
        <source>The targets are {targets:short} in size (RMS), the outputs {outputs:short}: steps that fit values of about 1 take too long to get there, or push one way until units break. Standardized targets are 1 in size.</source>
        <extracomment>gradsim/lab/doctor/rules/scaling.py</extracomment>
        <translation>Die Ziele sind {targets:short} groß (RMS), die Ausgaben {outputs:short}: Schritte, die zu Werten um 1 passen, brauchen zu lange dorthin, oder drücken in eine Richtung, bis Einheiten kaputtgehen. Standardisierte Ziele sind 1 groß.</translation>
    </message>
    <message>
        <source>The targets are {targets:short} in size (RMS), the outputs {outputs:short}: what training does is to make the outputs smaller, and next to their errors the targets hardly count. Standardized targets are 1 in size.</source>
        <extracomment>gradsim/lab/doctor/rules/scaling.py</extracomment>
        <translation>Die Ziele sind {targets:short} groß (RMS), die Ausgaben {outputs:short}: Das Training macht nur die Ausgaben kleiner, und neben ihren Fehlern zählen die Ziele kaum. Standardisierte Ziele sind 1 groß.</translation>
    </message>
    <message>
        <source>From example to example the inputs differ by {spread:short} (RMS), and their size is {inputs:short}: to the first layer nearly all examples look the same. Standardized, each column differs by 1; one that never changes tells nothing.</source>
        <extracomment>gradsim/lab/doctor/rules/scaling.py</extracomment>
        <translation>Von Beispiel zu Beispiel unterscheiden sich die Eingaben um {spread:short} (RMS), und ihre Größe ist {inputs:short}: Für die erste Schicht sehen fast alle Beispiele gleich aus. Standardisiert unterscheidet sich jede Spalte um 1; eine, die sich nie ändert, sagt nichts.</translation>
    </message>
    <message>
        <source>The inputs are {inputs:short} in size (RMS); the first weights are drawn for inputs of about 1, so layer 1 gets values that are as many times too large or too small.</source>
        <extracomment>gradsim/lab/doctor/rules/scaling.py</extracomment>
        <translation>Die Eingaben sind {inputs:short} groß (RMS); die Anfangsgewichte sind für Eingaben um 1 gezogen, Schicht 1 bekommt also um so viel zu große oder zu kleine Werte.</translation>
    </message>
    <message>
        <source>The targets are {targets:short} in size (RMS), so the first error of an example is {error:short}, and every gradient is as many times too large. Standardized targets are 1 in size.</source>
        <extracomment>gradsim/lab/doctor/rules/scaling.py</extracomment>
        <translation>Die Ziele sind {targets:short} groß (RMS), der erste Fehler eines Beispiels ist also {error:short}, und jeder Gradient ist um so viel zu groß. Standardisierte Ziele sind 1 groß.</translation>
    </message>
    <message>
        <source>It pulls at the weights {pull:times} as much as the gradient does (|weight decay · W| / |dL/dW|, the median of the layers), and they shrank to {shrunk:percent} of their first size: what the data teach is taken back.</source>
        <extracomment>gradsim/lab/doctor/rules/steps.py</extracomment>
        <translation>Sein Zug an den Gewichten ist {pull:times} von dem des Gradienten (|Weight Decay · W| / |dL/dW|, der Median der Schichten), und sie schrumpften auf {shrunk:percent} ihrer ersten Größe: Was die Daten lehren, wird zurückgenommen.</translation>
    </message>
    <message>
        <source>It is a sum over {n:count} numbers (the batch, and outputs that are numbers), so every gradient is {n:count} times that of the mean: a learning rate of {rate:short} takes the steps that {same:short} takes for the mean. The loss went from {first:loss} to {last:loss}.</source>
        <extracomment>gradsim/lab/doctor/rules/steps.py</extracomment>
        <translation>Er ist eine Summe über {n:count} Zahlen (den Batch, und Ausgaben, die Zahlen sind), jeder Gradient ist also das {n:count}-Fache von dem des Mittels: Eine Lernrate von {rate:short} macht die Schritte, die beim Mittel {same:short} macht. Der Verlust ging von {first:loss} auf {last:loss}.</translation>
    </message>
    <message>
        <source>The largest step so far changed a layer&apos;s weights by {update:percent} (0.1 % is usual), and the loss went from {first:loss} to {last:loss}: the steps jump over the valley they should go down into.</source>
        <extracomment>gradsim/lab/doctor/rules/steps.py</extracomment>
        <translation>Der größte Schritt bisher änderte die Gewichte einer Schicht um {update:percent} (0,1 % ist üblich), und der Verlust ging von {first:loss} auf {last:loss}: Die Schritte springen über das Tal, in das sie hinabgehen sollten.</translation>
    </message>
    <message>
        <source>It pulls at the weights {pull:times} as much as the optimizer&apos;s own step does (|rate · weight decay · W| / |rest of the step|, the median of the layers), and they shrank to {shrunk:percent} of their first size: what the data teach is taken back.</source>
        <extracomment>gradsim/lab/doctor/rules/steps.py</extracomment>
        <translation>Sein Zug an den Gewichten ist {pull:times} von dem, was der Optimierer selbst tut (|Rate · Weight Decay · W| / |Rest des Schritts|, der Median der Schichten), und sie schrumpften auf {shrunk:percent} ihrer ersten Größe: Was die Daten lehren, wird zurückgenommen.</translation>
    </message>
    <message>
        <source>Most is not learned: the loss is {last:loss}; an answer that does not look at the input would give {constant:loss}.</source>
        <extracomment>gradsim/lab/doctor/rules/steps.py</extracomment>
        <translation>Das meiste ist nicht gelernt: Der Verlust ist {last:loss}; eine Antwort, die nicht auf die Eingabe sieht, gäbe {constant:loss}.</translation>
    </message>
    <message>
        <source>The largest step so far changed a layer&apos;s weights by {update:percent} (0.1 % is usual), and the loss went from {first:loss} to {last:loss}, with {highest:loss} on the way: the steps jump over the valley they should go down into.</source>
        <extracomment>gradsim/lab/doctor/rules/steps.py</extracomment>
        <translation>Der größte Schritt bisher änderte die Gewichte einer Schicht um {update:percent} (0,1 % ist üblich), und der Verlust ging von {first:loss} auf {last:loss}, unterwegs bis {highest:loss}: Die Schritte springen über das Tal, in das sie hinabgehen sollten.</translation>
    </message>
    <message>
        <source>With momentum {momentum:short} steps of one direction add up to {sum:times} their length.</source>
        <extracomment>gradsim/lab/doctor/rules/steps.py</extracomment>
        <translation>Mit Momentum {momentum:short} addieren sich Schritte einer Richtung auf {sum:times} ihrer Länge.</translation>
    </message>
</context>
<context>
    <name>ExampleChooser</name>
    <message>
        <source>example </source>
        <extracomment>gradsim/ui/network/example_chooser.py</extracomment>
        <translation>Beispiel </translation>
    </message>
    <message>
        <source>Example</source>
        <extracomment>gradsim/ui/network/example_chooser.py</extracomment>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Which example of the training part goes through the network: type its number</source>
        <extracomment>gradsim/ui/network/example_chooser.py</extracomment>
        <translation>Welches Beispiel des Trainingsteils durch das Netz geht: seine Nummer eintippen</translation>
    </message>
    <message>
        <source>Previous example</source>
        <extracomment>gradsim/ui/network/example_chooser.py</extracomment>
        <translation>Voriges Beispiel</translation>
    </message>
    <message>
        <source>Next example</source>
        <extracomment>gradsim/ui/network/example_chooser.py</extracomment>
        <translation>Nächstes Beispiel</translation>
    </message>
    <message>
        <source>The training example that is shown, 1 to {n}</source>
        <extracomment>gradsim/ui/network/example_chooser.py</extracomment>
        <translation>Das Trainingsbeispiel, das gezeigt wird, 1 bis {n}</translation>
    </message>
</context>
<context>
    <name>ExamplePictures</name>
    <message>
        <source>Held-out pictures with true and predicted class</source>
        <extracomment>gradsim/ui/examples/pictures.py</extracomment>
        <translation>Zurückgehaltene Bilder mit wahrer und vorhergesagter Klasse</translation>
    </message>
</context>
<context>
    <name>ExampleTable</name>
    <message>
        <source>Held-out examples with true and predicted class</source>
        <extracomment>gradsim/ui/examples/table.py</extracomment>
        <translation>Zurückgehaltene Beispiele mit wahrer und vorhergesagter Klasse</translation>
    </message>
    <message>
        <source>true</source>
        <extracomment>gradsim/ui/examples/table.py</extracomment>
        <translation>wahr</translation>
    </message>
    <message>
        <source>The first {n} of {all} inputs, before scaling</source>
        <extracomment>gradsim/ui/examples/table.py</extracomment>
        <translation>Die ersten {n} von {all} Eingaben, vor dem Skalieren</translation>
    </message>
    <message>
        <source>predicted</source>
        <extracomment>gradsim/ui/examples/table.py</extracomment>
        <translation>vorhergesagt</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>held-out example {n}
true {target}
predicted {answer} {mark}</source>
        <extracomment>gradsim/ui/examples/words.py</extracomment>
        <translation>zurückgehaltenes Beispiel {n}
wahr {target}
vorhergesagt {answer} {mark}</translation>
    </message>
    <message>
        <source>at a probability of {share}</source>
        <extracomment>gradsim/ui/examples/words.py</extracomment>
        <translation>mit einer Wahrscheinlichkeit von {share}</translation>
    </message>
</context>
<context>
    <name>Expecting</name>
    <message>
        <source>Drag the points in the picture. Keys: ← → choose, ↑ ↓ move, Shift moves a line, Return measures.</source>
        <extracomment>gradsim/ui/lessons/answers.py</extracomment>
        <translation>Die Punkte im Bild ziehen. Tasten: ← → wählen, ↑ ↓ bewegen, Umschalt bewegt eine Linie, Eingabe misst.</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>gradsim/ui/lessons/answers.py</extracomment>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Takes these bars, then measures (Return)</source>
        <extracomment>gradsim/ui/lessons/answers.py</extracomment>
        <translation>Nimmt diese Balken, dann wird gemessen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Your guess: each layer passes on {factor}; layer 1 gets {share} the output&apos;s gradient.</source>
        <extracomment>gradsim/ui/lessons/answers.py</extracomment>
        <translation>Geschätzt: Jede Schicht gibt {factor} weiter; Schicht 1 bekommt {share} dem Gradienten der Ausgabe.</translation>
    </message>
</context>
<context>
    <name>ExplainedStep</name>
    <message>
        <source>forward: blue is positive, orange negative</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>vorwärts: Blau ist positiv, Orange negativ</translation>
    </message>
    <message>
        <source>loss of this example {own} · {mean}</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>Verlust dieses Beispiels {own} · {mean}</translation>
    </message>
    <message>
        <source>change of each weight: blue up, orange down · the most {most}</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>Änderung jedes Gewichts: Blau nach oben, Orange nach unten · die größte {most}</translation>
    </message>
    <message>
        <source>dL/dw {gradient}
change {change}</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>dL/dw {gradient}
Änderung {change}</translation>
    </message>
    <message>
        <source>sum of all {n}: {loss}</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>Summe aller {n}: {loss}</translation>
    </message>
    <message>
        <source>mean of all {n}: {loss}</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>Mittel aller {n}: {loss}</translation>
    </message>
    <message>
        <source>Step {n}: example {index}, the first of a batch of {examples}, goes forward.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>Schritt {n}: Beispiel {index}, das erste eines Batches von {examples}, geht vorwärts.</translation>
    </message>
    <message>
        <source>The answer is not finite.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>Die Antwort ist nicht endlich.</translation>
    </message>
    <message>
        <source>Each output gives its own answer.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>Jede Ausgabe gibt ihre eigene Antwort.</translation>
    </message>
    <message>
        <source>The answer is {said}; {true} is true.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>Die Antwort ist {said}; wahr ist {true}.</translation>
    </message>
    <message>
        <source>The answer is {said}, which is right.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>Die Antwort ist {said}, und das ist richtig.</translation>
    </message>
    <message>
        <source>It says {said}; {true} is true.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>Es sagt {said}; wahr ist {true}.</translation>
    </message>
    <message>
        <source>It says {said} with {share}, which is right.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>Es sagt {said} mit {share}, und das ist richtig.</translation>
    </message>
    <message>
        <source>It says {said} with {share}; {true} is true.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>Es sagt {said} mit {share}; wahr ist {true}.</translation>
    </message>
    <message>
        <source>The right answer, {true}, got {share}: the loss of this example is -log {p} = {loss}.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>Die richtige Antwort, {true}, bekam {share}: Der Verlust dieses Beispiels ist -log {p} = {loss}.</translation>
    </message>
    <message>
        <source>How far this answer is from the right one makes a loss of {loss}.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>Wie weit diese Antwort von der richtigen weg ist, macht einen Verlust von {loss}.</translation>
    </message>
    <message>
        <source>The sum over all {n} examples is {loss}: this is what the step is to lower.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>Die Summe über alle {n} Beispiele ist {loss}: Das soll der Schritt senken.</translation>
    </message>
    <message>
        <source>The mean over all {n} examples is {loss}: this is what the step is to lower.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>Das Mittel über alle {n} Beispiele ist {loss}: Das soll der Schritt senken.</translation>
    </message>
    <message>
        <source>Nothing of the gradient is left, or it is not finite.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>Vom Gradienten ist nichts übrig, oder er ist nicht endlich.</translation>
    </message>
    <message>
        <source>Every dL/dw is 0.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>Jedes dL/dw ist 0.</translation>
    </message>
    <message>
        <source>The largest dL/dw is {size}: {weight}.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>Das größte dL/dw ist {size}: {weight}.</translation>
    </message>
    <message>
        <source>The gradient goes back: time step 1 gets {share} what the output has.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>Der Gradient geht zurück: Zeitschritt 1 bekommt {share} dem, was die Ausgabe hat.</translation>
    </message>
    <message>
        <source>The gradient goes back: dL/dz is {last} at the output and {first} at layer 1, {share} it.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>Der Gradient geht zurück: dL/dz ist {last} an der Ausgabe und {first} in Schicht 1, {share} ihm.</translation>
    </message>
    <message>
        <source>No weight moves.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>Kein Gewicht bewegt sich.</translation>
    </message>
    <message>
        <source>The weight {weight} moves most: {old} becomes {new}, as dL/dw is {gradient}.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>Das Gewicht {weight} bewegt sich am meisten: Aus {old} wird {new}, denn dL/dw ist {gradient}.</translation>
    </message>
    <message>
        <source>Each w becomes w - {rate} · dL/dw.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>Aus jedem w wird w - {rate} · dL/dw.</translation>
    </message>
    <message>
        <source>{optimizer} moves the weights against the gradient, at a learning rate of {rate}.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>{optimizer} bewegt die Gewichte gegen den Gradienten, mit einer Lernrate von {rate}.</translation>
    </message>
    <message>
        <source>The gradient, {norm} long, is clipped first.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>Der Gradient, {norm} lang, wird zuerst begrenzt.</translation>
    </message>
    <message>
        <source>Weight decay pulls them toward zero.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>Weight Decay zieht sie zur Null.</translation>
    </message>
    <message>
        <source>The weights move by {last} of their size.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>Die Gewichte bewegen sich um {last} ihrer Größe.</translation>
    </message>
    <message>
        <source>Layer 1 moves by {first} of the size of its weights, the output layer by {last}.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>Schicht 1 bewegt sich um {first} der Größe ihrer Gewichte, die Ausgabeschicht um {last}.</translation>
    </message>
</context>
<context>
    <name>Exploded</name>
    <message>
        <source>Explosion</source>
        <extracomment>gradsim/ui/frame/exploded.py</extracomment>
        <translation>Explosion</translation>
    </message>
    <message>
        <source>See what became of it</source>
        <extracomment>gradsim/ui/frame/exploded.py</extracomment>
        <translation>Sehen, was daraus wurde</translation>
    </message>
    <message>
        <source>All views show the step after it</source>
        <extracomment>gradsim/ui/frame/exploded.py</extracomment>
        <translation>Alle Ansichten zeigen den Schritt danach</translation>
    </message>
    <message>
        <source>Back to the last finite step</source>
        <extracomment>gradsim/ui/frame/exploded.py</extracomment>
        <translation>Zurück zum letzten endlichen Schritt</translation>
    </message>
    <message>
        <source>All views show it again</source>
        <extracomment>gradsim/ui/frame/exploded.py</extracomment>
        <translation>Alle Ansichten zeigen ihn wieder</translation>
    </message>
    <message>
        <source>Step {n}: numbers too large to hold.</source>
        <extracomment>gradsim/ui/frame/exploded.py</extracomment>
        <translation>Schritt {n}: Zahlen, die zu groß zum Speichern sind.</translation>
    </message>
    <message>
        <source>per time step</source>
        <extracomment>gradsim/ui/frame/exploded.py</extracomment>
        <translation>je Zeitschritt</translation>
    </message>
    <message>
        <source>per layer</source>
        <extracomment>gradsim/ui/frame/exploded.py</extracomment>
        <translation>je Schicht</translation>
    </message>
    <message>
        <source>the gradient grows {n} {what}</source>
        <extracomment>gradsim/ui/frame/exploded.py</extracomment>
        <translation>der Gradient wächst auf {n} {what}</translation>
    </message>
    <message>
        <source>it changed a layer&apos;s weights by {n} their size</source>
        <extracomment>gradsim/ui/frame/exploded.py</extracomment>
        <translation>er änderte die Gewichte einer Schicht um {n} ihrer Größe</translation>
    </message>
    <message>
        <source>the loss is {n}</source>
        <extracomment>gradsim/ui/frame/exploded.py</extracomment>
        <translation>der Verlust ist {n}</translation>
    </message>
    <message>
        <source>Step {n}: {what}.</source>
        <extracomment>gradsim/ui/frame/exploded.py</extracomment>
        <translation>Schritt {n}: {what}.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>This file cannot be written</source>
        <extracomment>gradsim/ui/shell/export.py</extracomment>
        <translation>Diese Datei lässt sich nicht schreiben</translation>
    </message>
</context>
<context>
    <name>FailedView</name>
    <message>
        <source>This view failed; it is tried again with the next network.</source>
        <extracomment>gradsim/ui/widgets/failure.py</extracomment>
        <translation>Diese Ansicht ist ausgefallen; mit dem nächsten Netz wird sie erneut versucht.</translation>
    </message>
</context>
<context>
    <name>FailureNote</name>
    <message>
        <source>Copy report</source>
        <extracomment>gradsim/ui/widgets/failure.py</extracomment>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copies what is needed to find the fault</source>
        <extracomment>gradsim/ui/widgets/failure.py</extracomment>
        <translation>Kopiert, was nötig ist, um den Fehler zu finden</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong</source>
        <extracomment>gradsim/ui/shell/faults.py</extracomment>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>gradsim/ui/shell/faults.py</extracomment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>What is needed to find the fault</source>
        <extracomment>gradsim/ui/shell/faults.py</extracomment>
        <translation>Was nötig ist, um den Fehler zu finden</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>gradsim/ui/shell/faults.py</extracomment>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>The report could not be written to {folder}: {why}</source>
        <extracomment>gradsim/ui/shell/faults.py</extracomment>
        <translation>Der Bericht ließ sich nicht nach {folder} schreiben: {why}</translation>
    </message>
    <message>
        <source>gradsim goes on, but may not be right any more; save your work and start it anew. The report and the scenario beside it are in
{path}</source>
        <extracomment>gradsim/ui/shell/faults.py</extracomment>
        <translation>gradsim läuft weiter, stimmt aber vielleicht nicht mehr; die Arbeit speichern und neu starten. Der Bericht und daneben das Szenario liegen in
{path}</translation>
    </message>
    <message>
        <source>{n} more since then; the newest: {problem}</source>
        <extracomment>gradsim/ui/shell/faults.py</extracomment>
        <translation>{n} weitere seitdem; der neueste: {problem}</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>the view {name}</source>
        <extracomment>gradsim/ui/shell/faults.py</extracomment>
        <translation>die Ansicht {name}</translation>
    </message>
    <message>
        <source>the window</source>
        <extracomment>gradsim/ui/shell/faults.py</extracomment>
        <translation>das Fenster</translation>
    </message>
    <message>
        <source>the thread {name}</source>
        <extracomment>gradsim/ui/shell/faults.py</extracomment>
        <translation>der Thread {name}</translation>
    </message>
</context>
<context>
    <name>FieldControl</name>
    <message>
        <source>{value} is not allowed; {allowed}</source>
        <extracomment>gradsim/ui/controls/field_control.py</extracomment>
        <translation>{value} ist nicht erlaubt; {allowed}</translation>
    </message>
</context>
<context>
    <name>FileControl</name>
    <message>
        <source>A file…</source>
        <extracomment>gradsim/ui/controls/file_control.py</extracomment>
        <translation>Eine Datei…</translation>
    </message>
    <message>
        <source>A folder of images…</source>
        <extracomment>gradsim/ui/controls/file_control.py</extracomment>
        <translation>Ein Bilderordner…</translation>
    </message>
    <message>
        <source>Choose ▾</source>
        <extracomment>gradsim/ui/controls/file_control.py</extracomment>
        <translation>Wählen ▾</translation>
    </message>
    <message>
        <source>Looks for a file, or a folder of images</source>
        <extracomment>gradsim/ui/controls/file_control.py</extracomment>
        <translation>Sucht eine Datei oder einen Ordner mit Bildern</translation>
    </message>
    <message>
        <source>Look at the data</source>
        <extracomment>gradsim/ui/controls/file_control.py</extracomment>
        <translation>Daten ansehen</translation>
    </message>
    <message>
        <source>Shows what was read, the first rows, and what each column is taken for</source>
        <extracomment>gradsim/ui/controls/file_control.py</extracomment>
        <translation>Zeigt, was gelesen wurde, die ersten Zeilen, und wofür jede Spalte gehalten wird</translation>
    </message>
</context>
<context>
    <name>FlowRow</name>
    <message>
        <source>Lets the gradient flow from the loss to the inputs, slowly</source>
        <extracomment>gradsim/ui/network/flow_row.py</extracomment>
        <translation>Lässt den Gradienten langsam vom Verlust zu den Eingaben fließen</translation>
    </message>
    <message>
        <source>Layers that the gradient has passed</source>
        <extracomment>gradsim/ui/network/flow_row.py</extracomment>
        <translation>Schichten, durch die der Gradient gegangen ist</translation>
    </message>
    <message>
        <source>Drag to the left: the gradient flows from the loss (right) to the inputs (left)</source>
        <extracomment>gradsim/ui/network/flow_row.py</extracomment>
        <translation>Nach links ziehen: Der Gradient fließt vom Verlust (rechts) zu den Eingaben (links)</translation>
    </message>
    <message>
        <source>❚❚  Pause</source>
        <extracomment>gradsim/ui/network/flow_row.py</extracomment>
        <translation>❚❚  Pause</translation>
    </message>
    <message>
        <source>▶  Play gradient</source>
        <extracomment>gradsim/ui/network/flow_row.py</extracomment>
        <translation>▶  Gradient abspielen</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Start from a scenario</source>
        <extracomment>gradsim/ui/gallery/gallery.py</extracomment>
        <translation>Mit einem Szenario beginnen</translation>
    </message>
    <message>
        <source>Start from …</source>
        <extracomment>gradsim/ui/gallery/gallery.py</extracomment>
        <translation>Beginnen mit …</translation>
    </message>
    <message>
        <source>The share code on the clipboard, such as depth=30&amp;activation=relu</source>
        <extracomment>gradsim/ui/gallery/gallery.py</extracomment>
        <translation>Der Teilen-Code in der Zwischenablage, etwa depth=30&amp;activation=relu</translation>
    </message>
    <message>
        <source>Paste code</source>
        <extracomment>gradsim/ui/gallery/gallery.py</extracomment>
        <translation>Code einfügen</translation>
    </message>
    <message>
        <source>Open file…</source>
        <extracomment>gradsim/ui/gallery/gallery.py</extracomment>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>A scenario in a JSON file</source>
        <extracomment>gradsim/ui/gallery/gallery.py</extracomment>
        <translation>Ein Szenario in einer JSON-Datei</translation>
    </message>
    <message>
        <source>Recent ▾</source>
        <extracomment>gradsim/ui/gallery/gallery.py</extracomment>
        <translation>Zuletzt ▾</translation>
    </message>
    <message>
        <source>Files that were opened before</source>
        <extracomment>gradsim/ui/gallery/gallery.py</extracomment>
        <translation>Dateien, die früher geöffnet wurden</translation>
    </message>
    <message>
        <source>On the clipboard: {what}</source>
        <extracomment>gradsim/ui/gallery/gallery.py</extracomment>
        <translation>In der Zwischenablage: {what}</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>gradsim/ui/gallery/gallery.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Opens what this share code stands for</source>
        <extracomment>gradsim/ui/gallery/gallery.py</extracomment>
        <translation>Öffnet, wofür dieser Teilen-Code steht</translation>
    </message>
</context>
<context>
    <name>Ghosts</name>
    <message>
        <source>What was drawn before the last change; a click takes it away</source>
        <extracomment>gradsim/ui/views/ghosts.py</extracomment>
        <translation>Was vor der letzten Änderung gezeichnet war; ein Klick nimmt es weg</translation>
    </message>
    <message>
        <source>before: {name}</source>
        <extracomment>gradsim/ui/views/ghosts.py</extracomment>
        <translation>vorher: {name}</translation>
    </message>
</context>
<context>
    <name>GroupHead</name>
    <message>
        <source>Shows these controls, or folds them</source>
        <extracomment>gradsim/ui/controls/group.py</extracomment>
        <translation>Zeigt diese Regler oder klappt sie ein</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide – gradsim</source>
        <extracomment>gradsim/ui/help/guide.py</extracomment>
        <translation>Leitfaden – gradsim</translation>
    </message>
    <message>
        <source>Search (Return: next)</source>
        <extracomment>gradsim/ui/help/guide.py</extracomment>
        <translation>Suchen (Eingabe: weiter)</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>gradsim/ui/help/guide.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>gradsim/ui/help/guide.py</extracomment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>gradsim/ui/help/guide.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>To the page before (Alt+Left)</source>
        <extracomment>gradsim/ui/help/guide.py</extracomment>
        <translation>Zur Seite davor (Alt+Links)</translation>
    </message>
    <message>
        <source>{n} found</source>
        <extracomment>gradsim/ui/help/guide.py</extracomment>
        <translation>{n} gefunden</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>{n} hands</source>
        <extracomment>gradsim/ui/lessons/hands.py</extracomment>
        <translation>{n} Hände</translation>
    </message>
</context>
<context>
    <name>HappeningView</name>
    <message>
        <source>What is happening</source>
        <extracomment>gradsim/ui/views/happening.py</extracomment>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Nothing certain yet.</source>
        <extracomment>gradsim/ui/views/happening.py</extracomment>
        <translation>Noch nichts Sicheres.</translation>
    </message>
    <message>
        <source>The rule&apos;s source: {source}</source>
        <extracomment>gradsim/ui/views/happening.py</extracomment>
        <translation>Die Quelle der Regel: {source}</translation>
    </message>
    <message>
        <source>Show me</source>
        <extracomment>gradsim/ui/views/happening.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>layer 1&apos;s weights</source>
        <extracomment>gradsim/ui/views/happening.py</extracomment>
        <translation>die Gewichte von Schicht 1</translation>
    </message>
    <message>
        <source>the input&apos;s weights</source>
        <extracomment>gradsim/ui/views/happening.py</extracomment>
        <translation>die Gewichte der Eingabe</translation>
    </message>
    <message>
        <source>In {steps} the weights moved by {share} their size.</source>
        <extracomment>gradsim/ui/views/happening.py</extracomment>
        <translation>Über {steps} hinweg bewegten sich die Gewichte um {share} ihrer Größe.</translation>
    </message>
    <message>
        <source>In {steps} {first} are unchanged to the last bit; the output layer&apos;s moved by {share} their size.</source>
        <extracomment>gradsim/ui/views/happening.py</extracomment>
        <translation>Über {steps} hinweg blieben {first} bis zum letzten Bit unverändert; die der Ausgabeschicht bewegten sich um {share} ihrer Größe.</translation>
    </message>
    <message>
        <source>In {steps} {first} moved by {moved} their size, the output layer&apos;s by {share} theirs.</source>
        <extracomment>gradsim/ui/views/happening.py</extracomment>
        <translation>Über {steps} hinweg bewegten sich {first} um {moved} ihrer Größe, die der Ausgabeschicht um {share} ihrer.</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>Before ({name}): {share}.</source>
        <extracomment>gradsim/ui/words/headline.py</extracomment>
        <translation>Vorher ({name}): {share}.</translation>
    </message>
    <message>
        <source>The share is {share}</source>
        <extracomment>gradsim/ui/words/headline.py</extracomment>
        <translation>Der Anteil ist {share}</translation>
    </message>
    <message>
        <source>step {step}, {layer}</source>
        <extracomment>gradsim/ui/words/headline.py</extracomment>
        <translation>Schritt {step}, {layer}</translation>
    </message>
    <message>
        <source>Not finite any more since {where}.</source>
        <extracomment>gradsim/ui/words/headline.py</extracomment>
        <translation>Nicht mehr endlich seit {where}.</translation>
    </message>
    <message>
        <source>No gradient reaches the last time step.</source>
        <extracomment>gradsim/ui/words/headline.py</extracomment>
        <translation>Kein Gradient erreicht den letzten Zeitschritt.</translation>
    </message>
    <message>
        <source>No gradient reaches the output.</source>
        <extracomment>gradsim/ui/words/headline.py</extracomment>
        <translation>Kein Gradient erreicht die Ausgabe.</translation>
    </message>
    <message>
        <source>One step changes the weights of {layer} by {share} their size.</source>
        <extracomment>gradsim/ui/words/headline.py</extracomment>
        <translation>Ein Schritt ändert die Gewichte um {share} ihrer Größe: {layer}.</translation>
    </message>
    <message>
        <source>step {n}</source>
        <extracomment>gradsim/ui/words/headline.py</extracomment>
        <translation>Schritt {n}</translation>
    </message>
</context>
<context>
    <name>HealthKey</name>
    <message>
        <source>the output&apos;s gradient</source>
        <extracomment>gradsim/ui/widgets/health_key.py</extracomment>
        <translation>dem Gradienten der Ausgabe</translation>
    </message>
    <message>
        <source>Key of the colours</source>
        <extracomment>gradsim/ui/widgets/health_key.py</extracomment>
        <translation>Erklärung der Farben</translation>
    </message>
    <message>
        <source>&lt;p&gt;The colour of a layer is its share of {of}, on one scale in all views and all runs: green where all of it arrives, dark from {low} on, orange-red from {high} on.&lt;/p&gt;&lt;p&gt;Orange-red too where one step moves the layer&apos;s weights by more than a third of themselves: then all layers explode alike.&lt;/p&gt;</source>
        <extracomment>gradsim/ui/widgets/health_key.py</extracomment>
        <translation>&lt;p&gt;Die Farbe einer Schicht ist ihr Anteil von {of}, auf einer Skala in allen Ansichten und Läufen: grün, wo alles ankommt, dunkel ab {low}, orangerot ab {high}.&lt;/p&gt;&lt;p&gt;Orangerot auch, wo ein Schritt die Gewichte der Schicht um mehr als ein Drittel ihrer selbst bewegt: Dann explodieren alle Schichten gleichermaßen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>vanished: dark, gets through: green, exploded: orange-red</source>
        <extracomment>gradsim/ui/widgets/health_key.py</extracomment>
        <translation>verschwunden: dunkel, kommt durch: grün, explodiert: orangerot</translation>
    </message>
    <message>
        <source>vanished</source>
        <extracomment>gradsim/ui/widgets/health_key.py</extracomment>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>exploded</source>
        <extracomment>gradsim/ui/widgets/health_key.py</extracomment>
        <translation>explodiert</translation>
    </message>
    <message>
        <source>gets through</source>
        <extracomment>gradsim/ui/widgets/health_key.py</extracomment>
        <translation>kommt durch</translation>
    </message>
    <message>
        <source>share of {of}; middle: {middle}</source>
        <extracomment>gradsim/ui/widgets/health_key.py</extracomment>
        <translation>Anteil von {of}; Mitte: {middle}</translation>
    </message>
    <message>
        <source>middle: {middle}</source>
        <extracomment>gradsim/ui/widgets/health_key.py</extracomment>
        <translation>Mitte: {middle}</translation>
    </message>
</context>
<context>
    <name>HeatView</name>
    <message>
        <source>Gradient through training</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>Gradient im Training</translation>
    </message>
    <message>
        <source>&lt;p&gt;Each row is a layer, each column a stretch of steps; the colour is that of its bar: the share of the output&apos;s RMS dL/dz that it gets. Blank: the gradient is zero, or not finite.&lt;/p&gt;&lt;p&gt;Click or drag to go back to a moment: all views show it.&lt;/p&gt;</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>&lt;p&gt;Jede Zeile ist eine Schicht, jede Spalte ein Stück Training; die Farbe ist die ihres Balkens: der Anteil am RMS dL/dz der Ausgabe, den sie bekommt. Leer: Der Gradient ist null oder nicht endlich.&lt;/p&gt;&lt;p&gt;Klicken oder Ziehen führt zu einem Zeitpunkt zurück: Alle Ansichten zeigen ihn.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>layer</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Back to now</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>Shows the newest step again</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>Zeigt wieder den neuesten Schritt</translation>
    </message>
    <message>
        <source>Go on from here</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>Von hier weiter</translation>
    </message>
    <message>
        <source>Trains on from this moment, with the present controls; Undo brings back what came after it</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>Trainiert von diesem Zeitpunkt weiter, mit den jetzigen Reglern; Rückgängig holt zurück, was danach kam</translation>
    </message>
    <message>
        <source>{name}, step {steps}
RMS dL/dz {norm}</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>{name}, Schritt {steps}
RMS dL/dz {norm}</translation>
    </message>
    <message>
        <source>a step changes its weights by {share} their size</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>ein Schritt ändert ihre Gewichte um {share} ihrer Größe</translation>
    </message>
    <message>
        <source>the moment after step {step}</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>der Zeitpunkt nach Schritt {step}</translation>
    </message>
    <message>
        <source>all time steps together</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>alle Zeitschritte zusammen</translation>
    </message>
    <message>
        <source>{n} steps wide</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>{n} Schritte breit</translation>
    </message>
    <message>
        <source>at step {n} RMS dL/dz {first} in {start}, {last} in {end}</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>RMS dL/dz bei Schritt {n}: {start} {first}, {end} {last}</translation>
    </message>
</context>
<context>
    <name>HistogramsView</name>
    <message>
        <source>How values spread</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>Wie Werte streuen</translation>
    </message>
    <message>
        <source>A histogram for each layer, the input&apos;s at the bottom</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>Ein Histogramm für jede Schicht, unten die an der Eingabe</translation>
    </message>
    <message>
        <source>log</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>log</translation>
    </message>
    <message>
        <source>Sizes on a log axis: a layer whose values are a thousand times smaller lies three decades left.</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>Größen auf einer logarithmischen Achse: Eine Schicht mit tausendmal kleineren Werten liegt drei Zehnerpotenzen weiter links.</translation>
    </message>
    <message>
        <source>This network has no hidden layer: it has no activations.</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>Dieses Netz hat keine verborgene Schicht: Es hat keine Aktivierungen.</translation>
    </message>
    <message>
        <source>time step</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>Zeitschritt</translation>
    </message>
    <message>
        <source>layer</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>{share} NaN, ∞</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>{share} NaN, ∞</translation>
    </message>
    <message>
        <source>{share} zero</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>{share} null</translation>
    </message>
    <message>
        <source>{kind} in {end} are zero, or not finite</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>{kind} sind null oder nicht endlich: {end}</translation>
    </message>
    <message>
        <source>{kind} in {start} have {share} the size of those in {end}</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>{kind} in {start} haben {share} der Größe derer in {end}</translation>
    </message>
    <message>
        <source>RMS of {symbol}: {first} in {start}, {last} in {end}</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>RMS von {symbol}: {start} {first}, {end} {last}</translation>
    </message>
    <message>
        <source> · {n} of {all} shown</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation> · {n} von {all} gezeigt</translation>
    </message>
    <message>
        <source>RMS {rms}</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>RMS {rms}</translation>
    </message>
    <message>
        <source>{n} of {all} from {low} to {high}</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>{n} von {all} von {low} bis {high}</translation>
    </message>
    <message>
        <source>{n} are exactly zero</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>{n} sind genau null</translation>
    </message>
    <message>
        <source>{n} are NaN or infinite</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>{n} sind NaN oder unendlich</translation>
    </message>
    <message>
        <source>{n} lie beyond the axis</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>{n} liegen jenseits der Achse</translation>
    </message>
</context>
<context>
    <name>JacobianView</name>
    <message>
        <source>How the network stretches a small change</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>Wie das Netz eine kleine Änderung streckt</translation>
    </message>
    <message>
        <source>Singular values of the Jacobian of one example, from the largest to the smallest, on a log axis</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>Singulärwerte der Jacobimatrix eines Beispiels, vom größten zum kleinsten, auf einer logarithmischen Achse</translation>
    </message>
    <message>
        <source>rank, from the largest to the smallest</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>Rang, vom größten zum kleinsten</translation>
    </message>
    <message>
        <source>singular value</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>Singulärwert</translation>
    </message>
    <message>
        <source>layer 1 → last layer</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>Schicht 1 → letzte Schicht</translation>
    </message>
    <message>
        <source>inputs → outputs</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>Eingaben → Ausgaben</translation>
    </message>
    <message>
        <source>isometry: 1</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>Isometrie: 1</translation>
    </message>
    <message>
        <source>theory, RMS</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>Theorie, RMS</translation>
    </message>
    <message>
        <source>d z of the last hidden layer / d z of the first: one factor W and one φ′ per layer in between</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>d z der letzten verborgenen Schicht / d z der ersten: ein Faktor W und ein φ′ je Schicht dazwischen</translation>
    </message>
    <message>
        <source>d outputs / d inputs: as many singular values as the lesser of the two</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>d Ausgaben / d Eingaben: so viele Singulärwerte wie die kleinere Anzahl von beiden</translation>
    </message>
    <message>
        <source>All singular values 1: every small change, and every gradient, keeps its length on the way</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>Alle Singulärwerte 1: Jede kleine Änderung und jeder Gradient behält unterwegs seine Länge</translation>
    </message>
    <message>
        <source>Root mean square of the singular values from layer 1 to the last, by mean-field theory at the first weights</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>Quadratisches Mittel der Singulärwerte von Schicht 1 bis zur letzten, nach der Molekularfeldtheorie bei den Anfangsgewichten</translation>
    </message>
    <message>
        <source>largest</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>größter</translation>
    </message>
    <message>
        <source>RMS</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>RMS</translation>
    </message>
    <message>
        <source>smallest</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>kleinster</translation>
    </message>
    <message>
        <source>largest / smallest</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>größter / kleinster</translation>
    </message>
    <message>
        <source>The singular values are being computed.</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>Die Singulärwerte werden berechnet.</translation>
    </message>
    <message>
        <source>With batch normalization every example of a batch moves all others, and this Jacobian takes too long. Choose a smaller width, batch size or depth, or another normalization.</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>Mit Batch-Normalisierung bewegt jedes Beispiel eines Batches alle anderen, und diese Jacobimatrix dauert zu lange. Eine kleinere Breite, Batchgröße oder Tiefe wählen, oder eine andere Normalisierung.</translation>
    </message>
    <message>
        <source>{name}: {i} of {n}, s = {s}</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>{name}: {i} von {n}, s = {s}</translation>
    </message>
    <message>
        <source>The Jacobian is not finite.</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>Die Jacobimatrix ist nicht endlich.</translation>
    </message>
    <message>
        <source>Nothing passes: all singular values are zero.</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>Nichts kommt durch: Alle Singulärwerte sind null.</translation>
    </message>
    <message>
        <source>{n} of {all} directions are lost: their singular value is zero or lost in rounding</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>{n} von {all} Richtungen gehen verloren: Ihr Singulärwert ist null oder im Runden verloren</translation>
    </message>
    <message>
        <source>every small change keeps its shape: the largest stretch is {spread} times the smallest</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>jede kleine Änderung behält ihre Form: Die größte Streckung ist das {spread}-Fache der kleinsten</translation>
    </message>
    <message>
        <source>a small change is {share} as large at the other end; one direction keeps {spread} more than another</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>eine kleine Änderung wächst bis zum anderen Ende auf {share}; eine Richtung behält {spread} dessen, was eine andere behält</translation>
    </message>
    <message>
        <source>of a small change {share} is left at the other end; one direction keeps {spread} more than another</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>von einer kleinen Änderung bleibt am anderen Ende {share}; eine Richtung behält {spread} dessen, was eine andere behält</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <extracomment>gradsim/ui/help/keys.py</extracomment>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Layers</source>
        <extracomment>gradsim/ui/watch/layer_list.py</extracomment>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>the least or the largest gradient first</source>
        <extracomment>gradsim/ui/watch/layer_list.py</extracomment>
        <translation>der kleinste oder größte Gradient zuerst</translation>
    </message>
    <message>
        <source>Find a layer</source>
        <extracomment>gradsim/ui/watch/layer_list.py</extracomment>
        <translation>Eine Schicht suchen</translation>
    </message>
    <message>
        <source>layer</source>
        <extracomment>gradsim/ui/watch/layer_list.py</extracomment>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>update ratio</source>
        <extracomment>gradsim/ui/watch/layer_list.py</extracomment>
        <translation>Änderungsverhältnis</translation>
    </message>
</context>
<context>
    <name>LayerNames</name>
    <message>
        <source>out</source>
        <extracomment>gradsim/ui/words/layer_names.py</extracomment>
        <translation>Ausg.</translation>
    </message>
    <message>
        <source>input</source>
        <extracomment>gradsim/ui/words/layer_names.py</extracomment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>recurrent</source>
        <extracomment>gradsim/ui/words/layer_names.py</extracomment>
        <translation>rekurrent</translation>
    </message>
    <message>
        <source>output</source>
        <extracomment>gradsim/ui/words/layer_names.py</extracomment>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>inp</source>
        <extracomment>gradsim/ui/words/layer_names.py</extracomment>
        <translation>ein</translation>
    </message>
    <message>
        <source>rec</source>
        <extracomment>gradsim/ui/words/layer_names.py</extracomment>
        <translation>rek</translation>
    </message>
</context>
<context>
    <name>LayerValuesView</name>
    <message>
        <source>Layer values through training</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>Werte der Schichten im Training</translation>
    </message>
    <message>
        <source>A line for each layer: how large what it passes on is, over training</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>Eine Linie für jede Schicht: wie groß ist, was sie weitergibt, im Lauf des Trainings</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>from the first step on, every tenth one</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>ab dem ersten Schritt jeder zehnte</translation>
    </message>
    <message>
        <source>there is no stream without skip connections</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>ohne Skip-Verbindungen gibt es keinen Strom</translation>
    </message>
    <message>
        <source>layer 1 dark, layer {n} bright; layer {picked} bold</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>Schicht 1 dunkel, Schicht {n} hell; Schicht {picked} fett</translation>
    </message>
    <message>
        <source>{what} are {last} on average in {end}, and {first} in {start}</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>{what} sind im Mittel {last} in {end} und {first} in {start}</translation>
    </message>
    <message>
        <source>{what} in {end} have {share} the spread of those in {start}</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>{what} in {end} haben {share} der Streuung derer in {start}</translation>
    </message>
    <message>
        <source>{what} in {start} are all alike</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>{what} in {start} sind alle gleich</translation>
    </message>
    <message>
        <source>{what} in {layer} were {first} on average, and are {last}</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>{what} in {layer} waren im Mittel {first} und sind jetzt {last}</translation>
    </message>
    <message>
        <source>the spread of {what} in {layer} was {first}, and is {last}</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>{what} in {layer} streuten um {first} und streuen jetzt um {last}</translation>
    </message>
    <message>
        <source>the stream&apos;s values</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>die Werte des Stroms</translation>
    </message>
    <message>
        <source>the values</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>die Werte</translation>
    </message>
    <message>
        <source>{layer}, step {step}</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>{layer}, Schritt {step}</translation>
    </message>
    <message>
        <source>h {mean} ± {std}</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>h {mean} ± {std}</translation>
    </message>
    <message>
        <source>stream {mean} ± {std}</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>Strom {mean} ± {std}</translation>
    </message>
</context>
<context>
    <name>LegendEntry</name>
    <message>
        <source>A click hides it and shows it again</source>
        <extracomment>gradsim/ui/widgets/legend.py</extracomment>
        <translation>Ein Klick verbirgt es und zeigt es wieder</translation>
    </message>
</context>
<context>
    <name>LessonList</name>
    <message>
        <source>Lessons</source>
        <extracomment>gradsim/ui/lessons/choosing.py</extracomment>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Predict, observe, explain</source>
        <extracomment>gradsim/ui/lessons/choosing.py</extracomment>
        <translation>Vorhersagen, beobachten, erklären</translation>
    </message>
    <message>
        <source>A plan for 45 minutes, and for each lesson what students get wrong, questions and answers</source>
        <extracomment>gradsim/ui/lessons/choosing.py</extracomment>
        <translation>Ein Plan für 45 Minuten, und zu jeder Lektion häufige Fehler, Fragen und Antworten</translation>
    </message>
    <message>
        <source>For teachers</source>
        <extracomment>gradsim/ui/lessons/choosing.py</extracomment>
        <translation>Für Lehrkräfte</translation>
    </message>
    <message>
        <source>Open lesson…</source>
        <extracomment>gradsim/ui/lessons/choosing.py</extracomment>
        <translation>Lektion öffnen…</translation>
    </message>
    <message>
        <source>A lesson in a TOML file</source>
        <extracomment>gradsim/ui/lessons/choosing.py</extracomment>
        <translation>Eine Lektion in einer TOML-Datei</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <extracomment>gradsim/ui/lessons/choosing.py</extracomment>
        <translation>{n} Minuten</translation>
    </message>
    <message>
        <source>{right} of {asked} right</source>
        <extracomment>gradsim/ui/lessons/choosing.py</extracomment>
        <translation>{right} von {asked} richtig</translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>gradsim/ui/lessons/choosing.py</extracomment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>begun</source>
        <extracomment>gradsim/ui/lessons/choosing.py</extracomment>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>gradsim/ui/lessons/choosing.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>gradsim/ui/lessons/choosing.py</extracomment>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>LessonStrip</name>
    <message>
        <source>Lesson</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>◂ Back</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>◂ Zurück</translation>
    </message>
    <message>
        <source>The step before (PgUp)</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>Der Schritt davor (Bild auf)</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Back to the beginning of this step, whatever happened (Home)</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>Zurück zum Anfang dieses Schritts, was auch geschah (Pos1)</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>To the next step without an answer (PgDn)</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>Ohne Antwort zum nächsten Schritt (Bild ab)</translation>
    </message>
    <message>
        <source>Next ▸</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>Weiter ▸</translation>
    </message>
    <message>
        <source>The next step (PgDn)</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>Der nächste Schritt (Bild ab)</translation>
    </message>
    <message>
        <source>Report…</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>What was predicted and measured, as PDF or HTML</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>Was vorhergesagt und gemessen wurde, als PDF oder HTML</translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>Vorführen</translation>
    </message>
    <message>
        <source>Fills the screen, for a class; Esc leaves</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>Füllt den Bildschirm, für eine Klasse; Esc verlässt es</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Closes the lesson; the window is as it was before</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>Schließt die Lektion; das Fenster ist wie vorher</translation>
    </message>
    <message>
        <source>PgDn next · PgUp back · Home again · L spotlight · F freeze · B black · Esc leave</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>Bild ab weiter · Bild auf zurück · Pos1 noch einmal · L Scheinwerfer · F einfrieren · B schwarz · Esc verlassen</translation>
    </message>
    <message>
        <source>This is another network than that of the step. Press Home to go back to it.</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>Dies ist ein anderes Netz als das des Schritts. Anfang führt zu ihm zurück.</translation>
    </message>
    <message>
        <source>step {n} of {m}</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>Schritt {n} von {m}</translation>
    </message>
    <message>
        <source>{lesson} · step {n} of {m}</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>{lesson} · Schritt {n} von {m}</translation>
    </message>
    <message>
        <source>Finish ▸</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>Fertig ▸</translation>
    </message>
    <message>
        <source>{right} of {asked} predictions and goals were right.</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>{right} von {asked} Vorhersagen und Zielen waren richtig.</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>{measure} at least {value}</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>{measure} mindestens {value}</translation>
    </message>
    <message>
        <source>{measure} at most {value}</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>{measure} höchstens {value}</translation>
    </message>
    <message>
        <source>{measure} above {value}</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>{measure} über {value}</translation>
    </message>
    <message>
        <source>{measure} below {value}</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>{measure} unter {value}</translation>
    </message>
    <message>
        <source>{measure} is {value}</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>{measure} ist {value}</translation>
    </message>
    <message>
        <source>{measure} is not {value}</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>{measure} ist nicht {value}</translation>
    </message>
    <message>
        <source>{n} times before</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>das {n}-Fache von vorher</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>vorher</translation>
    </message>
    <message>
        <source>Right.</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>Richtig.</translation>
    </message>
    <message>
        <source>Not yet.</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>Noch nicht.</translation>
    </message>
    <message>
        <source>That is {n} decades apart.</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>Das ist {n} Zehnerpotenzen auseinander.</translation>
    </message>
    <message>
        <source>Hint: {what}</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>Hinweis: {what}</translation>
    </message>
    <message>
        <source>Copied the code of this lesson, {n} characters. Paste share code opens it in another window.</source>
        <extracomment>gradsim/ui/shell/lessons.py</extracomment>
        <translation>Der Code dieser Lektion ist kopiert, {n} Zeichen. Teilen-Code einfügen öffnet ihn in einem anderen Fenster.</translation>
    </message>
    <message>
        <source>Lessons (*.toml)</source>
        <extracomment>gradsim/ui/shell/lessons.py</extracomment>
        <translation>Lektionen (*.toml)</translation>
    </message>
    <message>
        <source>Save lesson</source>
        <extracomment>gradsim/ui/shell/lessons.py</extracomment>
        <translation>Lektion speichern</translation>
    </message>
    <message>
        <source>This lesson cannot be used</source>
        <extracomment>gradsim/ui/shell/lessons.py</extracomment>
        <translation>Diese Lektion ist nicht brauchbar</translation>
    </message>
    <message>
        <source>Your progress in this lesson cannot be kept: {why}.</source>
        <extracomment>gradsim/ui/shell/lessons.py</extracomment>
        <translation>Der Fortschritt in dieser Lektion lässt sich nicht speichern: {why}.</translation>
    </message>
    <message>
        <source>Reports (*.pdf *.html)</source>
        <extracomment>gradsim/ui/shell/lessons.py</extracomment>
        <translation>Berichte (*.pdf *.html)</translation>
    </message>
    <message>
        <source>Save report</source>
        <extracomment>gradsim/ui/shell/lessons.py</extracomment>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>{measure} before</source>
        <extracomment>gradsim/words/measures.py</extracomment>
        <translation>{measure} vorher</translation>
    </message>
    <message>
        <source>share of layer {n}</source>
        <extracomment>measure</extracomment>
        <translation>Anteil von Schicht {n}</translation>
    </message>
    <message>
        <source>share of time step {n}</source>
        <extracomment>measure</extracomment>
        <translation>Anteil von Zeitschritt {n}</translation>
    </message>
    <message>
        <source>gradient of layer {n}</source>
        <extracomment>measure</extracomment>
        <translation>Gradient von Schicht {n}</translation>
    </message>
    <message>
        <source>factor from the output layer</source>
        <extracomment>measure</extracomment>
        <translation>Faktor von der Ausgabeschicht</translation>
    </message>
    <message>
        <source>slope of layer {n}</source>
        <extracomment>measure</extracomment>
        <translation>Steigung von Schicht {n}</translation>
    </message>
    <message>
        <source>update ratio of layer {n}</source>
        <extracomment>measure</extracomment>
        <translation>Änderungsverhältnis von Schicht {n}</translation>
    </message>
    <message>
        <source>change of layer {n}</source>
        <extracomment>measure</extracomment>
        <translation>Änderung von Schicht {n}</translation>
    </message>
    <message>
        <source>layer 1 gets {share:share} the output&apos;s gradient</source>
        <extracomment>gradsim/lab/lessons/checks.py</extracomment>
        <translation>Schicht 1 bekommt {share:share} dem Gradienten der Ausgabe</translation>
    </message>
    <message>
        <source>{zeros:layers} of {all:count} get exactly zero: no bar at all</source>
        <extracomment>gradsim/lab/lessons/checks.py</extracomment>
        <translation>{zeros:layers} von {all:count} bekommen genau null: gar kein Balken</translation>
    </message>
    <message>
        <source>None of the answers fits what was measured.</source>
        <extracomment>gradsim/lab/lessons/checks.py</extracomment>
        <translation>Keine der Antworten passt zu dem, was gemessen wurde.</translation>
    </message>
    <message>
        <source>Each time step passes on {factor:short} of what it gets; {links:count} such factors, multiplied, are {share:ratio}.</source>
        <extracomment>gradsim/lab/lessons/hints.py</extracomment>
        <translation>Jeder Zeitschritt gibt {factor:short} dessen weiter, was er bekommt; {links:count} solche Faktoren, multipliziert, sind {share:ratio}.</translation>
    </message>
    <message>
        <source>Each layer passes on {factor:short} of what it gets. {links:count} such factors, and one of {rest:short} from the output layer, multiplied, are {share:ratio}.</source>
        <extracomment>gradsim/lab/lessons/hints.py</extracomment>
        <translation>Jede Schicht gibt {factor:short} dessen weiter, was sie bekommt. {links:count} solche Faktoren und einer von {rest:short} von der Ausgabeschicht, multipliziert, sind {share:ratio}.</translation>
    </message>
    <message>
        <source>After {steps:steps} a number was no longer finite: each step made the error larger.</source>
        <extracomment>gradsim/lab/lessons/hints.py</extracomment>
        <translation>Es dauerte {steps:steps}, bis eine Zahl nicht mehr endlich war: Jeder Schritt machte den Fehler größer.</translation>
    </message>
    <message>
        <source>Exactly nothing gets past layer {layer:count}: a product with one zero in it is zero.</source>
        <extracomment>gradsim/lab/lessons/hints.py</extracomment>
        <translation>An Schicht {layer:count} kommt genau nichts vorbei: Ein Produkt mit einer Null darin ist null.</translation>
    </message>
    <message>
        <source>gradient of the output layer</source>
        <extracomment>measure</extracomment>
        <translation>Gradient der Ausgabeschicht</translation>
    </message>
    <message>
        <source>You said: {what}</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>Gesagt: {what}</translation>
    </message>
    <message>
        <source>Measured: {what}</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>Gemessen: {what}</translation>
    </message>
    <message>
        <source>layer with the smallest gradient</source>
        <extracomment>measure</extracomment>
        <translation>Schicht mit dem kleinsten Gradienten</translation>
    </message>
    <message>
        <source>factor per layer</source>
        <extracomment>measure</extracomment>
        <translation>Faktor je Schicht</translation>
    </message>
    <message>
        <source>factor per time step</source>
        <extracomment>measure</extracomment>
        <translation>Faktor je Zeitschritt</translation>
    </message>
    <message>
        <source>product of the factors</source>
        <extracomment>measure</extracomment>
        <translation>Produkt der Faktoren</translation>
    </message>
    <message>
        <source>links</source>
        <extracomment>measure</extracomment>
        <translation>Glieder</translation>
    </message>
    <message>
        <source>layers without a gradient</source>
        <extracomment>measure</extracomment>
        <translation>Schichten ohne Gradient</translation>
    </message>
    <message>
        <source>slope per layer</source>
        <extracomment>measure</extracomment>
        <translation>Steigung je Schicht</translation>
    </message>
    <message>
        <source>share of saturated values</source>
        <extracomment>measure</extracomment>
        <translation>Anteil gesättigter Werte</translation>
    </message>
    <message>
        <source>share of dead units</source>
        <extracomment>measure</extracomment>
        <translation>Anteil toter Einheiten</translation>
    </message>
    <message>
        <source>loss</source>
        <extracomment>measure</extracomment>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>loss over guessing</source>
        <extracomment>measure</extracomment>
        <translation>Verlust gegenüber Raten</translation>
    </message>
    <message>
        <source>accuracy</source>
        <extracomment>measure</extracomment>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>steps</source>
        <extracomment>measure</extracomment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>steps until not finite</source>
        <extracomment>measure</extracomment>
        <translation>Schritte bis nicht endlich</translation>
    </message>
    <message>
        <source>largest update ratio</source>
        <extracomment>measure</extracomment>
        <translation>größtes Änderungsverhältnis</translation>
    </message>
    <message>
        <source>share of clipped steps</source>
        <extracomment>measure</extracomment>
        <translation>Anteil begrenzter Schritte</translation>
    </message>
</context>
<context>
    <name>LossCard</name>
    <message>
        <source>Loss</source>
        <extracomment>gradsim/ui/compare/losses.py</extracomment>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>The loss of each scenario over the same steps. The lower line learns better; a line that stays level learns nothing, and one that ends has become too large to hold. Try the held-out examples: they show whether what is learned holds for examples that training never sees.</source>
        <extracomment>gradsim/ui/compare/losses.py</extracomment>
        <translation>Der Verlust jedes Szenarios über dieselben Schritte. Die tiefere Linie lernt besser; eine, die gleich bleibt, lernt nichts, und eine, die endet, ist zu groß zum Speichern geworden. Zum Ausprobieren: die zurückgehaltenen Beispiele; sie zeigen, ob das Gelernte auch für Beispiele gilt, die das Training nie sieht.</translation>
    </message>
    <message>
        <source>log</source>
        <extracomment>gradsim/ui/compare/losses.py</extracomment>
        <translation>log</translation>
    </message>
    <message>
        <source>A log axis for the loss</source>
        <extracomment>gradsim/ui/compare/losses.py</extracomment>
        <translation>Eine logarithmische Achse für den Verlust</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>gradsim/ui/compare/losses.py</extracomment>
        <translation>Schritt</translation>
    </message>
</context>
<context>
    <name>LossPlot</name>
    <message>
        <source>{name}, step {n}: {loss}</source>
        <extracomment>gradsim/ui/plots/loss_plot.py</extracomment>
        <translation>{name}, Schritt {n}: {loss}</translation>
    </message>
</context>
<context>
    <name>LossSurfaceView</name>
    <message>
        <source>The loss around the present weights</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>Der Verlust rund um die jetzigen Gewichte</translation>
    </message>
    <message>
        <source>A map of the loss along the gradient and a random direction, and its two middle lines</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>Eine Karte des Verlusts entlang des Gradienten und einer zufälligen Richtung, und ihre beiden mittleren Linien</translation>
    </message>
    <message>
        <source>reach</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>against the gradient →</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>gegen den Gradienten →</translation>
    </message>
    <message>
        <source>random direction</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>zufällige Richtung</translation>
    </message>
    <message>
        <source>along the gradient</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>entlang des Gradienten</translation>
    </message>
    <message>
        <source>random</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>next step</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>nächster Schritt</translation>
    </message>
    <message>
        <source>Where a step of plain gradient descent with this learning rate would lead</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>Wohin ein Schritt einfachen Gradientenabstiegs mit dieser Lernrate führen würde</translation>
    </message>
    <message>
        <source>distance from here</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>Abstand von hier</translation>
    </message>
    <message>
        <source>loss</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>The loss is being computed at the points around the present weights.</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>Der Verlust wird an den Punkten rund um die jetzigen Gewichte berechnet.</translation>
    </message>
    <message>
        <source>loss: dark {low}, bright {high}</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>Verlust: dunkel {low}, hell {high}</translation>
    </message>
    <message>
        <source>, log scale</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>, logarithmisch</translation>
    </message>
    <message>
        <source>; blank: not finite</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>; leer: nicht endlich</translation>
    </message>
    <message>
        <source>The loss is not finite here.</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>Der Verlust ist hier nicht endlich.</translation>
    </message>
    <message>
        <source>A cliff: within {reach} along the gradient the loss grows beyond all numbers</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>Eine Klippe: Innerhalb von {reach} entlang des Gradienten wächst der Verlust über alle Zahlen hinaus</translation>
    </message>
    <message>
        <source>A cliff: within {reach} along the gradient the loss grows to {share} what it is here</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>Eine Klippe: Innerhalb von {reach} entlang des Gradienten wächst der Verlust auf {share} dem, was er hier ist</translation>
    </message>
    <message>
        <source>A plateau: within {reach} along the gradient the loss stays {low} to {high}</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>Ein Plateau: Innerhalb von {reach} entlang des Gradienten bleibt der Verlust {low} bis {high}</translation>
    </message>
    <message>
        <source>Along the gradient the least loss is {low}, {distance} away; here it is {here}</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>Entlang des Gradienten ist der kleinste Verlust {low}, {distance} entfernt; hier ist er {here}</translation>
    </message>
    <message>
        <source>; in the random direction it is a plateau</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>; in der zufälligen Richtung ist es ein Plateau</translation>
    </message>
    <message>
        <source>{a} against the gradient, {b} in the random direction
loss {loss}</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>{a} gegen den Gradienten, {b} in der zufälligen Richtung
Verlust {loss}</translation>
    </message>
    <message>
        <source>{distance} away
along the gradient: loss {a}
in the random direction: loss {b}</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>{distance} entfernt
entlang des Gradienten: Verlust {a}
in der zufälligen Richtung: Verlust {b}</translation>
    </message>
</context>
<context>
    <name>LossView</name>
    <message>
        <source>Loss</source>
        <extracomment>gradsim/ui/views/loss.py</extracomment>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>log</source>
        <extracomment>gradsim/ui/views/loss.py</extracomment>
        <translation>log</translation>
    </message>
    <message>
        <source>A log axis for the loss</source>
        <extracomment>gradsim/ui/views/loss.py</extracomment>
        <translation>Eine logarithmische Achse für den Verlust</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>gradsim/ui/views/loss.py</extracomment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>gradsim/ui/views/loss.py</extracomment>
        <translation>Training</translation>
    </message>
    <message>
        <source>held-out</source>
        <extracomment>gradsim/ui/views/loss.py</extracomment>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>guessing</source>
        <extracomment>gradsim/ui/views/loss.py</extracomment>
        <translation>Raten</translation>
    </message>
    <message>
        <source>step {n}</source>
        <extracomment>gradsim/ui/views/loss.py</extracomment>
        <translation>Schritt {n}</translation>
    </message>
    <message>
        <source>{name} loss from {first} to {last}</source>
        <extracomment>gradsim/ui/views/loss.py</extracomment>
        <translation>Verlust, {name}: von {first} auf {last}</translation>
    </message>
    <message>
        <source>not finite at step {n}</source>
        <extracomment>gradsim/ui/views/loss.py</extracomment>
        <translation>nicht endlich bei Schritt {n}</translation>
    </message>
    <message>
        <source>{level}: the least loss of one answer for all examples: the share of each class, or the mean of the numbers</source>
        <extracomment>gradsim/ui/views/loss.py</extracomment>
        <translation>{level}: der kleinste Verlust einer Antwort für alle Beispiele: der Anteil jeder Klasse, oder der Mittelwert der Zahlen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Back from an enlarged view</source>
        <extracomment>gradsim/ui/shell/window.py</extracomment>
        <translation>Zurück aus einer vergrößerten Ansicht</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <extracomment>gradsim/ui/shell/window.py</extracomment>
        <translation>Diese Liste der Tasten</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>gradsim/ui/shell/window.py</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Trains this scenario beside others that differ from it</source>
        <extracomment>gradsim/ui/shell/window.py</extracomment>
        <translation>Trainiert dieses Szenario neben anderen, die sich davon unterscheiden</translation>
    </message>
    <message>
        <source>Sweep</source>
        <extracomment>gradsim/ui/shell/window.py</extracomment>
        <translation>Versuchsreihe</translation>
    </message>
    <message>
        <source>Trains many networks that differ in a field or two, and draws a map of them</source>
        <extracomment>gradsim/ui/shell/window.py</extracomment>
        <translation>Trainiert viele Netze, die sich in einem oder zwei Feldern unterscheiden, und zeichnet eine Karte davon</translation>
    </message>
    <message>
        <source>More ▾</source>
        <extracomment>gradsim/ui/shell/window.py</extracomment>
        <translation>Mehr ▾</translation>
    </message>
    <message>
        <source>Undo, compare, sweep, open, save, share, colours</source>
        <extracomment>gradsim/ui/shell/window.py</extracomment>
        <translation>Rückgängig, vergleichen, Versuchsreihe, öffnen, speichern, teilen, Farben</translation>
    </message>
</context>
<context>
    <name>NetworkPicture</name>
    <message>
        <source>Network</source>
        <extracomment>gradsim/ui/network/picture.py</extracomment>
        <translation>Netz</translation>
    </message>
    <message>
        <source>layer {n} folded</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>Schicht {n} eingeklappt</translation>
    </message>
    <message>
        <source>layers {n} folded</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>Schichten {n} eingeklappt</translation>
    </message>
    <message>
        <source>time step {n} folded</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>Zeitschritt {n} eingeklappt</translation>
    </message>
    <message>
        <source>time steps {n} folded</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>Zeitschritte {n} eingeklappt</translation>
    </message>
    <message>
        <source>out</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>Ausg.</translation>
    </message>
    <message>
        <source>true: {answer}</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>wahr: {answer}</translation>
    </message>
    <message>
        <source>predicted: {answer}</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>vorhergesagt: {answer}</translation>
    </message>
    <message>
        <source>shown: {parts}</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>gezeigt: {parts}</translation>
    </message>
    <message>
        <source>{n} of {all} inputs</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>{n} von {all} Eingaben</translation>
    </message>
    <message>
        <source>{n} of {all} units</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>{n} von {all} Einheiten</translation>
    </message>
    <message>
        <source>{n} of up to {all} units</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>{n} von bis zu {all} Einheiten</translation>
    </message>
    <message>
        <source>{n} of {all} outputs</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>{n} von {all} Ausgaben</translation>
    </message>
    <message>
        <source>{n} of {all} inputs and units</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>{n} von {all} Eingaben und Einheiten</translation>
    </message>
    <message>
        <source>{n} of {all} weights</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>{n} von {all} Gewichten</translation>
    </message>
    <message>
        <source>all units and weights</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>alle Einheiten und Gewichte</translation>
    </message>
    <message>
        <source>exploded</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>explodiert</translation>
    </message>
    <message>
        <source>vanished</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>forward: blue is positive, orange negative · the loss of this example is {loss}</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>vorwärts: Blau ist positiv, Orange negativ · der Verlust dieses Beispiels ist {loss}</translation>
    </message>
    <message>
        <source>the loss of this example: {loss}</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>der Verlust dieses Beispiels: {loss}</translation>
    </message>
    <message>
        <source>{layer}: {symbol} {size}</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>{layer}: {symbol} {size}</translation>
    </message>
    <message>
        <source>{share} the output&apos;s</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>{share} dem der Ausgabe</translation>
    </message>
    <message>
        <source>w {value}</source>
        <extracomment>gradsim/ui/network/hover.py</extracomment>
        <translation>w {value}</translation>
    </message>
    <message>
        <source>inputs</source>
        <extracomment>gradsim/ui/network/names.py</extracomment>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>output</source>
        <extracomment>gradsim/ui/network/names.py</extracomment>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>input {n}</source>
        <extracomment>gradsim/ui/network/names.py</extracomment>
        <translation>Eingabe {n}</translation>
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
        <translation>Ein Klick erzählt seine Kettenregel.</translation>
    </message>
    <message>
        <source>pixel in row {row}, column {column}</source>
        <extracomment>gradsim/ui/network/names.py</extracomment>
        <translation>Pixel in Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <source>output for {name}</source>
        <extracomment>gradsim/ui/network/names.py</extracomment>
        <translation>Ausgabe für {name}</translation>
    </message>
    <message>
        <source>{layer}, unit {unit}</source>
        <extracomment>gradsim/ui/network/names.py</extracomment>
        <translation>{layer}, Einheit {unit}</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>One example forward, its gradient back</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>Ein Beispiel vorwärts, sein Gradient zurück</translation>
    </message>
    <message>
        <source>Layers of units with the weights between them; the gradient can be played from the loss to the input</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>Schichten von Einheiten mit den Gewichten dazwischen; der Gradient lässt sich vom Verlust bis zur Eingabe abspielen</translation>
    </message>
    <message>
        <source>The picture comes with the next step.</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>Das Bild kommt mit dem nächsten Schritt.</translation>
    </message>
    <message>
        <source>negative −</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>negativ −</translation>
    </message>
    <message>
        <source>positive</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>positiv</translation>
    </message>
    <message>
        <source>Values and weights of this sign; a click hides the weights</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>Werte und Gewichte dieses Vorzeichens; ein Klick verbirgt die Gewichte</translation>
    </message>
    <message>
        <source>&lt;p&gt;Forward: a unit is filled by its value h, from nothing to the largest of all hidden layers; a line is a weight, wider if larger. Blue is positive, orange negative.&lt;/p&gt;</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>&lt;p&gt;Vorwärts: Eine Einheit ist nach ihrem Wert h gefüllt, von nichts bis zum größten aller verborgenen Schichten; eine Linie ist ein Gewicht, breiter, wenn es größer ist. Blau ist positiv, Orange negativ.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Backward: the colour of a unit is |{gradient}|, that of a line |w·dL/dz|, what the weight passes back; on one log scale for all. The smaller, the fainter. An empty ring: exactly zero.&lt;/p&gt;&lt;p&gt;L is the loss of this one example.&lt;/p&gt;</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>&lt;p&gt;Rückwärts: Die Farbe einer Einheit ist |{gradient}|, die einer Linie |w·dL/dz|, was das Gewicht zurückgibt; alles auf einer logarithmischen Skala. Je kleiner, desto blasser. Ein leerer Ring: genau null.&lt;/p&gt;&lt;p&gt;L ist der Verlust dieses einen Beispiels.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The cell is unrolled: a column is the state after a time step, and the weights between any two are the same W_h (in gated cells, of the candidate). Each step also takes its own input.&lt;/p&gt;</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>&lt;p&gt;Die Zelle ist aufgerollt: Eine Spalte ist der Zustand nach einem Zeitschritt, und die Gewichte zwischen zweien sind immer dieselben W_h (in Zellen mit Toren die des Kandidaten). Jeder Schritt bekommt auch seine eigene Eingabe.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;A click on a layer picks it in all views.&lt;/p&gt;</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>&lt;p&gt;Ein Klick auf eine Schicht wählt sie in allen Ansichten.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;A click on a line tells the chain rule of that weight.&lt;/p&gt;</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>&lt;p&gt;Ein Klick auf eine Linie erzählt die Kettenregel dieses Gewichts.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Explain a step</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>Schritt erklären</translation>
    </message>
    <message>
        <source>Pauses, and walks through the next training step: forward, loss, backward, update</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>Hält an und führt durch den nächsten Trainingsschritt: vorwärts, Verlust, rückwärts, ändern</translation>
    </message>
    <message>
        <source>Numbers have become too large: there is no next step</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>Zahlen sind zu groß geworden: Es gibt keinen nächsten Schritt</translation>
    </message>
    <message>
        <source>This is another moment than now: its step cannot be taken again</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>Dies ist ein anderer Zeitpunkt als jetzt: Sein Schritt kann nicht noch einmal gemacht werden</translation>
    </message>
    <message>
        <source>the answer is not finite: the network has diverged</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>die Antwort ist nicht endlich: Das Netz ist divergiert</translation>
    </message>
    <message>
        <source>It rightly says {said}.</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>Es sagt richtig {said}.</translation>
    </message>
    <message>
        <source>It says {said}, where {true} is true.</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>Es sagt {said}, wahr ist {true}.</translation>
    </message>
</context>
<context>
    <name>Normalized</name>
    <message>
        <source>the cell</source>
        <extracomment>gradsim/ui/words/normalized.py</extracomment>
        <translation>der Zelle</translation>
    </message>
    <message>
        <source>{where} passes on {slope} of a gradient by its slope; {flat} of its values lie where it is flat</source>
        <extracomment>gradsim/ui/words/normalized.py</extracomment>
        <translation>in {where} gibt die Steigung {slope} eines Gradienten weiter; {flat} der Werte liegen, wo sie flach ist</translation>
    </message>
    <message>
        <source>{kind} normalization widens z in {where}, from a spread of {narrow} to {wide}: its slope passes on {slope} of a gradient, {was} before</source>
        <extracomment>gradsim/ui/words/normalized.py</extracomment>
        <translation>{kind}-Normalisierung verbreitert z in {where}, von einer Streuung {narrow} auf {wide}: Die Steigung gibt {slope} eines Gradienten weiter, vorher {was}</translation>
    </message>
    <message>
        <source>{kind} normalization moves z in {where} to where the slope passes on {slope} of a gradient, {was} before</source>
        <extracomment>gradsim/ui/words/normalized.py</extracomment>
        <translation>{kind}-Normalisierung schiebt z in {where} dorthin, wo die Steigung {slope} eines Gradienten weitergibt, vorher {was}</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Words:</source>
        <extracomment>gradsim/ui/widgets/note.py</extracomment>
        <translation>Wörter:</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Notice</source>
        <extracomment>gradsim/ui/frame/notice.py</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Does what is offered</source>
        <extracomment>gradsim/ui/frame/notice.py</extracomment>
        <translation>Tut, was angeboten wird</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>gradsim/ui/frame/notice.py</extracomment>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Stays here</source>
        <extracomment>gradsim/ui/frame/notice.py</extracomment>
        <translation>Bleibt hier</translation>
    </message>
</context>
<context>
    <name>NumbersPlot</name>
    <message>
        <source>true</source>
        <extracomment>gradsim/ui/examples/numbers.py</extracomment>
        <translation>wahr</translation>
    </message>
    <message>
        <source>predicted</source>
        <extracomment>gradsim/ui/examples/numbers.py</extracomment>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>Predicted against true numbers</source>
        <extracomment>gradsim/ui/examples/numbers.py</extracomment>
        <translation>Vorhergesagte gegen wahre Zahlen</translation>
    </message>
    <message>
        <source>true {name}</source>
        <extracomment>gradsim/ui/examples/numbers.py</extracomment>
        <translation>wahr {name}</translation>
    </message>
    <message>
        <source>predicted {name}</source>
        <extracomment>gradsim/ui/examples/numbers.py</extracomment>
        <translation>vorhergesagt {name}</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Offer</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Paused, with all that was trained</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>Angehalten, mit allem, was trainiert wurde</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Stays here</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>Bleibt hier</translation>
    </message>
    <message>
        <source>step {n}</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>Schritt {n}</translation>
    </message>
    <message>
        <source>with the comparison</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>mit dem Vergleich</translation>
    </message>
    <message>
        <source>Go on where you were? {what}.</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>Weitermachen, wo es aufhörte? {what}.</translation>
    </message>
    <message>
        <source>Its weights were too large to keep: it begins at step 0.</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>Seine Gewichte waren zu groß zum Behalten: Es beginnt bei Schritt 0.</translation>
    </message>
    <message>
        <source>a day ago</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>vor einem Tag</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>vor {n} Tagen</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>vor einer Stunde</translation>
    </message>
    <message>
        <source>{n} hours ago</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>vor {n} Stunden</translation>
    </message>
    <message>
        <source>a minute ago</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>vor einer Minute</translation>
    </message>
    <message>
        <source>{n} minutes ago</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>vor {n} Minuten</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>gerade eben</translation>
    </message>
</context>
<context>
    <name>OneWeight</name>
    <message>
        <source>The gradient of this weight is not finite.</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>Der Gradient dieses Gewichts ist nicht endlich.</translation>
    </message>
    <message>
        <source>Dead unit: the slope of {unit} is 0 for all {n} examples; dL/dw = {gradient} came another way.</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>Tote Einheit: Die Steigung von {unit} ist 0 für alle {n} Beispiele; dL/dw = {gradient} kam auf anderem Weg.</translation>
    </message>
    <message>
        <source>Dead unit: the slope of {unit} is 0 for all {n} examples, so this weight gets no gradient.</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>Tote Einheit: Die Steigung von {unit} ist 0 für alle {n} Beispiele, dieses Gewicht bekommt also keinen Gradienten.</translation>
    </message>
    <message>
        <source>{source} is 0 for all {n} examples: this weight has nothing to multiply, and gets no gradient.</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>{source} ist 0 für alle {n} Beispiele: Dieses Gewicht hat nichts zu multiplizieren und bekommt keinen Gradienten.</translation>
    </message>
    <message>
        <source>Saturated: the slope of {unit} is {slope} of the largest or less for all {n} examples.</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>Gesättigt: Die Steigung von {unit} ist für alle {n} Beispiele {slope} der größten oder weniger.</translation>
    </message>
    <message>
        <source>The chain rule and the finite difference agree: dL/dw = {gradient}.</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>Kettenregel und Differenzenquotient stimmen überein: dL/dw = {gradient}.</translation>
    </message>
    <message>
        <source>The chain rule says dL/dw = {gradient}, the finite difference {check}.</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>Die Kettenregel sagt dL/dw = {gradient}, der Differenzenquotient {check}.</translation>
    </message>
    <message>
        <source>by time</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>nach der Zeit</translation>
    </message>
    <message>
        <source>check</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>Probe</translation>
    </message>
    <message>
        <source>{weight}: {value}; the next step adds {change}</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>{weight}: {value}; der nächste Schritt addiert {change}</translation>
    </message>
    <message>
        <source>sum of dL/dz · {h} over {n} examples = {gradient}; example {index} adds {signal} · {value} = {own}</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>Summe von dL/dz · {h} über {n} Beispiele = {gradient}; Beispiel {index} gibt {signal} · {value} = {own} dazu</translation>
    </message>
    <message>
        <source>mean of dL/dz · {h} over {n} examples = {gradient}; of example {index}: {signal} · {value} = {own}</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>Mittel von dL/dz · {h} über {n} Beispiele = {gradient}; von Beispiel {index}: {signal} · {value} = {own}</translation>
    </message>
    <message>
        <source>from the loss: answer {answer}, right {target}, so {value}</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>vom Verlust: Antwort {answer}, richtig {target}, also {value}</translation>
    </message>
    <message>
        <source>sum of dL/dz · {h} over all time steps and {n} examples = {gradient}</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>Summe von dL/dz · {h} über alle Zeitschritte und {n} Beispiele = {gradient}</translation>
    </message>
    <message>
        <source>sum over all time steps of the mean of dL/dz · {h} over {n} examples = {gradient}</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>Summe über alle Zeitschritte des Mittels von dL/dz · {h} über {n} Beispiele = {gradient}</translation>
    </message>
    <message>
        <source>{part} (time step {n})</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>{part} (Zeitschritt {n})</translation>
    </message>
    <message>
        <source>{rest} ({n} others)</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>{rest} ({n} andere)</translation>
    </message>
    <message>
        <source>{weight} · {signal} (unit {n})</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>{weight} · {signal} (Einheit {n})</translation>
    </message>
    <message>
        <source>(L(w + Δ) − L(w − Δ)) / 2Δ = {value} with Δ = {half}; relative difference {relative}</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>(L(w + Δ) − L(w − Δ)) / 2Δ = {value} mit Δ = {half}; relativer Unterschied {relative}</translation>
    </message>
    <message>
        <source>the gradient goes back {n} time steps only, the check through all of them</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>der Gradient geht nur {n} Zeitschritte zurück, die Probe durch alle</translation>
    </message>
    <message>
        <source>within Δ a value crosses the kink of its activation, where L has no one slope</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>innerhalb von Δ geht ein Wert über den Knick seiner Aktivierung, wo L keine eindeutige Steigung hat</translation>
    </message>
    <message>
        <source>within Δ {n} values cross the kink of their activation, where L has no one slope</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>innerhalb von Δ gehen {n} Werte über den Knick ihrer Aktivierung, wo L keine eindeutige Steigung hat</translation>
    </message>
    <message>
        <source>so small a gradient is lost in the last digits of L</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>ein so kleiner Gradient geht in den letzten Stellen von L verloren</translation>
    </message>
    <message>
        <source>the gradient was computed in {dtype}, the check in float64</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>der Gradient wurde in {dtype} berechnet, die Probe in float64</translation>
    </message>
    <message>
        <source>+ {figure} past the skip connection = {after}</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>+ {figure} an der Skip-Verbindung vorbei = {after}</translation>
    </message>
    <message>
        <source>× {figure}, the skip scale = {after}</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>× {figure}, die Skip-Skala = {after}</translation>
    </message>
    <message>
        <source>× {figure}, dropout = {after}</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>× {figure}, Dropout = {after}</translation>
    </message>
    <message>
        <source>× {figure}, the slope φ′ = {after}</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>× {figure}, die Steigung φ′ = {after}</translation>
    </message>
    <message>
        <source>through the normalization = {after}</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>durch die Normalisierung = {after}</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open scenario or lesson</source>
        <extracomment>gradsim/ui/shell/opening.py</extracomment>
        <translation>Szenario oder Lektion öffnen</translation>
    </message>
    <message>
        <source>Scenarios and lessons (*.json *.toml)</source>
        <extracomment>gradsim/ui/shell/opening.py</extracomment>
        <translation>Szenarien und Lektionen (*.json *.toml)</translation>
    </message>
    <message>
        <source>This file cannot be used</source>
        <extracomment>gradsim/ui/shell/opening.py</extracomment>
        <translation>Diese Datei ist nicht brauchbar</translation>
    </message>
    <message>
        <source>This share code cannot be used</source>
        <extracomment>gradsim/ui/shell/opening.py</extracomment>
        <translation>Dieser Teilen-Code ist nicht brauchbar</translation>
    </message>
    <message>
        <source>Open the scenario on the clipboard? {what}.</source>
        <extracomment>gradsim/ui/shell/opening.py</extracomment>
        <translation>Das Szenario in der Zwischenablage öffnen? {what}.</translation>
    </message>
    <message>
        <source>Open the lesson on the clipboard? {what}.</source>
        <extracomment>gradsim/ui/shell/opening.py</extracomment>
        <translation>Die Lektion in der Zwischenablage öffnen? {what}.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>gradsim/ui/shell/opening.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copied: {code}</source>
        <extracomment>gradsim/ui/shell/opening.py</extracomment>
        <translation>Kopiert: {code}</translation>
    </message>
    <message>
        <source>a share code is needed, such as depth=30&amp;activation=relu</source>
        <extracomment>gradsim/ui/shell/opening.py</extracomment>
        <translation>es braucht einen Teilen-Code, etwa depth=30&amp;activation=relu</translation>
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
        <translation>Die Werte vor jeder Normalisierung.</translation>
    </message>
    <message>
        <source>normalized</source>
        <extracomment>option normalized</extracomment>
        <translation>normalisiert</translation>
    </message>
    <message>
        <source>The values that the activation sees.</source>
        <extracomment>option normalized</extracomment>
        <translation>Die Werte, die die Aktivierung sieht.</translation>
    </message>
    <message>
        <source>if batch-normalized</source>
        <extracomment>option if batch-normalized</extracomment>
        <translation>wenn batch-normalisiert</translation>
    </message>
    <message>
        <source>What the activation would see with batch normalization.</source>
        <extracomment>option if batch-normalized</extracomment>
        <translation>Was die Aktivierung mit Batch-Normalisierung sähe.</translation>
    </message>
    <message>
        <source>flat: φ′ nearly 0</source>
        <extracomment>option flat: φ′ nearly 0</extracomment>
        <translation>flach: φ′ fast 0</translation>
    </message>
    <message>
        <source>Where nearly nothing of a gradient gets through.</source>
        <extracomment>option flat: φ′ nearly 0</extracomment>
        <translation>Wo fast nichts von einem Gradienten durchkommt.</translation>
    </message>
    <message>
        <source>at z =</source>
        <extracomment>option at z =</extracomment>
        <translation>bei z =</translation>
    </message>
    <message>
        <source>Where the curves are read.</source>
        <extracomment>option at z =</extracomment>
        <translation>Wo die Kurven abgelesen werden.</translation>
    </message>
    <message>
        <source>Show figures</source>
        <extracomment>option Show figures</extracomment>
        <translation>Zahlen zeigen</translation>
    </message>
    <message>
        <source>The figures behind the sentence, and what is rarely needed.</source>
        <extracomment>option Show figures</extracomment>
        <translation>Die Zahlen hinter dem Satz, und was man selten braucht.</translation>
    </message>
    <message>
        <source>φ</source>
        <extracomment>option φ</extracomment>
        <translation>φ</translation>
    </message>
    <message>
        <source>The activation.</source>
        <extracomment>option φ</extracomment>
        <translation>Die Aktivierung.</translation>
    </message>
    <message>
        <source>φ′</source>
        <extracomment>option φ′</extracomment>
        <translation>φ′</translation>
    </message>
    <message>
        <source>Its derivative.</source>
        <extracomment>option φ′</extracomment>
        <translation>Ihre Ableitung.</translation>
    </message>
    <message>
        <source>What enters the activation of the picked layer.</source>
        <extracomment>option z</extracomment>
        <translation>Was in die Aktivierung der gewählten Schicht geht.</translation>
    </message>
    <message>
        <source>What the bars are</source>
        <extracomment>option What the bars are</extracomment>
        <translation>Was die Balken sind</translation>
    </message>
    <message>
        <source>The dots are the other one.</source>
        <extracomment>option What the bars are</extracomment>
        <translation>Die Punkte sind das andere.</translation>
    </message>
    <message>
        <source>signal dL/dz</source>
        <extracomment>option What the bars are</extracomment>
        <translation>Signal dL/dz</translation>
    </message>
    <message>
        <source>RMS dL/dz: the gradient that flows back through the layer.</source>
        <extracomment>option What the bars are</extracomment>
        <translation>RMS dL/dz: der Gradient, der durch die Schicht zurückfließt.</translation>
    </message>
    <message>
        <source>weights ‖dL/dW‖</source>
        <extracomment>option What the bars are</extracomment>
        <translation>Gewichte ‖dL/dW‖</translation>
    </message>
    <message>
        <source>The norm of the gradient of a layer&apos;s weights: what makes it learn.</source>
        <extracomment>option What the bars are</extracomment>
        <translation>Die Norm des Gradienten der Gewichte einer Schicht: was sie lernen lässt.</translation>
    </message>
    <message>
        <source>dots</source>
        <extracomment>option dots</extracomment>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>The other quantity, as dots.</source>
        <extracomment>option dots</extracomment>
        <translation>Die andere Größe, als Punkte.</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>option before</extracomment>
        <translation>vorher</translation>
    </message>
    <message>
        <source>The run or the setting before, as dashed outlines.</source>
        <extracomment>option before</extracomment>
        <translation>Der Lauf oder die Einstellung davor, als gestrichelte Umrisse.</translation>
    </message>
    <message>
        <source>theory</source>
        <extracomment>option theory</extracomment>
        <translation>Theorie</translation>
    </message>
    <message>
        <source>What theory predicts for the first weights.</source>
        <extracomment>option theory</extracomment>
        <translation>Was die Theorie für die Anfangsgewichte vorhersagt.</translation>
    </message>
    <message>
        <source>product so far</source>
        <extracomment>option product so far</extracomment>
        <translation>Produkt bis hier</translation>
    </message>
    <message>
        <source>All factors multiplied.</source>
        <extracomment>option product so far</extracomment>
        <translation>Alle Faktoren multipliziert.</translation>
    </message>
    <message>
        <source>× gain of W</source>
        <extracomment>option × gain of W</extracomment>
        <translation>× Verstärkung von W</translation>
    </message>
    <message>
        <source>What the weights do.</source>
        <extracomment>option × gain of W</extracomment>
        <translation>Was die Gewichte tun.</translation>
    </message>
    <message>
        <source>× slope φ′</source>
        <extracomment>option × slope φ′</extracomment>
        <translation>× Steigung φ′</translation>
    </message>
    <message>
        <source>What the activation lets through.</source>
        <extracomment>option × slope φ′</extracomment>
        <translation>Was die Aktivierung durchlässt.</translation>
    </message>
    <message>
        <source>branches alone</source>
        <extracomment>option branches alone</extracomment>
        <translation>nur die Zweige</translation>
    </message>
    <message>
        <source>What would be left without the path past the branches.</source>
        <extracomment>option branches alone</extracomment>
        <translation>Was ohne den Weg an den Zweigen vorbei bliebe.</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>option training</extracomment>
        <translation>Training</translation>
    </message>
    <message>
        <source>Examples that the network is trained on.</source>
        <extracomment>option training</extracomment>
        <translation>Beispiele, auf denen das Netz trainiert wird.</translation>
    </message>
    <message>
        <source>held-out</source>
        <extracomment>option held-out</extracomment>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>Examples that it never sees in training.</source>
        <extracomment>option held-out</extracomment>
        <translation>Beispiele, die es im Training nie sieht.</translation>
    </message>
    <message>
        <source>exact answer</source>
        <extracomment>option exact answer</extracomment>
        <translation>genaue Antwort</translation>
    </message>
    <message>
        <source>Where the predicted number is the true one.</source>
        <extracomment>option exact answer</extracomment>
        <translation>Wo die vorhergesagte Zahl die wahre ist.</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>option right</extracomment>
        <translation>richtig</translation>
    </message>
    <message>
        <source>Held-out examples with the right answer.</source>
        <extracomment>option right</extracomment>
        <translation>Zurückgehaltene Beispiele mit richtiger Antwort.</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>option wrong</extracomment>
        <translation>falsch</translation>
    </message>
    <message>
        <source>Held-out examples with a wrong answer.</source>
        <extracomment>option wrong</extracomment>
        <translation>Zurückgehaltene Beispiele mit falscher Antwort.</translation>
    </message>
    <message>
        <source>What the histograms are of</source>
        <extracomment>option What the histograms are of</extracomment>
        <translation>Wovon die Histogramme sind</translation>
    </message>
    <message>
        <source>Of what: the gradients of the weights, the activations, or the weights.</source>
        <extracomment>option What the histograms are of</extracomment>
        <translation>Wovon: die Gradienten der Gewichte, die Aktivierungen oder die Gewichte.</translation>
    </message>
    <message>
        <source>Gradients</source>
        <extracomment>option What the histograms are of</extracomment>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>The gradients of the weights of each layer.</source>
        <extracomment>option What the histograms are of</extracomment>
        <translation>Die Gradienten der Gewichte jeder Schicht.</translation>
    </message>
    <message>
        <source>Activations</source>
        <extracomment>option What the histograms are of</extracomment>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>The values that each layer passes on.</source>
        <extracomment>option What the histograms are of</extracomment>
        <translation>Die Werte, die jede Schicht weitergibt.</translation>
    </message>
    <message>
        <source>Weights</source>
        <extracomment>option What the histograms are of</extracomment>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>The weights of each layer.</source>
        <extracomment>option What the histograms are of</extracomment>
        <translation>Die Gewichte jeder Schicht.</translation>
    </message>
    <message>
        <source>log</source>
        <extracomment>option log</extracomment>
        <translation>log</translation>
    </message>
    <message>
        <source>Sizes of gradients on a log axis.</source>
        <extracomment>option log</extracomment>
        <translation>Größen der Gradienten auf einer logarithmischen Achse.</translation>
    </message>
    <message>
        <source>Sizes of activations on a log axis.</source>
        <extracomment>option log</extracomment>
        <translation>Größen der Aktivierungen auf einer logarithmischen Achse.</translation>
    </message>
    <message>
        <source>Sizes of weights on a log axis.</source>
        <extracomment>option log</extracomment>
        <translation>Größen der Gewichte auf einer logarithmischen Achse.</translation>
    </message>
    <message>
        <source>layer 1 → last layer</source>
        <extracomment>option layer 1 → last layer</extracomment>
        <translation>Schicht 1 → letzte Schicht</translation>
    </message>
    <message>
        <source>Singular values from the first hidden layer to the last.</source>
        <extracomment>option layer 1 → last layer</extracomment>
        <translation>Singulärwerte von der ersten verborgenen Schicht zur letzten.</translation>
    </message>
    <message>
        <source>inputs → outputs</source>
        <extracomment>option inputs → outputs</extracomment>
        <translation>Eingaben → Ausgaben</translation>
    </message>
    <message>
        <source>Singular values of the whole network.</source>
        <extracomment>option inputs → outputs</extracomment>
        <translation>Singulärwerte des ganzen Netzes.</translation>
    </message>
    <message>
        <source>isometry: 1</source>
        <extracomment>option isometry: 1</extracomment>
        <translation>Isometrie: 1</translation>
    </message>
    <message>
        <source>Where every small change keeps its length.</source>
        <extracomment>option isometry: 1</extracomment>
        <translation>Wo jede kleine Änderung ihre Länge behält.</translation>
    </message>
    <message>
        <source>theory, RMS</source>
        <extracomment>option theory, RMS</extracomment>
        <translation>Theorie, RMS</translation>
    </message>
    <message>
        <source>What the lines are of</source>
        <extracomment>option What the lines are of</extracomment>
        <translation>Wovon die Linien sind</translation>
    </message>
    <message>
        <source>Mean or standard deviation, of h or of the stream.</source>
        <extracomment>option What the lines are of</extracomment>
        <translation>Mittelwert oder Standardabweichung, von h oder vom Strom.</translation>
    </message>
    <message>
        <source>std of h</source>
        <extracomment>option What the lines are of</extracomment>
        <translation>Std. von h</translation>
    </message>
    <message>
        <source>The standard deviation of a layer&apos;s values over units and examples.</source>
        <extracomment>option What the lines are of</extracomment>
        <translation>Die Standardabweichung der Werte einer Schicht über Einheiten und Beispiele.</translation>
    </message>
    <message>
        <source>mean of h</source>
        <extracomment>option What the lines are of</extracomment>
        <translation>Mittel von h</translation>
    </message>
    <message>
        <source>The mean of a layer&apos;s values over units and examples.</source>
        <extracomment>option What the lines are of</extracomment>
        <translation>Der Mittelwert der Werte einer Schicht über Einheiten und Beispiele.</translation>
    </message>
    <message>
        <source>std of the stream</source>
        <extracomment>option What the lines are of</extracomment>
        <translation>Std. des Stroms</translation>
    </message>
    <message>
        <source>The standard deviation of what a skip connection carries.</source>
        <extracomment>option What the lines are of</extracomment>
        <translation>Die Standardabweichung dessen, was eine Skip-Verbindung trägt.</translation>
    </message>
    <message>
        <source>mean of the stream</source>
        <extracomment>option What the lines are of</extracomment>
        <translation>Mittel des Stroms</translation>
    </message>
    <message>
        <source>The mean of what a skip connection carries.</source>
        <extracomment>option What the lines are of</extracomment>
        <translation>Der Mittelwert dessen, was eine Skip-Verbindung trägt.</translation>
    </message>
    <message>
        <source>A log axis for the loss</source>
        <extracomment>option log</extracomment>
        <translation>Eine logarithmische Achse für den Verlust</translation>
    </message>
    <message>
        <source>The loss of each batch.</source>
        <extracomment>option training</extracomment>
        <translation>Der Verlust jedes Batches.</translation>
    </message>
    <message>
        <source>The loss of the examples that training never sees.</source>
        <extracomment>option held-out</extracomment>
        <translation>Der Verlust der Beispiele, die das Training nie sieht.</translation>
    </message>
    <message>
        <source>guessing</source>
        <extracomment>option guessing</extracomment>
        <translation>Raten</translation>
    </message>
    <message>
        <source>The loss of a network that has learned nothing.</source>
        <extracomment>option guessing</extracomment>
        <translation>Der Verlust eines Netzes, das nichts gelernt hat.</translation>
    </message>
    <message>
        <source>Reach</source>
        <extracomment>option Reach</extracomment>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>How far the map reaches from the present weights, in both directions: along the gradient as a share of the length of all weights, in the random direction as a share of each unit&apos;s weights</source>
        <extracomment>option Reach</extracomment>
        <translation>Wie weit die Karte von den jetzigen Gewichten reicht, in beide Richtungen: entlang des Gradienten als Anteil der Länge aller Gewichte, in der zufälligen Richtung als Anteil der Gewichte jeder Einheit</translation>
    </message>
    <message>
        <source>1.0&#xa0;%</source>
        <extracomment>option Reach</extracomment>
        <translation>1,0&#xa0;%</translation>
    </message>
    <message>
        <source>1.0&#xa0;% of the length of the weights</source>
        <extracomment>option Reach</extracomment>
        <translation>1,0&#xa0;% der Länge der Gewichte</translation>
    </message>
    <message>
        <source>10&#xa0;%</source>
        <extracomment>option Reach</extracomment>
        <translation>10&#xa0;%</translation>
    </message>
    <message>
        <source>10&#xa0;% of the length of the weights</source>
        <extracomment>option Reach</extracomment>
        <translation>10&#xa0;% der Länge der Gewichte</translation>
    </message>
    <message>
        <source>100&#xa0;%</source>
        <extracomment>option Reach</extracomment>
        <translation>100&#xa0;%</translation>
    </message>
    <message>
        <source>100&#xa0;% of the length of the weights</source>
        <extracomment>option Reach</extracomment>
        <translation>100&#xa0;% der Länge der Gewichte</translation>
    </message>
    <message>
        <source>along the gradient</source>
        <extracomment>option along the gradient</extracomment>
        <translation>entlang des Gradienten</translation>
    </message>
    <message>
        <source>The loss along the gradient.</source>
        <extracomment>option along the gradient</extracomment>
        <translation>Der Verlust entlang des Gradienten.</translation>
    </message>
    <message>
        <source>random</source>
        <extracomment>option random</extracomment>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>The loss along a random direction.</source>
        <extracomment>option random</extracomment>
        <translation>Der Verlust entlang einer zufälligen Richtung.</translation>
    </message>
    <message>
        <source>next step</source>
        <extracomment>option next step</extracomment>
        <translation>nächster Schritt</translation>
    </message>
    <message>
        <source>Where a step of plain gradient descent would lead.</source>
        <extracomment>option next step</extracomment>
        <translation>Wohin ein Schritt einfachen Gradientenabstiegs führen würde.</translation>
    </message>
    <message>
        <source>positive</source>
        <extracomment>option positive</extracomment>
        <translation>positiv</translation>
    </message>
    <message>
        <source>Weights above zero.</source>
        <extracomment>option positive</extracomment>
        <translation>Gewichte über null.</translation>
    </message>
    <message>
        <source>negative</source>
        <extracomment>option negative</extracomment>
        <translation>negativ</translation>
    </message>
    <message>
        <source>Weights below zero.</source>
        <extracomment>option negative</extracomment>
        <translation>Gewichte unter null.</translation>
    </message>
    <message>
        <source>Part of the step</source>
        <extracomment>option Part of the step</extracomment>
        <translation>Teil des Schritts</translation>
    </message>
    <message>
        <source>Which part of the next training step is explained.</source>
        <extracomment>option Part of the step</extracomment>
        <translation>Welcher Teil des nächsten Trainingsschritts erklärt wird.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>option Part of the step</extracomment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>No step is explained.</source>
        <extracomment>option Part of the step</extracomment>
        <translation>Kein Schritt wird erklärt.</translation>
    </message>
    <message>
        <source>1 Forward</source>
        <extracomment>option Part of the step</extracomment>
        <translation>1 Vorwärts</translation>
    </message>
    <message>
        <source>An example goes through the network.</source>
        <extracomment>option Part of the step</extracomment>
        <translation>Ein Beispiel geht durch das Netz.</translation>
    </message>
    <message>
        <source>2 Loss</source>
        <extracomment>option Part of the step</extracomment>
        <translation>2 Verlust</translation>
    </message>
    <message>
        <source>How far the answer is from the right one.</source>
        <extracomment>option Part of the step</extracomment>
        <translation>Wie weit die Antwort von der richtigen weg ist.</translation>
    </message>
    <message>
        <source>3 Backward</source>
        <extracomment>option Part of the step</extracomment>
        <translation>3 Rückwärts</translation>
    </message>
    <message>
        <source>The gradient of the loss goes back.</source>
        <extracomment>option Part of the step</extracomment>
        <translation>Der Gradient des Verlusts geht zurück.</translation>
    </message>
    <message>
        <source>4 Update</source>
        <extracomment>option Part of the step</extracomment>
        <translation>4 Ändern</translation>
    </message>
    <message>
        <source>The optimizer moves the weights.</source>
        <extracomment>option Part of the step</extracomment>
        <translation>Der Optimierer bewegt die Gewichte.</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>option Weight</extracomment>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Whose chain rule is told: a layer, a unit before it and one of its own.</source>
        <extracomment>option Weight</extracomment>
        <translation>Wessen Kettenregel erzählt wird: eine Schicht, eine Einheit davor und eine eigene.</translation>
    </message>
    <message>
        <source>‖dL/dh‖</source>
        <extracomment>option ‖dL/dh‖</extracomment>
        <translation>‖dL/dh‖</translation>
    </message>
    <message>
        <source>The gradient that reaches the state at each time step.</source>
        <extracomment>option ‖dL/dh‖</extracomment>
        <translation>Der Gradient, der den Zustand in jedem Zeitschritt erreicht.</translation>
    </message>
    <message>
        <source>share of dL/dW_h</source>
        <extracomment>option share of dL/dW_h</extracomment>
        <translation>Anteil an dL/dW_h</translation>
    </message>
    <message>
        <source>What each time step contributes.</source>
        <extracomment>option share of dL/dW_h</extracomment>
        <translation>Was jeder Zeitschritt beiträgt.</translation>
    </message>
    <message>
        <source>ρ per step</source>
        <extracomment>option ρ per step</extracomment>
        <translation>ρ je Schritt</translation>
    </message>
    <message>
        <source>What a linear cell would pass on.</source>
        <extracomment>option ρ per step</extracomment>
        <translation>Was eine lineare Zelle weitergäbe.</translation>
    </message>
    <message>
        <source>clip norm</source>
        <extracomment>option clip norm</extracomment>
        <translation>Grenze der Norm</translation>
    </message>
    <message>
        <source>The ceiling of gradient clipping.</source>
        <extracomment>option clip norm</extracomment>
        <translation>Die Obergrenze der Gradientenbegrenzung.</translation>
    </message>
    <message>
        <source>change since the start</source>
        <extracomment>option change since the start</extracomment>
        <translation>Änderung seit Beginn</translation>
    </message>
    <message>
        <source>How far the weights of each layer have moved.</source>
        <extracomment>option change since the start</extracomment>
        <translation>Wie weit sich die Gewichte jeder Schicht bewegt haben.</translation>
    </message>
    <message>
        <source>per step</source>
        <extracomment>option per step</extracomment>
        <translation>je Schritt</translation>
    </message>
    <message>
        <source>The update ratio of the newest step.</source>
        <extracomment>option per step</extracomment>
        <translation>Das Änderungsverhältnis des neuesten Schritts.</translation>
    </message>
    <message>
        <source>healthy: near 10⁻³</source>
        <extracomment>option healthy: near 10⁻³</extracomment>
        <translation>gesund: um 10⁻³</translation>
    </message>
    <message>
        <source>Update ratios that are usual in networks that learn well.</source>
        <extracomment>option healthy: near 10⁻³</extracomment>
        <translation>Änderungsverhältnisse, wie sie in gut lernenden Netzen üblich sind.</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <extracomment>option What is drawn</extracomment>
        <translation>Was gezeichnet wird</translation>
    </message>
    <message>
        <source>&lt;p&gt;RMS dL/dz: the gradient that flows back through the layer.&lt;/p&gt;&lt;p&gt;‖dL/dW‖: the norm of the gradient of a layer&apos;s weights, what makes the layer learn.&lt;/p&gt;</source>
        <extracomment>option What is drawn</extracomment>
        <translation>&lt;p&gt;RMS dL/dz: der Gradient, der durch die Schicht zurückfließt.&lt;/p&gt;&lt;p&gt;‖dL/dW‖: die Norm des Gradienten der Gewichte einer Schicht; er lässt die Schicht lernen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Alignment of unlike depths</source>
        <extracomment>option Alignment of unlike depths</extracomment>
        <translation>Ausrichtung verschiedener Tiefen</translation>
    </message>
    <message>
        <source>&lt;p&gt;How networks of unlike depth stand side by side.&lt;/p&gt;&lt;p&gt;At the output: layers with the same distance from the loss, in layers, share a place.&lt;/p&gt;&lt;p&gt;By relative depth: the first layers share a place, the output layers too, the others lie evenly between.&lt;/p&gt;</source>
        <extracomment>option Alignment of unlike depths</extracomment>
        <translation>&lt;p&gt;Wie Netze verschiedener Tiefe nebeneinander stehen.&lt;/p&gt;&lt;p&gt;An der Ausgabe: Schichten mit demselben Abstand vom Verlust, in Schichten, teilen einen Platz.&lt;/p&gt;&lt;p&gt;Nach relativer Tiefe: Die ersten Schichten teilen einen Platz, die Ausgabeschichten auch, die anderen liegen gleichmäßig dazwischen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Aligned at the output</source>
        <extracomment>option Alignment of unlike depths</extracomment>
        <translation>An der Ausgabe ausgerichtet</translation>
    </message>
    <message>
        <source>Layers with the same distance from the loss share a place.</source>
        <extracomment>option Alignment of unlike depths</extracomment>
        <translation>Schichten mit demselben Abstand vom Verlust teilen einen Platz.</translation>
    </message>
    <message>
        <source>By relative depth</source>
        <extracomment>option Alignment of unlike depths</extracomment>
        <translation>Nach relativer Tiefe</translation>
    </message>
    <message>
        <source>The first layers share a place, the output layers too.</source>
        <extracomment>option Alignment of unlike depths</extracomment>
        <translation>Die ersten Schichten teilen einen Platz, die Ausgabeschichten auch.</translation>
    </message>
    <message>
        <source>A</source>
        <extracomment>option A</extracomment>
        <translation>A</translation>
    </message>
    <message>
        <source>Whether this scenario is drawn.</source>
        <extracomment>option A</extracomment>
        <translation>Ob dieses Szenario gezeichnet wird.</translation>
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
        <translation>Welcher Verlust</translation>
    </message>
    <message>
        <source>The loss of the batches that training sees, or of the examples that it never sees</source>
        <extracomment>option Which loss</extracomment>
        <translation>Der Verlust der Batches, die das Training sieht, oder der Beispiele, die es nie sieht</translation>
    </message>
    <message>
        <source>training batches</source>
        <extracomment>option Which loss</extracomment>
        <translation>Trainings-Batches</translation>
    </message>
    <message>
        <source>The loss of the batches that training sees.</source>
        <extracomment>option Which loss</extracomment>
        <translation>Der Verlust der Batches, die das Training sieht.</translation>
    </message>
    <message>
        <source>held-out examples</source>
        <extracomment>option Which loss</extracomment>
        <translation>zurückgehaltene Beispiele</translation>
    </message>
    <message>
        <source>The loss of the examples that it never sees.</source>
        <extracomment>option Which loss</extracomment>
        <translation>Der Verlust der Beispiele, die es nie sieht.</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>option Colours</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop is.</source>
        <extracomment>option Colours</extracomment>
        <translation>Hell, dunkel oder wie der Desktop.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>option Colours</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is.</source>
        <extracomment>option Colours</extracomment>
        <translation>Hell oder dunkel, wie der Desktop.</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>option Colours</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark text on light ground.</source>
        <extracomment>option Colours</extracomment>
        <translation>Dunkler Text auf hellem Grund.</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>option Colours</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light text on dark ground.</source>
        <extracomment>option Colours</extracomment>
        <translation>Heller Text auf dunklem Grund.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>◂ All views (Esc)</source>
        <extracomment>gradsim/ui/shell/pages.py</extracomment>
        <translation>◂ Alle Ansichten (Esc)</translation>
    </message>
    <message>
        <source>◂ Leave projector (Esc)</source>
        <extracomment>gradsim/ui/shell/pages.py</extracomment>
        <translation>◂ Projektor verlassen (Esc)</translation>
    </message>
    <message>
        <source>the view {name}</source>
        <extracomment>gradsim/ui/shell/pages.py</extracomment>
        <translation>die Ansicht {name}</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>gradsim/ui/shell/pages.py</extracomment>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Back to all views (Esc)</source>
        <extracomment>gradsim/ui/shell/pages.py</extracomment>
        <translation>Zurück zu allen Ansichten (Esc)</translation>
    </message>
    <message>
        <source>Enlarge (double click on its title)</source>
        <extracomment>gradsim/ui/shell/pages.py</extracomment>
        <translation>Vergrößern (Doppelklick auf den Titel)</translation>
    </message>
</context>
<context>
    <name>PartBar</name>
    <message>
        <source>‹ Back</source>
        <extracomment>gradsim/ui/network/part_bar.py</extracomment>
        <translation>‹ Zurück</translation>
    </message>
    <message>
        <source>The part before (left arrow key)</source>
        <extracomment>gradsim/ui/network/part_bar.py</extracomment>
        <translation>Der Teil davor (Pfeiltaste links)</translation>
    </message>
    <message>
        <source>Next ›</source>
        <extracomment>gradsim/ui/network/part_bar.py</extracomment>
        <translation>Weiter ›</translation>
    </message>
    <message>
        <source>Part of the step</source>
        <extracomment>gradsim/ui/network/part_bar.py</extracomment>
        <translation>Teil des Schritts</translation>
    </message>
    <message>
        <source>Back to the picture of one example</source>
        <extracomment>gradsim/ui/network/part_bar.py</extracomment>
        <translation>Zurück zum Bild eines Beispiels</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>gradsim/ui/network/part_bar.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>In a step that is explained: the part before</source>
        <extracomment>gradsim/ui/network/part_bar.py</extracomment>
        <translation>In einem erklärten Schritt: der Teil davor</translation>
    </message>
    <message>
        <source>In a step that is explained: the next part</source>
        <extracomment>gradsim/ui/network/part_bar.py</extracomment>
        <translation>In einem erklärten Schritt: der nächste Teil</translation>
    </message>
    <message>
        <source>Takes this step, then explains the next one (right arrow key)</source>
        <extracomment>gradsim/ui/network/part_bar.py</extracomment>
        <translation>Macht diesen Schritt, dann wird der nächste erklärt (Pfeiltaste rechts)</translation>
    </message>
    <message>
        <source>The next part (right arrow key)</source>
        <extracomment>gradsim/ui/network/part_bar.py</extracomment>
        <translation>Der nächste Teil (Pfeiltaste rechts)</translation>
    </message>
</context>
<context>
    <name>PatternControl</name>
    <message>
        <source>Pattern…</source>
        <extracomment>gradsim/ui/controls/choice_control.py</extracomment>
        <translation>Muster…</translation>
    </message>
    <message>
        <source>Different layers, such as sigmoid*5,relu*5</source>
        <extracomment>gradsim/ui/controls/choice_control.py</extracomment>
        <translation>Verschiedene Schichten, etwa sigmoid*5,relu*5</translation>
    </message>
    <message>
        <source>Pattern of activations</source>
        <extracomment>gradsim/ui/controls/choice_control.py</extracomment>
        <translation>Muster von Aktivierungen</translation>
    </message>
</context>
<context>
    <name>PerLayerControl</name>
    <message>
        <source>A number for each layer, such as 200,100*3,25; one number goes back to all alike</source>
        <extracomment>gradsim/ui/controls/per_layer_control.py</extracomment>
        <translation>Eine Zahl für jede Schicht, etwa 200,100*3,25; mit einer Zahl sind wieder alle gleich</translation>
    </message>
    <message>
        <source>List…</source>
        <extracomment>gradsim/ui/controls/per_layer_control.py</extracomment>
        <translation>Liste…</translation>
    </message>
    <message>
        <source>{field} of each layer</source>
        <extracomment>gradsim/ui/controls/per_layer_control.py</extracomment>
        <translation>{field} jeder Schicht</translation>
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
        <translation>Entscheidungsfläche unter den Punkten</translation>
    </message>
    <message>
        <source>at ({x}, {y})
{first} {not_second}
{second} {share}</source>
        <extracomment>gradsim/ui/examples/plane.py</extracomment>
        <translation>bei ({x}, {y})
{first} {not_second}
{second} {share}</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>This step&apos;s network takes much memory; all is as it was.</source>
        <extracomment>gradsim/ui/lessons/player.py</extracomment>
        <translation>Das Netz dieses Schritts braucht viel Speicher; alles ist, wie es war.</translation>
    </message>
    <message>
        <source>The next step of the lesson</source>
        <extracomment>gradsim/ui/lessons/player.py</extracomment>
        <translation>Der nächste Schritt der Lektion</translation>
    </message>
    <message>
        <source>The step before, of the lesson</source>
        <extracomment>gradsim/ui/lessons/player.py</extracomment>
        <translation>Der Schritt davor in der Lektion</translation>
    </message>
    <message>
        <source>The beginning of the lesson&apos;s step, whatever happened</source>
        <extracomment>gradsim/ui/lessons/player.py</extracomment>
        <translation>Der Anfang des Lektionsschritts, was auch geschah</translation>
    </message>
    <message>
        <source>Answer {n} of the lesson; in front of a class one more hand for it</source>
        <extracomment>gradsim/ui/lessons/player.py</extracomment>
        <translation>Antwort {n} der Lektion; vor einer Klasse eine Hand mehr dafür</translation>
    </message>
</context>
<context>
    <name>Playing</name>
    <message>
        <source>First say what you expect; then it trains.</source>
        <extracomment>gradsim/ui/lessons/playing.py</extracomment>
        <translation>Erst sagen, was zu erwarten ist; dann wird trainiert.</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>Points of the cells</source>
        <extracomment>gradsim/ui/sweep/points.py</extracomment>
        <translation>Punkte der Zellen</translation>
    </message>
</context>
<context>
    <name>PresenterKeys</name>
    <message>
        <source>Black, and back</source>
        <extracomment>gradsim/ui/lessons/presenting.py</extracomment>
        <translation>Schwarz, und zurück</translation>
    </message>
    <message>
        <source>The picture stands still while training goes on, and back</source>
        <extracomment>gradsim/ui/lessons/presenting.py</extracomment>
        <translation>Das Bild steht still, während das Training weitergeht, und zurück</translation>
    </message>
    <message>
        <source>One view has all the room, and back</source>
        <extracomment>gradsim/ui/lessons/presenting.py</extracomment>
        <translation>Eine Ansicht hat allen Platz, und zurück</translation>
    </message>
    <message>
        <source>The spotlight falls on the next layer</source>
        <extracomment>gradsim/ui/lessons/presenting.py</extracomment>
        <translation>Der Scheinwerfer fällt auf die nächste Schicht</translation>
    </message>
    <message>
        <source>Takes the answer with the most hands</source>
        <extracomment>gradsim/ui/lessons/presenting.py</extracomment>
        <translation>Nimmt die Antwort mit den meisten Händen</translation>
    </message>
    <message>
        <source>Takes the last hand back</source>
        <extracomment>gradsim/ui/lessons/presenting.py</extracomment>
        <translation>Nimmt die letzte Hand zurück</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>in step {step} the numbers became too large to hold</source>
        <extracomment>gradsim/ui/words/progress.py</extracomment>
        <translation>in Schritt {step} wurden die Zahlen zu groß zum Speichern</translation>
    </message>
    <message>
        <source>before the first step the loss is {now}</source>
        <extracomment>gradsim/ui/words/progress.py</extracomment>
        <translation>vor dem ersten Schritt ist der Verlust {now}</translation>
    </message>
    <message>
        <source>the loss fell from {first} to {now}</source>
        <extracomment>gradsim/ui/words/progress.py</extracomment>
        <translation>der Verlust fiel von {first} auf {now}</translation>
    </message>
    <message>
        <source>the loss rose from {first} to {now}</source>
        <extracomment>gradsim/ui/words/progress.py</extracomment>
        <translation>der Verlust stieg von {first} auf {now}</translation>
    </message>
    <message>
        <source>the loss stays at {now}</source>
        <extracomment>gradsim/ui/words/progress.py</extracomment>
        <translation>der Verlust bleibt bei {now}</translation>
    </message>
    <message>
        <source>; guessing gives {guess}</source>
        <extracomment>gradsim/ui/words/progress.py</extracomment>
        <translation>; Raten gibt {guess}</translation>
    </message>
    <message>
        <source>: no better than guessing, {guess}</source>
        <extracomment>gradsim/ui/words/progress.py</extracomment>
        <translation>: nicht besser als Raten, {guess}</translation>
    </message>
    <message>
        <source>the input&apos;s weights</source>
        <extracomment>gradsim/ui/words/progress.py</extracomment>
        <translation>Gewichte der Eingabe</translation>
    </message>
    <message>
        <source>each step will add a column: the gradient of {where}</source>
        <extracomment>gradsim/ui/words/progress.py</extracomment>
        <translation>jeder Schritt gibt eine Spalte dazu: den Gradienten ({where})</translation>
    </message>
    <message>
        <source>each step will add a column: the gradient of {where}, and of all others above it</source>
        <extracomment>gradsim/ui/words/progress.py</extracomment>
        <translation>jeder Schritt gibt eine Spalte dazu: den Gradienten ({where}) und die aller anderen darüber</translation>
    </message>
    <message>
        <source>no gradient reaches {where}</source>
        <extracomment>gradsim/ui/words/progress.py</extracomment>
        <translation>kein Gradient erreicht: {where}</translation>
    </message>
    <message>
        <source>in {since} the gradient of {where} became {change} what it was at first</source>
        <extracomment>gradsim/ui/words/progress.py</extracomment>
        <translation>über {since} hinweg änderte sich der Gradient ({where}); er ist jetzt {change} dem anfänglichen</translation>
    </message>
    <message>
        <source>in {since} the gradient of {where} stayed as it was at first</source>
        <extracomment>gradsim/ui/words/progress.py</extracomment>
        <translation>über {since} hinweg blieb der Gradient ({where}), wie er anfangs war</translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message>
        <source>Ranking of the cells</source>
        <extracomment>gradsim/ui/sweep/ranking.py</extracomment>
        <translation>Rangfolge der Zellen</translation>
    </message>
    <message>
        <source>factor per layer</source>
        <extracomment>gradsim/ui/sweep/ranking.py</extracomment>
        <translation>Faktor je Schicht</translation>
    </message>
    <message>
        <source>theory</source>
        <extracomment>gradsim/ui/sweep/ranking.py</extracomment>
        <translation>Theorie</translation>
    </message>
    <message>
        <source>gradient ratio</source>
        <extracomment>gradsim/ui/sweep/ranking.py</extracomment>
        <translation>Gradientenverhältnis</translation>
    </message>
    <message>
        <source>loss</source>
        <extracomment>gradsim/ui/sweep/ranking.py</extracomment>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>verdict</source>
        <extracomment>gradsim/ui/sweep/ranking.py</extracomment>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Factor of RMS dL/dz per layer, toward the input (geometric mean), at the first step</source>
        <extracomment>gradsim/ui/sweep/ranking.py</extracomment>
        <translation>Faktor von RMS dL/dz je Schicht, zur Eingabe hin (geometrisches Mittel), beim ersten Schritt</translation>
    </message>
    <message>
        <source>The factor that mean-field theory predicts; –: no prediction</source>
        <extracomment>gradsim/ui/sweep/ranking.py</extracomment>
        <translation>Der Faktor, den die Molekularfeldtheorie vorhersagt; –: keine Vorhersage</translation>
    </message>
    <message>
        <source>‖dL/dW‖ of the first layer over that of the last, at the first step</source>
        <extracomment>gradsim/ui/sweep/ranking.py</extracomment>
        <translation>‖dL/dW‖ der ersten Schicht durch das der letzten, beim ersten Schritt</translation>
    </message>
    <message>
        <source>Mean of the last batches</source>
        <extracomment>gradsim/ui/sweep/ranking.py</extracomment>
        <translation>Mittel der letzten Batches</translation>
    </message>
    <message>
        <source>Trained: below 0.8 of the loss of the best constant answer</source>
        <extracomment>gradsim/ui/sweep/ranking.py</extracomment>
        <translation>Trainiert: unter 0,8 vom Verlust der besten gleichbleibenden Antwort</translation>
    </message>
</context>
<context>
    <name>Reaching</name>
    <message>
        <source>Hint</source>
        <extracomment>gradsim/ui/lessons/answers.py</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>A hint from what is measured now</source>
        <extracomment>gradsim/ui/lessons/answers.py</extracomment>
        <translation>Ein Hinweis aus dem, was jetzt gemessen ist</translation>
    </message>
    <message>
        <source>Now {what}.</source>
        <extracomment>gradsim/ui/lessons/answers.py</extracomment>
        <translation>Jetzt {what}.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Page</source>
        <extracomment>gradsim/ui/help/reader.py</extracomment>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Results</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Each cell is a trained network; its colour is what the tab says, on the scale beside it. The sentence above is the answer to the question. Try a click on a cell: the main window trains its network.</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>Jede Zelle ist ein trainiertes Netz; ihre Farbe ist, was der Reiter sagt, auf der Skala daneben. Der Satz darüber ist die Antwort auf die Frage. Zum Ausprobieren: ein Klick auf eine Zelle; das Hauptfenster trainiert ihr Netz.</translation>
    </message>
    <message>
        <source>What the cells are compared by</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>Wonach die Zellen verglichen werden</translation>
    </message>
    <message>
        <source>‖dL/dW‖ of the first layer over that of the last, at the first step</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>‖dL/dW‖ der ersten Schicht durch das der letzten, beim ersten Schritt</translation>
    </message>
    <message>
        <source>Steps until the loss, a mean of up to ten batches, is below 0.8 of the best constant answer&apos;s</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>Schritte, bis der Verlust, ein Mittel von bis zu zehn Batches, unter 0,8 von dem der besten gleichbleibenden Antwort ist</translation>
    </message>
    <message>
        <source>Factor of RMS dL/dz per layer, toward the input, at the first step</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>Faktor von RMS dL/dz je Schicht, zur Eingabe hin, beim ersten Schritt</translation>
    </message>
    <message>
        <source>Mean of the last batches</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>Mittel der letzten Batches</translation>
    </message>
    <message>
        <source>Trained: the loss ends below 0.8 of the best constant answer&apos;s. Diverged: numbers stopped being finite. Else stalled.</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>Trainiert: Der Verlust endet unter 0,8 von dem der besten gleichbleibenden Antwort. Divergiert: Zahlen waren nicht mehr endlich. Sonst steckengeblieben.</translation>
    </message>
    <message>
        <source>Choose a question above, or what is varied at the left. Start trains all combinations and fills them in here, coarse to fine.</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>Oben eine Frage wählen, oder links, was verändert wird. Start trainiert alle Kombinationen und trägt sie hier ein, vom Groben zum Feinen.</translation>
    </message>
    <message>
        <source>medians of {n} seeds</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>Mediane von {n} Startwerten</translation>
    </message>
    <message>
        <source>no theory of this network&apos;s trainable depth</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>keine Theorie der trainierbaren Tiefe dieses Netzes</translation>
    </message>
    <message>
        <source>– –  theory: networks learn up to six depth scales, 6 ξ</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>– –  Theorie: Netze lernen bis zu sechs Tiefenskalen, 6 ξ</translation>
    </message>
    <message>
        <source>strokes: theory</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>Striche: Theorie</translation>
    </message>
    <message>
        <source>– –  theory</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>– –  Theorie</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Run bar</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Steuerleiste</translation>
    </message>
    <message>
        <source>❚❚  Pause</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>❚❚  Pause</translation>
    </message>
    <message>
        <source>Shows the controls, or folds them away (C)</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Zeigt die Regler oder klappt sie weg (C)</translation>
    </message>
    <message>
        <source>Controls</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Pause or go on (space)</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Anhalten oder weitermachen (Leertaste)</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>One training step (S)</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Ein Trainingsschritt (S)</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Draw the first weights anew and begin at step 0 (R)</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Die Anfangsgewichte neu ziehen und bei Schritt 0 beginnen (R)</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Steps since the first weights</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Schritte seit den Anfangsgewichten</translation>
    </message>
    <message>
        <source>Play trains the network: step by step it sees a batch of examples and changes its weights a little. How fast is chosen beside it, and the figure at the right counts the steps. Reset draws the first weights anew. Try Step, and watch the bars after each single one.</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Start trainiert das Netz: Schritt für Schritt sieht es einen Batch von Beispielen und ändert seine Gewichte ein wenig. Wie schnell, wird daneben gewählt; die Zahl rechts zählt die Schritte. Neu zieht die Anfangsgewichte neu. Zum Ausprobieren: Schritt, und nach jedem einzelnen die Balken beobachten.</translation>
    </message>
    <message>
        <source>Loss says how wrong the answers to the newest batch are, accuracy how many of them are right; held-out is the accuracy on examples that training never sees.</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Verlust sagt, wie falsch die Antworten auf den neuesten Batch sind, Genauigkeit, wie viele davon richtig sind; zurückgehalten ist die Genauigkeit auf den Beispielen, die das Training nie sieht.</translation>
    </message>
    <message>
        <source>Play or pause; use the button that has the focus</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Start oder Pause; sonst drückt die Taste den Knopf, der den Fokus hat</translation>
    </message>
    <message>
        <source>One training step</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Ein Trainingsschritt</translation>
    </message>
    <message>
        <source>New weights, from step 0</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Neue Gewichte, ab Schritt 0</translation>
    </message>
    <message>
        <source>Show the controls, or fold them away</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Die Regler zeigen oder wegklappen</translation>
    </message>
    <message>
        <source>Goes on with what was trained before</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Macht mit dem weiter, was vorher trainiert wurde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>loss</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Loss of the newest batch</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Verlust des neuesten Batches</translation>
    </message>
    <message>
        <source>accuracy</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Share of the newest batch&apos;s examples that are classified rightly</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Anteil der richtig erkannten Beispiele im neuesten Batch</translation>
    </message>
    <message>
        <source>held-out</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>Accuracy on the examples that training never sees</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Genauigkeit auf den Beispielen, die das Training nie sieht</translation>
    </message>
    <message>
        <source>From one step per second to as fast as it goes (right end)</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Von einem Schritt je Sekunde bis so schnell es geht (rechtes Ende)</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>{n} steps/s</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>{n} Schritte/s</translation>
    </message>
    <message>
        <source>Training steps per second: as measured while it trains, else as chosen</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>Trainingsschritte je Sekunde: beim Training gemessen, sonst wie gewählt</translation>
    </message>
    <message>
        <source>full speed</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>volles Tempo</translation>
    </message>
    <message>
        <source>▶  Play</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>▶  Start</translation>
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
        <translation>Dieser Lauf lässt sich nicht speichern</translation>
    </message>
    <message>
        <source>Save run</source>
        <extracomment>gradsim/ui/shell/run_files.py</extracomment>
        <translation>Lauf speichern</translation>
    </message>
    <message>
        <source>Runs (*.npz)</source>
        <extracomment>gradsim/ui/shell/run_files.py</extracomment>
        <translation>Läufe (*.npz)</translation>
    </message>
    <message>
        <source>Its network is still being built. Save it when its bars are there.</source>
        <extracomment>gradsim/ui/shell/run_files.py</extracomment>
        <translation>Sein Netz wird noch gebaut. Speichern, wenn seine Balken da sind.</translation>
    </message>
    <message>
        <source>The present step takes very long. Try again after it.</source>
        <extracomment>gradsim/ui/shell/run_files.py</extracomment>
        <translation>Der jetzige Schritt dauert sehr lange. Danach noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <extracomment>gradsim/ui/shell/run_files.py</extracomment>
        <translation>Der Speicher reicht nicht.</translation>
    </message>
    <message>
        <source>Saved the run as {file}</source>
        <extracomment>gradsim/ui/shell/run_files.py</extracomment>
        <translation>Lauf gespeichert als {file}</translation>
    </message>
    <message>
        <source>Open run</source>
        <extracomment>gradsim/ui/shell/run_files.py</extracomment>
        <translation>Lauf öffnen</translation>
    </message>
    <message>
        <source>opening {file}</source>
        <extracomment>gradsim/ui/shell/run_files.py</extracomment>
        <translation>{file} wird geöffnet</translation>
    </message>
    <message>
        <source>Opened {file}: {what}, step {n}</source>
        <extracomment>gradsim/ui/shell/run_files.py</extracomment>
        <translation>{file} geöffnet: {what}, Schritt {n}</translation>
    </message>
    <message>
        <source>Its data have changed</source>
        <extracomment>gradsim/ui/shell/run_files.py</extracomment>
        <translation>Seine Daten haben sich geändert</translation>
    </message>
    <message>
        <source>The data are not the same as when this run was saved. It goes on from its weights with other numbers.</source>
        <extracomment>gradsim/ui/shell/run_files.py</extracomment>
        <translation>Die Daten sind nicht dieselben wie beim Speichern dieses Laufs. Er geht von seinen Gewichten aus mit anderen Zahlen weiter.</translation>
    </message>
    <message>
        <source>This run cannot be opened</source>
        <extracomment>gradsim/ui/shell/run_files.py</extracomment>
        <translation>Dieser Lauf lässt sich nicht öffnen</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Colours</source>
        <extracomment>gradsim/ui/sweep/scale_bar.py</extracomment>
        <translation>Farben</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Network</source>
        <extracomment>field network</extracomment>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Feed-forward: the gradient passes layers. Recurrent: it passes time steps.</source>
        <extracomment>field network</extracomment>
        <translation>Vorwärtsgerichtet: Der Gradient durchläuft Schichten. Rekurrent: Er durchläuft Zeitschritte.</translation>
    </message>
    <message>
        <source>Depth</source>
        <extracomment>field depth</extracomment>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Number of hidden layers. Backpropagation multiplies one factor per layer: more layers, smaller (or larger) the product. With 0 it is linear or logistic regression.</source>
        <extracomment>field depth</extracomment>
        <translation>Anzahl der verborgenen Schichten. Die Rückwärtsrechnung multipliziert einen Faktor je Schicht: mehr Schichten, kleineres (oder größeres) Produkt. Mit 0 ist es lineare oder logistische Regression.</translation>
    </message>
    <message>
        <source>layers</source>
        <extracomment>field depth</extracomment>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Cell</source>
        <extracomment>field cell</extracomment>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>What one time step does to the state. Gated cells have a path past the activation.</source>
        <extracomment>field cell</extracomment>
        <translation>Was ein Zeitschritt mit dem Zustand macht. Zellen mit Toren haben einen Weg an der Aktivierung vorbei.</translation>
    </message>
    <message>
        <source>Time steps</source>
        <extracomment>field time_steps</extracomment>
        <translation>Zeitschritte</translation>
    </message>
    <message>
        <source>Length of the sequences. The gradient passes the recurrent weights once per step.</source>
        <extracomment>field time_steps</extracomment>
        <translation>Länge der Folgen. Der Gradient durchläuft die rekurrenten Gewichte einmal je Schritt.</translation>
    </message>
    <message>
        <source>steps</source>
        <extracomment>field time_steps</extracomment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Activation</source>
        <extracomment>field activation</extracomment>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>The function after each hidden layer. Its derivative is a factor of every gradient that passes. A pattern such as sigmoid*5,relu*5 gives layers different ones; a recurrent cell takes the first.</source>
        <extracomment>field activation</extracomment>
        <translation>Die Funktion nach jeder verborgenen Schicht. Ihre Ableitung ist ein Faktor jedes Gradienten, der hindurchgeht. Ein Muster wie sigmoid*5,relu*5 gibt Schichten verschiedene; eine rekurrente Zelle nimmt die erste.</translation>
    </message>
    <message>
        <source>Recurrent init</source>
        <extracomment>field recurrent_initializer</extracomment>
        <translation>Rekurrenter Start</translation>
    </message>
    <message>
        <source>How the first recurrent weights W_h are drawn.</source>
        <extracomment>field recurrent_initializer</extracomment>
        <translation>Wie die ersten rekurrenten Gewichte W_h gezogen werden.</translation>
    </message>
    <message>
        <source>Spectral radius</source>
        <extracomment>field spectral_radius</extracomment>
        <translation>Spektralradius</translation>
    </message>
    <message>
        <source>Scales the first recurrent weights: the factor per time step of a linear cell.</source>
        <extracomment>field spectral_radius</extracomment>
        <translation>Skaliert die ersten rekurrenten Gewichte: der Faktor je Zeitschritt einer linearen Zelle.</translation>
    </message>
    <message>
        <source>Skip connections</source>
        <extracomment>field skip</extracomment>
        <translation>Skip-Verbindungen</translation>
    </message>
    <message>
        <source>Adds a layer&apos;s input to its output, F(x) + x, so that the gradient has a way past the layer.</source>
        <extracomment>field skip</extracomment>
        <translation>Addiert die Eingabe einer Schicht zu ihrer Ausgabe, F(x) + x, sodass der Gradient einen Weg an der Schicht vorbei hat.</translation>
    </message>
    <message>
        <source>Normalization</source>
        <extracomment>field normalization</extracomment>
        <translation>Normalisierung</translation>
    </message>
    <message>
        <source>Rescales values so that they stay where the activation has a slope.</source>
        <extracomment>field normalization</extracomment>
        <translation>Skaliert Werte so, dass sie bleiben, wo die Aktivierung eine Steigung hat.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <extracomment>field learning_rate</extracomment>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>The size of each step. Too large, and the loss explodes; too small, and nothing moves.</source>
        <extracomment>field learning_rate</extracomment>
        <translation>Die Größe jedes Schritts. Zu groß, und der Verlust explodiert; zu klein, und nichts bewegt sich.</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>field width</extracomment>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Units in each hidden layer. A list such as 200,100*3,25 gives each layer its own, and with it the depth.</source>
        <extracomment>field width</extracomment>
        <translation>Einheiten in jeder verborgenen Schicht. Eine Liste wie 200,100*3,25 gibt jeder Schicht eine eigene, und damit die Tiefe.</translation>
    </message>
    <message>
        <source>units</source>
        <extracomment>field width</extracomment>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Initializer</source>
        <extracomment>field initializer</extracomment>
        <translation>Initialisierung</translation>
    </message>
    <message>
        <source>How the first weights are drawn. Xavier suits tanh, He suits ReLU.</source>
        <extracomment>field initializer</extracomment>
        <translation>Wie die Anfangsgewichte gezogen werden. Xavier passt zu tanh, He zu ReLU.</translation>
    </message>
    <message>
        <source>Gain</source>
        <extracomment>field gain</extracomment>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>Multiplies the standard deviation of the first weights.</source>
        <extracomment>field gain</extracomment>
        <translation>Multipliziert die Standardabweichung der Anfangsgewichte.</translation>
    </message>
    <message>
        <source>Weights σ_w</source>
        <extracomment>field sigma_w</extracomment>
        <translation>Gewichte σ_w</translation>
    </message>
    <message>
        <source>Weights are drawn with standard deviation σ_w / √fan_in. For ReLU the critical value is √2.</source>
        <extracomment>field sigma_w</extracomment>
        <translation>Gewichte werden mit der Standardabweichung σ_w / √fan_in gezogen. Für ReLU ist der kritische Wert √2.</translation>
    </message>
    <message>
        <source>Biases σ_b</source>
        <extracomment>field sigma_b</extracomment>
        <translation>Biases σ_b</translation>
    </message>
    <message>
        <source>Standard deviation of the first hidden biases.</source>
        <extracomment>field sigma_b</extracomment>
        <translation>Standardabweichung der ersten Biases der verborgenen Schichten.</translation>
    </message>
    <message>
        <source>zeros</source>
        <extracomment>field sigma_b</extracomment>
        <translation>null</translation>
    </message>
    <message>
        <source>Negative slope</source>
        <extracomment>field negative_slope</extracomment>
        <translation>Negative Steigung</translation>
    </message>
    <message>
        <source>Slope of leaky ReLU left of zero.</source>
        <extracomment>field negative_slope</extracomment>
        <translation>Steigung von Leaky ReLU links von null.</translation>
    </message>
    <message>
        <source>Normalize</source>
        <extracomment>field norm_position</extracomment>
        <translation>Normalisieren</translation>
    </message>
    <message>
        <source>Before the activation (the usual place) or after it.</source>
        <extracomment>field norm_position</extracomment>
        <translation>Vor der Aktivierung (üblich) oder danach.</translation>
    </message>
    <message>
        <source>Output activation</source>
        <extracomment>field output_activation</extracomment>
        <translation>Ausgabeaktivierung</translation>
    </message>
    <message>
        <source>Dropout</source>
        <extracomment>field dropout</extracomment>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>field dropout</extracomment>
        <translation>aus</translation>
    </message>
    <message>
        <source>Forget gate</source>
        <extracomment>field forget_init</extracomment>
        <translation>Vergesstor</translation>
    </message>
    <message>
        <source>How the first biases of the gates that keep the state are set: f of LSTM, u of GRU.</source>
        <extracomment>field forget_init</extracomment>
        <translation>Wie die ersten Biases der Tore gesetzt werden, die den Zustand bewahren: f bei LSTM, u bei GRU.</translation>
    </message>
    <message>
        <source>Forget bias</source>
        <extracomment>field forget_bias</extracomment>
        <translation>Vergess-Bias</translation>
    </message>
    <message>
        <source>First bias of the gates that keep the state. At 1 a gate keeps 73 % per step: after 50 steps 1e-7 is left.</source>
        <extracomment>field forget_bias</extracomment>
        <translation>Erster Bias der Tore, die den Zustand bewahren. Bei 1 behält ein Tor 73 % je Schritt: Nach 50 Schritten bleibt 1e-7.</translation>
    </message>
    <message>
        <source>Truncation</source>
        <extracomment>field truncation</extracomment>
        <translation>Abschneiden</translation>
    </message>
    <message>
        <source>Backpropagation goes back this many time steps. 0: all of them.</source>
        <extracomment>field truncation</extracomment>
        <translation>Die Rückwärtsrechnung geht so viele Zeitschritte zurück. 0: alle.</translation>
    </message>
    <message>
        <source>Branch layers</source>
        <extracomment>field branch_layers</extracomment>
        <translation>Schichten je Zweig</translation>
    </message>
    <message>
        <source>Layers that one skip connection jumps over: the F of F(x) + x.</source>
        <extracomment>field branch_layers</extracomment>
        <translation>Schichten, die eine Skip-Verbindung überspringt: das F von F(x) + x.</translation>
    </message>
    <message>
        <source>Branch scale</source>
        <extracomment>field skip_scale</extracomment>
        <translation>Zweigskala</translation>
    </message>
    <message>
        <source>What the branch F(x) is multiplied by before x is added.</source>
        <extracomment>field skip_scale</extracomment>
        <translation>Womit der Zweig F(x) multipliziert wird, bevor x addiert wird.</translation>
    </message>
    <message>
        <source>Branch factor</source>
        <extracomment>field branch_scale</extracomment>
        <translation>Zweigfaktor</translation>
    </message>
    <message>
        <source>The number a of a·F(x) + x. At 0 the branches are cut off, and never learn.</source>
        <extracomment>field branch_scale</extracomment>
        <translation>Die Zahl a von a·F(x) + x. Bei 0 sind die Zweige abgeschnitten und lernen nie.</translation>
    </message>
    <message>
        <source>Shortcut factor</source>
        <extracomment>field shortcut</extracomment>
        <translation>Abkürzungsfaktor</translation>
    </message>
    <message>
        <source>What x is multiplied by in F(x) + x. In L blocks the stream&apos;s own path is multiplied by its L-th power.</source>
        <extracomment>field shortcut</extracomment>
        <translation>Womit x in F(x) + x multipliziert wird. In L Blöcken wird der eigene Weg des Stroms mit der L-ten Potenz davon multipliziert.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <extracomment>field optimizer</extracomment>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>How a gradient becomes a step.</source>
        <extracomment>field optimizer</extracomment>
        <translation>Wie aus einem Gradienten ein Schritt wird.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <extracomment>field momentum</extracomment>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Share of the last step that is kept.</source>
        <extracomment>field momentum</extracomment>
        <translation>Anteil des letzten Schritts, der behalten wird.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <extracomment>field batch_size</extracomment>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Examples per step, drawn with replacement.</source>
        <extracomment>field batch_size</extracomment>
        <translation>Beispiele je Schritt, mit Zurücklegen gezogen.</translation>
    </message>
    <message>
        <source>examples</source>
        <extracomment>field batch_size</extracomment>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Loss</source>
        <extracomment>field loss</extracomment>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>What training makes small. Data with numbers for targets needs squared error, Huber or absolute error.</source>
        <extracomment>field loss</extracomment>
        <translation>Was das Training klein macht. Daten mit Zahlen als Zielen brauchen quadratischen Fehler, Huber oder absoluten Fehler.</translation>
    </message>
    <message>
        <source>Over the batch</source>
        <extracomment>field reduction</extracomment>
        <translation>Über den Batch</translation>
    </message>
    <message>
        <source>Mean or sum over the batch, and over the outputs where they are numbers. The sum makes each gradient as many times larger.</source>
        <extracomment>field reduction</extracomment>
        <translation>Mittel oder Summe über den Batch, und über die Ausgaben, wo sie Zahlen sind. Die Summe macht jeden Gradienten so viel Mal größer.</translation>
    </message>
    <message>
        <source>Rate factors</source>
        <extracomment>field rate_factors</extracomment>
        <translation>Ratenfaktoren</translation>
    </message>
    <message>
        <source>The learning rate of each layer is multiplied by its factor, output layer last. 0 freezes a layer: it passes the gradient on, and nothing moves it. A pattern such as 0*3,1 begins anew where it ends.</source>
        <extracomment>field rate_factors</extracomment>
        <translation>Die Lernrate jeder Schicht wird mit ihrem Faktor multipliziert, die Ausgabeschicht zuletzt. 0 friert eine Schicht ein: Sie gibt den Gradienten weiter, und nichts bewegt sie. Ein Muster wie 0*3,1 beginnt von vorn, wo es endet.</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>field rate_factors</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Clip norm</source>
        <extracomment>field clip_norm</extracomment>
        <translation>Norm begrenzen</translation>
    </message>
    <message>
        <source>When the norm of the whole gradient is larger than this, it is scaled down to it. 0: off.</source>
        <extracomment>field clip_norm</extracomment>
        <translation>Ist die Norm des ganzen Gradienten größer als dies, wird er darauf verkleinert. 0: aus.</translation>
    </message>
    <message>
        <source>Clip value</source>
        <extracomment>field clip_value</extracomment>
        <translation>Wert begrenzen</translation>
    </message>
    <message>
        <source>Each entry of the gradient is kept between minus and plus this. 0: off.</source>
        <extracomment>field clip_value</extracomment>
        <translation>Jeder Eintrag des Gradienten bleibt zwischen minus und plus diesem Wert. 0: aus.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <extracomment>field weight_decay</extracomment>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>Pulls every parameter toward zero. 0: off.</source>
        <extracomment>field weight_decay</extracomment>
        <translation>Zieht jeden Parameter zur Null. 0: aus.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <extracomment>field warmup_steps</extracomment>
        <translation>Aufwärmphase</translation>
    </message>
    <message>
        <source>Steps over which the learning rate rises in a line to its value.</source>
        <extracomment>field warmup_steps</extracomment>
        <translation>Schritte, in denen die Lernrate geradlinig auf ihren Wert steigt.</translation>
    </message>
    <message>
        <source>Task</source>
        <extracomment>field task</extracomment>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>What the recurrent network learns; it answers after the last time step.</source>
        <extracomment>field task</extracomment>
        <translation>Was das rekurrente Netz lernt; es antwortet nach dem letzten Zeitschritt.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <extracomment>field dataset</extracomment>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>What the network learns.</source>
        <extracomment>field dataset</extracomment>
        <translation>Was das Netz lernt.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>field data_file</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>A table (CSV, also packed with gzip or zip, or Parquet), a folder that holds a folder of images for each class, or the images file of an IDX pair (MNIST, Fashion-MNIST).</source>
        <extracomment>field data_file</extracomment>
        <translation>Eine Tabelle (CSV, auch mit gzip oder zip gepackt, oder Parquet), ein Ordner, der für jede Klasse einen Ordner mit Bildern enthält, oder die Bilderdatei eines IDX-Paars (MNIST, Fashion-MNIST).</translation>
    </message>
    <message>
        <source>the path of a file or a folder</source>
        <extracomment>field data_file</extracomment>
        <translation>der Pfad einer Datei oder eines Ordners</translation>
    </message>
    <message>
        <source>Target column</source>
        <extracomment>field target_column</extracomment>
        <translation>Zielspalte</translation>
    </message>
    <message>
        <source>The column to predict. Empty: the one that is called target, label, class, species or y (not a y beside an x), else the only one of text, else the last; without names the first, if it has few values and the last many.</source>
        <extracomment>field target_column</extracomment>
        <translation>Die Spalte, die vorhergesagt wird. Leer: die namens target, label, class, species oder y (kein y neben einem x), sonst die einzige mit Text, sonst die letzte; ohne Namen die erste, wenn sie wenige Werte hat und die letzte viele.</translation>
    </message>
    <message>
        <source>the name of a column; empty: the one proposed</source>
        <extracomment>field target_column</extracomment>
        <translation>der Name einer Spalte; leer: die vorgeschlagene</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>field left_out</extracomment>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>names of columns with commas between them; none; empty: those that number the rows</source>
        <extracomment>field left_out</extracomment>
        <translation>Namen von Spalten mit Kommas dazwischen; none; leer: die, die die Zeilen zählen</translation>
    </message>
    <message>
        <source>Text columns</source>
        <extracomment>field text_columns</extracomment>
        <translation>Textspalten</translation>
    </message>
    <message>
        <source>What becomes of inputs that are words.</source>
        <extracomment>field text_columns</extracomment>
        <translation>Was aus Eingaben wird, die Wörter sind.</translation>
    </message>
    <message>
        <source>Missing values</source>
        <extracomment>field missing_values</extracomment>
        <translation>Fehlende Werte</translation>
    </message>
    <message>
        <source>What is done where a table has no value: empty, NA, NaN, ?, -, null.</source>
        <extracomment>field missing_values</extracomment>
        <translation>Was geschieht, wo eine Tabelle keinen Wert hat: leer, NA, NaN, ?, -, null.</translation>
    </message>
    <message>
        <source>Separator</source>
        <extracomment>field separator</extracomment>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>What stands between the columns of a table.</source>
        <extracomment>field separator</extracomment>
        <translation>Was zwischen den Spalten einer Tabelle steht.</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <extracomment>field decimal_sign</extracomment>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>What stands before the decimals of a number in a table.</source>
        <extracomment>field decimal_sign</extracomment>
        <translation>Was in einer Tabelle vor den Nachkommastellen steht.</translation>
    </message>
    <message>
        <source>First line</source>
        <extracomment>field header_line</extracomment>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Whether the first line of a table names the columns.</source>
        <extracomment>field header_line</extracomment>
        <translation>Ob die erste Zeile einer Tabelle die Spalten benennt.</translation>
    </message>
    <message>
        <source>Image size</source>
        <extracomment>field image_size</extracomment>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Images of a folder are made grey, and so many pixels wide and high.</source>
        <extracomment>field image_size</extracomment>
        <translation>Bilder eines Ordners werden grau und so viele Pixel breit und hoch.</translation>
    </message>
    <message>
        <source>pixels</source>
        <extracomment>field image_size</extracomment>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>field samples</extracomment>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>How many points are made; one in five is held out.</source>
        <extracomment>field samples</extracomment>
        <translation>Wie viele Punkte erzeugt werden; einer von fünf wird zurückgehalten.</translation>
    </message>
    <message>
        <source>Noise</source>
        <extracomment>field noise</extracomment>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Standard deviation of the noise on each point; the shapes are about 1 in size.</source>
        <extracomment>field noise</extracomment>
        <translation>Standardabweichung des Rauschens auf jedem Punkt; die Formen sind etwa 1 groß.</translation>
    </message>
    <message>
        <source>Inputs</source>
        <extracomment>field input_scaling</extracomment>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>How the inputs are scaled, by figures of the training part.</source>
        <extracomment>field input_scaling</extracomment>
        <translation>Wie die Eingaben skaliert werden, nach Zahlen des Trainingsteils.</translation>
    </message>
    <message>
        <source>Targets</source>
        <extracomment>field target_scaling</extracomment>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>How number targets are scaled. Large raw targets make large gradients.</source>
        <extracomment>field target_scaling</extracomment>
        <translation>Wie Zahlenziele skaliert werden. Große rohe Ziele machen große Gradienten.</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>field target</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What the network is to answer: what the dataset says, or its own inputs (an autoencoder, which needs squared error, Huber or absolute error).</source>
        <extracomment>field target</extracomment>
        <translation>Was das Netz antworten soll: was der Datensatz sagt, oder seine eigenen Eingaben (ein Autoencoder; er braucht quadratischen Fehler, Huber oder absoluten Fehler).</translation>
    </message>
    <message>
        <source>Label noise</source>
        <extracomment>field label_noise</extracomment>
        <translation>Falsche Ziele</translation>
    </message>
    <message>
        <source>Share of the training labels that are replaced by a class drawn at random. To number targets noise of as many times their RMS is added. Held-out examples keep theirs.</source>
        <extracomment>field label_noise</extracomment>
        <translation>Anteil der Trainingsziele, die durch eine zufällig gezogene Klasse ersetzt werden. Zu Zahlenzielen kommt Rauschen vom so Vielfachen ihres RMS. Zurückgehaltene Beispiele behalten ihre.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>field label_noise</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Number format</source>
        <extracomment>field dtype</extracomment>
        <translation>Zahlenformat</translation>
    </message>
    <message>
        <source>float64 shows the truth, float32 is fast, float16 shows gradients that become zero.</source>
        <extracomment>field dtype</extracomment>
        <translation>float64 zeigt die Wahrheit, float32 ist schnell, float16 zeigt Gradienten, die null werden.</translation>
    </message>
    <message>
        <source>Loss scale</source>
        <extracomment>field loss_scale</extracomment>
        <translation>Verlustskala</translation>
    </message>
    <message>
        <source>The loss is multiplied by this before backpropagation and the gradients divided by it after, so that small ones are not lost in float16.</source>
        <extracomment>field loss_scale</extracomment>
        <translation>Der Verlust wird vor der Rückwärtsrechnung damit multipliziert, und die Gradienten werden danach dadurch geteilt, damit kleine in float16 nicht verloren gehen.</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>field seed</extracomment>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Draws the first weights. The same scenario and seed give the same numbers on one machine.</source>
        <extracomment>field seed</extracomment>
        <translation>Zieht die Anfangsgewichte. Dasselbe Szenario und derselbe Startwert geben auf einem Rechner dieselben Zahlen.</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>field seeds</extracomment>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Trains this many networks side by side on the same batches, from this seed and the next ones. All figures are of the first; the bars show the spread over all.</source>
        <extracomment>field seeds</extracomment>
        <translation>Trainiert so viele Netze nebeneinander auf denselben Batches, von diesem Startwert an und mit den nächsten. Alle Zahlen sind vom ersten; die Balken zeigen die Spanne über alle.</translation>
    </message>
    <message>
        <source>networks</source>
        <extracomment>field seeds</extracomment>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Data seed</source>
        <extracomment>field data_seed</extracomment>
        <translation>Daten-Startwert</translation>
    </message>
    <message>
        <source>Gradient</source>
        <extracomment>groups of fields</extracomment>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>Training</source>
        <extracomment>groups of fields</extracomment>
        <translation>Training</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>groups of fields</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>groups of fields</extracomment>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <extracomment>activation sigmoid</extracomment>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>1/(1+e^-z): squeezes all inputs into 0..1; its slope is at most 1/4.</source>
        <extracomment>activation sigmoid</extracomment>
        <translation>1/(1+e^-z): drückt alle Eingaben in 0..1; die Steigung ist höchstens 1/4.</translation>
    </message>
    <message>
        <source>Tanh</source>
        <extracomment>activation tanh</extracomment>
        <translation>Tanh</translation>
    </message>
    <message>
        <source>Squeezes all inputs into -1..1; its slope is 1 at 0 and falls to 0 outside.</source>
        <extracomment>activation tanh</extracomment>
        <translation>Drückt alle Eingaben in -1..1; die Steigung ist 1 bei 0 und fällt außen auf 0.</translation>
    </message>
    <message>
        <source>ReLU</source>
        <extracomment>activation relu</extracomment>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>max(0, z): slope 1 where a unit is on, 0 where it is off.</source>
        <extracomment>activation relu</extracomment>
        <translation>max(0, z): Steigung 1, wo eine Einheit an ist, 0, wo sie aus ist.</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <extracomment>activation leaky_relu</extracomment>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>z, or a small slope times z below zero: no unit is ever off.</source>
        <extracomment>activation leaky_relu</extracomment>
        <translation>z, oder unter null eine kleine Steigung mal z: Keine Einheit ist je aus.</translation>
    </message>
    <message>
        <source>ELU</source>
        <extracomment>activation elu</extracomment>
        <translation>ELU</translation>
    </message>
    <message>
        <source>z above zero, e^z - 1 below (Clevert et al. 2016).</source>
        <extracomment>activation elu</extracomment>
        <translation>z über null, e^z - 1 darunter (Clevert et al. 2016).</translation>
    </message>
    <message>
        <source>SELU</source>
        <extracomment>activation selu</extracomment>
        <translation>SELU</translation>
    </message>
    <message>
        <source>A scaled ELU whose outputs settle at mean 0, variance 1 (Klambauer et al. 2017).</source>
        <extracomment>activation selu</extracomment>
        <translation>Ein skaliertes ELU, dessen Ausgaben sich bei Mittelwert 0, Varianz 1 einpendeln (Klambauer et al. 2017).</translation>
    </message>
    <message>
        <source>GELU</source>
        <extracomment>activation gelu</extracomment>
        <translation>GELU</translation>
    </message>
    <message>
        <source>z times the normal distribution function, tanh form (Hendrycks &amp; Gimpel 2016).</source>
        <extracomment>activation gelu</extracomment>
        <translation>z mal Verteilungsfunktion der Normalverteilung, in der tanh-Form (Hendrycks &amp; Gimpel 2016).</translation>
    </message>
    <message>
        <source>SiLU</source>
        <extracomment>activation silu</extracomment>
        <translation>SiLU</translation>
    </message>
    <message>
        <source>z times sigmoid(z), also called swish (Elfwing et al. 2018).</source>
        <extracomment>activation silu</extracomment>
        <translation>z mal sigmoid(z), auch Swish genannt (Elfwing et al. 2018).</translation>
    </message>
    <message>
        <source>Softsign</source>
        <extracomment>activation softsign</extracomment>
        <translation>Softsign</translation>
    </message>
    <message>
        <source>z/(1+|z|): like tanh with slower tails.</source>
        <extracomment>activation softsign</extracomment>
        <translation>z/(1+|z|): wie tanh, aber die Steigung fällt langsamer ab.</translation>
    </message>
    <message>
        <source>Linear</source>
        <extracomment>activation linear</extracomment>
        <translation>Linear</translation>
    </message>
    <message>
        <source>z itself: depth without any bend; only the weights make the gradient.</source>
        <extracomment>activation linear</extracomment>
        <translation>z selbst: Tiefe ohne jede Krümmung; nur die Gewichte machen den Gradienten.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>activation threshold</extracomment>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>1 above zero, else 0: its slope is zero, so no gradient passes at all.</source>
        <extracomment>activation threshold</extracomment>
        <translation>1 über null, sonst 0: Die Steigung ist null, es kommt also gar kein Gradient durch.</translation>
    </message>
    <message>
        <source>Xavier</source>
        <extracomment>initializer xavier</extracomment>
        <translation>Xavier</translation>
    </message>
    <message>
        <source>Variance 2/(fan_in + fan_out), normal (Glorot &amp; Bengio 2010).</source>
        <extracomment>initializer xavier</extracomment>
        <translation>Varianz 2/(fan_in + fan_out), normalverteilt (Glorot &amp; Bengio 2010).</translation>
    </message>
    <message>
        <source>He</source>
        <extracomment>initializer he</extracomment>
        <translation>He</translation>
    </message>
    <message>
        <source>Variance 2/fan_in, normal: makes up for ReLU&apos;s lost half (He et al. 2015).</source>
        <extracomment>initializer he</extracomment>
        <translation>Varianz 2/fan_in, normalverteilt: gleicht ReLUs verlorene Hälfte aus (He et al. 2015).</translation>
    </message>
    <message>
        <source>LeCun</source>
        <extracomment>initializer lecun</extracomment>
        <translation>LeCun</translation>
    </message>
    <message>
        <source>Variance 1/fan_in, normal (LeCun et al. 1998).</source>
        <extracomment>initializer lecun</extracomment>
        <translation>Varianz 1/fan_in, normalverteilt (LeCun et al. 1998).</translation>
    </message>
    <message>
        <source>Xavier uniform</source>
        <extracomment>initializer xavier_uniform</extracomment>
        <translation>Xavier gleichverteilt</translation>
    </message>
    <message>
        <source>Variance 2/(fan_in + fan_out), uniform.</source>
        <extracomment>initializer xavier_uniform</extracomment>
        <translation>Varianz 2/(fan_in + fan_out), gleichverteilt.</translation>
    </message>
    <message>
        <source>He uniform</source>
        <extracomment>initializer he_uniform</extracomment>
        <translation>He gleichverteilt</translation>
    </message>
    <message>
        <source>Variance 2/fan_in, uniform.</source>
        <extracomment>initializer he_uniform</extracomment>
        <translation>Varianz 2/fan_in, gleichverteilt.</translation>
    </message>
    <message>
        <source>Orthogonal</source>
        <extracomment>initializer orthogonal</extracomment>
        <translation>Orthogonal</translation>
    </message>
    <message>
        <source>A random rotation: all singular values are 1 (Saxe et al. 2014).</source>
        <extracomment>initializer orthogonal</extracomment>
        <translation>Eine zufällige Drehung: Alle Singulärwerte sind 1 (Saxe et al. 2014).</translation>
    </message>
    <message>
        <source>Normal, free σ_w</source>
        <extracomment>initializer normal</extracomment>
        <translation>Normal, freies σ_w</translation>
    </message>
    <message>
        <source>Standard deviation σ_w/√fan_in, with σ_w of your own.</source>
        <extracomment>initializer normal</extracomment>
        <translation>Standardabweichung σ_w/√fan_in, mit eigenem σ_w.</translation>
    </message>
    <message>
        <source>Zeros</source>
        <extracomment>initializer zeros</extracomment>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>All weights 0: the units of a layer stay the same, whatever is learned.</source>
        <extracomment>initializer zeros</extracomment>
        <translation>Alle Gewichte 0: Die Einheiten einer Schicht bleiben gleich, was auch gelernt wird.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>output activation none</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>The outputs are z = h W + b.</source>
        <extracomment>output activation none</extracomment>
        <translation>Die Ausgaben sind z = h W + b.</translation>
    </message>
    <message>
        <source>Sigmoid output</source>
        <extracomment>output activation sigmoid</extracomment>
        <translation>Sigmoid am Ende</translation>
    </message>
    <message>
        <source>Outputs within 0..1.</source>
        <extracomment>output activation sigmoid</extracomment>
        <translation>Ausgaben innerhalb von 0..1.</translation>
    </message>
    <message>
        <source>Tanh output</source>
        <extracomment>output activation tanh</extracomment>
        <translation>Tanh am Ende</translation>
    </message>
    <message>
        <source>Outputs within -1..1.</source>
        <extracomment>output activation tanh</extracomment>
        <translation>Ausgaben innerhalb von -1..1.</translation>
    </message>
    <message>
        <source>ReLU output</source>
        <extracomment>output activation relu</extracomment>
        <translation>ReLU am Ende</translation>
    </message>
    <message>
        <source>Outputs of 0 or more; where one is 0, its gradient is too.</source>
        <extracomment>output activation relu</extracomment>
        <translation>Ausgaben von 0 oder mehr; wo eine 0 ist, ist es ihr Gradient auch.</translation>
    </message>
    <message>
        <source>Values stay as they are.</source>
        <extracomment>normalization none</extracomment>
        <translation>Die Werte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>normalization batch</extracomment>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Each unit over the batch to mean 0, variance 1 (Ioffe &amp; Szegedy 2015).</source>
        <extracomment>normalization batch</extracomment>
        <translation>Jede Einheit über den Batch auf Mittelwert 0, Varianz 1 (Ioffe &amp; Szegedy 2015).</translation>
    </message>
    <message>
        <source>Layer</source>
        <extracomment>normalization layer</extracomment>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Each example over its units to mean 0, variance 1 (Ba et al. 2016).</source>
        <extracomment>normalization layer</extracomment>
        <translation>Jedes Beispiel über seine Einheiten auf Mittelwert 0, Varianz 1 (Ba et al. 2016).</translation>
    </message>
    <message>
        <source>RMS</source>
        <extracomment>normalization rms</extracomment>
        <translation>RMS</translation>
    </message>
    <message>
        <source>Each example divided by the RMS of its units (Zhang &amp; Sennrich 2019).</source>
        <extracomment>normalization rms</extracomment>
        <translation>Jedes Beispiel geteilt durch das RMS seiner Einheiten (Zhang &amp; Sennrich 2019).</translation>
    </message>
    <message>
        <source>Before activation</source>
        <extracomment>normalization position before</extracomment>
        <translation>Vor der Aktivierung</translation>
    </message>
    <message>
        <source>activation(norm(z)), the usual place.</source>
        <extracomment>normalization position before</extracomment>
        <translation>activation(norm(z)), der übliche Platz.</translation>
    </message>
    <message>
        <source>After activation</source>
        <extracomment>normalization position after</extracomment>
        <translation>Nach der Aktivierung</translation>
    </message>
    <message>
        <source>norm(activation(z)).</source>
        <extracomment>normalization position after</extracomment>
        <translation>norm(activation(z)).</translation>
    </message>
    <message>
        <source>Each layer sees only the layer before it.</source>
        <extracomment>skip connection none</extracomment>
        <translation>Jede Schicht sieht nur die Schicht davor.</translation>
    </message>
    <message>
        <source>Residual F(x) + x</source>
        <extracomment>skip connection residual</extracomment>
        <translation>Residual F(x) + x</translation>
    </message>
    <message>
        <source>x + F(x), the activation in the branch, before the sum: F is one to three layers, each activation(norm(x W + b)) (He et al. 2016b, figure 4c).</source>
        <extracomment>skip connection residual</extracomment>
        <translation>x + F(x), die Aktivierung im Zweig, vor der Summe: F sind eine bis drei Schichten, jede activation(norm(x W + b)) (He et al. 2016b, Abbildung 4c).</translation>
    </message>
    <message>
        <source>φ after the sum</source>
        <extracomment>skip connection post_activation</extracomment>
        <translation>φ nach der Summe</translation>
    </message>
    <message>
        <source>activation(x + F(x)), F ends with norm(x W + b): the first residual network (He et al. 2016a).</source>
        <extracomment>skip connection post_activation</extracomment>
        <translation>activation(x + F(x)), F endet mit norm(x W + b): das erste residuale Netz (He et al. 2016a).</translation>
    </message>
    <message>
        <source>Pre-activation</source>
        <extracomment>skip connection pre_activation</extracomment>
        <translation>Voraktivierung</translation>
    </message>
    <message>
        <source>x + F(x), F one to three layers each norm, activation, then W: nothing stands in the stream&apos;s way (He et al. 2016b).</source>
        <extracomment>skip connection pre_activation</extracomment>
        <translation>x + F(x), F sind eine bis drei Schichten, jede norm, activation, dann W: Dem Strom steht nichts im Weg (He et al. 2016b).</translation>
    </message>
    <message>
        <source>Norm after the sum</source>
        <extracomment>skip connection post_norm</extracomment>
        <translation>Norm nach der Summe</translation>
    </message>
    <message>
        <source>norm(x + F(x)), F ends with activation(x W + b): the block&apos;s last normalization stands in the stream (Vaswani et al. 2017). Without a normalization it is residual.</source>
        <extracomment>skip connection post_norm</extracomment>
        <translation>norm(x + F(x)), F endet mit activation(x W + b): Die letzte Normalisierung des Blocks steht im Strom (Vaswani et al. 2017). Ohne Normalisierung ist es residual.</translation>
    </message>
    <message>
        <source>1</source>
        <extracomment>skip scale one</extracomment>
        <translation>1</translation>
    </message>
    <message>
        <source>F(x) + x as it is.</source>
        <extracomment>skip scale one</extracomment>
        <translation>F(x) + x, wie es ist.</translation>
    </message>
    <message>
        <source>1/√blocks</source>
        <extracomment>skip scale inverse_sqrt</extracomment>
        <translation>1/√Blöcke</translation>
    </message>
    <message>
        <source>F(x)/√blocks + x. Where F has mean 0 over the units, as with pre-activation or tanh, the sum stays bounded at any depth (Hayou et al. 2021); a one-sided activation in the branch lets it grow.</source>
        <extracomment>skip scale inverse_sqrt</extracomment>
        <translation>F(x)/√Blöcke + x. Wo F über die Einheiten den Mittelwert 0 hat, wie mit Voraktivierung oder tanh, bleibt die Summe in jeder Tiefe beschränkt (Hayou et al. 2021); eine einseitige Aktivierung im Zweig lässt sie wachsen.</translation>
    </message>
    <message>
        <source>Learned from 0</source>
        <extracomment>skip scale rezero</extracomment>
        <translation>Gelernt ab 0</translation>
    </message>
    <message>
        <source>a·F(x) + x with a learned, from 0 (ReZero, Bachlechner et al. 2021).</source>
        <extracomment>skip scale rezero</extracomment>
        <translation>a·F(x) + x mit gelerntem a, ab 0 (ReZero, Bachlechner et al. 2021).</translation>
    </message>
    <message>
        <source>A number</source>
        <extracomment>skip scale fixed</extracomment>
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <source>a·F(x) + x with a number a of your own.</source>
        <extracomment>skip scale fixed</extracomment>
        <translation>a·F(x) + x mit einer eigenen Zahl a.</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <extracomment>loss cross_entropy</extracomment>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>Minus the log of the probability given to the right class.</source>
        <extracomment>loss cross_entropy</extracomment>
        <translation>Minus der Logarithmus der Wahrscheinlichkeit, die die richtige Klasse bekommt.</translation>
    </message>
    <message>
        <source>Squared error</source>
        <extracomment>loss mse</extracomment>
        <translation>Quadratischer Fehler</translation>
    </message>
    <message>
        <source>The squared difference: large errors make very large gradients.</source>
        <extracomment>loss mse</extracomment>
        <translation>Das Quadrat des Unterschieds: Große Fehler machen sehr große Gradienten.</translation>
    </message>
    <message>
        <source>Huber</source>
        <extracomment>loss huber</extracomment>
        <translation>Huber</translation>
    </message>
    <message>
        <source>Squared up to an error of 1, then straight: its gradient is bounded (Huber 1964).</source>
        <extracomment>loss huber</extracomment>
        <translation>Quadratisch bis zu einem Fehler von 1, dann gerade: Der Gradient ist beschränkt (Huber 1964).</translation>
    </message>
    <message>
        <source>Absolute error</source>
        <extracomment>loss mae</extracomment>
        <translation>Absoluter Fehler</translation>
    </message>
    <message>
        <source>The absolute difference: its gradient has one size everywhere.</source>
        <extracomment>loss mae</extracomment>
        <translation>Der Betrag des Unterschieds: Der Gradient ist überall gleich groß.</translation>
    </message>
    <message>
        <source>Mean loss</source>
        <extracomment>reduction mean</extracomment>
        <translation>Mittlerer Verlust</translation>
    </message>
    <message>
        <source>Over the batch, and over the outputs where they are numbers.</source>
        <extracomment>reduction mean</extracomment>
        <translation>Über den Batch, und über die Ausgaben, wo sie Zahlen sind.</translation>
    </message>
    <message>
        <source>Summed loss</source>
        <extracomment>reduction sum</extracomment>
        <translation>Summierter Verlust</translation>
    </message>
    <message>
        <source>SGD</source>
        <extracomment>optimizer sgd</extracomment>
        <translation>SGD</translation>
    </message>
    <message>
        <source>The gradient times the learning rate, nothing else.</source>
        <extracomment>optimizer sgd</extracomment>
        <translation>Der Gradient mal die Lernrate, sonst nichts.</translation>
    </message>
    <message>
        <source>Keeps a share of the last step, so that steady directions add up.</source>
        <extracomment>optimizer momentum</extracomment>
        <translation>Behält einen Anteil des letzten Schritts, sodass gleichbleibende Richtungen sich addieren.</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <extracomment>optimizer nesterov</extracomment>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Momentum that looks one step ahead (Nesterov 1983; Sutskever et al. 2013).</source>
        <extracomment>optimizer nesterov</extracomment>
        <translation>Momentum, das einen Schritt voraussieht (Nesterov 1983; Sutskever et al. 2013).</translation>
    </message>
    <message>
        <source>RMSProp</source>
        <extracomment>optimizer rmsprop</extracomment>
        <translation>RMSProp</translation>
    </message>
    <message>
        <source>Divides by a running RMS of the gradient (Tieleman &amp; Hinton 2012).</source>
        <extracomment>optimizer rmsprop</extracomment>
        <translation>Teilt durch ein laufendes RMS des Gradienten (Tieleman &amp; Hinton 2012).</translation>
    </message>
    <message>
        <source>Adam</source>
        <extracomment>optimizer adam</extracomment>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Running mean over running RMS: a step of about the learning rate (Kingma &amp; Ba 2015).</source>
        <extracomment>optimizer adam</extracomment>
        <translation>Laufender Mittelwert durch laufendes RMS: ein Schritt von etwa der Lernrate (Kingma &amp; Ba 2015).</translation>
    </message>
    <message>
        <source>AdamW</source>
        <extracomment>optimizer adamw</extracomment>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Adam whose weight decay does not pass through the RMS (Loshchilov &amp; Hutter 2019).</source>
        <extracomment>optimizer adamw</extracomment>
        <translation>Adam, dessen Weight Decay nicht durch das RMS geht (Loshchilov &amp; Hutter 2019).</translation>
    </message>
    <message>
        <source>float64</source>
        <extracomment>dtype float64</extracomment>
        <translation>float64</translation>
    </message>
    <message>
        <source>16 digits, down to 5e-324: shows the truth.</source>
        <extracomment>dtype float64</extracomment>
        <translation>16 Stellen, bis hinab zu 5e-324: zeigt die Wahrheit.</translation>
    </message>
    <message>
        <source>float32</source>
        <extracomment>dtype float32</extracomment>
        <translation>float32</translation>
    </message>
    <message>
        <source>7 digits, down to 1.4e-45: fast.</source>
        <extracomment>dtype float32</extracomment>
        <translation>7 Stellen, bis hinab zu 1,4e-45: schnell.</translation>
    </message>
    <message>
        <source>float16</source>
        <extracomment>dtype float16</extracomment>
        <translation>float16</translation>
    </message>
    <message>
        <source>Emulated: 3 digits, down to 6e-8: small gradients become zero.</source>
        <extracomment>dtype float16</extracomment>
        <translation>Nachgebildet: 3 Stellen, bis hinab zu 6e-8: Kleine Gradienten werden null.</translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <extracomment>network mlp</extracomment>
        <translation>Vorwärtsgerichtet</translation>
    </message>
    <message>
        <source>Layer upon layer: the gradient passes every layer on its way back.</source>
        <extracomment>network mlp</extracomment>
        <translation>Schicht auf Schicht: Der Gradient durchläuft auf dem Rückweg jede Schicht.</translation>
    </message>
    <message>
        <source>Recurrent</source>
        <extracomment>network rnn</extracomment>
        <translation>Rekurrent</translation>
    </message>
    <message>
        <source>One cell, again at each time step: the gradient passes every step.</source>
        <extracomment>network rnn</extracomment>
        <translation>Eine Zelle, in jedem Zeitschritt wieder: Der Gradient durchläuft jeden Schritt.</translation>
    </message>
    <message>
        <source>Elman</source>
        <extracomment>cell elman</extracomment>
        <translation>Elman</translation>
    </message>
    <message>
        <source>h = activation(x W_x + h W_h + b): the plain recurrent cell (Elman 1990).</source>
        <extracomment>cell elman</extracomment>
        <translation>h = activation(x W_x + h W_h + b): die einfache rekurrente Zelle (Elman 1990).</translation>
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
        <translation>Eine zufällige Drehung: Sie erhält die Länge dessen, was hindurchgeht.</translation>
    </message>
    <message>
        <source>Identity</source>
        <extracomment>recurrent initializer identity</extracomment>
        <translation>Identität</translation>
    </message>
    <message>
        <source>The state is copied at first (IRNN, Le et al. 2015).</source>
        <extracomment>recurrent initializer identity</extracomment>
        <translation>Der Zustand wird anfangs kopiert (IRNN, Le et al. 2015).</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>recurrent initializer normal</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Normal of variance 1/width: a spectral radius of about 1.</source>
        <extracomment>recurrent initializer normal</extracomment>
        <translation>Normalverteilt mit Varianz 1/Breite: ein Spektralradius von etwa 1.</translation>
    </message>
    <message>
        <source>The same for all</source>
        <extracomment>forget-gate start constant</extracomment>
        <translation>Für alle gleich</translation>
    </message>
    <message>
        <source>Every unit&apos;s forget gate starts with the given bias.</source>
        <extracomment>forget-gate start constant</extracomment>
        <translation>Das Vergesstor jeder Einheit beginnt mit dem angegebenen Bias.</translation>
    </message>
    <message>
        <source>Chrono</source>
        <extracomment>forget-gate start chrono</extracomment>
        <translation>Chrono</translation>
    </message>
    <message>
        <source>Biases drawn for memories of 1 to T steps; the input gates&apos; opposite (Tallec &amp; Ollivier 2018).</source>
        <extracomment>forget-gate start chrono</extracomment>
        <translation>Biases, gezogen für Gedächtnisse von 1 bis T Schritten; die der Eingangstore umgekehrt (Tallec &amp; Ollivier 2018).</translation>
    </message>
    <message>
        <source>Digits 8×8</source>
        <extracomment>dataset digits</extracomment>
        <translation>Ziffern 8×8</translation>
    </message>
    <message>
        <source>1,797 handwritten digits, 8×8 pixels of 0..16 (UCI, CC BY 4.0).</source>
        <extracomment>dataset digits</extracomment>
        <translation>1.797 handgeschriebene Ziffern, 8×8 Pixel von 0..16 (UCI, CC BY 4.0).</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <extracomment>dataset diabetes</extracomment>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>442 patients, 10 figures each; target: progression 25..346 (Efron et al. 2004).</source>
        <extracomment>dataset diabetes</extracomment>
        <translation>442 Patienten, je 10 Zahlen; Ziel: Fortschreiten 25..346 (Efron et al. 2004).</translation>
    </message>
    <message>
        <source>Table file</source>
        <extracomment>dataset csv</extracomment>
        <translation>Tabellendatei</translation>
    </message>
    <message>
        <source>Your own table: CSV, also packed (gzip, zip), or Parquet.</source>
        <extracomment>dataset csv</extracomment>
        <translation>Eine eigene Tabelle: CSV, auch gepackt (gzip, zip), oder Parquet.</translation>
    </message>
    <message>
        <source>IDX images</source>
        <extracomment>dataset idx</extracomment>
        <translation>IDX-Bilder</translation>
    </message>
    <message>
        <source>MNIST or Fashion-MNIST from disk: name the images file; the labels file lies beside it.</source>
        <extracomment>dataset idx</extracomment>
        <translation>MNIST oder Fashion-MNIST von der Platte: die Bilderdatei nennen; die Datei der Beschriftungen liegt daneben.</translation>
    </message>
    <message>
        <source>Image folder</source>
        <extracomment>dataset images</extracomment>
        <translation>Bilderordner</translation>
    </message>
    <message>
        <source>Your own images, PNG or JPEG: name the folder that holds a folder for each class. They are made grey and small.</source>
        <extracomment>dataset images</extracomment>
        <translation>Eigene Bilder, PNG oder JPEG: den Ordner nennen, der für jede Klasse einen Ordner enthält. Sie werden grau und klein gemacht.</translation>
    </message>
    <message>
        <source>Circles</source>
        <extracomment>dataset circles</extracomment>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>A ring inside a ring.</source>
        <extracomment>dataset circles</extracomment>
        <translation>Ein Ring in einem Ring.</translation>
    </message>
    <message>
        <source>Moons</source>
        <extracomment>dataset moons</extracomment>
        <translation>Monde</translation>
    </message>
    <message>
        <source>Two half circles that reach into each other.</source>
        <extracomment>dataset moons</extracomment>
        <translation>Zwei Halbkreise, die ineinander greifen.</translation>
    </message>
    <message>
        <source>Spirals</source>
        <extracomment>dataset spirals</extracomment>
        <translation>Spiralen</translation>
    </message>
    <message>
        <source>Two spirals wound around each other: hard for few units.</source>
        <extracomment>dataset spirals</extracomment>
        <translation>Zwei umeinander gewundene Spiralen: schwer für wenige Einheiten.</translation>
    </message>
    <message>
        <source>XOR</source>
        <extracomment>dataset xor</extracomment>
        <translation>XOR</translation>
    </message>
    <message>
        <source>Four clouds; opposite corners belong together. No straight line parts them.</source>
        <extracomment>dataset xor</extracomment>
        <translation>Vier Wolken; gegenüberliegende Ecken gehören zusammen. Keine Gerade trennt sie.</translation>
    </message>
    <message>
        <source>Series file</source>
        <extracomment>task series</extracomment>
        <translation>Zeitreihendatei</translation>
    </message>
    <message>
        <source>Your own table, a row for each moment: what comes after so many rows, or which class the last of them has.</source>
        <extracomment>task series</extracomment>
        <translation>Eine eigene Tabelle, eine Zeile für jeden Zeitpunkt: was nach so vielen Zeilen kommt, oder welche Klasse die letzte davon hat.</translation>
    </message>
    <message>
        <source>Delayed copy</source>
        <extracomment>task copy</extracomment>
        <translation>Verzögerte Kopie</translation>
    </message>
    <message>
        <source>Symbols pass by, eight kinds of them; which was the first? Only the first is marked.</source>
        <extracomment>task copy</extracomment>
        <translation>Symbole ziehen vorbei, acht Arten; welches war das erste? Nur das erste ist markiert.</translation>
    </message>
    <message>
        <source>Adding problem</source>
        <extracomment>task adding</extracomment>
        <translation>Additionsproblem</translation>
    </message>
    <message>
        <source>Random numbers; the sum of the two that are marked (Hochreiter &amp; Schmidhuber 1997).</source>
        <extracomment>task adding</extracomment>
        <translation>Zufallszahlen; die Summe der beiden markierten (Hochreiter &amp; Schmidhuber 1997).</translation>
    </message>
    <message>
        <source>Parity</source>
        <extracomment>task parity</extracomment>
        <translation>Parität</translation>
    </message>
    <message>
        <source>Random bits; is the number of ones odd? Each bit turns the answer over.</source>
        <extracomment>task parity</extracomment>
        <translation>Zufällige Bits; ist die Zahl der Einsen ungerade? Jedes Bit kehrt die Antwort um.</translation>
    </message>
    <message>
        <source>Digits by row</source>
        <extracomment>task digit_rows</extracomment>
        <translation>Ziffern zeilenweise</translation>
    </message>
    <message>
        <source>An 8×8 digit, read in 8 steps of a row each.</source>
        <extracomment>task digit_rows</extracomment>
        <translation>Eine 8×8-Ziffer, gelesen in 8 Schritten von je einer Zeile.</translation>
    </message>
    <message>
        <source>Digits by pixel</source>
        <extracomment>task digit_pixels</extracomment>
        <translation>Ziffern pixelweise</translation>
    </message>
    <message>
        <source>An 8×8 digit, read in 64 steps of a pixel each.</source>
        <extracomment>task digit_pixels</extracomment>
        <translation>Eine 8×8-Ziffer, gelesen in 64 Schritten von je einem Pixel.</translation>
    </message>
    <message>
        <source>From the dataset</source>
        <extracomment>target dataset</extracomment>
        <translation>Aus dem Datensatz</translation>
    </message>
    <message>
        <source>What the dataset says of each example.</source>
        <extracomment>target dataset</extracomment>
        <translation>Was der Datensatz zu jedem Beispiel sagt.</translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <extracomment>target inputs</extracomment>
        <translation>Autoencoder</translation>
    </message>
    <message>
        <source>The network is to give back its inputs, scaled as they are.</source>
        <extracomment>target inputs</extracomment>
        <translation>Das Netz soll seine Eingaben wiedergeben, so skaliert, wie sie sind.</translation>
    </message>
    <message>
        <source>As they are</source>
        <extracomment>input scaling none</extracomment>
        <translation>Wie sie sind</translation>
    </message>
    <message>
        <source>No scaling.</source>
        <extracomment>input scaling none</extracomment>
        <translation>Keine Skalierung.</translation>
    </message>
    <message>
        <source>Standardized</source>
        <extracomment>input scaling standardize</extracomment>
        <translation>Standardisiert</translation>
    </message>
    <message>
        <source>Each feature to mean 0, variance 1.</source>
        <extracomment>input scaling standardize</extracomment>
        <translation>Jedes Merkmal auf Mittelwert 0, Varianz 1.</translation>
    </message>
    <message>
        <source>To 0..1</source>
        <extracomment>input scaling unit</extracomment>
        <translation>Auf 0..1</translation>
    </message>
    <message>
        <source>Each feature to the range from 0 to 1.</source>
        <extracomment>input scaling unit</extracomment>
        <translation>Jedes Merkmal auf den Bereich von 0 bis 1.</translation>
    </message>
    <message>
        <source>No scaling: large targets make large gradients.</source>
        <extracomment>target scaling none</extracomment>
        <translation>Keine Skalierung: Große Ziele machen große Gradienten.</translation>
    </message>
    <message>
        <source>To mean 0, variance 1.</source>
        <extracomment>target scaling standardize</extracomment>
        <translation>Auf Mittelwert 0, Varianz 1.</translation>
    </message>
    <message>
        <source>Drop the rows</source>
        <extracomment>treatment of missing values drop</extracomment>
        <translation>Zeilen weglassen</translation>
    </message>
    <message>
        <source>Rows with a missing value are left out.</source>
        <extracomment>treatment of missing values drop</extracomment>
        <translation>Zeilen mit einem fehlenden Wert werden ausgelassen.</translation>
    </message>
    <message>
        <source>Fill with the mean</source>
        <extracomment>treatment of missing values mean</extracomment>
        <translation>Mit dem Mittelwert füllen</translation>
    </message>
    <message>
        <source>Of the column; words by the most frequent one.</source>
        <extracomment>treatment of missing values mean</extracomment>
        <translation>Der Spalte; Wörter mit dem häufigsten.</translation>
    </message>
    <message>
        <source>Fill with the median</source>
        <extracomment>treatment of missing values median</extracomment>
        <translation>Mit dem Median füllen</translation>
    </message>
    <message>
        <source>Refuse them</source>
        <extracomment>treatment of missing values refuse</extracomment>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>A missing value is a mistake in the file.</source>
        <extracomment>treatment of missing values refuse</extracomment>
        <translation>Ein fehlender Wert ist ein Fehler in der Datei.</translation>
    </message>
    <message>
        <source>Inputs of 0 and 1</source>
        <extracomment>treatment of text words</extracomment>
        <translation>Eingaben von 0 und 1</translation>
    </message>
    <message>
        <source>One input for each word of a column; a column of more than 50 different words is left out.</source>
        <extracomment>treatment of text words</extracomment>
        <translation>Eine Eingabe für jedes Wort einer Spalte; eine Spalte mit mehr als 50 verschiedenen Wörtern wird weggelassen.</translation>
    </message>
    <message>
        <source>The function after the output layer. Cross-entropy brings its own softmax: with a sigmoid or tanh before it no class can be sure.</source>
        <extracomment>field output_activation</extracomment>
        <translation>Die Funktion nach der Ausgabeschicht. Kreuzentropie bringt ihr eigenes Softmax mit: Mit Sigmoid oder Tanh davor kann keine Klasse sicher sein.</translation>
    </message>
    <message>
        <source>Chance that a hidden unit is 0, drawn for each example at each training step; the others are divided by the share that is left. Held-out examples see all units.</source>
        <extracomment>field dropout</extracomment>
        <translation>Wahrscheinlichkeit, mit der eine verborgene Einheit 0 ist, für jedes Beispiel in jedem Trainingsschritt gezogen; die anderen werden durch den Anteil geteilt, der bleibt. Zurückgehaltene Beispiele sehen alle Einheiten.</translation>
    </message>
    <message>
        <source>Columns of a table that are not learned from. Empty: those that only number the rows, and in a series those that only tell the time.</source>
        <extracomment>field left_out</extracomment>
        <translation>Spalten einer Tabelle, aus denen nicht gelernt wird. Leer: die, die nur die Zeilen zählen, und in einer Zeitreihe die, die nur die Zeit angeben.</translation>
    </message>
    <message>
        <source>Draws the batches, the points and sequences that are made, label noise, and which examples of your own are held out; of a series it is always the last.</source>
        <extracomment>field data_seed</extracomment>
        <translation>Zieht die Batches, die erzeugten Punkte und Folgen, die falschen Ziele und welche eigenen Beispiele zurückgehalten werden; von einer Zeitreihe sind es immer die letzten.</translation>
    </message>
    <message>
        <source>Over the batch, and over the outputs where they are numbers: grows with both, and each gradient with it.</source>
        <extracomment>reduction sum</extracomment>
        <translation>Über den Batch, und über die Ausgaben, wo sie Zahlen sind: wächst mit beiden, und jeder Gradient mit ihr.</translation>
    </message>
    <message>
        <source>Gates r and u (Cho et al. 2014): h = (1 - u) n + u h, n = tanh(z_n + r (h W_n)); as in PyTorch, r acts after W_n.</source>
        <extracomment>cell gru</extracomment>
        <translation>Tore r und u (Cho et al. 2014): h = (1 - u) n + u h, n = tanh(z_n + r (h W_n)); wie in PyTorch wirkt r nach W_n.</translation>
    </message>
    <message>
        <source>A memory c = f c + i g with gates; h = o tanh(c) (Hochreiter &amp; Schmidhuber 1997; the gate f: Gers et al. 2000).</source>
        <extracomment>cell lstm</extracomment>
        <translation>Ein Gedächtnis c = f c + i g mit Toren; h = o tanh(c) (Hochreiter &amp; Schmidhuber 1997; das Tor f: Gers et al. 2000).</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <extracomment>treatment of text leave_out</extracomment>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Inputs are numbers only.</source>
        <extracomment>treatment of text leave_out</extracomment>
        <translation>Eingaben sind nur Zahlen.</translation>
    </message>
    <message>
        <source>As found</source>
        <extracomment>separator auto</extracomment>
        <translation>Wie gefunden</translation>
    </message>
    <message>
        <source>The one that cuts most lines into equally many columns.</source>
        <extracomment>separator auto</extracomment>
        <translation>Das, das die meisten Zeilen in gleich viele Spalten schneidet.</translation>
    </message>
    <message>
        <source>Comma</source>
        <extracomment>separator comma</extracomment>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Columns are separated by a comma.</source>
        <extracomment>separator comma</extracomment>
        <translation>Spalten sind durch ein Komma getrennt.</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <extracomment>separator semicolon</extracomment>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Columns are separated by a semicolon.</source>
        <extracomment>separator semicolon</extracomment>
        <translation>Spalten sind durch ein Semikolon getrennt.</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>separator tab</extracomment>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Columns are separated by a tab.</source>
        <extracomment>separator tab</extracomment>
        <translation>Spalten sind durch einen Tabulator getrennt.</translation>
    </message>
    <message>
        <source>Bar</source>
        <extracomment>separator bar</extracomment>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Columns are separated by a bar.</source>
        <extracomment>separator bar</extracomment>
        <translation>Spalten sind durch einen senkrechten Strich getrennt.</translation>
    </message>
    <message>
        <source>A comma where numbers such as 5,1 are found, else a point.</source>
        <extracomment>decimal sign auto</extracomment>
        <translation>Ein Komma, wo Zahlen wie 5,1 gefunden werden, sonst ein Punkt.</translation>
    </message>
    <message>
        <source>Point</source>
        <extracomment>decimal sign point</extracomment>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Numbers such as 5.1</source>
        <extracomment>decimal sign point</extracomment>
        <translation>Zahlen wie 5.1</translation>
    </message>
    <message>
        <source>Numbers such as 5,1</source>
        <extracomment>decimal sign comma</extracomment>
        <translation>Zahlen wie 5,1</translation>
    </message>
    <message>
        <source>Names where text stands above numbers; a first line of numbers is data.</source>
        <extracomment>first line auto</extracomment>
        <translation>Namen, wo Text über Zahlen steht; eine erste Zeile aus Zahlen sind Daten.</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>first line yes</extracomment>
        <translation>Namen</translation>
    </message>
    <message>
        <source>The first line names the columns.</source>
        <extracomment>first line yes</extracomment>
        <translation>Die erste Zeile benennt die Spalten.</translation>
    </message>
    <message>
        <source>The first line is data; columns are called column 1, column 2, ...</source>
        <extracomment>first line no</extracomment>
        <translation>Die erste Zeile sind Daten; die Spalten heißen column 1, column 2, ...</translation>
    </message>
    <message>
        <source>Weights that fit</source>
        <extracomment>cure matched</extracomment>
        <translation>Passende Gewichte</translation>
    </message>
    <message>
        <source>The initializer for this activation, gain 1.</source>
        <extracomment>cure matched</extracomment>
        <translation>Die Initialisierung zu dieser Aktivierung, Verstärkung 1.</translation>
    </message>
    <message>
        <source>ReLU with He</source>
        <extracomment>cure relu</extracomment>
        <translation>ReLU mit He</translation>
    </message>
    <message>
        <source>Slope 1 where a unit is on, and first weights that fit it.</source>
        <extracomment>cure relu</extracomment>
        <translation>Steigung 1, wo eine Einheit an ist, und Anfangsgewichte, die dazu passen.</translation>
    </message>
    <message>
        <source>Tanh with Xavier</source>
        <extracomment>cure tanh</extracomment>
        <translation>Tanh mit Xavier</translation>
    </message>
    <message>
        <source>Slope 1 at 0, and first weights that fit it.</source>
        <extracomment>cure tanh</extracomment>
        <translation>Steigung 1 bei 0, und Anfangsgewichte, die dazu passen.</translation>
    </message>
    <message>
        <source>SELU with LeCun</source>
        <extracomment>cure selu</extracomment>
        <translation>SELU mit LeCun</translation>
    </message>
    <message>
        <source>Outputs that settle at mean 0, variance 1 by themselves.</source>
        <extracomment>cure selu</extracomment>
        <translation>Ausgaben, die sich von selbst bei Mittelwert 0, Varianz 1 einpendeln.</translation>
    </message>
    <message>
        <source>Leaky ReLU with He</source>
        <extracomment>cure leaky_relu</extracomment>
        <translation>Leaky ReLU mit He</translation>
    </message>
    <message>
        <source>A small slope where ReLU has none, so that no unit dies.</source>
        <extracomment>cure leaky_relu</extracomment>
        <translation>Eine kleine Steigung, wo ReLU keine hat, sodass keine Einheit stirbt.</translation>
    </message>
    <message>
        <source>Smaller gain</source>
        <extracomment>cure smaller_gain</extracomment>
        <translation>Kleinere Verstärkung</translation>
    </message>
    <message>
        <source>First weights no larger than the initializer&apos;s.</source>
        <extracomment>cure smaller_gain</extracomment>
        <translation>Anfangsgewichte nicht größer als die der Initialisierung.</translation>
    </message>
    <message>
        <source>Larger gain</source>
        <extracomment>cure larger_gain</extracomment>
        <translation>Größere Verstärkung</translation>
    </message>
    <message>
        <source>First weights no smaller than the initializer&apos;s.</source>
        <extracomment>cure larger_gain</extracomment>
        <translation>Anfangsgewichte nicht kleiner als die der Initialisierung.</translation>
    </message>
    <message>
        <source>Biases 0</source>
        <extracomment>cure zero_biases</extracomment>
        <translation>Biases 0</translation>
    </message>
    <message>
        <source>No unit begins off its middle.</source>
        <extracomment>cure zero_biases</extracomment>
        <translation>Keine Einheit beginnt neben ihrer Mitte.</translation>
    </message>
    <message>
        <source>Batch normalization</source>
        <extracomment>cure batch</extracomment>
        <translation>Batch-Normalisierung</translation>
    </message>
    <message>
        <source>Each unit to mean 0, variance 1 over the batch.</source>
        <extracomment>cure batch</extracomment>
        <translation>Jede Einheit über den Batch auf Mittelwert 0, Varianz 1.</translation>
    </message>
    <message>
        <source>Layer normalization</source>
        <extracomment>cure layer</extracomment>
        <translation>Layer-Normalisierung</translation>
    </message>
    <message>
        <source>Each example to mean 0, variance 1 over its units.</source>
        <extracomment>cure layer</extracomment>
        <translation>Jedes Beispiel über seine Einheiten auf Mittelwert 0, Varianz 1.</translation>
    </message>
    <message>
        <source>RMS normalization</source>
        <extracomment>cure rms</extracomment>
        <translation>RMS-Normalisierung</translation>
    </message>
    <message>
        <source>Each example to RMS 1 over its units.</source>
        <extracomment>cure rms</extracomment>
        <translation>Jedes Beispiel über seine Einheiten auf RMS 1.</translation>
    </message>
    <message>
        <source>Residual</source>
        <extracomment>cure residual</extracomment>
        <translation>Residual</translation>
    </message>
    <message>
        <source>A way past each layer: F(x) + x.</source>
        <extracomment>cure residual</extracomment>
        <translation>Ein Weg an jeder Schicht vorbei: F(x) + x.</translation>
    </message>
    <message>
        <source>A path past each layer, without an activation on it.</source>
        <extracomment>cure pre_activation</extracomment>
        <translation>Ein Weg an jeder Schicht vorbei, ohne Aktivierung darauf.</translation>
    </message>
    <message>
        <source>Branch scale 1/√blocks</source>
        <extracomment>cure branch_scale</extracomment>
        <translation>Zweigskala 1/√Blöcke</translation>
    </message>
    <message>
        <source>Each branch adds less, so that their sum stays of one size.</source>
        <extracomment>cure branch_scale</extracomment>
        <translation>Jeder Zweig addiert weniger, sodass ihre Summe eine Größe behält.</translation>
    </message>
    <message>
        <source>ReZero</source>
        <extracomment>cure rezero</extracomment>
        <translation>ReZero</translation>
    </message>
    <message>
        <source>Each branch begins at 0 and learns its scale.</source>
        <extracomment>cure rezero</extracomment>
        <translation>Jeder Zweig beginnt bei 0 und lernt seine Skala.</translation>
    </message>
    <message>
        <source>No truncation</source>
        <extracomment>cure whole_way</extracomment>
        <translation>Nichts abschneiden</translation>
    </message>
    <message>
        <source>Backpropagation goes back to the first time step.</source>
        <extracomment>cure whole_way</extracomment>
        <translation>Die Rückwärtsrechnung geht bis zum ersten Zeitschritt zurück.</translation>
    </message>
    <message>
        <source>A quarter of the depth</source>
        <extracomment>cure fewer_layers</extracomment>
        <translation>Ein Viertel der Tiefe</translation>
    </message>
    <message>
        <source>Fewer factors to multiply.</source>
        <extracomment>cure fewer_layers</extracomment>
        <translation>Weniger Faktoren zu multiplizieren.</translation>
    </message>
    <message>
        <source>Orthogonal start</source>
        <extracomment>cure orthogonal</extracomment>
        <translation>Orthogonaler Start</translation>
    </message>
    <message>
        <source>A rotation keeps the length of what passes.</source>
        <extracomment>cure orthogonal</extracomment>
        <translation>Eine Drehung erhält die Länge dessen, was hindurchgeht.</translation>
    </message>
    <message>
        <source>ReLU with identity</source>
        <extracomment>cure identity</extracomment>
        <translation>ReLU mit Identität</translation>
    </message>
    <message>
        <source>A cell that begins by keeping its state.</source>
        <extracomment>cure identity</extracomment>
        <translation>Eine Zelle, die anfangs ihren Zustand behält.</translation>
    </message>
    <message>
        <source>A memory past the activation; its gates begin open.</source>
        <extracomment>cure lstm</extracomment>
        <translation>Ein Gedächtnis an der Aktivierung vorbei; seine Tore sind anfangs offen.</translation>
    </message>
    <message>
        <source>A state that is kept or renewed; its gate begins open.</source>
        <extracomment>cure gru</extracomment>
        <translation>Ein Zustand, der behalten oder erneuert wird; sein Tor ist anfangs offen.</translation>
    </message>
    <message>
        <source>No dropout</source>
        <extracomment>cure no_dropout</extracomment>
        <translation>Kein Dropout</translation>
    </message>
    <message>
        <source>All units take part in each step.</source>
        <extracomment>cure no_dropout</extracomment>
        <translation>Alle Einheiten sind bei jedem Schritt dabei.</translation>
    </message>
    <message>
        <source>No output activation</source>
        <extracomment>cure plain_outputs</extracomment>
        <translation>Keine Ausgabeaktivierung</translation>
    </message>
    <message>
        <source>The loss gets the outputs as they are.</source>
        <extracomment>cure plain_outputs</extracomment>
        <translation>Der Verlust bekommt die Ausgaben, wie sie sind.</translation>
    </message>
    <message>
        <source>Smaller learning rate</source>
        <extracomment>cure slower</extracomment>
        <translation>Kleinere Lernrate</translation>
    </message>
    <message>
        <source>Steps a tenth as long, or shorter: whichever learns best.</source>
        <extracomment>cure slower</extracomment>
        <translation>Schritte ein Zehntel so lang, oder kürzer: was am besten lernt.</translation>
    </message>
    <message>
        <source>Larger learning rate</source>
        <extracomment>cure faster</extracomment>
        <translation>Größere Lernrate</translation>
    </message>
    <message>
        <source>Steps ten times as long, or longer: whichever learns best.</source>
        <extracomment>cure faster</extracomment>
        <translation>Schritte zehnmal so lang, oder länger: was am besten lernt.</translation>
    </message>
    <message>
        <source>Steps of one size, whatever the gradient&apos;s.</source>
        <extracomment>cure adam</extracomment>
        <translation>Schritte von einer Größe, wie groß der Gradient auch ist.</translation>
    </message>
    <message>
        <source>The mean instead of the sum: gradients of one size, whatever the batch.</source>
        <extracomment>cure mean_loss</extracomment>
        <translation>Das Mittel statt der Summe: Gradienten von einer Größe, wie groß der Batch auch ist.</translation>
    </message>
    <message>
        <source>One learning rate</source>
        <extracomment>cure all_layers</extracomment>
        <translation>Eine Lernrate</translation>
    </message>
    <message>
        <source>The learning rate itself in every layer: none is frozen.</source>
        <extracomment>cure all_layers</extracomment>
        <translation>Die Lernrate selbst in jeder Schicht: Keine ist eingefroren.</translation>
    </message>
    <message>
        <source>Less momentum</source>
        <extracomment>cure momentum</extracomment>
        <translation>Weniger Momentum</translation>
    </message>
    <message>
        <source>Less of the last steps is kept.</source>
        <extracomment>cure momentum</extracomment>
        <translation>Weniger von den letzten Schritten bleibt.</translation>
    </message>
    <message>
        <source>Clipping at 1</source>
        <extracomment>cure clipping</extracomment>
        <translation>Begrenzen auf 1</translation>
    </message>
    <message>
        <source>No gradient longer than 1.</source>
        <extracomment>cure clipping</extracomment>
        <translation>Kein Gradient länger als 1.</translation>
    </message>
    <message>
        <source>Clipping off</source>
        <extracomment>cure clipping_off</extracomment>
        <translation>Begrenzung aus</translation>
    </message>
    <message>
        <source>Each gradient as long as it is.</source>
        <extracomment>cure clipping_off</extracomment>
        <translation>Jeder Gradient so lang, wie er ist.</translation>
    </message>
    <message>
        <source>Less weight decay</source>
        <extracomment>cure less_decay</extracomment>
        <translation>Weniger Weight Decay</translation>
    </message>
    <message>
        <source>A hundredth of the pull toward zero.</source>
        <extracomment>cure less_decay</extracomment>
        <translation>Ein Hundertstel des Zugs zur Null.</translation>
    </message>
    <message>
        <source>No weight decay</source>
        <extracomment>cure no_decay</extracomment>
        <translation>Kein Weight Decay</translation>
    </message>
    <message>
        <source>Nothing pulls the weights toward zero.</source>
        <extracomment>cure no_decay</extracomment>
        <translation>Nichts zieht die Gewichte zur Null.</translation>
    </message>
    <message>
        <source>No warm-up</source>
        <extracomment>cure no_warmup</extracomment>
        <translation>Keine Aufwärmphase</translation>
    </message>
    <message>
        <source>The whole learning rate from the first step on.</source>
        <extracomment>cure no_warmup</extracomment>
        <translation>Die ganze Lernrate vom ersten Schritt an.</translation>
    </message>
    <message>
        <source>Shorter warm-up</source>
        <extracomment>cure shorter_warmup</extracomment>
        <translation>Kürzere Aufwärmphase</translation>
    </message>
    <message>
        <source>The whole learning rate after 20 steps.</source>
        <extracomment>cure shorter_warmup</extracomment>
        <translation>Die ganze Lernrate nach 20 Schritten.</translation>
    </message>
    <message>
        <source>Larger batch</source>
        <extracomment>cure larger_batch</extracomment>
        <translation>Größerer Batch</translation>
    </message>
    <message>
        <source>More examples for batch normalization&apos;s mean and variance.</source>
        <extracomment>cure larger_batch</extracomment>
        <translation>Mehr Beispiele für Mittelwert und Varianz der Batch-Normalisierung.</translation>
    </message>
    <message>
        <source>A loss whose gradient does not fade where the answer is surely wrong.</source>
        <extracomment>cure cross_entropy</extracomment>
        <translation>Ein Verlust, dessen Gradient nicht schwindet, wo die Antwort sicher falsch ist.</translation>
    </message>
    <message>
        <source>Huber loss</source>
        <extracomment>cure huber</extracomment>
        <translation>Huber-Verlust</translation>
    </message>
    <message>
        <source>Large errors make no larger gradients.</source>
        <extracomment>cure huber</extracomment>
        <translation>Große Fehler machen keine größeren Gradienten.</translation>
    </message>
    <message>
        <source>Gradients that become small near the target.</source>
        <extracomment>cure squared</extracomment>
        <translation>Gradienten, die nah am Ziel klein werden.</translation>
    </message>
    <message>
        <source>Scaled inputs</source>
        <extracomment>cure scaled_inputs</extracomment>
        <translation>Skalierte Eingaben</translation>
    </message>
    <message>
        <source>Scaled targets</source>
        <extracomment>cure scaled_targets</extracomment>
        <translation>Skalierte Ziele</translation>
    </message>
    <message>
        <source>Targets to mean 0, variance 1.</source>
        <extracomment>cure scaled_targets</extracomment>
        <translation>Ziele auf Mittelwert 0, Varianz 1.</translation>
    </message>
    <message>
        <source>Loss × 1024</source>
        <extracomment>cure loss_scale</extracomment>
        <translation>Verlust × 1024</translation>
    </message>
    <message>
        <source>Gradients are scaled up, so that float16 does not lose small ones.</source>
        <extracomment>cure loss_scale</extracomment>
        <translation>Gradienten werden vergrößert, damit float16 kleine nicht verliert.</translation>
    </message>
    <message>
        <source>Which activation vanishes most?</source>
        <extracomment>preset activations</extracomment>
        <translation>Mit welcher Aktivierung verschwindet er am meisten?</translation>
    </message>
    <message>
        <source>All activations in this network, ranked by the measured factor per layer, with theory&apos;s beside it.</source>
        <extracomment>preset activations</extracomment>
        <translation>Alle Aktivierungen in diesem Netz, geordnet nach dem gemessenen Faktor je Schicht, daneben der der Theorie.</translation>
    </message>
    <message>
        <source>Which layer prevents it best?</source>
        <extracomment>preset cures</extracomment>
        <translation>Welche Schicht verhindert es am besten?</translation>
    </message>
    <message>
        <source>Each cure alone and in pairs, ranked by the loss after training and the gradient ratio.</source>
        <extracomment>preset cures</extracomment>
        <translation>Jede Abhilfe allein und zu zweit, geordnet nach dem Verlust nach dem Training und dem Gradientenverhältnis.</translation>
    </message>
    <message>
        <source>How deep can it learn?</source>
        <extracomment>preset depth</extracomment>
        <translation>Wie tief kann es lernen?</translation>
    </message>
    <message>
        <source>Depth x σ_w, the better of two learning rates, under theory&apos;s limit of 6 depth scales. tanh shows it best.</source>
        <extracomment>preset depth</extracomment>
        <translation>Tiefe × σ_w, die bessere von zwei Lernraten, unter der Grenze der Theorie von 6 Tiefenskalen. Am besten zu sehen mit tanh.</translation>
    </message>
    <message>
        <source>learns</source>
        <extracomment>what came of a cure</extracomment>
        <translation>lernt</translation>
    </message>
    <message>
        <source>slow</source>
        <extracomment>what came of a cure</extracomment>
        <translation>langsam</translation>
    </message>
    <message>
        <source>no help</source>
        <extracomment>what came of a cure</extracomment>
        <translation>keine Hilfe</translation>
    </message>
    <message>
        <source>diverges</source>
        <extracomment>what came of a cure</extracomment>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>A skip connection needs one width at both ends, which no layers here have: between them there is none.</source>
        <extracomment>gradsim/words/notes.py</extracomment>
        <translation>Eine Skip-Verbindung braucht an beiden Enden dieselbe Breite; die hat hier keine Schicht: Zwischen ihnen gibt es keine.</translation>
    </message>
    <message>
        <source>With one example to a batch, batch normalization makes every value 0: nothing can be learned through it.</source>
        <extracomment>gradsim/words/notes.py</extracomment>
        <translation>Mit einem Beispiel je Batch macht Batch-Normalisierung jeden Wert zu 0: Durch sie hindurch kann nichts gelernt werden.</translation>
    </message>
</context>
<context>
    <name>ScenarioWords</name>
    <message>
        <source>{name} normalization</source>
        <extracomment>gradsim/ui/words/scenario_words.py</extracomment>
        <translation>{name}-Normalisierung</translation>
    </message>
    <message>
        <source>no hidden layer</source>
        <extracomment>gradsim/ui/words/scenario_words.py</extracomment>
        <translation>keine verborgene Schicht</translation>
    </message>
    <message>
        <source>{n} {activation} layers</source>
        <extracomment>gradsim/ui/words/scenario_words.py</extracomment>
        <translation>{n} {activation}-Schichten</translation>
    </message>
    <message>
        <source>{n} {activation} layer</source>
        <extracomment>gradsim/ui/words/scenario_words.py</extracomment>
        <translation>{n} {activation}-Schicht</translation>
    </message>
    <message>
        <source>{activation} cell</source>
        <extracomment>gradsim/ui/words/scenario_words.py</extracomment>
        <translation>{activation}-Zelle</translation>
    </message>
    <message>
        <source>{cell}, {n} time steps</source>
        <extracomment>gradsim/ui/words/scenario_words.py</extracomment>
        <translation>{cell}, {n} Zeitschritte</translation>
    </message>
    <message>
        <source>mixed</source>
        <extracomment>gradsim/ui/words/scenario_words.py</extracomment>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>{name}, autoencoder</source>
        <extracomment>gradsim/ui/words/scenario_words.py</extracomment>
        <translation>{name}, Autoencoder</translation>
    </message>
</context>
<context>
    <name>Seen</name>
    <message>
        <source>target</source>
        <extracomment>gradsim/ui/data/seen.py</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>input</source>
        <extracomment>gradsim/ui/data/seen.py</extracomment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>gradsim/ui/data/seen.py</extracomment>
        <translation>ausgelassen</translation>
    </message>
</context>
<context>
    <name>SequencePicture</name>
    <message>
        <source>The held-out example before</source>
        <extracomment>gradsim/ui/examples/sequence.py</extracomment>
        <translation>Das zurückgehaltene Beispiel davor</translation>
    </message>
    <message>
        <source>The next held-out example</source>
        <extracomment>gradsim/ui/examples/sequence.py</extracomment>
        <translation>Das nächste zurückgehaltene Beispiel</translation>
    </message>
    <message>
        <source>Example before</source>
        <extracomment>gradsim/ui/examples/sequence.py</extracomment>
        <translation>Voriges Beispiel</translation>
    </message>
    <message>
        <source>Next example</source>
        <extracomment>gradsim/ui/examples/sequence.py</extracomment>
        <translation>Nächstes Beispiel</translation>
    </message>
    <message>
        <source>time step (first → last)</source>
        <extracomment>gradsim/ui/examples/sequence.py</extracomment>
        <translation>Zeitschritt (erster → letzter)</translation>
    </message>
    <message>
        <source>input</source>
        <extracomment>gradsim/ui/examples/sequence.py</extracomment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>{n} of {all}: true {target}, predicted {answer} {mark}</source>
        <extracomment>gradsim/ui/examples/sequence.py</extracomment>
        <translation>{n} von {all}: wahr {target}, vorhergesagt {answer} {mark}</translation>
    </message>
    <message>
        <source>time step {t}, input {name}
{value}</source>
        <extracomment>gradsim/ui/examples/sequence.py</extracomment>
        <translation>Zeitschritt {t}, Eingabe {name}
{value}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>{what}, back to step {n}</source>
        <extracomment>gradsim/ui/session/changes.py</extracomment>
        <translation>{what}, zurück zu Schritt {n}</translation>
    </message>
    <message>
        <source>new weights</source>
        <extracomment>gradsim/ui/session/changes.py</extracomment>
        <translation>neue Gewichte</translation>
    </message>
    <message>
        <source>{n} changes</source>
        <extracomment>gradsim/ui/session/changes.py</extracomment>
        <translation>{n} Änderungen</translation>
    </message>
    <message>
        <source>one scenario more</source>
        <extracomment>gradsim/ui/session/session.py</extracomment>
        <translation>ein Szenario mehr</translation>
    </message>
    <message>
        <source>one scenario less</source>
        <extracomment>gradsim/ui/session/session.py</extracomment>
        <translation>ein Szenario weniger</translation>
    </message>
    <message>
        <source>going on where you were</source>
        <extracomment>gradsim/ui/session/session.py</extracomment>
        <translation>weitermachen, wo es aufhörte</translation>
    </message>
    <message>
        <source>cancel</source>
        <extracomment>gradsim/ui/session/session.py</extracomment>
        <translation>abbrechen</translation>
    </message>
    <message>
        <source>go on from step {n}</source>
        <extracomment>gradsim/ui/session/session.py</extracomment>
        <translation>weiter ab Schritt {n}</translation>
    </message>
</context>
<context>
    <name>SkipKey</name>
    <message>
        <source>To the next part of the window</source>
        <extracomment>gradsim/ui/frame/skip_key.py</extracomment>
        <translation>Zum nächsten Teil des Fensters</translation>
    </message>
    <message>
        <source>To the part before</source>
        <extracomment>gradsim/ui/frame/skip_key.py</extracomment>
        <translation>Zum Teil davor</translation>
    </message>
</context>
<context>
    <name>Spread</name>
    <message>
        <source>Histogram of |dL/dW|</source>
        <extracomment>gradsim/ui/watch/spread.py</extracomment>
        <translation>Histogramm von |dL/dW|</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>{name} loses most: {share} of the gradient is left per layer.</source>
        <extracomment>gradsim/ui/sweep/answer.py</extracomment>
        <translation>{name} verliert am meisten: Je Schicht bleiben {share} des Gradienten.</translation>
    </message>
    <message>
        <source>None loses much: of {name}, {share} of the gradient is left per layer.</source>
        <extracomment>gradsim/ui/sweep/answer.py</extracomment>
        <translation>Keine verliert viel: Bei {name} bleiben je Schicht {share} des Gradienten.</translation>
    </message>
    <message>
        <source>{name} makes it grow most, {factor} times per layer.</source>
        <extracomment>gradsim/ui/sweep/answer.py</extracomment>
        <translation>{name} lässt ihn am meisten wachsen, auf das {factor}-Fache je Schicht.</translation>
    </message>
    <message>
        <source>{names} passes nothing.</source>
        <extracomment>gradsim/ui/sweep/answer.py</extracomment>
        <translation>{names} gibt nichts weiter.</translation>
    </message>
    <message>
        <source>{names} pass nothing.</source>
        <extracomment>gradsim/ui/sweep/answer.py</extracomment>
        <translation>{names} geben nichts weiter.</translation>
    </message>
    <message>
        <source> and </source>
        <extracomment>gradsim/ui/sweep/answer.py</extracomment>
        <translation> und </translation>
    </message>
    <message>
        <source>Nothing helps: the loss of {loss} is the least as it is.</source>
        <extracomment>gradsim/ui/sweep/answer.py</extracomment>
        <translation>Nichts hilft: Der Verlust von {loss} ist der kleinste, wie es ist.</translation>
    </message>
    <message>
        <source>{name} prevents it best: the loss ends at {loss}, as it is at {before}.</source>
        <extracomment>gradsim/ui/sweep/answer.py</extracomment>
        <translation>{name} verhindert es am besten: Der Verlust endet bei {loss}, wie es ist bei {before}.</translation>
    </message>
    <message>
        <source>no number</source>
        <extracomment>gradsim/ui/sweep/answer.py</extracomment>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>No depth learns with any of these.</source>
        <extracomment>gradsim/ui/sweep/answer.py</extracomment>
        <translation>Keine Tiefe lernt mit einer davon.</translation>
    </message>
    <message>
        <source>With {named} all learn, up to {depth} layers.</source>
        <extracomment>gradsim/ui/sweep/answer.py</extracomment>
        <translation>Mit {named} lernen alle, bis zu {depth} Schichten.</translation>
    </message>
    <message>
        <source>With {named} it learns deepest: up to {depth} layers.</source>
        <extracomment>gradsim/ui/sweep/answer.py</extracomment>
        <translation>Mit {named} lernt es am tiefsten: bis zu {depth} Schichten.</translation>
    </message>
    <message>
        <source>Cures</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>Abhilfen</translation>
    </message>
    <message>
        <source>Loss after {n}</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>Verlust ({n})</translation>
    </message>
    <message>
        <source>Gradient ratio</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>Gradientenverhältnis</translation>
    </message>
    <message>
        <source>Factor per layer</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>Faktor je Schicht</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Steps to a loss</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>Schritte bis zu einem Verlust</translation>
    </message>
    <message>
        <source>trained</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>trainiert</translation>
    </message>
    <message>
        <source>stalled</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>steckengeblieben</translation>
    </message>
    <message>
        <source>diverged</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>verdict: {verdict}</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>Urteil: {verdict}</translation>
    </message>
    <message>
        <source>loss {loss} (held-out {held_out})</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>Verlust {loss} (zurückgehalten {held_out})</translation>
    </message>
    <message>
        <source>steps until the loss says that it learns: {steps}</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>Schritte, bis der Verlust sagt, dass es lernt: {steps}</translation>
    </message>
    <message>
        <source>‖dL/dW‖ of the first layer over the last: {ratio}</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>‖dL/dW‖ der ersten Schicht durch das der letzten: {ratio}</translation>
    </message>
    <message>
        <source>RMS dL/dz per layer, toward the input: × {factor}</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>RMS dL/dz je Schicht, zur Eingabe hin: × {factor}</translation>
    </message>
    <message>
        <source>medians of {n} seeds</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>Mediane von {n} Startwerten</translation>
    </message>
    <message>
        <source>A click opens it in the main window.</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>Ein Klick öffnet es im Hauptfenster.</translation>
    </message>
</context>
<context>
    <name>SweepForm</name>
    <message>
        <source>What is varied</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>Was verändert wird</translation>
    </message>
    <message>
        <source>A sweep trains many networks that differ only in what is chosen here; each of them is a cell of the map. All start from the same scenario, with as many seeds as you choose. Try one of the questions above: a click fills in what answers it.</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>Eine Versuchsreihe trainiert viele Netze, die sich nur in dem unterscheiden, was hier gewählt ist; jedes ist eine Zelle der Karte. Alle gehen vom selben Szenario aus, mit so vielen Startwerten wie gewählt. Zum Ausprobieren: eine der Fragen oben; ein Klick füllt ein, was sie beantwortet.</translation>
    </message>
    <message>
        <source>Use the present scenario</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>Das jetzige Szenario nehmen</translation>
    </message>
    <message>
        <source>Starts from what the main window trains now</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>Geht von dem aus, was das Hauptfenster jetzt trainiert</translation>
    </message>
    <message>
        <source>Vary</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>Verändern</translation>
    </message>
    <message>
        <source>The field that differs from cell to cell</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>Das Feld, das sich von Zelle zu Zelle unterscheidet</translation>
    </message>
    <message>
        <source>and</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>und</translation>
    </message>
    <message>
        <source>A second field: the cells are a map</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>Ein zweites Feld: Die Zellen sind eine Karte</translation>
    </message>
    <message>
        <source>best of</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>bestes aus</translation>
    </message>
    <message>
        <source>Each cell shows the one of these with the smallest loss</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>Jede Zelle zeigt das davon mit dem kleinsten Verlust</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Training steps of each network.</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>Trainingsschritte jedes Netzes.</translation>
    </message>
    <message>
        <source>Processes</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Number of processes that train networks; more than the machine has cores is no gain.</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>Anzahl der Prozesse, die Netze trainieren; mehr, als der Rechner Kerne hat, bringt nichts.</translation>
    </message>
    <message>
        <source>Seeds for each cell</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>Startwerte je Zelle</translation>
    </message>
    <message>
        <source>Keep results in…</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>Ergebnisse in…</translation>
    </message>
    <message>
        <source>The folder in which each sweep gets a folder of its own, with its table as CSV and npz</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>Der Ordner, in dem jede Versuchsreihe einen eigenen Ordner bekommt, mit ihrer Tabelle als CSV und npz</translation>
    </message>
    <message>
        <source>Starts from: {scenario}</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>Geht aus von: {scenario}</translation>
    </message>
    <message>
        <source>{cells} cells, {networks} networks</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>{cells} Zellen, {networks} Netze</translation>
    </message>
    <message>
        <source>allowed: each field once</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>erlaubt: jedes Feld einmal</translation>
    </message>
    <message>
        <source>Keep results in</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>Ergebnisse in</translation>
    </message>
</context>
<context>
    <name>SweepWindow</name>
    <message>
        <source>Sweep</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation>Versuchsreihe</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>a click fills in what answers it</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation>ein Klick füllt ein, was sie beantwortet</translation>
    </message>
    <message>
        <source>Open results folder…</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation>Ergebnisordner öffnen…</translation>
    </message>
    <message>
        <source>Shows an earlier sweep, of this window or of the command line</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation>Zeigt eine frühere Versuchsreihe, von diesem Fenster oder von der Befehlszeile</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Trains the cells that are not done yet, also of a cancelled sweep</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation>Trainiert die Zellen, die noch nicht fertig sind, auch einer abgebrochenen Versuchsreihe</translation>
    </message>
    <message>
        <source>Ends the training; what is done is kept</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation>Beendet das Training; was fertig ist, bleibt</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Open results folder</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation>Ergebnisordner öffnen</translation>
    </message>
    <message>
        <source>preparing…</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation>wird vorbereitet…</translation>
    </message>
    <message>
        <source>{done} of {cells} cells</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation>{done} von {cells} Zellen</translation>
    </message>
    <message>
        <source> · ending…</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation> · wird beendet…</translation>
    </message>
    <message>
        <source> · {time} left</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation> · noch {time}</translation>
    </message>
    <message>
        <source> · Start goes on</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation> · Start macht weiter</translation>
    </message>
    <message>
        <source> · results in {folder}</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation> · Ergebnisse in {folder}</translation>
    </message>
</context>
<context>
    <name>TableCard</name>
    <message>
        <source>What differs, and what comes of it</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>Was verschieden ist, und was daraus wird</translation>
    </message>
    <message>
        <source>A column for each scenario. The rows above are what differs between them, the rows below are what was measured at the newest step. Try to change one thing only: then what differs below comes from it.</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>Eine Spalte für jedes Szenario. Die Zeilen oben sind, was sich zwischen ihnen unterscheidet, die unteren, was beim neuesten Schritt gemessen wurde. Zum Ausprobieren: nur eines ändern; dann kommt, was unten verschieden ist, davon.</translation>
    </message>
    <message>
        <source>Loss</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Held-out loss</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>Verlust, zurückgehalten</translation>
    </message>
    <message>
        <source>Held-out accuracy</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>Genauigkeit, zurückgehalten</translation>
    </message>
    <message>
        <source>Layer 1 gets</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>Schicht 1 bekommt</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Loss of the newest batch</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>Verlust des neuesten Batches</translation>
    </message>
    <message>
        <source>Share of the newest batch&apos;s examples that are classified rightly</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>Anteil der richtig erkannten Beispiele im neuesten Batch</translation>
    </message>
    <message>
        <source>Loss on the examples that training never sees</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>Verlust auf den Beispielen, die das Training nie sieht</translation>
    </message>
    <message>
        <source>Accuracy on the examples that training never sees</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>Genauigkeit auf den Beispielen, die das Training nie sieht</translation>
    </message>
    <message>
        <source>The share of the output layer&apos;s gradient that reaches layer 1: RMS dL/dz; of recurrent networks ‖dL/dh‖ of time step 1 over that of the last</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>Der Anteil des Gradienten der Ausgabeschicht, der Schicht 1 erreicht: RMS dL/dz; bei rekurrenten Netzen ‖dL/dh‖ von Zeitschritt 1 durch das des letzten</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>nicht brauchbar</translation>
    </message>
    <message>
        <source>diverged</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>trainiert</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>not finite any more since step {step}, {layer}</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>nicht mehr endlich seit Schritt {step}, {layer}</translation>
    </message>
</context>
<context>
    <name>TimeStepsView</name>
    <message>
        <source>Gradient reaching each time step</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>Gradient, der jeden Zeitschritt erreicht</translation>
    </message>
    <message>
        <source>Bars of the gradient norm of every time step, from first to last</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>Balken der Gradientennorm jedes Zeitschritts, vom ersten zum letzten</translation>
    </message>
    <message>
        <source>the last time step&apos;s gradient</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>dem Gradienten des letzten Zeitschritts</translation>
    </message>
    <message>
        <source>time step (first → last)</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>Zeitschritt (erster → letzter)</translation>
    </message>
    <message>
        <source>share of dL/dW_h</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>Anteil an dL/dW_h</translation>
    </message>
    <message>
        <source>ρ per step</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>ρ je Schritt</translation>
    </message>
    <message>
        <source>clip norm</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>Grenze der Norm</translation>
    </message>
    <message>
        <source>Norm of the gradient that reaches the state at each time step.</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>Norm des Gradienten, der den Zustand in jedem Zeitschritt erreicht.</translation>
    </message>
    <message>
        <source>The part that each time step contributes to the gradient of the recurrent weights, over the sum of all parts: where it is small, the network cannot learn from that step.</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>Was jeder Zeitschritt zum Gradienten der rekurrenten Gewichte beiträgt, geteilt durch die Summe aller Beiträge: Wo es klein ist, kann das Netz aus dem Schritt nicht lernen.</translation>
    </message>
    <message>
        <source>What a linear cell would pass on: the measured spectral radius ρ of the recurrent weights, once per step. Exact for a linear cell with scaled orthogonal weights; an activation takes more away.</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>Was eine lineare Zelle weitergäbe: der gemessene Spektralradius ρ der rekurrenten Gewichte, einmal je Schritt. Genau für eine lineare Zelle mit skalierten orthogonalen Gewichten; eine Aktivierung nimmt mehr weg.</translation>
    </message>
    <message>
        <source>The ceiling of gradient clipping (solid), and the norm of the whole gradient before it (dotted). Both speak of all parameters together.</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>Die Obergrenze der Gradientenbegrenzung (durchgezogen) und die Norm des ganzen Gradienten davor (gepunktet). Beide gelten für alle Parameter zusammen.</translation>
    </message>
    <message>
        <source>underflow: 0</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>Unterlauf: 0</translation>
    </message>
    <message>
        <source>largest ρ of a gate&apos;s weights: {radius}</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>größtes ρ der Gewichte eines Tors: {radius}</translation>
    </message>
    <message>
        <source>ρ = {radius} per step</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>ρ = {radius} je Schritt</translation>
    </message>
    <message>
        <source>Underflow: the gradient of the first {n} is zero in {dtype}.</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>Unterlauf: Der Gradient der ersten {n} ist in {dtype} null.</translation>
    </message>
    <message>
        <source>Truncated: no gradient reaches the first {n}.</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>Abgeschnitten: Kein Gradient erreicht die ersten {n}.</translation>
    </message>
    <message>
        <source>No gradient reaches the first {n}: no unit after them passes any on.</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>Kein Gradient erreicht die ersten {n}: Keine Einheit danach gibt einen weiter.</translation>
    </message>
    <message>
        <source>{share} of the steps so far were clipped.</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>{share} der Schritte bisher wurden begrenzt.</translation>
    </message>
    <message>
        <source>time step {t}
‖dL/dh‖ {norm}
{ratio} × the last step&apos;s</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>Zeitschritt {t}
‖dL/dh‖ {norm}
{ratio} × der des letzten</translation>
    </message>
    <message>
        <source>{share} of dL/dW_h</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>{share} von dL/dW_h</translation>
    </message>
</context>
<context>
    <name>TimesOf</name>
    <message>
        <source>{n} times</source>
        <extracomment>gradsim/words/shares.py</extracomment>
        <translation>das {n}-Fache von</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>What is happening</source>
        <extracomment>gradsim/ui/watch/told.py</extracomment>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Nothing certain yet.</source>
        <extracomment>gradsim/ui/watch/told.py</extracomment>
        <translation>Noch nichts Sicheres.</translation>
    </message>
    <message>
        <source>Not seen: {note}.</source>
        <extracomment>gradsim/ui/watch/told.py</extracomment>
        <translation>Nicht gesehen: {note}.</translation>
    </message>
    <message>
        <source>The chain rule in parts, the Jacobian, the loss around the weights and the cures are for networks that gradsim trains: they are in the main window.</source>
        <extracomment>gradsim/ui/watch/told.py</extracomment>
        <translation>Die Kettenregel in Teilen, die Jacobimatrix, der Verlust rund um die Gewichte und die Abhilfen sind für Netze, die gradsim trainiert: Sie sind im Hauptfenster.</translation>
    </message>
</context>
<context>
    <name>TorchExport</name>
    <message>
        <source>Exported to {folder}</source>
        <extracomment>gradsim/ui/shell/torch_export.py</extracomment>
        <translation>Exportiert nach {folder}</translation>
    </message>
    <message>
        <source>This cannot be exported</source>
        <extracomment>gradsim/ui/shell/torch_export.py</extracomment>
        <translation>Das lässt sich nicht exportieren</translation>
    </message>
    <message>
        <source>Choose a folder for the PyTorch files</source>
        <extracomment>gradsim/ui/shell/torch_export.py</extracomment>
        <translation>Einen Ordner für die PyTorch-Dateien wählen</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <extracomment>gradsim/ui/shell/torch_export.py</extracomment>
        <translation>Der Speicher reicht nicht.</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>such as 0.1, 10 %, 1 in 1,000, 1e-6</source>
        <extracomment>gradsim/ui/lessons/answers.py</extracomment>
        <translation>etwa 0,1, 10 %, 1 in 1000, 1e-6</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>gradsim/ui/lessons/answers.py</extracomment>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Takes this number, then measures (Return)</source>
        <extracomment>gradsim/ui/lessons/answers.py</extracomment>
        <translation>Nimmt diese Zahl, dann wird gemessen (Eingabetaste)</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Show figures</source>
        <extracomment>gradsim/ui/views/view.py</extracomment>
        <translation>Zahlen zeigen</translation>
    </message>
    <message>
        <source>The figures behind the sentence, and what is rarely needed</source>
        <extracomment>gradsim/ui/views/view.py</extracomment>
        <translation>Die Zahlen hinter dem Satz, und was man selten braucht</translation>
    </message>
    <message>
        <source>This network has no hidden layer: there is nothing to show here.</source>
        <extracomment>gradsim/ui/views/view.py</extracomment>
        <translation>Dieses Netz hat keine verborgene Schicht: Hier ist nichts zu zeigen.</translation>
    </message>
</context>
<context>
    <name>ViewKeys</name>
    <message>
        <source>View {n}</source>
        <extracomment>gradsim/ui/shell/view_keys.py</extracomment>
        <translation>Ansicht {n}</translation>
    </message>
    <message>
        <source>Next view</source>
        <extracomment>gradsim/ui/shell/view_keys.py</extracomment>
        <translation>Nächste Ansicht</translation>
    </message>
    <message>
        <source>View before</source>
        <extracomment>gradsim/ui/shell/view_keys.py</extracomment>
        <translation>Vorige Ansicht</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Copy picture</source>
        <extracomment>gradsim/ui/shell/view_menu.py</extracomment>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <extracomment>gradsim/ui/shell/view_menu.py</extracomment>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Save data…</source>
        <extracomment>gradsim/ui/shell/view_menu.py</extracomment>
        <translation>Daten speichern…</translation>
    </message>
    <message>
        <source>Put back into the window</source>
        <extracomment>gradsim/ui/shell/view_menu.py</extracomment>
        <translation>Zurück ins Fenster setzen</translation>
    </message>
    <message>
        <source>Detach into a window of its own</source>
        <extracomment>gradsim/ui/shell/view_menu.py</extracomment>
        <translation>In ein eigenes Fenster lösen</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>gradsim/ui/shell/view_menu.py</extracomment>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>gradsim/ui/shell/view_menu.py</extracomment>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <extracomment>gradsim/ui/shell/view_menu.py</extracomment>
        <translation>Bilder (*.png *.svg)</translation>
    </message>
    <message>
        <source>Save data</source>
        <extracomment>gradsim/ui/shell/view_menu.py</extracomment>
        <translation>Daten speichern</translation>
    </message>
    <message>
        <source>Lock layout</source>
        <extracomment>gradsim/ui/shell/view_menu.py</extracomment>
        <translation>Anordnung sperren</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <extracomment>gradsim/ui/shell/view_menu.py</extracomment>
        <translation>Anordnung zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ViewStrip</name>
    <message>
        <source>Views</source>
        <extracomment>gradsim/ui/shell/view_strip.py</extracomment>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Shows all views again</source>
        <extracomment>gradsim/ui/shell/view_strip.py</extracomment>
        <translation>Zeigt wieder alle Ansichten</translation>
    </message>
    <message>
        <source>More views ▾</source>
        <extracomment>gradsim/ui/shell/view_strip.py</extracomment>
        <translation>Weitere Ansichten ▾</translation>
    </message>
    <message>
        <source>The views whose tabs have no room here</source>
        <extracomment>gradsim/ui/shell/view_strip.py</extracomment>
        <translation>Die Ansichten, deren Reiter hier keinen Platz haben</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Fit</source>
        <extracomment>gradsim/ui/plots/fit_button.py</extracomment>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fits the axis to what is drawn, as a double click does</source>
        <extracomment>gradsim/ui/plots/fit_button.py</extracomment>
        <translation>Passt die Achse dem Gezeichneten an, wie ein Doppelklick</translation>
    </message>
    <message>
        <source>Activation</source>
        <extracomment>view activation</extracomment>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>The activation of one layer, and the values that it acts on.</source>
        <extracomment>view activation</extracomment>
        <translation>Die Aktivierung einer Schicht und die Werte, auf die sie wirkt.</translation>
    </message>
    <message>
        <source>Above: the activation, and its slope φ′, which is what it multiplies a gradient by on the way back. Below: where the values z of one layer really lie. What lies in a shaded part passes nearly nothing of a gradient. With a normalization there are two hills: what came out of the weights, and what it makes of them. Try another layer, or batch normalization; Show figures tells which activations are the flattest of all.</source>
        <extracomment>view activation</extracomment>
        <translation>Oben: die Aktivierung und ihre Steigung φ′, mit der sie einen Gradienten auf dem Rückweg multipliziert. Unten: wo die Werte z einer Schicht wirklich liegen. Was in einem schattierten Teil liegt, lässt fast nichts von einem Gradienten durch. Mit einer Normalisierung gibt es zwei Hügel: was aus den Gewichten kam, und was sie daraus macht. Zum Ausprobieren: eine andere Schicht oder Batch-Normalisierung; Zahlen zeigen sagt, welche Aktivierungen die flachsten von allen sind.</translation>
    </message>
    <message>
        <source>Activation curve</source>
        <extracomment>view activation_curve</extracomment>
        <translation>Aktivierungskurve</translation>
    </message>
    <message>
        <source>The activation and its derivative over the values of one layer.</source>
        <extracomment>view activation_curve</extracomment>
        <translation>Die Aktivierung und ihre Ableitung über den Werten einer Schicht.</translation>
    </message>
    <message>
        <source>The blue curve is the activation: what each unit makes of the sum z that it gets. The orange curve is its slope φ′: what it multiplies the gradient by on the way back. The grey hill shows where the values of one layer really lie, and the shaded parts are where the curve is flat and the gradient is lost. Try another activation at the left: with ReLU half of the hill has a slope of 1, with Threshold none has any.</source>
        <extracomment>view activation_curve</extracomment>
        <translation>Die blaue Kurve ist die Aktivierung: was jede Einheit aus der Summe z macht, die sie bekommt. Die orange Kurve ist ihre Steigung φ′: womit sie den Gradienten auf dem Rückweg multipliziert. Der graue Hügel zeigt, wo die Werte einer Schicht wirklich liegen, und in den schattierten Teilen ist die Kurve flach, dort geht der Gradient verloren. Zum Ausprobieren links: eine andere Aktivierung. Mit ReLU hat der halbe Hügel eine Steigung von 1, mit Schwelle kein Teil.</translation>
    </message>
    <message>
        <source>Gradient</source>
        <extracomment>view bars</extracomment>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>The gradient that reaches each layer: RMS dL/dz and ‖dL/dW‖.</source>
        <extracomment>view bars</extracomment>
        <translation>Der Gradient, der jede Schicht erreicht: RMS dL/dz und ‖dL/dW‖.</translation>
    </message>
    <message>
        <source>Each bar is a layer, the one nearest to the input at the left. Its height is the gradient that comes back to it from the loss, on a log axis: one line down is ten times less, or more where the lines are farther apart. Bars that fall toward the input mean that the gradient vanishes and the early layers learn nothing; bars that climb toward the input mean that it explodes. Level bars are healthy. Try ReLU with He in place of sigmoid, or a skip connection, and watch the bars rise.</source>
        <extracomment>view bars</extracomment>
        <translation>Jeder Balken ist eine Schicht, links die nächste an der Eingabe. Seine Höhe ist der Gradient, der vom Verlust bis zu ihr zurückkommt, auf einer logarithmischen Achse: eine Linie tiefer ist zehnmal weniger, oder mehr, wo die Linien weiter auseinander liegen. Fallen die Balken zur Eingabe hin, verschwindet der Gradient, und die frühen Schichten lernen nichts; steigen sie zur Eingabe hin, explodiert er. Gleich hohe Balken sind gesund. Zum Ausprobieren: ReLU mit He statt Sigmoid, oder eine Skip-Verbindung; die Balken steigen.</translation>
    </message>
    <message>
        <source>Chain rule</source>
        <extracomment>view chain_rule</extracomment>
        <translation>Kettenregel</translation>
    </message>
    <message>
        <source>The factors that backpropagation multiplies, and their product.</source>
        <extracomment>view chain_rule</extracomment>
        <translation>Die Faktoren, die die Rückwärtsrechnung multipliziert, und ihr Produkt.</translation>
    </message>
    <message>
        <source>Read it from the right, where the loss is, to the left. At each layer the gradient is multiplied twice: by what the weights do (blue step) and by the slope of the activation (orange step). The black line is the product of all factors so far, on a log axis; a step down takes away, a step up adds. Factors a little below 1 make nothing of the gradient if there are many of them. Try half the depth, or a skip connection: it makes 1 + F′ of a factor F′.</source>
        <extracomment>view chain_rule</extracomment>
        <translation>Gelesen wird von rechts, wo der Verlust ist, nach links. In jeder Schicht wird der Gradient zweimal multipliziert: mit dem, was die Gewichte tun (blaue Stufe), und mit der Steigung der Aktivierung (orange Stufe). Die schwarze Linie ist das Produkt aller Faktoren bis dahin, auf einer logarithmischen Achse; eine Stufe nach unten nimmt weg, eine nach oben gibt dazu. Faktoren knapp unter 1 machen den Gradienten zu nichts, wenn es viele sind. Zum Ausprobieren: die halbe Tiefe, oder eine Skip-Verbindung, die aus einem Faktor F′ 1 + F′ macht.</translation>
    </message>
    <message>
        <source>What would help?</source>
        <extracomment>view cures</extracomment>
        <translation>Was würde helfen?</translation>
    </message>
    <message>
        <source>Each change that a textbook suggests, trained and ranked by its loss; the best in pairs.</source>
        <extracomment>view cures</extracomment>
        <translation>Jede Änderung, die ein Lehrbuch vorschlägt, trainiert und nach ihrem Verlust geordnet; die besten zu zweit.</translation>
    </message>
    <message>
        <source>Each row is one change that textbooks give against this trouble. All of them are really trained beside the scenario as it is, each with several seeds, and the best is at the top. The bar is the loss that is left, on a full one that stands for guessing; rows with the same number are equal within the spread over the seeds. Try a row: a click puts the change into the controls, and Undo takes it back.</source>
        <extracomment>view cures</extracomment>
        <translation>Jede Zeile ist eine Änderung, die Lehrbücher gegen diese Störung nennen. Alle werden wirklich trainiert, neben dem Szenario, wie es ist, jede mit mehreren Startwerten, und die beste steht oben. Der Balken ist der Verlust, der bleibt; ein voller steht für Raten. Zeilen mit derselben Zahl sind gleich gut innerhalb der Streuung über die Startwerte. Zum Ausprobieren: Ein Klick auf eine Zeile setzt die Änderung in die Regler, Rückgängig nimmt sie wieder weg.</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>view data</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>What the network answers to examples that it was not trained on.</source>
        <extracomment>view data</extracomment>
        <translation>Was das Netz auf Beispiele antwortet, auf denen es nicht trainiert wurde.</translation>
    </message>
    <message>
        <source>These examples were kept back: the network never sees them in training, so it cannot have learned them by heart. At the left is what it answers to each, at the right all answers in one picture. A network whose gradient vanishes gives nearly the same answer to everything. Try it: let it train, then change the depth or the activation, and see what becomes of the answers.</source>
        <extracomment>view data</extracomment>
        <translation>Diese Beispiele wurden zurückgehalten: Das Netz sieht sie nie im Training und kann sie nicht auswendig gelernt haben. Links steht, was es auf jedes antwortet, rechts alle Antworten in einem Bild. Ein Netz, dessen Gradient verschwindet, antwortet auf alles fast dasselbe. Zum Ausprobieren: trainieren lassen, dann Tiefe oder Aktivierung ändern und sehen, was aus den Antworten wird.</translation>
    </message>
    <message>
        <source>What is happening</source>
        <extracomment>view happening</extracomment>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What is found from measurements, with the figures it rests on.</source>
        <extracomment>view happening</extracomment>
        <translation>Was aus Messungen gefunden wird, mit den Zahlen, auf denen es beruht.</translation>
    </message>
    <message>
        <source>The large line is what the measurements say is going on right now; under it are the figures that it rests on. If several things are wrong, the main one stands first. Show me brings the view to the front in which it can be seen. Try a change at the left and watch the line: it always speaks of the network that is trained now.</source>
        <extracomment>view happening</extracomment>
        <translation>Die große Zeile ist, was nach den Messungen gerade geschieht; darunter stehen die Zahlen, auf denen sie beruht. Ist mehreres nicht in Ordnung, steht das Wichtigste zuerst. Zeigen holt die Ansicht nach vorn, in der man es sieht. Zum Ausprobieren: links etwas ändern und die Zeile beobachten; sie spricht immer von dem Netz, das jetzt trainiert wird.</translation>
    </message>
    <message>
        <source>Gradient through training</source>
        <extracomment>view heat</extracomment>
        <translation>Gradient im Training</translation>
    </message>
    <message>
        <source>Layer x step, in the colours of the bars.</source>
        <extracomment>view heat</extracomment>
        <translation>Schicht × Schritt, in den Farben der Balken.</translation>
    </message>
    <message>
        <source>Each row is a layer, the input&apos;s at the bottom, and each column a stretch of steps: a film of the bars above. The colour says what share of the output&apos;s gradient reaches the layer. Blank means that it was zero, or too large to hold. Try it: click or drag on the map to go back to that moment; all views then show it.</source>
        <extracomment>view heat</extracomment>
        <translation>Jede Zeile ist eine Schicht, unten die an der Eingabe, und jede Spalte ein Stück Training: ein Film der Balken darüber. Die Farbe sagt, welcher Anteil des Gradienten der Ausgabe die Schicht erreicht. Leer heißt, dass er null war, oder zu groß zum Speichern. Zum Ausprobieren: Klicken oder Ziehen auf der Karte führt zu jenem Zeitpunkt zurück; alle Ansichten zeigen ihn dann.</translation>
    </message>
    <message>
        <source>Histograms</source>
        <extracomment>view histograms</extracomment>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>How the weights, activations or gradients of each layer spread.</source>
        <extracomment>view histograms</extracomment>
        <translation>Wie die Gewichte, Aktivierungen oder Gradienten jeder Schicht streuen.</translation>
    </message>
    <message>
        <source>Each hill is one layer, the input&apos;s at the bottom: the higher it is somewhere, the more of the layer&apos;s numbers lie there. On a log axis smaller gradients lie farther left, so a vanishing gradient looks like a staircase. Try the activations: with sigmoid they crowd together, with ReLU half of them are exactly zero.</source>
        <extracomment>view histograms</extracomment>
        <translation>Jeder Hügel ist eine Schicht, unten die an der Eingabe: Je höher er irgendwo ist, desto mehr Zahlen der Schicht liegen dort. Auf einer logarithmischen Achse liegen kleinere Gradienten weiter links, ein verschwindender Gradient sieht also wie eine Treppe aus. Zum Ausprobieren: die Aktivierungen; mit Sigmoid drängen sie sich zusammen, mit ReLU ist die Hälfte genau null.</translation>
    </message>
    <message>
        <source>Jacobian</source>
        <extracomment>view jacobian</extracomment>
        <translation>Jacobimatrix</translation>
    </message>
    <message>
        <source>How much a small change is stretched or shrunk: singular values, isometry.</source>
        <extracomment>view jacobian</extracomment>
        <translation>Wie stark eine kleine Änderung gestreckt oder gestaucht wird: Singulärwerte, Isometrie.</translation>
    </message>
    <message>
        <source>Move the values of one layer a little, in any direction: how much of the move is left at the other end? Each point is one direction, the most stretched at the left; 1 means that it keeps its length. The gradient goes the same way back, so it is shrunk and stretched alike. Points far below 1 are directions that are lost on the way. Try orthogonal first weights with the linear activation: all points lie on 1.</source>
        <extracomment>view jacobian</extracomment>
        <translation>Die Werte einer Schicht ein wenig verschieben, in irgendeine Richtung: Wie viel davon bleibt am anderen Ende? Jeder Punkt ist eine Richtung, links die am meisten gestreckte; 1 heißt, dass sie ihre Länge behält. Der Gradient geht denselben Weg zurück und wird genauso gestaucht und gestreckt. Punkte weit unter 1 sind Richtungen, die unterwegs verloren gehen. Zum Ausprobieren: orthogonale Anfangsgewichte mit linearer Aktivierung; alle Punkte liegen auf 1.</translation>
    </message>
    <message>
        <source>Layer values</source>
        <extracomment>view layer_values</extracomment>
        <translation>Werte der Schichten</translation>
    </message>
    <message>
        <source>Mean and standard deviation of what each layer passes on, over training.</source>
        <extracomment>view layer_values</extracomment>
        <translation>Mittelwert und Standardabweichung dessen, was jede Schicht weitergibt, im Lauf des Trainings.</translation>
    </message>
    <message>
        <source>Each line is a hidden layer: how large the values are that it passes on, while it is trained. Layer 1 is dark, the last one bright, the picked one bold. Lines that stay close together mean that the values keep their size on their way through the network; lines that fan out mean that they shrink or grow from layer to layer, and the gradient with them. Try another initializer, or He in place of Xavier with ReLU.</source>
        <extracomment>view layer_values</extracomment>
        <translation>Jede Linie ist eine verborgene Schicht: wie groß die Werte sind, die sie weitergibt, während sie trainiert wird. Schicht 1 ist dunkel, die letzte hell, die gewählte fett. Linien, die eng beieinander bleiben, heißen, dass die Werte auf dem Weg durch das Netz ihre Größe behalten; Linien, die auseinanderlaufen, heißen, dass sie von Schicht zu Schicht schrumpfen oder wachsen, und der Gradient mit ihnen. Zum Ausprobieren: eine andere Initialisierung, oder He statt Xavier mit ReLU.</translation>
    </message>
    <message>
        <source>Loss</source>
        <extracomment>view loss</extracomment>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Loss of training batches and of the held-out examples.</source>
        <extracomment>view loss</extracomment>
        <translation>Verlust der Trainings-Batches und der zurückgehaltenen Beispiele.</translation>
    </message>
    <message>
        <source>The loss says how wrong the answers are: blue on the examples of each step, orange on examples that training never sees. A line that falls learns; a line that stays at the dotted one does no better than guessing. A line that shoots up explodes. Try another learning rate while it trains.</source>
        <extracomment>view loss</extracomment>
        <translation>Der Verlust sagt, wie falsch die Antworten sind: blau auf den Beispielen jedes Schritts, orange auf Beispielen, die das Training nie sieht. Eine fallende Linie lernt; eine Linie, die an der gepunkteten bleibt, ist nicht besser als Raten. Eine Linie, die hochschießt, explodiert. Zum Ausprobieren: während des Trainings eine andere Lernrate.</translation>
    </message>
    <message>
        <source>Loss surface</source>
        <extracomment>view loss_surface</extracomment>
        <translation>Verlustfläche</translation>
    </message>
    <message>
        <source>The loss around the present weights: plateaus and cliffs.</source>
        <extracomment>view loss_surface</extracomment>
        <translation>Der Verlust rund um die jetzigen Gewichte: Plateaus und Klippen.</translation>
    </message>
    <message>
        <source>The middle is where the weights are now. To the right they go against the gradient, up and down in a random direction; the colour says what the loss would be there. The curves at the right are the two lines through the middle. A flat stretch is a plateau: no gradient shows the way. A sudden rise is a cliff: one step too far and the loss jumps. Try a larger learning rate and see where the next step leads.</source>
        <extracomment>view loss_surface</extracomment>
        <translation>In der Mitte sind die Gewichte jetzt. Nach rechts gehen sie gegen den Gradienten, nach oben und unten in eine zufällige Richtung; die Farbe sagt, wie groß der Verlust dort wäre. Die Kurven rechts sind die beiden Linien durch die Mitte. Ein flaches Stück ist ein Plateau: Kein Gradient zeigt den Weg. Ein plötzlicher Anstieg ist eine Klippe: ein Schritt zu weit, und der Verlust springt. Zum Ausprobieren: eine größere Lernrate, und wohin der nächste Schritt führt.</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>view network</extracomment>
        <translation>Netz</translation>
    </message>
    <message>
        <source>One example through the network, and the gradient of its loss on the way back.</source>
        <extracomment>view network</extracomment>
        <translation>Ein Beispiel durch das Netz, und der Gradient seines Verlusts auf dem Rückweg.</translation>
    </message>
    <message>
        <source>The dots are the units, layer by layer from the input at the left to the answer at the right; the lines are the largest weights between them. One example has gone through: a dot is the fuller, the larger its value. Then the loss of the answer goes back as a gradient, from the right to the left, and each unit takes the colour of what reaches it. Try Play gradient: where the colours fade, the layers learn nothing from this example. A click on a line tells the chain rule of that weight, and Explain a step walks through the next training step.</source>
        <extracomment>view network</extracomment>
        <translation>Die Punkte sind die Einheiten, Schicht für Schicht von der Eingabe links bis zur Antwort rechts; die Linien sind die größten Gewichte zwischen ihnen. Ein Beispiel ist hindurchgegangen: Ein Punkt ist umso voller, je größer sein Wert ist. Dann geht der Verlust der Antwort als Gradient von rechts nach links zurück, und jede Einheit bekommt die Farbe dessen, was sie erreicht. Zum Ausprobieren: Gradient abspielen; wo die Farben verblassen, lernen die Schichten nichts aus diesem Beispiel. Ein Klick auf eine Linie erzählt die Kettenregel dieses Gewichts, und Schritt erklären führt durch den nächsten Trainingsschritt.</translation>
    </message>
    <message>
        <source>The gradient that reaches each time step: ‖dL/dh‖.</source>
        <extracomment>view time_steps</extracomment>
        <translation>Der Gradient, der jeden Zeitschritt erreicht: ‖dL/dh‖.</translation>
    </message>
    <message>
        <source>A recurrent network reads a sequence piece by piece; each bar is a time step, the first at the left, and its height the gradient that comes back to it from the answer at the end, on a log axis. Bars that fall to the left mean that the network cannot learn from what came early: it forgets. Bars that climb to the left explode. The dots say how much each time step adds to the gradient of the recurrent weights. Try the cell GRU or LSTM, or more time steps.</source>
        <extracomment>view time_steps</extracomment>
        <translation>Ein rekurrentes Netz liest eine Folge Stück für Stück; jeder Balken ist ein Zeitschritt, links der erste, und seine Höhe der Gradient, der von der Antwort am Ende bis zu ihm zurückkommt, auf einer logarithmischen Achse. Fallen die Balken nach links, kann das Netz aus dem, was früh kam, nicht lernen: Es vergisst. Steigen sie nach links, explodiert der Gradient. Die Punkte sagen, wie viel jeder Zeitschritt zum Gradienten der rekurrenten Gewichte beiträgt. Zum Ausprobieren: die Zelle GRU oder LSTM, oder mehr Zeitschritte.</translation>
    </message>
    <message>
        <source>Weights</source>
        <extracomment>view weights</extracomment>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Do the early layers learn? How far each layer&apos;s weights have moved.</source>
        <extracomment>view weights</extracomment>
        <translation>Lernen die frühen Schichten? Wie weit sich die Gewichte jeder Schicht bewegt haben.</translation>
    </message>
    <message>
        <source>A bar says how far a layer&apos;s weights have moved since they were drawn, as a share of their own size; a dot, how far the newest step moved them. Where the bars fall toward the input, the early layers do not learn: they pass on the random mixture that they began with. The pictures at the right are weights of the first layer, at the start and now. Try ReLU in place of sigmoid, and the bars rise.</source>
        <extracomment>view weights</extracomment>
        <translation>Ein Balken sagt, wie weit sich die Gewichte einer Schicht bewegt haben, seit sie gezogen wurden, als Anteil ihrer eigenen Größe; ein Punkt, wie weit der neueste Schritt sie bewegt hat. Wo die Balken zur Eingabe hin fallen, lernen die frühen Schichten nicht: Sie geben die zufällige Mischung weiter, mit der sie anfingen. Die Bilder rechts sind Gewichte der ersten Schicht, am Anfang und jetzt. Zum Ausprobieren: ReLU statt Sigmoid; die Balken steigen.</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>{share} that of {name}</source>
        <extracomment>gradsim/ui/watch/bars.py</extracomment>
        <translation>{share} dem von {name}</translation>
    </message>
    <message>
        <source>update ratio {share}</source>
        <extracomment>gradsim/ui/watch/bars.py</extracomment>
        <translation>Änderungsverhältnis {share}</translation>
    </message>
    <message>
        <source>zero after the activation: {share}</source>
        <extracomment>gradsim/ui/watch/bars.py</extracomment>
        <translation>null nach der Aktivierung: {share}</translation>
    </message>
    <message>
        <source>saturated: {share}</source>
        <extracomment>gradsim/ui/watch/bars.py</extracomment>
        <translation>gesättigt: {share}</translation>
    </message>
    <message>
        <source>not finite: {n} numbers</source>
        <extracomment>gradsim/ui/watch/bars.py</extracomment>
        <translation>nicht endlich: {n} Zahlen</translation>
    </message>
    <message>
        <source>some numbers are not finite</source>
        <extracomment>gradsim/ui/watch/bars.py</extracomment>
        <translation>manche Zahlen sind nicht endlich</translation>
    </message>
</context>
<context>
    <name>WatchMap</name>
    <message>
        <source>Gradient through training</source>
        <extracomment>gradsim/ui/watch/through.py</extracomment>
        <translation>Gradient im Training</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>gradsim/ui/watch/through.py</extracomment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>layer</source>
        <extracomment>gradsim/ui/watch/through.py</extracomment>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>{layer}, step {step}
RMS dL/dz {signal}</source>
        <extracomment>gradsim/ui/watch/through.py</extracomment>
        <translation>{layer}, Schritt {step}
RMS dL/dz {signal}</translation>
    </message>
</context>
<context>
    <name>WatchWindow</name>
    <message>
        <source>{name} – watched</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>{name} – beobachtet</translation>
    </message>
    <message>
        <source>Gradient reaching each layer</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>Gradient, der jede Schicht erreicht</translation>
    </message>
    <message>
        <source>layer (input → output)</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>Schicht (Eingabe → Ausgabe)</translation>
    </message>
    <message>
        <source>Gradient at each time step</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>Gradient bei jedem Zeitschritt</translation>
    </message>
    <message>
        <source>time step</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>Zeitschritt</translation>
    </message>
    <message>
        <source>the last time step&apos;s gradient</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>dem Gradienten des letzten Zeitschritts</translation>
    </message>
    <message>
        <source>Loss</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>Training</translation>
    </message>
    <message>
        <source>Back to now</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>Shows the newest step again</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>Zeigt wieder den neuesten Schritt</translation>
    </message>
    <message>
        <source>step {n}</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>Schritt {n}</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>Verlust {loss}</translation>
    </message>
    <message>
        <source>learning rate {rate}</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>Lernrate {rate}</translation>
    </message>
    <message>
        <source>time step {n}</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>Zeitschritt {n}</translation>
    </message>
</context>
<context>
    <name>WeightPanel</name>
    <message>
        <source>The chain rule of one weight</source>
        <extracomment>gradsim/ui/network/weight_panel.py</extracomment>
        <translation>Die Kettenregel eines Gewichts</translation>
    </message>
    <message>
        <source>Back to the picture alone</source>
        <extracomment>gradsim/ui/network/weight_panel.py</extracomment>
        <translation>Zurück zum Bild allein</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>gradsim/ui/network/weight_panel.py</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>WeightPictures</name>
    <message>
        <source>First-layer weights before and after</source>
        <extracomment>gradsim/ui/plots/weight_pictures.py</extracomment>
        <translation>Gewichte der ersten Schicht vorher und nachher</translation>
    </message>
    <message>
        <source>Each little picture holds the weights into one unit. Blue is positive, orange negative; both sides have one scale.</source>
        <extracomment>gradsim/ui/plots/weight_pictures.py</extracomment>
        <translation>Jedes kleine Bild enthält die Gewichte in eine Einheit. Blau ist positiv, Orange negativ; beide Seiten haben eine Skala.</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>gradsim/ui/plots/weight_pictures.py</extracomment>
        <translation>vorher</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>gradsim/ui/plots/weight_pictures.py</extracomment>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>WeightsView</name>
    <message>
        <source>Do the early layers learn?</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>Lernen die frühen Schichten?</translation>
    </message>
    <message>
        <source>Bars of how far each layer&apos;s weights have moved, and the first layer&apos;s weights before and after</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>Balken, wie weit sich die Gewichte jeder Schicht bewegt haben, und die Gewichte der ersten Schicht vorher und nachher</translation>
    </message>
    <message>
        <source>change since the start</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>Änderung seit Beginn</translation>
    </message>
    <message>
        <source>per step</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>je Schritt</translation>
    </message>
    <message>
        <source>healthy: near 10⁻³</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>gesund: um 10⁻³</translation>
    </message>
    <message>
        <source>|W − W at the start| / |W at the start|, Frobenius norms</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>|W − W am Anfang| / |W am Anfang|, Frobeniusnormen</translation>
    </message>
    <message>
        <source>Update ratio of the newest step: |change of W| / |W|</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>Änderungsverhältnis des neuesten Schritts: |Änderung von W| / |W|</translation>
    </message>
    <message>
        <source>Update ratios around 10⁻³ are usual in networks that learn well. Far below, a layer hardly moves; far above, steps undo each other. A rule of thumb, not a law.</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>Änderungsverhältnisse um 10⁻³ sind in gut lernenden Netzen üblich. Weit darunter bewegt sich eine Schicht kaum; weit darüber machen Schritte einander zunichte. Eine Faustregel, kein Gesetz.</translation>
    </message>
    <message>
        <source>layer (input → output)</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>Schicht (Eingabe → Ausgabe)</translation>
    </message>
    <message>
        <source>relative change</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>relative Änderung</translation>
    </message>
    <message>
        <source>the input</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>der Eingabe</translation>
    </message>
    <message>
        <source>No step was taken yet: all weights are the first ones.</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>Noch kein Schritt wurde gemacht: Alle Gewichte sind die ersten.</translation>
    </message>
    <message>
        <source>In {steps} the weights moved by {last} their size</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>Über {steps} hinweg bewegten sich die Gewichte um {last} ihrer Größe</translation>
    </message>
    <message>
        <source>In {steps} the weights of {layer} are unchanged to the last bit; the output&apos;s moved by {last} their size</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>Über {steps} hinweg blieben die Gewichte von {layer} bis zum letzten Bit unverändert; die der Ausgabe bewegten sich um {last} ihrer Größe</translation>
    </message>
    <message>
        <source>In {steps} the weights of {layer} moved by {first} their size, the output&apos;s by {last} theirs</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>Über {steps} hinweg bewegten sich die Gewichte von {layer} um {first} ihrer Größe, die der Ausgabe um {last} ihrer</translation>
    </message>
    <message>
        <source>{units} units of {layer}, {rows}×{columns} weights each; the largest change is {change}</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>{units} Einheiten von {layer}, je {rows}×{columns} Gewichte; die größte Änderung ist {change}</translation>
    </message>
    <message>
        <source>{name}
change since the start {change}
update ratio of the newest step {update}</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>{name}
Änderung seit Beginn {change}
Änderungsverhältnis des neuesten Schritts {update}</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Start from a scenario…</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Mit einem Szenario beginnen…</translation>
    </message>
    <message>
        <source>Your own data…</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Eigene Daten…</translation>
    </message>
    <message>
        <source>Your own images…</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Eigene Bilder…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Sweep…</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Versuchsreihe…</translation>
    </message>
    <message>
        <source>Open scenario or lesson…</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Szenario oder Lektion öffnen…</translation>
    </message>
    <message>
        <source>Save scenario…</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Szenario speichern…</translation>
    </message>
    <message>
        <source>Open run…</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Lauf öffnen…</translation>
    </message>
    <message>
        <source>Save run…</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Lauf speichern…</translation>
    </message>
    <message>
        <source>Copy share code</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Teilen-Code kopieren</translation>
    </message>
    <message>
        <source>Paste share code</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Teilen-Code einfügen</translation>
    </message>
    <message>
        <source>Copy code of this lesson</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Code dieser Lektion kopieren</translation>
    </message>
    <message>
        <source>Save this lesson…</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Diese Lektion speichern…</translation>
    </message>
    <message>
        <source>Export to PyTorch…</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Nach PyTorch exportieren…</translation>
    </message>
    <message>
        <source>Save picture of the window…</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Bild des Fensters speichern…</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>For teachers</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Für Lehrkräfte</translation>
    </message>
    <message>
        <source>Lessons</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>All lessons…</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Alle Lektionen…</translation>
    </message>
    <message>
        <source>Keys (?)</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Tasten (?)</translation>
    </message>
    <message>
        <source>About gradsim</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Über gradsim</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Projector: one large picture, large text</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Projektor: ein großes Bild, großer Text</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Text at its usual size (now {n} %)</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Text in üblicher Größe (jetzt {n} %)</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Szenario speichern</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Szenarien (*.json)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>Bilder (*.png *.svg)</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>its file in this installation is damaged; install it anew ({error})</source>
        <extracomment>gradsim/data/dataset.py</extracomment>
        <translation>ihre Datei in dieser Installation ist beschädigt; neu installieren ({error})</translation>
    </message>
    <message>
        <source>it has {images} images, but {labels} labels stand beside it</source>
        <extracomment>gradsim/data/files.py</extracomment>
        <translation>darin sind {images} Bilder, daneben aber {labels} Beschriftungen</translation>
    </message>
    <message>
        <source>allowed: ten images or more</source>
        <extracomment>gradsim/data/files.py</extracomment>
        <translation>erlaubt: zehn Bilder oder mehr</translation>
    </message>
    <message>
        <source>it holds one class only; at least two are needed</source>
        <extracomment>gradsim/data/files.py</extracomment>
        <translation>darin ist nur eine Klasse; nötig sind mindestens zwei</translation>
    </message>
    <message>
        <source>the name of an images file holds &quot;images&quot;, as in train-images-idx3-ubyte</source>
        <extracomment>gradsim/data/files.py</extracomment>
        <translation>der Name einer Bilderdatei enthält &quot;images&quot;, wie train-images-idx3-ubyte</translation>
    </message>
    <message>
        <source>it is longer than the {size} bytes that its header announces</source>
        <extracomment>gradsim/data/files.py</extracomment>
        <translation>sie ist länger als die {size} Bytes, die ihr Kopf ankündigt</translation>
    </message>
    <message>
        <source>it is cut off: it has {n} of {size} bytes</source>
        <extracomment>gradsim/data/files.py</extracomment>
        <translation>sie ist abgeschnitten: sie hat {n} von {size} Bytes</translation>
    </message>
    <message>
        <source>allowed: an IDX file of unsigned bytes with {dimensions} dimensions</source>
        <extracomment>gradsim/data/files.py</extracomment>
        <translation>erlaubt: eine IDX-Datei vorzeichenloser Bytes mit {dimensions} Dimensionen</translation>
    </message>
    <message>
        <source>it announces {n} numbers; allowed: up to {most}</source>
        <extracomment>gradsim/data/files.py</extracomment>
        <translation>sie kündigt {n} Zahlen an; erlaubt: bis zu {most}</translation>
    </message>
    <message>
        <source>a scenario cannot name a file on the network; type the path yourself</source>
        <extracomment>gradsim/data/foreign.py</extracomment>
        <translation>ein Szenario kann keine Datei im Netzwerk nennen; den Pfad selbst eintippen</translation>
    </message>
    <message>
        <source>it holds {n} images; take a smaller --image-size</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>darin sind {n} Bilder; ein kleineres --image-size wählen</translation>
    </message>
    <message>
        <source>{n} images in one class, read as grey {size} x {size}</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>{n} Bilder in einer Klasse, gelesen in Grau, {size} × {size}</translation>
    </message>
    <message>
        <source>{n} images in {classes} classes, read as grey {size} x {size}</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>{n} Bilder in {classes} Klassen, gelesen in Grau, {size} × {size}</translation>
    </message>
    <message>
        <source>1 file left out</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>1 Datei ausgelassen</translation>
    </message>
    <message>
        <source>{n} files left out</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>{n} Dateien ausgelassen</translation>
    </message>
    <message>
        <source>1 damaged image left out: {names}</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>1 beschädigtes Bild ausgelassen: {names}</translation>
    </message>
    <message>
        <source>{n} damaged images left out: {names}</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>{n} beschädigte Bilder ausgelassen: {names}</translation>
    </message>
    <message>
        <source>there is no such folder; choose a folder that holds a folder of images for each class</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>diesen Ordner gibt es nicht; einen Ordner wählen, der für jede Klasse einen Ordner mit Bildern enthält</translation>
    </message>
    <message>
        <source>it is one file; choose a folder that holds a folder of images for each class</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>es ist eine einzelne Datei; einen Ordner wählen, der für jede Klasse einen Ordner mit Bildern enthält</translation>
    </message>
    <message>
        <source>it holds too many images; allowed: up to {most}</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>darin sind zu viele Bilder; erlaubt: bis zu {most}</translation>
    </message>
    <message>
        <source>it cannot be read: {what}</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>nicht lesbar: {what}</translation>
    </message>
    <message>
        <source>it holds {n} folders of images; allowed: 2 to {most}</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>darin sind {n} Ordner mit Bildern; erlaubt: 2 bis {most}</translation>
    </message>
    <message>
        <source>its folders hold folders and no images; choose one of them, such as {name}</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>die Ordner darin enthalten Ordner und keine Bilder; einen davon wählen, etwa {name}</translation>
    </message>
    <message>
        <source>it holds one folder of images only, {name}; at least two are needed, one for each class</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>darin ist nur ein Ordner mit Bildern, {name}; nötig sind mindestens zwei, einer für jede Klasse</translation>
    </message>
    <message>
        <source>it holds images, but no folder of them; put those of each class into a folder of its own and choose the folder around them</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>darin sind Bilder, aber kein Ordner mit Bildern; die jeder Klasse in einen eigenen Ordner legen und den Ordner darum wählen</translation>
    </message>
    <message>
        <source>it holds no folder of PNG or JPEG images; put those of each class into a folder of its own and choose the folder around them</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>darin ist kein Ordner mit PNG- oder JPEG-Bildern; die jeder Klasse in einen eigenen Ordner legen und den Ordner darum wählen</translation>
    </message>
    <message>
        <source>to read images, one more package is needed: {install}</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>um Bilder zu lesen, fehlt noch ein Paket: {install}</translation>
    </message>
    <message>
        <source>it has more than {most} pixels</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>es hat mehr als {most} Pixel</translation>
    </message>
    <message>
        <source>images in it: {n}; {fewest} or more are needed</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>Bilder darin: {n}; nötig sind {fewest} oder mehr</translation>
    </message>
    <message>
        <source>images in it: {n}; {fewest} or more are needed; {damaged} of {all} are damaged, such as {name}</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>Bilder darin: {n}; nötig sind {fewest} oder mehr; {damaged} von {all} sind beschädigt, etwa {name}</translation>
    </message>
    <message>
        <source>it holds too many different words; allowed: up to {most}</source>
        <extracomment>gradsim/data/table/arrow.py</extracomment>
        <translation>darin sind zu viele verschiedene Wörter; erlaubt: bis zu {most}</translation>
    </message>
    <message>
        <source>it is a Parquet file, which needs one more package: {install}</source>
        <extracomment>gradsim/data/table/arrow.py</extracomment>
        <translation>es ist eine Parquet-Datei, dafür fehlt noch ein Paket: {install}</translation>
    </message>
    <message>
        <source>it holds too many numbers; allowed: up to {most}</source>
        <extracomment>gradsim/data/table/arrow.py</extracomment>
        <translation>darin sind zu viele Zahlen; erlaubt: bis zu {most}</translation>
    </message>
    <message>
        <source>it unpacks to {size} MB; allowed: up to {most} MB</source>
        <extracomment>gradsim/data/table/arrow.py</extracomment>
        <translation>ausgepackt sind es {size} MB; erlaubt: bis zu {most} MB</translation>
    </message>
    <message>
        <source>column {name} stands twice; rename one of them</source>
        <extracomment>gradsim/data/table/arrow.py</extracomment>
        <translation>die Spalte {name} steht zweimal darin; eine davon umbenennen</translation>
    </message>
    <message>
        <source>it has one column only; a table has a target and at least one input</source>
        <extracomment>gradsim/data/table/arrow.py</extracomment>
        <translation>darin ist nur eine Spalte; eine Tabelle hat eine Zielspalte und mindestens eine Eingabe</translation>
    </message>
    <message>
        <source>it is a damaged Parquet file, or holds lists or numbers that are not finite</source>
        <extracomment>gradsim/data/table/arrow.py</extracomment>
        <translation>es ist eine beschädigte Parquet-Datei, oder sie enthält Listen oder nicht endliche Zahlen</translation>
    </message>
    <message>
        <source>there is no such column; there are: {names}</source>
        <extracomment>gradsim/data/table/choice.py</extracomment>
        <translation>diese Spalte gibt es nicht; es gibt: {names}</translation>
    </message>
    <message>
        <source>all columns are left out; leave two or more in</source>
        <extracomment>gradsim/data/table/choice.py</extracomment>
        <translation>alle Spalten sind ausgelassen; zwei oder mehr behalten</translation>
    </message>
    <message>
        <source>proposed, as the last one has many values</source>
        <extracomment>gradsim/data/table/choice.py</extracomment>
        <translation>vorgeschlagen, da die letzte viele Werte hat</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>gradsim/data/table/choice.py</extracomment>
        <translation>leer</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>gradsim/data/table/choice.py</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>text with {n} different values</source>
        <extracomment>gradsim/data/table/choice.py</extracomment>
        <translation>Text mit {n} verschiedenen Werten</translation>
    </message>
    <message>
        <source>line {line}, the header, has {names} columns, the lines below have {width}</source>
        <extracomment>gradsim/data/table/columns.py</extracomment>
        <translation>Zeile {line}, der Kopf, hat {names} Spalten, die Zeilen darunter haben {width}</translation>
    </message>
    <message>
        <source>column {name} stands twice in the header (columns {places}); rename one of them</source>
        <extracomment>gradsim/data/table/columns.py</extracomment>
        <translation>die Spalte {name} steht zweimal im Kopf (Spalten {places}); eine davon umbenennen</translation>
    </message>
    <message>
        <source>line {line} has {n} columns of {width}; mend the line, or take it out</source>
        <extracomment>gradsim/data/table/columns.py</extracomment>
        <translation>Zeile {line} hat {n} Spalten von {width}; die Zeile reparieren oder herausnehmen</translation>
    </message>
    <message>
        <source>line {line} has 1 column of {width}; mend the line, or take it out</source>
        <extracomment>gradsim/data/table/columns.py</extracomment>
        <translation>Zeile {line} hat 1 Spalte von {width}; die Zeile reparieren oder herausnehmen</translation>
    </message>
    <message>
        <source>line {line}, column {name}: {cell} is not a finite number</source>
        <extracomment>gradsim/data/table/columns.py</extracomment>
        <translation>Zeile {line}, Spalte {name}: {cell} ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>it is no table of text; allowed: CSV, also packed with gzip or zip, and Parquet</source>
        <extracomment>gradsim/data/table/layout.py</extracomment>
        <translation>es ist keine Texttabelle; erlaubt: CSV, auch mit gzip oder zip gepackt, und Parquet</translation>
    </message>
    <message>
        <source>it is an empty file; a table has a header line and four rows or more</source>
        <extracomment>gradsim/data/table/layout.py</extracomment>
        <translation>es ist eine leere Datei; eine Tabelle hat eine Kopfzeile und vier Zeilen oder mehr</translation>
    </message>
    <message>
        <source>it has one column only; a table has a target and at least one input, separated by comma, semicolon, tab or bar</source>
        <extracomment>gradsim/data/table/layout.py</extracomment>
        <translation>darin ist nur eine Spalte; eine Tabelle hat eine Zielspalte und mindestens eine Eingabe, getrennt durch Komma, Semikolon, Tabulator oder senkrechten Strich</translation>
    </message>
    <message>
        <source>{n} rows, 1 input, target {target} ({what})</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>{n} Zeilen, 1 Eingabe, Ziel {target} ({what})</translation>
    </message>
    <message>
        <source>{n} rows, {inputs} inputs, target {target} ({what})</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>{n} Zeilen, {inputs} Eingaben, Ziel {target} ({what})</translation>
    </message>
    <message>
        <source>the time</source>
        <extracomment>gradsim/data/preview.py</extracomment>
        <translation>die Zeit</translation>
    </message>
    <message>
        <source>line {line}, column {name}: {word} is no number, but most of the column are</source>
        <extracomment>gradsim/data/table/columns.py</extracomment>
        <translation>Zeile {line}, Spalte {name}: {word} ist keine Zahl, das meiste in der Spalte aber schon</translation>
    </message>
    <message>
        <source>1 comment line skipped</source>
        <extracomment>gradsim/data/table/layout.py</extracomment>
        <translation>1 Kommentarzeile übersprungen</translation>
    </message>
    <message>
        <source>{n} comment lines skipped</source>
        <extracomment>gradsim/data/table/layout.py</extracomment>
        <translation>{n} Kommentarzeilen übersprungen</translation>
    </message>
    <message>
        <source>no header line: the first line is data</source>
        <extracomment>gradsim/data/table/layout.py</extracomment>
        <translation>keine Kopfzeile: die erste Zeile sind Daten</translation>
    </message>
    <message>
        <source>encoding {name}</source>
        <extracomment>gradsim/data/table/layout.py</extracomment>
        <translation>Kodierung {name}</translation>
    </message>
    <message>
        <source>separator {sign}</source>
        <extracomment>gradsim/data/table/layout.py</extracomment>
        <translation>Trennzeichen {sign}</translation>
    </message>
    <message>
        <source>tab</source>
        <extracomment>gradsim/data/table/layout.py</extracomment>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <extracomment>gradsim/data/table/layout.py</extracomment>
        <translation>Dezimalkomma</translation>
    </message>
    <message>
        <source>few rows: figures of {n} rows say little</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>wenige Zeilen: Zahlen aus {n} Zeilen sagen wenig</translation>
    </message>
    <message>
        <source>{what}, {proposed}</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>{what}, {proposed}</translation>
    </message>
    <message>
        <source>no input is left beside the target; {left_out}</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>neben dem Ziel bleibt keine Eingabe; {left_out}</translation>
    </message>
    <message>
        <source>rows without missing values: {n}, with: {dropped}; --missing-values median fills them</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>Zeilen ohne fehlende Werte: {n}, mit: {dropped}; --missing-values median füllt sie</translation>
    </message>
    <message>
        <source>it has {n} rows below the header; at least {fewest} are needed</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>unter dem Kopf sind {n} Zeilen; nötig sind mindestens {fewest}</translation>
    </message>
    <message>
        <source>it has 1 row below the header; at least {fewest} are needed</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>unter dem Kopf ist 1 Zeile; nötig sind mindestens {fewest}</translation>
    </message>
    <message>
        <source>it has no rows below the header; at least {fewest} are needed</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>unter dem Kopf sind keine Zeilen; nötig sind mindestens {fewest}</translation>
    </message>
    <message>
        <source>line {line}, column {name}: the value is missing; mend it, or choose to drop or fill what is missing (--missing-values)</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>Zeile {line}, Spalte {name}: der Wert fehlt; reparieren, oder wählen, Fehlendes wegzulassen oder zu füllen (--missing-values)</translation>
    </message>
    <message>
        <source>numbers</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>column {name} holds {count} different numbers, which are no classes; take the loss mse, huber or mae, or a target column with 2 to {most_classes} classes</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>die Spalte {name} hat {count} verschiedene Zahlen, das sind keine Klassen; den Verlust mse, huber oder mae nehmen, oder eine Zielspalte mit 2 bis {most_classes} Klassen</translation>
    </message>
    <message>
        <source>one class in so few rows, beside &apos;other&apos;</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>eine Klasse in so wenigen Zeilen, neben &apos;andere&apos;</translation>
    </message>
    <message>
        <source>{n} classes</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>{n} Klassen</translation>
    </message>
    <message>
        <source>it holds {count} different texts; take another column as the target, one with 2 to {most} classes, or with numbers and the loss mse, huber or mae</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>darin sind {count} verschiedene Texte; eine andere Spalte als Ziel nehmen, eine mit 2 bis {most} Klassen, oder mit Zahlen und dem Verlust mse, huber oder mae</translation>
    </message>
    <message>
        <source>it holds one class; take another column as the target, one with 2 to {most} classes, or with numbers and the loss mse, huber or mae</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>darin ist eine Klasse; eine andere Spalte als Ziel nehmen, eine mit 2 bis {most} Klassen, oder mit Zahlen und dem Verlust mse, huber oder mae</translation>
    </message>
    <message>
        <source>column {name} is empty; leave it out (--left-out)</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>die Spalte {name} ist leer; sie auslassen (--left-out)</translation>
    </message>
    <message>
        <source>{odd}; mend it, or leave the column out (--left-out)</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>{odd}; reparieren, oder die Spalte auslassen (--left-out)</translation>
    </message>
    <message>
        <source>1 row with a missing value dropped</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>1 Zeile mit fehlendem Wert weggelassen</translation>
    </message>
    <message>
        <source>{n} rows with a missing value dropped</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>{n} Zeilen mit fehlendem Wert weggelassen</translation>
    </message>
    <message>
        <source>1 missing value filled</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>1 fehlender Wert gefüllt</translation>
    </message>
    <message>
        <source>{n} missing values filled</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>{n} fehlende Werte gefüllt</translation>
    </message>
    <message>
        <source>words as inputs of 0 and 1: {names}</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>Wörter als Eingaben von 0 und 1: {names}</translation>
    </message>
    <message>
        <source>date as a number of days: {names}</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>Datum als Zahl von Tagen: {names}</translation>
    </message>
    <message>
        <source>left out: {names}</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>ausgelassen: {names}</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>{names} und {n} weitere</translation>
    </message>
    <message>
        <source>{n} rows, {windows} windows of {steps} time steps, {inputs} inputs, target {target} ({what})</source>
        <extracomment>gradsim/data/table/windows.py</extracomment>
        <translation>{n} Zeilen, {windows} Fenster von {steps} Zeitschritten, {inputs} Eingaben, Ziel {target} ({what})</translation>
    </message>
    <message>
        <source>{n} rows, {windows} windows of {steps} time steps, 1 input, target {target} ({what})</source>
        <extracomment>gradsim/data/table/windows.py</extracomment>
        <translation>{n} Zeilen, {windows} Fenster von {steps} Zeitschritten, 1 Eingabe, Ziel {target} ({what})</translation>
    </message>
    <message>
        <source>the last {n} windows held out</source>
        <extracomment>gradsim/data/table/windows.py</extracomment>
        <translation>die letzten {n} Fenster zurückgehalten</translation>
    </message>
    <message>
        <source>one window for {n} rows</source>
        <extracomment>gradsim/data/table/windows.py</extracomment>
        <translation>ein Fenster für {n} Zeilen</translation>
    </message>
    <message>
        <source>the next value</source>
        <extracomment>gradsim/data/table/windows.py</extracomment>
        <translation>der nächste Wert</translation>
    </message>
    <message>
        <source>{what}, of the last row</source>
        <extracomment>gradsim/data/table/windows.py</extracomment>
        <translation>{what}, der letzten Zeile</translation>
    </message>
    <message>
        <source>too few windows of {steps} rows have no missing value; take fewer time steps, or --missing-values median, which fills them</source>
        <extracomment>gradsim/data/table/windows.py</extracomment>
        <translation>zu wenige Fenster von {steps} Zeilen sind ohne fehlenden Wert; weniger Zeitschritte nehmen, oder --missing-values median, das sie füllt</translation>
    </message>
    <message>
        <source>it has {n} rows; windows of {steps} time steps need {needed} or more, as later ones are held out</source>
        <extracomment>gradsim/data/table/windows.py</extracomment>
        <translation>darin sind {n} Zeilen; Fenster von {steps} Zeitschritten brauchen {needed} oder mehr, da spätere zurückgehalten werden</translation>
    </message>
    <message>
        <source>it has {n} rows; windows of {steps} time steps need {needed} or more, as later ones are held out; take --time-steps {longest} or fewer</source>
        <extracomment>gradsim/data/table/windows.py</extracomment>
        <translation>darin sind {n} Zeilen; Fenster von {steps} Zeitschritten brauchen {needed} oder mehr, da spätere zurückgehalten werden; --time-steps {longest} oder weniger nehmen</translation>
    </message>
    <message>
        <source>choose a file</source>
        <extracomment>gradsim/data/tables.py</extracomment>
        <translation>eine Datei wählen</translation>
    </message>
    <message>
        <source>there is no such user</source>
        <extracomment>gradsim/data/tables.py</extracomment>
        <translation>diesen Benutzer gibt es nicht</translation>
    </message>
    <message>
        <source>it is no table: {error}; allowed: CSV and Parquet</source>
        <extracomment>gradsim/data/tables.py</extracomment>
        <translation>es ist keine Tabelle: {error}; erlaubt: CSV und Parquet</translation>
    </message>
    <message>
        <source>it begins as UTF-16, but is cut off or damaged; save it as UTF-8</source>
        <extracomment>gradsim/data/tables.py</extracomment>
        <translation>sie beginnt als UTF-16, ist aber abgeschnitten oder beschädigt; als UTF-8 speichern</translation>
    </message>
    <message>
        <source>it is a folder, and a table is a file; the dataset images reads folders</source>
        <extracomment>gradsim/data/tables.py</extracomment>
        <translation>es ist ein Ordner, und eine Tabelle ist eine Datei; Ordner liest der Datensatz images</translation>
    </message>
    <message>
        <source>this dataset&apos;s targets are numbers; take one of: {allowed}</source>
        <extracomment>gradsim/data/targets.py</extracomment>
        <translation>die Ziele dieses Datensatzes sind Zahlen; eines davon nehmen: {allowed}</translation>
    </message>
    <message>
        <source>an autoencoder&apos;s targets are its inputs, which are numbers; take one of: {allowed}</source>
        <extracomment>gradsim/data/targets.py</extracomment>
        <translation>die Ziele eines Autoencoders sind seine Eingaben, also Zahlen; eines davon nehmen: {allowed}</translation>
    </message>
    <message>
        <source>a number of {n} digits</source>
        <extracomment>gradsim/fields.py</extracomment>
        <translation>eine Zahl mit {n} Ziffern</translation>
    </message>
    <message>
        <source>{field}: {value} is not allowed; </source>
        <extracomment>gradsim/fields.py</extracomment>
        <translation>{field}: {value} ist nicht erlaubt; </translation>
    </message>
    <message>
        <source>allowed: a whole number from {low} to {high}</source>
        <extracomment>gradsim/fields.py</extracomment>
        <translation>erlaubt: eine ganze Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>allowed: a number from {low} to {high}</source>
        <extracomment>gradsim/fields.py</extracomment>
        <translation>erlaubt: eine Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>allowed: a number from {low} to {high}, or 0 ({zero})</source>
        <extracomment>gradsim/fields.py</extracomment>
        <translation>erlaubt: eine Zahl von {low} bis {high}, oder 0 ({zero})</translation>
    </message>
    <message>
        <source>allowed: {choices}</source>
        <extracomment>gradsim/fields.py</extracomment>
        <translation>erlaubt: {choices}</translation>
    </message>
    <message>
        <source> (did you mean {name}?)</source>
        <extracomment>gradsim/fields.py</extracomment>
        <translation> (gemeint: {name}?)</translation>
    </message>
    <message>
        <source>allowed: {choices}; or a pattern of them over the layers, such as sigmoid*5,relu*5</source>
        <extracomment>gradsim/fields.py</extracomment>
        <translation>erlaubt: {choices}; oder ein Muster davon über die Schichten, etwa sigmoid*5,relu*5</translation>
    </message>
    <message>
        <source>allowed: {what}</source>
        <extracomment>gradsim/fields.py</extracomment>
        <translation>erlaubt: {what}</translation>
    </message>
    <message>
        <source>{name} is given twice; give it once</source>
        <extracomment>gradsim/files.py</extracomment>
        <translation>{name} ist zweimal angegeben; einmal angeben</translation>
    </message>
    <message>
        <source>allowed: JSON text</source>
        <extracomment>gradsim/files.py</extracomment>
        <translation>erlaubt: JSON-Text</translation>
    </message>
    <message>
        <source>{n} of {all}: {what}</source>
        <extracomment>gradsim/lab/building.py</extracomment>
        <translation>{n} von {all}: {what}</translation>
    </message>
    <message>
        <source>It begins at step 0: {why}.</source>
        <extracomment>gradsim/lab/building.py</extracomment>
        <translation>Es beginnt bei Schritt 0: {why}.</translation>
    </message>
    <message>
        <source>this network does not fit into memory; choose a smaller depth, width or batch size</source>
        <extracomment>gradsim/lab/building.py</extracomment>
        <translation>dieses Netz passt nicht in den Speicher; eine kleinere Tiefe, Breite oder Batchgröße wählen</translation>
    </message>
    <message>
        <source>this scenario cannot be used: {error}</source>
        <extracomment>gradsim/lab/building.py</extracomment>
        <translation>dieses Szenario ist nicht brauchbar: {error}</translation>
    </message>
    <message>
        <source>building {units} over {steps}</source>
        <extracomment>gradsim/lab/building.py</extracomment>
        <translation>gebaut werden {units} über {steps}</translation>
    </message>
    <message>
        <source>building a network without hidden layers</source>
        <extracomment>gradsim/lab/building.py</extracomment>
        <translation>gebaut wird ein Netz ohne verborgene Schichten</translation>
    </message>
    <message>
        <source>building {layers} of {units}</source>
        <extracomment>gradsim/lab/building.py</extracomment>
        <translation>gebaut werden {layers} mit {units}</translation>
    </message>
    <message>
        <source>building {layers} of up to {units}</source>
        <extracomment>gradsim/lab/building.py</extracomment>
        <translation>gebaut werden {layers} mit bis zu {units}</translation>
    </message>
    <message>
        <source>reading {file}</source>
        <extracomment>gradsim/lab/building.py</extracomment>
        <translation>gelesen wird {file}</translation>
    </message>
    <message>
        <source>preparing the examples</source>
        <extracomment>gradsim/lab/building.py</extracomment>
        <translation>die Beispiele werden vorbereitet</translation>
    </message>
    <message>
        <source>{change} helps</source>
        <extracomment>gradsim/lab/competing.py</extracomment>
        <translation>{change} hilft</translation>
    </message>
    <message>
        <source>{change} does not help</source>
        <extracomment>gradsim/lab/competing.py</extracomment>
        <translation>{change} hilft nicht</translation>
    </message>
    <message>
        <source>Tried alone: {parts}.</source>
        <extracomment>gradsim/lab/competing.py</extracomment>
        <translation>Einzeln versucht: {parts}.</translation>
    </message>
    <message>
        <source>under 1 ms</source>
        <extracomment>gradsim/lab/cost.py</extracomment>
        <translation>unter 1 ms</translation>
    </message>
    <message>
        <source>allowed in an export to PyTorch: {names}</source>
        <extracomment>gradsim/lab/export/torch_names.py</extracomment>
        <translation>erlaubt in einem Export nach PyTorch: {names}</translation>
    </message>
    <message>
        <source>allowed with batch normalization in an export to PyTorch: 2 or more</source>
        <extracomment>gradsim/lab/export/writing.py</extracomment>
        <translation>erlaubt mit Batch-Normalisierung in einem Export nach PyTorch: 2 oder mehr</translation>
    </message>
    <message>
        <source>{text} is no number; allowed: such as 0.1, 10 %, 1 in 1,000, 1e-6</source>
        <extracomment>gradsim/lab/lessons/conditions.py</extracomment>
        <translation>{text} ist keine Zahl; erlaubt: etwa 0,1, 10 %, 1 in 1000, 1e-6</translation>
    </message>
    <message>
        <source>{right} of {asked} predictions and goals were right.</source>
        <extracomment>gradsim/lab/lessons/lesson_report.py</extracomment>
        <translation>{right} von {asked} Vorhersagen und Zielen waren richtig.</translation>
    </message>
    <message>
        <source>To take away</source>
        <extracomment>gradsim/lab/lessons/lesson_report.py</extracomment>
        <translation>Zum Mitnehmen</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>gradsim/lab/lessons/lesson_report.py</extracomment>
        <translation>richtig</translation>
    </message>
    <message>
        <source>not yet right</source>
        <extracomment>gradsim/lab/lessons/lesson_report.py</extracomment>
        <translation>noch nicht richtig</translation>
    </message>
    <message>
        <source>Predicted</source>
        <extracomment>gradsim/lab/lessons/lesson_report.py</extracomment>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Measured</source>
        <extracomment>gradsim/lab/lessons/lesson_report.py</extracomment>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Hint</source>
        <extracomment>gradsim/lab/lessons/lesson_report.py</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>gradsim/lab/lessons/lesson_report.py</extracomment>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>{n} decades</source>
        <extracomment>gradsim/lab/lessons/lesson_report.py</extracomment>
        <translation>{n} Zehnerpotenzen</translation>
    </message>
    <message>
        <source>To repeat it</source>
        <extracomment>gradsim/lab/lessons/lesson_report.py</extracomment>
        <translation>Zum Wiederholen</translation>
    </message>
    <message>
        <source>{code}, step {n}</source>
        <extracomment>gradsim/lab/lessons/lesson_report.py</extracomment>
        <translation>{code}, Schritt {n}</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>gradsim/lab/lessons/lesson_report.py</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>allowed: a share code, or one of {scenarios}</source>
        <extracomment>gradsim/lab/lessons/reader.py</extracomment>
        <translation>erlaubt: ein Teilen-Code, oder eines von {scenarios}</translation>
    </message>
    <message>
        <source>there is no such lesson or file; {hint}</source>
        <extracomment>gradsim/lab/lessons/shelf.py</extracomment>
        <translation>diese Lektion oder Datei gibt es nicht; {hint}</translation>
    </message>
    <message>
        <source>{change}: {rate}</source>
        <extracomment>gradsim/lab/outcomes.py</extracomment>
        <translation>{change}: {rate}</translation>
    </message>
    <message>
        <source>{change}, rate {rate}</source>
        <extracomment>gradsim/lab/outcomes.py</extracomment>
        <translation>{change}, Rate {rate}</translation>
    </message>
    <message>
        <source>as it is</source>
        <extracomment>gradsim/lab/outcomes.py</extracomment>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>there is no folder {named}; give the folder of a recorded run</source>
        <extracomment>gradsim/lab/runs/about.py</extracomment>
        <translation>den Ordner {named} gibt es nicht; den Ordner eines aufgezeichneten Laufs angeben</translation>
    </message>
    <message>
        <source>{named} holds no recorded run: it has no {name}; give the folder that gradsim.watch writes</source>
        <extracomment>gradsim/lab/runs/about.py</extracomment>
        <translation>in {named} ist kein aufgezeichneter Lauf: {name} fehlt; den Ordner angeben, den gradsim.watch schreibt</translation>
    </message>
    <message>
        <source>{name} in {named} is not of a recorded run: {why}</source>
        <extracomment>gradsim/lab/runs/about.py</extracomment>
        <translation>{name} in {named} ist nicht von einem aufgezeichneten Lauf: {why}</translation>
    </message>
    <message>
        <source>this run was recorded by a newer version of gradsim (format {version}; this one reads up to {format}); install a newer gradsim</source>
        <extracomment>gradsim/lab/runs/about.py</extracomment>
        <translation>diesen Lauf hat ein neueres gradsim aufgezeichnet (Format {version}; dieses liest bis {format}); ein neueres gradsim installieren</translation>
    </message>
    <message>
        <source>{name} has {size} MB; allowed: up to {largest} MB</source>
        <extracomment>gradsim/lab/runs/reader.py</extracomment>
        <translation>{name} hat {size} MB; erlaubt: bis zu {largest} MB</translation>
    </message>
    <message>
        <source>{path} does not begin as the steps of a recorded run do</source>
        <extracomment>gradsim/lab/runs/reader.py</extracomment>
        <translation>{path} beginnt nicht wie die Schritte eines aufgezeichneten Laufs</translation>
    </message>
    <message>
        <source>{folder} has no {name}: nothing was recorded</source>
        <extracomment>gradsim/lab/runs/reader.py</extracomment>
        <translation>{folder} hat kein {name}: Es wurde nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}</source>
        <extracomment>gradsim/lab/runs/reader.py</extracomment>
        <translation>{path} ist nicht lesbar: {strerror}</translation>
    </message>
    <message>
        <source>{folder} is not empty; choose a new folder for each training</source>
        <extracomment>gradsim/lab/runs/writer.py</extracomment>
        <translation>{folder} ist nicht leer; für jedes Training einen neuen Ordner wählen</translation>
    </message>
    <message>
        <source>{folder} is a file; a run needs a folder</source>
        <extracomment>gradsim/lab/runs/writer.py</extracomment>
        <translation>{folder} ist eine Datei; ein Lauf braucht einen Ordner</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {strerror}</source>
        <extracomment>gradsim/lab/runs/writer.py</extracomment>
        <translation>{folder} ist nicht beschreibbar: {strerror}</translation>
    </message>
    <message>
        <source>{name} is varied twice; give all its values at once</source>
        <extracomment>gradsim/lab/sweep/axes.py</extracomment>
        <translation>{name} wird zweimal verändert; alle Werte auf einmal angeben</translation>
    </message>
    <message>
        <source>allowed: a step that leads from START to STOP</source>
        <extracomment>gradsim/lab/sweep/axes.py</extracomment>
        <translation>erlaubt: eine Schrittweite, die von START zu STOP führt</translation>
    </message>
    <message>
        <source>allowed: up to {most_values} values</source>
        <extracomment>gradsim/lab/sweep/axes.py</extracomment>
        <translation>erlaubt: bis zu {most_values} Werte</translation>
    </message>
    <message>
        <source>allowed: one value or more</source>
        <extracomment>gradsim/lab/sweep/axes.py</extracomment>
        <translation>erlaubt: ein Wert oder mehr</translation>
    </message>
    <message>
        <source>these networks do not fit into memory; choose smaller ones, or fewer processes</source>
        <extracomment>gradsim/lab/sweep/background.py</extracomment>
        <translation>diese Netze passen nicht in den Speicher; kleinere wählen, oder weniger Prozesse</translation>
    </message>
    <message>
        <source>it ended early: {error}</source>
        <extracomment>gradsim/lab/sweep/background.py</extracomment>
        <translation>es endete vorzeitig: {error}</translation>
    </message>
    <message>
        <source>{path} is a file; a sweep&apos;s results need a folder</source>
        <extracomment>gradsim/lab/sweep/folder.py</extracomment>
        <translation>{path} ist eine Datei; die Ergebnisse einer Versuchsreihe brauchen einen Ordner</translation>
    </message>
    <message>
        <source>{path} holds other files; choose a new or an empty folder</source>
        <extracomment>gradsim/lab/sweep/folder.py</extracomment>
        <translation>{path} enthält andere Dateien; einen neuen oder leeren Ordner wählen</translation>
    </message>
    <message>
        <source>{path} holds another sweep ({there}); choose another folder</source>
        <extracomment>gradsim/lab/sweep/folder.py</extracomment>
        <translation>{path} enthält eine andere Versuchsreihe ({there}); einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>another program is at work on the sweep in {path}</source>
        <extracomment>gradsim/lab/sweep/folder.py</extracomment>
        <translation>ein anderes Programm arbeitet an der Versuchsreihe in {path}</translation>
    </message>
    <message>
        <source>the results in {path} cannot be read: {name}: {missing}{error}</source>
        <extracomment>gradsim/lab/sweep/folder.py</extracomment>
        <translation>die Ergebnisse in {path} sind nicht lesbar: {name}: {missing}{error}</translation>
    </message>
    <message>
        <source>{path} holds no sweep; choose a folder with a sweep.json</source>
        <extracomment>gradsim/lab/sweep/folder.py</extracomment>
        <translation>{path} enthält keine Versuchsreihe; einen Ordner mit einer sweep.json wählen</translation>
    </message>
    <message>
        <source>{path} is not of a sweep; choose another folder{why}</source>
        <extracomment>gradsim/lab/sweep/folder.py</extracomment>
        <translation>{path} ist nicht von einer Versuchsreihe; einen anderen Ordner wählen{why}</translation>
    </message>
    <message>
        <source>allowed: a whole number from 1 to {most_steps}</source>
        <extracomment>gradsim/lab/sweep/plan.py</extracomment>
        <translation>erlaubt: eine ganze Zahl von 1 bis {most_steps}</translation>
    </message>
    <message>
        <source>allowed: a number above 0, or 0 for 0.8 of a constant answer&apos;s</source>
        <extracomment>gradsim/lab/sweep/plan.py</extracomment>
        <translation>erlaubt: eine Zahl über 0, oder 0 für 0,8 des Verlusts einer gleichbleibenden Antwort</translation>
    </message>
    <message>
        <source>allowed: one field or more</source>
        <extracomment>gradsim/lab/sweep/plan.py</extracomment>
        <translation>erlaubt: ein Feld oder mehr</translation>
    </message>
    <message>
        <source>allowed: a field that the variants do not change</source>
        <extracomment>gradsim/lab/sweep/plan.py</extracomment>
        <translation>erlaubt: ein Feld, das die Varianten nicht ändern</translation>
    </message>
    <message>
        <source>allowed: varied seeds, or several for each cell (--seeds N), not both</source>
        <extracomment>gradsim/lab/sweep/plan.py</extracomment>
        <translation>erlaubt: veränderte Startwerte oder mehrere je Zelle (--seeds N), nicht beides</translation>
    </message>
    <message>
        <source>allowed: up to {most_runs}</source>
        <extracomment>gradsim/lab/sweep/plan.py</extracomment>
        <translation>erlaubt: bis zu {most_runs}</translation>
    </message>
    <message>
        <source>allowed: a name for each, and the fields that it changes</source>
        <extracomment>gradsim/lab/sweep/plan.py</extracomment>
        <translation>erlaubt: für jede ein Name, und die Felder, die sie ändert</translation>
    </message>
    <message>
        <source>it changes nothing in this scenario</source>
        <extracomment>gradsim/lab/sweep/plan.py</extracomment>
        <translation>es ändert nichts in diesem Szenario</translation>
    </message>
    <message>
        <source>it changes nothing in this scenario; it would with {choice}</source>
        <extracomment>gradsim/lab/sweep/plan.py</extracomment>
        <translation>es ändert nichts in diesem Szenario; mit {choice} würde es</translation>
    </message>
    <message>
        <source>the workers were lost, perhaps for want of memory; what is done is kept, and the same sweep goes on from it (with fewer workers, if need be)</source>
        <extracomment>gradsim/lab/sweep/running.py</extracomment>
        <translation>die Arbeitsprozesse gingen verloren, vielleicht aus Mangel an Speicher; was fertig ist, bleibt, und dieselbe Versuchsreihe macht damit weiter (nötigenfalls mit weniger Prozessen)</translation>
    </message>
    <message>
        <source>training stopped: {error}; change a control to go on</source>
        <extracomment>gradsim/lab/worker.py</extracomment>
        <translation>das Training hielt an: {error}; zum Weitermachen einen Regler ändern</translation>
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
        <translation>erlaubt: eine ganze Zahl von {low} bis {high}; oder eine für jede von bis zu {most} Schichten, etwa 200,100*3,25</translation>
    </message>
    <message>
        <source>allowed: numbers from 0 to {most}, one for each layer, such as 0*3,1; a pattern begins anew</source>
        <extracomment>gradsim/per_layer.py</extracomment>
        <translation>erlaubt: Zahlen von 0 bis {most}, eine für jede Schicht, etwa 0*3,1; ein Muster beginnt von vorn</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <extracomment>gradsim/reading.py</extracomment>
        <translation>das Lesen wurde abgebrochen</translation>
    </message>
    <message>
        <source>it is a folder or a device; allowed: a file</source>
        <extracomment>gradsim/reading.py</extracomment>
        <translation>es ist ein Ordner oder ein Gerät; erlaubt: eine Datei</translation>
    </message>
    <message>
        <source>it has {size} MB; allowed: up to {most}</source>
        <extracomment>gradsim/reading.py</extracomment>
        <translation>sie hat {size} MB; erlaubt: bis zu {most}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <extracomment>gradsim/reading.py</extracomment>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>it is a workbook; save its sheet as CSV</source>
        <extracomment>gradsim/reading.py</extracomment>
        <translation>es ist eine Arbeitsmappe; ihr Blatt als CSV speichern</translation>
    </message>
    <message>
        <source>it is an archive of {n} files; unpack it and choose one of them</source>
        <extracomment>gradsim/reading.py</extracomment>
        <translation>es ist ein Archiv mit {n} Dateien; auspacken und eine davon wählen</translation>
    </message>
    <message>
        <source>it unpacks to {size} MB; allowed: up to {most}</source>
        <extracomment>gradsim/reading.py</extracomment>
        <translation>ausgepackt sind es {size} MB; erlaubt: bis zu {most}</translation>
    </message>
    <message>
        <source>it is a zip archive that cannot be read: {error}</source>
        <extracomment>gradsim/reading.py</extracomment>
        <translation>es ist ein Zip-Archiv, das nicht lesbar ist: {error}</translation>
    </message>
    <message>
        <source>it is an archive of too many files, or too large; unpack it and choose one of them</source>
        <extracomment>gradsim/reading.py</extracomment>
        <translation>es ist ein Archiv mit zu vielen Dateien, oder zu groß; auspacken und eine davon wählen</translation>
    </message>
    <message>
        <source>a line is too long; allowed: up to {most} characters</source>
        <extracomment>gradsim/reading.py</extracomment>
        <translation>eine Zeile ist zu lang; erlaubt: bis zu {most} Zeichen</translation>
    </message>
    <message>
        <source>it cannot be read whole: {what}</source>
        <extracomment>gradsim/reading.py</extracomment>
        <translation>nicht ganz lesbar: {what}</translation>
    </message>
    <message>
        <source>it goes on after {most}, which is the most that is read</source>
        <extracomment>gradsim/reading.py</extracomment>
        <translation>sie geht nach {most} weiter, mehr wird nicht gelesen</translation>
    </message>
    <message>
        <source>it would have {size} MB; allowed: up to {most} MB</source>
        <extracomment>gradsim/run_file.py</extracomment>
        <translation>es hätte {size} MB; erlaubt: bis zu {most} MB</translation>
    </message>
    <message>
        <source>it is not a run that gradsim saved</source>
        <extracomment>gradsim/run_file.py</extracomment>
        <translation>es ist kein Lauf, den gradsim gespeichert hat</translation>
    </message>
    <message>
        <source>it is damaged: some of its bytes are missing, or others than were written</source>
        <extracomment>gradsim/run_file.py</extracomment>
        <translation>es ist beschädigt: Bytes fehlen oder sind andere, als geschrieben wurden</translation>
    </message>
    <message>
        <source>it was saved by a newer gradsim, in format {found}; this one reads up to format {known}</source>
        <extracomment>gradsim/run_file.py</extracomment>
        <translation>ein neueres gradsim hat es gespeichert, im Format {found}; dieses liest bis Format {known}</translation>
    </message>
    <message>
        <source>what is in it does not fit together: {what}</source>
        <extracomment>gradsim/run_file.py</extracomment>
        <translation>was darin steht, passt nicht zusammen: {what}</translation>
    </message>
    <message>
        <source>allowed in a recurrent network: one number for all time steps</source>
        <extracomment>gradsim/scenario.py</extracomment>
        <translation>erlaubt in einem rekurrenten Netz: eine Zahl für alle Zeitschritte</translation>
    </message>
    <message>
        <source>there is no such field; {hint}</source>
        <extracomment>gradsim/scenario.py</extracomment>
        <translation>dieses Feld gibt es nicht; {hint}</translation>
    </message>
    <message>
        <source>allowed: a JSON object of fields</source>
        <extracomment>gradsim/scenario_files.py</extracomment>
        <translation>erlaubt: ein JSON-Objekt von Feldern</translation>
    </message>
    <message>
        <source>allowed: {paused}, or nothing</source>
        <extracomment>gradsim/scenario_files.py</extracomment>
        <translation>erlaubt: {paused}, oder nichts</translation>
    </message>
    <message>
        <source>allowed: name=value, joined by &amp;</source>
        <extracomment>gradsim/scenario_files.py</extracomment>
        <translation>erlaubt: name=wert, verbunden durch &amp;</translation>
    </message>
    <message>
        <source>it is given twice; give it once</source>
        <extracomment>gradsim/scenario_files.py</extracomment>
        <translation>zweimal angegeben; einmal angeben</translation>
    </message>
    <message>
        <source>its data are not the same, to the bit, as when it was saved: it goes on with other numbers</source>
        <extracomment>gradsim/training/saved_training.py</extracomment>
        <translation>seine Daten sind nicht aufs Bit dieselben wie beim Speichern: Es geht mit anderen Zahlen weiter</translation>
    </message>
    <message>
        <source>its data have {now} now; when it was saved they had {then}</source>
        <extracomment>gradsim/training/saved_training.py</extracomment>
        <translation>seine Daten haben jetzt {now}; beim Speichern hatten sie {then}</translation>
    </message>
    <message>
        <source>its weights do not fit the network that its scenario describes</source>
        <extracomment>gradsim/training/saved_training.py</extracomment>
        <translation>seine Gewichte passen nicht zu dem Netz, das sein Szenario beschreibt</translation>
    </message>
    <message>
        <source>{inputs} inputs and {outputs} outputs</source>
        <extracomment>gradsim/training/saved_training.py</extracomment>
        <translation>{inputs} Eingaben und {outputs} Ausgaben</translation>
    </message>
    <message>
        <source>{steps} time steps of {inputs} inputs, and {outputs} outputs</source>
        <extracomment>gradsim/training/saved_training.py</extracomment>
        <translation>{steps} Zeitschritte von {inputs} Eingaben, und {outputs} Ausgaben</translation>
    </message>
    <message>
        <source>{n} times</source>
        <extracomment>gradsim/words/figures.py</extracomment>
        <translation>das {n}-Fache</translation>
    </message>
    <message>
        <source>layer {n}</source>
        <extracomment>gradsim/words/figures.py</extracomment>
        <translation>Schicht {n}</translation>
    </message>
    <message>
        <source>{name} (layer {n})</source>
        <extracomment>gradsim/words/figures.py</extracomment>
        <translation>{name} (Schicht {n})</translation>
    </message>
    <message>
        <source>time step {n}</source>
        <extracomment>gradsim/words/layers.py</extracomment>
        <translation>Zeitschritt {n}</translation>
    </message>
    <message>
        <source>the output layer</source>
        <extracomment>gradsim/words/layers.py</extracomment>
        <translation>Ausgabeschicht</translation>
    </message>
    <message>
        <source>the input layer</source>
        <extracomment>gradsim/words/layers.py</extracomment>
        <translation>die Eingabeschicht</translation>
    </message>
    <message>
        <source>the recurrent layer</source>
        <extracomment>gradsim/words/layers.py</extracomment>
        <translation>die rekurrente Schicht</translation>
    </message>
    <message>
        <source>the {name} layer</source>
        <extracomment>gradsim/words/layers.py</extracomment>
        <translation>Schicht {name}</translation>
    </message>
    <message>
        <source>not a number</source>
        <extracomment>gradsim/words/numbers.py</extracomment>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>over a million&#xa0;%</source>
        <extracomment>gradsim/words/numbers.py</extracomment>
        <translation>über eine Million&#xa0;%</translation>
    </message>
    <message>
        <source>{n}&#xa0;%</source>
        <extracomment>gradsim/words/numbers.py</extracomment>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>diverged</source>
        <extracomment>gradsim/words/numbers.py</extracomment>
        <translation>divergiert</translation>
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
        <translation>nichts</translation>
    </message>
    <message>
        <source>next&#xa0;to&#xa0;nothing</source>
        <extracomment>gradsim/words/shares.py</extracomment>
        <translation>so gut wie nichts</translation>
    </message>
    <message>
        <source>1&#xa0;in&#xa0;{n}</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>1 in&#xa0;{n}</translation>
    </message>
    <message>
        <source>1&#xa0;part in&#xa0;{n} of</source>
        <extracomment>gradsim/words/shares.py</extracomment>
        <translation>1 Teil in&#xa0;{n} von</translation>
    </message>
    <message>
        <source>{share} of</source>
        <extracomment>gradsim/words/shares.py</extracomment>
        <translation>{share} von</translation>
    </message>
    <message>
        <source>No hidden layer: nothing to vanish.</source>
        <extracomment>gradsim/words/shares.py</extracomment>
        <translation>Keine verborgene Schicht: nichts, was verschwinden kann.</translation>
    </message>
    <message>
        <source>time step 1 gets {share} the last one&apos;s gradient</source>
        <extracomment>gradsim/words/shares.py</extracomment>
        <translation>Zeitschritt 1 bekommt {share} dem Gradienten des letzten</translation>
    </message>
    <message>
        <source>layer 1 gets {share} the output&apos;s gradient</source>
        <extracomment>gradsim/words/shares.py</extracomment>
        <translation>Schicht 1 bekommt {share} dem Gradienten der Ausgabe</translation>
    </message>
    <message>
        <source>over 1,000&#xa0;trillion</source>
        <extracomment>gradsim/words/shares.py</extracomment>
        <translation>über 1.000 Billionen</translation>
    </message>
    <message>
        <source>{n} layer</source>
        <extracomment>counts</extracomment>
        <translation>{n} Schicht</translation>
    </message>
    <message>
        <source>{n} layers</source>
        <extracomment>counts</extracomment>
        <translation>{n} Schichten</translation>
    </message>
    <message>
        <source>{n} step</source>
        <extracomment>counts</extracomment>
        <translation>{n} Schritt</translation>
    </message>
    <message>
        <source>{n} steps</source>
        <extracomment>counts</extracomment>
        <translation>{n} Schritte</translation>
    </message>
    <message>
        <source>{n} time step</source>
        <extracomment>counts</extracomment>
        <translation>{n} Zeitschritt</translation>
    </message>
    <message>
        <source>{n} time steps</source>
        <extracomment>counts</extracomment>
        <translation>{n} Zeitschritte</translation>
    </message>
    <message>
        <source>{n} unit</source>
        <extracomment>counts</extracomment>
        <translation>{n} Einheit</translation>
    </message>
    <message>
        <source>{n} units</source>
        <extracomment>counts</extracomment>
        <translation>{n} Einheiten</translation>
    </message>
    <message>
        <source>{n} weight</source>
        <extracomment>counts</extracomment>
        <translation>{n} Gewicht</translation>
    </message>
    <message>
        <source>{n} weights</source>
        <extracomment>counts</extracomment>
        <translation>{n} Gewichte</translation>
    </message>
    <message>
        <source>{n} example</source>
        <extracomment>counts</extracomment>
        <translation>{n} Beispiel</translation>
    </message>
    <message>
        <source>{n} examples</source>
        <extracomment>counts</extracomment>
        <translation>{n} Beispiele</translation>
    </message>
    <message>
        <source>{n} network</source>
        <extracomment>counts</extracomment>
        <translation>{n} Netz</translation>
    </message>
    <message>
        <source>{n} networks</source>
        <extracomment>counts</extracomment>
        <translation>{n} Netze</translation>
    </message>
    <message>
        <source>{n} seed</source>
        <extracomment>counts</extracomment>
        <translation>{n} Startwert</translation>
    </message>
    <message>
        <source>{n} seeds</source>
        <extracomment>counts</extracomment>
        <translation>{n} Startwerte</translation>
    </message>
    <message>
        <source>a tenth</source>
        <extracomment>shares</extracomment>
        <translation>ein Zehntel</translation>
    </message>
    <message>
        <source>an eighth</source>
        <extracomment>shares</extracomment>
        <translation>ein Achtel</translation>
    </message>
    <message>
        <source>a sixth</source>
        <extracomment>shares</extracomment>
        <translation>ein Sechstel</translation>
    </message>
    <message>
        <source>a fifth</source>
        <extracomment>shares</extracomment>
        <translation>ein Fünftel</translation>
    </message>
    <message>
        <source>a quarter</source>
        <extracomment>shares</extracomment>
        <translation>ein Viertel</translation>
    </message>
    <message>
        <source>a third</source>
        <extracomment>shares</extracomment>
        <translation>ein Drittel</translation>
    </message>
    <message>
        <source>two fifths</source>
        <extracomment>shares</extracomment>
        <translation>zwei Fünftel</translation>
    </message>
    <message>
        <source>half</source>
        <extracomment>shares</extracomment>
        <translation>die Hälfte</translation>
    </message>
    <message>
        <source>three fifths</source>
        <extracomment>shares</extracomment>
        <translation>drei Fünftel</translation>
    </message>
    <message>
        <source>two thirds</source>
        <extracomment>shares</extracomment>
        <translation>zwei Drittel</translation>
    </message>
    <message>
        <source>three quarters</source>
        <extracomment>shares</extracomment>
        <translation>drei Viertel</translation>
    </message>
    <message>
        <source>nine tenths</source>
        <extracomment>shares</extracomment>
        <translation>neun Zehntel</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>shares</extracomment>
        <translation>alles</translation>
    </message>
</context>
</TS>
