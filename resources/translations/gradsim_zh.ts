<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>About</name>
    <message>
        <source>About gradsim</source>
        <extracomment>gradsim/ui/help/about.py</extracomment>
        <translation>关于 gradsim</translation>
    </message>
    <message>
        <source>Free software under the MIT licence: use it, change it and pass it on, without any warranty. Qt for Python is under the LGPL, NumPy and pyqtgraph are under licences like this one. Where the data come from is in the guide.</source>
        <extracomment>gradsim/ui/help/about.py</extracomment>
        <translation>自由软件，采用 MIT 许可证：可以使用、修改和转发，不提供任何担保。Qt for Python 采用 LGPL，NumPy 和 pyqtgraph 采用与本软件类似的许可证。数据的来源见使用指南。</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>gradsim/ui/help/about.py</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies the versions, for a report</source>
        <extracomment>gradsim/ui/help/about.py</extracomment>
        <translation>复制各版本号，供报告问题时使用</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>gradsim/ui/help/about.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Back to the window (Esc)</source>
        <extracomment>gradsim/ui/help/about.py</extracomment>
        <translation>回到窗口（Esc）</translation>
    </message>
    <message>
        <source>See gradients vanish and explode, find out why, and cure it.</source>
        <extracomment>gradsim/ui/help/about.py</extracomment>
        <translation>看梯度消失与爆炸，找出原因，并加以解决。</translation>
    </message>
</context>
<context>
    <name>ActivationCurveView</name>
    <message>
        <source>Activation</source>
        <extracomment>gradsim/ui/views/activation_curve.py</extracomment>
        <translation>激活</translation>
    </message>
    <message>
        <source>Curves of the activation and its derivative over a layer&apos;s values</source>
        <extracomment>gradsim/ui/views/activation_curve.py</extracomment>
        <translation>激活函数及其导数的曲线，画在一层的取值范围上</translation>
    </message>
    <message>
        <source>What enters the activation of the picked layer, over the units and examples of one batch.</source>
        <extracomment>gradsim/ui/views/activation_curve.py</extracomment>
        <translation>进入所选层激活函数的值，取自一个批次的所有单元和样本。</translation>
    </message>
    <message>
        <source>pre-activation z</source>
        <extracomment>gradsim/ui/views/activation_curve.py</extracomment>
        <translation>预激活值 z</translation>
    </message>
    <message>
        <source>of the gates</source>
        <extracomment>gradsim/ui/views/activation_curve.py</extracomment>
        <translation>（各个门）</translation>
    </message>
    <message>
        <source>in layer {n}</source>
        <extracomment>gradsim/ui/views/activation_curve.py</extracomment>
        <translation>（第 {n} 层）</translation>
    </message>
    <message>
        <source>in the cell</source>
        <extracomment>gradsim/ui/views/activation_curve.py</extracomment>
        <translation>（循环单元中）</translation>
    </message>
    <message>
        <source>φ′ ≤ {slope}</source>
        <extracomment>gradsim/ui/views/activation_curve.py</extracomment>
        <translation>φ′ ≤ {slope}</translation>
    </message>
    <message>
        <source>values from {low} to {high}; no slope anywhere, so no gradient passes</source>
        <extracomment>gradsim/ui/views/activation_curve.py</extracomment>
        <translation>取值从 {low} 到 {high}；处处没有斜率，梯度无法通过</translation>
    </message>
    <message>
        <source>any value, slope {slope} everywhere</source>
        <extracomment>gradsim/ui/views/activation_curve.py</extracomment>
        <translation>任意取值，斜率处处为 {slope}</translation>
    </message>
    <message>
        <source>values above {low}, slope at most {slope}</source>
        <extracomment>gradsim/ui/views/activation_curve.py</extracomment>
        <translation>取值大于 {low}，斜率至多 {slope}</translation>
    </message>
    <message>
        <source>values from {low} to {high}, slope at most {slope}</source>
        <extracomment>gradsim/ui/views/activation_curve.py</extracomment>
        <translation>取值从 {low} 到 {high}，斜率至多 {slope}</translation>
    </message>
</context>
<context>
    <name>ActivationView</name>
    <message>
        <source>An activation and the values it acts on</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>激活函数和它所作用的值</translation>
    </message>
    <message>
        <source>Curves of the activation and its derivative above a histogram of one layer&apos;s pre-activations</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>激活函数及其导数的曲线，下方是一层预激活值的直方图</translation>
    </message>
    <message>
        <source>pre-activation z</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>预激活值 z</translation>
    </message>
    <message>
        <source>count</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>个数</translation>
    </message>
    <message>
        <source>The layer whose values are shown. A click on its bar or node picks it too.</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>显示哪一层的值。点击该层的柱子或节点也能选中它。</translation>
    </message>
    <message>
        <source>layer</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>层</translation>
    </message>
    <message>
        <source>if batch-normalized</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>若用批归一化</translation>
    </message>
    <message>
        <source>flat: φ′ nearly 0</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>平坦：φ′ 接近 0</translation>
    </message>
    <message>
        <source>Each histogram is drawn to its own height; hover for the counts.</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>每个直方图按各自的高度绘制；悬停可看个数。</translation>
    </message>
    <message>
        <source>z = h W + b over the units and examples of one batch, before any normalization.</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>z = h W + b，取自一个批次的所有单元和样本，未经任何归一化。</translation>
    </message>
    <message>
        <source>What the activation sees: z normalized, scaled and shifted.</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>激活函数看到的值：z 经过归一化、缩放和平移。</translation>
    </message>
    <message>
        <source>What the activation would see at first, if batch normalization were switched on.</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>若打开批归一化，激活函数起初会看到的值。</translation>
    </message>
    <message>
        <source>Where |φ′| is under 5 % of its largest: nearly nothing of a gradient gets through there.</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>|φ′| 不到其最大值 5% 的地方：梯度几乎无法通过。</translation>
    </message>
    <message>
        <source>No layer can pass on more of a gradient than its largest |φ′|, but for what the weights add to it.</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>除了权重带来的放大，任何一层传递的梯度都不会超过其最大的 |φ′| 倍。</translation>
    </message>
    <message>
        <source>The gates of this cell are always sigmoid, its new values tanh. Choose the Elman cell.</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>这种循环单元的门总是 sigmoid，新值总是 tanh。要换激活函数，请选 Elman。</translation>
    </message>
    <message>
        <source>{kind}-normalized</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>经{kind}归一化</translation>
    </message>
    <message>
        <source>φ′ is at most {slope}. The flattest of all: {first} ({least}), then {second} ({less}).</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>φ′ 至多为 {slope}。最平坦的是 {first}（{least}），其次是 {second}（{less}）。</translation>
    </message>
    <message>
        <source>{name}: {n} of {all} values from {low} to {high}</source>
        <extracomment>gradsim/ui/views/activation.py</extracomment>
        <translation>{name}：{all} 个值中有 {n} 个在 {low} 到 {high} 之间</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>This scenario reads a data file of this computer:

{file}

Read it?</source>
        <extracomment>gradsim/ui/widgets/asking.py</extracomment>
        <translation>这个场景要读取本机上的一个数据文件：

{file}

要读取吗？</translation>
    </message>
    <message>
        <source>Read a data file?</source>
        <extracomment>gradsim/ui/widgets/asking.py</extracomment>
        <translation>读取数据文件？</translation>
    </message>
    <message>
        <source>It learned from a data file that is not there:

{file}

Choose where it is now?</source>
        <extracomment>gradsim/ui/widgets/asking.py</extracomment>
        <translation>它所学习的数据文件已不在原处：

{file}

要指明它现在的位置吗？</translation>
    </message>
    <message>
        <source>Where are its data?</source>
        <extracomment>gradsim/ui/widgets/asking.py</extracomment>
        <translation>数据在哪里？</translation>
    </message>
    <message>
        <source>This needs about {needed} of memory, {free} are free; a step takes about {time}.</source>
        <extracomment>gradsim/ui/widgets/asking.py</extracomment>
        <translation>这大约需要 {needed} 内存，可用 {free}；一步大约用 {time}。</translation>
    </message>
    <message>
        <source>Build it?</source>
        <extracomment>gradsim/ui/widgets/asking.py</extracomment>
        <translation>要构建吗？</translation>
    </message>
    <message>
        <source>When memory runs out, the computer becomes slow or ends programs.</source>
        <extracomment>gradsim/ui/widgets/asking.py</extracomment>
        <translation>内存用尽时，计算机会变慢，或者程序会被终止。</translation>
    </message>
    <message>
        <source>Build</source>
        <extracomment>gradsim/ui/widgets/asking.py</extracomment>
        <translation>构建</translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <extracomment>gradsim/ui/widgets/asking.py</extracomment>
        <translation>不构建</translation>
    </message>
</context>
<context>
    <name>AxisRow</name>
    <message>
        <source>{title}: values</source>
        <extracomment>gradsim/ui/sweep/axis_row.py</extracomment>
        <translation>{title}：取值</translation>
    </message>
    <message>
        <source>&lt;p&gt;Values, as on the command line: 2:50:4 (start, stop, step; the stop is included) or a list such as 0.01,0.1,1.&lt;/p&gt;</source>
        <extracomment>gradsim/ui/sweep/axis_row.py</extracomment>
        <translation>&lt;p&gt;取值，与命令行的写法相同：2:50:4（起点、终点、步长；包含终点），或列表，如 0.01,0.1,1。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>gradsim/ui/sweep/axis_row.py</extracomment>
        <translation>空</translation>
    </message>
    <message>
        <source>{value} is not allowed; {allowed}</source>
        <extracomment>gradsim/ui/sweep/axis_row.py</extracomment>
        <translation>不允许 {value}；{allowed}</translation>
    </message>
</context>
<context>
    <name>BarsCard</name>
    <message>
        <source>Gradient reaching each layer</source>
        <extracomment>gradsim/ui/compare/bars.py</extracomment>
        <translation>到达各层的梯度</translation>
    </message>
    <message>
        <source>The bars of all scenarios, beside each other at each layer: the gradient that comes back to it from the loss. All are measured at the same step, on the same examples. Bars that stay level toward the input are healthy. Try another activation for B, and see from which layer on the bars part.</source>
        <extracomment>gradsim/ui/compare/bars.py</extracomment>
        <translation>所有场景的柱子，在每一层并排显示：从损失传回到这一层的梯度。都在同一步、用同样的样本测量。朝输入方向保持平齐的柱子是健康的。试着给 B 换一个激活函数，看看从哪一层起柱子开始分开。</translation>
    </message>
    <message>
        <source>Bars of the gradient norm of every layer, for all scenarios</source>
        <extracomment>gradsim/ui/compare/bars.py</extracomment>
        <translation>所有场景各层梯度范数的柱状图</translation>
    </message>
    <message>
        <source>layer (input → output)</source>
        <extracomment>gradsim/ui/compare/bars.py</extracomment>
        <translation>层（输入 → 输出）</translation>
    </message>
    <message>
        <source>Gradient reaching each time step</source>
        <extracomment>gradsim/ui/compare/bars.py</extracomment>
        <translation>到达各时间步的梯度</translation>
    </message>
    <message>
        <source>time step</source>
        <extracomment>gradsim/ui/compare/bars.py</extracomment>
        <translation>时间步</translation>
    </message>
    <message>
        <source>× zero, or not finite</source>
        <extracomment>gradsim/ui/compare/bars.py</extracomment>
        <translation>× 为零，或不是有限值</translation>
    </message>
    <message>
        <source>last</source>
        <extracomment>gradsim/ui/compare/bars.py</extracomment>
        <translation>末</translation>
    </message>
    <message>
        <source>out</source>
        <extracomment>gradsim/ui/compare/bars.py</extracomment>
        <translation>输出</translation>
    </message>
    <message>
        <source>first</source>
        <extracomment>gradsim/ui/compare/bars.py</extracomment>
        <translation>首</translation>
    </message>
    <message>
        <source>{letter}, {name}: {value}</source>
        <extracomment>gradsim/ui/compare/bars.py</extracomment>
        <translation>{letter}，{name}：{value}</translation>
    </message>
</context>
<context>
    <name>BarsView</name>
    <message>
        <source>Gradient reaching each layer</source>
        <extracomment>gradsim/ui/views/bars.py</extracomment>
        <translation>到达各层的梯度</translation>
    </message>
    <message>
        <source>Bars of the gradient that reaches every layer, from input to output</source>
        <extracomment>gradsim/ui/views/bars.py</extracomment>
        <translation>到达各层的梯度的柱状图，从输入到输出</translation>
    </message>
    <message>
        <source>layer (input → output)</source>
        <extracomment>gradsim/ui/views/bars.py</extracomment>
        <translation>层（输入 → 输出）</translation>
    </message>
    <message>
        <source>&lt;p&gt;RMS dL/dz: the gradient that flows back through a layer. The chain rule multiplies it from layer to layer, so it is what vanishes and explodes.&lt;/p&gt;&lt;p&gt;‖dL/dW‖: the norm of the gradient of the layer&apos;s weights, what makes it learn. It also carries the size of the activations that come in: with ReLU and Xavier it stays level while the signal falls, as the activations shrink by the same factor on their way forward.&lt;/p&gt;</source>
        <extracomment>gradsim/ui/views/bars.py</extracomment>
        <translation>&lt;p&gt;RMS dL/dz：穿过一层往回传的梯度。链式法则把它一层一层地相乘，所以消失和爆炸的正是它。&lt;/p&gt;&lt;p&gt;‖dL/dW‖：该层权重的梯度的范数，使这一层得以学习。它还包含输入激活值的大小：用 ReLU 和 Xavier 时，信号变小而它保持平齐，因为激活值在前向传播中以同样的倍数缩小。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>theory</source>
        <extracomment>gradsim/ui/views/bars.py</extracomment>
        <translation>理论</translation>
    </message>
    <message>
        <source>Covered: first say what you expect</source>
        <extracomment>gradsim/ui/views/bars.py</extracomment>
        <translation>已遮住：请先说出预测</translation>
    </message>
    <message>
        <source>No theory here: {reason}.</source>
        <extracomment>gradsim/ui/views/bars.py</extracomment>
        <translation>此处没有理论值：{reason}。</translation>
    </message>
    <message>
        <source>Mean-field theory of wide networks, at the first weights: what bars and dots start from.</source>
        <extracomment>gradsim/ui/views/bars.py</extracomment>
        <translation>宽网络的平均场理论，针对初始权重：柱子和圆点的起点。</translation>
    </message>
    <message>
        <source>theory, step 0</source>
        <extracomment>gradsim/ui/views/bars.py</extracomment>
        <translation>理论，第 0 步</translation>
    </message>
    <message>
        <source>no theory</source>
        <extracomment>gradsim/ui/views/bars.py</extracomment>
        <translation>无理论值</translation>
    </message>
    <message>
        <source>RMS dL/dz: {figures}</source>
        <extracomment>gradsim/ui/views/bars.py</extracomment>
        <translation>RMS dL/dz：{figures}</translation>
    </message>
    <message>
        <source>{name}
RMS dL/dz {signal}
{share} the output&apos;s ({exact})
‖dL/dW‖ {norm}</source>
        <extracomment>gradsim/ui/views/bars.py</extracomment>
        <translation>{name}
RMS dL/dz {signal}
是输出层的{share}（{exact}）
‖dL/dW‖ {norm}</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>What am I seeing?</source>
        <extracomment>gradsim/ui/widgets/card.py</extracomment>
        <translation>我看到的是什么？</translation>
    </message>
</context>
<context>
    <name>CellMap</name>
    <message>
        <source>Map of the cells</source>
        <extracomment>gradsim/ui/sweep/cell_map.py</extracomment>
        <translation>单元格图</translation>
    </message>
    <message>
        <source>not trained yet; the pale colour is that of the nearest trained cell</source>
        <extracomment>gradsim/ui/sweep/cell_map.py</extracomment>
        <translation>尚未训练；浅色取自最近的已训练单元格</translation>
    </message>
</context>
<context>
    <name>ChainRuleView</name>
    <message>
        <source>The chain rule multiplies</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>链式法则连乘</translation>
    </message>
    <message>
        <source>A staircase from the loss down to layer 1, with a step for each weight matrix and each slope</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>从损失往下到第 1 层的阶梯，每个权重矩阵和每个斜率各占一级</translation>
    </message>
    <message>
        <source>product so far</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>至此的乘积</translation>
    </message>
    <message>
        <source>× gain of W</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>× W 的增益</translation>
    </message>
    <message>
        <source>× slope φ′</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>× 斜率 φ′</translation>
    </message>
    <message>
        <source>branches alone</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>仅分支</translation>
    </message>
    <message>
        <source>RMS dL/dz of a layer over that of the output: all factors multiplied.</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>某层的 RMS dL/dz 与输出层之比：所有因子的乘积。</translation>
    </message>
    <message>
        <source>What would be left if each block passed on F′ instead of 1 + F′: nothing came past the branches.</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>如果每个块传递的是 F′ 而不是 1 + F′，还会剩下多少：没有任何东西绕过分支。</translation>
    </message>
    <message>
        <source>RMS dL/dh of the layer over RMS dL/dz of the next one toward the loss: what the weights between them do. With a residual connection the path past the branch is in it: 1 + F′.</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>本层的 RMS dL/dh 与朝损失方向下一层的 RMS dL/dz 之比：两层之间的权重所起的作用。有残差连接时，绕过分支的通路也包含在内：1 + F′。</translation>
    </message>
    <message>
        <source>RMS dL/dz over RMS dL/dh: what the activation (and a normalization) lets through. For one unit and one example it is |φ′(z)|; for many it is a mean over them, weighted by what arrives. With a pre-activation skip the path past the branch is in it: 1 + F′.</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>RMS dL/dz 与 RMS dL/dh 之比：激活函数（和归一化）放行的部分。对一个单元、一个样本，它就是 |φ′(z)|；对许多个，它是按到达的梯度加权的平均。用预激活跳跃连接时，绕过分支的通路也包含在内：1 + F′。</translation>
    </message>
    <message>
        <source>layer (input ← loss)</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>层（输入 ← 损失）</translation>
    </message>
    <message>
        <source>product</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>乘积</translation>
    </message>
    <message>
        <source>layer</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>层</translation>
    </message>
    <message>
        <source>gain</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>增益</translation>
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
        <translation>点击一行，就在所有视图中选中该层。</translation>
    </message>
    <message>
        <source>The plain mean over units and examples, for comparison.</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>对单元和样本的简单平均，供比较。</translation>
    </message>
    <message>
        <source>Factors of the chain rule</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>链式法则的因子</translation>
    </message>
    <message>
        <source>{layers}, each times {factor} on average: {gets}</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>{layers}，平均每层乘以 {factor}：{gets}</translation>
    </message>
    <message>
        <source>{layers}, times {factor}: {gets}</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>{layers}，乘以 {factor}：{gets}</translation>
    </message>
    <message>
        <source>On the next batch: {product}</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>在下一个批次上：{product}</translation>
    </message>
    <message>
        <source>the gradient is not finite any more: there is nothing to multiply</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>梯度已不是有限值：没有什么可乘</translation>
    </message>
    <message>
        <source>; without the + x of F(x) + x it would be {alone}</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>；没有 F(x) + x 中的 + x 则为 {alone}</translation>
    </message>
    <message>
        <source>product of all factors {product}</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>所有因子的乘积 {product}</translation>
    </message>
    <message>
        <source>layer {n}
gain of W {gain}
slope φ′ {slope}
mean |φ′| {mean}
product so far {product}</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>第 {n} 层
W 的增益 {gain}
斜率 φ′ {slope}
|φ′| 的平均 {mean}
至此的乘积 {product}</translation>
    </message>
    <message>
        <source>F′ alone: {share} of 1 + F′</source>
        <extracomment>gradsim/ui/views/chain_rule.py</extracomment>
        <translation>仅 F′：1 + F′ 的{share}</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Target</source>
        <extracomment>gradsim/ui/data/choices.py</extracomment>
        <translation>目标</translation>
    </message>
    <message>
        <source>Learn from</source>
        <extracomment>gradsim/ui/data/choices.py</extracomment>
        <translation>学习依据</translation>
    </message>
    <message>
        <source>What it holds</source>
        <extracomment>gradsim/ui/data/choices.py</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>The column to predict</source>
        <extracomment>gradsim/ui/data/choices.py</extracomment>
        <translation>要预测的列</translation>
    </message>
    <message>
        <source>Whether the target is a class or an amount</source>
        <extracomment>gradsim/ui/data/choices.py</extracomment>
        <translation>目标是类别还是数量</translation>
    </message>
    <message>
        <source>The inputs; what is not ticked is left out</source>
        <extracomment>gradsim/ui/data/choices.py</extracomment>
        <translation>输入；未勾选的不用</translation>
    </message>
    <message>
        <source>Classes</source>
        <extracomment>gradsim/ui/data/choices.py</extracomment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>gradsim/ui/data/choices.py</extracomment>
        <translation>数值</translation>
    </message>
    <message>
        <source>As found: {name}</source>
        <extracomment>gradsim/ui/data/choices.py</extracomment>
        <translation>自动判断：{name}</translation>
    </message>
    <message>
        <source>As found</source>
        <extracomment>gradsim/ui/data/choices.py</extracomment>
        <translation>自动判断</translation>
    </message>
</context>
<context>
    <name>ChooseData</name>
    <message>
        <source>Choose a data file</source>
        <extracomment>gradsim/ui/widgets/choose_data.py</extracomment>
        <translation>选择数据文件</translation>
    </message>
    <message>
        <source>Choose the folder around the folders of images</source>
        <extracomment>gradsim/ui/widgets/choose_data.py</extracomment>
        <translation>选择包含各图像文件夹的文件夹</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Scenarios</source>
        <extracomment>gradsim/ui/compare/chooser.py</extracomment>
        <translation>场景</translation>
    </message>
    <message>
        <source>The scenario that the controls below change</source>
        <extracomment>gradsim/ui/compare/chooser.py</extracomment>
        <translation>下方控件所修改的场景</translation>
    </message>
    <message>
        <source>One more scenario, at first the same as this one; four at most</source>
        <extracomment>gradsim/ui/compare/chooser.py</extracomment>
        <translation>再加一个场景，起初与这个相同；最多四个</translation>
    </message>
    <message>
        <source>Add a scenario</source>
        <extracomment>gradsim/ui/compare/chooser.py</extracomment>
        <translation>添加场景</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>gradsim/ui/compare/chooser.py</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Takes this scenario out; two stay at least</source>
        <extracomment>gradsim/ui/compare/chooser.py</extracomment>
        <translation>去掉这个场景；至少保留两个</translation>
    </message>
    <message>
        <source>Use this one</source>
        <extracomment>gradsim/ui/compare/chooser.py</extracomment>
        <translation>采用这个</translation>
    </message>
    <message>
        <source>Hands this scenario to the main window, where Undo takes it back</source>
        <extracomment>gradsim/ui/compare/chooser.py</extracomment>
        <translation>把这个场景交给主窗口，在那里可以撤销</translation>
    </message>
    <message>
        <source>A is what the others are compared with.</source>
        <extracomment>gradsim/ui/compare/chooser.py</extracomment>
        <translation>其他场景都与 A 比较。</translation>
    </message>
    <message>
        <source>{letter} is still the same as A: change one of its controls.</source>
        <extracomment>gradsim/ui/compare/chooser.py</extracomment>
        <translation>{letter} 仍与 A 相同：请改动它的一个控件。</translation>
    </message>
    <message>
        <source>{letter} differs from A in {fields}.</source>
        <extracomment>gradsim/ui/compare/chooser.py</extracomment>
        <translation>{letter} 与 A 的不同之处：{fields}。</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>measured ✓</source>
        <extracomment>gradsim/ui/lessons/answers.py</extracomment>
        <translation>实测 ✓</translation>
    </message>
    <message>
        <source>said</source>
        <extracomment>gradsim/ui/lessons/answers.py</extracomment>
        <translation>预测</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Compare</source>
        <extracomment>gradsim/ui/compare/window.py</extracomment>
        <translation>对比</translation>
    </message>
    <message>
        <source>The main window&apos;s training is paused meanwhile.</source>
        <extracomment>gradsim/ui/compare/window.py</extracomment>
        <translation>其间主窗口的训练暂停。</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>Confusion matrix: rows true, columns predicted</source>
        <extracomment>gradsim/ui/examples/confusion.py</extracomment>
        <translation>混淆矩阵：行为真实，列为预测</translation>
    </message>
    <message>
        <source>true {true}, predicted {predicted}
{count} of {of} ({share})</source>
        <extracomment>gradsim/ui/examples/confusion.py</extracomment>
        <translation>真实 {true}，预测 {predicted}
{of} 个中有 {count} 个（{share}）</translation>
    </message>
    <message>
        <source>predicted →</source>
        <extracomment>gradsim/ui/examples/confusion.py</extracomment>
        <translation>预测 →</translation>
    </message>
    <message>
        <source>true →</source>
        <extracomment>gradsim/ui/examples/confusion.py</extracomment>
        <translation>真实 →</translation>
    </message>
</context>
<context>
    <name>ControlPanel</name>
    <message>
        <source>Controls</source>
        <extracomment>gradsim/ui/controls/panel.py</extracomment>
        <translation>控件</translation>
    </message>
    <message>
        <source>What is trained, and how. The first ones are what the gradient depends on most; the rest is folded below. What needs other weights begins a new run, and Undo takes it back; the learning rate changes while training goes on. Try Depth, then Activation, and watch the bars.</source>
        <extracomment>gradsim/ui/controls/panel.py</extracomment>
        <translation>训练什么，怎样训练。前几项对梯度影响最大，其余折叠在下面。需要新权重的改动会开始新的运行，可以撤销；学习率可在训练中改变。试试先改深度，再改激活，同时看柱子。</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>Start here</source>
        <extracomment>gallery</extracomment>
        <translation>从这里开始</translation>
    </message>
    <message>
        <source>10 sigmoid layers</source>
        <extracomment>scenario sigmoid-vanishes</extracomment>
        <translation>10 层 sigmoid</translation>
    </message>
    <message>
        <source>The gradient vanishes: layer 1 gets less than a millionth of the output&apos;s</source>
        <extracomment>scenario sigmoid-vanishes</extracomment>
        <translation>梯度消失：第 1 层得到的不到输出层的百万分之一</translation>
    </message>
    <message>
        <source>2 sigmoid layers</source>
        <extracomment>scenario sigmoid-shallow</extracomment>
        <translation>2 层 sigmoid</translation>
    </message>
    <message>
        <source>Shallow networks do not suffer: over 90&#xa0;% of the digits right after 300 steps</source>
        <extracomment>scenario sigmoid-shallow</extracomment>
        <translation>浅网络没有问题：300 步后 90% 以上的数字识别正确</translation>
    </message>
    <message>
        <source>One sigmoid among ReLU</source>
        <extracomment>scenario one-sigmoid-among-relu</extracomment>
        <translation>ReLU 中的一层 sigmoid</translation>
    </message>
    <message>
        <source>One sigmoid layer among nine of ReLU: where the gradient drops</source>
        <extracomment>scenario one-sigmoid-among-relu</extracomment>
        <translation>九层 ReLU 中有一层 sigmoid：梯度在哪里下降</translation>
    </message>
    <message>
        <source>Why it vanishes</source>
        <extracomment>gallery</extracomment>
        <translation>为什么消失</translation>
    </message>
    <message>
        <source>Saturated sigmoids</source>
        <extracomment>scenario sigmoid-saturated</extracomment>
        <translation>饱和的 sigmoid</translation>
    </message>
    <message>
        <source>Weights 4 times too large push z to the flat ends: few digits right after 300 steps</source>
        <extracomment>scenario sigmoid-saturated</extracomment>
        <translation>权重大了 4 倍，把 z 推到平坦的两端：300 步后识别正确的数字很少</translation>
    </message>
    <message>
        <source>Weights too small</source>
        <extracomment>scenario tiny-weights</extracomment>
        <translation>权重太小</translation>
    </message>
    <message>
        <source>10 tanh layers with 0.3 of Xavier&apos;s weights: the gradient vanishes, nothing is learnt</source>
        <extracomment>scenario tiny-weights</extracomment>
        <translation>10 层 tanh，权重为 Xavier 的 0.3 倍：梯度消失，什么也学不到</translation>
    </message>
    <message>
        <source>ReLU from a Xavier start</source>
        <extracomment>scenario relu-xavier</extracomment>
        <translation>用 Xavier 初始化的 ReLU</translation>
    </message>
    <message>
        <source>30 ReLU layers with Xavier weights: the signal vanishes</source>
        <extracomment>scenario relu-xavier</extracomment>
        <translation>30 层 ReLU，Xavier 权重：信号消失</translation>
    </message>
    <message>
        <source>Dead ReLU</source>
        <extracomment>scenario relu-dead</extracomment>
        <translation>死亡的 ReLU</translation>
    </message>
    <message>
        <source>Steps too large: after 20 of them layers 1 and 2 are all 0, and no gradient passes them</source>
        <extracomment>scenario relu-dead</extracomment>
        <translation>步子太大：20 步后第 1、2 层全为 0，梯度无法通过</translation>
    </message>
    <message>
        <source>Cures</source>
        <extracomment>gallery</extracomment>
        <translation>对策</translation>
    </message>
    <message>
        <source>ReLU from a He start</source>
        <extracomment>scenario relu-he</extracomment>
        <translation>用 He 初始化的 ReLU</translation>
    </message>
    <message>
        <source>30 ReLU layers with He weights: the gradient gets through</source>
        <extracomment>scenario relu-he</extracomment>
        <translation>30 层 ReLU，He 权重：梯度通得过</translation>
    </message>
    <message>
        <source>Skip connections</source>
        <extracomment>scenario sigmoid-residual</extracomment>
        <translation>跳跃连接</translation>
    </message>
    <message>
        <source>F(x) + x rescues 10 sigmoid layers</source>
        <extracomment>scenario sigmoid-residual</extracomment>
        <translation>F(x) + x 挽救 10 层 sigmoid</translation>
    </message>
    <message>
        <source>Batch normalization</source>
        <extracomment>scenario sigmoid-batch-normalized</extracomment>
        <translation>批归一化</translation>
    </message>
    <message>
        <source>It rescues 10 sigmoid layers</source>
        <extracomment>scenario sigmoid-batch-normalized</extracomment>
        <translation>它挽救 10 层 sigmoid</translation>
    </message>
    <message>
        <source>The same, batch normalized</source>
        <extracomment>scenario sigmoid-saturated-normalized</extracomment>
        <translation>同上，加批归一化</translation>
    </message>
    <message>
        <source>z is back where the sigmoid slopes: over 90&#xa0;% of the digits right after 300 steps</source>
        <extracomment>scenario sigmoid-saturated-normalized</extracomment>
        <translation>z 回到 sigmoid 有斜率的地方：300 步后 90% 以上的数字识别正确</translation>
    </message>
    <message>
        <source>The other cliff: it explodes</source>
        <extracomment>gallery</extracomment>
        <translation>另一个悬崖：爆炸</translation>
    </message>
    <message>
        <source>Weights too large</source>
        <extracomment>scenario relu-explodes</extracomment>
        <translation>权重太大</translation>
    </message>
    <message>
        <source>20 ReLU layers with weights 1.5 times He&apos;s: the gradient explodes</source>
        <extracomment>scenario relu-explodes</extracomment>
        <translation>20 层 ReLU，权重为 He 的 1.5 倍：梯度爆炸</translation>
    </message>
    <message>
        <source>Learning rate too high</source>
        <extracomment>scenario rate-explodes</extracomment>
        <translation>学习率太高</translation>
    </message>
    <message>
        <source>A fine network at a learning rate of 3: the steps overshoot, training diverges</source>
        <extracomment>scenario rate-explodes</extracomment>
        <translation>好端端的网络，学习率为 3：步子过头，训练发散</translation>
    </message>
    <message>
        <source>Inputs not scaled</source>
        <extracomment>scenario raw-inputs-explode</extracomment>
        <translation>输入未缩放</translation>
    </message>
    <message>
        <source>Pixels of 0 to 16 as they are: training diverges; standardized they train</source>
        <extracomment>scenario raw-inputs-explode</extracomment>
        <translation>像素保持 0 到 16：训练发散；标准化后就能训练</translation>
    </message>
    <message>
        <source>One explosion, four answers</source>
        <extracomment>gallery</extracomment>
        <translation>一次爆炸，四种对策</translation>
    </message>
    <message>
        <source>Raw targets, squared error</source>
        <extracomment>scenario raw-targets-explode</extracomment>
        <translation>原始目标，平方误差</translation>
    </message>
    <message>
        <source>Targets in the hundreds: the first step throws the weights so far that training diverges</source>
        <extracomment>scenario raw-targets-explode</extracomment>
        <translation>目标值为几百：第一步就把权重抛得太远，训练发散</translation>
    </message>
    <message>
        <source>The same, Huber</source>
        <extracomment>scenario raw-targets-huber</extracomment>
        <translation>同上，Huber</translation>
    </message>
    <message>
        <source>Its gradient is bounded for each example: the same training goes on, the loss halves</source>
        <extracomment>scenario raw-targets-huber</extracomment>
        <translation>每个样本的梯度有界：同样的训练能继续，损失减半</translation>
    </message>
    <message>
        <source>The same, absolute error</source>
        <extracomment>scenario raw-targets-absolute</extracomment>
        <translation>同上，绝对误差</translation>
    </message>
    <message>
        <source>Its gradient has one size however large the error: the loss halves</source>
        <extracomment>scenario raw-targets-absolute</extracomment>
        <translation>误差再大，梯度大小不变：损失减半</translation>
    </message>
    <message>
        <source>Raw targets, clipping</source>
        <extracomment>scenario raw-targets-clipped</extracomment>
        <translation>原始目标，裁剪</translation>
    </message>
    <message>
        <source>The gradient clipped to norm 1: the same training survives</source>
        <extracomment>scenario raw-targets-clipped</extracomment>
        <translation>梯度裁剪到范数 1：同样的训练撑得住</translation>
    </message>
    <message>
        <source>Through time</source>
        <extracomment>gallery</extracomment>
        <translation>穿过时间</translation>
    </message>
    <message>
        <source>Tanh cell, 50 time steps</source>
        <extracomment>scenario rnn-tanh-forgets</extracomment>
        <translation>tanh 循环单元，50 个时间步</translation>
    </message>
    <message>
        <source>Tanh forgets the symbol after 20 time steps: near chance (1 in 8) after 300 training steps</source>
        <extracomment>scenario rnn-tanh-forgets</extracomment>
        <translation>20 个时间步后 tanh 就忘了符号：训练 300 步后接近随机（1/8）</translation>
    </message>
    <message>
        <source>LSTM</source>
        <extracomment>scenario rnn-lstm-carries</extracomment>
        <translation>LSTM</translation>
    </message>
    <message>
        <source>LSTM carries a symbol over 50 time steps: 95&#xa0;% right within 300 training steps</source>
        <extracomment>scenario rnn-lstm-carries</extracomment>
        <translation>LSTM 把符号带过 50 个时间步：训练 300 步内 95% 正确</translation>
    </message>
    <message>
        <source>GRU</source>
        <extracomment>scenario rnn-gru-carries</extracomment>
        <translation>GRU</translation>
    </message>
    <message>
        <source>GRU carries a symbol over 50 time steps: 95&#xa0;% right within 300 training steps</source>
        <extracomment>scenario rnn-gru-carries</extracomment>
        <translation>GRU 把符号带过 50 个时间步：训练 300 步内 95% 正确</translation>
    </message>
    <message>
        <source>64 pixels, small start</source>
        <extracomment>scenario rnn-small-start</extracomment>
        <translation>64 个像素，小初始值</translation>
    </message>
    <message>
        <source>Tanh reads 64 pixels, small normal start: behind the orthogonal one</source>
        <extracomment>scenario rnn-small-start</extracomment>
        <translation>tanh 读 64 个像素，小的正态初始值：落后于正交初始化</translation>
    </message>
    <message>
        <source>64 pixels, orthogonal start</source>
        <extracomment>scenario rnn-orthogonal-start</extracomment>
        <translation>64 个像素，正交初始化</translation>
    </message>
    <message>
        <source>Tanh reads 64 pixels, orthogonal start: ahead of the small one after 400 training steps</source>
        <extracomment>scenario rnn-orthogonal-start</extracomment>
        <translation>tanh 读 64 个像素，正交初始化：训练 400 步后领先于小初始值</translation>
    </message>
    <message>
        <source>ReLU cell, radius 1.6</source>
        <extracomment>scenario rnn-relu-explodes</extracomment>
        <translation>ReLU 循环单元，半径 1.6</translation>
    </message>
    <message>
        <source>ReLU cell of spectral radius 1.6: the gradient explodes, training diverges</source>
        <extracomment>scenario rnn-relu-explodes</extracomment>
        <translation>谱半径 1.6 的 ReLU 循环单元：梯度爆炸，训练发散</translation>
    </message>
    <message>
        <source>ReLU cell, clipping</source>
        <extracomment>scenario rnn-relu-clipped</extracomment>
        <translation>ReLU 循环单元，裁剪</translation>
    </message>
    <message>
        <source>The exploding ReLU cell with clipping by norm: it trains</source>
        <extracomment>scenario rnn-relu-clipped</extracomment>
        <translation>会爆炸的 ReLU 循环单元加上按范数裁剪：能训练</translation>
    </message>
</context>
<context>
    <name>CuresView</name>
    <message>
        <source>What would help?</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>什么会有帮助？</translation>
    </message>
    <message>
        <source>Try the cures</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>试试各种对策</translation>
    </message>
    <message>
        <source>Trains each change beside the scenario as it is</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>把每种改动与原场景并排训练</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stops; what is known stays</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>停止；已知的结果保留</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Takes the change back (Ctrl+Z)</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>撤回改动（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Cures tried</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>试过的对策</translation>
    </message>
    <message>
        <source>Cures, the best first</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>对策，最好的在前</translation>
    </message>
    <message>
        <source>A click applies one. The same number: they differ within the spread over the seeds only.</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>点击一项即采用。编号相同：差别只在各随机种子的波动之内。</translation>
    </message>
    <message>
        <source>None of these helps: the loss is {loss} as it is</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>这些都没有帮助：原场景的损失为 {loss}</translation>
    </message>
    <message>
        <source>{name} helps most: loss {loss}, as it is {before}</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>{name}最有帮助：损失 {loss}，原来 {before}</translation>
    </message>
    <message>
        <source>bar: loss left of guessing, {steps} steps</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>柱：损失占猜测的多少，{steps} 步</translation>
    </message>
    <message>
        <source>{how} (shortened)</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>{how}（缩短）</translation>
    </message>
    <message>
        <source>Trains each change that a textbook suggests for {steps} steps with {seeds} seeds, in the background, then the best together, and ranks them by what was measured. These: {names}.</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>在后台用 {seeds} 个随机种子，把教科书建议的每种改动训练 {steps} 步，再把最好的几种合起来训练，并按实测结果排名。包括：{names}。</translation>
    </message>
    <message>
        <source>It could not be tried: {why}</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>无法尝试：{why}</translation>
    </message>
    <message>
        <source>Measured before these were changed: {fields}.</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>这是在改动以下各项之前测得的：{fields}。</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>约剩 {time}</translation>
    </message>
    <message>
        <source>begins</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>开始</translation>
    </message>
    <message>
        <source>{share} is done, {time}.</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>已完成 {share}，{time}。</translation>
    </message>
    <message>
        <source>Cancelled: {n} changes were trained.</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>已取消：训练了 {n} 种改动。</translation>
    </message>
    <message>
        <source>There was no time for {n} others.</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>另有 {n} 种来不及训练。</translation>
    </message>
    <message>
        <source>{tried} So first: {cause}</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>{tried} 所以先解决：{cause}</translation>
    </message>
    <message>
        <source>Held-out loss {low} to {high} over {n} seeds after {steps} steps, {share} of that of an answer that does not look at the input.</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>{steps} 步后，{n} 个随机种子的留出损失为 {low} 到 {high}，是不看输入的答案的损失的{share}。</translation>
    </message>
    <message>
        <source>At the first step layer 1 gets {least} to {most} of the output layer&apos;s gradient.</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>第一步时，第 1 层得到输出层梯度的{least}到{most}。</translation>
    </message>
    <message>
        <source>A click applies it. The same number: equal within the spread over the seeds.</source>
        <extracomment>gradsim/ui/views/cures.py</extracomment>
        <translation>点击即采用。编号相同：在各随机种子的波动之内相等。</translation>
    </message>
</context>
<context>
    <name>CurveReading</name>
    <message>
        <source>Where the curves are read: type it, or drag the upright line.</source>
        <extracomment>gradsim/ui/plots/curve_reading.py</extracomment>
        <translation>曲线的读数位置：输入数值，或拖动竖线。</translation>
    </message>
    <message>
        <source>The share of a gradient that is left after that many layers, if each has this slope.</source>
        <extracomment>gradsim/ui/plots/curve_reading.py</extracomment>
        <translation>如果每层都有这个斜率，经过这么多层后梯度剩下的份额。</translation>
    </message>
    <message>
        <source>at z =</source>
        <extracomment>gradsim/ui/plots/curve_reading.py</extracomment>
        <translation>在 z =</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Your own data</source>
        <extracomment>gradsim/ui/data/card.py</extracomment>
        <translation>自己的数据</translation>
    </message>
    <message>
        <source>How much is read</source>
        <extracomment>gradsim/ui/data/card.py</extracomment>
        <translation>读取多少</translation>
    </message>
    <message>
        <source>Learn from it</source>
        <extracomment>gradsim/ui/data/card.py</extracomment>
        <translation>用它学习</translation>
    </message>
    <message>
        <source>Trains on these data; Undo takes it back</source>
        <extracomment>gradsim/ui/data/card.py</extracomment>
        <translation>用这些数据训练；可以撤销</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>gradsim/ui/data/card.py</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Trains on as before</source>
        <extracomment>gradsim/ui/data/card.py</extracomment>
        <translation>照旧训练</translation>
    </message>
    <message>
        <source>Reading …</source>
        <extracomment>gradsim/ui/data/card.py</extracomment>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>It is read.</source>
        <extracomment>gradsim/ui/data/card.py</extracomment>
        <translation>已读取。</translation>
    </message>
    <message>
        <source>The first rows, with what each column is taken for</source>
        <extracomment>gradsim/ui/data/seen.py</extracomment>
        <translation>前几行，以及每列被当作什么</translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message>
        <source>Answers to held-out data</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>对留出数据的回答</translation>
    </message>
    <message>
        <source>Held-out examples with what is true and what the network predicts, and a picture of all answers</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>留出样本的真实值和网络的预测，以及所有回答的图</translation>
    </message>
    <message>
        <source>The network has not answered yet. Press Play, or Step.</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>网络还没有作答。请按“开始”或“单步”。</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>训练</translation>
    </message>
    <message>
        <source>held-out</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>留出</translation>
    </message>
    <message>
        <source>exact answer</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>准确答案</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>正确</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>错误</translation>
    </message>
    <message>
        <source>Examples that the network is trained on</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>用来训练网络的样本</translation>
    </message>
    <message>
        <source>Examples that it never sees in training</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>训练中从不出现的样本</translation>
    </message>
    <message>
        <source>Where the predicted number is the true one</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>预测值等于真实值的位置</translation>
    </message>
    <message>
        <source>Held-out examples with the right answer; a click leaves the errors only</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>回答正确的留出样本；点击后只留下错误的</translation>
    </message>
    <message>
        <source>Held-out examples with a wrong answer</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>回答错误的留出样本</translation>
    </message>
    <message>
        <source>A click on a cell shows its examples only; another click shows all again.</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>点击一个单元格，只显示它的样本；再点一次恢复全部。</translation>
    </message>
    <message>
        <source>wrong: true → predicted</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>错误：真实 → 预测</translation>
    </message>
    <message>
        <source>{n} (of {all})</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>{n}（共 {all}）</translation>
    </message>
    <message>
        <source>it is wrong by {error} (RMS) on {of} unseen examples; always answering the mean: {mean}</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>在 {of} 个没见过的样本上误差为 {error}（RMS）；总是回答平均值：{mean}</translation>
    </message>
    <message>
        <source>it answers {right} of {of} unseen examples rightly: {share}; always the same answer: {often}</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>{of} 个没见过的样本中答对 {right} 个：{share}；总是同一个答案：{often}</translation>
    </message>
    <message>
        <source>{n} of {of} answers are not finite: the network has diverged</source>
        <extracomment>gradsim/ui/views/data.py</extracomment>
        <translation>{of} 个回答中有 {n} 个不是有限值：网络已发散</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Covered: first say what you expect.</source>
        <extracomment>gradsim/ui/shell/dock.py</extracomment>
        <translation>已遮住：请先说出预测。</translation>
    </message>
</context>
<context>
    <name>DockTabs</name>
    <message>
        <source>Views</source>
        <extracomment>gradsim/ui/shell/dock_tabs.py</extracomment>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>The activation has no slope.</source>
        <extracomment>finding zero_slope</extracomment>
        <translation>激活函数没有斜率。</translation>
    </message>
    <message>
        <source>The branches are multiplied by 0.</source>
        <extracomment>finding cut_branches</extracomment>
        <translation>分支被乘以 0。</translation>
    </message>
    <message>
        <source>The network is linear.</source>
        <extracomment>finding linear</extracomment>
        <translation>网络是线性的。</translation>
    </message>
    <message>
        <source>Backpropagation is truncated.</source>
        <extracomment>finding truncated</extracomment>
        <translation>反向传播被截断。</translation>
    </message>
    <message>
        <source>All units are the same.</source>
        <extracomment>finding symmetric</extracomment>
        <translation>所有单元都相同。</translation>
    </message>
    <message>
        <source>Batch normalization with a batch of one.</source>
        <extracomment>finding batch_of_one</extracomment>
        <translation>批归一化的批次只有一个样本。</translation>
    </message>
    <message>
        <source>Batch normalization with a batch of two.</source>
        <extracomment>finding batch_of_two</extracomment>
        <translation>批归一化的批次只有两个样本。</translation>
    </message>
    <message>
        <source>The outputs are dead.</source>
        <extracomment>finding dead_outputs</extracomment>
        <translation>输出单元死亡。</translation>
    </message>
    <message>
        <source>An output activation stands before the softmax.</source>
        <extracomment>finding bent_logits</extracomment>
        <translation>softmax 之前有输出激活函数。</translation>
    </message>
    <message>
        <source>Layers are frozen.</source>
        <extracomment>finding frozen</extracomment>
        <translation>有些层被冻结。</translation>
    </message>
    <message>
        <source>Dropout leaves out too much.</source>
        <extracomment>finding dropout</extracomment>
        <translation>Dropout 丢弃得太多。</translation>
    </message>
    <message>
        <source>The targets are not scaled.</source>
        <extracomment>finding unscaled_targets</extracomment>
        <translation>目标未缩放。</translation>
    </message>
    <message>
        <source>The inputs hardly differ.</source>
        <extracomment>finding flat_inputs</extracomment>
        <translation>输入几乎没有差别。</translation>
    </message>
    <message>
        <source>The inputs are not scaled.</source>
        <extracomment>finding unscaled_inputs</extracomment>
        <translation>输入未缩放。</translation>
    </message>
    <message>
        <source>Weight decay is too strong.</source>
        <extracomment>finding weight_decay</extracomment>
        <translation>权重衰减太强。</translation>
    </message>
    <message>
        <source>The loss is a sum.</source>
        <extracomment>finding summed_loss</extracomment>
        <translation>损失是总和。</translation>
    </message>
    <message>
        <source>The learning rate is too high.</source>
        <extracomment>finding rate_too_high</extracomment>
        <translation>学习率太高。</translation>
    </message>
    <message>
        <source>Units are saturated.</source>
        <extracomment>finding saturated</extracomment>
        <translation>单元饱和。</translation>
    </message>
    <message>
        <source>The first weights are too large.</source>
        <extracomment>finding overflow</extracomment>
        <translation>初始权重太大。</translation>
    </message>
    <message>
        <source>The gradient explodes.</source>
        <extracomment>finding exploding</extracomment>
        <translation>梯度爆炸。</translation>
    </message>
    <message>
        <source>The gradient vanishes.</source>
        <extracomment>finding vanishing</extracomment>
        <translation>梯度消失。</translation>
    </message>
    <message>
        <source>Numbers become zero.</source>
        <extracomment>finding underflow</extracomment>
        <translation>数值变成零。</translation>
    </message>
    <message>
        <source>Units are dead.</source>
        <extracomment>finding dead</extracomment>
        <translation>单元死亡。</translation>
    </message>
    <message>
        <source>Clipping is always on.</source>
        <extracomment>finding clipping</extracomment>
        <translation>裁剪一直在起作用。</translation>
    </message>
    <message>
        <source>The warm-up keeps the learning rate small.</source>
        <extracomment>finding warmup</extracomment>
        <translation>预热使学习率一直很小。</translation>
    </message>
    <message>
        <source>The learning rate is too low.</source>
        <extracomment>finding rate_too_low</extracomment>
        <translation>学习率太低。</translation>
    </message>
    <message>
        <source>Training diverged.</source>
        <extracomment>finding diverged</extracomment>
        <translation>训练发散了。</translation>
    </message>
    <message>
        <source>It memorizes.</source>
        <extracomment>finding memorizing</extracomment>
        <translation>它在死记硬背。</translation>
    </message>
    <message>
        <source>It has learned nothing yet.</source>
        <extracomment>finding open</extracomment>
        <translation>还什么都没学到。</translation>
    </message>
    <message>
        <source>It learns.</source>
        <extracomment>finding healthy</extracomment>
        <translation>它在学习。</translation>
    </message>
    <message>
        <source>The gradient gets through.</source>
        <extracomment>finding passes</extracomment>
        <translation>梯度通得过。</translation>
    </message>
    <message>
        <source>Probably {headline}</source>
        <extracomment>title of a finding</extracomment>
        <translation>可能是：{headline}</translation>
    </message>
    <message>
        <source>One of several causes: {headline}</source>
        <extracomment>title of a finding</extracomment>
        <translation>几个原因之一：{headline}</translation>
    </message>
    <message>
        <source>The slope is 0 wherever one looks, so backpropagation multiplies by 0: the weights of {n:count} of {all:count} layers get a gradient of exactly zero. Only the layers after them learn.</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>看到的地方斜率都是 0，反向传播于是乘以 0：{all:count} 层中有 {n:count} 层的权重得到恰好为零的梯度。只有它们之后的层在学习。</translation>
    </message>
    <message>
        <source>The branch factor is 0, so nothing comes out of the branches and no gradient goes into them: the weights of {n:count} of {all:count} layers get a gradient of exactly zero. Only the layers on the stream learn.</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>分支系数为 0，分支里什么也出不来，梯度也进不去：{all:count} 层中有 {n:count} 层的权重得到恰好为零的梯度。只有主干上的层在学习。</translation>
    </message>
    <message>
        <source>All activations are linear, so all layers together are worth one: each output is a weighted sum of the inputs, and no more can be learned. After {steps:count} steps the loss is {last:loss}; an answer that does not look at the input would give {constant:loss}.</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>所有激活都是线性的，所以所有层合起来只抵一层：每个输出都是输入的加权和，学不到更多。{steps:count} 步后损失为 {last:loss}；不看输入的答案会得到 {constant:loss}。</translation>
    </message>
    <message>
        <source>It goes back {kept:count} of {all:count} time steps. Earlier ones get a gradient of exactly zero: the network cannot learn to keep what they show.</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>它只往回传 {all:count} 个时间步中的 {kept:count} 个。更早的得到恰好为零的梯度：网络学不会保留那里的内容。</translation>
    </message>
    <message>
        <source>In {n:count} of {all:count} hidden layers all units have the same weights. They compute the same, get the same gradient and stay the same: {width:count} units are worth one. Random first weights break the symmetry.</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>{all:count} 个隐藏层中有 {n:count} 个，其所有单元的权重都相同。它们算出同样的值，得到同样的梯度，并一直相同：{width:count} 个单元只抵一个。随机的初始权重能打破这种对称。</translation>
    </message>
    <message>
        <source>The one example of a batch is its own mean, so each value minus the mean is 0, whatever the input: the weights of {n:count} of {all:count} layers get a gradient of exactly zero. Two examples are the fewest, many are better; layer normalization needs one.</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>批次中唯一的样本就是自己的平均值，所以无论输入什么，每个值减去平均值都是 0：{all:count} 层中有 {n:count} 层的权重得到恰好为零的梯度。至少要两个样本，多些更好；层归一化只需一个。</translation>
    </message>
    <message>
        <source>Two values less their mean, over their spread, are plus and minus one, whatever they were: of each unit a sign is left. After {steps:count} steps the loss is {last:loss} (it began at {first:loss}). A larger batch tells more.</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>两个值减去平均值，再除以离散程度，无论原来是什么，都是正一和负一：每个单元只剩下一个符号。{steps:count} 步后损失为 {last:loss}（开始时 {first:loss}）。更大的批次能提供更多信息。</translation>
    </message>
    <message>
        <source>The output activation makes {low:short} of every output, and has no slope there: the gradient is exactly zero in all layers, and nothing learns. After {steps:count} steps the loss is {last:loss} (it began at {first:loss}).</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>输出激活函数把每个输出都变成 {low:short}，在那里没有斜率：所有层的梯度恰好为零，什么也学不到。{steps:count} 步后损失为 {last:loss}（开始时为 {first:loss}）。</translation>
    </message>
    <message>
        <source>Cross-entropy takes the softmax of the outputs, and the output activation keeps them between {low:short} and {high:short}: of {classes:count} classes none can get more than {most:percent}, and the loss cannot fall below {least:loss} (it is {last:loss}).</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>交叉熵对输出取 softmax，而输出激活函数把输出限制在 {low:short} 到 {high:short} 之间：{classes:count} 个类别中没有一个能超过 {most:percent}，损失也降不到 {least:loss} 以下（现为 {last:loss}）。</translation>
    </message>
    <message>
        <source>The rate factor of {n:count} of {all:count} layers is 0: they pass the gradient on, and their weights stay as they are. Only the other layers learn.</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>{all:count} 层中有 {n:count} 层的学习率系数为 0：它们传递梯度，但权重不变。只有其他层在学习。</translation>
    </message>
    <message>
        <source>In each step {share:percent} of the units of each hidden layer are left out, over {depth:count} layers.</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>每一步中，每个隐藏层有 {share:percent} 的单元被丢弃，共 {depth:count} 层。</translation>
    </message>
    <message>
        <source>After so many, in a linear network, {left:percent} of a value&apos;s mean square would come from the example, and the rest from which units are left out.</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>经过这么多层后，在线性网络中，一个值的均方只有 {left:percent} 来自样本，其余取决于丢弃了哪些单元。</translation>
    </message>
    <message>
        <source>Cross-entropy takes the softmax of the outputs, and the output activation makes {low:short} of all that is smaller: there the gradient is 0, for the right class too.</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>交叉熵对输出取 softmax，而输出激活函数把所有更小的值变成 {low:short}：那里的梯度是 0，正确的类别也不例外。</translation>
    </message>
    <message>
        <source>With those left the loss is {last:loss}; with all it is {held_out:loss}, on held-out examples.</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>在留出样本上，只用剩下的单元时损失为 {last:loss}；用全部单元时为 {held_out:loss}。</translation>
    </message>
    <message>
        <source>The rate factor of all {all:count} layers is 0: nothing moves, so nothing is learned.</source>
        <extracomment>gradsim/lab/doctor/rules/build.py</extracomment>
        <translation>全部 {all:count} 层的学习率系数都是 0：什么也不动，所以什么也学不到。</translation>
    </message>
    <message>
        <source>At the first weights:</source>
        <extracomment>gradsim/lab/doctor/rules/gradient.py</extracomment>
        <translation>初始权重时：</translation>
    </message>
    <message>
        <source>Each layer passes on {factor:part} the gradient it gets (RMS dL/dz).</source>
        <extracomment>gradsim/lab/doctor/rules/gradient.py</extracomment>
        <translation>每层传递所得梯度的{factor:part}（RMS dL/dz）。</translation>
    </message>
    <message>
        <source>Each layer passes on {factor:part} the gradient it gets (RMS dL/dz; {slope:factor} by its slope, {weights:factor} by its weights).</source>
        <extracomment>gradsim/lab/doctor/rules/gradient.py</extracomment>
        <translation>每层传递所得梯度的{factor:part}（RMS dL/dz；斜率 {slope:factor}，权重 {weights:factor}）。</translation>
    </message>
    <message>
        <source>From {low:nth} to {high:nth}, layers alike, each passes on {factor:part} the gradient it gets (RMS dL/dz).</source>
        <extracomment>gradsim/lab/doctor/rules/gradient.py</extracomment>
        <translation>从{low:nth}到{high:nth}，各层同类，每层传递所得梯度的{factor:part}（RMS dL/dz）。</translation>
    </message>
    <message>
        <source>From {low:nth} to {high:nth}, layers alike, each passes on {factor:part} the gradient it gets (RMS dL/dz; {slope:factor} by its slope, {weights:factor} by its weights).</source>
        <extracomment>gradsim/lab/doctor/rules/gradient.py</extracomment>
        <translation>从{low:nth}到{high:nth}，各层同类，每层传递所得梯度的{factor:part}（RMS dL/dz；斜率 {slope:factor}，权重 {weights:factor}）。</translation>
    </message>
    <message>
        <source>{share:percent} of the values of {layer:nth} are saturated: the slope is under 5 % of its largest, or under half of it for every example, on one side; so are more than half of the values in {n:count} of {all:count} layers. Little of the gradient passes there, and little depends on the example.</source>
        <extracomment>gradsim/lab/doctor/rules/gradient.py</extracomment>
        <translation>{layer:nth}有 {share:percent} 的值饱和：斜率不到其最大值的 5%，或者对每个样本都不到一半，且在同一侧；{all:count} 层中有 {n:count} 层，一半以上的值也是如此。那里梯度很少能通过，也几乎不随样本变化。</translation>
    </message>
    <message>
        <source>Before the first step, values are larger than the largest number of this format, {largest:short}: it begins in {place:place}. No step was taken, so the weights or the inputs are too large.</source>
        <extracomment>gradsim/lab/doctor/rules/gradient.py</extracomment>
        <translation>在第一步之前，数值就超过了这种格式的最大数 {largest:short}：从{place:place}开始。还没有走过一步，所以是权重或输入太大。</translation>
    </message>
    <message>
        <source>{first:nth} gets {share:share} the output&apos;s; at twice the depth it would be {twice:share} it.</source>
        <extracomment>gradsim/lab/doctor/rules/gradient.py</extracomment>
        <translation>{first:nth}得到的是输出层的{share:share}；深度加倍时将是{twice:share}。</translation>
    </message>
    <message>
        <source>In {layer:nth}, {share:percent} of the entries of dL/dz are exactly zero though a gradient goes in: they are smaller than the smallest number of this format, {tiny:short}.</source>
        <extracomment>gradsim/lab/doctor/rules/gradient.py</extracomment>
        <translation>在{layer:nth}中，虽然有梯度传入，dL/dz 中仍有 {share:percent} 的元素恰好为零：它们小于这种格式的最小数 {tiny:short}。</translation>
    </message>
    <message>
        <source>{share:percent} of the units of {layer:nth} are dead: their slope is 0 for every example of the batch; so are nine in ten in {n:count} of {all:count} layers. A dead unit passes nothing on and never learns again.</source>
        <extracomment>gradsim/lab/doctor/rules/gradient.py</extracomment>
        <translation>{layer:nth}有 {share:percent} 的单元死亡：对批次中每个样本斜率都是 0；{all:count} 层中有 {n:count} 层，十分之九的单元如此。死亡的单元什么也不传递，也不再学习。</translation>
    </message>
    <message>
        <source>Going back, nothing of the gradient ({gradient:text}) is left at time step {place:count} and before it: for each example of the batch there is a later step at which the slope of all units is 0. Where a unit has no slope, it passes nothing on and does not learn.</source>
        <extracomment>gradsim/lab/doctor/rules/gradient.py</extracomment>
        <translation>反向传播时,到第 {place:count} 个时间步及更早处,梯度({gradient:text})已完全不剩:对批次中的每个样本,之后都有一个时间步,其中所有单元的斜率都是 0。单元在没有斜率的地方不传递任何东西,也不学习。</translation>
    </message>
    <message>
        <source>Going back, each time step passes on {factor:part} the gradient ({gradient:text}): {share:share} it is left after {links:count} steps; at twice the length it would be {twice:share} it.</source>
        <extracomment>gradsim/lab/doctor/rules/gradient.py</extracomment>
        <translation>往回传时，每个时间步传递梯度（{gradient:text}）的{factor:part}：{links:count} 步后剩下{share:share}；长度加倍时将剩下{twice:share}。</translation>
    </message>
    <message>
        <source>Ruled out: the gradient gets through, {share:share} the last one arrives; the fastest layer changes by {update:percent} per step (0.1 % is usual).</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>已排除：梯度通得过，传到最前面的是最末处的{share:share}；变化最快的层每步变化 {update:percent}（通常为 0.1%）。</translation>
    </message>
    <message>
        <source>On the training batches the loss is {last:loss}, on held-out examples {held_out:loss}; an answer that does not look at the input would give {constant:loss} there. What it learns of the one helps nothing with the other.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>训练批次上的损失为 {last:loss}，留出样本上为 {held_out:loss}；不看输入的答案在那里会得到 {constant:loss}。从前者学到的对后者毫无帮助。</translation>
    </message>
    <message>
        <source>An answer that does not look at the input would give {constant:loss}.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>不看输入的答案会得到 {constant:loss}。</translation>
    </message>
    <message>
        <source>The training labels have noise ({noise:short}). An answer that is right, but has no label by heart, would have a loss of {floor:loss}. On the training batches it is {last:loss}, on held-out examples {held_out:loss}.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>训练标签有噪声（{noise:short}）。答案正确、但没有背下任何标签时，损失应为 {floor:loss}。现在训练批次上为 {last:loss}，留出样本上为 {held_out:loss}。</translation>
    </message>
    <message>
        <source>Held-out examples are normalized by running means, which follow slowly: these may be the reason, too.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>留出样本用移动平均来归一化，而它跟得很慢：这也可能是原因。</translation>
    </message>
    <message>
        <source>After {steps:count} steps the loss is {last:loss} (it began at {first:loss}).</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>{steps:count} 步后损失为 {last:loss}（开始时 {first:loss}）。</translation>
    </message>
    <message>
        <source>The loss went from {first:loss} to {last:loss}.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>损失从 {first:loss} 变为 {last:loss}。</translation>
    </message>
    <message>
        <source>At step {step:count} it began in {place:place}: its activations are no longer finite.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>在第 {step:count} 步从{place:place}开始：它的激活值不再是有限值。</translation>
    </message>
    <message>
        <source>At step {step:count} it began in {place:place}: its gradient is no longer finite.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>在第 {step:count} 步从{place:place}开始：它的梯度不再是有限值。</translation>
    </message>
    <message>
        <source>At step {step:count} the loss was no longer finite.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>在第 {step:count} 步，损失不再是有限值。</translation>
    </message>
    <message>
        <source>Of held-out examples it is {held_out:loss}, and would be {other:loss}.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>在留出样本上为 {held_out:loss}，换成后会是 {other:loss}。</translation>
    </message>
    <message>
        <source>The loss still falls: {n:count} steps earlier it was {before:loss}.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>损失仍在下降：{n:count} 步之前为 {before:loss}。</translation>
    </message>
    <message>
        <source>{clipped:percent} of the last {n:count} steps were clipped, so the limit says how long a step is.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>最近 {n:count} 步中有 {clipped:percent} 被裁剪，所以一步有多长由上限决定。</translation>
    </message>
    <message>
        <source>The size of inputs ({inputs:short}) and of targets ({targets:short}) is about 1.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>输入的大小（{inputs:short}）和目标的大小（{targets:short}）都在 1 左右。</translation>
    </message>
    <message>
        <source>The size of inputs ({inputs:short}) is about 1.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>输入的大小（{inputs:short}）在 1 左右。</translation>
    </message>
    <message>
        <source>The size of targets ({targets:short}) is about 1.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>目标的大小（{targets:short}）在 1 左右。</translation>
    </message>
    <message>
        <source>Of held-out examples it is {held_out:loss}.</source>
        <extracomment>gradsim/lab/doctor/rules/outcome.py</extracomment>
        <translation>在留出样本上为 {held_out:loss}。</translation>
    </message>
    <message>
        <source>Before it is clipped, each time step passes on {factor:part} the gradient, going back: after {links:count} it is {total:times} as large.</source>
        <extracomment>gradsim/lab/doctor/rules/pace.py</extracomment>
        <translation>裁剪之前，往回传时每个时间步传递梯度的{factor:part}：{links:count} 步后它的大小是最初的{total:times}。</translation>
    </message>
    <message>
        <source>{share:percent} of the last {n:count} steps were clipped. The gradient&apos;s norm is {norm:short}: its size no longer counts, only its direction, and the limit is a learning rate in disguise.</source>
        <extracomment>gradsim/lab/doctor/rules/pace.py</extracomment>
        <translation>最近 {n:count} 步中有 {share:percent} 被裁剪。梯度的范数为 {norm:short}：起作用的不再是它的大小，只有方向，这个上限等于变相的学习率。</translation>
    </message>
    <message>
        <source>After {steps:count} steps the rate is {share:percent} of what is set, and a step changes the weights of the fastest layer by {update:percent} (0.1 % is usual). The loss went from {first:loss} to {last:loss}.</source>
        <extracomment>gradsim/lab/doctor/rules/pace.py</extracomment>
        <translation>{steps:count} 步后，学习率为设定值的 {share:percent}，一步使变化最快的层的权重变化 {update:percent}（通常为 0.1%）。损失从 {first:loss} 变为 {last:loss}。</translation>
    </message>
    <message>
        <source>A step changes the weights of the fastest layer by {update:percent} (0.1 % is usual). The gradient gets through, but in {steps:count} steps the loss went from {first:loss} to {last:loss} only.</source>
        <extracomment>gradsim/lab/doctor/rules/pace.py</extracomment>
        <translation>一步使变化最快的层的权重变化 {update:percent}（通常为 0.1%）。梯度通得过，但 {steps:count} 步中损失只从 {first:loss} 变为 {last:loss}。</translation>
    </message>
    <message>
        <source>The targets are {targets:short} in size (RMS), the outputs {outputs:short}: steps that fit values of about 1 take too long to get there, or push one way until units break. Standardized targets are 1 in size.</source>
        <extracomment>gradsim/lab/doctor/rules/scaling.py</extracomment>
        <translation>目标的大小为 {targets:short}（RMS），输出为 {outputs:short}：适合 1 左右的数值的步子要很久才能到达，或者总往一边推，直到单元失效。标准化的目标大小为 1。</translation>
    </message>
    <message>
        <source>The targets are {targets:short} in size (RMS), the outputs {outputs:short}: what training does is to make the outputs smaller, and next to their errors the targets hardly count. Standardized targets are 1 in size.</source>
        <extracomment>gradsim/lab/doctor/rules/scaling.py</extracomment>
        <translation>目标的大小为 {targets:short}（RMS），输出为 {outputs:short}：训练所做的只是把输出变小，与输出的误差相比，目标几乎不起作用。标准化的目标大小为 1。</translation>
    </message>
    <message>
        <source>From example to example the inputs differ by {spread:short} (RMS), and their size is {inputs:short}: to the first layer nearly all examples look the same. Standardized, each column differs by 1; one that never changes tells nothing.</source>
        <extracomment>gradsim/lab/doctor/rules/scaling.py</extracomment>
        <translation>各样本的输入之间相差 {spread:short}（RMS），而输入的大小为 {inputs:short}：在第一层看来，几乎所有样本都一样。标准化后，每列相差 1；从不变化的列不含信息。</translation>
    </message>
    <message>
        <source>The inputs are {inputs:short} in size (RMS); the first weights are drawn for inputs of about 1, so layer 1 gets values that are as many times too large or too small.</source>
        <extracomment>gradsim/lab/doctor/rules/scaling.py</extracomment>
        <translation>输入的大小为 {inputs:short}（RMS）；初始权重是按 1 左右的输入抽取的，所以第 1 层得到的值也按同样的倍数过大或过小。</translation>
    </message>
    <message>
        <source>The targets are {targets:short} in size (RMS), so the first error of an example is {error:short}, and every gradient is as many times too large. Standardized targets are 1 in size.</source>
        <extracomment>gradsim/lab/doctor/rules/scaling.py</extracomment>
        <translation>目标的大小为 {targets:short}（RMS），所以一个样本起初的误差为 {error:short}，每个梯度也按同样的倍数过大。标准化的目标大小为 1。</translation>
    </message>
    <message>
        <source>It pulls at the weights {pull:times} as much as the gradient does (|weight decay · W| / |dL/dW|, the median of the layers), and they shrank to {shrunk:percent} of their first size: what the data teach is taken back.</source>
        <extracomment>gradsim/lab/doctor/rules/steps.py</extracomment>
        <translation>它拉动权重的力度是梯度的{pull:times}（|权重衰减 · W| / |dL/dW|，各层的中位数），权重缩小到最初大小的 {shrunk:percent}：数据教给的又被收了回去。</translation>
    </message>
    <message>
        <source>It is a sum over {n:count} numbers (the batch, and outputs that are numbers), so every gradient is {n:count} times that of the mean: a learning rate of {rate:short} takes the steps that {same:short} takes for the mean. The loss went from {first:loss} to {last:loss}.</source>
        <extracomment>gradsim/lab/doctor/rules/steps.py</extracomment>
        <translation>它是 {n:count} 个数的总和（批次，以及数值型的输出），所以每个梯度都是平均时的 {n:count} 倍：学习率 {rate:short} 走出的步子，相当于用平均时的 {same:short}。损失从 {first:loss} 变为 {last:loss}。</translation>
    </message>
    <message>
        <source>The largest step so far changed a layer&apos;s weights by {update:percent} (0.1 % is usual), and the loss went from {first:loss} to {last:loss}: the steps jump over the valley they should go down into.</source>
        <extracomment>gradsim/lab/doctor/rules/steps.py</extracomment>
        <translation>迄今最大的一步使某层的权重变化了 {update:percent}（通常为 0.1%），损失从 {first:loss} 变为 {last:loss}：步子跳过了本该走下去的谷底。</translation>
    </message>
    <message>
        <source>It pulls at the weights {pull:times} as much as the optimizer&apos;s own step does (|rate · weight decay · W| / |rest of the step|, the median of the layers), and they shrank to {shrunk:percent} of their first size: what the data teach is taken back.</source>
        <extracomment>gradsim/lab/doctor/rules/steps.py</extracomment>
        <translation>它拉动权重的力度是优化器自身步长的{pull:times}（|学习率 · 权重衰减 · W| / |这一步的其余部分|，各层的中位数），权重缩小到最初大小的 {shrunk:percent}：数据教给的又被收了回去。</translation>
    </message>
    <message>
        <source>Most is not learned: the loss is {last:loss}; an answer that does not look at the input would give {constant:loss}.</source>
        <extracomment>gradsim/lab/doctor/rules/steps.py</extracomment>
        <translation>大部分还没有学到：损失为 {last:loss}；不看输入的答案会得到 {constant:loss}。</translation>
    </message>
    <message>
        <source>The largest step so far changed a layer&apos;s weights by {update:percent} (0.1 % is usual), and the loss went from {first:loss} to {last:loss}, with {highest:loss} on the way: the steps jump over the valley they should go down into.</source>
        <extracomment>gradsim/lab/doctor/rules/steps.py</extracomment>
        <translation>迄今最大的一步使某层的权重变化了 {update:percent}（通常为 0.1%），损失从 {first:loss} 变为 {last:loss}，途中达到 {highest:loss}：步子跳过了本该走下去的谷底。</translation>
    </message>
    <message>
        <source>With momentum {momentum:short} steps of one direction add up to {sum:times} their length.</source>
        <extracomment>gradsim/lab/doctor/rules/steps.py</extracomment>
        <translation>动量为 {momentum:short} 时，方向相同的步子会累积到自身长度的{sum:times}。</translation>
    </message>
</context>
<context>
    <name>ExampleChooser</name>
    <message>
        <source>example </source>
        <extracomment>gradsim/ui/network/example_chooser.py</extracomment>
        <translation>样本 </translation>
    </message>
    <message>
        <source>Example</source>
        <extracomment>gradsim/ui/network/example_chooser.py</extracomment>
        <translation>样本</translation>
    </message>
    <message>
        <source>Which example of the training part goes through the network: type its number</source>
        <extracomment>gradsim/ui/network/example_chooser.py</extracomment>
        <translation>让训练部分的哪个样本通过网络：输入它的编号</translation>
    </message>
    <message>
        <source>Previous example</source>
        <extracomment>gradsim/ui/network/example_chooser.py</extracomment>
        <translation>上一个样本</translation>
    </message>
    <message>
        <source>Next example</source>
        <extracomment>gradsim/ui/network/example_chooser.py</extracomment>
        <translation>下一个样本</translation>
    </message>
    <message>
        <source>The training example that is shown, 1 to {n}</source>
        <extracomment>gradsim/ui/network/example_chooser.py</extracomment>
        <translation>所显示的训练样本，1 到 {n}</translation>
    </message>
</context>
<context>
    <name>ExamplePictures</name>
    <message>
        <source>Held-out pictures with true and predicted class</source>
        <extracomment>gradsim/ui/examples/pictures.py</extracomment>
        <translation>留出的图像及其真实类别和预测类别</translation>
    </message>
</context>
<context>
    <name>ExampleTable</name>
    <message>
        <source>Held-out examples with true and predicted class</source>
        <extracomment>gradsim/ui/examples/table.py</extracomment>
        <translation>留出样本及其真实类别和预测类别</translation>
    </message>
    <message>
        <source>true</source>
        <extracomment>gradsim/ui/examples/table.py</extracomment>
        <translation>真实</translation>
    </message>
    <message>
        <source>The first {n} of {all} inputs, before scaling</source>
        <extracomment>gradsim/ui/examples/table.py</extracomment>
        <translation>{all} 个输入中的前 {n} 个，缩放之前</translation>
    </message>
    <message>
        <source>predicted</source>
        <extracomment>gradsim/ui/examples/table.py</extracomment>
        <translation>预测</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>held-out example {n}
true {target}
predicted {answer} {mark}</source>
        <extracomment>gradsim/ui/examples/words.py</extracomment>
        <translation>留出样本 {n}
真实 {target}
预测 {answer} {mark}</translation>
    </message>
    <message>
        <source>at a probability of {share}</source>
        <extracomment>gradsim/ui/examples/words.py</extracomment>
        <translation>概率为 {share}</translation>
    </message>
</context>
<context>
    <name>Expecting</name>
    <message>
        <source>Drag the points in the picture. Keys: ← → choose, ↑ ↓ move, Shift moves a line, Return measures.</source>
        <extracomment>gradsim/ui/lessons/answers.py</extracomment>
        <translation>在图中拖动各点。按键：← → 选择，↑ ↓ 移动，Shift 移动整条线，回车测量。</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>gradsim/ui/lessons/answers.py</extracomment>
        <translation>测量</translation>
    </message>
    <message>
        <source>Takes these bars, then measures (Return)</source>
        <extracomment>gradsim/ui/lessons/answers.py</extracomment>
        <translation>采用这些柱子，然后测量（回车）</translation>
    </message>
    <message>
        <source>Your guess: each layer passes on {factor}; layer 1 gets {share} the output&apos;s gradient.</source>
        <extracomment>gradsim/ui/lessons/answers.py</extracomment>
        <translation>你的猜测：每层传递 {factor}；第 1 层得到输出层梯度的{share}。</translation>
    </message>
</context>
<context>
    <name>ExplainedStep</name>
    <message>
        <source>forward: blue is positive, orange negative</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>前向：蓝色为正，橙色为负</translation>
    </message>
    <message>
        <source>loss of this example {own} · {mean}</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>这个样本的损失 {own} · {mean}</translation>
    </message>
    <message>
        <source>change of each weight: blue up, orange down · the most {most}</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>每个权重的变化：蓝色增大，橙色减小 · 最多 {most}</translation>
    </message>
    <message>
        <source>dL/dw {gradient}
change {change}</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>dL/dw {gradient}
变化 {change}</translation>
    </message>
    <message>
        <source>sum of all {n}: {loss}</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>全部 {n} 个之和：{loss}</translation>
    </message>
    <message>
        <source>mean of all {n}: {loss}</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>全部 {n} 个的平均：{loss}</translation>
    </message>
    <message>
        <source>Step {n}: example {index}, the first of a batch of {examples}, goes forward.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>第 {n} 步：样本 {index}，{examples}的批次中的第一个，向前传播。</translation>
    </message>
    <message>
        <source>The answer is not finite.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>回答不是有限值。</translation>
    </message>
    <message>
        <source>Each output gives its own answer.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>每个输出给出各自的回答。</translation>
    </message>
    <message>
        <source>The answer is {said}; {true} is true.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>回答是 {said}；正确的是 {true}。</translation>
    </message>
    <message>
        <source>The answer is {said}, which is right.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>回答是 {said}，答对了。</translation>
    </message>
    <message>
        <source>It says {said}; {true} is true.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>它说是 {said}；正确的是 {true}。</translation>
    </message>
    <message>
        <source>It says {said} with {share}, which is right.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>它以 {share} 的概率说是 {said}，答对了。</translation>
    </message>
    <message>
        <source>It says {said} with {share}; {true} is true.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>它以 {share} 的概率说是 {said}；正确的是 {true}。</translation>
    </message>
    <message>
        <source>The right answer, {true}, got {share}: the loss of this example is -log {p} = {loss}.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>正确答案 {true} 得到 {share}：这个样本的损失为 -log {p} = {loss}。</translation>
    </message>
    <message>
        <source>How far this answer is from the right one makes a loss of {loss}.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>这个回答与正确答案的差距，形成损失 {loss}。</translation>
    </message>
    <message>
        <source>The sum over all {n} examples is {loss}: this is what the step is to lower.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>全部 {n} 个样本之和为 {loss}：这一步要降低的就是它。</translation>
    </message>
    <message>
        <source>The mean over all {n} examples is {loss}: this is what the step is to lower.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>全部 {n} 个样本的平均为 {loss}：这一步要降低的就是它。</translation>
    </message>
    <message>
        <source>Nothing of the gradient is left, or it is not finite.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>梯度一点不剩，或者不是有限值。</translation>
    </message>
    <message>
        <source>Every dL/dw is 0.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>所有 dL/dw 都是 0。</translation>
    </message>
    <message>
        <source>The largest dL/dw is {size}: {weight}.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>最大的 dL/dw 为 {size}：{weight}。</translation>
    </message>
    <message>
        <source>The gradient goes back: time step 1 gets {share} what the output has.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>梯度往回传：时间步 1 得到输出所得的{share}。</translation>
    </message>
    <message>
        <source>The gradient goes back: dL/dz is {last} at the output and {first} at layer 1, {share} it.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>梯度往回传：dL/dz 在输出处为 {last}，在第 1 层为 {first}，是前者的{share}。</translation>
    </message>
    <message>
        <source>No weight moves.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>没有权重变动。</translation>
    </message>
    <message>
        <source>The weight {weight} moves most: {old} becomes {new}, as dL/dw is {gradient}.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>权重 {weight} 变化最大：dL/dw 为 {gradient}，所以 {old} 变为 {new}。</translation>
    </message>
    <message>
        <source>Each w becomes w - {rate} · dL/dw.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>每个 w 变为 w - {rate} · dL/dw。</translation>
    </message>
    <message>
        <source>{optimizer} moves the weights against the gradient, at a learning rate of {rate}.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>{optimizer} 以学习率 {rate} 让权重逆着梯度移动。</translation>
    </message>
    <message>
        <source>The gradient, {norm} long, is clipped first.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>长度为 {norm} 的梯度先被裁剪。</translation>
    </message>
    <message>
        <source>Weight decay pulls them toward zero.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>权重衰减把它们拉向零。</translation>
    </message>
    <message>
        <source>The weights move by {last} of their size.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>权重移动了自身大小的{last}。</translation>
    </message>
    <message>
        <source>Layer 1 moves by {first} of the size of its weights, the output layer by {last}.</source>
        <extracomment>gradsim/ui/network/step_words.py</extracomment>
        <translation>第 1 层移动了其权重大小的{first}，输出层移动了{last}。</translation>
    </message>
</context>
<context>
    <name>Exploded</name>
    <message>
        <source>Explosion</source>
        <extracomment>gradsim/ui/frame/exploded.py</extracomment>
        <translation>爆炸</translation>
    </message>
    <message>
        <source>See what became of it</source>
        <extracomment>gradsim/ui/frame/exploded.py</extracomment>
        <translation>看看后来怎样</translation>
    </message>
    <message>
        <source>All views show the step after it</source>
        <extracomment>gradsim/ui/frame/exploded.py</extracomment>
        <translation>所有视图显示其后的一步</translation>
    </message>
    <message>
        <source>Back to the last finite step</source>
        <extracomment>gradsim/ui/frame/exploded.py</extracomment>
        <translation>回到最后的有限步</translation>
    </message>
    <message>
        <source>All views show it again</source>
        <extracomment>gradsim/ui/frame/exploded.py</extracomment>
        <translation>所有视图重新显示它</translation>
    </message>
    <message>
        <source>Step {n}: numbers too large to hold.</source>
        <extracomment>gradsim/ui/frame/exploded.py</extracomment>
        <translation>第 {n} 步：数值大到无法表示。</translation>
    </message>
    <message>
        <source>per time step</source>
        <extracomment>gradsim/ui/frame/exploded.py</extracomment>
        <translation>每个时间步</translation>
    </message>
    <message>
        <source>per layer</source>
        <extracomment>gradsim/ui/frame/exploded.py</extracomment>
        <translation>每层</translation>
    </message>
    <message>
        <source>the gradient grows {n} {what}</source>
        <extracomment>gradsim/ui/frame/exploded.py</extracomment>
        <translation>梯度{what}放大到{n}</translation>
    </message>
    <message>
        <source>it changed a layer&apos;s weights by {n} their size</source>
        <extracomment>gradsim/ui/frame/exploded.py</extracomment>
        <translation>它使某层权重的变化达到自身大小的{n}</translation>
    </message>
    <message>
        <source>the loss is {n}</source>
        <extracomment>gradsim/ui/frame/exploded.py</extracomment>
        <translation>损失为 {n}</translation>
    </message>
    <message>
        <source>Step {n}: {what}.</source>
        <extracomment>gradsim/ui/frame/exploded.py</extracomment>
        <translation>第 {n} 步：{what}。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>This file cannot be written</source>
        <extracomment>gradsim/ui/shell/export.py</extracomment>
        <translation>无法写入这个文件</translation>
    </message>
</context>
<context>
    <name>FailedView</name>
    <message>
        <source>This view failed; it is tried again with the next network.</source>
        <extracomment>gradsim/ui/widgets/failure.py</extracomment>
        <translation>这个视图出错了；下一个网络时会再试。</translation>
    </message>
</context>
<context>
    <name>FailureNote</name>
    <message>
        <source>Copy report</source>
        <extracomment>gradsim/ui/widgets/failure.py</extracomment>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Copies what is needed to find the fault</source>
        <extracomment>gradsim/ui/widgets/failure.py</extracomment>
        <translation>复制查找故障所需的信息</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong</source>
        <extracomment>gradsim/ui/shell/faults.py</extracomment>
        <translation>出错了</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>gradsim/ui/shell/faults.py</extracomment>
        <translation>报告</translation>
    </message>
    <message>
        <source>What is needed to find the fault</source>
        <extracomment>gradsim/ui/shell/faults.py</extracomment>
        <translation>查找故障所需的信息</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>gradsim/ui/shell/faults.py</extracomment>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>The report could not be written to {folder}: {why}</source>
        <extracomment>gradsim/ui/shell/faults.py</extracomment>
        <translation>报告无法写入 {folder}：{why}</translation>
    </message>
    <message>
        <source>gradsim goes on, but may not be right any more; save your work and start it anew. The report and the scenario beside it are in
{path}</source>
        <extracomment>gradsim/ui/shell/faults.py</extracomment>
        <translation>gradsim 会继续运行，但可能不再正确；请保存工作并重新启动。报告和当时的场景在
{path}</translation>
    </message>
    <message>
        <source>{n} more since then; the newest: {problem}</source>
        <extracomment>gradsim/ui/shell/faults.py</extracomment>
        <translation>此后又有 {n} 个；最近的：{problem}</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>the view {name}</source>
        <extracomment>gradsim/ui/shell/faults.py</extracomment>
        <translation>视图 {name}</translation>
    </message>
    <message>
        <source>the window</source>
        <extracomment>gradsim/ui/shell/faults.py</extracomment>
        <translation>窗口</translation>
    </message>
    <message>
        <source>the thread {name}</source>
        <extracomment>gradsim/ui/shell/faults.py</extracomment>
        <translation>线程 {name}</translation>
    </message>
</context>
<context>
    <name>FieldControl</name>
    <message>
        <source>{value} is not allowed; {allowed}</source>
        <extracomment>gradsim/ui/controls/field_control.py</extracomment>
        <translation>不允许 {value}；{allowed}</translation>
    </message>
</context>
<context>
    <name>FileControl</name>
    <message>
        <source>A file…</source>
        <extracomment>gradsim/ui/controls/file_control.py</extracomment>
        <translation>文件…</translation>
    </message>
    <message>
        <source>A folder of images…</source>
        <extracomment>gradsim/ui/controls/file_control.py</extracomment>
        <translation>图像文件夹…</translation>
    </message>
    <message>
        <source>Choose ▾</source>
        <extracomment>gradsim/ui/controls/file_control.py</extracomment>
        <translation>选择 ▾</translation>
    </message>
    <message>
        <source>Looks for a file, or a folder of images</source>
        <extracomment>gradsim/ui/controls/file_control.py</extracomment>
        <translation>寻找一个文件，或一个图像文件夹</translation>
    </message>
    <message>
        <source>Look at the data</source>
        <extracomment>gradsim/ui/controls/file_control.py</extracomment>
        <translation>查看数据</translation>
    </message>
    <message>
        <source>Shows what was read, the first rows, and what each column is taken for</source>
        <extracomment>gradsim/ui/controls/file_control.py</extracomment>
        <translation>显示读到的内容、前几行，以及每列被当作什么</translation>
    </message>
</context>
<context>
    <name>FlowRow</name>
    <message>
        <source>Lets the gradient flow from the loss to the inputs, slowly</source>
        <extracomment>gradsim/ui/network/flow_row.py</extracomment>
        <translation>让梯度慢慢地从损失流向输入</translation>
    </message>
    <message>
        <source>Layers that the gradient has passed</source>
        <extracomment>gradsim/ui/network/flow_row.py</extracomment>
        <translation>梯度已经过的层</translation>
    </message>
    <message>
        <source>Drag to the left: the gradient flows from the loss (right) to the inputs (left)</source>
        <extracomment>gradsim/ui/network/flow_row.py</extracomment>
        <translation>向左拖动：梯度从损失（右）流向输入（左）</translation>
    </message>
    <message>
        <source>❚❚  Pause</source>
        <extracomment>gradsim/ui/network/flow_row.py</extracomment>
        <translation>❚❚  暂停</translation>
    </message>
    <message>
        <source>▶  Play gradient</source>
        <extracomment>gradsim/ui/network/flow_row.py</extracomment>
        <translation>▶  播放梯度</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Start from a scenario</source>
        <extracomment>gradsim/ui/gallery/gallery.py</extracomment>
        <translation>从一个场景开始</translation>
    </message>
    <message>
        <source>Start from …</source>
        <extracomment>gradsim/ui/gallery/gallery.py</extracomment>
        <translation>从场景开始…</translation>
    </message>
    <message>
        <source>The share code on the clipboard, such as depth=30&amp;activation=relu</source>
        <extracomment>gradsim/ui/gallery/gallery.py</extracomment>
        <translation>剪贴板上的分享码，如 depth=30&amp;activation=relu</translation>
    </message>
    <message>
        <source>Paste code</source>
        <extracomment>gradsim/ui/gallery/gallery.py</extracomment>
        <translation>粘贴分享码</translation>
    </message>
    <message>
        <source>Open file…</source>
        <extracomment>gradsim/ui/gallery/gallery.py</extracomment>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>A scenario in a JSON file</source>
        <extracomment>gradsim/ui/gallery/gallery.py</extracomment>
        <translation>JSON 文件中的场景</translation>
    </message>
    <message>
        <source>Recent ▾</source>
        <extracomment>gradsim/ui/gallery/gallery.py</extracomment>
        <translation>最近 ▾</translation>
    </message>
    <message>
        <source>Files that were opened before</source>
        <extracomment>gradsim/ui/gallery/gallery.py</extracomment>
        <translation>以前打开过的文件</translation>
    </message>
    <message>
        <source>On the clipboard: {what}</source>
        <extracomment>gradsim/ui/gallery/gallery.py</extracomment>
        <translation>剪贴板上：{what}</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>gradsim/ui/gallery/gallery.py</extracomment>
        <translation>打开它</translation>
    </message>
    <message>
        <source>Opens what this share code stands for</source>
        <extracomment>gradsim/ui/gallery/gallery.py</extracomment>
        <translation>打开这个分享码所代表的内容</translation>
    </message>
</context>
<context>
    <name>Ghosts</name>
    <message>
        <source>What was drawn before the last change; a click takes it away</source>
        <extracomment>gradsim/ui/views/ghosts.py</extracomment>
        <translation>上次改动之前的图形；点击即去掉</translation>
    </message>
    <message>
        <source>before: {name}</source>
        <extracomment>gradsim/ui/views/ghosts.py</extracomment>
        <translation>之前：{name}</translation>
    </message>
</context>
<context>
    <name>GroupHead</name>
    <message>
        <source>Shows these controls, or folds them</source>
        <extracomment>gradsim/ui/controls/group.py</extracomment>
        <translation>显示或折叠这些控件</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide – gradsim</source>
        <extracomment>gradsim/ui/help/guide.py</extracomment>
        <translation>使用指南 – gradsim</translation>
    </message>
    <message>
        <source>Search (Return: next)</source>
        <extracomment>gradsim/ui/help/guide.py</extracomment>
        <translation>搜索（回车：下一个）</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>gradsim/ui/help/guide.py</extracomment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>gradsim/ui/help/guide.py</extracomment>
        <translation>目录</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>gradsim/ui/help/guide.py</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>To the page before (Alt+Left)</source>
        <extracomment>gradsim/ui/help/guide.py</extracomment>
        <translation>回到上一页（Alt+Left）</translation>
    </message>
    <message>
        <source>{n} found</source>
        <extracomment>gradsim/ui/help/guide.py</extracomment>
        <translation>找到 {n} 处</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>{n} hands</source>
        <extracomment>gradsim/ui/lessons/hands.py</extracomment>
        <translation>{n} 人举手</translation>
    </message>
</context>
<context>
    <name>HappeningView</name>
    <message>
        <source>What is happening</source>
        <extracomment>gradsim/ui/views/happening.py</extracomment>
        <translation>正在发生什么</translation>
    </message>
    <message>
        <source>Nothing certain yet.</source>
        <extracomment>gradsim/ui/views/happening.py</extracomment>
        <translation>还没有确定的结论。</translation>
    </message>
    <message>
        <source>The rule&apos;s source: {source}</source>
        <extracomment>gradsim/ui/views/happening.py</extracomment>
        <translation>规则的出处：{source}</translation>
    </message>
    <message>
        <source>Show me</source>
        <extracomment>gradsim/ui/views/happening.py</extracomment>
        <translation>带我看</translation>
    </message>
    <message>
        <source>layer 1&apos;s weights</source>
        <extracomment>gradsim/ui/views/happening.py</extracomment>
        <translation>第 1 层的权重</translation>
    </message>
    <message>
        <source>the input&apos;s weights</source>
        <extracomment>gradsim/ui/views/happening.py</extracomment>
        <translation>输入的权重</translation>
    </message>
    <message>
        <source>In {steps} the weights moved by {share} their size.</source>
        <extracomment>gradsim/ui/views/happening.py</extracomment>
        <translation>在 {steps}中，权重移动了自身大小的{share}。</translation>
    </message>
    <message>
        <source>In {steps} {first} are unchanged to the last bit; the output layer&apos;s moved by {share} their size.</source>
        <extracomment>gradsim/ui/views/happening.py</extracomment>
        <translation>在 {steps}中，{first}一位都没有变；输出层的权重移动了自身大小的{share}。</translation>
    </message>
    <message>
        <source>In {steps} {first} moved by {moved} their size, the output layer&apos;s by {share} theirs.</source>
        <extracomment>gradsim/ui/views/happening.py</extracomment>
        <translation>在 {steps}中，{first}移动了自身大小的{moved}，输出层的权重移动了{share}。</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>Before ({name}): {share}.</source>
        <extracomment>gradsim/ui/words/headline.py</extracomment>
        <translation>之前（{name}）：{share}。</translation>
    </message>
    <message>
        <source>The share is {share}</source>
        <extracomment>gradsim/ui/words/headline.py</extracomment>
        <translation>份额是{share}</translation>
    </message>
    <message>
        <source>step {step}, {layer}</source>
        <extracomment>gradsim/ui/words/headline.py</extracomment>
        <translation>第 {step} 步，{layer}</translation>
    </message>
    <message>
        <source>Not finite any more since {where}.</source>
        <extracomment>gradsim/ui/words/headline.py</extracomment>
        <translation>从{where}起不再是有限值。</translation>
    </message>
    <message>
        <source>No gradient reaches the last time step.</source>
        <extracomment>gradsim/ui/words/headline.py</extracomment>
        <translation>没有梯度到达最后一个时间步。</translation>
    </message>
    <message>
        <source>No gradient reaches the output.</source>
        <extracomment>gradsim/ui/words/headline.py</extracomment>
        <translation>没有梯度到达输出。</translation>
    </message>
    <message>
        <source>One step changes the weights of {layer} by {share} their size.</source>
        <extracomment>gradsim/ui/words/headline.py</extracomment>
        <translation>一步使{layer}的权重变化自身大小的{share}。</translation>
    </message>
    <message>
        <source>step {n}</source>
        <extracomment>gradsim/ui/words/headline.py</extracomment>
        <translation>第 {n} 步</translation>
    </message>
</context>
<context>
    <name>HealthKey</name>
    <message>
        <source>the output&apos;s gradient</source>
        <extracomment>gradsim/ui/widgets/health_key.py</extracomment>
        <translation>输出层的梯度</translation>
    </message>
    <message>
        <source>Key of the colours</source>
        <extracomment>gradsim/ui/widgets/health_key.py</extracomment>
        <translation>颜色图例</translation>
    </message>
    <message>
        <source>&lt;p&gt;The colour of a layer is its share of {of}, on one scale in all views and all runs: green where all of it arrives, dark from {low} on, orange-red from {high} on.&lt;/p&gt;&lt;p&gt;Orange-red too where one step moves the layer&apos;s weights by more than a third of themselves: then all layers explode alike.&lt;/p&gt;</source>
        <extracomment>gradsim/ui/widgets/health_key.py</extracomment>
        <translation>&lt;p&gt;一层的颜色表示它占{of}的份额，所有视图、所有运行用同一标尺：全部到达为绿色，从 {low} 起变暗，从 {high} 起为橙红色。&lt;/p&gt;&lt;p&gt;一步使该层权重变化超过自身十分之一时，也为橙红色：此时各层一同爆炸。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>vanished: dark, gets through: green, exploded: orange-red</source>
        <extracomment>gradsim/ui/widgets/health_key.py</extracomment>
        <translation>消失：暗色；通得过：绿色；爆炸：橙红色</translation>
    </message>
    <message>
        <source>vanished</source>
        <extracomment>gradsim/ui/widgets/health_key.py</extracomment>
        <translation>消失</translation>
    </message>
    <message>
        <source>exploded</source>
        <extracomment>gradsim/ui/widgets/health_key.py</extracomment>
        <translation>爆炸</translation>
    </message>
    <message>
        <source>gets through</source>
        <extracomment>gradsim/ui/widgets/health_key.py</extracomment>
        <translation>通得过</translation>
    </message>
    <message>
        <source>share of {of}; middle: {middle}</source>
        <extracomment>gradsim/ui/widgets/health_key.py</extracomment>
        <translation>占{of}的份额；中间：{middle}</translation>
    </message>
    <message>
        <source>middle: {middle}</source>
        <extracomment>gradsim/ui/widgets/health_key.py</extracomment>
        <translation>中间：{middle}</translation>
    </message>
</context>
<context>
    <name>HeatView</name>
    <message>
        <source>Gradient through training</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>训练中的梯度</translation>
    </message>
    <message>
        <source>&lt;p&gt;Each row is a layer, each column a stretch of steps; the colour is that of its bar: the share of the output&apos;s RMS dL/dz that it gets. Blank: the gradient is zero, or not finite.&lt;/p&gt;&lt;p&gt;Click or drag to go back to a moment: all views show it.&lt;/p&gt;</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>&lt;p&gt;每行是一层，每列是一段步数；颜色与该层的柱子相同：它得到输出层 RMS dL/dz 的多少。空白：梯度为零，或不是有限值。&lt;/p&gt;&lt;p&gt;点击或拖动可回到某个时刻：所有视图都显示它。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>步</translation>
    </message>
    <message>
        <source>layer</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>层</translation>
    </message>
    <message>
        <source>Back to now</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>回到现在</translation>
    </message>
    <message>
        <source>Shows the newest step again</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>重新显示最新的一步</translation>
    </message>
    <message>
        <source>Go on from here</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>从这里继续</translation>
    </message>
    <message>
        <source>Trains on from this moment, with the present controls; Undo brings back what came after it</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>用当前控件从这个时刻继续训练；撤销可恢复其后的部分</translation>
    </message>
    <message>
        <source>{name}, step {steps}
RMS dL/dz {norm}</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>{name}，第 {steps} 步
RMS dL/dz {norm}</translation>
    </message>
    <message>
        <source>a step changes its weights by {share} their size</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>一步使其权重变化自身大小的{share}</translation>
    </message>
    <message>
        <source>the moment after step {step}</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>第 {step} 步之后的时刻</translation>
    </message>
    <message>
        <source>all time steps together</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>所有时间步合在一起</translation>
    </message>
    <message>
        <source>{n} steps wide</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>{n} 步宽</translation>
    </message>
    <message>
        <source>at step {n} RMS dL/dz {first} in {start}, {last} in {end}</source>
        <extracomment>gradsim/ui/views/heat.py</extracomment>
        <translation>第 {n} 步：RMS dL/dz 在{start}为 {first}，在{end}为 {last}</translation>
    </message>
</context>
<context>
    <name>HistogramsView</name>
    <message>
        <source>How values spread</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>数值如何分布</translation>
    </message>
    <message>
        <source>A histogram for each layer, the input&apos;s at the bottom</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>每层一个直方图，靠近输入的在最下面</translation>
    </message>
    <message>
        <source>log</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>对数</translation>
    </message>
    <message>
        <source>Sizes on a log axis: a layer whose values are a thousand times smaller lies three decades left.</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>大小用对数轴：一层的值若小一千倍，就靠左三个数量级。</translation>
    </message>
    <message>
        <source>This network has no hidden layer: it has no activations.</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>这个网络没有隐藏层：没有激活值。</translation>
    </message>
    <message>
        <source>time step</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>时间步</translation>
    </message>
    <message>
        <source>layer</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>层</translation>
    </message>
    <message>
        <source>{share} NaN, ∞</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>{share} 为 NaN、∞</translation>
    </message>
    <message>
        <source>{share} zero</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>{share} 为零</translation>
    </message>
    <message>
        <source>{kind} in {end} are zero, or not finite</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>{end}的{kind}为零，或不是有限值</translation>
    </message>
    <message>
        <source>{kind} in {start} have {share} the size of those in {end}</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>{start}的{kind}，大小是{end}的{share}</translation>
    </message>
    <message>
        <source>RMS of {symbol}: {first} in {start}, {last} in {end}</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>{symbol} 的 RMS：在{start}为 {first}，在{end}为 {last}</translation>
    </message>
    <message>
        <source> · {n} of {all} shown</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation> · 显示 {all} 中的 {n}</translation>
    </message>
    <message>
        <source>RMS {rms}</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>RMS {rms}</translation>
    </message>
    <message>
        <source>{n} of {all} from {low} to {high}</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>{all} 个中有 {n} 个在 {low} 到 {high} 之间</translation>
    </message>
    <message>
        <source>{n} are exactly zero</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>{n} 个恰好为零</translation>
    </message>
    <message>
        <source>{n} are NaN or infinite</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>{n} 个为 NaN 或无穷大</translation>
    </message>
    <message>
        <source>{n} lie beyond the axis</source>
        <extracomment>gradsim/ui/views/histograms.py</extracomment>
        <translation>{n} 个超出坐标轴</translation>
    </message>
</context>
<context>
    <name>JacobianView</name>
    <message>
        <source>How the network stretches a small change</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>网络如何拉伸微小的变化</translation>
    </message>
    <message>
        <source>Singular values of the Jacobian of one example, from the largest to the smallest, on a log axis</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>一个样本的雅可比矩阵的奇异值，从大到小，对数轴</translation>
    </message>
    <message>
        <source>rank, from the largest to the smallest</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>序号，从大到小</translation>
    </message>
    <message>
        <source>singular value</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>奇异值</translation>
    </message>
    <message>
        <source>layer 1 → last layer</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>第 1 层 → 最后一层</translation>
    </message>
    <message>
        <source>inputs → outputs</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>输入 → 输出</translation>
    </message>
    <message>
        <source>isometry: 1</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>等距：1</translation>
    </message>
    <message>
        <source>theory, RMS</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>理论，RMS</translation>
    </message>
    <message>
        <source>d z of the last hidden layer / d z of the first: one factor W and one φ′ per layer in between</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>最后一个隐藏层的 d z / 第一个的 d z：其间每层一个因子 W 和一个 φ′</translation>
    </message>
    <message>
        <source>d outputs / d inputs: as many singular values as the lesser of the two</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>d 输出 / d 输入：奇异值的个数等于两者中较小的维数</translation>
    </message>
    <message>
        <source>All singular values 1: every small change, and every gradient, keeps its length on the way</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>所有奇异值为 1：任何微小变化、任何梯度，一路上都保持长度</translation>
    </message>
    <message>
        <source>Root mean square of the singular values from layer 1 to the last, by mean-field theory at the first weights</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>从第 1 层到最后一层的奇异值的均方根，由平均场理论按初始权重算出</translation>
    </message>
    <message>
        <source>largest</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>最大</translation>
    </message>
    <message>
        <source>RMS</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>RMS</translation>
    </message>
    <message>
        <source>smallest</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>最小</translation>
    </message>
    <message>
        <source>largest / smallest</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>最大 / 最小</translation>
    </message>
    <message>
        <source>The singular values are being computed.</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>正在计算奇异值。</translation>
    </message>
    <message>
        <source>With batch normalization every example of a batch moves all others, and this Jacobian takes too long. Choose a smaller width, batch size or depth, or another normalization.</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>用批归一化时，批次中每个样本都影响所有其他样本，这个雅可比矩阵算起来太久。请选较小的宽度、批次大小或深度，或换一种归一化。</translation>
    </message>
    <message>
        <source>{name}: {i} of {n}, s = {s}</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>{name}：第 {i} 个，共 {n} 个，s = {s}</translation>
    </message>
    <message>
        <source>The Jacobian is not finite.</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>雅可比矩阵不是有限值。</translation>
    </message>
    <message>
        <source>Nothing passes: all singular values are zero.</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>什么也通不过：所有奇异值为零。</translation>
    </message>
    <message>
        <source>{n} of {all} directions are lost: their singular value is zero or lost in rounding</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>{all} 个方向中有 {n} 个丢失：奇异值为零，或淹没在舍入误差中</translation>
    </message>
    <message>
        <source>every small change keeps its shape: the largest stretch is {spread} times the smallest</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>任何微小变化都保持形状：最大的拉伸是最小的{spread}</translation>
    </message>
    <message>
        <source>a small change is {share} as large at the other end; one direction keeps {spread} more than another</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>小的变化到另一端时为原来的{share}；一个方向保留的是另一个方向的{spread}</translation>
    </message>
    <message>
        <source>of a small change {share} is left at the other end; one direction keeps {spread} more than another</source>
        <extracomment>gradsim/ui/views/jacobian.py</extracomment>
        <translation>微小变化到另一端剩下{share}；不同方向的保留程度相差到{spread}</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <extracomment>gradsim/ui/help/keys.py</extracomment>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Layers</source>
        <extracomment>gradsim/ui/watch/layer_list.py</extracomment>
        <translation>层</translation>
    </message>
    <message>
        <source>the least or the largest gradient first</source>
        <extracomment>gradsim/ui/watch/layer_list.py</extracomment>
        <translation>梯度最小或最大的排在最前</translation>
    </message>
    <message>
        <source>Find a layer</source>
        <extracomment>gradsim/ui/watch/layer_list.py</extracomment>
        <translation>查找层</translation>
    </message>
    <message>
        <source>layer</source>
        <extracomment>gradsim/ui/watch/layer_list.py</extracomment>
        <translation>层</translation>
    </message>
    <message>
        <source>update ratio</source>
        <extracomment>gradsim/ui/watch/layer_list.py</extracomment>
        <translation>更新比</translation>
    </message>
</context>
<context>
    <name>LayerNames</name>
    <message>
        <source>out</source>
        <extracomment>gradsim/ui/words/layer_names.py</extracomment>
        <translation>输出</translation>
    </message>
    <message>
        <source>input</source>
        <extracomment>gradsim/ui/words/layer_names.py</extracomment>
        <translation>输入</translation>
    </message>
    <message>
        <source>recurrent</source>
        <extracomment>gradsim/ui/words/layer_names.py</extracomment>
        <translation>循环</translation>
    </message>
    <message>
        <source>output</source>
        <extracomment>gradsim/ui/words/layer_names.py</extracomment>
        <translation>输出</translation>
    </message>
    <message>
        <source>inp</source>
        <extracomment>gradsim/ui/words/layer_names.py</extracomment>
        <translation>输入</translation>
    </message>
    <message>
        <source>rec</source>
        <extracomment>gradsim/ui/words/layer_names.py</extracomment>
        <translation>循环</translation>
    </message>
</context>
<context>
    <name>LayerValuesView</name>
    <message>
        <source>Layer values through training</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>训练中各层的值</translation>
    </message>
    <message>
        <source>A line for each layer: how large what it passes on is, over training</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>每层一条线：它传出的值有多大，随训练的变化</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>步</translation>
    </message>
    <message>
        <source>from the first step on, every tenth one</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>从第一步起，每隔十步</translation>
    </message>
    <message>
        <source>there is no stream without skip connections</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>没有跳跃连接就没有主干</translation>
    </message>
    <message>
        <source>layer 1 dark, layer {n} bright; layer {picked} bold</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>第 1 层暗，第 {n} 层亮；第 {picked} 层加粗</translation>
    </message>
    <message>
        <source>{what} are {last} on average in {end}, and {first} in {start}</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>{what}：在{end}平均为 {last}，在{start}为 {first}</translation>
    </message>
    <message>
        <source>{what} in {end} have {share} the spread of those in {start}</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>{end}的{what}，离散程度是{start}的{share}</translation>
    </message>
    <message>
        <source>{what} in {start} are all alike</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>{start}的{what}全都一样</translation>
    </message>
    <message>
        <source>{what} in {layer} were {first} on average, and are {last}</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>{layer}的{what}平均值：起初 {first}，现在 {last}</translation>
    </message>
    <message>
        <source>the spread of {what} in {layer} was {first}, and is {last}</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>{layer}的{what}离散度：起初 {first}，现在 {last}</translation>
    </message>
    <message>
        <source>the stream&apos;s values</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>主干的值</translation>
    </message>
    <message>
        <source>the values</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>各值</translation>
    </message>
    <message>
        <source>{layer}, step {step}</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>{layer}，第 {step} 步</translation>
    </message>
    <message>
        <source>h {mean} ± {std}</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>h {mean} ± {std}</translation>
    </message>
    <message>
        <source>stream {mean} ± {std}</source>
        <extracomment>gradsim/ui/views/layer_values.py</extracomment>
        <translation>主干 {mean} ± {std}</translation>
    </message>
</context>
<context>
    <name>LegendEntry</name>
    <message>
        <source>A click hides it and shows it again</source>
        <extracomment>gradsim/ui/widgets/legend.py</extracomment>
        <translation>点击可隐藏，再点恢复</translation>
    </message>
</context>
<context>
    <name>LessonList</name>
    <message>
        <source>Lessons</source>
        <extracomment>gradsim/ui/lessons/choosing.py</extracomment>
        <translation>课程</translation>
    </message>
    <message>
        <source>Predict, observe, explain</source>
        <extracomment>gradsim/ui/lessons/choosing.py</extracomment>
        <translation>预测、观察、解释</translation>
    </message>
    <message>
        <source>A plan for 45 minutes, and for each lesson what students get wrong, questions and answers</source>
        <extracomment>gradsim/ui/lessons/choosing.py</extracomment>
        <translation>45 分钟的教案，每课都有学生常见的误解、问题和答案</translation>
    </message>
    <message>
        <source>For teachers</source>
        <extracomment>gradsim/ui/lessons/choosing.py</extracomment>
        <translation>教师用</translation>
    </message>
    <message>
        <source>Open lesson…</source>
        <extracomment>gradsim/ui/lessons/choosing.py</extracomment>
        <translation>打开课程…</translation>
    </message>
    <message>
        <source>A lesson in a TOML file</source>
        <extracomment>gradsim/ui/lessons/choosing.py</extracomment>
        <translation>TOML 文件中的课程</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <extracomment>gradsim/ui/lessons/choosing.py</extracomment>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <source>{right} of {asked} right</source>
        <extracomment>gradsim/ui/lessons/choosing.py</extracomment>
        <translation>{asked} 题中对 {right} 题</translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>gradsim/ui/lessons/choosing.py</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>begun</source>
        <extracomment>gradsim/ui/lessons/choosing.py</extracomment>
        <translation>已开始</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>gradsim/ui/lessons/choosing.py</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>gradsim/ui/lessons/choosing.py</extracomment>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>LessonStrip</name>
    <message>
        <source>Lesson</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>课程</translation>
    </message>
    <message>
        <source>◂ Back</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>◂ 返回</translation>
    </message>
    <message>
        <source>The step before (PgUp)</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>上一步（PgUp）</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>复原</translation>
    </message>
    <message>
        <source>Back to the beginning of this step, whatever happened (Home)</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>无论发生了什么，回到这一步的起点（Home）</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>跳过</translation>
    </message>
    <message>
        <source>To the next step without an answer (PgDn)</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>不作答，直接到下一步（PgDn）</translation>
    </message>
    <message>
        <source>Next ▸</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>下一步 ▸</translation>
    </message>
    <message>
        <source>The next step (PgDn)</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>下一步（PgDn）</translation>
    </message>
    <message>
        <source>Report…</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>报告…</translation>
    </message>
    <message>
        <source>What was predicted and measured, as PDF or HTML</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>预测了什么、测得了什么，存为 PDF 或 HTML</translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>演示</translation>
    </message>
    <message>
        <source>Fills the screen, for a class; Esc leaves</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>铺满屏幕，供上课用；Esc 退出</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>离开</translation>
    </message>
    <message>
        <source>Closes the lesson; the window is as it was before</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>关闭课程；窗口恢复原样</translation>
    </message>
    <message>
        <source>PgDn next · PgUp back · Home again · L spotlight · F freeze · B black · Esc leave</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>PgDn 下一步 · PgUp 上一步 · Home 复原 · L 聚光 · F 定格 · B 黑屏 · Esc 离开</translation>
    </message>
    <message>
        <source>This is another network than that of the step. Press Home to go back to it.</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>现在的网络不是这一步的网络。按 Home 可回到这一步的网络。</translation>
    </message>
    <message>
        <source>step {n} of {m}</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>第 {n} 步，共 {m} 步</translation>
    </message>
    <message>
        <source>{lesson} · step {n} of {m}</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>{lesson} · 第 {n} 步，共 {m} 步</translation>
    </message>
    <message>
        <source>Finish ▸</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>完成 ▸</translation>
    </message>
    <message>
        <source>{right} of {asked} predictions and goals were right.</source>
        <extracomment>gradsim/ui/lessons/strip.py</extracomment>
        <translation>{asked} 个预测和目标中，对了 {right} 个。</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>{measure} at least {value}</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>{measure}至少为 {value}</translation>
    </message>
    <message>
        <source>{measure} at most {value}</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>{measure}至多为 {value}</translation>
    </message>
    <message>
        <source>{measure} above {value}</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>{measure}高于 {value}</translation>
    </message>
    <message>
        <source>{measure} below {value}</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>{measure}低于 {value}</translation>
    </message>
    <message>
        <source>{measure} is {value}</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>{measure}为 {value}</translation>
    </message>
    <message>
        <source>{measure} is not {value}</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>{measure}不为 {value}</translation>
    </message>
    <message>
        <source>{n} times before</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>之前的 {n} 倍</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>之前的值</translation>
    </message>
    <message>
        <source>Right.</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>正确。</translation>
    </message>
    <message>
        <source>Not yet.</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>还不对。</translation>
    </message>
    <message>
        <source>That is {n} decades apart.</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>相差 {n} 个数量级。</translation>
    </message>
    <message>
        <source>Hint: {what}</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>提示：{what}</translation>
    </message>
    <message>
        <source>Copied the code of this lesson, {n} characters. Paste share code opens it in another window.</source>
        <extracomment>gradsim/ui/shell/lessons.py</extracomment>
        <translation>已复制本课的分享码，{n} 个字符。在另一个窗口中用“粘贴分享码”打开。</translation>
    </message>
    <message>
        <source>Lessons (*.toml)</source>
        <extracomment>gradsim/ui/shell/lessons.py</extracomment>
        <translation>课程 (*.toml)</translation>
    </message>
    <message>
        <source>Save lesson</source>
        <extracomment>gradsim/ui/shell/lessons.py</extracomment>
        <translation>保存课程</translation>
    </message>
    <message>
        <source>This lesson cannot be used</source>
        <extracomment>gradsim/ui/shell/lessons.py</extracomment>
        <translation>这个课程无法使用</translation>
    </message>
    <message>
        <source>Your progress in this lesson cannot be kept: {why}.</source>
        <extracomment>gradsim/ui/shell/lessons.py</extracomment>
        <translation>无法保存你在本课的进度：{why}。</translation>
    </message>
    <message>
        <source>Reports (*.pdf *.html)</source>
        <extracomment>gradsim/ui/shell/lessons.py</extracomment>
        <translation>报告 (*.pdf *.html)</translation>
    </message>
    <message>
        <source>Save report</source>
        <extracomment>gradsim/ui/shell/lessons.py</extracomment>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>{measure} before</source>
        <extracomment>gradsim/words/measures.py</extracomment>
        <translation>之前的{measure}</translation>
    </message>
    <message>
        <source>share of layer {n}</source>
        <extracomment>measure</extracomment>
        <translation>第 {n} 层的份额</translation>
    </message>
    <message>
        <source>share of time step {n}</source>
        <extracomment>measure</extracomment>
        <translation>时间步 {n} 的份额</translation>
    </message>
    <message>
        <source>gradient of layer {n}</source>
        <extracomment>measure</extracomment>
        <translation>第 {n} 层的梯度</translation>
    </message>
    <message>
        <source>factor from the output layer</source>
        <extracomment>measure</extracomment>
        <translation>输出层带来的因子</translation>
    </message>
    <message>
        <source>slope of layer {n}</source>
        <extracomment>measure</extracomment>
        <translation>第 {n} 层的斜率</translation>
    </message>
    <message>
        <source>update ratio of layer {n}</source>
        <extracomment>measure</extracomment>
        <translation>第 {n} 层的更新比</translation>
    </message>
    <message>
        <source>change of layer {n}</source>
        <extracomment>measure</extracomment>
        <translation>第 {n} 层的变化</translation>
    </message>
    <message>
        <source>layer 1 gets {share:share} the output&apos;s gradient</source>
        <extracomment>gradsim/lab/lessons/checks.py</extracomment>
        <translation>第 1 层得到输出层梯度的{share:share}</translation>
    </message>
    <message>
        <source>{zeros:layers} of {all:count} get exactly zero: no bar at all</source>
        <extracomment>gradsim/lab/lessons/checks.py</extracomment>
        <translation>{all:count} 层中有 {zeros:layers}得到的恰好为零：根本没有柱子</translation>
    </message>
    <message>
        <source>None of the answers fits what was measured.</source>
        <extracomment>gradsim/lab/lessons/checks.py</extracomment>
        <translation>没有一个答案与测量结果相符。</translation>
    </message>
    <message>
        <source>Each time step passes on {factor:short} of what it gets; {links:count} such factors, multiplied, are {share:ratio}.</source>
        <extracomment>gradsim/lab/lessons/hints.py</extracomment>
        <translation>每个时间步传递所得的 {factor:short}；{links:count} 个这样的因子相乘，得 {share:ratio}。</translation>
    </message>
    <message>
        <source>Each layer passes on {factor:short} of what it gets. {links:count} such factors, and one of {rest:short} from the output layer, multiplied, are {share:ratio}.</source>
        <extracomment>gradsim/lab/lessons/hints.py</extracomment>
        <translation>每层传递所得的 {factor:short}。{links:count} 个这样的因子，再乘以输出层带来的 {rest:short}，得 {share:ratio}。</translation>
    </message>
    <message>
        <source>After {steps:steps} a number was no longer finite: each step made the error larger.</source>
        <extracomment>gradsim/lab/lessons/hints.py</extracomment>
        <translation>{steps:steps}之后，出现了不是有限值的数：每一步都使误差更大。</translation>
    </message>
    <message>
        <source>Exactly nothing gets past layer {layer:count}: a product with one zero in it is zero.</source>
        <extracomment>gradsim/lab/lessons/hints.py</extracomment>
        <translation>没有任何东西通过第 {layer:count} 层：乘积中有一个零，结果就是零。</translation>
    </message>
    <message>
        <source>gradient of the output layer</source>
        <extracomment>measure</extracomment>
        <translation>输出层的梯度</translation>
    </message>
    <message>
        <source>You said: {what}</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>你的预测：{what}</translation>
    </message>
    <message>
        <source>Measured: {what}</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>测得：{what}</translation>
    </message>
    <message>
        <source>layer with the smallest gradient</source>
        <extracomment>measure</extracomment>
        <translation>梯度最小的层</translation>
    </message>
    <message>
        <source>factor per layer</source>
        <extracomment>measure</extracomment>
        <translation>每层因子</translation>
    </message>
    <message>
        <source>factor per time step</source>
        <extracomment>measure</extracomment>
        <translation>每个时间步的因子</translation>
    </message>
    <message>
        <source>product of the factors</source>
        <extracomment>measure</extracomment>
        <translation>各因子的乘积</translation>
    </message>
    <message>
        <source>links</source>
        <extracomment>measure</extracomment>
        <translation>环节数</translation>
    </message>
    <message>
        <source>layers without a gradient</source>
        <extracomment>measure</extracomment>
        <translation>没有梯度的层数</translation>
    </message>
    <message>
        <source>slope per layer</source>
        <extracomment>measure</extracomment>
        <translation>每层斜率</translation>
    </message>
    <message>
        <source>share of saturated values</source>
        <extracomment>measure</extracomment>
        <translation>饱和值的比例</translation>
    </message>
    <message>
        <source>share of dead units</source>
        <extracomment>measure</extracomment>
        <translation>死亡单元的比例</translation>
    </message>
    <message>
        <source>loss</source>
        <extracomment>measure</extracomment>
        <translation>损失</translation>
    </message>
    <message>
        <source>loss over guessing</source>
        <extracomment>measure</extracomment>
        <translation>损失与猜测之比</translation>
    </message>
    <message>
        <source>accuracy</source>
        <extracomment>measure</extracomment>
        <translation>准确率</translation>
    </message>
    <message>
        <source>steps</source>
        <extracomment>measure</extracomment>
        <translation>步数</translation>
    </message>
    <message>
        <source>steps until not finite</source>
        <extracomment>measure</extracomment>
        <translation>到不是有限值为止的步数</translation>
    </message>
    <message>
        <source>largest update ratio</source>
        <extracomment>measure</extracomment>
        <translation>最大更新比</translation>
    </message>
    <message>
        <source>share of clipped steps</source>
        <extracomment>measure</extracomment>
        <translation>被裁剪步数的比例</translation>
    </message>
</context>
<context>
    <name>LossCard</name>
    <message>
        <source>Loss</source>
        <extracomment>gradsim/ui/compare/losses.py</extracomment>
        <translation>损失</translation>
    </message>
    <message>
        <source>The loss of each scenario over the same steps. The lower line learns better; a line that stays level learns nothing, and one that ends has become too large to hold. Try the held-out examples: they show whether what is learned holds for examples that training never sees.</source>
        <extracomment>gradsim/ui/compare/losses.py</extracomment>
        <translation>每个场景在相同步数上的损失。线越低，学得越好；保持水平的线什么也没学到，中断的线已大到无法表示。试试留出样本：它们说明学到的东西对训练中没见过的样本是否有效。</translation>
    </message>
    <message>
        <source>log</source>
        <extracomment>gradsim/ui/compare/losses.py</extracomment>
        <translation>对数</translation>
    </message>
    <message>
        <source>A log axis for the loss</source>
        <extracomment>gradsim/ui/compare/losses.py</extracomment>
        <translation>损失用对数轴</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>gradsim/ui/compare/losses.py</extracomment>
        <translation>步</translation>
    </message>
</context>
<context>
    <name>LossPlot</name>
    <message>
        <source>{name}, step {n}: {loss}</source>
        <extracomment>gradsim/ui/plots/loss_plot.py</extracomment>
        <translation>{name}，第 {n} 步：{loss}</translation>
    </message>
</context>
<context>
    <name>LossSurfaceView</name>
    <message>
        <source>The loss around the present weights</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>当前权重周围的损失</translation>
    </message>
    <message>
        <source>A map of the loss along the gradient and a random direction, and its two middle lines</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>沿梯度方向和一个随机方向的损失图，及其中间的两条线</translation>
    </message>
    <message>
        <source>reach</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>范围</translation>
    </message>
    <message>
        <source>against the gradient →</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>逆梯度方向 →</translation>
    </message>
    <message>
        <source>random direction</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>随机方向</translation>
    </message>
    <message>
        <source>along the gradient</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>沿梯度</translation>
    </message>
    <message>
        <source>random</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>随机</translation>
    </message>
    <message>
        <source>next step</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Where a step of plain gradient descent with this learning rate would lead</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>用这个学习率做一步普通梯度下降会到达的地方</translation>
    </message>
    <message>
        <source>distance from here</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>离当前位置的距离</translation>
    </message>
    <message>
        <source>loss</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>损失</translation>
    </message>
    <message>
        <source>The loss is being computed at the points around the present weights.</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>正在计算当前权重周围各点的损失。</translation>
    </message>
    <message>
        <source>loss: dark {low}, bright {high}</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>损失：暗 {low}，亮 {high}</translation>
    </message>
    <message>
        <source>, log scale</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>，对数标尺</translation>
    </message>
    <message>
        <source>; blank: not finite</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>；空白：不是有限值</translation>
    </message>
    <message>
        <source>The loss is not finite here.</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>此处的损失不是有限值。</translation>
    </message>
    <message>
        <source>A cliff: within {reach} along the gradient the loss grows beyond all numbers</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>悬崖：沿梯度方向 {reach} 之内，损失增大到无法表示</translation>
    </message>
    <message>
        <source>A cliff: within {reach} along the gradient the loss grows to {share} what it is here</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>悬崖：沿梯度方向 {reach} 之内，损失增大到此处的{share}</translation>
    </message>
    <message>
        <source>A plateau: within {reach} along the gradient the loss stays {low} to {high}</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>平原：沿梯度方向 {reach} 之内，损失保持在 {low} 到 {high}</translation>
    </message>
    <message>
        <source>Along the gradient the least loss is {low}, {distance} away; here it is {here}</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>沿梯度方向，损失最小为 {low}，距离 {distance}；此处为 {here}</translation>
    </message>
    <message>
        <source>; in the random direction it is a plateau</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>；在随机方向上是平原</translation>
    </message>
    <message>
        <source>{a} against the gradient, {b} in the random direction
loss {loss}</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>逆梯度 {a}，随机方向 {b}
损失 {loss}</translation>
    </message>
    <message>
        <source>{distance} away
along the gradient: loss {a}
in the random direction: loss {b}</source>
        <extracomment>gradsim/ui/views/loss_surface.py</extracomment>
        <translation>距离 {distance}
沿梯度：损失 {a}
随机方向：损失 {b}</translation>
    </message>
</context>
<context>
    <name>LossView</name>
    <message>
        <source>Loss</source>
        <extracomment>gradsim/ui/views/loss.py</extracomment>
        <translation>损失</translation>
    </message>
    <message>
        <source>log</source>
        <extracomment>gradsim/ui/views/loss.py</extracomment>
        <translation>对数</translation>
    </message>
    <message>
        <source>A log axis for the loss</source>
        <extracomment>gradsim/ui/views/loss.py</extracomment>
        <translation>损失用对数轴</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>gradsim/ui/views/loss.py</extracomment>
        <translation>步</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>gradsim/ui/views/loss.py</extracomment>
        <translation>训练</translation>
    </message>
    <message>
        <source>held-out</source>
        <extracomment>gradsim/ui/views/loss.py</extracomment>
        <translation>留出</translation>
    </message>
    <message>
        <source>guessing</source>
        <extracomment>gradsim/ui/views/loss.py</extracomment>
        <translation>猜测</translation>
    </message>
    <message>
        <source>step {n}</source>
        <extracomment>gradsim/ui/views/loss.py</extracomment>
        <translation>第 {n} 步</translation>
    </message>
    <message>
        <source>{name} loss from {first} to {last}</source>
        <extracomment>gradsim/ui/views/loss.py</extracomment>
        <translation>{name}损失从 {first} 变为 {last}</translation>
    </message>
    <message>
        <source>not finite at step {n}</source>
        <extracomment>gradsim/ui/views/loss.py</extracomment>
        <translation>第 {n} 步不是有限值</translation>
    </message>
    <message>
        <source>{level}: the least loss of one answer for all examples: the share of each class, or the mean of the numbers</source>
        <extracomment>gradsim/ui/views/loss.py</extracomment>
        <translation>{level}：对所有样本只给一个答案时的最小损失：各类别的比例，或数值的平均</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Back from an enlarged view</source>
        <extracomment>gradsim/ui/shell/window.py</extracomment>
        <translation>从放大的视图返回</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <extracomment>gradsim/ui/shell/window.py</extracomment>
        <translation>这份按键列表</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>gradsim/ui/shell/window.py</extracomment>
        <translation>对比</translation>
    </message>
    <message>
        <source>Trains this scenario beside others that differ from it</source>
        <extracomment>gradsim/ui/shell/window.py</extracomment>
        <translation>把这个场景与其他不同的场景并排训练</translation>
    </message>
    <message>
        <source>Sweep</source>
        <extracomment>gradsim/ui/shell/window.py</extracomment>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Trains many networks that differ in a field or two, and draws a map of them</source>
        <extracomment>gradsim/ui/shell/window.py</extracomment>
        <translation>训练许多只在一两个字段上不同的网络，并画成一张图</translation>
    </message>
    <message>
        <source>More ▾</source>
        <extracomment>gradsim/ui/shell/window.py</extracomment>
        <translation>更多 ▾</translation>
    </message>
    <message>
        <source>Undo, compare, sweep, open, save, share, colours</source>
        <extracomment>gradsim/ui/shell/window.py</extracomment>
        <translation>撤销、对比、扫描、打开、保存、分享、颜色</translation>
    </message>
</context>
<context>
    <name>NetworkPicture</name>
    <message>
        <source>Network</source>
        <extracomment>gradsim/ui/network/picture.py</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>layer {n} folded</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>折叠了第 {n} 层</translation>
    </message>
    <message>
        <source>layers {n} folded</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>折叠了第 {n} 层</translation>
    </message>
    <message>
        <source>time step {n} folded</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>折叠了时间步 {n}</translation>
    </message>
    <message>
        <source>time steps {n} folded</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>折叠了时间步 {n}</translation>
    </message>
    <message>
        <source>out</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>输出</translation>
    </message>
    <message>
        <source>true: {answer}</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>真实：{answer}</translation>
    </message>
    <message>
        <source>predicted: {answer}</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>预测：{answer}</translation>
    </message>
    <message>
        <source>shown: {parts}</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>显示：{parts}</translation>
    </message>
    <message>
        <source>{n} of {all} inputs</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>{all} 个输入中的 {n} 个</translation>
    </message>
    <message>
        <source>{n} of {all} units</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>{all} 个单元中的 {n} 个</translation>
    </message>
    <message>
        <source>{n} of up to {all} units</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>至多 {all} 个单元中的 {n} 个</translation>
    </message>
    <message>
        <source>{n} of {all} outputs</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>{all} 个输出中的 {n} 个</translation>
    </message>
    <message>
        <source>{n} of {all} inputs and units</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>{all} 个输入和单元中的 {n} 个</translation>
    </message>
    <message>
        <source>{n} of {all} weights</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>{all} 个权重中的 {n} 个</translation>
    </message>
    <message>
        <source>all units and weights</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>所有单元和权重</translation>
    </message>
    <message>
        <source>exploded</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>爆炸</translation>
    </message>
    <message>
        <source>vanished</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>消失</translation>
    </message>
    <message>
        <source>forward: blue is positive, orange negative · the loss of this example is {loss}</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>前向：蓝色为正，橙色为负 · 这个样本的损失为 {loss}</translation>
    </message>
    <message>
        <source>the loss of this example: {loss}</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>这个样本的损失：{loss}</translation>
    </message>
    <message>
        <source>{layer}: {symbol} {size}</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>{layer}：{symbol} {size}</translation>
    </message>
    <message>
        <source>{share} the output&apos;s</source>
        <extracomment>gradsim/ui/network/words.py</extracomment>
        <translation>输出层的{share}</translation>
    </message>
    <message>
        <source>w {value}</source>
        <extracomment>gradsim/ui/network/hover.py</extracomment>
        <translation>w {value}</translation>
    </message>
    <message>
        <source>inputs</source>
        <extracomment>gradsim/ui/network/names.py</extracomment>
        <translation>输入</translation>
    </message>
    <message>
        <source>output</source>
        <extracomment>gradsim/ui/network/names.py</extracomment>
        <translation>输出</translation>
    </message>
    <message>
        <source>input {n}</source>
        <extracomment>gradsim/ui/network/names.py</extracomment>
        <translation>输入 {n}</translation>
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
        <translation>点击可看它的链式法则。</translation>
    </message>
    <message>
        <source>pixel in row {row}, column {column}</source>
        <extracomment>gradsim/ui/network/names.py</extracomment>
        <translation>第 {row} 行第 {column} 列的像素</translation>
    </message>
    <message>
        <source>output for {name}</source>
        <extracomment>gradsim/ui/network/names.py</extracomment>
        <translation>{name} 的输出</translation>
    </message>
    <message>
        <source>{layer}, unit {unit}</source>
        <extracomment>gradsim/ui/network/names.py</extracomment>
        <translation>{layer}，单元 {unit}</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>One example forward, its gradient back</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>一个样本向前，它的梯度往回</translation>
    </message>
    <message>
        <source>Layers of units with the weights between them; the gradient can be played from the loss to the input</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>各层的单元及其间的权重；可以播放梯度从损失传到输入</translation>
    </message>
    <message>
        <source>The picture comes with the next step.</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>图在下一步时出现。</translation>
    </message>
    <message>
        <source>negative −</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>负 −</translation>
    </message>
    <message>
        <source>positive</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>正</translation>
    </message>
    <message>
        <source>Values and weights of this sign; a click hides the weights</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>这种符号的值和权重；点击可隐藏这些权重</translation>
    </message>
    <message>
        <source>&lt;p&gt;Forward: a unit is filled by its value h, from nothing to the largest of all hidden layers; a line is a weight, wider if larger. Blue is positive, orange negative.&lt;/p&gt;</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>&lt;p&gt;前向：单元按其值 h 填充，从零到所有隐藏层中的最大值；线是权重，越大越粗。蓝色为正，橙色为负。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Backward: the colour of a unit is |{gradient}|, that of a line |w·dL/dz|, what the weight passes back; on one log scale for all. The smaller, the fainter. An empty ring: exactly zero.&lt;/p&gt;&lt;p&gt;L is the loss of this one example.&lt;/p&gt;</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>&lt;p&gt;反向：单元的颜色是 |{gradient}|，线的颜色是 |w·dL/dz|，即权重往回传的量；全部用同一对数标尺。越小越淡。空心圈：恰好为零。&lt;/p&gt;&lt;p&gt;L 是这一个样本的损失。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The cell is unrolled: a column is the state after a time step, and the weights between any two are the same W_h (in gated cells, of the candidate). Each step also takes its own input.&lt;/p&gt;</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>&lt;p&gt;循环单元已展开：一列是一个时间步之后的状态，任意相邻两列之间的权重是同一个 W_h（有门的循环单元中为候选值的权重）。每一步还接收自己的输入。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;A click on a layer picks it in all views.&lt;/p&gt;</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>&lt;p&gt;点击一层，就在所有视图中选中它。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;A click on a line tells the chain rule of that weight.&lt;/p&gt;</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>&lt;p&gt;点击一条线，可看该权重的链式法则。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Explain a step</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>讲解一步</translation>
    </message>
    <message>
        <source>Pauses, and walks through the next training step: forward, loss, backward, update</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>暂停，并逐步走过下一个训练步：前向、损失、反向、更新</translation>
    </message>
    <message>
        <source>Numbers have become too large: there is no next step</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>数值已经太大：没有下一步</translation>
    </message>
    <message>
        <source>This is another moment than now: its step cannot be taken again</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>这是另一个时刻，不是现在：它的那一步不能再走一次</translation>
    </message>
    <message>
        <source>the answer is not finite: the network has diverged</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>回答不是有限值：网络已发散</translation>
    </message>
    <message>
        <source>It rightly says {said}.</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>它答对了：{said}。</translation>
    </message>
    <message>
        <source>It says {said}, where {true} is true.</source>
        <extracomment>gradsim/ui/views/network.py</extracomment>
        <translation>它说是 {said}，正确的是 {true}。</translation>
    </message>
</context>
<context>
    <name>Normalized</name>
    <message>
        <source>the cell</source>
        <extracomment>gradsim/ui/words/normalized.py</extracomment>
        <translation>循环单元</translation>
    </message>
    <message>
        <source>{where} passes on {slope} of a gradient by its slope; {flat} of its values lie where it is flat</source>
        <extracomment>gradsim/ui/words/normalized.py</extracomment>
        <translation>{where}因斜率传递梯度的 {slope}；它的值有 {flat} 落在平坦处</translation>
    </message>
    <message>
        <source>{kind} normalization widens z in {where}, from a spread of {narrow} to {wide}: its slope passes on {slope} of a gradient, {was} before</source>
        <extracomment>gradsim/ui/words/normalized.py</extracomment>
        <translation>{kind}归一化把{where}的 z 展宽，离散程度从 {narrow} 变到 {wide}：斜率传递梯度的 {slope}，之前为 {was}</translation>
    </message>
    <message>
        <source>{kind} normalization moves z in {where} to where the slope passes on {slope} of a gradient, {was} before</source>
        <extracomment>gradsim/ui/words/normalized.py</extracomment>
        <translation>{kind}归一化把{where}的 z 移到斜率传递梯度 {slope} 的地方，之前为 {was}</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Words:</source>
        <extracomment>gradsim/ui/widgets/note.py</extracomment>
        <translation>词语：</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Notice</source>
        <extracomment>gradsim/ui/frame/notice.py</extracomment>
        <translation>提示</translation>
    </message>
    <message>
        <source>Does what is offered</source>
        <extracomment>gradsim/ui/frame/notice.py</extracomment>
        <translation>执行所提示的操作</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>gradsim/ui/frame/notice.py</extracomment>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Stays here</source>
        <extracomment>gradsim/ui/frame/notice.py</extracomment>
        <translation>留在这里</translation>
    </message>
</context>
<context>
    <name>NumbersPlot</name>
    <message>
        <source>true</source>
        <extracomment>gradsim/ui/examples/numbers.py</extracomment>
        <translation>真实</translation>
    </message>
    <message>
        <source>predicted</source>
        <extracomment>gradsim/ui/examples/numbers.py</extracomment>
        <translation>预测</translation>
    </message>
    <message>
        <source>Predicted against true numbers</source>
        <extracomment>gradsim/ui/examples/numbers.py</extracomment>
        <translation>预测值与真实值</translation>
    </message>
    <message>
        <source>true {name}</source>
        <extracomment>gradsim/ui/examples/numbers.py</extracomment>
        <translation>真实 {name}</translation>
    </message>
    <message>
        <source>predicted {name}</source>
        <extracomment>gradsim/ui/examples/numbers.py</extracomment>
        <translation>预测 {name}</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Offer</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>建议</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Paused, with all that was trained</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>暂停状态，保留已训练的一切</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Stays here</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>step {n}</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>第 {n} 步</translation>
    </message>
    <message>
        <source>with the comparison</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>带对比</translation>
    </message>
    <message>
        <source>Go on where you were? {what}.</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>从上次的地方继续？{what}。</translation>
    </message>
    <message>
        <source>Its weights were too large to keep: it begins at step 0.</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>它的权重太大，无法保存：从第 0 步开始。</translation>
    </message>
    <message>
        <source>a day ago</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>1 天前</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>{n} 天前</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>1 小时前</translation>
    </message>
    <message>
        <source>{n} hours ago</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>{n} 小时前</translation>
    </message>
    <message>
        <source>a minute ago</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>1 分钟前</translation>
    </message>
    <message>
        <source>{n} minutes ago</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>{n} 分钟前</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>gradsim/ui/frame/offer.py</extracomment>
        <translation>刚才</translation>
    </message>
</context>
<context>
    <name>OneWeight</name>
    <message>
        <source>The gradient of this weight is not finite.</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>这个权重的梯度不是有限值。</translation>
    </message>
    <message>
        <source>Dead unit: the slope of {unit} is 0 for all {n} examples; dL/dw = {gradient} came another way.</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>死亡的单元：{unit}对全部 {n} 个样本斜率都为 0；dL/dw = {gradient} 来自另一条路。</translation>
    </message>
    <message>
        <source>Dead unit: the slope of {unit} is 0 for all {n} examples, so this weight gets no gradient.</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>死亡的单元：{unit}对全部 {n} 个样本斜率都为 0，所以这个权重得不到梯度。</translation>
    </message>
    <message>
        <source>{source} is 0 for all {n} examples: this weight has nothing to multiply, and gets no gradient.</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>{source} 对全部 {n} 个样本都为 0：这个权重没有可乘的量，得不到梯度。</translation>
    </message>
    <message>
        <source>Saturated: the slope of {unit} is {slope} of the largest or less for all {n} examples.</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>饱和：{unit}对全部 {n} 个样本，斜率都不超过最大值的 {slope}。</translation>
    </message>
    <message>
        <source>The chain rule and the finite difference agree: dL/dw = {gradient}.</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>链式法则与有限差分一致：dL/dw = {gradient}。</translation>
    </message>
    <message>
        <source>The chain rule says dL/dw = {gradient}, the finite difference {check}.</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>链式法则得 dL/dw = {gradient}，有限差分得 {check}。</translation>
    </message>
    <message>
        <source>by time</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>按时间</translation>
    </message>
    <message>
        <source>check</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>检验</translation>
    </message>
    <message>
        <source>{weight}: {value}; the next step adds {change}</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>{weight}：{value}；下一步加上 {change}</translation>
    </message>
    <message>
        <source>sum of dL/dz · {h} over {n} examples = {gradient}; example {index} adds {signal} · {value} = {own}</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>dL/dz · {h} 对 {n} 个样本求和 = {gradient}；样本 {index}：{signal} · {value} = {own}</translation>
    </message>
    <message>
        <source>mean of dL/dz · {h} over {n} examples = {gradient}; of example {index}: {signal} · {value} = {own}</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>dL/dz · {h} 对 {n} 个样本平均 = {gradient}；其中样本 {index}：{signal} · {value} = {own}</translation>
    </message>
    <message>
        <source>from the loss: answer {answer}, right {target}, so {value}</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>来自损失：回答 {answer}，正确 {target}，所以 {value}</translation>
    </message>
    <message>
        <source>sum of dL/dz · {h} over all time steps and {n} examples = {gradient}</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>dL/dz · {h} 对所有时间步和 {n} 个样本求和 = {gradient}</translation>
    </message>
    <message>
        <source>sum over all time steps of the mean of dL/dz · {h} over {n} examples = {gradient}</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>dL/dz · {h} 对 {n} 个样本平均，再对所有时间步求和 = {gradient}</translation>
    </message>
    <message>
        <source>{part} (time step {n})</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>{part}（时间步 {n}）</translation>
    </message>
    <message>
        <source>{rest} ({n} others)</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>{rest}（其余 {n} 个）</translation>
    </message>
    <message>
        <source>{weight} · {signal} (unit {n})</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>{weight} · {signal}（单元 {n}）</translation>
    </message>
    <message>
        <source>(L(w + Δ) − L(w − Δ)) / 2Δ = {value} with Δ = {half}; relative difference {relative}</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>(L(w + Δ) − L(w − Δ)) / 2Δ = {value}，Δ = {half}；相对误差 {relative}</translation>
    </message>
    <message>
        <source>the gradient goes back {n} time steps only, the check through all of them</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>梯度只往回传 {n} 个时间步，检验则经过所有时间步</translation>
    </message>
    <message>
        <source>within Δ a value crosses the kink of its activation, where L has no one slope</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>在 Δ 之内有一个值越过其激活函数的拐点，那里 L 没有唯一的斜率</translation>
    </message>
    <message>
        <source>within Δ {n} values cross the kink of their activation, where L has no one slope</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>在 Δ 之内有 {n} 个值越过其激活函数的拐点，那里 L 没有唯一的斜率</translation>
    </message>
    <message>
        <source>so small a gradient is lost in the last digits of L</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>这么小的梯度淹没在 L 的末几位中</translation>
    </message>
    <message>
        <source>the gradient was computed in {dtype}, the check in float64</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>梯度用 {dtype} 计算，检验用 float64</translation>
    </message>
    <message>
        <source>+ {figure} past the skip connection = {after}</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>+ {figure}，绕过跳跃连接的部分 = {after}</translation>
    </message>
    <message>
        <source>× {figure}, the skip scale = {after}</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>× {figure}，跳跃系数 = {after}</translation>
    </message>
    <message>
        <source>× {figure}, dropout = {after}</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>× {figure}，dropout = {after}</translation>
    </message>
    <message>
        <source>× {figure}, the slope φ′ = {after}</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>× {figure}，斜率 φ′ = {after}</translation>
    </message>
    <message>
        <source>through the normalization = {after}</source>
        <extracomment>gradsim/ui/network/weight_words.py</extracomment>
        <translation>经过归一化 = {after}</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open scenario or lesson</source>
        <extracomment>gradsim/ui/shell/opening.py</extracomment>
        <translation>打开场景或课程</translation>
    </message>
    <message>
        <source>Scenarios and lessons (*.json *.toml)</source>
        <extracomment>gradsim/ui/shell/opening.py</extracomment>
        <translation>场景和课程 (*.json *.toml)</translation>
    </message>
    <message>
        <source>This file cannot be used</source>
        <extracomment>gradsim/ui/shell/opening.py</extracomment>
        <translation>这个文件无法使用</translation>
    </message>
    <message>
        <source>This share code cannot be used</source>
        <extracomment>gradsim/ui/shell/opening.py</extracomment>
        <translation>这个分享码无法使用</translation>
    </message>
    <message>
        <source>Open the scenario on the clipboard? {what}.</source>
        <extracomment>gradsim/ui/shell/opening.py</extracomment>
        <translation>打开剪贴板上的场景？{what}。</translation>
    </message>
    <message>
        <source>Open the lesson on the clipboard? {what}.</source>
        <extracomment>gradsim/ui/shell/opening.py</extracomment>
        <translation>打开剪贴板上的课程？{what}。</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>gradsim/ui/shell/opening.py</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copied: {code}</source>
        <extracomment>gradsim/ui/shell/opening.py</extracomment>
        <translation>已复制：{code}</translation>
    </message>
    <message>
        <source>a share code is needed, such as depth=30&amp;activation=relu</source>
        <extracomment>gradsim/ui/shell/opening.py</extracomment>
        <translation>需要一个分享码，如 depth=30&amp;activation=relu</translation>
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
        <translation>未经任何归一化的值。</translation>
    </message>
    <message>
        <source>normalized</source>
        <extracomment>option normalized</extracomment>
        <translation>归一化后</translation>
    </message>
    <message>
        <source>The values that the activation sees.</source>
        <extracomment>option normalized</extracomment>
        <translation>激活函数看到的值。</translation>
    </message>
    <message>
        <source>if batch-normalized</source>
        <extracomment>option if batch-normalized</extracomment>
        <translation>若用批归一化</translation>
    </message>
    <message>
        <source>What the activation would see with batch normalization.</source>
        <extracomment>option if batch-normalized</extracomment>
        <translation>使用批归一化时激活函数会看到的值。</translation>
    </message>
    <message>
        <source>flat: φ′ nearly 0</source>
        <extracomment>option flat: φ′ nearly 0</extracomment>
        <translation>平坦：φ′ 接近 0</translation>
    </message>
    <message>
        <source>Where nearly nothing of a gradient gets through.</source>
        <extracomment>option flat: φ′ nearly 0</extracomment>
        <translation>梯度几乎通不过的地方。</translation>
    </message>
    <message>
        <source>at z =</source>
        <extracomment>option at z =</extracomment>
        <translation>在 z =</translation>
    </message>
    <message>
        <source>Where the curves are read.</source>
        <extracomment>option at z =</extracomment>
        <translation>曲线的读数位置。</translation>
    </message>
    <message>
        <source>Show figures</source>
        <extracomment>option Show figures</extracomment>
        <translation>显示数值</translation>
    </message>
    <message>
        <source>The figures behind the sentence, and what is rarely needed.</source>
        <extracomment>option Show figures</extracomment>
        <translation>句子背后的数值，以及不常用的内容。</translation>
    </message>
    <message>
        <source>φ</source>
        <extracomment>option φ</extracomment>
        <translation>φ</translation>
    </message>
    <message>
        <source>The activation.</source>
        <extracomment>option φ</extracomment>
        <translation>激活函数。</translation>
    </message>
    <message>
        <source>φ′</source>
        <extracomment>option φ′</extracomment>
        <translation>φ′</translation>
    </message>
    <message>
        <source>Its derivative.</source>
        <extracomment>option φ′</extracomment>
        <translation>它的导数。</translation>
    </message>
    <message>
        <source>What enters the activation of the picked layer.</source>
        <extracomment>option z</extracomment>
        <translation>进入所选层激活函数的值。</translation>
    </message>
    <message>
        <source>What the bars are</source>
        <extracomment>option What the bars are</extracomment>
        <translation>柱子表示什么</translation>
    </message>
    <message>
        <source>The dots are the other one.</source>
        <extracomment>option What the bars are</extracomment>
        <translation>圆点表示另一个量。</translation>
    </message>
    <message>
        <source>signal dL/dz</source>
        <extracomment>option What the bars are</extracomment>
        <translation>信号 dL/dz</translation>
    </message>
    <message>
        <source>RMS dL/dz: the gradient that flows back through the layer.</source>
        <extracomment>option What the bars are</extracomment>
        <translation>RMS dL/dz：穿过该层往回传的梯度。</translation>
    </message>
    <message>
        <source>weights ‖dL/dW‖</source>
        <extracomment>option What the bars are</extracomment>
        <translation>权重 ‖dL/dW‖</translation>
    </message>
    <message>
        <source>The norm of the gradient of a layer&apos;s weights: what makes it learn.</source>
        <extracomment>option What the bars are</extracomment>
        <translation>一层权重的梯度的范数：它使该层学习。</translation>
    </message>
    <message>
        <source>dots</source>
        <extracomment>option dots</extracomment>
        <translation>圆点</translation>
    </message>
    <message>
        <source>The other quantity, as dots.</source>
        <extracomment>option dots</extracomment>
        <translation>另一个量，用圆点表示。</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>option before</extracomment>
        <translation>之前</translation>
    </message>
    <message>
        <source>The run or the setting before, as dashed outlines.</source>
        <extracomment>option before</extracomment>
        <translation>上一次运行或设置，用虚线轮廓表示。</translation>
    </message>
    <message>
        <source>theory</source>
        <extracomment>option theory</extracomment>
        <translation>理论</translation>
    </message>
    <message>
        <source>What theory predicts for the first weights.</source>
        <extracomment>option theory</extracomment>
        <translation>理论对初始权重的预测。</translation>
    </message>
    <message>
        <source>product so far</source>
        <extracomment>option product so far</extracomment>
        <translation>至此的乘积</translation>
    </message>
    <message>
        <source>All factors multiplied.</source>
        <extracomment>option product so far</extracomment>
        <translation>所有因子相乘。</translation>
    </message>
    <message>
        <source>× gain of W</source>
        <extracomment>option × gain of W</extracomment>
        <translation>× W 的增益</translation>
    </message>
    <message>
        <source>What the weights do.</source>
        <extracomment>option × gain of W</extracomment>
        <translation>权重所起的作用。</translation>
    </message>
    <message>
        <source>× slope φ′</source>
        <extracomment>option × slope φ′</extracomment>
        <translation>× 斜率 φ′</translation>
    </message>
    <message>
        <source>What the activation lets through.</source>
        <extracomment>option × slope φ′</extracomment>
        <translation>激活函数放行的部分。</translation>
    </message>
    <message>
        <source>branches alone</source>
        <extracomment>option branches alone</extracomment>
        <translation>仅分支</translation>
    </message>
    <message>
        <source>What would be left without the path past the branches.</source>
        <extracomment>option branches alone</extracomment>
        <translation>没有绕过分支的通路时会剩下多少。</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>option training</extracomment>
        <translation>训练</translation>
    </message>
    <message>
        <source>Examples that the network is trained on.</source>
        <extracomment>option training</extracomment>
        <translation>用来训练网络的样本。</translation>
    </message>
    <message>
        <source>held-out</source>
        <extracomment>option held-out</extracomment>
        <translation>留出</translation>
    </message>
    <message>
        <source>Examples that it never sees in training.</source>
        <extracomment>option held-out</extracomment>
        <translation>训练中从不出现的样本。</translation>
    </message>
    <message>
        <source>exact answer</source>
        <extracomment>option exact answer</extracomment>
        <translation>准确答案</translation>
    </message>
    <message>
        <source>Where the predicted number is the true one.</source>
        <extracomment>option exact answer</extracomment>
        <translation>预测值等于真实值的位置。</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>option right</extracomment>
        <translation>正确</translation>
    </message>
    <message>
        <source>Held-out examples with the right answer.</source>
        <extracomment>option right</extracomment>
        <translation>回答正确的留出样本。</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>option wrong</extracomment>
        <translation>错误</translation>
    </message>
    <message>
        <source>Held-out examples with a wrong answer.</source>
        <extracomment>option wrong</extracomment>
        <translation>回答错误的留出样本。</translation>
    </message>
    <message>
        <source>What the histograms are of</source>
        <extracomment>option What the histograms are of</extracomment>
        <translation>直方图显示什么</translation>
    </message>
    <message>
        <source>Of what: the gradients of the weights, the activations, or the weights.</source>
        <extracomment>option What the histograms are of</extracomment>
        <translation>显示什么：权重的梯度、激活值，或权重。</translation>
    </message>
    <message>
        <source>Gradients</source>
        <extracomment>option What the histograms are of</extracomment>
        <translation>梯度</translation>
    </message>
    <message>
        <source>The gradients of the weights of each layer.</source>
        <extracomment>option What the histograms are of</extracomment>
        <translation>各层权重的梯度。</translation>
    </message>
    <message>
        <source>Activations</source>
        <extracomment>option What the histograms are of</extracomment>
        <translation>激活值</translation>
    </message>
    <message>
        <source>The values that each layer passes on.</source>
        <extracomment>option What the histograms are of</extracomment>
        <translation>各层传出的值。</translation>
    </message>
    <message>
        <source>Weights</source>
        <extracomment>option What the histograms are of</extracomment>
        <translation>权重</translation>
    </message>
    <message>
        <source>The weights of each layer.</source>
        <extracomment>option What the histograms are of</extracomment>
        <translation>各层的权重。</translation>
    </message>
    <message>
        <source>log</source>
        <extracomment>option log</extracomment>
        <translation>对数</translation>
    </message>
    <message>
        <source>Sizes of gradients on a log axis.</source>
        <extracomment>option log</extracomment>
        <translation>梯度的大小用对数轴。</translation>
    </message>
    <message>
        <source>Sizes of activations on a log axis.</source>
        <extracomment>option log</extracomment>
        <translation>激活值的大小用对数轴。</translation>
    </message>
    <message>
        <source>Sizes of weights on a log axis.</source>
        <extracomment>option log</extracomment>
        <translation>权重的大小用对数轴。</translation>
    </message>
    <message>
        <source>layer 1 → last layer</source>
        <extracomment>option layer 1 → last layer</extracomment>
        <translation>第 1 层 → 最后一层</translation>
    </message>
    <message>
        <source>Singular values from the first hidden layer to the last.</source>
        <extracomment>option layer 1 → last layer</extracomment>
        <translation>从第一个隐藏层到最后一个的奇异值。</translation>
    </message>
    <message>
        <source>inputs → outputs</source>
        <extracomment>option inputs → outputs</extracomment>
        <translation>输入 → 输出</translation>
    </message>
    <message>
        <source>Singular values of the whole network.</source>
        <extracomment>option inputs → outputs</extracomment>
        <translation>整个网络的奇异值。</translation>
    </message>
    <message>
        <source>isometry: 1</source>
        <extracomment>option isometry: 1</extracomment>
        <translation>等距：1</translation>
    </message>
    <message>
        <source>Where every small change keeps its length.</source>
        <extracomment>option isometry: 1</extracomment>
        <translation>任何微小变化都保持长度的位置。</translation>
    </message>
    <message>
        <source>theory, RMS</source>
        <extracomment>option theory, RMS</extracomment>
        <translation>理论，RMS</translation>
    </message>
    <message>
        <source>What the lines are of</source>
        <extracomment>option What the lines are of</extracomment>
        <translation>线表示什么</translation>
    </message>
    <message>
        <source>Mean or standard deviation, of h or of the stream.</source>
        <extracomment>option What the lines are of</extracomment>
        <translation>均值或标准差，h 的或主干的。</translation>
    </message>
    <message>
        <source>std of h</source>
        <extracomment>option What the lines are of</extracomment>
        <translation>h 的标准差</translation>
    </message>
    <message>
        <source>The standard deviation of a layer&apos;s values over units and examples.</source>
        <extracomment>option What the lines are of</extracomment>
        <translation>一层的值对单元和样本的标准差。</translation>
    </message>
    <message>
        <source>mean of h</source>
        <extracomment>option What the lines are of</extracomment>
        <translation>h 的均值</translation>
    </message>
    <message>
        <source>The mean of a layer&apos;s values over units and examples.</source>
        <extracomment>option What the lines are of</extracomment>
        <translation>一层的值对单元和样本的均值。</translation>
    </message>
    <message>
        <source>std of the stream</source>
        <extracomment>option What the lines are of</extracomment>
        <translation>主干的标准差</translation>
    </message>
    <message>
        <source>The standard deviation of what a skip connection carries.</source>
        <extracomment>option What the lines are of</extracomment>
        <translation>跳跃连接所带的值的标准差。</translation>
    </message>
    <message>
        <source>mean of the stream</source>
        <extracomment>option What the lines are of</extracomment>
        <translation>主干的均值</translation>
    </message>
    <message>
        <source>The mean of what a skip connection carries.</source>
        <extracomment>option What the lines are of</extracomment>
        <translation>跳跃连接所带的值的均值。</translation>
    </message>
    <message>
        <source>A log axis for the loss</source>
        <extracomment>option log</extracomment>
        <translation>损失用对数轴</translation>
    </message>
    <message>
        <source>The loss of each batch.</source>
        <extracomment>option training</extracomment>
        <translation>每个批次的损失。</translation>
    </message>
    <message>
        <source>The loss of the examples that training never sees.</source>
        <extracomment>option held-out</extracomment>
        <translation>训练中从不出现的样本的损失。</translation>
    </message>
    <message>
        <source>guessing</source>
        <extracomment>option guessing</extracomment>
        <translation>猜测</translation>
    </message>
    <message>
        <source>The loss of a network that has learned nothing.</source>
        <extracomment>option guessing</extracomment>
        <translation>什么也没学到的网络的损失。</translation>
    </message>
    <message>
        <source>Reach</source>
        <extracomment>option Reach</extracomment>
        <translation>范围</translation>
    </message>
    <message>
        <source>How far the map reaches from the present weights, in both directions: along the gradient as a share of the length of all weights, in the random direction as a share of each unit&apos;s weights</source>
        <extracomment>option Reach</extracomment>
        <translation>图从当前权重向两个方向伸出多远：沿梯度方向为占全部权重长度的比例，随机方向为占各单元权重的比例</translation>
    </message>
    <message>
        <source>1.0&#xa0;%</source>
        <extracomment>option Reach</extracomment>
        <translation>1.0%</translation>
    </message>
    <message>
        <source>1.0&#xa0;% of the length of the weights</source>
        <extracomment>option Reach</extracomment>
        <translation>权重长度的 1.0%</translation>
    </message>
    <message>
        <source>10&#xa0;%</source>
        <extracomment>option Reach</extracomment>
        <translation>10%</translation>
    </message>
    <message>
        <source>10&#xa0;% of the length of the weights</source>
        <extracomment>option Reach</extracomment>
        <translation>权重长度的 10%</translation>
    </message>
    <message>
        <source>100&#xa0;%</source>
        <extracomment>option Reach</extracomment>
        <translation>100%</translation>
    </message>
    <message>
        <source>100&#xa0;% of the length of the weights</source>
        <extracomment>option Reach</extracomment>
        <translation>权重长度的 100%</translation>
    </message>
    <message>
        <source>along the gradient</source>
        <extracomment>option along the gradient</extracomment>
        <translation>沿梯度</translation>
    </message>
    <message>
        <source>The loss along the gradient.</source>
        <extracomment>option along the gradient</extracomment>
        <translation>沿梯度方向的损失。</translation>
    </message>
    <message>
        <source>random</source>
        <extracomment>option random</extracomment>
        <translation>随机</translation>
    </message>
    <message>
        <source>The loss along a random direction.</source>
        <extracomment>option random</extracomment>
        <translation>沿随机方向的损失。</translation>
    </message>
    <message>
        <source>next step</source>
        <extracomment>option next step</extracomment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Where a step of plain gradient descent would lead.</source>
        <extracomment>option next step</extracomment>
        <translation>一步普通梯度下降会到达的地方。</translation>
    </message>
    <message>
        <source>positive</source>
        <extracomment>option positive</extracomment>
        <translation>正</translation>
    </message>
    <message>
        <source>Weights above zero.</source>
        <extracomment>option positive</extracomment>
        <translation>大于零的权重。</translation>
    </message>
    <message>
        <source>negative</source>
        <extracomment>option negative</extracomment>
        <translation>负</translation>
    </message>
    <message>
        <source>Weights below zero.</source>
        <extracomment>option negative</extracomment>
        <translation>小于零的权重。</translation>
    </message>
    <message>
        <source>Part of the step</source>
        <extracomment>option Part of the step</extracomment>
        <translation>这一步的环节</translation>
    </message>
    <message>
        <source>Which part of the next training step is explained.</source>
        <extracomment>option Part of the step</extracomment>
        <translation>讲解下一个训练步的哪个环节。</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>option Part of the step</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>No step is explained.</source>
        <extracomment>option Part of the step</extracomment>
        <translation>不讲解。</translation>
    </message>
    <message>
        <source>1 Forward</source>
        <extracomment>option Part of the step</extracomment>
        <translation>1 前向</translation>
    </message>
    <message>
        <source>An example goes through the network.</source>
        <extracomment>option Part of the step</extracomment>
        <translation>一个样本通过网络。</translation>
    </message>
    <message>
        <source>2 Loss</source>
        <extracomment>option Part of the step</extracomment>
        <translation>2 损失</translation>
    </message>
    <message>
        <source>How far the answer is from the right one.</source>
        <extracomment>option Part of the step</extracomment>
        <translation>回答离正确答案有多远。</translation>
    </message>
    <message>
        <source>3 Backward</source>
        <extracomment>option Part of the step</extracomment>
        <translation>3 反向</translation>
    </message>
    <message>
        <source>The gradient of the loss goes back.</source>
        <extracomment>option Part of the step</extracomment>
        <translation>损失的梯度往回传。</translation>
    </message>
    <message>
        <source>4 Update</source>
        <extracomment>option Part of the step</extracomment>
        <translation>4 更新</translation>
    </message>
    <message>
        <source>The optimizer moves the weights.</source>
        <extracomment>option Part of the step</extracomment>
        <translation>优化器移动权重。</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>option Weight</extracomment>
        <translation>权重</translation>
    </message>
    <message>
        <source>Whose chain rule is told: a layer, a unit before it and one of its own.</source>
        <extracomment>option Weight</extracomment>
        <translation>讲哪个权重的链式法则：一个层、它前面的一个单元和它自己的一个单元。</translation>
    </message>
    <message>
        <source>‖dL/dh‖</source>
        <extracomment>option ‖dL/dh‖</extracomment>
        <translation>‖dL/dh‖</translation>
    </message>
    <message>
        <source>The gradient that reaches the state at each time step.</source>
        <extracomment>option ‖dL/dh‖</extracomment>
        <translation>到达每个时间步的状态的梯度。</translation>
    </message>
    <message>
        <source>share of dL/dW_h</source>
        <extracomment>option share of dL/dW_h</extracomment>
        <translation>占 dL/dW_h 的份额</translation>
    </message>
    <message>
        <source>What each time step contributes.</source>
        <extracomment>option share of dL/dW_h</extracomment>
        <translation>每个时间步的贡献。</translation>
    </message>
    <message>
        <source>ρ per step</source>
        <extracomment>option ρ per step</extracomment>
        <translation>每步 ρ</translation>
    </message>
    <message>
        <source>What a linear cell would pass on.</source>
        <extracomment>option ρ per step</extracomment>
        <translation>线性循环单元会传递多少。</translation>
    </message>
    <message>
        <source>clip norm</source>
        <extracomment>option clip norm</extracomment>
        <translation>裁剪范数</translation>
    </message>
    <message>
        <source>The ceiling of gradient clipping.</source>
        <extracomment>option clip norm</extracomment>
        <translation>梯度裁剪的上限。</translation>
    </message>
    <message>
        <source>change since the start</source>
        <extracomment>option change since the start</extracomment>
        <translation>自开始以来的变化</translation>
    </message>
    <message>
        <source>How far the weights of each layer have moved.</source>
        <extracomment>option change since the start</extracomment>
        <translation>各层权重移动了多远。</translation>
    </message>
    <message>
        <source>per step</source>
        <extracomment>option per step</extracomment>
        <translation>每步</translation>
    </message>
    <message>
        <source>The update ratio of the newest step.</source>
        <extracomment>option per step</extracomment>
        <translation>最新一步的更新比。</translation>
    </message>
    <message>
        <source>healthy: near 10⁻³</source>
        <extracomment>option healthy: near 10⁻³</extracomment>
        <translation>健康：接近 10⁻³</translation>
    </message>
    <message>
        <source>Update ratios that are usual in networks that learn well.</source>
        <extracomment>option healthy: near 10⁻³</extracomment>
        <translation>学得好的网络通常有的更新比。</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <extracomment>option What is drawn</extracomment>
        <translation>画什么</translation>
    </message>
    <message>
        <source>&lt;p&gt;RMS dL/dz: the gradient that flows back through the layer.&lt;/p&gt;&lt;p&gt;‖dL/dW‖: the norm of the gradient of a layer&apos;s weights, what makes the layer learn.&lt;/p&gt;</source>
        <extracomment>option What is drawn</extracomment>
        <translation>&lt;p&gt;RMS dL/dz：穿过一层往回传的梯度。&lt;/p&gt;&lt;p&gt;‖dL/dW‖：一层权重的梯度的范数，它使该层学习。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Alignment of unlike depths</source>
        <extracomment>option Alignment of unlike depths</extracomment>
        <translation>不同深度的对齐</translation>
    </message>
    <message>
        <source>&lt;p&gt;How networks of unlike depth stand side by side.&lt;/p&gt;&lt;p&gt;At the output: layers with the same distance from the loss, in layers, share a place.&lt;/p&gt;&lt;p&gt;By relative depth: the first layers share a place, the output layers too, the others lie evenly between.&lt;/p&gt;</source>
        <extracomment>option Alignment of unlike depths</extracomment>
        <translation>&lt;p&gt;不同深度的网络如何并排。&lt;/p&gt;&lt;p&gt;按输出对齐：离损失的层数相同的层占同一位置。&lt;/p&gt;&lt;p&gt;按相对深度：第一层占同一位置，输出层也是，其余均匀分布在其间。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Aligned at the output</source>
        <extracomment>option Alignment of unlike depths</extracomment>
        <translation>按输出对齐</translation>
    </message>
    <message>
        <source>Layers with the same distance from the loss share a place.</source>
        <extracomment>option Alignment of unlike depths</extracomment>
        <translation>离损失的层数相同的层占同一位置。</translation>
    </message>
    <message>
        <source>By relative depth</source>
        <extracomment>option Alignment of unlike depths</extracomment>
        <translation>按相对深度</translation>
    </message>
    <message>
        <source>The first layers share a place, the output layers too.</source>
        <extracomment>option Alignment of unlike depths</extracomment>
        <translation>第一层占同一位置，输出层也是。</translation>
    </message>
    <message>
        <source>A</source>
        <extracomment>option A</extracomment>
        <translation>A</translation>
    </message>
    <message>
        <source>Whether this scenario is drawn.</source>
        <extracomment>option A</extracomment>
        <translation>是否画出这个场景。</translation>
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
        <translation>哪种损失</translation>
    </message>
    <message>
        <source>The loss of the batches that training sees, or of the examples that it never sees</source>
        <extracomment>option Which loss</extracomment>
        <translation>训练所见批次的损失，或训练中从不出现的样本的损失</translation>
    </message>
    <message>
        <source>training batches</source>
        <extracomment>option Which loss</extracomment>
        <translation>训练批次</translation>
    </message>
    <message>
        <source>The loss of the batches that training sees.</source>
        <extracomment>option Which loss</extracomment>
        <translation>训练所见批次的损失。</translation>
    </message>
    <message>
        <source>held-out examples</source>
        <extracomment>option Which loss</extracomment>
        <translation>留出样本</translation>
    </message>
    <message>
        <source>The loss of the examples that it never sees.</source>
        <extracomment>option Which loss</extracomment>
        <translation>训练中从不出现的样本的损失。</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>option Colours</extracomment>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop is.</source>
        <extracomment>option Colours</extracomment>
        <translation>浅色、深色，或跟随桌面。</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>option Colours</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is.</source>
        <extracomment>option Colours</extracomment>
        <translation>浅色或深色，跟随桌面。</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>option Colours</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark text on light ground.</source>
        <extracomment>option Colours</extracomment>
        <translation>浅底深字。</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>option Colours</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light text on dark ground.</source>
        <extracomment>option Colours</extracomment>
        <translation>深底浅字。</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>◂ All views (Esc)</source>
        <extracomment>gradsim/ui/shell/pages.py</extracomment>
        <translation>◂ 所有视图（Esc）</translation>
    </message>
    <message>
        <source>◂ Leave projector (Esc)</source>
        <extracomment>gradsim/ui/shell/pages.py</extracomment>
        <translation>◂ 退出投影（Esc）</translation>
    </message>
    <message>
        <source>the view {name}</source>
        <extracomment>gradsim/ui/shell/pages.py</extracomment>
        <translation>视图 {name}</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>gradsim/ui/shell/pages.py</extracomment>
        <translation>视图</translation>
    </message>
    <message>
        <source>Back to all views (Esc)</source>
        <extracomment>gradsim/ui/shell/pages.py</extracomment>
        <translation>回到所有视图（Esc）</translation>
    </message>
    <message>
        <source>Enlarge (double click on its title)</source>
        <extracomment>gradsim/ui/shell/pages.py</extracomment>
        <translation>放大（双击标题）</translation>
    </message>
</context>
<context>
    <name>PartBar</name>
    <message>
        <source>‹ Back</source>
        <extracomment>gradsim/ui/network/part_bar.py</extracomment>
        <translation>‹ 上一环节</translation>
    </message>
    <message>
        <source>The part before (left arrow key)</source>
        <extracomment>gradsim/ui/network/part_bar.py</extracomment>
        <translation>上一个环节（左方向键）</translation>
    </message>
    <message>
        <source>Next ›</source>
        <extracomment>gradsim/ui/network/part_bar.py</extracomment>
        <translation>下一环节 ›</translation>
    </message>
    <message>
        <source>Part of the step</source>
        <extracomment>gradsim/ui/network/part_bar.py</extracomment>
        <translation>这一步的环节</translation>
    </message>
    <message>
        <source>Back to the picture of one example</source>
        <extracomment>gradsim/ui/network/part_bar.py</extracomment>
        <translation>回到一个样本的图</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>gradsim/ui/network/part_bar.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>In a step that is explained: the part before</source>
        <extracomment>gradsim/ui/network/part_bar.py</extracomment>
        <translation>讲解一步时：上一个环节</translation>
    </message>
    <message>
        <source>In a step that is explained: the next part</source>
        <extracomment>gradsim/ui/network/part_bar.py</extracomment>
        <translation>讲解一步时：下一个环节</translation>
    </message>
    <message>
        <source>Takes this step, then explains the next one (right arrow key)</source>
        <extracomment>gradsim/ui/network/part_bar.py</extracomment>
        <translation>执行这一步，然后讲解下一步（右方向键）</translation>
    </message>
    <message>
        <source>The next part (right arrow key)</source>
        <extracomment>gradsim/ui/network/part_bar.py</extracomment>
        <translation>下一个环节（右方向键）</translation>
    </message>
</context>
<context>
    <name>PatternControl</name>
    <message>
        <source>Pattern…</source>
        <extracomment>gradsim/ui/controls/choice_control.py</extracomment>
        <translation>模式…</translation>
    </message>
    <message>
        <source>Different layers, such as sigmoid*5,relu*5</source>
        <extracomment>gradsim/ui/controls/choice_control.py</extracomment>
        <translation>各层不同，如 sigmoid*5,relu*5</translation>
    </message>
    <message>
        <source>Pattern of activations</source>
        <extracomment>gradsim/ui/controls/choice_control.py</extracomment>
        <translation>激活函数的模式</translation>
    </message>
</context>
<context>
    <name>PerLayerControl</name>
    <message>
        <source>A number for each layer, such as 200,100*3,25; one number goes back to all alike</source>
        <extracomment>gradsim/ui/controls/per_layer_control.py</extracomment>
        <translation>每层一个数，如 200,100*3,25；只写一个数则各层相同</translation>
    </message>
    <message>
        <source>List…</source>
        <extracomment>gradsim/ui/controls/per_layer_control.py</extracomment>
        <translation>列表…</translation>
    </message>
    <message>
        <source>{field} of each layer</source>
        <extracomment>gradsim/ui/controls/per_layer_control.py</extracomment>
        <translation>每层的{field}</translation>
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
        <translation>点下方的决策面</translation>
    </message>
    <message>
        <source>at ({x}, {y})
{first} {not_second}
{second} {share}</source>
        <extracomment>gradsim/ui/examples/plane.py</extracomment>
        <translation>在 ({x}, {y})
{first} {not_second}
{second} {share}</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>This step&apos;s network takes much memory; all is as it was.</source>
        <extracomment>gradsim/ui/lessons/player.py</extracomment>
        <translation>这一步的网络占用内存太多；一切保持原样。</translation>
    </message>
    <message>
        <source>The next step of the lesson</source>
        <extracomment>gradsim/ui/lessons/player.py</extracomment>
        <translation>课程的下一步</translation>
    </message>
    <message>
        <source>The step before, of the lesson</source>
        <extracomment>gradsim/ui/lessons/player.py</extracomment>
        <translation>课程的上一步</translation>
    </message>
    <message>
        <source>The beginning of the lesson&apos;s step, whatever happened</source>
        <extracomment>gradsim/ui/lessons/player.py</extracomment>
        <translation>无论发生了什么，回到课程这一步的起点</translation>
    </message>
    <message>
        <source>Answer {n} of the lesson; in front of a class one more hand for it</source>
        <extracomment>gradsim/ui/lessons/player.py</extracomment>
        <translation>课程的答案 {n}；在课堂上为它多计一人举手</translation>
    </message>
</context>
<context>
    <name>Playing</name>
    <message>
        <source>First say what you expect; then it trains.</source>
        <extracomment>gradsim/ui/lessons/playing.py</extracomment>
        <translation>请先说出预测；然后开始训练。</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>Points of the cells</source>
        <extracomment>gradsim/ui/sweep/points.py</extracomment>
        <translation>单元格的点</translation>
    </message>
</context>
<context>
    <name>PresenterKeys</name>
    <message>
        <source>Black, and back</source>
        <extracomment>gradsim/ui/lessons/presenting.py</extracomment>
        <translation>黑屏，再按恢复</translation>
    </message>
    <message>
        <source>The picture stands still while training goes on, and back</source>
        <extracomment>gradsim/ui/lessons/presenting.py</extracomment>
        <translation>画面定格而训练继续，再按恢复</translation>
    </message>
    <message>
        <source>One view has all the room, and back</source>
        <extracomment>gradsim/ui/lessons/presenting.py</extracomment>
        <translation>一个视图占满空间，再按恢复</translation>
    </message>
    <message>
        <source>The spotlight falls on the next layer</source>
        <extracomment>gradsim/ui/lessons/presenting.py</extracomment>
        <translation>聚光移到下一层</translation>
    </message>
    <message>
        <source>Takes the answer with the most hands</source>
        <extracomment>gradsim/ui/lessons/presenting.py</extracomment>
        <translation>采用举手最多的答案</translation>
    </message>
    <message>
        <source>Takes the last hand back</source>
        <extracomment>gradsim/ui/lessons/presenting.py</extracomment>
        <translation>撤回最后一次举手</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>in step {step} the numbers became too large to hold</source>
        <extracomment>gradsim/ui/words/progress.py</extracomment>
        <translation>在第 {step} 步，数值大到无法表示</translation>
    </message>
    <message>
        <source>before the first step the loss is {now}</source>
        <extracomment>gradsim/ui/words/progress.py</extracomment>
        <translation>第一步之前损失为 {now}</translation>
    </message>
    <message>
        <source>the loss fell from {first} to {now}</source>
        <extracomment>gradsim/ui/words/progress.py</extracomment>
        <translation>损失从 {first} 降到 {now}</translation>
    </message>
    <message>
        <source>the loss rose from {first} to {now}</source>
        <extracomment>gradsim/ui/words/progress.py</extracomment>
        <translation>损失从 {first} 升到 {now}</translation>
    </message>
    <message>
        <source>the loss stays at {now}</source>
        <extracomment>gradsim/ui/words/progress.py</extracomment>
        <translation>损失停在 {now}</translation>
    </message>
    <message>
        <source>; guessing gives {guess}</source>
        <extracomment>gradsim/ui/words/progress.py</extracomment>
        <translation>；猜测为 {guess}</translation>
    </message>
    <message>
        <source>: no better than guessing, {guess}</source>
        <extracomment>gradsim/ui/words/progress.py</extracomment>
        <translation>：不比猜测好，{guess}</translation>
    </message>
    <message>
        <source>the input&apos;s weights</source>
        <extracomment>gradsim/ui/words/progress.py</extracomment>
        <translation>输入的权重</translation>
    </message>
    <message>
        <source>each step will add a column: the gradient of {where}</source>
        <extracomment>gradsim/ui/words/progress.py</extracomment>
        <translation>每一步会增加一列：{where}的梯度</translation>
    </message>
    <message>
        <source>each step will add a column: the gradient of {where}, and of all others above it</source>
        <extracomment>gradsim/ui/words/progress.py</extracomment>
        <translation>每一步会增加一列：{where}的梯度，以及其上各层的梯度</translation>
    </message>
    <message>
        <source>no gradient reaches {where}</source>
        <extracomment>gradsim/ui/words/progress.py</extracomment>
        <translation>没有梯度到达{where}</translation>
    </message>
    <message>
        <source>in {since} the gradient of {where} became {change} what it was at first</source>
        <extracomment>gradsim/ui/words/progress.py</extracomment>
        <translation>在 {since}中，{where}的梯度变为最初的{change}</translation>
    </message>
    <message>
        <source>in {since} the gradient of {where} stayed as it was at first</source>
        <extracomment>gradsim/ui/words/progress.py</extracomment>
        <translation>在 {since}中，{where}的梯度与最初一样</translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message>
        <source>Ranking of the cells</source>
        <extracomment>gradsim/ui/sweep/ranking.py</extracomment>
        <translation>单元格排名</translation>
    </message>
    <message>
        <source>factor per layer</source>
        <extracomment>gradsim/ui/sweep/ranking.py</extracomment>
        <translation>每层因子</translation>
    </message>
    <message>
        <source>theory</source>
        <extracomment>gradsim/ui/sweep/ranking.py</extracomment>
        <translation>理论</translation>
    </message>
    <message>
        <source>gradient ratio</source>
        <extracomment>gradsim/ui/sweep/ranking.py</extracomment>
        <translation>梯度比</translation>
    </message>
    <message>
        <source>loss</source>
        <extracomment>gradsim/ui/sweep/ranking.py</extracomment>
        <translation>损失</translation>
    </message>
    <message>
        <source>verdict</source>
        <extracomment>gradsim/ui/sweep/ranking.py</extracomment>
        <translation>结论</translation>
    </message>
    <message>
        <source>Factor of RMS dL/dz per layer, toward the input (geometric mean), at the first step</source>
        <extracomment>gradsim/ui/sweep/ranking.py</extracomment>
        <translation>第一步时每层 RMS dL/dz 朝输入方向的因子（几何平均）</translation>
    </message>
    <message>
        <source>The factor that mean-field theory predicts; –: no prediction</source>
        <extracomment>gradsim/ui/sweep/ranking.py</extracomment>
        <translation>平均场理论预测的因子；–：无预测</translation>
    </message>
    <message>
        <source>‖dL/dW‖ of the first layer over that of the last, at the first step</source>
        <extracomment>gradsim/ui/sweep/ranking.py</extracomment>
        <translation>第一步时第一层与最后一层的 ‖dL/dW‖ 之比</translation>
    </message>
    <message>
        <source>Mean of the last batches</source>
        <extracomment>gradsim/ui/sweep/ranking.py</extracomment>
        <translation>最后几个批次的平均</translation>
    </message>
    <message>
        <source>Trained: below 0.8 of the loss of the best constant answer</source>
        <extracomment>gradsim/ui/sweep/ranking.py</extracomment>
        <translation>学会：低于最好的常数答案的损失的 0.8</translation>
    </message>
</context>
<context>
    <name>Reaching</name>
    <message>
        <source>Hint</source>
        <extracomment>gradsim/ui/lessons/answers.py</extracomment>
        <translation>提示</translation>
    </message>
    <message>
        <source>A hint from what is measured now</source>
        <extracomment>gradsim/ui/lessons/answers.py</extracomment>
        <translation>根据现在测得的结果给出提示</translation>
    </message>
    <message>
        <source>Now {what}.</source>
        <extracomment>gradsim/ui/lessons/answers.py</extracomment>
        <translation>现在{what}。</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Page</source>
        <extracomment>gradsim/ui/help/reader.py</extracomment>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Results</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Each cell is a trained network; its colour is what the tab says, on the scale beside it. The sentence above is the answer to the question. Try a click on a cell: the main window trains its network.</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>每个单元格是一个训练好的网络；颜色表示标签页所说的量，标尺在旁边。上方的句子是问题的答案。试着点击一个单元格：主窗口会训练它的网络。</translation>
    </message>
    <message>
        <source>What the cells are compared by</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>按什么比较单元格</translation>
    </message>
    <message>
        <source>‖dL/dW‖ of the first layer over that of the last, at the first step</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>第一步时第一层与最后一层的 ‖dL/dW‖ 之比</translation>
    </message>
    <message>
        <source>Steps until the loss, a mean of up to ten batches, is below 0.8 of the best constant answer&apos;s</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>直到损失（至多十个批次的平均）低于最好的常数答案的 0.8 所用的步数</translation>
    </message>
    <message>
        <source>Factor of RMS dL/dz per layer, toward the input, at the first step</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>第一步时每层 RMS dL/dz 朝输入方向的因子</translation>
    </message>
    <message>
        <source>Mean of the last batches</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>最后几个批次的平均</translation>
    </message>
    <message>
        <source>Trained: the loss ends below 0.8 of the best constant answer&apos;s. Diverged: numbers stopped being finite. Else stalled.</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>学会：最终损失低于最好的常数答案的 0.8。发散：数值不再是有限值。其余为停滞。</translation>
    </message>
    <message>
        <source>Choose a question above, or what is varied at the left. Start trains all combinations and fills them in here, coarse to fine.</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>在上方选一个问题，或在左侧选要改变的字段。“开始”会训练所有组合，由粗到细填到这里。</translation>
    </message>
    <message>
        <source>medians of {n} seeds</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>{n} 个随机种子的中位数</translation>
    </message>
    <message>
        <source>no theory of this network&apos;s trainable depth</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>没有关于这个网络可训练深度的理论</translation>
    </message>
    <message>
        <source>– –  theory: networks learn up to six depth scales, 6 ξ</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>– –  理论：网络能学到六个深度尺度以内，6 ξ</translation>
    </message>
    <message>
        <source>strokes: theory</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>短线：理论</translation>
    </message>
    <message>
        <source>– –  theory</source>
        <extracomment>gradsim/ui/sweep/results.py</extracomment>
        <translation>– –  理论</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Run bar</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>运行栏</translation>
    </message>
    <message>
        <source>❚❚  Pause</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>❚❚  暂停</translation>
    </message>
    <message>
        <source>Shows the controls, or folds them away (C)</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>显示或收起控件（C）</translation>
    </message>
    <message>
        <source>Controls</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>控件</translation>
    </message>
    <message>
        <source>Pause or go on (space)</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>暂停或继续（空格键）</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>单步</translation>
    </message>
    <message>
        <source>One training step (S)</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>训练一步（S）</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>重置</translation>
    </message>
    <message>
        <source>Draw the first weights anew and begin at step 0 (R)</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>重新抽取初始权重，从第 0 步开始（R）</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>步</translation>
    </message>
    <message>
        <source>Steps since the first weights</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>自初始权重以来的步数</translation>
    </message>
    <message>
        <source>Play trains the network: step by step it sees a batch of examples and changes its weights a little. How fast is chosen beside it, and the figure at the right counts the steps. Reset draws the first weights anew. Try Step, and watch the bars after each single one.</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>“开始”训练网络：每一步看一批样本，并略微改变权重。快慢在旁边选择，右侧的数字记录步数。“重置”重新抽取初始权重。试试“单步”，看每一步之后柱子的变化。</translation>
    </message>
    <message>
        <source>Loss says how wrong the answers to the newest batch are, accuracy how many of them are right; held-out is the accuracy on examples that training never sees.</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>损失表示对最新一批的回答错得多少，准确率表示其中有多少正确；“留出”是在训练从未见过的样本上的准确率。</translation>
    </message>
    <message>
        <source>Play or pause; use the button that has the focus</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>开始或暂停；有按钮获得焦点时则按下该按钮</translation>
    </message>
    <message>
        <source>One training step</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>训练一步</translation>
    </message>
    <message>
        <source>New weights, from step 0</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>新权重，从第 0 步开始</translation>
    </message>
    <message>
        <source>Show the controls, or fold them away</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>显示或收起控件</translation>
    </message>
    <message>
        <source>Goes on with what was trained before</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>从之前训练的地方继续</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>loss</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>损失</translation>
    </message>
    <message>
        <source>Loss of the newest batch</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>最新批次的损失</translation>
    </message>
    <message>
        <source>accuracy</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Share of the newest batch&apos;s examples that are classified rightly</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>最新批次中分类正确的样本的比例</translation>
    </message>
    <message>
        <source>held-out</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>留出</translation>
    </message>
    <message>
        <source>Accuracy on the examples that training never sees</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>在训练中从不出现的样本上的准确率</translation>
    </message>
    <message>
        <source>From one step per second to as fast as it goes (right end)</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>从每秒一步到最快（右端）</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>速度</translation>
    </message>
    <message>
        <source>{n} steps/s</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>{n} 步/秒</translation>
    </message>
    <message>
        <source>Training steps per second: as measured while it trains, else as chosen</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>每秒训练步数：训练时为实测值，否则为所选值</translation>
    </message>
    <message>
        <source>full speed</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>全速</translation>
    </message>
    <message>
        <source>▶  Play</source>
        <extracomment>gradsim/ui/frame/run_bar.py</extracomment>
        <translation>▶  开始</translation>
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
        <translation>无法保存这次运行</translation>
    </message>
    <message>
        <source>Save run</source>
        <extracomment>gradsim/ui/shell/run_files.py</extracomment>
        <translation>保存运行</translation>
    </message>
    <message>
        <source>Runs (*.npz)</source>
        <extracomment>gradsim/ui/shell/run_files.py</extracomment>
        <translation>运行 (*.npz)</translation>
    </message>
    <message>
        <source>Its network is still being built. Save it when its bars are there.</source>
        <extracomment>gradsim/ui/shell/run_files.py</extracomment>
        <translation>网络还在构建。请等柱子出现后再保存。</translation>
    </message>
    <message>
        <source>The present step takes very long. Try again after it.</source>
        <extracomment>gradsim/ui/shell/run_files.py</extracomment>
        <translation>当前这一步很久。请在它结束后再试。</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <extracomment>gradsim/ui/shell/run_files.py</extracomment>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>Saved the run as {file}</source>
        <extracomment>gradsim/ui/shell/run_files.py</extracomment>
        <translation>运行已保存为 {file}</translation>
    </message>
    <message>
        <source>Open run</source>
        <extracomment>gradsim/ui/shell/run_files.py</extracomment>
        <translation>打开运行</translation>
    </message>
    <message>
        <source>opening {file}</source>
        <extracomment>gradsim/ui/shell/run_files.py</extracomment>
        <translation>正在打开 {file}</translation>
    </message>
    <message>
        <source>Opened {file}: {what}, step {n}</source>
        <extracomment>gradsim/ui/shell/run_files.py</extracomment>
        <translation>已打开 {file}：{what}，第 {n} 步</translation>
    </message>
    <message>
        <source>Its data have changed</source>
        <extracomment>gradsim/ui/shell/run_files.py</extracomment>
        <translation>它的数据变了</translation>
    </message>
    <message>
        <source>The data are not the same as when this run was saved. It goes on from its weights with other numbers.</source>
        <extracomment>gradsim/ui/shell/run_files.py</extracomment>
        <translation>数据与保存这次运行时不同。它从原来的权重出发，用不同的数值继续。</translation>
    </message>
    <message>
        <source>This run cannot be opened</source>
        <extracomment>gradsim/ui/shell/run_files.py</extracomment>
        <translation>无法打开这次运行</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Colours</source>
        <extracomment>gradsim/ui/sweep/scale_bar.py</extracomment>
        <translation>颜色</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Network</source>
        <extracomment>field network</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>Feed-forward: the gradient passes layers. Recurrent: it passes time steps.</source>
        <extracomment>field network</extracomment>
        <translation>前馈：梯度穿过各层。循环：梯度穿过各时间步。</translation>
    </message>
    <message>
        <source>Depth</source>
        <extracomment>field depth</extracomment>
        <translation>深度</translation>
    </message>
    <message>
        <source>Number of hidden layers. Backpropagation multiplies one factor per layer: more layers, smaller (or larger) the product. With 0 it is linear or logistic regression.</source>
        <extracomment>field depth</extracomment>
        <translation>隐藏层的层数。反向传播每层乘一个因子：层越多，乘积越小（或越大）。为 0 时是线性回归或逻辑回归。</translation>
    </message>
    <message>
        <source>layers</source>
        <extracomment>field depth</extracomment>
        <translation>层</translation>
    </message>
    <message>
        <source>Cell</source>
        <extracomment>field cell</extracomment>
        <translation>循环单元</translation>
    </message>
    <message>
        <source>What one time step does to the state. Gated cells have a path past the activation.</source>
        <extracomment>field cell</extracomment>
        <translation>一个时间步对状态做什么。有门的循环单元有一条绕过激活函数的通路。</translation>
    </message>
    <message>
        <source>Time steps</source>
        <extracomment>field time_steps</extracomment>
        <translation>时间步</translation>
    </message>
    <message>
        <source>Length of the sequences. The gradient passes the recurrent weights once per step.</source>
        <extracomment>field time_steps</extracomment>
        <translation>序列的长度。梯度每步穿过循环权重一次。</translation>
    </message>
    <message>
        <source>steps</source>
        <extracomment>field time_steps</extracomment>
        <translation>步</translation>
    </message>
    <message>
        <source>Activation</source>
        <extracomment>field activation</extracomment>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>The function after each hidden layer. Its derivative is a factor of every gradient that passes. A pattern such as sigmoid*5,relu*5 gives layers different ones; a recurrent cell takes the first.</source>
        <extracomment>field activation</extracomment>
        <translation>每个隐藏层之后的函数。它的导数是每个穿过的梯度的一个因子。写成 sigmoid*5,relu*5 这样的模式，各层可以不同；循环单元取第一个。</translation>
    </message>
    <message>
        <source>Recurrent init</source>
        <extracomment>field recurrent_initializer</extracomment>
        <translation>循环初始化</translation>
    </message>
    <message>
        <source>How the first recurrent weights W_h are drawn.</source>
        <extracomment>field recurrent_initializer</extracomment>
        <translation>怎样抽取初始的循环权重 W_h。</translation>
    </message>
    <message>
        <source>Spectral radius</source>
        <extracomment>field spectral_radius</extracomment>
        <translation>谱半径</translation>
    </message>
    <message>
        <source>Scales the first recurrent weights: the factor per time step of a linear cell.</source>
        <extracomment>field spectral_radius</extracomment>
        <translation>缩放初始的循环权重：线性循环单元每个时间步的因子。</translation>
    </message>
    <message>
        <source>Skip connections</source>
        <extracomment>field skip</extracomment>
        <translation>跳跃连接</translation>
    </message>
    <message>
        <source>Adds a layer&apos;s input to its output, F(x) + x, so that the gradient has a way past the layer.</source>
        <extracomment>field skip</extracomment>
        <translation>把一层的输入加到它的输出上，F(x) + x，使梯度有路绕过该层。</translation>
    </message>
    <message>
        <source>Normalization</source>
        <extracomment>field normalization</extracomment>
        <translation>归一化</translation>
    </message>
    <message>
        <source>Rescales values so that they stay where the activation has a slope.</source>
        <extracomment>field normalization</extracomment>
        <translation>重新缩放各值，使它们留在激活函数有斜率的地方。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <extracomment>field learning_rate</extracomment>
        <translation>学习率</translation>
    </message>
    <message>
        <source>The size of each step. Too large, and the loss explodes; too small, and nothing moves.</source>
        <extracomment>field learning_rate</extracomment>
        <translation>每一步的大小。太大，损失爆炸；太小，什么也不动。</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>field width</extracomment>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Units in each hidden layer. A list such as 200,100*3,25 gives each layer its own, and with it the depth.</source>
        <extracomment>field width</extracomment>
        <translation>每个隐藏层的单元数。写成 200,100*3,25 这样的列表，每层各有自己的宽度，深度也随之确定。</translation>
    </message>
    <message>
        <source>units</source>
        <extracomment>field width</extracomment>
        <translation>个单元</translation>
    </message>
    <message>
        <source>Initializer</source>
        <extracomment>field initializer</extracomment>
        <translation>初始化</translation>
    </message>
    <message>
        <source>How the first weights are drawn. Xavier suits tanh, He suits ReLU.</source>
        <extracomment>field initializer</extracomment>
        <translation>怎样抽取初始权重。Xavier 适合 tanh，He 适合 ReLU。</translation>
    </message>
    <message>
        <source>Gain</source>
        <extracomment>field gain</extracomment>
        <translation>增益</translation>
    </message>
    <message>
        <source>Multiplies the standard deviation of the first weights.</source>
        <extracomment>field gain</extracomment>
        <translation>乘在初始权重的标准差上。</translation>
    </message>
    <message>
        <source>Weights σ_w</source>
        <extracomment>field sigma_w</extracomment>
        <translation>权重 σ_w</translation>
    </message>
    <message>
        <source>Weights are drawn with standard deviation σ_w / √fan_in. For ReLU the critical value is √2.</source>
        <extracomment>field sigma_w</extracomment>
        <translation>权重按标准差 σ_w / √fan_in 抽取。对 ReLU，临界值为 √2。</translation>
    </message>
    <message>
        <source>Biases σ_b</source>
        <extracomment>field sigma_b</extracomment>
        <translation>偏置 σ_b</translation>
    </message>
    <message>
        <source>Standard deviation of the first hidden biases.</source>
        <extracomment>field sigma_b</extracomment>
        <translation>隐藏层初始偏置的标准差。</translation>
    </message>
    <message>
        <source>zeros</source>
        <extracomment>field sigma_b</extracomment>
        <translation>全为零</translation>
    </message>
    <message>
        <source>Negative slope</source>
        <extracomment>field negative_slope</extracomment>
        <translation>负半轴斜率</translation>
    </message>
    <message>
        <source>Slope of leaky ReLU left of zero.</source>
        <extracomment>field negative_slope</extracomment>
        <translation>Leaky ReLU 在零左侧的斜率。</translation>
    </message>
    <message>
        <source>Normalize</source>
        <extracomment>field norm_position</extracomment>
        <translation>归一化位置</translation>
    </message>
    <message>
        <source>Before the activation (the usual place) or after it.</source>
        <extracomment>field norm_position</extracomment>
        <translation>在激活函数之前（通常的位置）或之后。</translation>
    </message>
    <message>
        <source>Output activation</source>
        <extracomment>field output_activation</extracomment>
        <translation>输出激活</translation>
    </message>
    <message>
        <source>Dropout</source>
        <extracomment>field dropout</extracomment>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>field dropout</extracomment>
        <translation>关</translation>
    </message>
    <message>
        <source>Forget gate</source>
        <extracomment>field forget_init</extracomment>
        <translation>遗忘门</translation>
    </message>
    <message>
        <source>How the first biases of the gates that keep the state are set: f of LSTM, u of GRU.</source>
        <extracomment>field forget_init</extracomment>
        <translation>怎样设置保留状态的门的初始偏置：LSTM 的 f，GRU 的 u。</translation>
    </message>
    <message>
        <source>Forget bias</source>
        <extracomment>field forget_bias</extracomment>
        <translation>遗忘偏置</translation>
    </message>
    <message>
        <source>First bias of the gates that keep the state. At 1 a gate keeps 73 % per step: after 50 steps 1e-7 is left.</source>
        <extracomment>field forget_bias</extracomment>
        <translation>保留状态的门的初始偏置。为 1 时门每步保留 73%：50 步后剩下 1e-7。</translation>
    </message>
    <message>
        <source>Truncation</source>
        <extracomment>field truncation</extracomment>
        <translation>截断</translation>
    </message>
    <message>
        <source>Backpropagation goes back this many time steps. 0: all of them.</source>
        <extracomment>field truncation</extracomment>
        <translation>反向传播往回走多少个时间步。0：全部。</translation>
    </message>
    <message>
        <source>Branch layers</source>
        <extracomment>field branch_layers</extracomment>
        <translation>分支层数</translation>
    </message>
    <message>
        <source>Layers that one skip connection jumps over: the F of F(x) + x.</source>
        <extracomment>field branch_layers</extracomment>
        <translation>一个跳跃连接跳过的层数：F(x) + x 中的 F。</translation>
    </message>
    <message>
        <source>Branch scale</source>
        <extracomment>field skip_scale</extracomment>
        <translation>分支缩放</translation>
    </message>
    <message>
        <source>What the branch F(x) is multiplied by before x is added.</source>
        <extracomment>field skip_scale</extracomment>
        <translation>加上 x 之前，分支 F(x) 乘以多少。</translation>
    </message>
    <message>
        <source>Branch factor</source>
        <extracomment>field branch_scale</extracomment>
        <translation>分支系数</translation>
    </message>
    <message>
        <source>The number a of a·F(x) + x. At 0 the branches are cut off, and never learn.</source>
        <extracomment>field branch_scale</extracomment>
        <translation>a·F(x) + x 中的数 a。为 0 时分支被切断，永远学不到东西。</translation>
    </message>
    <message>
        <source>Shortcut factor</source>
        <extracomment>field shortcut</extracomment>
        <translation>捷径系数</translation>
    </message>
    <message>
        <source>What x is multiplied by in F(x) + x. In L blocks the stream&apos;s own path is multiplied by its L-th power.</source>
        <extracomment>field shortcut</extracomment>
        <translation>F(x) + x 中的 x 乘以多少。经过 L 个块，主干自身的通路要乘以它的 L 次方。</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <extracomment>field optimizer</extracomment>
        <translation>优化器</translation>
    </message>
    <message>
        <source>How a gradient becomes a step.</source>
        <extracomment>field optimizer</extracomment>
        <translation>梯度怎样变成一步。</translation>
    </message>
    <message>
        <source>Momentum</source>
        <extracomment>field momentum</extracomment>
        <translation>动量</translation>
    </message>
    <message>
        <source>Share of the last step that is kept.</source>
        <extracomment>field momentum</extracomment>
        <translation>保留上一步的比例。</translation>
    </message>
    <message>
        <source>Batch size</source>
        <extracomment>field batch_size</extracomment>
        <translation>批次大小</translation>
    </message>
    <message>
        <source>Examples per step, drawn with replacement.</source>
        <extracomment>field batch_size</extracomment>
        <translation>每步的样本数，有放回地抽取。</translation>
    </message>
    <message>
        <source>examples</source>
        <extracomment>field batch_size</extracomment>
        <translation>个样本</translation>
    </message>
    <message>
        <source>Loss</source>
        <extracomment>field loss</extracomment>
        <translation>损失</translation>
    </message>
    <message>
        <source>What training makes small. Data with numbers for targets needs squared error, Huber or absolute error.</source>
        <extracomment>field loss</extracomment>
        <translation>训练要减小的量。目标为数值的数据需要平方误差、Huber 或绝对误差。</translation>
    </message>
    <message>
        <source>Over the batch</source>
        <extracomment>field reduction</extracomment>
        <translation>批次合并</translation>
    </message>
    <message>
        <source>Mean or sum over the batch, and over the outputs where they are numbers. The sum makes each gradient as many times larger.</source>
        <extracomment>field reduction</extracomment>
        <translation>对批次取平均或求和；输出为数值时也对输出如此。求和使每个梯度按同样的倍数变大。</translation>
    </message>
    <message>
        <source>Rate factors</source>
        <extracomment>field rate_factors</extracomment>
        <translation>学习率系数</translation>
    </message>
    <message>
        <source>The learning rate of each layer is multiplied by its factor, output layer last. 0 freezes a layer: it passes the gradient on, and nothing moves it. A pattern such as 0*3,1 begins anew where it ends.</source>
        <extracomment>field rate_factors</extracomment>
        <translation>每层的学习率乘以各自的系数，最后一个是输出层。0 冻结一层：它传递梯度，而自身不动。0*3,1 这样的模式用完后从头重复。</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>field rate_factors</extracomment>
        <translation>文本</translation>
    </message>
    <message>
        <source>Clip norm</source>
        <extracomment>field clip_norm</extracomment>
        <translation>裁剪范数</translation>
    </message>
    <message>
        <source>When the norm of the whole gradient is larger than this, it is scaled down to it. 0: off.</source>
        <extracomment>field clip_norm</extracomment>
        <translation>整个梯度的范数大于此值时，缩小到此值。0：关。</translation>
    </message>
    <message>
        <source>Clip value</source>
        <extracomment>field clip_value</extracomment>
        <translation>裁剪值</translation>
    </message>
    <message>
        <source>Each entry of the gradient is kept between minus and plus this. 0: off.</source>
        <extracomment>field clip_value</extracomment>
        <translation>梯度的每个元素限制在正负此值之间。0：关。</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <extracomment>field weight_decay</extracomment>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Pulls every parameter toward zero. 0: off.</source>
        <extracomment>field weight_decay</extracomment>
        <translation>把每个参数拉向零。0：关。</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <extracomment>field warmup_steps</extracomment>
        <translation>预热</translation>
    </message>
    <message>
        <source>Steps over which the learning rate rises in a line to its value.</source>
        <extracomment>field warmup_steps</extracomment>
        <translation>学习率用多少步直线上升到设定值。</translation>
    </message>
    <message>
        <source>Task</source>
        <extracomment>field task</extracomment>
        <translation>任务</translation>
    </message>
    <message>
        <source>What the recurrent network learns; it answers after the last time step.</source>
        <extracomment>field task</extracomment>
        <translation>循环网络学什么；它在最后一个时间步之后作答。</translation>
    </message>
    <message>
        <source>Dataset</source>
        <extracomment>field dataset</extracomment>
        <translation>数据集</translation>
    </message>
    <message>
        <source>What the network learns.</source>
        <extracomment>field dataset</extracomment>
        <translation>网络学什么。</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>field data_file</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>A table (CSV, also packed with gzip or zip, or Parquet), a folder that holds a folder of images for each class, or the images file of an IDX pair (MNIST, Fashion-MNIST).</source>
        <extracomment>field data_file</extracomment>
        <translation>一个表格（CSV，也可用 gzip 或 zip 压缩，或 Parquet），一个其中每类各有一个图像文件夹的文件夹，或一对 IDX 文件中的图像文件（MNIST、Fashion-MNIST）。</translation>
    </message>
    <message>
        <source>the path of a file or a folder</source>
        <extracomment>field data_file</extracomment>
        <translation>文件或文件夹的路径</translation>
    </message>
    <message>
        <source>Target column</source>
        <extracomment>field target_column</extracomment>
        <translation>目标列</translation>
    </message>
    <message>
        <source>The column to predict. Empty: the one that is called target, label, class, species or y (not a y beside an x), else the only one of text, else the last; without names the first, if it has few values and the last many.</source>
        <extracomment>field target_column</extracomment>
        <translation>要预测的列。留空：取名为 target、label、class、species 或 y 的列（与 x 并列的 y 除外），否则取唯一的文本列，否则取最后一列；没有列名时，如果第一列取值少而最后一列取值多，就取第一列。</translation>
    </message>
    <message>
        <source>the name of a column; empty: the one proposed</source>
        <extracomment>field target_column</extracomment>
        <translation>列名；留空则用建议的列</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>field left_out</extracomment>
        <translation>不用的列</translation>
    </message>
    <message>
        <source>names of columns with commas between them; none; empty: those that number the rows</source>
        <extracomment>field left_out</extracomment>
        <translation>列名，用逗号分隔；none；留空则为编号的列</translation>
    </message>
    <message>
        <source>Text columns</source>
        <extracomment>field text_columns</extracomment>
        <translation>文本列</translation>
    </message>
    <message>
        <source>What becomes of inputs that are words.</source>
        <extracomment>field text_columns</extracomment>
        <translation>输入是词语时怎样处理。</translation>
    </message>
    <message>
        <source>Missing values</source>
        <extracomment>field missing_values</extracomment>
        <translation>缺失值</translation>
    </message>
    <message>
        <source>What is done where a table has no value: empty, NA, NaN, ?, -, null.</source>
        <extracomment>field missing_values</extracomment>
        <translation>表格中没有值时怎样处理：空、NA、NaN、?、-、null。</translation>
    </message>
    <message>
        <source>Separator</source>
        <extracomment>field separator</extracomment>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>What stands between the columns of a table.</source>
        <extracomment>field separator</extracomment>
        <translation>表格各列之间的符号。</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <extracomment>field decimal_sign</extracomment>
        <translation>小数点</translation>
    </message>
    <message>
        <source>What stands before the decimals of a number in a table.</source>
        <extracomment>field decimal_sign</extracomment>
        <translation>表格中数值的小数部分之前的符号。</translation>
    </message>
    <message>
        <source>First line</source>
        <extracomment>field header_line</extracomment>
        <translation>首行</translation>
    </message>
    <message>
        <source>Whether the first line of a table names the columns.</source>
        <extracomment>field header_line</extracomment>
        <translation>表格的第一行是否为列名。</translation>
    </message>
    <message>
        <source>Image size</source>
        <extracomment>field image_size</extracomment>
        <translation>图像尺寸</translation>
    </message>
    <message>
        <source>Images of a folder are made grey, and so many pixels wide and high.</source>
        <extracomment>field image_size</extracomment>
        <translation>文件夹中的图像变为灰度，宽和高都是这么多像素。</translation>
    </message>
    <message>
        <source>pixels</source>
        <extracomment>field image_size</extracomment>
        <translation>像素</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>field samples</extracomment>
        <translation>点数</translation>
    </message>
    <message>
        <source>How many points are made; one in five is held out.</source>
        <extracomment>field samples</extracomment>
        <translation>生成多少个点；五个中留出一个。</translation>
    </message>
    <message>
        <source>Noise</source>
        <extracomment>field noise</extracomment>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Standard deviation of the noise on each point; the shapes are about 1 in size.</source>
        <extracomment>field noise</extracomment>
        <translation>每个点的噪声的标准差；图形的大小约为 1。</translation>
    </message>
    <message>
        <source>Inputs</source>
        <extracomment>field input_scaling</extracomment>
        <translation>输入</translation>
    </message>
    <message>
        <source>How the inputs are scaled, by figures of the training part.</source>
        <extracomment>field input_scaling</extracomment>
        <translation>怎样缩放输入，依据训练部分的统计量。</translation>
    </message>
    <message>
        <source>Targets</source>
        <extracomment>field target_scaling</extracomment>
        <translation>目标</translation>
    </message>
    <message>
        <source>How number targets are scaled. Large raw targets make large gradients.</source>
        <extracomment>field target_scaling</extracomment>
        <translation>怎样缩放数值目标。很大的原始目标会产生很大的梯度。</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>field target</extracomment>
        <translation>学习目标</translation>
    </message>
    <message>
        <source>What the network is to answer: what the dataset says, or its own inputs (an autoencoder, which needs squared error, Huber or absolute error).</source>
        <extracomment>field target</extracomment>
        <translation>网络要回答什么：数据集给出的答案，或它自己的输入（自编码器，需要平方误差、Huber 或绝对误差）。</translation>
    </message>
    <message>
        <source>Label noise</source>
        <extracomment>field label_noise</extracomment>
        <translation>标签噪声</translation>
    </message>
    <message>
        <source>Share of the training labels that are replaced by a class drawn at random. To number targets noise of as many times their RMS is added. Held-out examples keep theirs.</source>
        <extracomment>field label_noise</extracomment>
        <translation>训练标签中换成随机类别的比例。对数值目标，则加上其 RMS 这么多倍的噪声。留出样本保持不变。</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>field label_noise</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Number format</source>
        <extracomment>field dtype</extracomment>
        <translation>数值格式</translation>
    </message>
    <message>
        <source>float64 shows the truth, float32 is fast, float16 shows gradients that become zero.</source>
        <extracomment>field dtype</extracomment>
        <translation>float64 显示真相，float32 快，float16 显示变成零的梯度。</translation>
    </message>
    <message>
        <source>Loss scale</source>
        <extracomment>field loss_scale</extracomment>
        <translation>损失缩放</translation>
    </message>
    <message>
        <source>The loss is multiplied by this before backpropagation and the gradients divided by it after, so that small ones are not lost in float16.</source>
        <extracomment>field loss_scale</extracomment>
        <translation>反向传播之前损失乘以此数，之后梯度再除以它，使小梯度不在 float16 中丢失。</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>field seed</extracomment>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Draws the first weights. The same scenario and seed give the same numbers on one machine.</source>
        <extracomment>field seed</extracomment>
        <translation>用来抽取初始权重。同一场景、同一种子，在同一台机器上给出同样的数值。</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>field seeds</extracomment>
        <translation>网络数</translation>
    </message>
    <message>
        <source>Trains this many networks side by side on the same batches, from this seed and the next ones. All figures are of the first; the bars show the spread over all.</source>
        <extracomment>field seeds</extracomment>
        <translation>用同样的批次并排训练这么多网络，从这个种子起依次取后面的种子。所有数值都属于第一个；柱子上标出全部网络的离散范围。</translation>
    </message>
    <message>
        <source>networks</source>
        <extracomment>field seeds</extracomment>
        <translation>个网络</translation>
    </message>
    <message>
        <source>Data seed</source>
        <extracomment>field data_seed</extracomment>
        <translation>数据种子</translation>
    </message>
    <message>
        <source>Gradient</source>
        <extracomment>groups of fields</extracomment>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Training</source>
        <extracomment>groups of fields</extracomment>
        <translation>训练</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>groups of fields</extracomment>
        <translation>数据</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>groups of fields</extracomment>
        <translation>数值</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <extracomment>activation sigmoid</extracomment>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>1/(1+e^-z): squeezes all inputs into 0..1; its slope is at most 1/4.</source>
        <extracomment>activation sigmoid</extracomment>
        <translation>1/(1+e^-z)：把所有输入压缩到 0..1；斜率至多 1/4。</translation>
    </message>
    <message>
        <source>Tanh</source>
        <extracomment>activation tanh</extracomment>
        <translation>Tanh</translation>
    </message>
    <message>
        <source>Squeezes all inputs into -1..1; its slope is 1 at 0 and falls to 0 outside.</source>
        <extracomment>activation tanh</extracomment>
        <translation>把所有输入压缩到 -1..1；斜率在 0 处为 1，向外降到 0。</translation>
    </message>
    <message>
        <source>ReLU</source>
        <extracomment>activation relu</extracomment>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>max(0, z): slope 1 where a unit is on, 0 where it is off.</source>
        <extracomment>activation relu</extracomment>
        <translation>max(0, z)：单元开启时斜率为 1，关闭时为 0。</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <extracomment>activation leaky_relu</extracomment>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>z, or a small slope times z below zero: no unit is ever off.</source>
        <extracomment>activation leaky_relu</extracomment>
        <translation>z，在零以下为 z 乘一个小斜率：没有单元会关闭。</translation>
    </message>
    <message>
        <source>ELU</source>
        <extracomment>activation elu</extracomment>
        <translation>ELU</translation>
    </message>
    <message>
        <source>z above zero, e^z - 1 below (Clevert et al. 2016).</source>
        <extracomment>activation elu</extracomment>
        <translation>零以上为 z，以下为 e^z - 1 (Clevert et al. 2016)。</translation>
    </message>
    <message>
        <source>SELU</source>
        <extracomment>activation selu</extracomment>
        <translation>SELU</translation>
    </message>
    <message>
        <source>A scaled ELU whose outputs settle at mean 0, variance 1 (Klambauer et al. 2017).</source>
        <extracomment>activation selu</extracomment>
        <translation>缩放过的 ELU，输出会稳定在均值 0、方差 1 (Klambauer et al. 2017)。</translation>
    </message>
    <message>
        <source>GELU</source>
        <extracomment>activation gelu</extracomment>
        <translation>GELU</translation>
    </message>
    <message>
        <source>z times the normal distribution function, tanh form (Hendrycks &amp; Gimpel 2016).</source>
        <extracomment>activation gelu</extracomment>
        <translation>z 乘以正态分布函数，tanh 形式 (Hendrycks &amp; Gimpel 2016)。</translation>
    </message>
    <message>
        <source>SiLU</source>
        <extracomment>activation silu</extracomment>
        <translation>SiLU</translation>
    </message>
    <message>
        <source>z times sigmoid(z), also called swish (Elfwing et al. 2018).</source>
        <extracomment>activation silu</extracomment>
        <translation>z 乘以 sigmoid(z)，也叫 swish (Elfwing et al. 2018)。</translation>
    </message>
    <message>
        <source>Softsign</source>
        <extracomment>activation softsign</extracomment>
        <translation>Softsign</translation>
    </message>
    <message>
        <source>z/(1+|z|): like tanh with slower tails.</source>
        <extracomment>activation softsign</extracomment>
        <translation>z/(1+|z|)：像 tanh，但尾部更缓。</translation>
    </message>
    <message>
        <source>Linear</source>
        <extracomment>activation linear</extracomment>
        <translation>线性</translation>
    </message>
    <message>
        <source>z itself: depth without any bend; only the weights make the gradient.</source>
        <extracomment>activation linear</extracomment>
        <translation>就是 z：再深也没有弯曲；梯度只由权重决定。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>activation threshold</extracomment>
        <translation>阈值</translation>
    </message>
    <message>
        <source>1 above zero, else 0: its slope is zero, so no gradient passes at all.</source>
        <extracomment>activation threshold</extracomment>
        <translation>零以上为 1，否则为 0：斜率为零，梯度完全通不过。</translation>
    </message>
    <message>
        <source>Xavier</source>
        <extracomment>initializer xavier</extracomment>
        <translation>Xavier</translation>
    </message>
    <message>
        <source>Variance 2/(fan_in + fan_out), normal (Glorot &amp; Bengio 2010).</source>
        <extracomment>initializer xavier</extracomment>
        <translation>方差 2/(fan_in + fan_out)，正态 (Glorot &amp; Bengio 2010)。</translation>
    </message>
    <message>
        <source>He</source>
        <extracomment>initializer he</extracomment>
        <translation>He</translation>
    </message>
    <message>
        <source>Variance 2/fan_in, normal: makes up for ReLU&apos;s lost half (He et al. 2015).</source>
        <extracomment>initializer he</extracomment>
        <translation>方差 2/fan_in，正态：补偿 ReLU 丢失的一半 (He et al. 2015)。</translation>
    </message>
    <message>
        <source>LeCun</source>
        <extracomment>initializer lecun</extracomment>
        <translation>LeCun</translation>
    </message>
    <message>
        <source>Variance 1/fan_in, normal (LeCun et al. 1998).</source>
        <extracomment>initializer lecun</extracomment>
        <translation>方差 1/fan_in，正态 (LeCun et al. 1998)。</translation>
    </message>
    <message>
        <source>Xavier uniform</source>
        <extracomment>initializer xavier_uniform</extracomment>
        <translation>Xavier 均匀</translation>
    </message>
    <message>
        <source>Variance 2/(fan_in + fan_out), uniform.</source>
        <extracomment>initializer xavier_uniform</extracomment>
        <translation>方差 2/(fan_in + fan_out)，均匀。</translation>
    </message>
    <message>
        <source>He uniform</source>
        <extracomment>initializer he_uniform</extracomment>
        <translation>He 均匀</translation>
    </message>
    <message>
        <source>Variance 2/fan_in, uniform.</source>
        <extracomment>initializer he_uniform</extracomment>
        <translation>方差 2/fan_in，均匀。</translation>
    </message>
    <message>
        <source>Orthogonal</source>
        <extracomment>initializer orthogonal</extracomment>
        <translation>正交</translation>
    </message>
    <message>
        <source>A random rotation: all singular values are 1 (Saxe et al. 2014).</source>
        <extracomment>initializer orthogonal</extracomment>
        <translation>随机旋转：所有奇异值都是 1 (Saxe et al. 2014)。</translation>
    </message>
    <message>
        <source>Normal, free σ_w</source>
        <extracomment>initializer normal</extracomment>
        <translation>正态，自定 σ_w</translation>
    </message>
    <message>
        <source>Standard deviation σ_w/√fan_in, with σ_w of your own.</source>
        <extracomment>initializer normal</extracomment>
        <translation>标准差 σ_w/√fan_in，σ_w 由你设定。</translation>
    </message>
    <message>
        <source>Zeros</source>
        <extracomment>initializer zeros</extracomment>
        <translation>全零</translation>
    </message>
    <message>
        <source>All weights 0: the units of a layer stay the same, whatever is learned.</source>
        <extracomment>initializer zeros</extracomment>
        <translation>所有权重为 0：无论学什么，一层的单元始终相同。</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>output activation none</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>The outputs are z = h W + b.</source>
        <extracomment>output activation none</extracomment>
        <translation>输出为 z = h W + b。</translation>
    </message>
    <message>
        <source>Sigmoid output</source>
        <extracomment>output activation sigmoid</extracomment>
        <translation>Sigmoid 输出</translation>
    </message>
    <message>
        <source>Outputs within 0..1.</source>
        <extracomment>output activation sigmoid</extracomment>
        <translation>输出在 0..1 之内。</translation>
    </message>
    <message>
        <source>Tanh output</source>
        <extracomment>output activation tanh</extracomment>
        <translation>Tanh 输出</translation>
    </message>
    <message>
        <source>Outputs within -1..1.</source>
        <extracomment>output activation tanh</extracomment>
        <translation>输出在 -1..1 之内。</translation>
    </message>
    <message>
        <source>ReLU output</source>
        <extracomment>output activation relu</extracomment>
        <translation>ReLU 输出</translation>
    </message>
    <message>
        <source>Outputs of 0 or more; where one is 0, its gradient is too.</source>
        <extracomment>output activation relu</extracomment>
        <translation>输出为 0 或更大；输出为 0 处，梯度也为 0。</translation>
    </message>
    <message>
        <source>Values stay as they are.</source>
        <extracomment>normalization none</extracomment>
        <translation>各值保持原样。</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>normalization batch</extracomment>
        <translation>批</translation>
    </message>
    <message>
        <source>Each unit over the batch to mean 0, variance 1 (Ioffe &amp; Szegedy 2015).</source>
        <extracomment>normalization batch</extracomment>
        <translation>每个单元在批次上变为均值 0、方差 1 (Ioffe &amp; Szegedy 2015)。</translation>
    </message>
    <message>
        <source>Layer</source>
        <extracomment>normalization layer</extracomment>
        <translation>层</translation>
    </message>
    <message>
        <source>Each example over its units to mean 0, variance 1 (Ba et al. 2016).</source>
        <extracomment>normalization layer</extracomment>
        <translation>每个样本在其单元上变为均值 0、方差 1 (Ba et al. 2016)。</translation>
    </message>
    <message>
        <source>RMS</source>
        <extracomment>normalization rms</extracomment>
        <translation>RMS</translation>
    </message>
    <message>
        <source>Each example divided by the RMS of its units (Zhang &amp; Sennrich 2019).</source>
        <extracomment>normalization rms</extracomment>
        <translation>每个样本除以其单元的 RMS (Zhang &amp; Sennrich 2019)。</translation>
    </message>
    <message>
        <source>Before activation</source>
        <extracomment>normalization position before</extracomment>
        <translation>激活之前</translation>
    </message>
    <message>
        <source>activation(norm(z)), the usual place.</source>
        <extracomment>normalization position before</extracomment>
        <translation>activation(norm(z))，通常的位置。</translation>
    </message>
    <message>
        <source>After activation</source>
        <extracomment>normalization position after</extracomment>
        <translation>激活之后</translation>
    </message>
    <message>
        <source>norm(activation(z)).</source>
        <extracomment>normalization position after</extracomment>
        <translation>norm(activation(z))。</translation>
    </message>
    <message>
        <source>Each layer sees only the layer before it.</source>
        <extracomment>skip connection none</extracomment>
        <translation>每层只看到它前面的一层。</translation>
    </message>
    <message>
        <source>Residual F(x) + x</source>
        <extracomment>skip connection residual</extracomment>
        <translation>残差 F(x) + x</translation>
    </message>
    <message>
        <source>x + F(x), the activation in the branch, before the sum: F is one to three layers, each activation(norm(x W + b)) (He et al. 2016b, figure 4c).</source>
        <extracomment>skip connection residual</extracomment>
        <translation>x + F(x)，激活函数在分支中、求和之前：F 为一到三层，每层为 activation(norm(x W + b)) (He et al. 2016b, 图 4c)。</translation>
    </message>
    <message>
        <source>φ after the sum</source>
        <extracomment>skip connection post_activation</extracomment>
        <translation>求和后激活</translation>
    </message>
    <message>
        <source>activation(x + F(x)), F ends with norm(x W + b): the first residual network (He et al. 2016a).</source>
        <extracomment>skip connection post_activation</extracomment>
        <translation>activation(x + F(x))，F 以 norm(x W + b) 结尾：最早的残差网络 (He et al. 2016a)。</translation>
    </message>
    <message>
        <source>Pre-activation</source>
        <extracomment>skip connection pre_activation</extracomment>
        <translation>预激活</translation>
    </message>
    <message>
        <source>x + F(x), F one to three layers each norm, activation, then W: nothing stands in the stream&apos;s way (He et al. 2016b).</source>
        <extracomment>skip connection pre_activation</extracomment>
        <translation>x + F(x)，F 为一到三层，每层依次为 norm、激活、W：主干上没有任何阻挡 (He et al. 2016b)。</translation>
    </message>
    <message>
        <source>Norm after the sum</source>
        <extracomment>skip connection post_norm</extracomment>
        <translation>求和后归一化</translation>
    </message>
    <message>
        <source>norm(x + F(x)), F ends with activation(x W + b): the block&apos;s last normalization stands in the stream (Vaswani et al. 2017). Without a normalization it is residual.</source>
        <extracomment>skip connection post_norm</extracomment>
        <translation>norm(x + F(x))，F 以 activation(x W + b) 结尾：块的最后一个归一化位于主干上 (Vaswani et al. 2017)。没有归一化时就是残差。</translation>
    </message>
    <message>
        <source>1</source>
        <extracomment>skip scale one</extracomment>
        <translation>1</translation>
    </message>
    <message>
        <source>F(x) + x as it is.</source>
        <extracomment>skip scale one</extracomment>
        <translation>F(x) + x，原样。</translation>
    </message>
    <message>
        <source>1/√blocks</source>
        <extracomment>skip scale inverse_sqrt</extracomment>
        <translation>1/√块数</translation>
    </message>
    <message>
        <source>F(x)/√blocks + x. Where F has mean 0 over the units, as with pre-activation or tanh, the sum stays bounded at any depth (Hayou et al. 2021); a one-sided activation in the branch lets it grow.</source>
        <extracomment>skip scale inverse_sqrt</extracomment>
        <translation>F(x)/√块数 + x。如果 F 在各单元上的均值为 0，如预激活或 tanh，那么无论多深，和都有界 (Hayou et al. 2021)；分支中用单侧的激活函数，和就会增长。</translation>
    </message>
    <message>
        <source>Learned from 0</source>
        <extracomment>skip scale rezero</extracomment>
        <translation>从 0 学习</translation>
    </message>
    <message>
        <source>a·F(x) + x with a learned, from 0 (ReZero, Bachlechner et al. 2021).</source>
        <extracomment>skip scale rezero</extracomment>
        <translation>a·F(x) + x，a 从 0 开始学习 (ReZero, Bachlechner et al. 2021)。</translation>
    </message>
    <message>
        <source>A number</source>
        <extracomment>skip scale fixed</extracomment>
        <translation>一个数</translation>
    </message>
    <message>
        <source>a·F(x) + x with a number a of your own.</source>
        <extracomment>skip scale fixed</extracomment>
        <translation>a·F(x) + x，a 由你设定。</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <extracomment>loss cross_entropy</extracomment>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>Minus the log of the probability given to the right class.</source>
        <extracomment>loss cross_entropy</extracomment>
        <translation>正确类别所得概率的负对数。</translation>
    </message>
    <message>
        <source>Squared error</source>
        <extracomment>loss mse</extracomment>
        <translation>平方误差</translation>
    </message>
    <message>
        <source>The squared difference: large errors make very large gradients.</source>
        <extracomment>loss mse</extracomment>
        <translation>差的平方：大误差产生很大的梯度。</translation>
    </message>
    <message>
        <source>Huber</source>
        <extracomment>loss huber</extracomment>
        <translation>Huber</translation>
    </message>
    <message>
        <source>Squared up to an error of 1, then straight: its gradient is bounded (Huber 1964).</source>
        <extracomment>loss huber</extracomment>
        <translation>误差不超过 1 时为平方，之后为直线：梯度有界 (Huber 1964)。</translation>
    </message>
    <message>
        <source>Absolute error</source>
        <extracomment>loss mae</extracomment>
        <translation>绝对误差</translation>
    </message>
    <message>
        <source>The absolute difference: its gradient has one size everywhere.</source>
        <extracomment>loss mae</extracomment>
        <translation>差的绝对值：梯度处处一样大。</translation>
    </message>
    <message>
        <source>Mean loss</source>
        <extracomment>reduction mean</extracomment>
        <translation>平均损失</translation>
    </message>
    <message>
        <source>Over the batch, and over the outputs where they are numbers.</source>
        <extracomment>reduction mean</extracomment>
        <translation>对批次平均；输出为数值时也对输出平均。</translation>
    </message>
    <message>
        <source>Summed loss</source>
        <extracomment>reduction sum</extracomment>
        <translation>损失总和</translation>
    </message>
    <message>
        <source>SGD</source>
        <extracomment>optimizer sgd</extracomment>
        <translation>SGD</translation>
    </message>
    <message>
        <source>The gradient times the learning rate, nothing else.</source>
        <extracomment>optimizer sgd</extracomment>
        <translation>梯度乘以学习率，仅此而已。</translation>
    </message>
    <message>
        <source>Keeps a share of the last step, so that steady directions add up.</source>
        <extracomment>optimizer momentum</extracomment>
        <translation>保留上一步的一部分，使稳定的方向累积起来。</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <extracomment>optimizer nesterov</extracomment>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Momentum that looks one step ahead (Nesterov 1983; Sutskever et al. 2013).</source>
        <extracomment>optimizer nesterov</extracomment>
        <translation>往前看一步的动量 (Nesterov 1983; Sutskever et al. 2013)。</translation>
    </message>
    <message>
        <source>RMSProp</source>
        <extracomment>optimizer rmsprop</extracomment>
        <translation>RMSProp</translation>
    </message>
    <message>
        <source>Divides by a running RMS of the gradient (Tieleman &amp; Hinton 2012).</source>
        <extracomment>optimizer rmsprop</extracomment>
        <translation>除以梯度的移动 RMS (Tieleman &amp; Hinton 2012)。</translation>
    </message>
    <message>
        <source>Adam</source>
        <extracomment>optimizer adam</extracomment>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Running mean over running RMS: a step of about the learning rate (Kingma &amp; Ba 2015).</source>
        <extracomment>optimizer adam</extracomment>
        <translation>移动平均除以移动 RMS：一步约为学习率大小 (Kingma &amp; Ba 2015)。</translation>
    </message>
    <message>
        <source>AdamW</source>
        <extracomment>optimizer adamw</extracomment>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Adam whose weight decay does not pass through the RMS (Loshchilov &amp; Hutter 2019).</source>
        <extracomment>optimizer adamw</extracomment>
        <translation>权重衰减不经过 RMS 的 Adam (Loshchilov &amp; Hutter 2019)。</translation>
    </message>
    <message>
        <source>float64</source>
        <extracomment>dtype float64</extracomment>
        <translation>float64</translation>
    </message>
    <message>
        <source>16 digits, down to 5e-324: shows the truth.</source>
        <extracomment>dtype float64</extracomment>
        <translation>16 位数字，小到 5e-324：显示真相。</translation>
    </message>
    <message>
        <source>float32</source>
        <extracomment>dtype float32</extracomment>
        <translation>float32</translation>
    </message>
    <message>
        <source>7 digits, down to 1.4e-45: fast.</source>
        <extracomment>dtype float32</extracomment>
        <translation>7 位数字，小到 1.4e-45：快。</translation>
    </message>
    <message>
        <source>float16</source>
        <extracomment>dtype float16</extracomment>
        <translation>float16</translation>
    </message>
    <message>
        <source>Emulated: 3 digits, down to 6e-8: small gradients become zero.</source>
        <extracomment>dtype float16</extracomment>
        <translation>模拟：3 位数字，小到 6e-8：小梯度变成零。</translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <extracomment>network mlp</extracomment>
        <translation>前馈</translation>
    </message>
    <message>
        <source>Layer upon layer: the gradient passes every layer on its way back.</source>
        <extracomment>network mlp</extracomment>
        <translation>一层接一层：梯度往回时穿过每一层。</translation>
    </message>
    <message>
        <source>Recurrent</source>
        <extracomment>network rnn</extracomment>
        <translation>循环</translation>
    </message>
    <message>
        <source>One cell, again at each time step: the gradient passes every step.</source>
        <extracomment>network rnn</extracomment>
        <translation>一个循环单元，每个时间步重复使用：梯度穿过每一步。</translation>
    </message>
    <message>
        <source>Elman</source>
        <extracomment>cell elman</extracomment>
        <translation>Elman</translation>
    </message>
    <message>
        <source>h = activation(x W_x + h W_h + b): the plain recurrent cell (Elman 1990).</source>
        <extracomment>cell elman</extracomment>
        <translation>h = activation(x W_x + h W_h + b)：普通的循环单元 (Elman 1990)。</translation>
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
        <translation>随机旋转：通过的量保持长度。</translation>
    </message>
    <message>
        <source>Identity</source>
        <extracomment>recurrent initializer identity</extracomment>
        <translation>单位矩阵</translation>
    </message>
    <message>
        <source>The state is copied at first (IRNN, Le et al. 2015).</source>
        <extracomment>recurrent initializer identity</extracomment>
        <translation>起初原样复制状态 (IRNN, Le et al. 2015)。</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>recurrent initializer normal</extracomment>
        <translation>正态</translation>
    </message>
    <message>
        <source>Normal of variance 1/width: a spectral radius of about 1.</source>
        <extracomment>recurrent initializer normal</extracomment>
        <translation>方差为 1/宽度的正态分布：谱半径约为 1。</translation>
    </message>
    <message>
        <source>The same for all</source>
        <extracomment>forget-gate start constant</extracomment>
        <translation>全部相同</translation>
    </message>
    <message>
        <source>Every unit&apos;s forget gate starts with the given bias.</source>
        <extracomment>forget-gate start constant</extracomment>
        <translation>每个单元的遗忘门都从给定的偏置开始。</translation>
    </message>
    <message>
        <source>Chrono</source>
        <extracomment>forget-gate start chrono</extracomment>
        <translation>Chrono</translation>
    </message>
    <message>
        <source>Biases drawn for memories of 1 to T steps; the input gates&apos; opposite (Tallec &amp; Ollivier 2018).</source>
        <extracomment>forget-gate start chrono</extracomment>
        <translation>偏置按 1 到 T 步的记忆抽取；输入门取相反的值 (Tallec &amp; Ollivier 2018)。</translation>
    </message>
    <message>
        <source>Digits 8×8</source>
        <extracomment>dataset digits</extracomment>
        <translation>数字 8×8</translation>
    </message>
    <message>
        <source>1,797 handwritten digits, 8×8 pixels of 0..16 (UCI, CC BY 4.0).</source>
        <extracomment>dataset digits</extracomment>
        <translation>1,797 个手写数字，8×8 像素，值为 0..16 (UCI, CC BY 4.0)。</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <extracomment>dataset diabetes</extracomment>
        <translation>糖尿病</translation>
    </message>
    <message>
        <source>442 patients, 10 figures each; target: progression 25..346 (Efron et al. 2004).</source>
        <extracomment>dataset diabetes</extracomment>
        <translation>442 名患者，每人 10 个数值；目标：病情进展 25..346 (Efron et al. 2004)。</translation>
    </message>
    <message>
        <source>Table file</source>
        <extracomment>dataset csv</extracomment>
        <translation>表格文件</translation>
    </message>
    <message>
        <source>Your own table: CSV, also packed (gzip, zip), or Parquet.</source>
        <extracomment>dataset csv</extracomment>
        <translation>你自己的表格：CSV，也可压缩（gzip、zip），或 Parquet。</translation>
    </message>
    <message>
        <source>IDX images</source>
        <extracomment>dataset idx</extracomment>
        <translation>IDX 图像</translation>
    </message>
    <message>
        <source>MNIST or Fashion-MNIST from disk: name the images file; the labels file lies beside it.</source>
        <extracomment>dataset idx</extracomment>
        <translation>本机上的 MNIST 或 Fashion-MNIST：指明图像文件；标签文件在它旁边。</translation>
    </message>
    <message>
        <source>Image folder</source>
        <extracomment>dataset images</extracomment>
        <translation>图像文件夹</translation>
    </message>
    <message>
        <source>Your own images, PNG or JPEG: name the folder that holds a folder for each class. They are made grey and small.</source>
        <extracomment>dataset images</extracomment>
        <translation>你自己的图像，PNG 或 JPEG：指明一个文件夹，其中每类各有一个文件夹。图像会变为灰度并缩小。</translation>
    </message>
    <message>
        <source>Circles</source>
        <extracomment>dataset circles</extracomment>
        <translation>圆环</translation>
    </message>
    <message>
        <source>A ring inside a ring.</source>
        <extracomment>dataset circles</extracomment>
        <translation>一个环套着一个环。</translation>
    </message>
    <message>
        <source>Moons</source>
        <extracomment>dataset moons</extracomment>
        <translation>月牙</translation>
    </message>
    <message>
        <source>Two half circles that reach into each other.</source>
        <extracomment>dataset moons</extracomment>
        <translation>两个互相伸入的半圆。</translation>
    </message>
    <message>
        <source>Spirals</source>
        <extracomment>dataset spirals</extracomment>
        <translation>螺旋</translation>
    </message>
    <message>
        <source>Two spirals wound around each other: hard for few units.</source>
        <extracomment>dataset spirals</extracomment>
        <translation>两条互相缠绕的螺旋线：单元少时很难。</translation>
    </message>
    <message>
        <source>XOR</source>
        <extracomment>dataset xor</extracomment>
        <translation>XOR</translation>
    </message>
    <message>
        <source>Four clouds; opposite corners belong together. No straight line parts them.</source>
        <extracomment>dataset xor</extracomment>
        <translation>四团点；对角属于同一类。没有直线能分开它们。</translation>
    </message>
    <message>
        <source>Series file</source>
        <extracomment>task series</extracomment>
        <translation>序列文件</translation>
    </message>
    <message>
        <source>Your own table, a row for each moment: what comes after so many rows, or which class the last of them has.</source>
        <extracomment>task series</extracomment>
        <translation>你自己的表格，每个时刻一行：若干行之后是什么，或最后一行属于哪一类。</translation>
    </message>
    <message>
        <source>Delayed copy</source>
        <extracomment>task copy</extracomment>
        <translation>延迟复制</translation>
    </message>
    <message>
        <source>Symbols pass by, eight kinds of them; which was the first? Only the first is marked.</source>
        <extracomment>task copy</extracomment>
        <translation>八种符号依次出现；第一个是什么？只有第一个带标记。</translation>
    </message>
    <message>
        <source>Adding problem</source>
        <extracomment>task adding</extracomment>
        <translation>加法问题</translation>
    </message>
    <message>
        <source>Random numbers; the sum of the two that are marked (Hochreiter &amp; Schmidhuber 1997).</source>
        <extracomment>task adding</extracomment>
        <translation>随机数；求带标记的两个之和 (Hochreiter &amp; Schmidhuber 1997)。</translation>
    </message>
    <message>
        <source>Parity</source>
        <extracomment>task parity</extracomment>
        <translation>奇偶校验</translation>
    </message>
    <message>
        <source>Random bits; is the number of ones odd? Each bit turns the answer over.</source>
        <extracomment>task parity</extracomment>
        <translation>随机的位；1 的个数是奇数吗？每一位都使答案翻转。</translation>
    </message>
    <message>
        <source>Digits by row</source>
        <extracomment>task digit_rows</extracomment>
        <translation>数字按行</translation>
    </message>
    <message>
        <source>An 8×8 digit, read in 8 steps of a row each.</source>
        <extracomment>task digit_rows</extracomment>
        <translation>一个 8×8 数字，分 8 步读，每步一行。</translation>
    </message>
    <message>
        <source>Digits by pixel</source>
        <extracomment>task digit_pixels</extracomment>
        <translation>数字按像素</translation>
    </message>
    <message>
        <source>An 8×8 digit, read in 64 steps of a pixel each.</source>
        <extracomment>task digit_pixels</extracomment>
        <translation>一个 8×8 数字，分 64 步读，每步一个像素。</translation>
    </message>
    <message>
        <source>From the dataset</source>
        <extracomment>target dataset</extracomment>
        <translation>来自数据集</translation>
    </message>
    <message>
        <source>What the dataset says of each example.</source>
        <extracomment>target dataset</extracomment>
        <translation>数据集对每个样本给出的答案。</translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <extracomment>target inputs</extracomment>
        <translation>自编码器</translation>
    </message>
    <message>
        <source>The network is to give back its inputs, scaled as they are.</source>
        <extracomment>target inputs</extracomment>
        <translation>网络要还原它的输入，缩放方式与输入相同。</translation>
    </message>
    <message>
        <source>As they are</source>
        <extracomment>input scaling none</extracomment>
        <translation>原样</translation>
    </message>
    <message>
        <source>No scaling.</source>
        <extracomment>input scaling none</extracomment>
        <translation>不缩放。</translation>
    </message>
    <message>
        <source>Standardized</source>
        <extracomment>input scaling standardize</extracomment>
        <translation>标准化</translation>
    </message>
    <message>
        <source>Each feature to mean 0, variance 1.</source>
        <extracomment>input scaling standardize</extracomment>
        <translation>每个特征变为均值 0、方差 1。</translation>
    </message>
    <message>
        <source>To 0..1</source>
        <extracomment>input scaling unit</extracomment>
        <translation>缩放到 0..1</translation>
    </message>
    <message>
        <source>Each feature to the range from 0 to 1.</source>
        <extracomment>input scaling unit</extracomment>
        <translation>每个特征缩放到 0 到 1 的范围。</translation>
    </message>
    <message>
        <source>No scaling: large targets make large gradients.</source>
        <extracomment>target scaling none</extracomment>
        <translation>不缩放：大目标产生大梯度。</translation>
    </message>
    <message>
        <source>To mean 0, variance 1.</source>
        <extracomment>target scaling standardize</extracomment>
        <translation>变为均值 0、方差 1。</translation>
    </message>
    <message>
        <source>Drop the rows</source>
        <extracomment>treatment of missing values drop</extracomment>
        <translation>丢弃这些行</translation>
    </message>
    <message>
        <source>Rows with a missing value are left out.</source>
        <extracomment>treatment of missing values drop</extracomment>
        <translation>去掉有缺失值的行。</translation>
    </message>
    <message>
        <source>Fill with the mean</source>
        <extracomment>treatment of missing values mean</extracomment>
        <translation>用平均值填补</translation>
    </message>
    <message>
        <source>Of the column; words by the most frequent one.</source>
        <extracomment>treatment of missing values mean</extracomment>
        <translation>该列的平均值；词语用最常见的一个。</translation>
    </message>
    <message>
        <source>Fill with the median</source>
        <extracomment>treatment of missing values median</extracomment>
        <translation>用中位数填补</translation>
    </message>
    <message>
        <source>Refuse them</source>
        <extracomment>treatment of missing values refuse</extracomment>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>A missing value is a mistake in the file.</source>
        <extracomment>treatment of missing values refuse</extracomment>
        <translation>缺失值是文件中的错误。</translation>
    </message>
    <message>
        <source>Inputs of 0 and 1</source>
        <extracomment>treatment of text words</extracomment>
        <translation>0 和 1 的输入</translation>
    </message>
    <message>
        <source>One input for each word of a column; a column of more than 50 different words is left out.</source>
        <extracomment>treatment of text words</extracomment>
        <translation>一列中每个词语对应一个输入；不同词语超过 50 个的列不参与学习。</translation>
    </message>
    <message>
        <source>The function after the output layer. Cross-entropy brings its own softmax: with a sigmoid or tanh before it no class can be sure.</source>
        <extracomment>field output_activation</extracomment>
        <translation>输出层之后的函数。交叉熵自带 softmax：前面再加 sigmoid 或 tanh，就没有一个类别能得到确定的结果。</translation>
    </message>
    <message>
        <source>Chance that a hidden unit is 0, drawn for each example at each training step; the others are divided by the share that is left. Held-out examples see all units.</source>
        <extracomment>field dropout</extracomment>
        <translation>隐藏单元被置为 0 的概率，在每个训练步对每个样本分别抽取；其余单元除以剩下的比例。留出样本使用所有单元。</translation>
    </message>
    <message>
        <source>Columns of a table that are not learned from. Empty: those that only number the rows, and in a series those that only tell the time.</source>
        <extracomment>field left_out</extracomment>
        <translation>表格中不用来学习的列。留空：只用来编号的列，以及序列中只表示时间的列。</translation>
    </message>
    <message>
        <source>Draws the batches, the points and sequences that are made, label noise, and which examples of your own are held out; of a series it is always the last.</source>
        <extracomment>field data_seed</extracomment>
        <translation>用来抽取批次、生成的点和序列、标签噪声，以及你自己的样本中哪些被留出；序列总是留出最后的部分。</translation>
    </message>
    <message>
        <source>Over the batch, and over the outputs where they are numbers: grows with both, and each gradient with it.</source>
        <extracomment>reduction sum</extracomment>
        <translation>对批次求和；输出为数值时也对输出求和：随两者增长，每个梯度也随之增长。</translation>
    </message>
    <message>
        <source>Gates r and u (Cho et al. 2014): h = (1 - u) n + u h, n = tanh(z_n + r (h W_n)); as in PyTorch, r acts after W_n.</source>
        <extracomment>cell gru</extracomment>
        <translation>门 r 和 u (Cho et al. 2014)：h = (1 - u) n + u h, n = tanh(z_n + r (h W_n))；与 PyTorch 一样，r 在 W_n 之后起作用。</translation>
    </message>
    <message>
        <source>A memory c = f c + i g with gates; h = o tanh(c) (Hochreiter &amp; Schmidhuber 1997; the gate f: Gers et al. 2000).</source>
        <extracomment>cell lstm</extracomment>
        <translation>带门的记忆 c = f c + i g；h = o tanh(c) (Hochreiter &amp; Schmidhuber 1997；门 f：Gers et al. 2000)。</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <extracomment>treatment of text leave_out</extracomment>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Inputs are numbers only.</source>
        <extracomment>treatment of text leave_out</extracomment>
        <translation>输入只用数值。</translation>
    </message>
    <message>
        <source>As found</source>
        <extracomment>separator auto</extracomment>
        <translation>自动判断</translation>
    </message>
    <message>
        <source>The one that cuts most lines into equally many columns.</source>
        <extracomment>separator auto</extracomment>
        <translation>取能把最多的行分成同样列数的那一个。</translation>
    </message>
    <message>
        <source>Comma</source>
        <extracomment>separator comma</extracomment>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Columns are separated by a comma.</source>
        <extracomment>separator comma</extracomment>
        <translation>各列用逗号分隔。</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <extracomment>separator semicolon</extracomment>
        <translation>分号</translation>
    </message>
    <message>
        <source>Columns are separated by a semicolon.</source>
        <extracomment>separator semicolon</extracomment>
        <translation>各列用分号分隔。</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>separator tab</extracomment>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Columns are separated by a tab.</source>
        <extracomment>separator tab</extracomment>
        <translation>各列用制表符分隔。</translation>
    </message>
    <message>
        <source>Bar</source>
        <extracomment>separator bar</extracomment>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Columns are separated by a bar.</source>
        <extracomment>separator bar</extracomment>
        <translation>各列用竖线分隔。</translation>
    </message>
    <message>
        <source>A comma where numbers such as 5,1 are found, else a point.</source>
        <extracomment>decimal sign auto</extracomment>
        <translation>有 5,1 这样的数时为逗号，否则为点。</translation>
    </message>
    <message>
        <source>Point</source>
        <extracomment>decimal sign point</extracomment>
        <translation>点</translation>
    </message>
    <message>
        <source>Numbers such as 5.1</source>
        <extracomment>decimal sign point</extracomment>
        <translation>如 5.1 这样的数</translation>
    </message>
    <message>
        <source>Numbers such as 5,1</source>
        <extracomment>decimal sign comma</extracomment>
        <translation>如 5,1 这样的数</translation>
    </message>
    <message>
        <source>Names where text stands above numbers; a first line of numbers is data.</source>
        <extracomment>first line auto</extracomment>
        <translation>数值上方是文本时为列名；第一行是数值时为数据。</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>first line yes</extracomment>
        <translation>列名</translation>
    </message>
    <message>
        <source>The first line names the columns.</source>
        <extracomment>first line yes</extracomment>
        <translation>第一行是列名。</translation>
    </message>
    <message>
        <source>The first line is data; columns are called column 1, column 2, ...</source>
        <extracomment>first line no</extracomment>
        <translation>第一行是数据；各列称为 column 1、column 2、...</translation>
    </message>
    <message>
        <source>Weights that fit</source>
        <extracomment>cure matched</extracomment>
        <translation>合适的权重</translation>
    </message>
    <message>
        <source>The initializer for this activation, gain 1.</source>
        <extracomment>cure matched</extracomment>
        <translation>适合这个激活函数的初始化，增益 1。</translation>
    </message>
    <message>
        <source>ReLU with He</source>
        <extracomment>cure relu</extracomment>
        <translation>ReLU 配 He</translation>
    </message>
    <message>
        <source>Slope 1 where a unit is on, and first weights that fit it.</source>
        <extracomment>cure relu</extracomment>
        <translation>单元开启时斜率为 1，并配合适的初始权重。</translation>
    </message>
    <message>
        <source>Tanh with Xavier</source>
        <extracomment>cure tanh</extracomment>
        <translation>Tanh 配 Xavier</translation>
    </message>
    <message>
        <source>Slope 1 at 0, and first weights that fit it.</source>
        <extracomment>cure tanh</extracomment>
        <translation>在 0 处斜率为 1，并配合适的初始权重。</translation>
    </message>
    <message>
        <source>SELU with LeCun</source>
        <extracomment>cure selu</extracomment>
        <translation>SELU 配 LeCun</translation>
    </message>
    <message>
        <source>Outputs that settle at mean 0, variance 1 by themselves.</source>
        <extracomment>cure selu</extracomment>
        <translation>输出自行稳定在均值 0、方差 1。</translation>
    </message>
    <message>
        <source>Leaky ReLU with He</source>
        <extracomment>cure leaky_relu</extracomment>
        <translation>Leaky ReLU 配 He</translation>
    </message>
    <message>
        <source>A small slope where ReLU has none, so that no unit dies.</source>
        <extracomment>cure leaky_relu</extracomment>
        <translation>在 ReLU 没有斜率的地方有小斜率，没有单元会死亡。</translation>
    </message>
    <message>
        <source>Smaller gain</source>
        <extracomment>cure smaller_gain</extracomment>
        <translation>较小的增益</translation>
    </message>
    <message>
        <source>First weights no larger than the initializer&apos;s.</source>
        <extracomment>cure smaller_gain</extracomment>
        <translation>初始权重不大于初始化方法所给的。</translation>
    </message>
    <message>
        <source>Larger gain</source>
        <extracomment>cure larger_gain</extracomment>
        <translation>较大的增益</translation>
    </message>
    <message>
        <source>First weights no smaller than the initializer&apos;s.</source>
        <extracomment>cure larger_gain</extracomment>
        <translation>初始权重不小于初始化方法所给的。</translation>
    </message>
    <message>
        <source>Biases 0</source>
        <extracomment>cure zero_biases</extracomment>
        <translation>偏置为 0</translation>
    </message>
    <message>
        <source>No unit begins off its middle.</source>
        <extracomment>cure zero_biases</extracomment>
        <translation>没有单元一开始就偏离中间。</translation>
    </message>
    <message>
        <source>Batch normalization</source>
        <extracomment>cure batch</extracomment>
        <translation>批归一化</translation>
    </message>
    <message>
        <source>Each unit to mean 0, variance 1 over the batch.</source>
        <extracomment>cure batch</extracomment>
        <translation>每个单元在批次上变为均值 0、方差 1。</translation>
    </message>
    <message>
        <source>Layer normalization</source>
        <extracomment>cure layer</extracomment>
        <translation>层归一化</translation>
    </message>
    <message>
        <source>Each example to mean 0, variance 1 over its units.</source>
        <extracomment>cure layer</extracomment>
        <translation>每个样本在其单元上变为均值 0、方差 1。</translation>
    </message>
    <message>
        <source>RMS normalization</source>
        <extracomment>cure rms</extracomment>
        <translation>RMS 归一化</translation>
    </message>
    <message>
        <source>Each example to RMS 1 over its units.</source>
        <extracomment>cure rms</extracomment>
        <translation>每个样本在其单元上变为 RMS 1。</translation>
    </message>
    <message>
        <source>Residual</source>
        <extracomment>cure residual</extracomment>
        <translation>残差</translation>
    </message>
    <message>
        <source>A way past each layer: F(x) + x.</source>
        <extracomment>cure residual</extracomment>
        <translation>绕过每一层的路：F(x) + x。</translation>
    </message>
    <message>
        <source>A path past each layer, without an activation on it.</source>
        <extracomment>cure pre_activation</extracomment>
        <translation>绕过每一层的通路，上面没有激活函数。</translation>
    </message>
    <message>
        <source>Branch scale 1/√blocks</source>
        <extracomment>cure branch_scale</extracomment>
        <translation>分支缩放 1/√块数</translation>
    </message>
    <message>
        <source>Each branch adds less, so that their sum stays of one size.</source>
        <extracomment>cure branch_scale</extracomment>
        <translation>每个分支加得少些，使它们的和大小不变。</translation>
    </message>
    <message>
        <source>ReZero</source>
        <extracomment>cure rezero</extracomment>
        <translation>ReZero</translation>
    </message>
    <message>
        <source>Each branch begins at 0 and learns its scale.</source>
        <extracomment>cure rezero</extracomment>
        <translation>每个分支从 0 开始，并学习自己的缩放。</translation>
    </message>
    <message>
        <source>No truncation</source>
        <extracomment>cure whole_way</extracomment>
        <translation>不截断</translation>
    </message>
    <message>
        <source>Backpropagation goes back to the first time step.</source>
        <extracomment>cure whole_way</extracomment>
        <translation>反向传播一直走到第一个时间步。</translation>
    </message>
    <message>
        <source>A quarter of the depth</source>
        <extracomment>cure fewer_layers</extracomment>
        <translation>四分之一的深度</translation>
    </message>
    <message>
        <source>Fewer factors to multiply.</source>
        <extracomment>cure fewer_layers</extracomment>
        <translation>相乘的因子更少。</translation>
    </message>
    <message>
        <source>Orthogonal start</source>
        <extracomment>cure orthogonal</extracomment>
        <translation>正交初始化</translation>
    </message>
    <message>
        <source>A rotation keeps the length of what passes.</source>
        <extracomment>cure orthogonal</extracomment>
        <translation>旋转使通过的量保持长度。</translation>
    </message>
    <message>
        <source>ReLU with identity</source>
        <extracomment>cure identity</extracomment>
        <translation>ReLU 配单位矩阵</translation>
    </message>
    <message>
        <source>A cell that begins by keeping its state.</source>
        <extracomment>cure identity</extracomment>
        <translation>起初会保持状态的循环单元。</translation>
    </message>
    <message>
        <source>A memory past the activation; its gates begin open.</source>
        <extracomment>cure lstm</extracomment>
        <translation>绕过激活函数的记忆；各门起初是打开的。</translation>
    </message>
    <message>
        <source>A state that is kept or renewed; its gate begins open.</source>
        <extracomment>cure gru</extracomment>
        <translation>可保留或更新的状态；门起初是打开的。</translation>
    </message>
    <message>
        <source>No dropout</source>
        <extracomment>cure no_dropout</extracomment>
        <translation>不用 dropout</translation>
    </message>
    <message>
        <source>All units take part in each step.</source>
        <extracomment>cure no_dropout</extracomment>
        <translation>每一步所有单元都参与。</translation>
    </message>
    <message>
        <source>No output activation</source>
        <extracomment>cure plain_outputs</extracomment>
        <translation>不用输出激活</translation>
    </message>
    <message>
        <source>The loss gets the outputs as they are.</source>
        <extracomment>cure plain_outputs</extracomment>
        <translation>损失直接得到原样的输出。</translation>
    </message>
    <message>
        <source>Smaller learning rate</source>
        <extracomment>cure slower</extracomment>
        <translation>较小的学习率</translation>
    </message>
    <message>
        <source>Steps a tenth as long, or shorter: whichever learns best.</source>
        <extracomment>cure slower</extracomment>
        <translation>步子为十分之一或更短：取学得最好的。</translation>
    </message>
    <message>
        <source>Larger learning rate</source>
        <extracomment>cure faster</extracomment>
        <translation>较大的学习率</translation>
    </message>
    <message>
        <source>Steps ten times as long, or longer: whichever learns best.</source>
        <extracomment>cure faster</extracomment>
        <translation>步子为十倍或更长：取学得最好的。</translation>
    </message>
    <message>
        <source>Steps of one size, whatever the gradient&apos;s.</source>
        <extracomment>cure adam</extracomment>
        <translation>无论梯度多大，步子大小不变。</translation>
    </message>
    <message>
        <source>The mean instead of the sum: gradients of one size, whatever the batch.</source>
        <extracomment>cure mean_loss</extracomment>
        <translation>用平均代替总和：无论批次多大，梯度大小不变。</translation>
    </message>
    <message>
        <source>One learning rate</source>
        <extracomment>cure all_layers</extracomment>
        <translation>统一的学习率</translation>
    </message>
    <message>
        <source>The learning rate itself in every layer: none is frozen.</source>
        <extracomment>cure all_layers</extracomment>
        <translation>每层都用学习率本身：没有层被冻结。</translation>
    </message>
    <message>
        <source>Less momentum</source>
        <extracomment>cure momentum</extracomment>
        <translation>较小的动量</translation>
    </message>
    <message>
        <source>Less of the last steps is kept.</source>
        <extracomment>cure momentum</extracomment>
        <translation>保留前几步的部分较少。</translation>
    </message>
    <message>
        <source>Clipping at 1</source>
        <extracomment>cure clipping</extracomment>
        <translation>裁剪到 1</translation>
    </message>
    <message>
        <source>No gradient longer than 1.</source>
        <extracomment>cure clipping</extracomment>
        <translation>梯度都不长于 1。</translation>
    </message>
    <message>
        <source>Clipping off</source>
        <extracomment>cure clipping_off</extracomment>
        <translation>不裁剪</translation>
    </message>
    <message>
        <source>Each gradient as long as it is.</source>
        <extracomment>cure clipping_off</extracomment>
        <translation>每个梯度保持原长。</translation>
    </message>
    <message>
        <source>Less weight decay</source>
        <extracomment>cure less_decay</extracomment>
        <translation>较小的权重衰减</translation>
    </message>
    <message>
        <source>A hundredth of the pull toward zero.</source>
        <extracomment>cure less_decay</extracomment>
        <translation>向零的拉力为百分之一。</translation>
    </message>
    <message>
        <source>No weight decay</source>
        <extracomment>cure no_decay</extracomment>
        <translation>不用权重衰减</translation>
    </message>
    <message>
        <source>Nothing pulls the weights toward zero.</source>
        <extracomment>cure no_decay</extracomment>
        <translation>没有什么把权重拉向零。</translation>
    </message>
    <message>
        <source>No warm-up</source>
        <extracomment>cure no_warmup</extracomment>
        <translation>不用预热</translation>
    </message>
    <message>
        <source>The whole learning rate from the first step on.</source>
        <extracomment>cure no_warmup</extracomment>
        <translation>从第一步起就用完整的学习率。</translation>
    </message>
    <message>
        <source>Shorter warm-up</source>
        <extracomment>cure shorter_warmup</extracomment>
        <translation>较短的预热</translation>
    </message>
    <message>
        <source>The whole learning rate after 20 steps.</source>
        <extracomment>cure shorter_warmup</extracomment>
        <translation>20 步后用完整的学习率。</translation>
    </message>
    <message>
        <source>Larger batch</source>
        <extracomment>cure larger_batch</extracomment>
        <translation>较大的批次</translation>
    </message>
    <message>
        <source>More examples for batch normalization&apos;s mean and variance.</source>
        <extracomment>cure larger_batch</extracomment>
        <translation>用更多样本求批归一化的均值和方差。</translation>
    </message>
    <message>
        <source>A loss whose gradient does not fade where the answer is surely wrong.</source>
        <extracomment>cure cross_entropy</extracomment>
        <translation>答案明显错误时，梯度也不会减弱的损失。</translation>
    </message>
    <message>
        <source>Huber loss</source>
        <extracomment>cure huber</extracomment>
        <translation>Huber 损失</translation>
    </message>
    <message>
        <source>Large errors make no larger gradients.</source>
        <extracomment>cure huber</extracomment>
        <translation>大误差不再产生更大的梯度。</translation>
    </message>
    <message>
        <source>Gradients that become small near the target.</source>
        <extracomment>cure squared</extracomment>
        <translation>接近目标时梯度变小。</translation>
    </message>
    <message>
        <source>Scaled inputs</source>
        <extracomment>cure scaled_inputs</extracomment>
        <translation>缩放输入</translation>
    </message>
    <message>
        <source>Scaled targets</source>
        <extracomment>cure scaled_targets</extracomment>
        <translation>缩放目标</translation>
    </message>
    <message>
        <source>Targets to mean 0, variance 1.</source>
        <extracomment>cure scaled_targets</extracomment>
        <translation>目标变为均值 0、方差 1。</translation>
    </message>
    <message>
        <source>Loss × 1024</source>
        <extracomment>cure loss_scale</extracomment>
        <translation>损失 × 1024</translation>
    </message>
    <message>
        <source>Gradients are scaled up, so that float16 does not lose small ones.</source>
        <extracomment>cure loss_scale</extracomment>
        <translation>梯度被放大，使 float16 不丢失小梯度。</translation>
    </message>
    <message>
        <source>Which activation vanishes most?</source>
        <extracomment>preset activations</extracomment>
        <translation>哪个激活函数消失得最厉害？</translation>
    </message>
    <message>
        <source>All activations in this network, ranked by the measured factor per layer, with theory&apos;s beside it.</source>
        <extracomment>preset activations</extracomment>
        <translation>这个网络中的所有激活函数，按实测的每层因子排名，并列出理论值。</translation>
    </message>
    <message>
        <source>Which layer prevents it best?</source>
        <extracomment>preset cures</extracomment>
        <translation>哪种层最能防止它？</translation>
    </message>
    <message>
        <source>Each cure alone and in pairs, ranked by the loss after training and the gradient ratio.</source>
        <extracomment>preset cures</extracomment>
        <translation>每种对策单独及两两组合，按训练后的损失和梯度比排名。</translation>
    </message>
    <message>
        <source>How deep can it learn?</source>
        <extracomment>preset depth</extracomment>
        <translation>多深还能学会？</translation>
    </message>
    <message>
        <source>Depth x σ_w, the better of two learning rates, under theory&apos;s limit of 6 depth scales. tanh shows it best.</source>
        <extracomment>preset depth</extracomment>
        <translation>深度 x σ_w，取两个学习率中较好的，并标出理论上限 6 个深度尺度。用 tanh 看得最清楚。</translation>
    </message>
    <message>
        <source>learns</source>
        <extracomment>what came of a cure</extracomment>
        <translation>能学</translation>
    </message>
    <message>
        <source>slow</source>
        <extracomment>what came of a cure</extracomment>
        <translation>慢</translation>
    </message>
    <message>
        <source>no help</source>
        <extracomment>what came of a cure</extracomment>
        <translation>无效</translation>
    </message>
    <message>
        <source>diverges</source>
        <extracomment>what came of a cure</extracomment>
        <translation>发散</translation>
    </message>
    <message>
        <source>A skip connection needs one width at both ends, which no layers here have: between them there is none.</source>
        <extracomment>gradsim/words/notes.py</extracomment>
        <translation>跳跃连接要求两端宽度相同，而这里没有这样的层：它们之间没有跳跃连接。</translation>
    </message>
    <message>
        <source>With one example to a batch, batch normalization makes every value 0: nothing can be learned through it.</source>
        <extracomment>gradsim/words/notes.py</extracomment>
        <translation>批次只有一个样本时，批归一化使所有值为 0：通过它什么也学不到。</translation>
    </message>
</context>
<context>
    <name>ScenarioWords</name>
    <message>
        <source>{name} normalization</source>
        <extracomment>gradsim/ui/words/scenario_words.py</extracomment>
        <translation>{name}归一化</translation>
    </message>
    <message>
        <source>no hidden layer</source>
        <extracomment>gradsim/ui/words/scenario_words.py</extracomment>
        <translation>没有隐藏层</translation>
    </message>
    <message>
        <source>{n} {activation} layers</source>
        <extracomment>gradsim/ui/words/scenario_words.py</extracomment>
        <translation>{n} 层 {activation}</translation>
    </message>
    <message>
        <source>{n} {activation} layer</source>
        <extracomment>gradsim/ui/words/scenario_words.py</extracomment>
        <translation>{n} 层 {activation}</translation>
    </message>
    <message>
        <source>{activation} cell</source>
        <extracomment>gradsim/ui/words/scenario_words.py</extracomment>
        <translation>{activation} 循环单元</translation>
    </message>
    <message>
        <source>{cell}, {n} time steps</source>
        <extracomment>gradsim/ui/words/scenario_words.py</extracomment>
        <translation>{cell}，{n} 个时间步</translation>
    </message>
    <message>
        <source>mixed</source>
        <extracomment>gradsim/ui/words/scenario_words.py</extracomment>
        <translation>混合</translation>
    </message>
    <message>
        <source>{name}, autoencoder</source>
        <extracomment>gradsim/ui/words/scenario_words.py</extracomment>
        <translation>{name}，自编码器</translation>
    </message>
</context>
<context>
    <name>Seen</name>
    <message>
        <source>target</source>
        <extracomment>gradsim/ui/data/seen.py</extracomment>
        <translation>目标</translation>
    </message>
    <message>
        <source>input</source>
        <extracomment>gradsim/ui/data/seen.py</extracomment>
        <translation>输入</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>gradsim/ui/data/seen.py</extracomment>
        <translation>不用</translation>
    </message>
</context>
<context>
    <name>SequencePicture</name>
    <message>
        <source>The held-out example before</source>
        <extracomment>gradsim/ui/examples/sequence.py</extracomment>
        <translation>上一个留出样本</translation>
    </message>
    <message>
        <source>The next held-out example</source>
        <extracomment>gradsim/ui/examples/sequence.py</extracomment>
        <translation>下一个留出样本</translation>
    </message>
    <message>
        <source>Example before</source>
        <extracomment>gradsim/ui/examples/sequence.py</extracomment>
        <translation>上一个样本</translation>
    </message>
    <message>
        <source>Next example</source>
        <extracomment>gradsim/ui/examples/sequence.py</extracomment>
        <translation>下一个样本</translation>
    </message>
    <message>
        <source>time step (first → last)</source>
        <extracomment>gradsim/ui/examples/sequence.py</extracomment>
        <translation>时间步（首 → 末）</translation>
    </message>
    <message>
        <source>input</source>
        <extracomment>gradsim/ui/examples/sequence.py</extracomment>
        <translation>输入</translation>
    </message>
    <message>
        <source>{n} of {all}: true {target}, predicted {answer} {mark}</source>
        <extracomment>gradsim/ui/examples/sequence.py</extracomment>
        <translation>第 {n} 个，共 {all} 个：真实 {target}，预测 {answer} {mark}</translation>
    </message>
    <message>
        <source>time step {t}, input {name}
{value}</source>
        <extracomment>gradsim/ui/examples/sequence.py</extracomment>
        <translation>时间步 {t}，输入 {name}
{value}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>{what}, back to step {n}</source>
        <extracomment>gradsim/ui/session/changes.py</extracomment>
        <translation>{what}，回到第 {n} 步</translation>
    </message>
    <message>
        <source>new weights</source>
        <extracomment>gradsim/ui/session/changes.py</extracomment>
        <translation>新权重</translation>
    </message>
    <message>
        <source>{n} changes</source>
        <extracomment>gradsim/ui/session/changes.py</extracomment>
        <translation>{n} 处改动</translation>
    </message>
    <message>
        <source>one scenario more</source>
        <extracomment>gradsim/ui/session/session.py</extracomment>
        <translation>增加一个场景</translation>
    </message>
    <message>
        <source>one scenario less</source>
        <extracomment>gradsim/ui/session/session.py</extracomment>
        <translation>减少一个场景</translation>
    </message>
    <message>
        <source>going on where you were</source>
        <extracomment>gradsim/ui/session/session.py</extracomment>
        <translation>从上次的地方继续</translation>
    </message>
    <message>
        <source>cancel</source>
        <extracomment>gradsim/ui/session/session.py</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>go on from step {n}</source>
        <extracomment>gradsim/ui/session/session.py</extracomment>
        <translation>从第 {n} 步继续</translation>
    </message>
</context>
<context>
    <name>SkipKey</name>
    <message>
        <source>To the next part of the window</source>
        <extracomment>gradsim/ui/frame/skip_key.py</extracomment>
        <translation>到窗口的下一部分</translation>
    </message>
    <message>
        <source>To the part before</source>
        <extracomment>gradsim/ui/frame/skip_key.py</extracomment>
        <translation>到上一部分</translation>
    </message>
</context>
<context>
    <name>Spread</name>
    <message>
        <source>Histogram of |dL/dW|</source>
        <extracomment>gradsim/ui/watch/spread.py</extracomment>
        <translation>|dL/dW| 的直方图</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>{name} loses most: {share} of the gradient is left per layer.</source>
        <extracomment>gradsim/ui/sweep/answer.py</extracomment>
        <translation>{name} 损失最多：每层剩下梯度的 {share}。</translation>
    </message>
    <message>
        <source>None loses much: of {name}, {share} of the gradient is left per layer.</source>
        <extracomment>gradsim/ui/sweep/answer.py</extracomment>
        <translation>都损失不多：{name} 每层剩下梯度的 {share}。</translation>
    </message>
    <message>
        <source>{name} makes it grow most, {factor} times per layer.</source>
        <extracomment>gradsim/ui/sweep/answer.py</extracomment>
        <translation>{name} 使它增长最多，每层 {factor} 倍。</translation>
    </message>
    <message>
        <source>{names} passes nothing.</source>
        <extracomment>gradsim/ui/sweep/answer.py</extracomment>
        <translation>{names} 什么也通不过。</translation>
    </message>
    <message>
        <source>{names} pass nothing.</source>
        <extracomment>gradsim/ui/sweep/answer.py</extracomment>
        <translation>{names} 什么也通不过。</translation>
    </message>
    <message>
        <source> and </source>
        <extracomment>gradsim/ui/sweep/answer.py</extracomment>
        <translation> 和 </translation>
    </message>
    <message>
        <source>Nothing helps: the loss of {loss} is the least as it is.</source>
        <extracomment>gradsim/ui/sweep/answer.py</extracomment>
        <translation>没有对策有帮助：保持原样时损失 {loss} 最小。</translation>
    </message>
    <message>
        <source>{name} prevents it best: the loss ends at {loss}, as it is at {before}.</source>
        <extracomment>gradsim/ui/sweep/answer.py</extracomment>
        <translation>{name}最能防止它：最终损失为 {loss}，原样为 {before}。</translation>
    </message>
    <message>
        <source>no number</source>
        <extracomment>gradsim/ui/sweep/answer.py</extracomment>
        <translation>没有数值</translation>
    </message>
    <message>
        <source>No depth learns with any of these.</source>
        <extracomment>gradsim/ui/sweep/answer.py</extracomment>
        <translation>用这些中的任何一个，没有哪个深度能学会。</translation>
    </message>
    <message>
        <source>With {named} all learn, up to {depth} layers.</source>
        <extracomment>gradsim/ui/sweep/answer.py</extracomment>
        <translation>用 {named} 全都能学会，直到 {depth} 层。</translation>
    </message>
    <message>
        <source>With {named} it learns deepest: up to {depth} layers.</source>
        <extracomment>gradsim/ui/sweep/answer.py</extracomment>
        <translation>用 {named} 能学会的最深：直到 {depth} 层。</translation>
    </message>
    <message>
        <source>Cures</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>对策</translation>
    </message>
    <message>
        <source>Loss after {n}</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>{n}后的损失</translation>
    </message>
    <message>
        <source>Gradient ratio</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>梯度比</translation>
    </message>
    <message>
        <source>Factor per layer</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>每层因子</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>结论</translation>
    </message>
    <message>
        <source>Steps to a loss</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>达到某损失的步数</translation>
    </message>
    <message>
        <source>trained</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>学会</translation>
    </message>
    <message>
        <source>stalled</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>停滞</translation>
    </message>
    <message>
        <source>diverged</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>发散</translation>
    </message>
    <message>
        <source>verdict: {verdict}</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>结论：{verdict}</translation>
    </message>
    <message>
        <source>loss {loss} (held-out {held_out})</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>损失 {loss}（留出 {held_out}）</translation>
    </message>
    <message>
        <source>steps until the loss says that it learns: {steps}</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>到损失表明能学会为止的步数：{steps}</translation>
    </message>
    <message>
        <source>‖dL/dW‖ of the first layer over the last: {ratio}</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>第一层与最后一层的 ‖dL/dW‖ 之比：{ratio}</translation>
    </message>
    <message>
        <source>RMS dL/dz per layer, toward the input: × {factor}</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>每层 RMS dL/dz，朝输入方向：× {factor}</translation>
    </message>
    <message>
        <source>medians of {n} seeds</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>{n} 个随机种子的中位数</translation>
    </message>
    <message>
        <source>A click opens it in the main window.</source>
        <extracomment>gradsim/ui/sweep/words.py</extracomment>
        <translation>点击后在主窗口中打开。</translation>
    </message>
</context>
<context>
    <name>SweepForm</name>
    <message>
        <source>What is varied</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>改变什么</translation>
    </message>
    <message>
        <source>A sweep trains many networks that differ only in what is chosen here; each of them is a cell of the map. All start from the same scenario, with as many seeds as you choose. Try one of the questions above: a click fills in what answers it.</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>扫描会训练许多网络，它们只在这里所选的字段上不同；每个网络是图上的一个单元格。所有网络都从同一场景出发，随机种子数由你选择。试试上方的一个问题：点击后会填好回答它所需的内容。</translation>
    </message>
    <message>
        <source>Use the present scenario</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>采用当前场景</translation>
    </message>
    <message>
        <source>Starts from what the main window trains now</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>从主窗口现在训练的内容出发</translation>
    </message>
    <message>
        <source>Vary</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>改变</translation>
    </message>
    <message>
        <source>The field that differs from cell to cell</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>各单元格之间不同的字段</translation>
    </message>
    <message>
        <source>and</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>和</translation>
    </message>
    <message>
        <source>A second field: the cells are a map</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>第二个字段：单元格组成一张图</translation>
    </message>
    <message>
        <source>best of</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>取最好的</translation>
    </message>
    <message>
        <source>Each cell shows the one of these with the smallest loss</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>每个单元格显示其中损失最小的一个</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>步数</translation>
    </message>
    <message>
        <source>Training steps of each network.</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>每个网络的训练步数。</translation>
    </message>
    <message>
        <source>Processes</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>进程数</translation>
    </message>
    <message>
        <source>Number of processes that train networks; more than the machine has cores is no gain.</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>训练网络的进程数；超过机器的核心数没有好处。</translation>
    </message>
    <message>
        <source>Seeds for each cell</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>每格种子数</translation>
    </message>
    <message>
        <source>Keep results in…</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>结果保存到…</translation>
    </message>
    <message>
        <source>The folder in which each sweep gets a folder of its own, with its table as CSV and npz</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>每次扫描在这个文件夹中各有一个文件夹，内有 CSV 和 npz 表格</translation>
    </message>
    <message>
        <source>Starts from: {scenario}</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>出发点：{scenario}</translation>
    </message>
    <message>
        <source>{cells} cells, {networks} networks</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>{cells} 个单元格，{networks} 个网络</translation>
    </message>
    <message>
        <source>allowed: each field once</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>允许：每个字段一次</translation>
    </message>
    <message>
        <source>Keep results in</source>
        <extracomment>gradsim/ui/sweep/form.py</extracomment>
        <translation>结果保存到</translation>
    </message>
</context>
<context>
    <name>SweepWindow</name>
    <message>
        <source>Sweep</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation>问题</translation>
    </message>
    <message>
        <source>a click fills in what answers it</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation>点击后填好回答它所需的内容</translation>
    </message>
    <message>
        <source>Open results folder…</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation>打开结果文件夹…</translation>
    </message>
    <message>
        <source>Shows an earlier sweep, of this window or of the command line</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation>显示以前的扫描，来自这个窗口或命令行</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation>开始</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Trains the cells that are not done yet, also of a cancelled sweep</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation>训练尚未完成的单元格，也包括已取消的扫描的</translation>
    </message>
    <message>
        <source>Ends the training; what is done is kept</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation>结束训练；已完成的保留</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation>进度</translation>
    </message>
    <message>
        <source>Open results folder</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation>打开结果文件夹</translation>
    </message>
    <message>
        <source>preparing…</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>{done} of {cells} cells</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation>{cells} 个单元格中的 {done} 个</translation>
    </message>
    <message>
        <source> · ending…</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation> · 正在结束…</translation>
    </message>
    <message>
        <source> · {time} left</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation> · 剩 {time}</translation>
    </message>
    <message>
        <source> · Start goes on</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation> · 按“开始”继续</translation>
    </message>
    <message>
        <source> · results in {folder}</source>
        <extracomment>gradsim/ui/sweep/window.py</extracomment>
        <translation> · 结果在 {folder}</translation>
    </message>
</context>
<context>
    <name>TableCard</name>
    <message>
        <source>What differs, and what comes of it</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>有何不同，结果如何</translation>
    </message>
    <message>
        <source>A column for each scenario. The rows above are what differs between them, the rows below are what was measured at the newest step. Try to change one thing only: then what differs below comes from it.</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>每个场景一列。上面各行是它们的不同之处，下面各行是在最新一步测得的结果。试着只改一处：下面的不同就都来自它。</translation>
    </message>
    <message>
        <source>Loss</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>损失</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Held-out loss</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>留出损失</translation>
    </message>
    <message>
        <source>Held-out accuracy</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>留出准确率</translation>
    </message>
    <message>
        <source>Layer 1 gets</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>第 1 层得到</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Loss of the newest batch</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>最新批次的损失</translation>
    </message>
    <message>
        <source>Share of the newest batch&apos;s examples that are classified rightly</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>最新批次中分类正确的样本的比例</translation>
    </message>
    <message>
        <source>Loss on the examples that training never sees</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>在训练中从不出现的样本上的损失</translation>
    </message>
    <message>
        <source>Accuracy on the examples that training never sees</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>在训练中从不出现的样本上的准确率</translation>
    </message>
    <message>
        <source>The share of the output layer&apos;s gradient that reaches layer 1: RMS dL/dz; of recurrent networks ‖dL/dh‖ of time step 1 over that of the last</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>到达第 1 层的梯度占输出层的份额：RMS dL/dz；循环网络为时间步 1 与最后一个时间步的 ‖dL/dh‖ 之比</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>暂无</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>diverged</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>发散</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>训练中</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>not finite any more since step {step}, {layer}</source>
        <extracomment>gradsim/ui/compare/table.py</extracomment>
        <translation>从第 {step} 步、{layer}起不再是有限值</translation>
    </message>
</context>
<context>
    <name>TimeStepsView</name>
    <message>
        <source>Gradient reaching each time step</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>到达各时间步的梯度</translation>
    </message>
    <message>
        <source>Bars of the gradient norm of every time step, from first to last</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>各时间步梯度范数的柱状图，从首到末</translation>
    </message>
    <message>
        <source>the last time step&apos;s gradient</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>最后一个时间步的梯度</translation>
    </message>
    <message>
        <source>time step (first → last)</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>时间步（首 → 末）</translation>
    </message>
    <message>
        <source>share of dL/dW_h</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>占 dL/dW_h 的份额</translation>
    </message>
    <message>
        <source>ρ per step</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>每步 ρ</translation>
    </message>
    <message>
        <source>clip norm</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>裁剪范数</translation>
    </message>
    <message>
        <source>Norm of the gradient that reaches the state at each time step.</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>每个时间步到达状态的梯度的范数。</translation>
    </message>
    <message>
        <source>The part that each time step contributes to the gradient of the recurrent weights, over the sum of all parts: where it is small, the network cannot learn from that step.</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>每个时间步对循环权重的梯度所贡献的部分，除以所有部分之和：很小的地方，网络无法从该步学习。</translation>
    </message>
    <message>
        <source>What a linear cell would pass on: the measured spectral radius ρ of the recurrent weights, once per step. Exact for a linear cell with scaled orthogonal weights; an activation takes more away.</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>线性循环单元会传递多少：循环权重的实测谱半径 ρ，每步乘一次。对用缩放的正交权重的线性循环单元是精确的；激活函数会再减去一些。</translation>
    </message>
    <message>
        <source>The ceiling of gradient clipping (solid), and the norm of the whole gradient before it (dotted). Both speak of all parameters together.</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>梯度裁剪的上限（实线），以及裁剪前整个梯度的范数（点线）。两者都针对全部参数。</translation>
    </message>
    <message>
        <source>underflow: 0</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>下溢：0</translation>
    </message>
    <message>
        <source>largest ρ of a gate&apos;s weights: {radius}</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>一个门的权重的最大 ρ：{radius}</translation>
    </message>
    <message>
        <source>ρ = {radius} per step</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>每步 ρ = {radius}</translation>
    </message>
    <message>
        <source>Underflow: the gradient of the first {n} is zero in {dtype}.</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>下溢：最前面 {n}的梯度在 {dtype} 中为零。</translation>
    </message>
    <message>
        <source>Truncated: no gradient reaches the first {n}.</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>截断：没有梯度到达最前面 {n}。</translation>
    </message>
    <message>
        <source>No gradient reaches the first {n}: no unit after them passes any on.</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>没有梯度到达最前面 {n}：它们之后没有单元传递梯度。</translation>
    </message>
    <message>
        <source>{share} of the steps so far were clipped.</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>至今有 {share} 的步被裁剪。</translation>
    </message>
    <message>
        <source>time step {t}
‖dL/dh‖ {norm}
{ratio} × the last step&apos;s</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>时间步 {t}
‖dL/dh‖ {norm}
最后一步的 {ratio} 倍</translation>
    </message>
    <message>
        <source>{share} of dL/dW_h</source>
        <extracomment>gradsim/ui/views/time_steps.py</extracomment>
        <translation>占 dL/dW_h 的 {share}</translation>
    </message>
</context>
<context>
    <name>TimesOf</name>
    <message>
        <source>{n} times</source>
        <extracomment>gradsim/words/shares.py</extracomment>
        <translation>{n}倍</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>What is happening</source>
        <extracomment>gradsim/ui/watch/told.py</extracomment>
        <translation>正在发生什么</translation>
    </message>
    <message>
        <source>Nothing certain yet.</source>
        <extracomment>gradsim/ui/watch/told.py</extracomment>
        <translation>还没有确定的结论。</translation>
    </message>
    <message>
        <source>Not seen: {note}.</source>
        <extracomment>gradsim/ui/watch/told.py</extracomment>
        <translation>看不到：{note}。</translation>
    </message>
    <message>
        <source>The chain rule in parts, the Jacobian, the loss around the weights and the cures are for networks that gradsim trains: they are in the main window.</source>
        <extracomment>gradsim/ui/watch/told.py</extracomment>
        <translation>链式法则的分解、雅可比矩阵、权重周围的损失和对策，只适用于 gradsim 自己训练的网络：它们在主窗口中。</translation>
    </message>
</context>
<context>
    <name>TorchExport</name>
    <message>
        <source>Exported to {folder}</source>
        <extracomment>gradsim/ui/shell/torch_export.py</extracomment>
        <translation>已导出到 {folder}</translation>
    </message>
    <message>
        <source>This cannot be exported</source>
        <extracomment>gradsim/ui/shell/torch_export.py</extracomment>
        <translation>无法导出</translation>
    </message>
    <message>
        <source>Choose a folder for the PyTorch files</source>
        <extracomment>gradsim/ui/shell/torch_export.py</extracomment>
        <translation>为 PyTorch 文件选择一个文件夹</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <extracomment>gradsim/ui/shell/torch_export.py</extracomment>
        <translation>内存不足。</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>such as 0.1, 10 %, 1 in 1,000, 1e-6</source>
        <extracomment>gradsim/ui/lessons/answers.py</extracomment>
        <translation>如 0.1、10 %、1 in 1,000、1e-6</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>gradsim/ui/lessons/answers.py</extracomment>
        <translation>测量</translation>
    </message>
    <message>
        <source>Takes this number, then measures (Return)</source>
        <extracomment>gradsim/ui/lessons/answers.py</extracomment>
        <translation>采用这个数，然后测量（回车）</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Show figures</source>
        <extracomment>gradsim/ui/views/view.py</extracomment>
        <translation>显示数值</translation>
    </message>
    <message>
        <source>The figures behind the sentence, and what is rarely needed</source>
        <extracomment>gradsim/ui/views/view.py</extracomment>
        <translation>句子背后的数值，以及不常用的内容</translation>
    </message>
    <message>
        <source>This network has no hidden layer: there is nothing to show here.</source>
        <extracomment>gradsim/ui/views/view.py</extracomment>
        <translation>这个网络没有隐藏层：这里没有可显示的内容。</translation>
    </message>
</context>
<context>
    <name>ViewKeys</name>
    <message>
        <source>View {n}</source>
        <extracomment>gradsim/ui/shell/view_keys.py</extracomment>
        <translation>视图 {n}</translation>
    </message>
    <message>
        <source>Next view</source>
        <extracomment>gradsim/ui/shell/view_keys.py</extracomment>
        <translation>下一个视图</translation>
    </message>
    <message>
        <source>View before</source>
        <extracomment>gradsim/ui/shell/view_keys.py</extracomment>
        <translation>上一个视图</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Copy picture</source>
        <extracomment>gradsim/ui/shell/view_menu.py</extracomment>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <extracomment>gradsim/ui/shell/view_menu.py</extracomment>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Save data…</source>
        <extracomment>gradsim/ui/shell/view_menu.py</extracomment>
        <translation>保存数据…</translation>
    </message>
    <message>
        <source>Put back into the window</source>
        <extracomment>gradsim/ui/shell/view_menu.py</extracomment>
        <translation>放回窗口</translation>
    </message>
    <message>
        <source>Detach into a window of its own</source>
        <extracomment>gradsim/ui/shell/view_menu.py</extracomment>
        <translation>分离为独立窗口</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>gradsim/ui/shell/view_menu.py</extracomment>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>gradsim/ui/shell/view_menu.py</extracomment>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <extracomment>gradsim/ui/shell/view_menu.py</extracomment>
        <translation>图片 (*.png *.svg)</translation>
    </message>
    <message>
        <source>Save data</source>
        <extracomment>gradsim/ui/shell/view_menu.py</extracomment>
        <translation>保存数据</translation>
    </message>
    <message>
        <source>Lock layout</source>
        <extracomment>gradsim/ui/shell/view_menu.py</extracomment>
        <translation>锁定布局</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <extracomment>gradsim/ui/shell/view_menu.py</extracomment>
        <translation>重置布局</translation>
    </message>
</context>
<context>
    <name>ViewStrip</name>
    <message>
        <source>Views</source>
        <extracomment>gradsim/ui/shell/view_strip.py</extracomment>
        <translation>视图</translation>
    </message>
    <message>
        <source>Shows all views again</source>
        <extracomment>gradsim/ui/shell/view_strip.py</extracomment>
        <translation>重新显示所有视图</translation>
    </message>
    <message>
        <source>More views ▾</source>
        <extracomment>gradsim/ui/shell/view_strip.py</extracomment>
        <translation>更多视图 ▾</translation>
    </message>
    <message>
        <source>The views whose tabs have no room here</source>
        <extracomment>gradsim/ui/shell/view_strip.py</extracomment>
        <translation>标签在此处放不下的视图</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Fit</source>
        <extracomment>gradsim/ui/plots/fit_button.py</extracomment>
        <translation>适应</translation>
    </message>
    <message>
        <source>Fits the axis to what is drawn, as a double click does</source>
        <extracomment>gradsim/ui/plots/fit_button.py</extracomment>
        <translation>使坐标轴适应所画的内容，与双击相同</translation>
    </message>
    <message>
        <source>Activation</source>
        <extracomment>view activation</extracomment>
        <translation>激活</translation>
    </message>
    <message>
        <source>The activation of one layer, and the values that it acts on.</source>
        <extracomment>view activation</extracomment>
        <translation>一层的激活函数，以及它所作用的值。</translation>
    </message>
    <message>
        <source>Above: the activation, and its slope φ′, which is what it multiplies a gradient by on the way back. Below: where the values z of one layer really lie. What lies in a shaded part passes nearly nothing of a gradient. With a normalization there are two hills: what came out of the weights, and what it makes of them. Try another layer, or batch normalization; Show figures tells which activations are the flattest of all.</source>
        <extracomment>view activation</extracomment>
        <translation>上方：激活函数及其斜率 φ′，梯度往回传时就乘以这个斜率。下方：一层的值 z 实际落在哪里。落在阴影部分的，梯度几乎通不过。有归一化时有两座山：权重产生的值，以及归一化之后的值。试试另一层，或批归一化；“显示数值”会说明哪些激活函数最平坦。</translation>
    </message>
    <message>
        <source>Activation curve</source>
        <extracomment>view activation_curve</extracomment>
        <translation>激活曲线</translation>
    </message>
    <message>
        <source>The activation and its derivative over the values of one layer.</source>
        <extracomment>view activation_curve</extracomment>
        <translation>激活函数及其导数，画在一层的取值范围上。</translation>
    </message>
    <message>
        <source>The blue curve is the activation: what each unit makes of the sum z that it gets. The orange curve is its slope φ′: what it multiplies the gradient by on the way back. The grey hill shows where the values of one layer really lie, and the shaded parts are where the curve is flat and the gradient is lost. Try another activation at the left: with ReLU half of the hill has a slope of 1, with Threshold none has any.</source>
        <extracomment>view activation_curve</extracomment>
        <translation>蓝色曲线是激活函数：每个单元把得到的和 z 变成什么。橙色曲线是它的斜率 φ′：梯度往回传时乘以它。灰色的山表示一层的值实际落在哪里，阴影部分是曲线平坦、梯度丢失的地方。试试在左侧换一个激活函数：用 ReLU 时半座山的斜率为 1，用阈值时完全没有斜率。</translation>
    </message>
    <message>
        <source>Gradient</source>
        <extracomment>view bars</extracomment>
        <translation>梯度</translation>
    </message>
    <message>
        <source>The gradient that reaches each layer: RMS dL/dz and ‖dL/dW‖.</source>
        <extracomment>view bars</extracomment>
        <translation>到达各层的梯度：RMS dL/dz 和 ‖dL/dW‖。</translation>
    </message>
    <message>
        <source>Each bar is a layer, the one nearest to the input at the left. Its height is the gradient that comes back to it from the loss, on a log axis: one line down is ten times less, or more where the lines are farther apart. Bars that fall toward the input mean that the gradient vanishes and the early layers learn nothing; bars that climb toward the input mean that it explodes. Level bars are healthy. Try ReLU with He in place of sigmoid, or a skip connection, and watch the bars rise.</source>
        <extracomment>view bars</extracomment>
        <translation>每根柱子是一层，最靠近输入的在左边。高度是从损失传回到它的梯度，对数轴：低一格就是小十倍，格线较疏时更多。柱子朝输入方向下降，表示梯度消失，靠前的层什么也学不到；朝输入方向上升，表示梯度爆炸。柱子平齐就是健康的。试试用 ReLU 配 He 代替 sigmoid，或加跳跃连接，看柱子升高。</translation>
    </message>
    <message>
        <source>Chain rule</source>
        <extracomment>view chain_rule</extracomment>
        <translation>链式法则</translation>
    </message>
    <message>
        <source>The factors that backpropagation multiplies, and their product.</source>
        <extracomment>view chain_rule</extracomment>
        <translation>反向传播相乘的因子及其乘积。</translation>
    </message>
    <message>
        <source>Read it from the right, where the loss is, to the left. At each layer the gradient is multiplied twice: by what the weights do (blue step) and by the slope of the activation (orange step). The black line is the product of all factors so far, on a log axis; a step down takes away, a step up adds. Factors a little below 1 make nothing of the gradient if there are many of them. Try half the depth, or a skip connection: it makes 1 + F′ of a factor F′.</source>
        <extracomment>view chain_rule</extracomment>
        <translation>从右边的损失往左读。在每一层，梯度乘两次：乘以权重的作用（蓝色台阶）和激活函数的斜率（橙色台阶）。黑线是至此所有因子的乘积，对数轴；台阶向下是减小，向上是增大。因子只比 1 小一点，多了也会把梯度变没。试试深度减半，或加跳跃连接：它把因子 F′ 变成 1 + F′。</translation>
    </message>
    <message>
        <source>What would help?</source>
        <extracomment>view cures</extracomment>
        <translation>什么会有帮助？</translation>
    </message>
    <message>
        <source>Each change that a textbook suggests, trained and ranked by its loss; the best in pairs.</source>
        <extracomment>view cures</extracomment>
        <translation>教科书建议的每种改动，实际训练并按损失排名；最好的两两组合。</translation>
    </message>
    <message>
        <source>Each row is one change that textbooks give against this trouble. All of them are really trained beside the scenario as it is, each with several seeds, and the best is at the top. The bar is the loss that is left, on a full one that stands for guessing; rows with the same number are equal within the spread over the seeds. Try a row: a click puts the change into the controls, and Undo takes it back.</source>
        <extracomment>view cures</extracomment>
        <translation>每行是教科书针对这个问题给出的一种改动。全部都与原场景并排实际训练，各用几个随机种子，最好的在最上面。柱子是剩下的损失，满格代表猜测；编号相同的行，差别只在各随机种子的波动之内。试试一行：点击会把这个改动放进控件，可以撤销。</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>view data</extracomment>
        <translation>数据</translation>
    </message>
    <message>
        <source>What the network answers to examples that it was not trained on.</source>
        <extracomment>view data</extracomment>
        <translation>网络对没有训练过的样本怎样回答。</translation>
    </message>
    <message>
        <source>These examples were kept back: the network never sees them in training, so it cannot have learned them by heart. At the left is what it answers to each, at the right all answers in one picture. A network whose gradient vanishes gives nearly the same answer to everything. Try it: let it train, then change the depth or the activation, and see what becomes of the answers.</source>
        <extracomment>view data</extracomment>
        <translation>这些样本被留了出来：网络在训练中从没见过，不可能死记硬背。左边是它对每个样本的回答，右边是所有回答的图。梯度消失的网络对一切几乎给出同样的回答。试试：让它训练，然后改变深度或激活函数，看回答变成什么样。</translation>
    </message>
    <message>
        <source>What is happening</source>
        <extracomment>view happening</extracomment>
        <translation>正在发生什么</translation>
    </message>
    <message>
        <source>What is found from measurements, with the figures it rests on.</source>
        <extracomment>view happening</extracomment>
        <translation>根据测量得出的结论，以及所依据的数值。</translation>
    </message>
    <message>
        <source>The large line is what the measurements say is going on right now; under it are the figures that it rests on. If several things are wrong, the main one stands first. Show me brings the view to the front in which it can be seen. Try a change at the left and watch the line: it always speaks of the network that is trained now.</source>
        <extracomment>view happening</extracomment>
        <translation>大字一行是测量结果所说明的当前情况；下面是它所依据的数值。如果有几处问题，最主要的排在最前。“带我看”会把能看到它的视图调到前面。试着在左侧改动，同时看这一行：它说的总是现在训练的网络。</translation>
    </message>
    <message>
        <source>Gradient through training</source>
        <extracomment>view heat</extracomment>
        <translation>训练中的梯度</translation>
    </message>
    <message>
        <source>Layer x step, in the colours of the bars.</source>
        <extracomment>view heat</extracomment>
        <translation>层 x 步，颜色与柱子相同。</translation>
    </message>
    <message>
        <source>Each row is a layer, the input&apos;s at the bottom, and each column a stretch of steps: a film of the bars above. The colour says what share of the output&apos;s gradient reaches the layer. Blank means that it was zero, or too large to hold. Try it: click or drag on the map to go back to that moment; all views then show it.</source>
        <extracomment>view heat</extracomment>
        <translation>每行是一层，靠近输入的在最下面，每列是一段步数：就像上方柱子的影片。颜色表示该层得到输出层梯度的多少份额。空白表示梯度为零，或大到无法表示。试试：在图上点击或拖动，回到那个时刻；所有视图都会显示它。</translation>
    </message>
    <message>
        <source>Histograms</source>
        <extracomment>view histograms</extracomment>
        <translation>直方图</translation>
    </message>
    <message>
        <source>How the weights, activations or gradients of each layer spread.</source>
        <extracomment>view histograms</extracomment>
        <translation>各层的权重、激活值或梯度如何分布。</translation>
    </message>
    <message>
        <source>Each hill is one layer, the input&apos;s at the bottom: the higher it is somewhere, the more of the layer&apos;s numbers lie there. On a log axis smaller gradients lie farther left, so a vanishing gradient looks like a staircase. Try the activations: with sigmoid they crowd together, with ReLU half of them are exactly zero.</source>
        <extracomment>view histograms</extracomment>
        <translation>每座山是一层，靠近输入的在最下面：某处越高，该层有越多的数落在那里。在对数轴上，越小的梯度越靠左，所以消失的梯度看起来像楼梯。试试看激活值：用 sigmoid 时挤在一起，用 ReLU 时一半恰好为零。</translation>
    </message>
    <message>
        <source>Jacobian</source>
        <extracomment>view jacobian</extracomment>
        <translation>雅可比矩阵</translation>
    </message>
    <message>
        <source>How much a small change is stretched or shrunk: singular values, isometry.</source>
        <extracomment>view jacobian</extracomment>
        <translation>微小的变化被拉伸或缩小多少：奇异值、等距。</translation>
    </message>
    <message>
        <source>Move the values of one layer a little, in any direction: how much of the move is left at the other end? Each point is one direction, the most stretched at the left; 1 means that it keeps its length. The gradient goes the same way back, so it is shrunk and stretched alike. Points far below 1 are directions that are lost on the way. Try orthogonal first weights with the linear activation: all points lie on 1.</source>
        <extracomment>view jacobian</extracomment>
        <translation>把一层的值朝任意方向稍稍移动：到另一端还剩多少？每个点是一个方向，拉伸最大的在左边；1 表示长度不变。梯度走同样的路往回，所以同样被缩小和拉伸。远低于 1 的点是途中丢失的方向。试试正交初始权重配线性激活：所有点都在 1 上。</translation>
    </message>
    <message>
        <source>Layer values</source>
        <extracomment>view layer_values</extracomment>
        <translation>各层的值</translation>
    </message>
    <message>
        <source>Mean and standard deviation of what each layer passes on, over training.</source>
        <extracomment>view layer_values</extracomment>
        <translation>各层传出的值的均值和标准差，随训练的变化。</translation>
    </message>
    <message>
        <source>Each line is a hidden layer: how large the values are that it passes on, while it is trained. Layer 1 is dark, the last one bright, the picked one bold. Lines that stay close together mean that the values keep their size on their way through the network; lines that fan out mean that they shrink or grow from layer to layer, and the gradient with them. Try another initializer, or He in place of Xavier with ReLU.</source>
        <extracomment>view layer_values</extracomment>
        <translation>每条线是一个隐藏层：训练时它传出的值有多大。第 1 层暗，最后一层亮，所选层加粗。各线靠在一起，表示值穿过网络时大小不变；各线散开，表示值一层层缩小或增长，梯度也随之变化。试试另一种初始化，或用 ReLU 时把 Xavier 换成 He。</translation>
    </message>
    <message>
        <source>Loss</source>
        <extracomment>view loss</extracomment>
        <translation>损失</translation>
    </message>
    <message>
        <source>Loss of training batches and of the held-out examples.</source>
        <extracomment>view loss</extracomment>
        <translation>训练批次的损失和留出样本的损失。</translation>
    </message>
    <message>
        <source>The loss says how wrong the answers are: blue on the examples of each step, orange on examples that training never sees. A line that falls learns; a line that stays at the dotted one does no better than guessing. A line that shoots up explodes. Try another learning rate while it trains.</source>
        <extracomment>view loss</extracomment>
        <translation>损失说明回答错得有多厉害：蓝色是每步的样本，橙色是训练中从不出现的样本。线下降就是在学习；线停在点线处，就不比猜测好。线猛然上升就是爆炸。试试在训练时改变学习率。</translation>
    </message>
    <message>
        <source>Loss surface</source>
        <extracomment>view loss_surface</extracomment>
        <translation>损失曲面</translation>
    </message>
    <message>
        <source>The loss around the present weights: plateaus and cliffs.</source>
        <extracomment>view loss_surface</extracomment>
        <translation>当前权重周围的损失：平原和悬崖。</translation>
    </message>
    <message>
        <source>The middle is where the weights are now. To the right they go against the gradient, up and down in a random direction; the colour says what the loss would be there. The curves at the right are the two lines through the middle. A flat stretch is a plateau: no gradient shows the way. A sudden rise is a cliff: one step too far and the loss jumps. Try a larger learning rate and see where the next step leads.</source>
        <extracomment>view loss_surface</extracomment>
        <translation>中间是权重现在的位置。向右是逆着梯度，上下是一个随机方向；颜色表示那里的损失会是多少。右边的曲线是穿过中间的两条线。平坦的一段是平原：没有梯度指路。突然升高是悬崖：多走一步，损失就跳上去。试试更大的学习率，看下一步通向哪里。</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>view network</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>One example through the network, and the gradient of its loss on the way back.</source>
        <extracomment>view network</extracomment>
        <translation>一个样本通过网络，以及其损失的梯度往回传。</translation>
    </message>
    <message>
        <source>The dots are the units, layer by layer from the input at the left to the answer at the right; the lines are the largest weights between them. One example has gone through: a dot is the fuller, the larger its value. Then the loss of the answer goes back as a gradient, from the right to the left, and each unit takes the colour of what reaches it. Try Play gradient: where the colours fade, the layers learn nothing from this example. A click on a line tells the chain rule of that weight, and Explain a step walks through the next training step.</source>
        <extracomment>view network</extracomment>
        <translation>圆点是单元，从左边的输入一层层到右边的回答；线是其间最大的权重。一个样本已经通过：值越大，圆点填得越满。然后回答的损失化为梯度，从右向左往回传，每个单元的颜色表示到达它的梯度。试试“播放梯度”：颜色变淡的地方，层从这个样本什么也学不到。点击一条线可看该权重的链式法则，“讲解一步”会逐步走过下一个训练步。</translation>
    </message>
    <message>
        <source>The gradient that reaches each time step: ‖dL/dh‖.</source>
        <extracomment>view time_steps</extracomment>
        <translation>到达各时间步的梯度：‖dL/dh‖。</translation>
    </message>
    <message>
        <source>A recurrent network reads a sequence piece by piece; each bar is a time step, the first at the left, and its height the gradient that comes back to it from the answer at the end, on a log axis. Bars that fall to the left mean that the network cannot learn from what came early: it forgets. Bars that climb to the left explode. The dots say how much each time step adds to the gradient of the recurrent weights. Try the cell GRU or LSTM, or more time steps.</source>
        <extracomment>view time_steps</extracomment>
        <translation>循环网络一段一段地读序列；每根柱子是一个时间步，第一个在左边，高度是从末尾的回答传回到它的梯度，对数轴。柱子向左下降，表示网络无法从早先的内容学习：它会遗忘。向左上升就是爆炸。圆点表示每个时间步为循环权重的梯度贡献多少。试试循环单元 GRU 或 LSTM，或更多时间步。</translation>
    </message>
    <message>
        <source>Weights</source>
        <extracomment>view weights</extracomment>
        <translation>权重</translation>
    </message>
    <message>
        <source>Do the early layers learn? How far each layer&apos;s weights have moved.</source>
        <extracomment>view weights</extracomment>
        <translation>靠前的层在学习吗？各层的权重移动了多远。</translation>
    </message>
    <message>
        <source>A bar says how far a layer&apos;s weights have moved since they were drawn, as a share of their own size; a dot, how far the newest step moved them. Where the bars fall toward the input, the early layers do not learn: they pass on the random mixture that they began with. The pictures at the right are weights of the first layer, at the start and now. Try ReLU in place of sigmoid, and the bars rise.</source>
        <extracomment>view weights</extracomment>
        <translation>柱子表示一层的权重自抽取以来移动了多远，以自身大小的份额计；圆点表示最新一步移动了多远。柱子朝输入方向下降的地方，靠前的层没有学习：它们传递的仍是开始时的随机混合。右边的图是第一层的权重，开始时和现在。试试用 ReLU 代替 sigmoid，柱子就会升高。</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>{share} that of {name}</source>
        <extracomment>gradsim/ui/watch/bars.py</extracomment>
        <translation>是{name}的{share}</translation>
    </message>
    <message>
        <source>update ratio {share}</source>
        <extracomment>gradsim/ui/watch/bars.py</extracomment>
        <translation>更新比 {share}</translation>
    </message>
    <message>
        <source>zero after the activation: {share}</source>
        <extracomment>gradsim/ui/watch/bars.py</extracomment>
        <translation>激活之后为零：{share}</translation>
    </message>
    <message>
        <source>saturated: {share}</source>
        <extracomment>gradsim/ui/watch/bars.py</extracomment>
        <translation>饱和：{share}</translation>
    </message>
    <message>
        <source>not finite: {n} numbers</source>
        <extracomment>gradsim/ui/watch/bars.py</extracomment>
        <translation>不是有限值：{n} 个数</translation>
    </message>
    <message>
        <source>some numbers are not finite</source>
        <extracomment>gradsim/ui/watch/bars.py</extracomment>
        <translation>有些数不是有限值</translation>
    </message>
</context>
<context>
    <name>WatchMap</name>
    <message>
        <source>Gradient through training</source>
        <extracomment>gradsim/ui/watch/through.py</extracomment>
        <translation>训练中的梯度</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>gradsim/ui/watch/through.py</extracomment>
        <translation>步</translation>
    </message>
    <message>
        <source>layer</source>
        <extracomment>gradsim/ui/watch/through.py</extracomment>
        <translation>层</translation>
    </message>
    <message>
        <source>{layer}, step {step}
RMS dL/dz {signal}</source>
        <extracomment>gradsim/ui/watch/through.py</extracomment>
        <translation>{layer}，第 {step} 步
RMS dL/dz {signal}</translation>
    </message>
</context>
<context>
    <name>WatchWindow</name>
    <message>
        <source>{name} – watched</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>{name} – 观察中</translation>
    </message>
    <message>
        <source>Gradient reaching each layer</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>到达各层的梯度</translation>
    </message>
    <message>
        <source>layer (input → output)</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>层（输入 → 输出）</translation>
    </message>
    <message>
        <source>Gradient at each time step</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>各时间步的梯度</translation>
    </message>
    <message>
        <source>time step</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>时间步</translation>
    </message>
    <message>
        <source>the last time step&apos;s gradient</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>最后一个时间步的梯度</translation>
    </message>
    <message>
        <source>Loss</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>损失</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>步</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>训练</translation>
    </message>
    <message>
        <source>Back to now</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>回到现在</translation>
    </message>
    <message>
        <source>Shows the newest step again</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>重新显示最新的一步</translation>
    </message>
    <message>
        <source>step {n}</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>第 {n} 步</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>损失 {loss}</translation>
    </message>
    <message>
        <source>learning rate {rate}</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>学习率 {rate}</translation>
    </message>
    <message>
        <source>time step {n}</source>
        <extracomment>gradsim/ui/watch/window.py</extracomment>
        <translation>时间步 {n}</translation>
    </message>
</context>
<context>
    <name>WeightPanel</name>
    <message>
        <source>The chain rule of one weight</source>
        <extracomment>gradsim/ui/network/weight_panel.py</extracomment>
        <translation>一个权重的链式法则</translation>
    </message>
    <message>
        <source>Back to the picture alone</source>
        <extracomment>gradsim/ui/network/weight_panel.py</extracomment>
        <translation>回到只有图的状态</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>gradsim/ui/network/weight_panel.py</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>WeightPictures</name>
    <message>
        <source>First-layer weights before and after</source>
        <extracomment>gradsim/ui/plots/weight_pictures.py</extracomment>
        <translation>第一层的权重：之前和之后</translation>
    </message>
    <message>
        <source>Each little picture holds the weights into one unit. Blue is positive, orange negative; both sides have one scale.</source>
        <extracomment>gradsim/ui/plots/weight_pictures.py</extracomment>
        <translation>每张小图是通向一个单元的权重。蓝色为正，橙色为负；两边用同一标尺。</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>gradsim/ui/plots/weight_pictures.py</extracomment>
        <translation>之前</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>gradsim/ui/plots/weight_pictures.py</extracomment>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>WeightsView</name>
    <message>
        <source>Do the early layers learn?</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>靠前的层在学习吗？</translation>
    </message>
    <message>
        <source>Bars of how far each layer&apos;s weights have moved, and the first layer&apos;s weights before and after</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>各层权重移动了多远的柱状图，以及第一层权重的之前和之后</translation>
    </message>
    <message>
        <source>change since the start</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>自开始以来的变化</translation>
    </message>
    <message>
        <source>per step</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>每步</translation>
    </message>
    <message>
        <source>healthy: near 10⁻³</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>健康：接近 10⁻³</translation>
    </message>
    <message>
        <source>|W − W at the start| / |W at the start|, Frobenius norms</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>|W − 开始时的 W| / |开始时的 W|，弗罗贝尼乌斯范数</translation>
    </message>
    <message>
        <source>Update ratio of the newest step: |change of W| / |W|</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>最新一步的更新比：|W 的变化| / |W|</translation>
    </message>
    <message>
        <source>Update ratios around 10⁻³ are usual in networks that learn well. Far below, a layer hardly moves; far above, steps undo each other. A rule of thumb, not a law.</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>学得好的网络，更新比通常在 10⁻³ 左右。远低于此，层几乎不动；远高于此，各步互相抵消。这是经验，不是定律。</translation>
    </message>
    <message>
        <source>layer (input → output)</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>层（输入 → 输出）</translation>
    </message>
    <message>
        <source>relative change</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>相对变化</translation>
    </message>
    <message>
        <source>the input</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>输入</translation>
    </message>
    <message>
        <source>No step was taken yet: all weights are the first ones.</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>还没有走过一步：所有权重都是初始权重。</translation>
    </message>
    <message>
        <source>In {steps} the weights moved by {last} their size</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>在 {steps}中，权重移动了自身大小的{last}</translation>
    </message>
    <message>
        <source>In {steps} the weights of {layer} are unchanged to the last bit; the output&apos;s moved by {last} their size</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>在 {steps}中，{layer}的权重一位都没有变；输出层的权重移动了自身大小的{last}</translation>
    </message>
    <message>
        <source>In {steps} the weights of {layer} moved by {first} their size, the output&apos;s by {last} theirs</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>在 {steps}中，{layer}的权重移动了自身大小的{first}，输出层的权重移动了{last}</translation>
    </message>
    <message>
        <source>{units} units of {layer}, {rows}×{columns} weights each; the largest change is {change}</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>{layer}的 {units} 个单元，每个 {rows}×{columns} 个权重；最大变化为 {change}</translation>
    </message>
    <message>
        <source>{name}
change since the start {change}
update ratio of the newest step {update}</source>
        <extracomment>gradsim/ui/views/weights.py</extracomment>
        <translation>{name}
自开始以来的变化 {change}
最新一步的更新比 {update}</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Start from a scenario…</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>从场景开始…</translation>
    </message>
    <message>
        <source>Your own data…</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>自己的数据…</translation>
    </message>
    <message>
        <source>Your own images…</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>自己的图像…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>对比…</translation>
    </message>
    <message>
        <source>Sweep…</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>扫描…</translation>
    </message>
    <message>
        <source>Open scenario or lesson…</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>打开场景或课程…</translation>
    </message>
    <message>
        <source>Save scenario…</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>保存场景…</translation>
    </message>
    <message>
        <source>Open run…</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>打开运行…</translation>
    </message>
    <message>
        <source>Save run…</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>保存运行…</translation>
    </message>
    <message>
        <source>Copy share code</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>复制分享码</translation>
    </message>
    <message>
        <source>Paste share code</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>粘贴分享码</translation>
    </message>
    <message>
        <source>Copy code of this lesson</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>复制本课的分享码</translation>
    </message>
    <message>
        <source>Save this lesson…</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>保存本课…</translation>
    </message>
    <message>
        <source>Export to PyTorch…</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>导出到 PyTorch…</translation>
    </message>
    <message>
        <source>Save picture of the window…</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>保存窗口图片…</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>视图</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>For teachers</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>教师用</translation>
    </message>
    <message>
        <source>Lessons</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>课程</translation>
    </message>
    <message>
        <source>All lessons…</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>所有课程…</translation>
    </message>
    <message>
        <source>Keys (?)</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>按键（?）</translation>
    </message>
    <message>
        <source>About gradsim</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>关于 gradsim</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Projector: one large picture, large text</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>投影：一张大图，大字</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>重做</translation>
    </message>
    <message>
        <source>Text at its usual size (now {n} %)</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>文字恢复默认大小（现为 {n}%）</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>保存场景</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>场景 (*.json)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <extracomment>gradsim/ui/shell/menu.py</extracomment>
        <translation>图片 (*.png *.svg)</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>its file in this installation is damaged; install it anew ({error})</source>
        <extracomment>gradsim/data/dataset.py</extracomment>
        <translation>本安装中它的文件已损坏；请重新安装（{error}）</translation>
    </message>
    <message>
        <source>it has {images} images, but {labels} labels stand beside it</source>
        <extracomment>gradsim/data/files.py</extracomment>
        <translation>它有 {images} 张图像，但旁边有 {labels} 个标签</translation>
    </message>
    <message>
        <source>allowed: ten images or more</source>
        <extracomment>gradsim/data/files.py</extracomment>
        <translation>允许：十张或更多图像</translation>
    </message>
    <message>
        <source>it holds one class only; at least two are needed</source>
        <extracomment>gradsim/data/files.py</extracomment>
        <translation>它只有一个类别；至少需要两个</translation>
    </message>
    <message>
        <source>the name of an images file holds &quot;images&quot;, as in train-images-idx3-ubyte</source>
        <extracomment>gradsim/data/files.py</extracomment>
        <translation>图像文件的名称中有 &quot;images&quot;，如 train-images-idx3-ubyte</translation>
    </message>
    <message>
        <source>it is longer than the {size} bytes that its header announces</source>
        <extracomment>gradsim/data/files.py</extracomment>
        <translation>它比文件头所说的 {size} 字节更长</translation>
    </message>
    <message>
        <source>it is cut off: it has {n} of {size} bytes</source>
        <extracomment>gradsim/data/files.py</extracomment>
        <translation>它不完整：{size} 字节中只有 {n} 字节</translation>
    </message>
    <message>
        <source>allowed: an IDX file of unsigned bytes with {dimensions} dimensions</source>
        <extracomment>gradsim/data/files.py</extracomment>
        <translation>允许：{dimensions} 维无符号字节的 IDX 文件</translation>
    </message>
    <message>
        <source>it announces {n} numbers; allowed: up to {most}</source>
        <extracomment>gradsim/data/files.py</extracomment>
        <translation>它声明有 {n} 个数；允许：至多 {most}</translation>
    </message>
    <message>
        <source>a scenario cannot name a file on the network; type the path yourself</source>
        <extracomment>gradsim/data/foreign.py</extracomment>
        <translation>场景不能指向网络上的文件；请自己输入路径</translation>
    </message>
    <message>
        <source>it holds {n} images; take a smaller --image-size</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>它有 {n} 张图像；请用更小的 --image-size</translation>
    </message>
    <message>
        <source>{n} images in one class, read as grey {size} x {size}</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>一个类别中有 {n} 张图像，按灰度 {size} x {size} 读取</translation>
    </message>
    <message>
        <source>{n} images in {classes} classes, read as grey {size} x {size}</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>{classes} 个类别中有 {n} 张图像，按灰度 {size} x {size} 读取</translation>
    </message>
    <message>
        <source>1 file left out</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>跳过 1 个文件</translation>
    </message>
    <message>
        <source>{n} files left out</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>跳过 {n} 个文件</translation>
    </message>
    <message>
        <source>1 damaged image left out: {names}</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>跳过 1 张损坏的图像：{names}</translation>
    </message>
    <message>
        <source>{n} damaged images left out: {names}</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>跳过 {n} 张损坏的图像：{names}</translation>
    </message>
    <message>
        <source>there is no such folder; choose a folder that holds a folder of images for each class</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>没有这个文件夹；请选一个其中每类各有一个图像文件夹的文件夹</translation>
    </message>
    <message>
        <source>it is one file; choose a folder that holds a folder of images for each class</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>它是单个文件；请选一个其中每类各有一个图像文件夹的文件夹</translation>
    </message>
    <message>
        <source>it holds too many images; allowed: up to {most}</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>它的图像太多；允许：至多 {most}</translation>
    </message>
    <message>
        <source>it cannot be read: {what}</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>无法读取：{what}</translation>
    </message>
    <message>
        <source>it holds {n} folders of images; allowed: 2 to {most}</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>它有 {n} 个图像文件夹；允许：2 到 {most}</translation>
    </message>
    <message>
        <source>its folders hold folders and no images; choose one of them, such as {name}</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>它的文件夹中还是文件夹，没有图像；请选其中一个，如 {name}</translation>
    </message>
    <message>
        <source>it holds one folder of images only, {name}; at least two are needed, one for each class</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>它只有一个图像文件夹 {name}；至少需要两个，每类一个</translation>
    </message>
    <message>
        <source>it holds images, but no folder of them; put those of each class into a folder of its own and choose the folder around them</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>它有图像，但没有图像文件夹；请把每类图像放进各自的文件夹，再选外面的文件夹</translation>
    </message>
    <message>
        <source>it holds no folder of PNG or JPEG images; put those of each class into a folder of its own and choose the folder around them</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>它没有装 PNG 或 JPEG 图像的文件夹；请把每类图像放进各自的文件夹，再选外面的文件夹</translation>
    </message>
    <message>
        <source>to read images, one more package is needed: {install}</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>读取图像还需要一个软件包：{install}</translation>
    </message>
    <message>
        <source>it has more than {most} pixels</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>它超过 {most} 像素</translation>
    </message>
    <message>
        <source>images in it: {n}; {fewest} or more are needed</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>其中的图像：{n}；至少需要 {fewest}</translation>
    </message>
    <message>
        <source>images in it: {n}; {fewest} or more are needed; {damaged} of {all} are damaged, such as {name}</source>
        <extracomment>gradsim/data/images.py</extracomment>
        <translation>其中的图像：{n}；至少需要 {fewest}；{all} 张中有 {damaged} 张损坏，如 {name}</translation>
    </message>
    <message>
        <source>it holds too many different words; allowed: up to {most}</source>
        <extracomment>gradsim/data/table/arrow.py</extracomment>
        <translation>它有太多不同的词语；允许：至多 {most}</translation>
    </message>
    <message>
        <source>it is a Parquet file, which needs one more package: {install}</source>
        <extracomment>gradsim/data/table/arrow.py</extracomment>
        <translation>它是 Parquet 文件，还需要一个软件包：{install}</translation>
    </message>
    <message>
        <source>it holds too many numbers; allowed: up to {most}</source>
        <extracomment>gradsim/data/table/arrow.py</extracomment>
        <translation>它的数太多；允许：至多 {most}</translation>
    </message>
    <message>
        <source>it unpacks to {size} MB; allowed: up to {most} MB</source>
        <extracomment>gradsim/data/table/arrow.py</extracomment>
        <translation>解压后为 {size} MB；允许：至多 {most} MB</translation>
    </message>
    <message>
        <source>column {name} stands twice; rename one of them</source>
        <extracomment>gradsim/data/table/arrow.py</extracomment>
        <translation>列 {name} 出现两次；请给其中一个改名</translation>
    </message>
    <message>
        <source>it has one column only; a table has a target and at least one input</source>
        <extracomment>gradsim/data/table/arrow.py</extracomment>
        <translation>它只有一列；表格要有一个目标和至少一个输入</translation>
    </message>
    <message>
        <source>it is a damaged Parquet file, or holds lists or numbers that are not finite</source>
        <extracomment>gradsim/data/table/arrow.py</extracomment>
        <translation>它是损坏的 Parquet 文件，或含有列表或非有限的数</translation>
    </message>
    <message>
        <source>there is no such column; there are: {names}</source>
        <extracomment>gradsim/data/table/choice.py</extracomment>
        <translation>没有这一列；现有：{names}</translation>
    </message>
    <message>
        <source>all columns are left out; leave two or more in</source>
        <extracomment>gradsim/data/table/choice.py</extracomment>
        <translation>所有列都没有使用；请至少使用两列</translation>
    </message>
    <message>
        <source>proposed, as the last one has many values</source>
        <extracomment>gradsim/data/table/choice.py</extracomment>
        <translation>按建议，因为最后一列有许多不同的值</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>gradsim/data/table/choice.py</extracomment>
        <translation>空</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>gradsim/data/table/choice.py</extracomment>
        <translation>文本</translation>
    </message>
    <message>
        <source>text with {n} different values</source>
        <extracomment>gradsim/data/table/choice.py</extracomment>
        <translation>有 {n} 种不同值的文本</translation>
    </message>
    <message>
        <source>line {line}, the header, has {names} columns, the lines below have {width}</source>
        <extracomment>gradsim/data/table/columns.py</extracomment>
        <translation>第 {line} 行为表头，有 {names} 列，其下各行有 {width} 列</translation>
    </message>
    <message>
        <source>column {name} stands twice in the header (columns {places}); rename one of them</source>
        <extracomment>gradsim/data/table/columns.py</extracomment>
        <translation>列 {name} 在表头中出现两次（第 {places} 列）；请给其中一个改名</translation>
    </message>
    <message>
        <source>line {line} has {n} columns of {width}; mend the line, or take it out</source>
        <extracomment>gradsim/data/table/columns.py</extracomment>
        <translation>第 {line} 行有 {n} 列，应为 {width} 列；请修正或删去该行</translation>
    </message>
    <message>
        <source>line {line} has 1 column of {width}; mend the line, or take it out</source>
        <extracomment>gradsim/data/table/columns.py</extracomment>
        <translation>第 {line} 行有 1 列，应为 {width} 列；请修正或删去该行</translation>
    </message>
    <message>
        <source>line {line}, column {name}: {cell} is not a finite number</source>
        <extracomment>gradsim/data/table/columns.py</extracomment>
        <translation>第 {line} 行，列 {name}：{cell} 不是有限的数</translation>
    </message>
    <message>
        <source>it is no table of text; allowed: CSV, also packed with gzip or zip, and Parquet</source>
        <extracomment>gradsim/data/table/layout.py</extracomment>
        <translation>它不是文本表格；允许：CSV（也可用 gzip 或 zip 压缩）和 Parquet</translation>
    </message>
    <message>
        <source>it is an empty file; a table has a header line and four rows or more</source>
        <extracomment>gradsim/data/table/layout.py</extracomment>
        <translation>它是空文件；表格要有表头和至少四行</translation>
    </message>
    <message>
        <source>it has one column only; a table has a target and at least one input, separated by comma, semicolon, tab or bar</source>
        <extracomment>gradsim/data/table/layout.py</extracomment>
        <translation>它只有一列；表格要有一个目标和至少一个输入，用逗号、分号、制表符或竖线分隔</translation>
    </message>
    <message>
        <source>{n} rows, 1 input, target {target} ({what})</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>{n} 行，1 个输入，目标 {target}（{what}）</translation>
    </message>
    <message>
        <source>{n} rows, {inputs} inputs, target {target} ({what})</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>{n} 行，{inputs} 个输入，目标 {target}（{what}）</translation>
    </message>
    <message>
        <source>few rows: figures of {n} rows say little</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>行数少：{n} 行得出的数值说明不了多少</translation>
    </message>
    <message>
        <source>{what}, {proposed}</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>{what}，{proposed}</translation>
    </message>
    <message>
        <source>no input is left beside the target; {left_out}</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>除目标外没有剩下输入；{left_out}</translation>
    </message>
    <message>
        <source>rows without missing values: {n}, with: {dropped}; --missing-values median fills them</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>没有缺失值的行：{n}，有缺失值的行：{dropped}；--missing-values median 可填补</translation>
    </message>
    <message>
        <source>it has {n} rows below the header; at least {fewest} are needed</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>表头之下有 {n} 行；至少需要 {fewest} 行</translation>
    </message>
    <message>
        <source>it has 1 row below the header; at least {fewest} are needed</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>表头之下有 1 行；至少需要 {fewest} 行</translation>
    </message>
    <message>
        <source>it has no rows below the header; at least {fewest} are needed</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>表头之下没有行；至少需要 {fewest} 行</translation>
    </message>
    <message>
        <source>line {line}, column {name}: the value is missing; mend it, or choose to drop or fill what is missing (--missing-values)</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>第 {line} 行，列 {name}：缺少值；请修正，或选择丢弃或填补缺失值（--missing-values）</translation>
    </message>
    <message>
        <source>numbers</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>数值</translation>
    </message>
    <message>
        <source>column {name} holds {count} different numbers, which are no classes; take the loss mse, huber or mae, or a target column with 2 to {most_classes} classes</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>列 {name} 有 {count} 个不同的数，不是类别；请用损失 mse、huber 或 mae，或选有 2 到 {most_classes} 个类别的目标列</translation>
    </message>
    <message>
        <source>one class in so few rows, beside &apos;other&apos;</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>行数这么少，除 &apos;other&apos; 外只有一个类别</translation>
    </message>
    <message>
        <source>{n} classes</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>{n} 个类别</translation>
    </message>
    <message>
        <source>it holds {count} different texts; take another column as the target, one with 2 to {most} classes, or with numbers and the loss mse, huber or mae</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>它有 {count} 种不同的文本；请选另一列作目标：有 2 到 {most} 个类别，或为数值并用损失 mse、huber 或 mae</translation>
    </message>
    <message>
        <source>it holds one class; take another column as the target, one with 2 to {most} classes, or with numbers and the loss mse, huber or mae</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>它只有一个类别；请选另一列作目标：有 2 到 {most} 个类别，或为数值并用损失 mse、huber 或 mae</translation>
    </message>
    <message>
        <source>column {name} is empty; leave it out (--left-out)</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>列 {name} 是空的；请不用它（--left-out）</translation>
    </message>
    <message>
        <source>{odd}; mend it, or leave the column out (--left-out)</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>{odd}；请修正，或不用该列（--left-out）</translation>
    </message>
    <message>
        <source>1 row with a missing value dropped</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>丢弃了 1 个有缺失值的行</translation>
    </message>
    <message>
        <source>{n} rows with a missing value dropped</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>丢弃了 {n} 个有缺失值的行</translation>
    </message>
    <message>
        <source>1 missing value filled</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>填补了 1 个缺失值</translation>
    </message>
    <message>
        <source>{n} missing values filled</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>填补了 {n} 个缺失值</translation>
    </message>
    <message>
        <source>words as inputs of 0 and 1: {names}</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>词语作为 0 和 1 的输入：{names}</translation>
    </message>
    <message>
        <source>date as a number of days: {names}</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>日期作为天数：{names}</translation>
    </message>
    <message>
        <source>left out: {names}</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>不用：{names}</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <extracomment>gradsim/data/table/learned.py</extracomment>
        <translation>{names} 及另外 {n} 个</translation>
    </message>
    <message>
        <source>{n} rows, {windows} windows of {steps} time steps, {inputs} inputs, target {target} ({what})</source>
        <extracomment>gradsim/data/table/windows.py</extracomment>
        <translation>{n} 行，{windows} 个窗口，每个 {steps} 个时间步，{inputs} 个输入，目标 {target}（{what}）</translation>
    </message>
    <message>
        <source>{n} rows, {windows} windows of {steps} time steps, 1 input, target {target} ({what})</source>
        <extracomment>gradsim/data/table/windows.py</extracomment>
        <translation>{n} 行，{windows} 个窗口，每个 {steps} 个时间步，1 个输入，目标 {target}（{what}）</translation>
    </message>
    <message>
        <source>the last {n} windows held out</source>
        <extracomment>gradsim/data/table/windows.py</extracomment>
        <translation>留出最后 {n} 个窗口</translation>
    </message>
    <message>
        <source>one window for {n} rows</source>
        <extracomment>gradsim/data/table/windows.py</extracomment>
        <translation>每 {n} 行一个窗口</translation>
    </message>
    <message>
        <source>the next value</source>
        <extracomment>gradsim/data/table/windows.py</extracomment>
        <translation>下一个值</translation>
    </message>
    <message>
        <source>{what}, of the last row</source>
        <extracomment>gradsim/data/table/windows.py</extracomment>
        <translation>{what}，取自最后一行</translation>
    </message>
    <message>
        <source>too few windows of {steps} rows have no missing value; take fewer time steps, or --missing-values median, which fills them</source>
        <extracomment>gradsim/data/table/windows.py</extracomment>
        <translation>{steps} 行的窗口中，没有缺失值的太少；请减少时间步，或用 --missing-values median 填补</translation>
    </message>
    <message>
        <source>it has {n} rows; windows of {steps} time steps need {needed} or more, as later ones are held out</source>
        <extracomment>gradsim/data/table/windows.py</extracomment>
        <translation>它有 {n} 行；{steps} 个时间步的窗口需要至少 {needed} 行，因为后面的窗口要留出</translation>
    </message>
    <message>
        <source>it has {n} rows; windows of {steps} time steps need {needed} or more, as later ones are held out; take --time-steps {longest} or fewer</source>
        <extracomment>gradsim/data/table/windows.py</extracomment>
        <translation>它有 {n} 行；{steps} 个时间步的窗口需要至少 {needed} 行，因为后面的窗口要留出；请用 --time-steps {longest} 或更少</translation>
    </message>
    <message>
        <source>choose a file</source>
        <extracomment>gradsim/data/tables.py</extracomment>
        <translation>请选择文件</translation>
    </message>
    <message>
        <source>there is no such user</source>
        <extracomment>gradsim/data/tables.py</extracomment>
        <translation>没有这个用户</translation>
    </message>
    <message>
        <source>it is no table: {error}; allowed: CSV and Parquet</source>
        <extracomment>gradsim/data/tables.py</extracomment>
        <translation>它不是表格：{error}；允许：CSV 和 Parquet</translation>
    </message>
    <message>
        <source>it begins as UTF-16, but is cut off or damaged; save it as UTF-8</source>
        <extracomment>gradsim/data/tables.py</extracomment>
        <translation>它以 UTF-16 开头，但不完整或已损坏；请存为 UTF-8</translation>
    </message>
    <message>
        <source>it is a folder, and a table is a file; the dataset images reads folders</source>
        <extracomment>gradsim/data/tables.py</extracomment>
        <translation>它是文件夹，而表格是文件；读取文件夹请用数据集 images</translation>
    </message>
    <message>
        <source>this dataset&apos;s targets are numbers; take one of: {allowed}</source>
        <extracomment>gradsim/data/targets.py</extracomment>
        <translation>这个数据集的目标是数值；请选其一：{allowed}</translation>
    </message>
    <message>
        <source>an autoencoder&apos;s targets are its inputs, which are numbers; take one of: {allowed}</source>
        <extracomment>gradsim/data/targets.py</extracomment>
        <translation>自编码器的目标是其输入，即数值；请选其一：{allowed}</translation>
    </message>
    <message>
        <source>a number of {n} digits</source>
        <extracomment>gradsim/fields.py</extracomment>
        <translation>{n} 位的数</translation>
    </message>
    <message>
        <source>{field}: {value} is not allowed; </source>
        <extracomment>gradsim/fields.py</extracomment>
        <translation>{field}：不允许 {value}； </translation>
    </message>
    <message>
        <source>allowed: a whole number from {low} to {high}</source>
        <extracomment>gradsim/fields.py</extracomment>
        <translation>允许：{low} 到 {high} 的整数</translation>
    </message>
    <message>
        <source>allowed: a number from {low} to {high}</source>
        <extracomment>gradsim/fields.py</extracomment>
        <translation>允许：{low} 到 {high} 的数</translation>
    </message>
    <message>
        <source>allowed: a number from {low} to {high}, or 0 ({zero})</source>
        <extracomment>gradsim/fields.py</extracomment>
        <translation>允许：{low} 到 {high} 的数，或 0（{zero}）</translation>
    </message>
    <message>
        <source>allowed: {choices}</source>
        <extracomment>gradsim/fields.py</extracomment>
        <translation>允许：{choices}</translation>
    </message>
    <message>
        <source> (did you mean {name}?)</source>
        <extracomment>gradsim/fields.py</extracomment>
        <translation> （是指 {name} 吗？）</translation>
    </message>
    <message>
        <source>allowed: {choices}; or a pattern of them over the layers, such as sigmoid*5,relu*5</source>
        <extracomment>gradsim/fields.py</extracomment>
        <translation>允许：{choices}；或它们在各层上的模式，如 sigmoid*5,relu*5</translation>
    </message>
    <message>
        <source>allowed: {what}</source>
        <extracomment>gradsim/fields.py</extracomment>
        <translation>允许：{what}</translation>
    </message>
    <message>
        <source>{name} is given twice; give it once</source>
        <extracomment>gradsim/files.py</extracomment>
        <translation>{name} 给了两次；只给一次</translation>
    </message>
    <message>
        <source>allowed: JSON text</source>
        <extracomment>gradsim/files.py</extracomment>
        <translation>允许：JSON 文本</translation>
    </message>
    <message>
        <source>{n} of {all}: {what}</source>
        <extracomment>gradsim/lab/building.py</extracomment>
        <translation>{all} 中的 {n}：{what}</translation>
    </message>
    <message>
        <source>its data have {now} now; when it was saved they had {then}</source>
        <extracomment>gradsim/training/saved_training.py</extracomment>
        <translation>它的数据现在有 {now}；保存时有 {then}</translation>
    </message>
    <message>
        <source>{steps} time steps of {inputs} inputs, and {outputs} outputs</source>
        <extracomment>gradsim/training/saved_training.py</extracomment>
        <translation>{steps} 个时间步，每步 {inputs} 个输入，{outputs} 个输出</translation>
    </message>
    <message>
        <source>its weights do not fit the network that its scenario describes</source>
        <extracomment>gradsim/training/saved_training.py</extracomment>
        <translation>它的权重与其场景所描述的网络不符</translation>
    </message>
    <message>
        <source>this network does not fit into memory; choose a smaller depth, width or batch size</source>
        <extracomment>gradsim/lab/building.py</extracomment>
        <translation>这个网络装不进内存；请选较小的深度、宽度或批次大小</translation>
    </message>
    <message>
        <source>It begins at step 0: {why}.</source>
        <extracomment>gradsim/lab/building.py</extracomment>
        <translation>从第 0 步开始：{why}。</translation>
    </message>
    <message>
        <source>the time</source>
        <extracomment>gradsim/data/preview.py</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>line {line}, column {name}: {word} is no number, but most of the column are</source>
        <extracomment>gradsim/data/table/columns.py</extracomment>
        <translation>第 {line} 行，列 {name}：{word} 不是数，但该列大多是数</translation>
    </message>
    <message>
        <source>1 comment line skipped</source>
        <extracomment>gradsim/data/table/layout.py</extracomment>
        <translation>跳过了 1 行注释</translation>
    </message>
    <message>
        <source>{n} comment lines skipped</source>
        <extracomment>gradsim/data/table/layout.py</extracomment>
        <translation>跳过了 {n} 行注释</translation>
    </message>
    <message>
        <source>no header line: the first line is data</source>
        <extracomment>gradsim/data/table/layout.py</extracomment>
        <translation>没有表头：第一行就是数据</translation>
    </message>
    <message>
        <source>encoding {name}</source>
        <extracomment>gradsim/data/table/layout.py</extracomment>
        <translation>编码 {name}</translation>
    </message>
    <message>
        <source>separator {sign}</source>
        <extracomment>gradsim/data/table/layout.py</extracomment>
        <translation>分隔符 {sign}</translation>
    </message>
    <message>
        <source>tab</source>
        <extracomment>gradsim/data/table/layout.py</extracomment>
        <translation>制表符</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <extracomment>gradsim/data/table/layout.py</extracomment>
        <translation>小数点为逗号</translation>
    </message>
    <message>
        <source>this scenario cannot be used: {error}</source>
        <extracomment>gradsim/lab/building.py</extracomment>
        <translation>这个场景无法使用：{error}</translation>
    </message>
    <message>
        <source>building {units} over {steps}</source>
        <extracomment>gradsim/lab/building.py</extracomment>
        <translation>正在构建 {units}，展开 {steps}</translation>
    </message>
    <message>
        <source>building a network without hidden layers</source>
        <extracomment>gradsim/lab/building.py</extracomment>
        <translation>正在构建没有隐藏层的网络</translation>
    </message>
    <message>
        <source>building {layers} of {units}</source>
        <extracomment>gradsim/lab/building.py</extracomment>
        <translation>正在构建 {layers}，每层 {units}</translation>
    </message>
    <message>
        <source>building {layers} of up to {units}</source>
        <extracomment>gradsim/lab/building.py</extracomment>
        <translation>正在构建 {layers}，每层至多 {units}</translation>
    </message>
    <message>
        <source>reading {file}</source>
        <extracomment>gradsim/lab/building.py</extracomment>
        <translation>正在读取 {file}</translation>
    </message>
    <message>
        <source>preparing the examples</source>
        <extracomment>gradsim/lab/building.py</extracomment>
        <translation>正在准备样本</translation>
    </message>
    <message>
        <source>{change} helps</source>
        <extracomment>gradsim/lab/competing.py</extracomment>
        <translation>{change}有帮助</translation>
    </message>
    <message>
        <source>{change} does not help</source>
        <extracomment>gradsim/lab/competing.py</extracomment>
        <translation>{change}没有帮助</translation>
    </message>
    <message>
        <source>Tried alone: {parts}.</source>
        <extracomment>gradsim/lab/competing.py</extracomment>
        <translation>单独试过：{parts}。</translation>
    </message>
    <message>
        <source>under 1 ms</source>
        <extracomment>gradsim/lab/cost.py</extracomment>
        <translation>不到 1 毫秒</translation>
    </message>
    <message>
        <source>allowed in an export to PyTorch: {names}</source>
        <extracomment>gradsim/lab/export/torch_names.py</extracomment>
        <translation>导出到 PyTorch 时允许：{names}</translation>
    </message>
    <message>
        <source>allowed with batch normalization in an export to PyTorch: 2 or more</source>
        <extracomment>gradsim/lab/export/writing.py</extracomment>
        <translation>使用批归一化导出到 PyTorch 时允许：2 或更大</translation>
    </message>
    <message>
        <source>{text} is no number; allowed: such as 0.1, 10 %, 1 in 1,000, 1e-6</source>
        <extracomment>gradsim/lab/lessons/conditions.py</extracomment>
        <translation>{text} 不是数；允许如：0.1、10 %、1 in 1,000、1e-6</translation>
    </message>
    <message>
        <source>{right} of {asked} predictions and goals were right.</source>
        <extracomment>gradsim/lab/lessons/lesson_report.py</extracomment>
        <translation>{asked} 个预测和目标中，对了 {right} 个。</translation>
    </message>
    <message>
        <source>To take away</source>
        <extracomment>gradsim/lab/lessons/lesson_report.py</extracomment>
        <translation>要点</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>gradsim/lab/lessons/lesson_report.py</extracomment>
        <translation>正确</translation>
    </message>
    <message>
        <source>not yet right</source>
        <extracomment>gradsim/lab/lessons/lesson_report.py</extracomment>
        <translation>还不对</translation>
    </message>
    <message>
        <source>Predicted</source>
        <extracomment>gradsim/lab/lessons/lesson_report.py</extracomment>
        <translation>预测</translation>
    </message>
    <message>
        <source>Measured</source>
        <extracomment>gradsim/lab/lessons/lesson_report.py</extracomment>
        <translation>测得</translation>
    </message>
    <message>
        <source>Hint</source>
        <extracomment>gradsim/lab/lessons/lesson_report.py</extracomment>
        <translation>提示</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>gradsim/lab/lessons/lesson_report.py</extracomment>
        <translation>差距</translation>
    </message>
    <message>
        <source>{n} decades</source>
        <extracomment>gradsim/lab/lessons/lesson_report.py</extracomment>
        <translation>{n} 个数量级</translation>
    </message>
    <message>
        <source>To repeat it</source>
        <extracomment>gradsim/lab/lessons/lesson_report.py</extracomment>
        <translation>重做的方法</translation>
    </message>
    <message>
        <source>{code}, step {n}</source>
        <extracomment>gradsim/lab/lessons/lesson_report.py</extracomment>
        <translation>{code}，第 {n} 步</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>gradsim/lab/lessons/lesson_report.py</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>allowed: a share code, or one of {scenarios}</source>
        <extracomment>gradsim/lab/lessons/reader.py</extracomment>
        <translation>允许：分享码，或其一：{scenarios}</translation>
    </message>
    <message>
        <source>there is no such lesson or file; {hint}</source>
        <extracomment>gradsim/lab/lessons/shelf.py</extracomment>
        <translation>没有这个课程或文件；{hint}</translation>
    </message>
    <message>
        <source>{change}: {rate}</source>
        <extracomment>gradsim/lab/outcomes.py</extracomment>
        <translation>{change}：{rate}</translation>
    </message>
    <message>
        <source>{change}, rate {rate}</source>
        <extracomment>gradsim/lab/outcomes.py</extracomment>
        <translation>{change}，学习率 {rate}</translation>
    </message>
    <message>
        <source>as it is</source>
        <extracomment>gradsim/lab/outcomes.py</extracomment>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>there is no folder {named}; give the folder of a recorded run</source>
        <extracomment>gradsim/lab/runs/about.py</extracomment>
        <translation>没有文件夹 {named}；请给出所记录运行的文件夹</translation>
    </message>
    <message>
        <source>{named} holds no recorded run: it has no {name}; give the folder that gradsim.watch writes</source>
        <extracomment>gradsim/lab/runs/about.py</extracomment>
        <translation>{named} 中没有记录的运行：缺少 {name}；请给出 gradsim.watch 所写的文件夹</translation>
    </message>
    <message>
        <source>{name} in {named} is not of a recorded run: {why}</source>
        <extracomment>gradsim/lab/runs/about.py</extracomment>
        <translation>{named} 中的 {name} 不属于记录的运行：{why}</translation>
    </message>
    <message>
        <source>this run was recorded by a newer version of gradsim (format {version}; this one reads up to {format}); install a newer gradsim</source>
        <extracomment>gradsim/lab/runs/about.py</extracomment>
        <translation>这次运行由更新版本的 gradsim 记录（格式 {version}；本版最高读到 {format}）；请安装更新的 gradsim</translation>
    </message>
    <message>
        <source>{name} has {size} MB; allowed: up to {largest} MB</source>
        <extracomment>gradsim/lab/runs/reader.py</extracomment>
        <translation>{name} 有 {size} MB；允许：至多 {largest} MB</translation>
    </message>
    <message>
        <source>{path} does not begin as the steps of a recorded run do</source>
        <extracomment>gradsim/lab/runs/reader.py</extracomment>
        <translation>{path} 的开头不是所记录运行的步</translation>
    </message>
    <message>
        <source>{folder} has no {name}: nothing was recorded</source>
        <extracomment>gradsim/lab/runs/reader.py</extracomment>
        <translation>{folder} 中没有 {name}：什么也没有记录</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}</source>
        <extracomment>gradsim/lab/runs/reader.py</extracomment>
        <translation>无法读取 {path}：{strerror}</translation>
    </message>
    <message>
        <source>{folder} is not empty; choose a new folder for each training</source>
        <extracomment>gradsim/lab/runs/writer.py</extracomment>
        <translation>{folder} 不是空的；每次训练请选一个新文件夹</translation>
    </message>
    <message>
        <source>{folder} is a file; a run needs a folder</source>
        <extracomment>gradsim/lab/runs/writer.py</extracomment>
        <translation>{folder} 是文件；运行需要文件夹</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {strerror}</source>
        <extracomment>gradsim/lab/runs/writer.py</extracomment>
        <translation>无法写入 {folder}：{strerror}</translation>
    </message>
    <message>
        <source>{name} is varied twice; give all its values at once</source>
        <extracomment>gradsim/lab/sweep/axes.py</extracomment>
        <translation>{name} 改变了两次；请一次给出它的所有值</translation>
    </message>
    <message>
        <source>allowed: a step that leads from START to STOP</source>
        <extracomment>gradsim/lab/sweep/axes.py</extracomment>
        <translation>允许：从起点通到终点的步长</translation>
    </message>
    <message>
        <source>allowed: up to {most_values} values</source>
        <extracomment>gradsim/lab/sweep/axes.py</extracomment>
        <translation>允许：至多 {most_values} 个值</translation>
    </message>
    <message>
        <source>allowed: one value or more</source>
        <extracomment>gradsim/lab/sweep/axes.py</extracomment>
        <translation>允许：一个或多个值</translation>
    </message>
    <message>
        <source>these networks do not fit into memory; choose smaller ones, or fewer processes</source>
        <extracomment>gradsim/lab/sweep/background.py</extracomment>
        <translation>这些网络装不进内存；请选小一些的网络，或减少进程</translation>
    </message>
    <message>
        <source>it ended early: {error}</source>
        <extracomment>gradsim/lab/sweep/background.py</extracomment>
        <translation>它提前结束：{error}</translation>
    </message>
    <message>
        <source>{path} is a file; a sweep&apos;s results need a folder</source>
        <extracomment>gradsim/lab/sweep/folder.py</extracomment>
        <translation>{path} 是文件；扫描的结果需要文件夹</translation>
    </message>
    <message>
        <source>{path} holds other files; choose a new or an empty folder</source>
        <extracomment>gradsim/lab/sweep/folder.py</extracomment>
        <translation>{path} 中有其他文件；请选新的或空的文件夹</translation>
    </message>
    <message>
        <source>{path} holds another sweep ({there}); choose another folder</source>
        <extracomment>gradsim/lab/sweep/folder.py</extracomment>
        <translation>{path} 中是另一次扫描（{there}）；请选别的文件夹</translation>
    </message>
    <message>
        <source>another program is at work on the sweep in {path}</source>
        <extracomment>gradsim/lab/sweep/folder.py</extracomment>
        <translation>另一个程序正在处理 {path} 中的扫描</translation>
    </message>
    <message>
        <source>the results in {path} cannot be read: {name}: {missing}{error}</source>
        <extracomment>gradsim/lab/sweep/folder.py</extracomment>
        <translation>无法读取 {path} 中的结果：{name}：{missing}{error}</translation>
    </message>
    <message>
        <source>{path} holds no sweep; choose a folder with a sweep.json</source>
        <extracomment>gradsim/lab/sweep/folder.py</extracomment>
        <translation>{path} 中没有扫描；请选有 sweep.json 的文件夹</translation>
    </message>
    <message>
        <source>{path} is not of a sweep; choose another folder{why}</source>
        <extracomment>gradsim/lab/sweep/folder.py</extracomment>
        <translation>{path} 不属于扫描；请选别的文件夹{why}</translation>
    </message>
    <message>
        <source>allowed: a whole number from 1 to {most_steps}</source>
        <extracomment>gradsim/lab/sweep/plan.py</extracomment>
        <translation>允许：1 到 {most_steps} 的整数</translation>
    </message>
    <message>
        <source>allowed: a number above 0, or 0 for 0.8 of a constant answer&apos;s</source>
        <extracomment>gradsim/lab/sweep/plan.py</extracomment>
        <translation>允许：大于 0 的数，或 0，表示常数答案的 0.8</translation>
    </message>
    <message>
        <source>allowed: one field or more</source>
        <extracomment>gradsim/lab/sweep/plan.py</extracomment>
        <translation>允许：一个或多个字段</translation>
    </message>
    <message>
        <source>allowed: a field that the variants do not change</source>
        <extracomment>gradsim/lab/sweep/plan.py</extracomment>
        <translation>允许：各变体没有改动的字段</translation>
    </message>
    <message>
        <source>allowed: varied seeds, or several for each cell (--seeds N), not both</source>
        <extracomment>gradsim/lab/sweep/plan.py</extracomment>
        <translation>允许：改变随机种子，或每个单元格用几个（--seeds N），不能同时</translation>
    </message>
    <message>
        <source>allowed: up to {most_runs}</source>
        <extracomment>gradsim/lab/sweep/plan.py</extracomment>
        <translation>允许：至多 {most_runs}</translation>
    </message>
    <message>
        <source>allowed: a name for each, and the fields that it changes</source>
        <extracomment>gradsim/lab/sweep/plan.py</extracomment>
        <translation>允许：每个变体一个名称，以及它改动的字段</translation>
    </message>
    <message>
        <source>it changes nothing in this scenario</source>
        <extracomment>gradsim/lab/sweep/plan.py</extracomment>
        <translation>它在这个场景中什么也不改变</translation>
    </message>
    <message>
        <source>it changes nothing in this scenario; it would with {choice}</source>
        <extracomment>gradsim/lab/sweep/plan.py</extracomment>
        <translation>它在这个场景中什么也不改变；用 {choice} 时才会</translation>
    </message>
    <message>
        <source>the workers were lost, perhaps for want of memory; what is done is kept, and the same sweep goes on from it (with fewer workers, if need be)</source>
        <extracomment>gradsim/lab/sweep/running.py</extracomment>
        <translation>工作进程中断了，可能是内存不足；已完成的保留，同一扫描会由此继续（必要时减少工作进程）</translation>
    </message>
    <message>
        <source>training stopped: {error}; change a control to go on</source>
        <extracomment>gradsim/lab/worker.py</extracomment>
        <translation>训练停止：{error}；改变一个控件即可继续</translation>
    </message>
    <message>
        <source>{before}, {after}</source>
        <extracomment>gradsim/language.py</extracomment>
        <translation>{before}、{after}</translation>
    </message>
    <message>
        <source>{before} {after}</source>
        <extracomment>gradsim/language.py</extracomment>
        <translation>{before}{after}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <extracomment>gradsim/language.py</extracomment>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <source>allowed: a whole number from {low} to {high}; or one for each of up to {most} layers, such as 200,100*3,25</source>
        <extracomment>gradsim/per_layer.py</extracomment>
        <translation>允许：{low} 到 {high} 的整数；或至多 {most} 层每层一个，如 200,100*3,25</translation>
    </message>
    <message>
        <source>allowed: numbers from 0 to {most}, one for each layer, such as 0*3,1; a pattern begins anew</source>
        <extracomment>gradsim/per_layer.py</extracomment>
        <translation>允许：0 到 {most} 的数，每层一个，如 0*3,1；模式会从头重复</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <extracomment>gradsim/reading.py</extracomment>
        <translation>已取消读取</translation>
    </message>
    <message>
        <source>it is a folder or a device; allowed: a file</source>
        <extracomment>gradsim/reading.py</extracomment>
        <translation>它是文件夹或设备；允许：文件</translation>
    </message>
    <message>
        <source>it has {size} MB; allowed: up to {most}</source>
        <extracomment>gradsim/reading.py</extracomment>
        <translation>它有 {size} MB；允许：至多 {most}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <extracomment>gradsim/reading.py</extracomment>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>it is a workbook; save its sheet as CSV</source>
        <extracomment>gradsim/reading.py</extracomment>
        <translation>它是工作簿；请把其中的工作表存为 CSV</translation>
    </message>
    <message>
        <source>it is an archive of {n} files; unpack it and choose one of them</source>
        <extracomment>gradsim/reading.py</extracomment>
        <translation>它是含 {n} 个文件的压缩包；请解压后选其中一个</translation>
    </message>
    <message>
        <source>it unpacks to {size} MB; allowed: up to {most}</source>
        <extracomment>gradsim/reading.py</extracomment>
        <translation>解压后为 {size} MB；允许：至多 {most}</translation>
    </message>
    <message>
        <source>it is a zip archive that cannot be read: {error}</source>
        <extracomment>gradsim/reading.py</extracomment>
        <translation>它是无法读取的 zip 压缩包：{error}</translation>
    </message>
    <message>
        <source>it is an archive of too many files, or too large; unpack it and choose one of them</source>
        <extracomment>gradsim/reading.py</extracomment>
        <translation>压缩包的文件太多或太大；请解压后选其中一个</translation>
    </message>
    <message>
        <source>a line is too long; allowed: up to {most} characters</source>
        <extracomment>gradsim/reading.py</extracomment>
        <translation>有一行太长；允许：至多 {most} 个字符</translation>
    </message>
    <message>
        <source>it cannot be read whole: {what}</source>
        <extracomment>gradsim/reading.py</extracomment>
        <translation>无法完整读取：{what}</translation>
    </message>
    <message>
        <source>it goes on after {most}, which is the most that is read</source>
        <extracomment>gradsim/reading.py</extracomment>
        <translation>它超过 {most}，即最多能读取的量</translation>
    </message>
    <message>
        <source>it would have {size} MB; allowed: up to {most} MB</source>
        <extracomment>gradsim/run_file.py</extracomment>
        <translation>它将有 {size} MB；允许：至多 {most} MB</translation>
    </message>
    <message>
        <source>it is not a run that gradsim saved</source>
        <extracomment>gradsim/run_file.py</extracomment>
        <translation>它不是 gradsim 保存的运行</translation>
    </message>
    <message>
        <source>it is damaged: some of its bytes are missing, or others than were written</source>
        <extracomment>gradsim/run_file.py</extracomment>
        <translation>它已损坏：有些字节缺失，或与写入时不同</translation>
    </message>
    <message>
        <source>it was saved by a newer gradsim, in format {found}; this one reads up to format {known}</source>
        <extracomment>gradsim/run_file.py</extracomment>
        <translation>它由更新的 gradsim 保存，格式 {found}；本版最高读到格式 {known}</translation>
    </message>
    <message>
        <source>what is in it does not fit together: {what}</source>
        <extracomment>gradsim/run_file.py</extracomment>
        <translation>其中的内容互相不符：{what}</translation>
    </message>
    <message>
        <source>allowed in a recurrent network: one number for all time steps</source>
        <extracomment>gradsim/scenario.py</extracomment>
        <translation>循环网络中允许：一个数，用于所有时间步</translation>
    </message>
    <message>
        <source>there is no such field; {hint}</source>
        <extracomment>gradsim/scenario.py</extracomment>
        <translation>没有这个字段；{hint}</translation>
    </message>
    <message>
        <source>allowed: a JSON object of fields</source>
        <extracomment>gradsim/scenario_files.py</extracomment>
        <translation>允许：由字段组成的 JSON 对象</translation>
    </message>
    <message>
        <source>allowed: {paused}, or nothing</source>
        <extracomment>gradsim/scenario_files.py</extracomment>
        <translation>允许：{paused}，或空</translation>
    </message>
    <message>
        <source>allowed: name=value, joined by &amp;</source>
        <extracomment>gradsim/scenario_files.py</extracomment>
        <translation>允许：name=value，用 &amp; 连接</translation>
    </message>
    <message>
        <source>it is given twice; give it once</source>
        <extracomment>gradsim/scenario_files.py</extracomment>
        <translation>它给了两次；只给一次</translation>
    </message>
    <message>
        <source>its data are not the same, to the bit, as when it was saved: it goes on with other numbers</source>
        <extracomment>gradsim/training/saved_training.py</extracomment>
        <translation>它的数据与保存时不完全相同：用不同的数值继续</translation>
    </message>
    <message>
        <source>{inputs} inputs and {outputs} outputs</source>
        <extracomment>gradsim/training/saved_training.py</extracomment>
        <translation>{inputs} 个输入和 {outputs} 个输出</translation>
    </message>
    <message>
        <source>{n} times</source>
        <extracomment>gradsim/words/figures.py</extracomment>
        <translation>{n}倍</translation>
    </message>
    <message>
        <source>layer {n}</source>
        <extracomment>gradsim/words/figures.py</extracomment>
        <translation>第 {n} 层</translation>
    </message>
    <message>
        <source>{name} (layer {n})</source>
        <extracomment>gradsim/words/figures.py</extracomment>
        <translation>{name}（第 {n} 层）</translation>
    </message>
    <message>
        <source>time step {n}</source>
        <extracomment>gradsim/words/layers.py</extracomment>
        <translation>时间步 {n}</translation>
    </message>
    <message>
        <source>the output layer</source>
        <extracomment>gradsim/words/layers.py</extracomment>
        <translation>输出层</translation>
    </message>
    <message>
        <source>the input layer</source>
        <extracomment>gradsim/words/layers.py</extracomment>
        <translation>输入层</translation>
    </message>
    <message>
        <source>the recurrent layer</source>
        <extracomment>gradsim/words/layers.py</extracomment>
        <translation>循环层</translation>
    </message>
    <message>
        <source>the {name} layer</source>
        <extracomment>gradsim/words/layers.py</extracomment>
        <translation>{name} 层</translation>
    </message>
    <message>
        <source>not a number</source>
        <extracomment>gradsim/words/numbers.py</extracomment>
        <translation>不是数</translation>
    </message>
    <message>
        <source>over a million&#xa0;%</source>
        <extracomment>gradsim/words/numbers.py</extracomment>
        <translation>超过一百万&#xa0;%</translation>
    </message>
    <message>
        <source>{n}&#xa0;%</source>
        <extracomment>gradsim/words/numbers.py</extracomment>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>diverged</source>
        <extracomment>gradsim/words/numbers.py</extracomment>
        <translation>发散</translation>
    </message>
    <message>
        <source>{n} s</source>
        <extracomment>gradsim/words/numbers.py</extracomment>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <source>{n} min</source>
        <extracomment>gradsim/words/numbers.py</extracomment>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>gradsim/words/numbers.py</extracomment>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>gradsim/words/shares.py</extracomment>
        <translation>0%</translation>
    </message>
    <message>
        <source>next&#xa0;to&#xa0;nothing</source>
        <extracomment>gradsim/words/shares.py</extracomment>
        <translation>极小一部分</translation>
    </message>
    <message>
        <source>1&#xa0;in&#xa0;{n}</source>
        <extracomment>gradsim/ui/lessons/words.py</extracomment>
        <translation>1/{n}</translation>
    </message>
    <message>
        <source>1&#xa0;part in&#xa0;{n} of</source>
        <extracomment>gradsim/words/shares.py</extracomment>
        <translation>1/{n}</translation>
    </message>
    <message>
        <source>{share} of</source>
        <extracomment>gradsim/words/shares.py</extracomment>
        <translation>{share}</translation>
    </message>
    <message>
        <source>No hidden layer: nothing to vanish.</source>
        <extracomment>gradsim/words/shares.py</extracomment>
        <translation>没有隐藏层：没有什么会消失。</translation>
    </message>
    <message>
        <source>time step 1 gets {share} the last one&apos;s gradient</source>
        <extracomment>gradsim/words/shares.py</extracomment>
        <translation>时间步 1 得到最后一步梯度的{share}</translation>
    </message>
    <message>
        <source>layer 1 gets {share} the output&apos;s gradient</source>
        <extracomment>gradsim/words/shares.py</extracomment>
        <translation>第 1 层得到输出层梯度的{share}</translation>
    </message>
    <message>
        <source>over 1,000&#xa0;trillion</source>
        <extracomment>gradsim/words/shares.py</extracomment>
        <translation>上千万亿</translation>
    </message>
    <message>
        <source>{n} layer</source>
        <extracomment>counts</extracomment>
        <translation>{n} 层</translation>
    </message>
    <message>
        <source>{n} layers</source>
        <extracomment>counts</extracomment>
        <translation>{n} 层</translation>
    </message>
    <message>
        <source>{n} step</source>
        <extracomment>counts</extracomment>
        <translation>{n} 步</translation>
    </message>
    <message>
        <source>{n} steps</source>
        <extracomment>counts</extracomment>
        <translation>{n} 步</translation>
    </message>
    <message>
        <source>{n} time step</source>
        <extracomment>counts</extracomment>
        <translation>{n} 个时间步</translation>
    </message>
    <message>
        <source>{n} time steps</source>
        <extracomment>counts</extracomment>
        <translation>{n} 个时间步</translation>
    </message>
    <message>
        <source>{n} unit</source>
        <extracomment>counts</extracomment>
        <translation>{n} 个单元</translation>
    </message>
    <message>
        <source>{n} units</source>
        <extracomment>counts</extracomment>
        <translation>{n} 个单元</translation>
    </message>
    <message>
        <source>{n} weight</source>
        <extracomment>counts</extracomment>
        <translation>{n} 个权重</translation>
    </message>
    <message>
        <source>{n} weights</source>
        <extracomment>counts</extracomment>
        <translation>{n} 个权重</translation>
    </message>
    <message>
        <source>{n} example</source>
        <extracomment>counts</extracomment>
        <translation>{n} 个样本</translation>
    </message>
    <message>
        <source>{n} examples</source>
        <extracomment>counts</extracomment>
        <translation>{n} 个样本</translation>
    </message>
    <message>
        <source>{n} network</source>
        <extracomment>counts</extracomment>
        <translation>{n} 个网络</translation>
    </message>
    <message>
        <source>{n} networks</source>
        <extracomment>counts</extracomment>
        <translation>{n} 个网络</translation>
    </message>
    <message>
        <source>{n} seed</source>
        <extracomment>counts</extracomment>
        <translation>{n} 个随机种子</translation>
    </message>
    <message>
        <source>{n} seeds</source>
        <extracomment>counts</extracomment>
        <translation>{n} 个随机种子</translation>
    </message>
    <message>
        <source>a tenth</source>
        <extracomment>shares</extracomment>
        <translation>十分之一</translation>
    </message>
    <message>
        <source>an eighth</source>
        <extracomment>shares</extracomment>
        <translation>八分之一</translation>
    </message>
    <message>
        <source>a sixth</source>
        <extracomment>shares</extracomment>
        <translation>六分之一</translation>
    </message>
    <message>
        <source>a fifth</source>
        <extracomment>shares</extracomment>
        <translation>五分之一</translation>
    </message>
    <message>
        <source>a quarter</source>
        <extracomment>shares</extracomment>
        <translation>四分之一</translation>
    </message>
    <message>
        <source>a third</source>
        <extracomment>shares</extracomment>
        <translation>三分之一</translation>
    </message>
    <message>
        <source>two fifths</source>
        <extracomment>shares</extracomment>
        <translation>五分之二</translation>
    </message>
    <message>
        <source>half</source>
        <extracomment>shares</extracomment>
        <translation>一半</translation>
    </message>
    <message>
        <source>three fifths</source>
        <extracomment>shares</extracomment>
        <translation>五分之三</translation>
    </message>
    <message>
        <source>two thirds</source>
        <extracomment>shares</extracomment>
        <translation>三分之二</translation>
    </message>
    <message>
        <source>three quarters</source>
        <extracomment>shares</extracomment>
        <translation>四分之三</translation>
    </message>
    <message>
        <source>nine tenths</source>
        <extracomment>shares</extracomment>
        <translation>十分之九</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>shares</extracomment>
        <translation>全部</translation>
    </message>
</context>
</TS>
