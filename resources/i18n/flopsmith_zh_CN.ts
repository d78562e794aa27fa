<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ComparisonTexts</name>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
    </message>
</context>
<context>
    <name>CostFigureGroup</name>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Buying</source>
        <translation>购置</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Renting</source>
        <translation>租用</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>%/年</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>from %1 to %2 %3</source>
        <translation>%1 至 %2 %3</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>HTML 网页 (*.html)</translation>
    </message>
    <message>
        <source>Markdown text (*.md)</source>
        <translation>Markdown 文本 (*.md)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>未导出</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>categories</name>
    <message>
        <source>Accelerator</source>
        <translation>加速卡</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>主板</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>PSU</source>
        <translation>电源</translation>
    </message>
    <message>
        <source>Cooler</source>
        <translation>散热器</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>机箱</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>风扇</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>UPS</source>
        <translation>UPS</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>线缆</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Rented</source>
        <translation>租用</translation>
    </message>
</context>
<context>
    <name>categories short</name>
    <message>
        <source>Accelerator</source>
        <translation>加速卡</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>主板</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>PSU</source>
        <translation>电源</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>散热</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>机箱</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>风扇</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>UPS</source>
        <translation>UPS</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>线缆</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Rented</source>
        <translation>租用</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>Accelerators</source>
        <translation>加速卡</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>主板</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Fans and pumps</source>
        <translation>风扇和水泵</translation>
    </message>
    <message>
        <source>No figure known</source>
        <translation>没有已知数据</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>%1 not known: %2.</source>
        <translation>%1 未知：%2。</translation>
    </message>
    <message>
        <source>%1 only assumed: %2.</source>
        <translation>%1 仅为假定值：%2。</translation>
    </message>
    <message>
        <source>Accelerator memory bandwidth</source>
        <translation>加速卡显存带宽</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>内存带宽</translation>
    </message>
    <message>
        <source>%1: no accelerator</source>
        <translation>%1：无加速卡</translation>
    </message>
    <message>
        <source>Makers&apos; figures, summed over all accelerators of one machine.</source>
        <translation>厂商标称值，为单台机器所有加速卡之和。</translation>
    </message>
    <message>
        <source>Purchase cost</source>
        <translation>购置成本</translation>
    </message>
    <message>
        <source>%1: no price known.</source>
        <translation>%1：没有已知价格。</translation>
    </message>
    <message>
        <source>%1: at least; parts without a known price: %2.</source>
        <translation>%1：至少；价格未知的部件：%2。</translation>
    </message>
    <message>
        <source>Newest known prices</source>
        <translation>最新已知价格</translation>
    </message>
    <message>
        <source>The newest known price of each part; the oldest of them is of %1.</source>
        <translation>采用各部件的最新已知价格，其中最旧的价格日期为 %1。</translation>
    </message>
    <message>
        <source>Supply load and efficiency</source>
        <translation>电源负载与效率</translation>
    </message>
    <message>
        <source>%1: no power supply</source>
        <translation>%1：无电源</translation>
    </message>
    <message>
        <source>%1: rating or 80 PLUS level of the supply not known</source>
        <translation>%1：电源的额定功率或 80 PLUS 等级未知</translation>
    </message>
    <message>
        <source>80 PLUS %1 at %2</source>
        <translation>80 PLUS %1（%2）</translation>
    </message>
    <message>
        <source>%1: full load is %2 of %3 rated</source>
        <translation>%1：满载为 %2，额定 %3</translation>
    </message>
    <message>
        <source>Load of the supply</source>
        <translation>电源负载</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>效率</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>%1: no memory module</source>
        <translation>%1：无内存条</translation>
    </message>
    <message>
        <source>Memory size</source>
        <translation>内存容量</translation>
    </message>
    <message>
        <source>Power by part</source>
        <translation>各部件功耗</translation>
    </message>
    <message>
        <source>Storage and network</source>
        <translation>存储与网络</translation>
    </message>
    <message>
        <source>Power under full load</source>
        <translation>满载功耗</translation>
    </message>
    <message>
        <source>Supply loss</source>
        <translation>电源损耗</translation>
    </message>
    <message>
        <source>%1: loss of the supply not known</source>
        <translation>%1：电源损耗未知</translation>
    </message>
    <message>
        <source>Every part at its power limit at the same time; parts without a stated draw count with usual values.</source>
        <translation>所有部件同时达到功耗上限；未标注功耗的部件按常见值计。</translation>
    </message>
    <message>
        <source>Tensor throughput</source>
        <translation>张量吞吐量</translation>
    </message>
    <message>
        <source>Dense throughput</source>
        <translation>稠密吞吐量</translation>
    </message>
    <message>
        <source>FP16 or BF16</source>
        <translation>FP16 或 BF16</translation>
    </message>
    <message>
        <source>FP8</source>
        <translation>FP8</translation>
    </message>
    <message>
        <source>FP16</source>
        <translation>FP16</translation>
    </message>
    <message>
        <source>Makers&apos; figures without sparsity, with FP32 accumulation, summed over all accelerators of one machine.</source>
        <translation>厂商标称值（非稀疏、FP32 累加），为单台机器所有加速卡之和。</translation>
    </message>
    <message>
        <source>Power at the wall</source>
        <translation>墙插功率</translation>
    </message>
    <message>
        <source>%1: circuit not known</source>
        <translation>%1：供电回路未知</translation>
    </message>
    <message>
        <source>for hours %1</source>
        <translation>长时间 %1</translation>
    </message>
    <message>
        <source>circuit %1</source>
        <translation>回路 %1</translation>
    </message>
    <message>
        <source>Circuit of %1, %2.</source>
        <translation>供电回路：%1，%2。</translation>
    </message>
    <message>
        <source>Circuit of %1, %2, as usual in %3; the build names none.</source>
        <translation>供电回路：%1，%2，为 %3 的常见规格；配置中未指定。</translation>
    </message>
    <message>
        <source>Power at the wall under full load</source>
        <translation>满载墙插功率</translation>
    </message>
    <message>
        <source>Full load</source>
        <translation>满载</translation>
    </message>
    <message>
        <source>%1: not known without a supply of known rating and efficiency</source>
        <translation>%1：电源的额定功率和效率未知，无法得出</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>厂商标价</translation>
    </message>
    <message>
        <source>Street price</source>
        <translation>市场价</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Your price</source>
        <translation>自填价</translation>
    </message>
    <message>
        <source>Price over time</source>
        <translation>价格走势</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Not drawn, for want of a date or in another currency: %1</source>
        <translation>因缺少日期或货币不同而未绘制：%1</translation>
    </message>
    <message>
        <source>Memory by what takes it</source>
        <translation>内存占用构成</translation>
    </message>
    <message>
        <source>Time by what takes it</source>
        <translation>耗时构成</translation>
    </message>
    <message>
        <source>Speed against batch</source>
        <translation>速率与批大小</translation>
    </message>
    <message>
        <source>Memory against batch</source>
        <translation>显存与批大小</translation>
    </message>
    <message>
        <source>Speed against sequence</source>
        <translation>速率与序列长度</translation>
    </message>
    <message>
        <source>Memory against sequence</source>
        <translation>显存与序列长度</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>Roofline</translation>
    </message>
    <message>
        <source>Speed against power limit</source>
        <translation>速率与功耗上限</translation>
    </message>
    <message>
        <source>Time per step</source>
        <translation>每步时间</translation>
    </message>
    <message>
        <source>Time per token</source>
        <translation>每 token 时间</translation>
    </message>
    <message>
        <source>Time to the first token</source>
        <translation>首 token 时间</translation>
    </message>
    <message>
        <source>Share of the time</source>
        <translation>时间占比</translation>
    </message>
    <message>
        <source>Cannot tell: %1.</source>
        <translation>无法判断：%1。</translation>
    </message>
    <message>
        <source>Each accelerator</source>
        <translation>每张加速卡</translation>
    </message>
    <message>
        <source>Memory there is</source>
        <translation>可用容量</translation>
    </message>
    <message>
        <source>This build</source>
        <translation>当前配置</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估算值</translation>
    </message>
    <message>
        <source>Band, low</source>
        <translation>区间下限</translation>
    </message>
    <message>
        <source>Band, high</source>
        <translation>区间上限</translation>
    </message>
    <message>
        <source>This workload</source>
        <translation>当前工作负载</translation>
    </message>
    <message>
        <source>Largest that fits</source>
        <translation>可容纳的最大值</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Micro-batch</source>
        <translation>微批大小</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序列长度</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Memory of each accelerator</source>
        <translation>每张加速卡的显存</translation>
    </message>
    <message>
        <source>Operations per byte of memory</source>
        <translation>每字节访存的运算数</translation>
    </message>
    <message>
        <source>Rate of each accelerator</source>
        <translation>每张加速卡的计算速率</translation>
    </message>
    <message>
        <source>What the datasheet allows</source>
        <translation>规格书给出的上限</translation>
    </message>
    <message>
        <source>Bytes are the least that must be moved: weights, cache, states and stored activations once each. What runs in caches can lie above the slope.</source>
        <translation>字节数为必须搬运的最小量：权重、缓存、状态和保存的激活值各一次。在缓存中运行的部分可能高于斜线。</translation>
    </message>
    <message>
        <source>Power limit of each accelerator</source>
        <translation>每张加速卡的功耗上限</translation>
    </message>
    <message>
        <source>%1, stated (about)</source>
        <translation>%1，公布值（约）</translation>
    </message>
    <message>
        <source>%1, stated</source>
        <translation>%1，公布值</translation>
    </message>
    <message>
        <source>Of this build</source>
        <translation>本配置的</translation>
    </message>
    <message>
        <source>Datasheet</source>
        <translation>数据手册</translation>
    </message>
    <message>
        <source>As stated by the published comparison</source>
        <translation>公开对比中的公布值</translation>
    </message>
    <message>
        <source>No accelerator in the build, and none to set beside it whose figures are known.</source>
        <translation>本配置没有加速器，也没有可供对比且数据已知的加速器。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>%4 circuits of %1, %2.</source>
        <translation>%4 条电路，%1、%2。</translation>
    </message>
    <message>
        <source>%4 circuits of %1, %2, as usual in %3; the build names no rating.</source>
        <translation>%4 条电路，%1、%2，按 %3 的常规；本配置未注明额定值。</translation>
    </message>
    <message>
        <source>%1, recommended</source>
        <translation>%1，推荐</translation>
    </message>
    <message>
        <source>%1, minimum</source>
        <translation>%1，最低</translation>
    </message>
    <message>
        <source>The estimator is working it out.</source>
        <translation>正在估算。</translation>
    </message>
    <message>
        <source>No workload is stated: choose a model on the page Workload.</source>
        <translation>未指定工作负载：请在“工作负载”页选择模型。</translation>
    </message>
    <message>
        <source>Use of each circuit</source>
        <translation>每条电路的占用</translation>
    </message>
    <message>
        <source>rating of the circuit</source>
        <translation>电路额定值</translation>
    </message>
    <message>
        <source>Load of each circuit, of what it carries for hours</source>
        <translation>每条电路的负载，相对其持续承载能力</translation>
    </message>
    <message>
        <source>for hours</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>%1: %2 of %3 that each circuit carries for hours. %4</source>
        <translation>%1：每条电路可持续承载 %3，占用 %2。%4</translation>
    </message>
    <message>
        <source>%1: what else is on the circuit is not counted here.</source>
        <translation>%1：此处未计入电路上的其他设备。</translation>
    </message>
    <message>
        <source>%1: rented, not bought.</source>
        <translation>%1：租用，非购买。</translation>
    </message>
    <message>
        <source>rented</source>
        <translation>租用</translation>
    </message>
    <message>
        <source>%1: typical is the stated workload, %2 W at the wall.</source>
        <translation>%1：典型工况为指定的工作负载，墙上功率 %2 W。</translation>
    </message>
    <message>
        <source>%1: typical is 60 % of full load, an assumption; a stated workload says it.</source>
        <translation>%1：典型工况假定为满载的 60 %；指定工作负载后按其计算。</translation>
    </message>
    <message>
        <source>%1: typical and full load</source>
        <translation>%1：典型与满载</translation>
    </message>
    <message>
        <source>typical</source>
        <translation>典型</translation>
    </message>
    <message>
        <source>full load</source>
        <translation>满载</translation>
    </message>
    <message>
        <source>The curve is what the 80 PLUS level guarantees; the supply itself may be better. Idle is not marked: idle power is not known.</source>
        <translation>曲线为 80 PLUS 等级的保证值；电源本身可能更好。未标出空闲点：空闲功率未知。</translation>
    </message>
    <message>
        <source>Accelerators of the catalog by price</source>
        <translation>目录中的加速器（按价格）</translation>
    </message>
    <message>
        <source>Newest known price</source>
        <translation>最新已知价格</translation>
    </message>
    <message>
        <source>FP16 or BF16 tensor rate</source>
        <translation>FP16 或 BF16 张量算力</translation>
    </message>
    <message>
        <source>%1 is not shown: its price or its rate is not known.</source>
        <translation>未显示 %1：其价格或算力未知。</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Shown are those of the catalog&apos;s %1 accelerators whose price in %2 and whose tensor rate are known: %3. The area of a disc is its memory.</source>
        <translation>目录共 %1 款加速器，此处显示 %2 价格与张量算力均已知的 %3 款。圆的面积表示显存大小。</translation>
    </message>
    <message>
        <source>Performance per price of accelerators</source>
        <translation>加速器的性价比</translation>
    </message>
    <message>
        <source>depends on the design</source>
        <translation>取决于设计</translation>
    </message>
    <message>
        <source>sold as a service</source>
        <translation>仅以服务形式提供</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>rate not known</source>
        <translation>算力未知</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>FP16 or BF16 tensor rate per price</source>
        <translation>每单位价格的 FP16 或 BF16 张量算力</translation>
    </message>
    <message>
        <source>The newest known price of each board, without the machine around it; the oldest of them is of %1.</source>
        <translation>各板卡的最新已知价格，不含整机；其中最旧的为 %1。</translation>
    </message>
    <message>
        <source>Performance per watt of accelerators</source>
        <translation>加速器的能效</translation>
    </message>
    <message>
        <source>power not known</source>
        <translation>功率未知</translation>
    </message>
    <message>
        <source>FP16 or BF16 tensor rate per power limit</source>
        <translation>每单位功率上限的 FP16 或 BF16 张量算力</translation>
    </message>
    <message>
        <source>Makers&apos; dense figures at the default power limit of one board: those of this build, of the published comparison and of the workload tiers.</source>
        <translation>厂商稠密算力，按单卡默认功率上限：包括本配置、公开对比和工作负载等级中的加速器。</translation>
    </message>
    <message>
        <source>Power from chip to wall</source>
        <translation>从芯片到插座的功率</translation>
    </message>
    <message>
        <source>The circuit is not known.</source>
        <translation>电路未知。</translation>
    </message>
    <message>
        <source>From chip to wall</source>
        <translation>从芯片到插座</translation>
    </message>
    <message>
        <source>No part that draws power.</source>
        <translation>没有耗电的部件。</translation>
    </message>
    <message>
        <source>From the supply</source>
        <translation>电源输出</translation>
    </message>
    <message>
        <source>At the wall</source>
        <translation>插座处</translation>
    </message>
    <message>
        <source>The loss is not known without a supply of known rating and efficiency.</source>
        <translation>没有额定功率和效率已知的电源，损耗未知。</translation>
    </message>
    <message>
        <source>Published comparison of accelerators</source>
        <translation>公开的加速器对比</translation>
    </message>
    <message>
        <source>Datasheets: %1.</source>
        <translation>数据手册：%1。</translation>
    </message>
    <message>
        <source>Speed against number of accelerators</source>
        <translation>速度随加速器数量的变化</translation>
    </message>
    <message>
        <source>Speed of the workload</source>
        <translation>工作负载的速度</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>放不下</translation>
    </message>
    <message>
        <source>%1: as stated it does not fit, it does with %2.</source>
        <translation>%1：按指定方式放不下，改用 %2 则可以。</translation>
    </message>
    <message>
        <source>%1: it does not fit.</source>
        <translation>%1：放不下。</translation>
    </message>
    <message>
        <source>%1: %2 to %3 in nine cases of ten.</source>
        <translation>%1：十次中有九次在 %2 至 %3 之间。</translation>
    </message>
    <message>
        <source>%1: cannot tell: %2.</source>
        <translation>%1：无法判断：%2。</translation>
    </message>
    <message>
        <source>Memory of the workload by term</source>
        <translation>工作负载的内存构成</translation>
    </message>
    <message>
        <source>%1: there are %2 GB on each.</source>
        <translation>%1：每个有 %2 GB。</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自购</translation>
    </message>
    <message>
        <source>No offer of the catalog can be counted against it.</source>
        <translation>目录中没有可与之比较的报价。</translation>
    </message>
    <message>
        <source>Cost over the years</source>
        <translation>历年成本</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>累计支出</translation>
    </message>
    <message>
        <source>paid off %1</source>
        <translation>%1 回本</translation>
    </message>
    <message>
        <source>The resale is credited at the end.</source>
        <translation>转售所得在期末计入。</translation>
    </message>
    <message>
        <source>What the cost is made of</source>
        <translation>成本构成</translation>
    </message>
    <message>
        <source>Cost over %1 years</source>
        <translation>%1 年成本</translation>
    </message>
    <message>
        <source>Cost against utilization</source>
        <translation>成本与利用率</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>cheaper to own from %1</source>
        <translation>利用率达 %1 起自购更便宜</translation>
    </message>
    <message>
        <source>What the verdict rests on</source>
        <translation>结论的依据</translation>
    </message>
    <message>
        <source>Change of what owning saves</source>
        <translation>自购节省额的变化</translation>
    </message>
    <message>
        <source>Low value</source>
        <translation>低值</translation>
    </message>
    <message>
        <source>High value</source>
        <translation>高值</translation>
    </message>
    <message>
        <source>verdict flips</source>
        <translation>结论反转</translation>
    </message>
    <message>
        <source>Three ways to meet peaks</source>
        <translation>应对峰值的三种方式</translation>
    </message>
    <message>
        <source>State how high the peaks are and how much of the time they take.</source>
        <translation>请填写峰值的高度及其所占时间。</translation>
    </message>
    <message>
        <source>Own the base, rent the peaks</source>
        <translation>基础负载自购，峰值租用</translation>
    </message>
    <message>
        <source>Own enough for the peaks</source>
        <translation>按峰值自购</translation>
    </message>
    <message>
        <source>Rent all</source>
        <translation>全部租用</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Speed per watt, side by side</source>
        <translation>每瓦速度对比</translation>
    </message>
    <message>
        <source>Cost, side by side</source>
        <translation>成本对比</translation>
    </message>
    <message>
        <source>How the limit acts: %1.</source>
        <translation>限制的作用方式：%1。</translation>
    </message>
    <message>
        <source>In proportion</source>
        <translation>按比例</translation>
    </message>
    <message>
        <source>On fewer than %1 accelerators it does not fit, or nothing measured tells the speed.</source>
        <translation>少于 %1 个加速器时放不下，或没有测量数据可估算速度。</translation>
    </message>
    <message>
        <source>The accelerators and the links between them are those of this build.</source>
        <translation>加速器及其互连均为本配置的。</translation>
    </message>
    <message>
        <source>Devices alone</source>
        <translation>仅设备本身</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Of the devices alone, without the machine around them; rented ones at their price per hour.</source>
        <translation>仅计设备本身，不含整机；租用设备按每小时价格计。</translation>
    </message>
    <message>
        <source>Speed per watt</source>
        <translation>每瓦速度</translation>
    </message>
    <message>
        <source>Cost of a %1</source>
        <translation>%1的成本</translation>
    </message>
    <message>
        <source>%1: %2 more, not counted: no rate to %3 is stated.</source>
        <translation>%1：另有 %2 未计入：未给出对 %3 的汇率。</translation>
    </message>
    <message>
        <source>The cheapest offer saves %1 against owning as things are stated; a bar that reaches the mark turns the verdict.</source>
        <translation>按目前所填数据，最便宜的租用方案比自有节省 %1；触及标线的条形会使结论反转。</translation>
    </message>
    <message>
        <source>Owning saves %1 against the cheapest offer as things are stated; a bar that reaches the mark turns the verdict.</source>
        <translation>按目前所填数据，自有比最便宜的租用方案节省 %1；触及标线的条形会使结论反转。</translation>
    </message>
    <message>
        <source>Owning and renting are being compared.</source>
        <translation>正在比较自有与租用。</translation>
    </message>
    <message>
        <source>State on the page Own or rent how the machine will be used.</source>
        <translation>请在“自有或租用”页面填写机器的使用方式。</translation>
    </message>
    <message>
        <source>Purchase and interest</source>
        <translation>购置与利息</translation>
    </message>
    <message>
        <source>Energy and cooling</source>
        <translation>电力与冷却</translation>
    </message>
    <message>
        <source>Rent, storage and data</source>
        <translation>租金、存储与流量</translation>
    </message>
    <message>
        <source>Stated figures are those of “%1” (%2), which names neither precision nor board; datasheet figures are the makers&apos; for dense FP16 or BF16 tensors.</source>
        <translation>所述数值来自“%1”（%2），其中既未说明精度也未说明板卡；数据表数值为厂商给出的 FP16 或 BF16 张量稠密值。</translation>
    </message>
    <message>
        <source>Peak rate</source>
        <translation>峰值速率</translation>
    </message>
    <message>
        <source>The cheapest offer saves at least %1 against owning, of which not all costs are known.</source>
        <translation>最便宜的租用方案比自购至少节省 %1；自购的成本并非全部已知。</translation>
    </message>
    <message>
        <source>Not all costs of owning are known: what the verdict turns at cannot be told.</source>
        <translation>自购的成本并非全部已知：无法判断结论在何处翻转。</translation>
    </message>
    <message>
        <source>Rest of the machine, with losses</source>
        <translation>机器其余部分（含损耗）</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>name what the figures were read in, or say that they are assumed</source>
        <translation>请注明数据出处，或说明是假定值</translation>
    </message>
    <message>
        <source>is not an id of a part of your own</source>
        <translation>不是自有部件的标识</translation>
    </message>
    <message>
        <source>write user: and then a-z, 0-9, &apos;.&apos; and &apos;-&apos;</source>
        <translation>请写 user:，后接 a-z、0-9、“.”和“-”</translation>
    </message>
    <message>
        <source>is taken by another part</source>
        <translation>已被其他部件使用</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>请另选一个</translation>
    </message>
    <message>
        <source>write how the maker calls it</source>
        <translation>请填写厂商所用的名称</translation>
    </message>
    <message>
        <source>has an address that is none of the web</source>
        <translation>所含地址不是网址</translation>
    </message>
    <message>
        <source>write https://..., or leave it out</source>
        <translation>请写 https://...，或留空</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>write digits, and a point before decimals</source>
        <translation>请用数字，小数用点号</translation>
    </message>
    <message>
        <source>is no JSON: %1</source>
        <translation>不是 JSON：%1</translation>
    </message>
    <message>
        <source>write it as %1</source>
        <translation>请写成 %1</translation>
    </message>
    <message>
        <source>is no price</source>
        <translation>不是价格</translation>
    </message>
    <message>
        <source>write an amount, and the currency as USD</source>
        <translation>请填写金额，货币写作 USD 之类</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is that of %2 too</source>
        <translation>“%1”也是 %2 的编号</translation>
    </message>
    <message>
        <source>a part number is one product&apos;s</source>
        <translation>一个部件编号只属于一个产品</translation>
    </message>
    <message>
        <source>%1 is outside of what parts have</source>
        <translation>%1 超出部件的常见范围</translation>
    </message>
    <message>
        <source>give a number of %1 to %2 in the key&apos;s unit</source>
        <translation>请以该键的单位填写 %1 到 %2 之间的数</translation>
    </message>
    <message>
        <source>has no source</source>
        <translation>没有来源</translation>
    </message>
    <message>
        <source>name a key of sources.json, or leave the figure out</source>
        <translation>请填写 sources.json 中的键，或不填该数据</translation>
    </message>
    <message>
        <source>has no figure at all</source>
        <translation>没有任何数据</translation>
    </message>
    <message>
        <source>add what a source says, or leave the part out</source>
        <translation>请补充来源所述数据，或不收录该部件</translation>
    </message>
    <message>
        <source>every figure is only general knowledge</source>
        <translation>所有数据都只是常识</translation>
    </message>
    <message>
        <source>find a source for one of them at least, or leave the part out</source>
        <translation>请至少为其中一项找到来源，或不收录该部件</translation>
    </message>
    <message>
        <source>a price is dated %1, which is still to come</source>
        <translation>有价格的日期 %1 尚未到来</translation>
    </message>
    <message>
        <source>correct the date</source>
        <translation>请更正日期</translation>
    </message>
    <message>
        <source>a price of 0 is no price</source>
        <translation>0 不是价格</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>请留空</translation>
    </message>
    <message>
        <source>more watts than volt-amperes</source>
        <translation>瓦数大于伏安数</translation>
    </message>
    <message>
        <source>correct one of them</source>
        <translation>请更正其中之一</translation>
    </message>
    <message>
        <source>a fan thicker than it is wide</source>
        <translation>风扇厚度大于宽度</translation>
    </message>
    <message>
        <source>%1 is %2 times %3, at most %4 are dense with FP32 accumulate</source>
        <translation>%1 是 %3 的 %2 倍；稠密且以 FP32 累加时最多为 %4</translation>
    </message>
    <message>
        <source>give the dense rate with FP32 accumulate; data sheets often print the sparse one</source>
        <translation>请填写稠密且以 FP32 累加的速率；数据表常印稀疏速率</translation>
    </message>
    <message>
        <source>%1 is less than %2 of %3</source>
        <translation>%1 小于 %3 的 %2</translation>
    </message>
    <message>
        <source>a narrower format is never slower; correct one of them</source>
        <translation>较窄的格式不会更慢；请更正其中之一</translation>
    </message>
    <message>
        <source>%1 GB/s cannot be: %2 %3 would have %4 to %5</source>
        <translation>%1 GB/s 不可能：%2 %3 应为 %4 到 %5</translation>
    </message>
    <message>
        <source>correct the bandwidth, the bus or the kind of memory</source>
        <translation>请更正带宽、总线或显存类型</translation>
    </message>
    <message>
        <source>the limit of %1 is more than slot and plugs carry, %2</source>
        <translation>功耗上限 %1 大于插槽和插头可承载的 %2</translation>
    </message>
    <message>
        <source>correct the limit or power_connectors</source>
        <translation>请更正上限或 power_connectors</translation>
    </message>
    <message>
        <source>%1 is the rate with sparsity</source>
        <translation>%1 是稀疏速率</translation>
    </message>
    <message>
        <source>give the dense rate, about %1</source>
        <translation>请填写稠密速率，约 %1</translation>
    </message>
    <message>
        <source>%1 was not sold before %2</source>
        <translation>%1 在 %2 年之前尚未上市</translation>
    </message>
    <message>
        <source>correct the architecture or launch_date</source>
        <translation>请更正架构或 launch_date</translation>
    </message>
    <message>
        <source>the lowest limit is above the limit</source>
        <translation>最低上限高于上限</translation>
    </message>
    <message>
        <source>more lanes are wired than the connector has</source>
        <translation>布线通道多于连接器的通道</translation>
    </message>
    <message>
        <source>%1 does not go with %2 slots</source>
        <translation>%1 与 %2 个槽位不符</translation>
    </message>
    <message>
        <source>%1 MT/s is no speed of %2</source>
        <translation>%1 MT/s 不是 %2 的速率</translation>
    </message>
    <message>
        <source>correct the speed or the type</source>
        <translation>请更正速率或类型</translation>
    </message>
    <message>
        <source>the slot id &apos;%1&apos; stands twice</source>
        <translation>插槽标识“%1”出现两次</translation>
    </message>
    <message>
        <source>number the slots</source>
        <translation>请为插槽编号</translation>
    </message>
    <message>
        <source>slot %1 cannot have %2 lanes</source>
        <translation>插槽 %1 不可能有 %2 条通道</translation>
    </message>
    <message>
        <source>give 1, 2, 4, 8 or 16, at most %1</source>
        <translation>请填 1、2、4、8 或 16，最多 %1</translation>
    </message>
    <message>
        <source>slots take %1 lanes from the CPU, the platform has %2</source>
        <translation>插槽占用 CPU 的 %1 条通道，平台只有 %2 条</translation>
    </message>
    <message>
        <source>correct widths or roots, or say in lane_rules which slots share lanes</source>
        <translation>请更正宽度或根端口，或在 lane_rules 中说明哪些插槽共享通道</translation>
    </message>
    <message>
        <source>fewer threads than cores</source>
        <translation>线程少于核心</translation>
    </message>
    <message>
        <source>more than two threads to a core</source>
        <translation>每个核心多于两个线程</translation>
    </message>
    <message>
        <source>the boost clock is below the base clock</source>
        <translation>加速频率低于基础频率</translation>
    </message>
    <message>
        <source>the sustained limit is below the TDP</source>
        <translation>持续功耗上限低于 TDP</translation>
    </message>
    <message>
        <source>%1 lanes, the platform %2 has %3 at most</source>
        <translation>%1 条通道，而平台 %2 最多有 %3 条</translation>
    </message>
    <message>
        <source>correct the lanes or the socket</source>
        <translation>请更正通道数或插座</translation>
    </message>
    <message>
        <source>fewer lanes than one of its links takes</source>
        <translation>通道少于其中一条链路所需</translation>
    </message>
    <message>
        <source>pcie_lanes counts all lanes of the package</source>
        <translation>pcie_lanes 计入封装的所有通道</translation>
    </message>
    <message>
        <source>slot %1 has generation %2</source>
        <translation>插槽 %1 的代数为 %2</translation>
    </message>
    <message>
        <source>give 1 to 7</source>
        <translation>请填 1 到 7</translation>
    </message>
    <message>
        <source>two slots at position %1</source>
        <translation>位置 %1 有两个插槽</translation>
    </message>
    <message>
        <source>%1 without ECC</source>
        <translation>%1 不带 ECC</translation>
    </message>
    <message>
        <source>a udimm with ECC is an ecc-udimm</source>
        <translation>带 ECC 的 udimm 是 ecc-udimm</translation>
    </message>
    <message>
        <source>%1 is more than the link carries, %2</source>
        <translation>%1 大于链路可承载的 %2</translation>
    </message>
    <message>
        <source>correct the rate, the generation or the lanes</source>
        <translation>请更正速率、代数或通道数</translation>
    </message>
    <message>
        <source>is no length of M.2</source>
        <translation>不是 M.2 的长度</translation>
    </message>
    <message>
        <source>give 2230, 2242, 2260, 2280 or 22110</source>
        <translation>请填 2230、2242、2260、2280 或 22110</translation>
    </message>
    <message>
        <source>more power from a lower voltage</source>
        <translation>电压较低而功率更大</translation>
    </message>
    <message>
        <source>more cables than plugs of %1</source>
        <translation>%1 的线缆多于插头</translation>
    </message>
    <message>
        <source>count plugs of all cables</source>
        <translation>请计入所有线缆的插头</translation>
    </message>
    <message>
        <source>plugs for %1 W of cards at a rating of %2 W</source>
        <translation>额定 %2 W 却有供 %1 W 显卡的插头</translation>
    </message>
    <message>
        <source>correct the plugs or the rating</source>
        <translation>请更正插头或额定功率</translation>
    </message>
    <message>
        <source>plugs for only %1 W of cards at a rating of %2 W</source>
        <translation>额定 %2 W 却只有供 %1 W 显卡的插头</translation>
    </message>
    <message>
        <source>the list lacks plugs, or the rating is wrong</source>
        <translation>列表缺少插头，或额定功率有误</translation>
    </message>
    <message>
        <source>one port is faster than the card&apos;s link</source>
        <translation>单个端口比网卡链路更快</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Compute capability</source>
        <translation>计算能力</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Memory type</source>
        <translation>内存类型</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>内存带宽</translation>
    </message>
    <message>
        <source>ECC memory</source>
        <translation>ECC 内存</translation>
    </message>
    <message>
        <source>FP64</source>
        <translation>FP64</translation>
    </message>
    <message>
        <source>FP32</source>
        <translation>FP32</translation>
    </message>
    <message>
        <source>TF32 tensor</source>
        <translation>TF32 张量</translation>
    </message>
    <message>
        <source>FP16 tensor</source>
        <translation>FP16 张量</translation>
    </message>
    <message>
        <source>BF16 tensor</source>
        <translation>BF16 张量</translation>
    </message>
    <message>
        <source>FP8 tensor</source>
        <translation>FP8 张量</translation>
    </message>
    <message>
        <source>FP4 tensor</source>
        <translation>FP4 张量</translation>
    </message>
    <message>
        <source>INT8 tensor</source>
        <translation>INT8 张量</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>功耗上限</translation>
    </message>
    <message>
        <source>Lowest power limit</source>
        <translation>最低功耗上限</translation>
    </message>
    <message>
        <source>Recommended PSU</source>
        <translation>推荐电源</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形态</translation>
    </message>
    <message>
        <source>PCIe generation</source>
        <translation>PCIe 代数</translation>
    </message>
    <message>
        <source>PCIe lanes</source>
        <translation>PCIe 通道</translation>
    </message>
    <message>
        <source>Edge connector</source>
        <translation>金手指</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>占用槽位</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>厚度</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>散热方式</translation>
    </message>
    <message>
        <source>Airflow needed</source>
        <translation>所需风量</translation>
    </message>
    <message>
        <source>Power plugs</source>
        <translation>供电插头</translation>
    </message>
    <message>
        <source>Plug place</source>
        <translation>插头位置</translation>
    </message>
    <message>
        <source>Power from the slot</source>
        <translation>插槽供电</translation>
    </message>
    <message>
        <source>Display outputs</source>
        <translation>显示输出</translation>
    </message>
    <message>
        <source>NVLink</source>
        <translation>NVLink</translation>
    </message>
    <message>
        <source>NVLink bandwidth</source>
        <translation>NVLink 带宽</translation>
    </message>
    <message>
        <source>PCIe peer-to-peer</source>
        <translation>PCIe P2P</translation>
    </message>
    <message>
        <source>Highest temperature</source>
        <translation>最高温度</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Retimer or redriver</source>
        <translation>Retimer 或 Redriver</translation>
    </message>
    <message>
        <source>Bridge spacing</source>
        <translation>桥接跨距</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始端</translation>
    </message>
    <message>
        <source>To</source>
        <translation>末端</translation>
    </message>
    <message>
        <source>Board form factors</source>
        <translation>支持的板型</translation>
    </message>
    <message>
        <source>Supply forms</source>
        <translation>支持的电源规格</translation>
    </message>
    <message>
        <source>Longest supply</source>
        <translation>电源限长</translation>
    </message>
    <message>
        <source>Supply places</source>
        <translation>电源位</translation>
    </message>
    <message>
        <source>Longest card</source>
        <translation>卡限长</translation>
    </message>
    <message>
        <source>Highest card</source>
        <translation>卡限高</translation>
    </message>
    <message>
        <source>Highest cooler</source>
        <translation>散热器限高</translation>
    </message>
    <message>
        <source>Expansion slots</source>
        <translation>扩展槽位</translation>
    </message>
    <message>
        <source>Drive bays</source>
        <translation>硬盘位</translation>
    </message>
    <message>
        <source>Fan places</source>
        <translation>风扇位</translation>
    </message>
    <message>
        <source>Fans included</source>
        <translation>自带风扇</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>前面板</translation>
    </message>
    <message>
        <source>Airflow of the fans included</source>
        <translation>自带风扇风量</translation>
    </message>
    <message>
        <source>Ducted airflow</source>
        <translation>风道送风</translation>
    </message>
    <message>
        <source>Rack units</source>
        <translation>机架单位（U）</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>CPU 接口</translation>
    </message>
    <message>
        <source>Ratings by socket</source>
        <translation>各接口散热能力</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>散热能力</translation>
    </message>
    <message>
        <source>Memory clearance</source>
        <translation>内存净空</translation>
    </message>
    <message>
        <source>Radiator length</source>
        <translation>冷排长度</translation>
    </message>
    <message>
        <source>Radiator with fans</source>
        <translation>冷排厚度（含风扇）</translation>
    </message>
    <message>
        <source>Cold plate</source>
        <translation>冷板</translation>
    </message>
    <message>
        <source>Airflow</source>
        <translation>气流</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>风扇</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>核心数</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Base clock</source>
        <translation>基础频率</translation>
    </message>
    <message>
        <source>Boost clock</source>
        <translation>加速频率</translation>
    </message>
    <message>
        <source>L3 cache</source>
        <translation>L3 缓存</translation>
    </message>
    <message>
        <source>TDP</source>
        <translation>TDP</translation>
    </message>
    <message>
        <source>Sustained limit</source>
        <translation>持续功耗上限</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>CPU 接口</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Sockets per machine</source>
        <translation>单机 CPU 数</translation>
    </message>
    <message>
        <source>Chipset lanes</source>
        <translation>芯片组通道</translation>
    </message>
    <message>
        <source>Graphics port</source>
        <translation>显卡通道（PEG）</translation>
    </message>
    <message>
        <source>Memory types</source>
        <translation>内存类型</translation>
    </message>
    <message>
        <source>Memory modules</source>
        <translation>内存条类型</translation>
    </message>
    <message>
        <source>Memory channels</source>
        <translation>内存通道</translation>
    </message>
    <message>
        <source>Memory speed</source>
        <translation>内存速率</translation>
    </message>
    <message>
        <source>Highest memory</source>
        <translation>最大内存</translation>
    </message>
    <message>
        <source>ECC</source>
        <translation>ECC</translation>
    </message>
    <message>
        <source>Integrated graphics</source>
        <translation>集成显卡</translation>
    </message>
    <message>
        <source>Vendor lock</source>
        <translation>厂商锁定</translation>
    </message>
    <message>
        <source>Oldest firmware</source>
        <translation>最低固件版本</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功耗</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>电流</translation>
    </message>
    <message>
        <source>Speed (rpm)</source>
        <translation>转速 (rpm)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>内存条</translation>
    </message>
    <message>
        <source>Modules in the kit</source>
        <translation>套装条数</translation>
    </message>
    <message>
        <source>Capacity per module</source>
        <translation>单条容量</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>Rank 数</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>电压</translation>
    </message>
    <message>
        <source>Power per module</source>
        <translation>单条功耗</translation>
    </message>
    <message>
        <source>CPU sockets</source>
        <translation>CPU 插座</translation>
    </message>
    <message>
        <source>Chipset</source>
        <translation>芯片组</translation>
    </message>
    <message>
        <source>CPU families</source>
        <translation>CPU 系列</translation>
    </message>
    <message>
        <source>Form factor</source>
        <translation>板型</translation>
    </message>
    <message>
        <source>PCIe slots</source>
        <translation>PCIe 插槽</translation>
    </message>
    <message>
        <source>M.2 slots</source>
        <translation>M.2 插槽</translation>
    </message>
    <message>
        <source>Cabled NVMe ports</source>
        <translation>线缆 NVMe 接口</translation>
    </message>
    <message>
        <source>Lane sharing</source>
        <translation>通道共享</translation>
    </message>
    <message>
        <source>SATA ports</source>
        <translation>SATA 接口</translation>
    </message>
    <message>
        <source>Memory slots</source>
        <translation>内存插槽</translation>
    </message>
    <message>
        <source>Chipset link generation</source>
        <translation>芯片组链路代数</translation>
    </message>
    <message>
        <source>Chipset link lanes</source>
        <translation>芯片组链路通道</translation>
    </message>
    <message>
        <source>Auxiliary plugs</source>
        <translation>辅助供电插头</translation>
    </message>
    <message>
        <source>Highest CPU TDP</source>
        <translation>最高 CPU TDP</translation>
    </message>
    <message>
        <source>Tested GPUs</source>
        <translation>验证过的 GPU 数</translation>
    </message>
    <message>
        <source>Fan headers</source>
        <translation>风扇接口</translation>
    </message>
    <message>
        <source>Remote management</source>
        <translation>远程管理</translation>
    </message>
    <message>
        <source>Above 4G decoding</source>
        <translation>Above 4G 解码</translation>
    </message>
    <message>
        <source>Ethernet</source>
        <translation>以太网</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Rate per port</source>
        <translation>单端口速率</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>RDMA</source>
        <translation>RDMA</translation>
    </message>
    <message>
        <source>Rated power</source>
        <translation>额定功率</translation>
    </message>
    <message>
        <source>Rated power at 100-127 V</source>
        <translation>100-127 V 额定功率</translation>
    </message>
    <message>
        <source>Lowest input voltage</source>
        <translation>最低输入电压</translation>
    </message>
    <message>
        <source>80 PLUS level</source>
        <translation>80 PLUS 等级</translation>
    </message>
    <message>
        <source>ATX version</source>
        <translation>ATX 版本</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>线材</translation>
    </message>
    <message>
        <source>Inlet</source>
        <translation>AC 输入口</translation>
    </message>
    <message>
        <source>Redundancy</source>
        <translation>冗余</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Included parts</source>
        <translation>包含部件</translation>
    </message>
    <message>
        <source>Accelerator options</source>
        <translation>可选加速卡</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>加速卡</translation>
    </message>
    <message>
        <source>CPU cores</source>
        <translation>CPU 核心</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>计费方式</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>承诺期限</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Highest power</source>
        <translation>最大功率</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>M.2 length</source>
        <translation>M.2 长度</translation>
    </message>
    <message>
        <source>Sequential read</source>
        <translation>顺序读取</translation>
    </message>
    <message>
        <source>Sequential write</source>
        <translation>顺序写入</translation>
    </message>
    <message>
        <source>Random read (IOPS)</source>
        <translation>随机读取 (IOPS)</translation>
    </message>
    <message>
        <source>Endurance</source>
        <translation>写入寿命</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Apparent power</source>
        <translation>视在功率</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>输出波形</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>拓扑</translation>
    </message>
    <message>
        <source>Mains</source>
        <translation>市电</translation>
    </message>
    <message>
        <source>Runtime at half load</source>
        <translation>半载续航时间</translation>
    </message>
    <message>
        <source>Memory bus</source>
        <translation>显存位宽</translation>
    </message>
    <message>
        <source>BAR1 window</source>
        <translation>BAR1 窗口</translation>
    </message>
    <message>
        <source>Airflow directions</source>
        <translation>允许的风向</translation>
    </message>
    <message>
        <source>Slot split needed</source>
        <translation>所需插槽拆分</translation>
    </message>
    <message>
        <source>Fanless</source>
        <translation>无风扇</translation>
    </message>
    <message>
        <source>Heat carried without fans</source>
        <translation>无风扇散热能力</translation>
    </message>
    <message>
        <source>Accelerator without fans</source>
        <translation>无风扇时加速卡功率</translation>
    </message>
    <message>
        <source>Room below the slots</source>
        <translation>插槽下方空间</translation>
    </message>
    <message>
        <source>Front panel plugs</source>
        <translation>前面板插头</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>代数</translation>
    </message>
    <message>
        <source>PCIe switches</source>
        <translation>PCIe 交换芯片</translation>
    </message>
    <message>
        <source>Socket to first slot</source>
        <translation>CPU 到首个插槽的距离</translation>
    </message>
    <message>
        <source>Oldest firmware by CPU</source>
        <translation>各 CPU 最低固件</translation>
    </message>
    <message>
        <source>Hardware revisions</source>
        <translation>硬件版本</translation>
    </message>
    <message>
        <source>Address space for cards</source>
        <translation>卡的地址空间</translation>
    </message>
    <message>
        <source>Front panel headers</source>
        <translation>前面板插针</translation>
    </message>
    <message>
        <source>8-pin cable carries</source>
        <translation>8-pin 线承载</translation>
    </message>
    <message>
        <source>Accelerator plugs carry</source>
        <translation>加速卡插头承载</translation>
    </message>
    <message>
        <source>Write cache</source>
        <translation>写缓存</translation>
    </message>
    <message>
        <source>Sustained write</source>
        <translation>持续写入</translation>
    </message>
    <message>
        <source>Rated power of a supply</source>
        <translation>单个电源额定功率</translation>
    </message>
    <message>
        <source>Power plugs for cards</source>
        <translation>显卡供电插头</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>激活参数量</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>隐藏层维度</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation>注意力头数</translation>
    </message>
    <message>
        <source>Key-value heads</source>
        <translation>键值头数</translation>
    </message>
    <message>
        <source>Head size</source>
        <translation>头维度</translation>
    </message>
    <message>
        <source>MLP width</source>
        <translation>MLP 宽度</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词表大小</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家数</translation>
    </message>
    <message>
        <source>Active experts</source>
        <translation>激活专家数</translation>
    </message>
    <message>
        <source>Shared experts</source>
        <translation>共享专家数</translation>
    </message>
    <message>
        <source>Expert width</source>
        <translation>专家宽度</translation>
    </message>
    <message>
        <source>Layers without experts</source>
        <translation>无专家层数</translation>
    </message>
    <message>
        <source>Latent cache size</source>
        <translation>潜在缓存维度</translation>
    </message>
    <message>
        <source>Sliding window</source>
        <translation>滑动窗口</translation>
    </message>
    <message>
        <source>Layers with a window</source>
        <translation>带窗口的层数</translation>
    </message>
    <message>
        <source>Longest sequence</source>
        <translation>最大序列长度</translation>
    </message>
    <message>
        <source>Gated MLP</source>
        <translation>门控 MLP</translation>
    </message>
    <message>
        <source>Tied embeddings</source>
        <translation>共享嵌入</translation>
    </message>
    <message>
        <source>Causal</source>
        <translation>因果</translation>
    </message>
    <message>
        <source>Vision transformer</source>
        <translation>视觉 Transformer</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>图像尺寸</translation>
    </message>
    <message>
        <source>GMACs per image</source>
        <translation>每张图像 GMACs</translation>
    </message>
    <message>
        <source>Activations per image (M)</source>
        <translation>每张图像激活值 (M)</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Cache precision</source>
        <translation>缓存精度</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>框架</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Parallelism</source>
        <translation>并行方式</translation>
    </message>
    <message>
        <source>Sharding</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Activation checkpointing</source>
        <translation>激活检查点</translation>
    </message>
    <message>
        <source>Activations in host memory</source>
        <translation>激活值存于主机内存</translation>
    </message>
    <message>
        <source>Offload</source>
        <translation>卸载</translation>
    </message>
    <message>
        <source>Memory layout</source>
        <translation>内存布局</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>调度器</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序列长度</translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation>提示 token 数</translation>
    </message>
    <message>
        <source>Generated tokens</source>
        <translation>生成 token 数</translation>
    </message>
    <message>
        <source>Micro-batch per GPU</source>
        <translation>每 GPU 微批大小</translation>
    </message>
    <message>
        <source>Gradient accumulation</source>
        <translation>梯度累积</translation>
    </message>
    <message>
        <source>Global batch</source>
        <translation>全局批大小</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Average batch</source>
        <translation>平均批大小</translation>
    </message>
    <message>
        <source>Most sequences at once</source>
        <translation>最大并发序列数</translation>
    </message>
    <message>
        <source>Average output</source>
        <translation>平均输出长度</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Segment length</source>
        <translation>分段长度</translation>
    </message>
    <message>
        <source>Memory length</source>
        <translation>记忆长度</translation>
    </message>
    <message>
        <source>Size of the weights</source>
        <translation>权重大小</translation>
    </message>
    <message>
        <source>LoRA rank</source>
        <translation>LoRA 秩</translation>
    </message>
    <message>
        <source>Samples of the dataset</source>
        <translation>数据集样本数</translation>
    </message>
    <message>
        <source>Bytes per sample</source>
        <translation>每样本字节数</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数（epoch）</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>token 数</translation>
    </message>
    <message>
        <source>Users at once</source>
        <translation>并发用户数</translation>
    </message>
    <message>
        <source>Seconds per step</source>
        <translation>每步秒数</translation>
    </message>
    <message>
        <source>Matrix size</source>
        <translation>矩阵大小</translation>
    </message>
    <message>
        <source>Message size</source>
        <translation>消息大小</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Model architecture</source>
        <translation>模型架构</translation>
    </message>
    <message>
        <source>Several GPUs</source>
        <translation>多 GPU</translation>
    </message>
    <message>
        <source>Family of the training</source>
        <translation>所属训练系列</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>基准测试</translation>
    </message>
    <message>
        <source>Memory-efficient attention</source>
        <translation>内存高效注意力</translation>
    </message>
    <message>
        <source>Autocast</source>
        <translation>自动混合精度（autocast）</translation>
    </message>
    <message>
        <source>Samples loaded per second and core</source>
        <translation>每秒每核加载的样本数</translation>
    </message>
    <message>
        <source>Simulated steps per second and core</source>
        <translation>每秒每核模拟的步数</translation>
    </message>
    <message>
        <source>Passes over each simulated step</source>
        <translation>每个模拟步的训练遍数</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%n 个插槽</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 slots</source>
        <translation>%1 个插槽</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n 核</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>%n 个端口</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accelerator(s)</source>
        <translation>
            <numerusform>%n 个加速器</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fit</name>
    <message>
        <source>%1 is only assumed (%2)</source>
        <translation>%1 仅为假定值（%2）</translation>
    </message>
    <message>
        <source>%1 is not known (%2)</source>
        <translation>%1 未知（%2）</translation>
    </message>
    <message>
        <source>socket %1, the board has %2</source>
        <translation>接口为 %1，主板为 %2</translation>
    </message>
    <message>
        <source>%1, the board takes %2</source>
        <translation>%1，主板支持 %2</translation>
    </message>
    <message>
        <source>is rented only, it cannot be bought</source>
        <translation>仅供租用，无法购买</translation>
    </message>
    <message>
        <source>is not a PCIe slot</source>
        <translation>不是 PCIe 插槽</translation>
    </message>
    <message>
        <source>x%1 card, the slot is x%2 and closed</source>
        <translation>x%1 卡，插槽为 x%2 且末端封闭</translation>
    </message>
    <message>
        <source>the slot has no lanes</source>
        <translation>插槽没有通道</translation>
    </message>
    <message>
        <source>runs at x%1 of x%2</source>
        <translation>以 x%1 运行（最高 x%2）</translation>
    </message>
    <message>
        <source>%1 drive, the slot takes M.2</source>
        <translation>%1 硬盘，插槽仅支持 M.2</translation>
    </message>
    <message>
        <source>length %1 is not among the slot&apos;s</source>
        <translation>插槽不支持长度 %1</translation>
    </message>
    <message>
        <source>SATA drive, the slot is PCIe only</source>
        <translation>SATA 硬盘，插槽仅支持 PCIe</translation>
    </message>
    <message>
        <source>runs at Gen%1 of Gen%2</source>
        <translation>以 Gen%1 运行（最高 Gen%2）</translation>
    </message>
    <message>
        <source>%1 drive, the bay takes %2</source>
        <translation>%1 硬盘，硬盘位支持 %2</translation>
    </message>
    <message>
        <source>no mount for %1 (has %2)</source>
        <translation>没有 %1 的扣具（有 %2）</translation>
    </message>
    <message>
        <source>%1 board, the case takes %2</source>
        <translation>%1 主板，机箱支持 %2</translation>
    </message>
    <message>
        <source>%1 supply, the case takes %2</source>
        <translation>%1 电源，机箱支持 %2</translation>
    </message>
    <message>
        <source>%1 long, the case takes %2</source>
        <translation>长 %1，机箱限 %2</translation>
    </message>
    <message>
        <source>needs %1 of length, the case has %2</source>
        <translation>需要 %1 长度，机箱有 %2</translation>
    </message>
    <message>
        <source>no place for a %1 radiator</source>
        <translation>没有 %1 冷排的位置</translation>
    </message>
    <message>
        <source>%1 high, the case takes %2</source>
        <translation>高 %1，机箱限 %2</translation>
    </message>
    <message>
        <source>passive card, needs a chassis with ducted airflow</source>
        <translation>被动散热卡，需要有风道送风的机箱</translation>
    </message>
    <message>
        <source>does not belong there</source>
        <translation>不能放在此处</translation>
    </message>
    <message>
        <source>no free place for it</source>
        <translation>没有空闲位置</translation>
    </message>
    <message>
        <source>no board chosen yet</source>
        <translation>尚未选择主板</translation>
    </message>
    <message>
        <source>no case chosen yet</source>
        <translation>尚未选择机箱</translation>
    </message>
    <message>
        <source>fan places of the case are not known</source>
        <translation>机箱的风扇位未知</translation>
    </message>
    <message>
        <source>needs an SXM socket, not a PCIe slot</source>
        <translation>需要 SXM 插座，不是 PCIe 插槽</translation>
    </message>
    <message>
        <source>needs an OAM socket, not a PCIe slot</source>
        <translation>需要 OAM 插座，不是 PCIe 插槽</translation>
    </message>
    <message>
        <source>comes only as part of a whole machine</source>
        <translation>仅随整机提供</translation>
    </message>
    <message>
        <source>the machine has a case of its own</source>
        <translation>整机自带机箱</translation>
    </message>
    <message>
        <source>the machine has CPU coolers of its own</source>
        <translation>整机自带 CPU 散热器</translation>
    </message>
    <message>
        <source>the machine has a board of its own</source>
        <translation>整机自带主板</translation>
    </message>
    <message>
        <source>the machine has a board of its own, perhaps this one</source>
        <translation>整机自带主板，可能就是这块</translation>
    </message>
    <message>
        <source>the machine has supplies of its own</source>
        <translation>整机自带电源</translation>
    </message>
    <message>
        <source>the machine has supplies of its own, perhaps this one</source>
        <translation>整机自带电源，可能就是这个</translation>
    </message>
    <message>
        <source>slots of the machine not known</source>
        <translation>整机的插槽未知</translation>
    </message>
    <message>
        <source>memory slots of the machine not known</source>
        <translation>整机的内存插槽未知</translation>
    </message>
    <message>
        <source>CPU sockets of the machine not known</source>
        <translation>整机的 CPU 插座未知</translation>
    </message>
    <message>
        <source>drive bays of the machine not known</source>
        <translation>整机的硬盘位未知</translation>
    </message>
</context>
<context>
    <name>flopsmith::Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Export &amp;drawing…</source>
        <translation>导出图纸(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Export build sheet…</source>
        <translation>导出装机单(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;move part</source>
        <translation>移除部件(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Find anything</source>
        <translation>查找任意内容(&amp;F)</translation>
    </message>
    <message>
        <source>Search &amp;parts</source>
        <translation>搜索部件(&amp;P)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>显示全部(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Flopsmith</source>
        <translation>关于 Flopsmith(&amp;A)</translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation>从模板新建(&amp;T)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>图表(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>比较(&amp;O)</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>装机单(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>浅色主题(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>深色主题(&amp;D)</translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation>跟随系统主题(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open parts &amp;list…</source>
        <translation>打开配件清单(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Paste parts list</source>
        <translation>粘贴配件清单(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Catalog data…</source>
        <translation>目录数据(&amp;C)…</translation>
    </message>
    <message>
        <source>All fi&amp;gures of the part</source>
        <translation>部件的全部数据(&amp;G)</translation>
    </message>
    <message>
        <source>Put the part &amp;aside to compare</source>
        <translation>将部件放入比较(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Compare parts</source>
        <translation>比较部件(&amp;C)</translation>
    </message>
    <message>
        <source>Ne&amp;w part…</source>
        <translation>新建部件(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Workload</source>
        <translation>工作负载(&amp;W)</translation>
    </message>
    <message>
        <source>Ow&amp;n or rent</source>
        <translation>自购或租用(&amp;N)</translation>
    </message>
    <message>
        <source>Site an&amp;d settings…</source>
        <translation>场地与设置(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Rules of this document…</source>
        <translation>本文档的规则(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>flopsmith::CanvasView</name>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Drawing of the machine. Arrow keys move between places, Enter looks for parts for a free place, P places the part of the list, M moves a part, Delete takes it out.</source>
        <translation>机器示意图。方向键在位置之间移动，Enter 为空闲位置查找部件，P 放置列表中的部件，M 移动部件，Delete 取出部件。</translation>
    </message>
    <message>
        <source>Drop here to take out</source>
        <translation>拖到此处取出</translation>
    </message>
</context>
<context>
    <name>flopsmith::CatalogController</name>
    <message>
        <source>The dataset is removed.</source>
        <translation>数据集已移除。</translation>
    </message>
    <message>
        <source>These prices were there already.</source>
        <translation>这些价格已存在。</translation>
    </message>
    <message numerus="yes">
        <source>%n new price(s)</source>
        <translation>
            <numerusform>%n 个新价格</numerusform>
        </translation>
    </message>
    <message>
        <source>Import file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Datasets (*.csv *.tsv *.json *.jsonl *.yaml *.yml *.ids *.gz);;All files (*)</source>
        <translation>数据集 (*.csv *.tsv *.json *.jsonl *.yaml *.yml *.ids *.gz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Map columns</source>
        <translation>对应列</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.gz);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt *.gz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>导入价格</translation>
    </message>
    <message>
        <source>Price lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>价格表 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1: %2 parts taken</source>
        <translation>%1：已导入 %2 个部件</translation>
    </message>
    <message>
        <source>%1 of them joined with parts that were there</source>
        <translation>其中 %1 个与已有部件合并</translation>
    </message>
    <message>
        <source>%1 records or values not taken over</source>
        <translation>%1 条记录或数值未导入</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消，未作任何更改。</translation>
    </message>
    <message>
        <source>%1: names of %2 devices, for lists that lspci made</source>
        <translation>%1：%2 个设备的名称，用于 lspci 的输出</translation>
    </message>
</context>
<context>
    <name>flopsmith::CatalogDialog</name>
    <message>
        <source>Imported datasets</source>
        <translation>已导入的数据集</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>D&amp;etails…</source>
        <translation>详情(&amp;E)…</translation>
    </message>
    <message>
        <source>Catalog data</source>
        <translation>目录数据</translation>
    </message>
    <message>
        <source>Parts of datasets that you import stand beside those of the program&apos;s catalog, each with its source. Files are read on this computer only.</source>
        <translation>您导入的数据集中的部件与程序目录中的部件并列显示，并各自标明来源。文件仅在此计算机上读取。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing is imported yet. Import a file or a folder of an open dataset, or any table of parts as CSV.</source>
        <translation>尚未导入任何内容。可导入开放数据集的文件或文件夹，或任意 CSV 部件表格。</translation>
    </message>
    <message>
        <source>Import &amp;file…</source>
        <translation>导入文件(&amp;F)…</translation>
    </message>
    <message>
        <source>A file of an open dataset, or any table as CSV</source>
        <translation>开放数据集的文件，或任意 CSV 表格</translation>
    </message>
    <message>
        <source>Import f&amp;older…</source>
        <translation>导入文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>The folder of an open dataset</source>
        <translation>开放数据集的文件夹</translation>
    </message>
    <message>
        <source>Ma&amp;p columns…</source>
        <translation>对应列(&amp;P)…</translation>
    </message>
    <message>
        <source>Say yourself what the columns of a table are</source>
        <translation>自行指定表格各列的含义</translation>
    </message>
    <message>
        <source>Import p&amp;rices…</source>
        <translation>导入价格(&amp;R)…</translation>
    </message>
    <message>
        <source>A price list as CSV</source>
        <translation>CSV 价格表</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>更新(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Skipped…</source>
        <translation>已跳过(&amp;S)…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>移除(&amp;M)…</translation>
    </message>
    <message>
        <source>Mer&amp;ges…</source>
        <translation>合并(&amp;G)…</translation>
    </message>
    <message>
        <source>Read the selected dataset again from where it came from</source>
        <translation>从原来的位置重新读取所选数据集</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Not taken over when %1 was imported:</source>
        <translation>导入 %1 时未导入的内容：</translation>
    </message>
</context>
<context>
    <name>flopsmith::Centre</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>flopsmith::ChartView</name>
    <message>
        <source>No figure is known for this chart.</source>
        <translation>此图表没有已知数据。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Show the values as a table</source>
        <translation>以表格显示数值</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export this chart</source>
        <translation>导出此图表</translation>
    </message>
    <message>
        <source>Save this chart as a picture or as numbers</source>
        <translation>将此图表保存为图片或数据</translation>
    </message>
    <message>
        <source>PNG picture…</source>
        <translation>PNG 图片…</translation>
    </message>
    <message>
        <source>SVG picture…</source>
        <translation>SVG 图片…</translation>
    </message>
    <message>
        <source>CSV table…</source>
        <translation>CSV 表格…</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation>%1（表格）</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>图表：%1</translation>
    </message>
    <message>
        <source>Arrow keys walk through the values</source>
        <translation>方向键逐一查看数值</translation>
    </message>
</context>
<context>
    <name>flopsmith::ChartsPanel</name>
    <message>
        <source>All charts</source>
        <translation>所有图表</translation>
    </message>
    <message>
        <source>Charts of performance, power and cost appear here.
Add parts from the list on the left, or open a template, and come back.</source>
        <translation>性能、功耗和成本图表将显示在此处。
请从左侧列表添加部件，或打开模板后再回到此处。</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Show builds that just meet this tier&apos;s levels</source>
        <translation>显示刚好达到此档位各级别的配置</translation>
    </message>
    <message>
        <source>This build</source>
        <translation>当前配置</translation>
    </message>
    <message>
        <source>Own or rent: %1</source>
        <translation>自有或租用：%1</translation>
    </message>
</context>
<context>
    <name>flopsmith::ColumnBoxes</name>
    <message>
        <source>Columns of the table</source>
        <translation>表格的列</translation>
    </message>
    <message>
        <source>What %1 is</source>
        <translation>%1 的含义</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>%1 的单位</translation>
    </message>
</context>
<context>
    <name>flopsmith::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>查找任意内容</translation>
    </message>
    <message>
        <source>Find parts, actions, problems</source>
        <translation>查找部件、操作、问题</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
</context>
<context>
    <name>flopsmith::ComparePanel</name>
    <message>
        <source>Differences only</source>
        <translation>仅显示差异</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Show the builds in charts instead of a table</source>
        <translation>以图表代替表格显示各配置</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>PDF document…</source>
        <translation>PDF 文档…</translation>
    </message>
    <message>
        <source>HTML page…</source>
        <translation>HTML 网页…</translation>
    </message>
    <message>
        <source>CSV table…</source>
        <translation>CSV 表格…</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare this build with up to five others.
Add saved builds, templates or rented machines above, or drop .rig files here.</source>
        <translation>将本配置与最多五个其他配置对比。
在上方添加已保存的配置、模板或租用机器，或将 .rig 文件拖到这里。</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>The build that the others are measured against</source>
        <translation>其他配置与之比较的配置</translation>
    </message>
    <message>
        <source>Markdown text…</source>
        <translation>Markdown 文本…</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>Say above the table what the differences mean</source>
        <translation>在表格上方用文字说明差异</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>flopsmith::CompareTray</name>
    <message>
        <source>Empty the comparison</source>
        <translation>清空比较</translation>
    </message>
    <message>
        <source>Compare (%1)</source>
        <translation>比较 (%1)</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <translation>比较：%1</translation>
    </message>
    <message>
        <source>Add another part of this category first</source>
        <translation>请先再添加一个此类别的部件</translation>
    </message>
</context>
<context>
    <name>flopsmith::ComparedBuilds</name>
    <message>
        <source>Add build</source>
        <translation>添加配置</translation>
    </message>
    <message>
        <source>Saved builds…</source>
        <translation>已保存的配置…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>加入比较</translation>
    </message>
    <message>
        <source>Flopsmith builds (*.rig)</source>
        <translation>Flopsmith 配置 (*.rig)</translation>
    </message>
    <message>
        <source>%1 builds are compared at most. Remove one first.</source>
        <translation>最多比较 %1 个配置，请先移除一个。</translation>
    </message>
    <message>
        <source>Remove %1 from the comparison</source>
        <translation>从比较中移除 %1</translation>
    </message>
    <message>
        <source>Add a saved build, a template or a rented machine to the comparison</source>
        <translation>向对比中添加已保存的配置、模板或租用机器</translation>
    </message>
    <message>
        <source>Rented machines</source>
        <translation>租用机器</translation>
    </message>
    <message>
        <source>The catalog has no rented machine %1.</source>
        <translation>目录中没有租用机器 %1。</translation>
    </message>
</context>
<context>
    <name>flopsmith::ComparisonTable</name>
    <message>
        <source>Comparison of builds</source>
        <translation>配置比较</translation>
    </message>
</context>
<context>
    <name>flopsmith::DataErrorDialog</name>
    <message>
        <source>Report a data error</source>
        <translation>报告数据错误</translation>
    </message>
    <message>
        <source>The value with its unit</source>
        <translation>带单位的数值</translation>
    </message>
    <message>
        <source>An address, or document and page</source>
        <translation>网址，或文档及页码</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>报告文本</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Part numbers</source>
        <translation>部件编号</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Nothing is sent. Paste the text into a message to those who keep the catalog.</source>
        <translation>不会发送任何内容。请将文本粘贴到给目录维护者的消息中。</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>字段(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Right is</source>
        <translation>正确值(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Where it is written</source>
        <translation>出处(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Changed since it was copied.</source>
        <translation>复制后已更改。</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>flopsmith::DatasetModel</name>
    <message>
        <source>Parts that are shown as one with a part that was there</source>
        <translation>与已有部件合并显示的部件</translation>
    </message>
    <message>
        <source>Records and values that were not taken over</source>
        <translation>未导入的记录和数值</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入时间</translation>
    </message>
</context>
<context>
    <name>flopsmith::DocumentOptions</name>
    <message>
        <source>Site</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Firmware and driver</source>
        <translation>固件与驱动</translation>
    </message>
    <message>
        <source>Assembly</source>
        <translation>装配</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>flopsmith::DropEdit</name>
    <message>
        <source>Move %1 to %2</source>
        <translation>将 %1 移到 %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Replace %1 by %2</source>
        <translation>将 %1 替换为 %2</translation>
    </message>
    <message>
        <source>Put %1 into %2</source>
        <translation>将 %1 放入 %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>flopsmith::DropSession</name>
    <message>
        <source>Take out %1</source>
        <translation>取出 %1</translation>
    </message>
    <message>
        <source>%1: best free place</source>
        <translation>%1：最佳空闲位置</translation>
    </message>
    <message>
        <source>the build is being checked</source>
        <translation>正在检查配置</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clears %n problem(s)</source>
        <translation>
            <numerusform>消除 %n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>fits, no new problem</source>
        <translation>适合，无新问题</translation>
    </message>
</context>
<context>
    <name>flopsmith::FacetModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>All makers</source>
        <translation>所有厂商</translation>
    </message>
</context>
<context>
    <name>flopsmith::FiguresDialog</name>
    <message>
        <source>A model by its figures</source>
        <translation>按数据定义模型</translation>
    </message>
    <message>
        <source>Parameters are enough for a first answer; the shape makes it better. Write 8B, 120M or 4k.</source>
        <translation>仅凭参数量即可得出初步结果；补充结构数据后更准确。可写作 8B、120M 或 4k。</translation>
    </message>
    <message>
        <source>My model</source>
        <translation>我的模型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>Take this model</source>
        <translation>采用此模型</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>flopsmith::FileController</name>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>Saved, but the version before could not be kept: %1</source>
        <translation>已保存，但无法保留先前版本：%1</translation>
    </message>
    <message>
        <source>Unsaved work is not being kept safe: %1</source>
        <translation>未保存的工作未能得到保护：%1</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Builds (*.rig)</source>
        <translation>配置 (*.rig)</translation>
    </message>
    <message>
        <source>This build is open read-only. Changes can be saved under another name.</source>
        <translation>此配置以只读方式打开，更改可另存为其他名称。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) had other figures when this build was saved; the catalog&apos;s are used: %1</source>
        <translation>
            <numerusform>保存此配置后有 %n 个部件的数据已变化，现采用目录中的数据：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export drawing</source>
        <translation>导出图纸</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>图纸 (*.svg)</translation>
    </message>
    <message>
        <source>Export build sheet</source>
        <translation>导出装机单</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;Markdown (*.md);;Tables (*.csv);;Excel workbook (*.xlsx)</source>
        <translation>PDF (*.pdf);;网页 (*.html);;Markdown (*.md);;表格 (*.csv);;Excel 工作簿 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>flopsmith::FilterButton</name>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Only parts with certain figures</source>
        <translation>仅显示具有特定数据的部件</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Figures and their values</source>
        <translation>数据及其取值</translation>
    </message>
    <message>
        <source>Filter (%1)</source>
        <translation>筛选 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Filter, %n chosen</source>
        <translation>
            <numerusform>筛选，已选 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flopsmith::FilterModel</name>
    <message numerus="yes">
        <source>%1: %2, %n part(s)</source>
        <translation>
            <numerusform>%1：%2，%n 个部件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flopsmith::FindingText</name>
    <message numerus="yes">
        <source>fits %n places</source>
        <translation>
            <numerusform>适合 %n 个位置</numerusform>
        </translation>
    </message>
    <message>
        <source>fits %1</source>
        <translation>适合 %1</translation>
    </message>
    <message>
        <source>fits slot %1</source>
        <translation>适合插槽 %1</translation>
    </message>
    <message>
        <source>fits slots %1</source>
        <translation>适合插槽 %1</translation>
    </message>
    <message>
        <source>%1 only assumed</source>
        <translation>%1 仅为假定值</translation>
    </message>
    <message>
        <source>%1 of %2, which is only assumed</source>
        <translation>%2 的 %1（仅为假定值）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>needs more data</source>
        <translation>需要更多数据</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>需要：%1</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>%1 未知</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>位置 %1</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>安装地点</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>厂商标价</translation>
    </message>
    <message>
        <source>Street price</source>
        <translation>市场价</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Your price</source>
        <translation>自填价</translation>
    </message>
</context>
<context>
    <name>flopsmith::FixTexts</name>
    <message>
        <source>same price</source>
        <translation>价格相同</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>价格未知</translation>
    </message>
    <message numerus="yes">
        <source>%n new error(s)</source>
        <translation>
            <numerusform>%n 个新错误</numerusform>
        </translation>
    </message>
    <message>
        <source>no new error</source>
        <translation>无新错误</translation>
    </message>
    <message numerus="yes">
        <source>%n fix(es)</source>
        <translation>
            <numerusform>%n 个修复方案</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flopsmith::HelpDialogs</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Put the part of the list into the best place</source>
        <translation>将列表中的部件放到最佳位置</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Go through the places of the drawing</source>
        <translation>在示意图的各位置间移动</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>From the search field into the list</source>
        <translation>从搜索框进入列表</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>向下键</translation>
    </message>
    <message>
        <source>From area to area</source>
        <translation>在各区域间切换</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Configurator for deep-learning machines.</source>
        <translation>深度学习机器配置工具。</translation>
    </message>
    <message>
        <source>Catalog of %1 with %2 parts.</source>
        <translation>目录日期 %1，共 %2 个部件。</translation>
    </message>
    <message>
        <source>Flopsmith is free software under the GNU General Public License, version 3 or later, without any warranty. The catalog&apos;s facts are in the public domain (CC0 1.0).</source>
        <translation>Flopsmith 是自由软件，采用 GNU 通用公共许可证第 3 版或更高版本，不提供任何担保。目录中的数据属于公有领域 (CC0 1.0)。</translation>
    </message>
    <message>
        <source>It uses</source>
        <translation>使用了以下组件</translation>
    </message>
    <message>
        <source>About Flopsmith</source>
        <translation>关于 Flopsmith</translation>
    </message>
</context>
<context>
    <name>flopsmith::InspectorFigures</name>
    <message>
        <source>read %1</source>
        <translation>查阅于 %1</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>假定</translation>
    </message>
    <message>
        <source>%1 says %2</source>
        <translation>%1 标注为 %2</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>未知：%1</translation>
    </message>
</context>
<context>
    <name>flopsmith::InspectorSettings</name>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>功耗上限</translation>
    </message>
    <message>
        <source> W</source>
        <translation> W</translation>
    </message>
    <message>
        <source>Back to the card&apos;s own limit</source>
        <translation>恢复为卡自身的上限</translation>
    </message>
    <message>
        <source>Standard power limit</source>
        <translation>标准功耗上限</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>位置(&amp;P)</translation>
    </message>
    <message>
        <source>Power &amp;limit</source>
        <translation>功耗上限(&amp;L)</translation>
    </message>
    <message>
        <source>Comes with %1 and leaves with it.</source>
        <translation>随 %1 附带，并随其一同移除。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>自动：%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 (swap with %2)</source>
        <translation>%1（与 %2 互换）</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>限制 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>So that this one can have a power limit and a supply of its own</source>
        <translation>使这一块可以有自己的功耗上限和电源</translation>
    </message>
    <message>
        <source>Fed by</source>
        <translation>供电来自</translation>
    </message>
    <message>
        <source>Lanes of the slot</source>
        <translation>插槽的通道</translation>
    </message>
    <message>
        <source>&amp;Fed by</source>
        <translation>供电来自(&amp;F)</translation>
    </message>
    <message>
        <source>Lanes of the &amp;slot</source>
        <translation>插槽的通道(&amp;S)</translation>
    </message>
    <message>
        <source>Feed %1</source>
        <translation>为 %1 供电</translation>
    </message>
    <message>
        <source>Split the slot&apos;s lanes</source>
        <translation>拆分插槽通道</translation>
    </message>
    <message>
        <source>Set this one of %1 apart</source>
        <translation>将 %1 块中的这一块单列</translation>
    </message>
    <message>
        <source>the best split</source>
        <translation>最佳分配</translation>
    </message>
    <message>
        <source>not split</source>
        <translation>不拆分</translation>
    </message>
    <message>
        <source>Set %1 apart</source>
        <translation>将 %1 单列</translation>
    </message>
</context>
<context>
    <name>flopsmith::InspectorView</name>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Show parts</source>
        <translation>显示部件</translation>
    </message>
    <message>
        <source>Put it into the best place</source>
        <translation>放到最佳位置</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>未放置</translation>
    </message>
    <message>
        <source>Free place</source>
        <translation>空闲位置</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>PCIe generation</source>
        <translation>PCIe 代数</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>连接到</translation>
    </message>
    <message>
        <source>Memory channel</source>
        <translation>内存通道</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>硬盘位</translation>
    </message>
    <message>
        <source>Select a part or a place to see its figures.</source>
        <translation>选择部件或位置以查看其数据。</translation>
    </message>
    <message>
        <source>All figures and sources</source>
        <translation>全部数据与来源</translation>
    </message>
    <message>
        <source>Every figure with its source, prices over time, variants, comparison</source>
        <translation>各项数据及其来源、价格走势、变体、比较</translation>
    </message>
    <message>
        <source>Edit own part…</source>
        <translation>编辑自有部件…</translation>
    </message>
    <message>
        <source>Copy as own part…</source>
        <translation>复制为自有部件…</translation>
    </message>
    <message>
        <source>Power from</source>
        <translation>供电来自</translation>
    </message>
    <message>
        <source>no %1 output is left</source>
        <translation>没有剩余的 %1 输出</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>到 %1</translation>
    </message>
</context>
<context>
    <name>flopsmith::LayerItem</name>
    <message>
        <source>blower, out of the rear</source>
        <translation>涡轮散热，后部排风</translation>
    </message>
    <message>
        <source>open air, into the case</source>
        <translation>开放式散热，排入机箱</translation>
    </message>
    <message>
        <source>flow-through</source>
        <translation>穿透式散热</translation>
    </message>
    <message>
        <source>passive, needs ducted air</source>
        <translation>被动散热，需风道送风</translation>
    </message>
    <message>
        <source>liquid</source>
        <translation>液冷</translation>
    </message>
    <message>
        <source>cooling not known</source>
        <translation>散热方式未知</translation>
    </message>
    <message>
        <source>load %1 of %2 (%3 %)</source>
        <translation>负载 %1 / %2（%3 %）</translation>
    </message>
    <message>
        <source>no gap</source>
        <translation>无间隙</translation>
    </message>
    <message>
        <source>%1 mm gap</source>
        <translation>间隙 %1 mm</translation>
    </message>
</context>
<context>
    <name>flopsmith::ListController</name>
    <message>
        <source>There is no text to paste. Copy a parts list first.</source>
        <translation>没有可粘贴的文本。请先复制一份配件清单。</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message numerus="yes">
        <source>Taken from the list: %n line(s)</source>
        <translation>
            <numerusform>已从清单导入 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not certain</source>
        <translation>
            <numerusform>%n 行不确定</numerusform>
        </translation>
    </message>
    <message>
        <source>Look through…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Choose parts of the list</source>
        <translation>选择清单中的配件</translation>
    </message>
</context>
<context>
    <name>flopsmith::ListReview</name>
    <message>
        <source>Parts list</source>
        <translation>配件清单</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Lines of the parts list</source>
        <translation>配件清单各行</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>占位</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>What is not certain stands first. A placeholder keeps its place in the build; its figures are unknown, so that checks which need them cannot tell.</source>
        <translation>不确定的行排在最前。占位配件在配置中保留其位置；其数据未知，因此需要这些数据的检查无法判断。</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Part for %1</source>
        <translation>%1 对应的配件</translation>
    </message>
</context>
<context>
    <name>flopsmith::MainWindow</name>
    <message>
        <source>Reading the catalog…</source>
        <translation>正在读取目录…</translation>
    </message>
    <message>
        <source>There is no catalog to work with.</source>
        <translation>没有可用的目录。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销：%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做：%1(&amp;R)</translation>
    </message>
    <message>
        <source>%1[*] – Flopsmith</source>
        <translation>%1[*] – Flopsmith</translation>
    </message>
    <message>
        <source>Open a model&apos;s config.json</source>
        <translation>打开模型的 config.json</translation>
    </message>
    <message>
        <source>Model configuration (*.json);;All files (*)</source>
        <translation>模型配置 (*.json);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>flopsmith::MapperDialog</name>
    <message>
        <source>Map columns of %1</source>
        <translation>对应 %1 的列</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>where no column says it</source>
        <translation>用于没有厂商列时</translation>
    </message>
    <message>
        <source>Currency of prices without a sign</source>
        <translation>无货币符号的价格所用货币</translation>
    </message>
    <message>
        <source>Date of the prices</source>
        <translation>价格日期</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>类别(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Maker</source>
        <translation>厂商(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Prices in, on</source>
        <translation>价格货币与日期(&amp;P)</translation>
    </message>
    <message>
        <source>First rows as they would be read</source>
        <translation>前几行的读取结果</translation>
    </message>
    <message>
        <source>Two columns are “%1”. Skip one of them.</source>
        <translation>有两列均为“%1”。请跳过其中一列。</translation>
    </message>
    <message>
        <source>The name needs a letter or a digit.</source>
        <translation>名称须包含字母或数字。</translation>
    </message>
    <message>
        <source>%1 of the first %2 rows become parts</source>
        <translation>前 %2 行中有 %1 行成为部件</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be read and stay unknown</source>
        <translation>
            <numerusform>%n 个数值无法读取，保持未知</numerusform>
        </translation>
    </message>
    <message>
        <source>the dataset that has this name now is replaced</source>
        <translation>现有的同名数据集将被替换</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>小数点符号</translation>
    </message>
    <message>
        <source>What stands before decimals: 1.299 is more than a thousand, or a little more than one</source>
        <translation>小数前的符号：1.299 可以是一千多，也可以是一多一点</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>按单元格所写</translation>
    </message>
</context>
<context>
    <name>flopsmith::MappingModel</name>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>部件编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>（无标题）</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>首个值</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>flopsmith::MergeModel</name>
    <message>
        <source>Catalog of the program</source>
        <translation>程序目录</translation>
    </message>
    <message>
        <source>Same part number</source>
        <translation>部件编号相同</translation>
    </message>
    <message>
        <source>Same name and key figures</source>
        <translation>名称和关键数据相同</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>%1, kept apart</source>
        <translation>%1，分开显示</translation>
    </message>
    <message>
        <source>%1, shown as one</source>
        <translation>%1，合并显示</translation>
    </message>
    <message>
        <source>Shown as one</source>
        <translation>合并显示</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Joined with</source>
        <translation>合并到</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>flopsmith::MergesDialog</name>
    <message>
        <source>Merges</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>The same part from two sources is shown once, with the figures of both. Take the tick away to keep the two apart, also when the dataset is imported again.</source>
        <translation>来自两个来源的同一部件只显示一次，并包含双方的数据。取消勾选可将两者分开，重新导入数据集后依然有效。</translation>
    </message>
    <message>
        <source>Search merges</source>
        <translation>搜索合并项</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 shown as one, %2 kept apart</source>
        <translation>%1 项合并显示，%2 项分开</translation>
    </message>
</context>
<context>
    <name>flopsmith::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>flopsmith::ModelField</name>
    <message>
        <source>Llama 3 8B, ResNet, 70B…</source>
        <translation>Llama 3 8B、ResNet、70B…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>flopsmith::NumberField</name>
    <message>
        <source>not stated</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>%1 (usual)</source>
        <translation>%1（常见值）</translation>
    </message>
    <message>
        <source>This is not a number above 0: write 4096, 4k, 1.5M or 300B.</source>
        <translation>这不是大于 0 的数：请写作 4096、4k、1.5M 或 300B。</translation>
    </message>
</context>
<context>
    <name>flopsmith::OffersModel</name>
    <message>
        <source>stated</source>
        <translation>自行填写</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Double-click or F2 to state it yourself</source>
        <translation>双击或按 F2 自行填写</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>价格日期</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>加速卡</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>State the price of %1</source>
        <translation>填写 %1 的价格</translation>
    </message>
    <message>
        <source>State the accelerators of %1</source>
        <translation>填写 %1 的加速卡数量</translation>
    </message>
    <message>
        <source>State the speed of %1</source>
        <translation>填写 %1 的速度</translation>
    </message>
</context>
<context>
    <name>flopsmith::OutlineModel</name>
    <message>
        <source>Case and board</source>
        <translation>机箱与主板</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Expansion slots</source>
        <translation>扩展插槽</translation>
    </message>
    <message>
        <source>Drives</source>
        <translation>硬盘</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>供电</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>风扇</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>未放置</translation>
    </message>
    <message>
        <source>Beside the machine</source>
        <translation>机器之外</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>已用 %1 / %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>%1 (swap with %2)</source>
        <translation>%1（与 %2 互换）</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链路</translation>
    </message>
</context>
<context>
    <name>flopsmith::OwnershipFigures</name>
    <message>
        <source>The data must stay in the house</source>
        <translation>数据不得离开本单位</translation>
    </message>
    <message>
        <source>Change where the data may be</source>
        <translation>更改数据可存放的位置</translation>
    </message>
    <message>
        <source>A number %1</source>
        <translation>数值：%1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改%1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>flopsmith::OwnershipPanel</name>
    <message>
        <source>Own or rent</source>
        <translation>自购或租用</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>正在计算…</translation>
    </message>
</context>
<context>
    <name>flopsmith::OwnershipRates</name>
    <message>
        <source>Rates of exchange</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>A number above 0</source>
        <translation>大于 0 的数字</translation>
    </message>
    <message>
        <source>Change a rate of exchange</source>
        <translation>更改汇率</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>未计入</translation>
    </message>
    <message>
        <source>offers</source>
        <translation>租用方案</translation>
    </message>
</context>
<context>
    <name>flopsmith::OwnershipTables</name>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Peaks</source>
        <translation>峰值</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>What the verdict rests on</source>
        <translation>结论的依据</translation>
    </message>
</context>
<context>
    <name>flopsmith::PagesView</name>
    <message>
        <source>Pages of the build sheet</source>
        <translation>装机单页面</translation>
    </message>
</context>
<context>
    <name>flopsmith::PartCompareDialog</name>
    <message>
        <source>A tick marks the best value where more or less is better. Tinted values differ from the first part. What is assumed is never called best.</source>
        <translation>在有高低优劣之分的项目中，勾号标记最佳值。着色的值与第一个部件不同。假定值不会标为最佳。</translation>
    </message>
    <message>
        <source>Comparison of parts</source>
        <translation>部件比较</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>仅显示差异(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>取出(&amp;T)</translation>
    </message>
    <message>
        <source>Takes the part of the selected column out of the comparison (Delete)</source>
        <translation>将所选列的部件从比较中取出 (Delete)</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>复制为 CSV(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1: comparison of parts</source>
        <translation>%1：部件比较</translation>
    </message>
    <message>
        <source>Not known of any: %1</source>
        <translation>均未知：%1</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>flopsmith::PartComparison</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1（假定）</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
</context>
<context>
    <name>flopsmith::PartComparisonModel</name>
    <message>
        <source>%1, best</source>
        <translation>%1，最佳</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
    </message>
</context>
<context>
    <name>flopsmith::PartController</name>
    <message>
        <source>The build has this part. Take it out of the build first.</source>
        <translation>配置中使用了此部件。请先将其从配置中取出。</translation>
    </message>
</context>
<context>
    <name>flopsmith::PartEditor</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Part numbers</source>
        <translation>部件编号</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>&amp;Save part</source>
        <translation>保存部件(&amp;S)</translation>
    </message>
    <message>
        <source>Edit own part</source>
        <translation>编辑自有部件</translation>
    </message>
    <message>
        <source>Copy as own part</source>
        <translation>复制为自有部件</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>新建部件</translation>
    </message>
    <message>
        <source>within the category: gpu, nvme, tower</source>
        <translation>类别内的类型：gpu、nvme、tower</translation>
    </message>
    <message>
        <source>the maker&apos;s, with commas between them</source>
        <translation>厂商的编号，以英文逗号分隔</translation>
    </message>
    <message>
        <source>C&amp;ategory</source>
        <translation>类别(&amp;A)</translation>
    </message>
    <message>
        <source>Ma&amp;ker</source>
        <translation>厂商(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>ID(&amp;I)</translation>
    </message>
    <message>
        <source>Kin&amp;d</source>
        <translation>类型(&amp;D)</translation>
    </message>
    <message>
        <source>Part n&amp;umbers</source>
        <translation>部件编号(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>价格(&amp;P)</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>备注(&amp;T)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>The maker&apos;s own document</source>
        <translation>厂商自己的文档</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Second-hand: shop, magazine</source>
        <translation>第二手：商店、杂志</translation>
    </message>
    <message>
        <source>Assumed: no check passes on it</source>
        <translation>假定：不会据此通过任何检查</translation>
    </message>
    <message>
        <source>data sheet, manual, quote, own measurement</source>
        <translation>数据表、手册、报价、自行测量</translation>
    </message>
    <message>
        <source>D&amp;ocument</source>
        <translation>文档(&amp;O)</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>网址(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>可信度(&amp;C)</translation>
    </message>
    <message>
        <source>Where changed figures are from</source>
        <translation>更改数据的来源</translation>
    </message>
    <message>
        <source>Where the figures are from</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Figures; what is not known stays empty</source>
        <translation>数据；未知的留空</translation>
    </message>
    <message>
        <source>De&amp;lete part</source>
        <translation>删除部件(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 of %2 figures known</source>
        <translation>已知 %1 / %2 项数据</translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>%n 项需更正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n 项存疑</numerusform>
        </translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
</context>
<context>
    <name>flopsmith::PartFormView</name>
    <message>
        <source>Example: %1</source>
        <translation>示例：%1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>words with commas; - for none</source>
        <translation>以英文逗号分隔；- 表示无</translation>
    </message>
</context>
<context>
    <name>flopsmith::PartListModel</name>
    <message>
        <source>%1 of %2 fit</source>
        <translation>%1 / %2 适合</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>No part matches “%1”; showing near names</source>
        <translation>没有部件匹配“%1”；显示相近名称</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>收藏</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln 个部件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s) shown</source>
        <translation>
            <numerusform>已显示 %n 个变体</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s) not shown</source>
        <translation>
            <numerusform>未显示 %n 个变体</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flopsmith::PartPage</name>
    <message>
        <source>%1, read on %2</source>
        <translation>%1，查阅于 %2</translation>
    </message>
    <message>
        <source>only to rent</source>
        <translation>仅供租用</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Part numbers</source>
        <translation>部件编号</translation>
    </message>
    <message>
        <source>no source stated</source>
        <translation>未注明来源</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>另一来源</translation>
    </message>
    <message>
        <source>also</source>
        <translation>另见</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>maker&apos;s figure</source>
        <translation>厂商数据</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>reported by others</source>
        <translation>他人报告</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>假定</translation>
    </message>
    <message>
        <source>%1, old</source>
        <translation>%1，旧</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>old</source>
        <translation>旧</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>变体</translation>
    </message>
</context>
<context>
    <name>flopsmith::PartPageDialog</name>
    <message>
        <source>&amp;Open source</source>
        <translation>打开来源(&amp;O)</translation>
    </message>
    <message>
        <source>Opens the source of the selected figure in the browser</source>
        <translation>在浏览器中打开所选数据的来源</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>全部复制(&amp;A)</translation>
    </message>
    <message>
        <source>Copies the whole page as text</source>
        <translation>将整页复制为文本</translation>
    </message>
    <message>
        <source>&amp;Report a data error…</source>
        <translation>报告数据错误(&amp;R)…</translation>
    </message>
    <message>
        <source>Makes a text about the selected figure for those who keep the catalog</source>
        <translation>为目录维护者生成关于所选数据的文本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 – all figures</source>
        <translation>%1 – 全部数据</translation>
    </message>
    <message>
        <source>Product page: %1</source>
        <translation>产品页面：%1</translation>
    </message>
    <message>
        <source>Take out of the comparison</source>
        <translation>从比较中取出</translation>
    </message>
    <message>
        <source>Add to &amp;comparison</source>
        <translation>加入比较(&amp;C)</translation>
    </message>
    <message>
        <source>Four parts are chosen; take one out first</source>
        <translation>已选四个部件；请先取出一个</translation>
    </message>
    <message>
        <source>Compare (%1)</source>
        <translation>比较 (%1)</translation>
    </message>
    <message>
        <source>Add another part of this category first</source>
        <translation>请先再添加一个此类别的部件</translation>
    </message>
</context>
<context>
    <name>flopsmith::PartPageModel</name>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1（假定）</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>flopsmith::PartPageSide</name>
    <message>
        <source>older than 12 months</source>
        <translation>超过 12 个月</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Enter shows the figures of a variant.</source>
        <translation>按 Enter 显示变体的数据。</translation>
    </message>
    <message>
        <source>%1 (reference)</source>
        <translation>%1（基准）</translation>
    </message>
    <message>
        <source>No price is known.</source>
        <translation>没有已知价格。</translation>
    </message>
</context>
<context>
    <name>flopsmith::PartPageTable</name>
    <message>
        <source>Figures with their sources</source>
        <translation>数据及其来源</translation>
    </message>
    <message>
        <source>Enter opens the source of a row; copying takes the selected rows.</source>
        <translation>按 Enter 打开该行的来源；复制时取所选行。</translation>
    </message>
</context>
<context>
    <name>flopsmith::PartPages</name>
    <message>
        <source>Select a part first.</source>
        <translation>请先选择部件。</translation>
    </message>
    <message>
        <source>Four parts are chosen for the comparison; take one out first.</source>
        <translation>已选四个部件进行比较；请先取出一个。</translation>
    </message>
    <message>
        <source>Add two to four parts of a category to the comparison first.</source>
        <translation>请先将同一类别的两到四个部件加入比较。</translation>
    </message>
</context>
<context>
    <name>flopsmith::PartsActions</name>
    <message>
        <source>&amp;Place</source>
        <translation>放置(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>收藏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New part…</source>
        <translation>新建部件(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Copy as own part…</source>
        <translation>复制为自有部件(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Edit own part…</source>
        <translation>编辑自有部件(&amp;E)…</translation>
    </message>
    <message>
        <source>De&amp;lete own part</source>
        <translation>删除自有部件(&amp;L)</translation>
    </message>
</context>
<context>
    <name>flopsmith::PartsDelegate</name>
    <message numerus="yes">
        <source>%n variant(s)</source>
        <translation>
            <numerusform>%n 个变体</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flopsmith::PartsPanel</name>
    <message>
        <source>&amp;Fits this build</source>
        <translation>适合当前配置(&amp;F)</translation>
    </message>
    <message>
        <source>Search parts</source>
        <translation>搜索部件</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>列表排序</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Watts</source>
        <translation>瓦数</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Price per TFLOPS</source>
        <translation>每 TFLOPS 价格</translation>
    </message>
    <message>
        <source>Price per GB</source>
        <translation>每 GB 价格</translation>
    </message>
    <message>
        <source>Dims parts that do not fit and says why</source>
        <translation>将不适合的部件变暗并说明原因</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Catalog of %1</source>
        <translation>目录日期 %1</translation>
    </message>
    <message>
        <source>Enter puts a part into %1</source>
        <translation>按 Enter 将部件放入 %1</translation>
    </message>
    <message>
        <source>No part here matches.</source>
        <translation>此处没有匹配的部件。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n matching</source>
        <translation>
            <numerusform>%1：%n 个匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>最佳优先</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Price per GB/s</source>
        <translation>每 GB/s 价格</translation>
    </message>
    <message>
        <source>TFLOPS per watt</source>
        <translation>每瓦 TFLOPS</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Only parts with a star</source>
        <translation>仅显示带星标的部件</translation>
    </message>
    <message>
        <source>All &amp;figures</source>
        <translation>全部数据(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Take out of the comparison</source>
        <translation>从比较中取出(&amp;T)</translation>
    </message>
    <message>
        <source>Add to &amp;comparison</source>
        <translation>加入比较(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;mpare (%1)</source>
        <translation>比较 (%1)(&amp;M)</translation>
    </message>
    <message>
        <source>No favourite here matches. F makes the part of a row one.</source>
        <translation>此处没有匹配的收藏。按 F 收藏所在行的部件。</translation>
    </message>
    <message>
        <source>Enter puts the part into the best place; drag it to choose the place. F makes it a favourite. Right shows the variants of a part, Left takes them away.</source>
        <translation>按 Enter 将部件放到最佳位置；拖动可选择位置。按 F 收藏。按向右键显示部件的变体，按向左键收起。</translation>
    </message>
</context>
<context>
    <name>flopsmith::PartsRail</name>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>flopsmith::PartsVariants</name>
    <message>
        <source>Show all &amp;variants</source>
        <translation>显示所有变体(&amp;V)</translation>
    </message>
</context>
<context>
    <name>flopsmith::PlaceText</name>
    <message>
        <source>Case</source>
        <translation>机箱</translation>
    </message>
    <message>
        <source>Motherboard</source>
        <translation>主板</translation>
    </message>
    <message>
        <source>PCIe slot %1</source>
        <translation>PCIe 插槽 %1</translation>
    </message>
    <message>
        <source>Memory slot %1</source>
        <translation>内存插槽 %1</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation>电源</translation>
    </message>
    <message>
        <source>Power supply %1</source>
        <translation>电源 %1</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>未放置</translation>
    </message>
    <message>
        <source>Beside the machine</source>
        <translation>机器之外</translation>
    </message>
    <message>
        <source>free, covered by a card</source>
        <translation>空闲，被卡遮挡</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from the chipset</source>
        <translation>%1，来自芯片组</translation>
    </message>
    <message>
        <source>%1 from the CPU</source>
        <translation>%1，来自 CPU</translation>
    </message>
    <message>
        <source>%1 from CPU %2</source>
        <translation>%1，来自 CPU %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1，来自 %2</translation>
    </message>
    <message>
        <source>Complete machine</source>
        <translation>整机</translation>
    </message>
    <message>
        <source>In the machine</source>
        <translation>在机器内</translation>
    </message>
</context>
<context>
    <name>flopsmith::PricesDialog</name>
    <message>
        <source>Date of rows without one</source>
        <translation>无日期的行所用日期</translation>
    </message>
    <message>
        <source>Prices of %1</source>
        <translation>%1 的价格</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>被拒绝的行</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Currency of rows without one</source>
        <translation>无货币的行所用货币(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Date of rows without one</source>
        <translation>无日期的行所用日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Kind of price</source>
        <translation>价格类型(&amp;K)</translation>
    </message>
    <message>
        <source>Without a rate such prices are kept in their own currency and sums stay apart.</source>
        <translation>没有汇率时，此类价格保留原货币，并分别合计。</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>%1 for one %2</source>
        <translation>每 1 %2 合 %1</translation>
    </message>
    <message>
        <source>Date of the rate of %1</source>
        <translation>%1 的汇率日期</translation>
    </message>
    <message>
        <source>%1 on</source>
        <translation>%1，日期</translation>
    </message>
    <message>
        <source>One %1 is</source>
        <translation>1 %1 =</translation>
    </message>
    <message>
        <source>%1 of %2 rows have a price for a part</source>
        <translation>%2 行中有 %1 行含部件价格</translation>
    </message>
</context>
<context>
    <name>flopsmith::ProblemsDetails</name>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>concerns</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>limit from</source>
        <translation>限值来源</translation>
    </message>
    <message>
        <source>waived because</source>
        <translation>豁免原因</translation>
    </message>
    <message>
        <source>waived by</source>
        <translation>豁免人</translation>
    </message>
    <message>
        <source>waived on</source>
        <translation>豁免日期</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>This check could not be made: figures are missing, or only assumed. It counts neither as passed nor as failed.</source>
        <translation>无法完成此项检查：数据缺失或仅为假定值。既不计为通过，也不计为未通过。</translation>
    </message>
    <message>
        <source>Choose a problem to see the figures behind it.</source>
        <translation>选择一个问题以查看其依据的数据。</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>余量</translation>
    </message>
    <message>
        <source>load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损耗</translation>
    </message>
    <message>
        <source>at the wall</source>
        <translation>插座处</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>热量</translation>
    </message>
    <message>
        <source>other loads</source>
        <translation>其他负载</translation>
    </message>
    <message>
        <source>mains</source>
        <translation>市电</translation>
    </message>
    <message>
        <source>circuit</source>
        <translation>电路</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>卡数</translation>
    </message>
    <message>
        <source>modules</source>
        <translation>模块数</translation>
    </message>
    <message>
        <source>airflow</source>
        <translation>风量</translation>
    </message>
    <message>
        <source>inlet</source>
        <translation>进风</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>failures survived</source>
        <translation>可承受故障数</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>能量</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>plug</source>
        <translation>插头</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Nothing is left that this waiver was for: the part or its place changed, or the problem is solved. Take it back, unless the problem is to be waived when it returns.</source>
        <translation>此豁免所针对的问题已不存在：部件或其位置已改变，或问题已解决。若问题再次出现时不需要豁免，请收回。</translation>
    </message>
</context>
<context>
    <name>flopsmith::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>Works if</source>
        <translation>有条件可用</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>已豁免</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>已豁免</translation>
    </message>
    <message>
        <source>waived: %1</source>
        <translation>已豁免：%1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修复方案</translation>
    </message>
    <message>
        <source>Waiver without a problem</source>
        <translation>没有对应问题的豁免</translation>
    </message>
    <message>
        <source>This waiver waives nothing: %1</source>
        <translation>此豁免没有豁免任何问题：%1</translation>
    </message>
</context>
<context>
    <name>flopsmith::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Fi&amp;x…</source>
        <translation>修复(&amp;X)…</translation>
    </message>
    <message>
        <source>Changes that clear this problem, each checked</source>
        <translation>可消除此问题的更改，均经过检查</translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation>豁免(&amp;W)…</translation>
    </message>
    <message>
        <source>Ex&amp;plain</source>
        <translation>说明(&amp;P)</translation>
    </message>
    <message>
        <source>The figures behind the problem</source>
        <translation>此问题依据的数据</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advice</source>
        <translation>
            <numerusform>%n 条建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot tell</source>
        <translation>
            <numerusform>%n 项无法判断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n 项待确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n 项检查通过</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waived · %2</source>
        <translation>%1 项已豁免 · %2</translation>
    </message>
    <message>
        <source>Drag a part into the drawing, or press Enter on one in the list.</source>
        <translation>将部件拖入示意图，或在列表中选中部件后按 Enter。</translation>
    </message>
    <message>
        <source>No problems among what is shown.</source>
        <translation>所显示的内容中没有问题。</translation>
    </message>
    <message>
        <source>Un&amp;waive</source>
        <translation>取消豁免(&amp;W)</translation>
    </message>
    <message>
        <source>Let this problem count again</source>
        <translation>重新计入此问题</translation>
    </message>
    <message>
        <source>Accept this problem, with a reason</source>
        <translation>说明理由并接受此问题</translation>
    </message>
    <message>
        <source>Take back waiver of %1</source>
        <translation>取消对 %1 的豁免</translation>
    </message>
    <message>
        <source>Waive %1</source>
        <translation>豁免 %1</translation>
    </message>
    <message>
        <source>Show the part</source>
        <translation>显示部件</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>%1: show or hide</source>
        <translation>%1：显示或隐藏</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) not applicable</source>
        <translation>
            <numerusform>%n 条规则不适用</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the waiver</source>
        <translation>收回豁免</translation>
    </message>
    <message>
        <source>&amp;State what is missing…</source>
        <translation>补充缺少的数据(&amp;S)…</translation>
    </message>
    <message>
        <source>Severity and &amp;thresholds…</source>
        <translation>严重程度与阈值(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>flopsmith::ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>flopsmith::Questions</name>
    <message>
        <source>Save the changes of “%1”?</source>
        <translation>保存对“%1”的更改？</translation>
    </message>
    <message>
        <source>Otherwise what you did since the last save is gone.</source>
        <translation>否则上次保存以来的更改将丢失。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>“%1” was changed by another program.</source>
        <translation>“%1”已被其他程序更改。</translation>
    </message>
    <message>
        <source>Overwriting keeps the other version as a backup.</source>
        <translation>覆盖时会将另一版本保留为备份。</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>另存为其他名称…</translation>
    </message>
    <message>
        <source>Open the other version</source>
        <translation>打开另一版本</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Another window has it open.</source>
        <translation>已在另一窗口中打开。</translation>
    </message>
    <message>
        <source>%1 on %2 has it open (process %3).</source>
        <translation>%2 上的 %1 已将其打开（进程 %3）。</translation>
    </message>
    <message>
        <source>“%1” is in use.</source>
        <translation>“%1”正在使用中。</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>仍然打开</translation>
    </message>
    <message>
        <source>Unsaved work of %1 was found.</source>
        <translation>发现 %1 时未保存的工作。</translation>
    </message>
    <message>
        <source>The file itself was saved after that.</source>
        <translation>文件本身在此之后已保存过。</translation>
    </message>
    <message>
        <source>Restore “%1”?</source>
        <translation>恢复“%1”？</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Ask again next time</source>
        <translation>下次再询问</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Builds (*.rig);;All files (*)</source>
        <translation>配置 (*.rig);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open parts list</source>
        <translation>打开配件清单</translation>
    </message>
    <message>
        <source>Parts lists (*.txt *.md *.csv *.json *.log);;All files (*)</source>
        <translation>配件清单 (*.txt *.md *.csv *.json *.log);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) leave the list. Builds keep the figures of the parts that they use; prices that you gave stay.</source>
        <translation>
            <numerusform>%n 个部件将从列表中移除。配置会保留所用部件的数据；您填写的价格也会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>移除“%1”？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>flopsmith::RentedSettings</name>
    <message>
        <source>Accelerator</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>Number of accelerators</source>
        <translation>加速器数量</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>&amp;Accelerator</source>
        <translation>加速器(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>数量(&amp;N)</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>选择 %1</translation>
    </message>
    <message>
        <source>State the number of accelerators</source>
        <translation>说明加速器数量</translation>
    </message>
    <message>
        <source>Price per hour</source>
        <translation>每小时价格</translation>
    </message>
    <message>
        <source>Price per &amp;hour</source>
        <translation>每小时价格(&amp;H)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ask the provider</source>
        <translation>请询问服务商</translation>
    </message>
    <message>
        <source>What the provider asks, in %1</source>
        <translation>服务商的报价，以 %1 计</translation>
    </message>
    <message>
        <source>State the price per hour</source>
        <translation>填写每小时价格</translation>
    </message>
</context>
<context>
    <name>flopsmith::RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rules of this document</source>
        <translation>本文档的规则</translation>
    </message>
    <message>
        <source>A severity or a threshold that is changed here counts for this document alone and is kept in it. Thresholds are those that the checks of this build ask for; empty a cell to take a change back.</source>
        <translation>此处更改的严重程度或阈值只对本文档有效，并保存在其中。列出的阈值是对此配置的检查所用到的；清空单元格即撤销更改。</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation>搜索规则</translation>
    </message>
    <message>
        <source>Only changed ones</source>
        <translation>仅已更改的</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>flopsmith::RulesModel</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>as by itself</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Problem or threshold</source>
        <translation>问题或阈值</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>In this document</source>
        <translation>在本文档中</translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
    <message>
        <source>Severity of %1</source>
        <translation>%1 的严重程度</translation>
    </message>
</context>
<context>
    <name>flopsmith::SettingsDialog</name>
    <message>
        <source>Site and settings</source>
        <translation>场地与设置</translation>
    </message>
    <message>
        <source>Where the machine stands, what it does and how it is set up. What is not stated here is not known: the checks that need it say so. Empty a cell to take a statement back.</source>
        <translation>机器在哪里、做什么、如何设置。此处未说明的即为未知：需要它的检查会指出。清空单元格即撤销说明。</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Only stated or asked for</source>
        <translation>仅已说明或被询问的</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>flopsmith::SettingsModel</name>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>What can be stated</source>
        <translation>可说明的内容</translation>
    </message>
    <message>
        <source>In this document</source>
        <translation>在本文档中</translation>
    </message>
    <message>
        <source>Taken otherwise</source>
        <translation>否则采用</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>询问者</translation>
    </message>
    <message>
        <source>State %1</source>
        <translation>说明%1</translation>
    </message>
</context>
<context>
    <name>flopsmith::SheetPanel</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save the sheet as a file. HTML is the form that screen readers read best.</source>
        <translation>将装机单保存为文件。HTML 格式最便于屏幕阅读器朗读。</translation>
    </message>
    <message>
        <source>PDF document…</source>
        <translation>PDF 文档…</translation>
    </message>
    <message>
        <source>HTML page…</source>
        <translation>HTML 网页…</translation>
    </message>
    <message>
        <source>Markdown text…</source>
        <translation>Markdown 文本…</translation>
    </message>
    <message>
        <source>CSV tables…</source>
        <translation>CSV 表格…</translation>
    </message>
    <message>
        <source>The build sheet appears here: parts and prices, slot plan, power, cooling, findings and charts.
Add parts from the list on the left to begin.</source>
        <translation>装机单将显示在此处：部件与价格、插槽布局、供电、散热、问题和图表。
请从左侧列表添加部件。</translation>
    </message>
    <message>
        <source>Rendering…</source>
        <translation>正在渲染…</translation>
    </message>
    <message>
        <source>No font is installed, so that the sheet cannot be printed. Install a font such as Inter or DejaVu Sans. HTML, Markdown and CSV can be exported all the same.</source>
        <translation>未安装字体，无法打印装机单。请安装 Inter 或 DejaVu Sans 等字体。HTML、Markdown 和 CSV 仍可导出。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>One page</source>
        <translation>单页</translation>
    </message>
    <message>
        <source>For a customer, without prices</source>
        <translation>客户版，不含价格</translation>
    </message>
    <message>
        <source>Verdict, drawing, parts, worst findings and two charts on one page</source>
        <translation>结论、示意图、部件、最严重的问题和两张图表，共一页</translation>
    </message>
    <message>
        <source>Leaves out every amount of money, in all forms of the sheet</source>
        <translation>在所有格式中省略一切金额</translation>
    </message>
    <message>
        <source>Excel workbook…</source>
        <translation>Excel 工作簿…</translation>
    </message>
</context>
<context>
    <name>flopsmith::SheetTableModel</name>
    <message>
        <source>%1, differs</source>
        <translation>%1，不同</translation>
    </message>
</context>
<context>
    <name>flopsmith::SkippedDialog</name>
    <message>
        <source>Skipped records</source>
        <translation>已跳过的记录</translation>
    </message>
    <message>
        <source>&amp;Copy list</source>
        <translation>复制列表(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>flopsmith::SkippedModel</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>flopsmith::Start</name>
    <message>
        <source>Your own catalog is left out: %1</source>
        <translation>未载入您自己的目录：%1</translation>
    </message>
    <message>
        <source>Your own tiers are left out: %1</source>
        <translation>未采用您自己的等级：%1</translation>
    </message>
</context>
<context>
    <name>flopsmith::TierWayFinder</name>
    <message>
        <source>%1 per hour</source>
        <translation>每小时 %1</translation>
    </message>
    <message>
        <source>%1 for what is bought</source>
        <translation>购入部分 %1</translation>
    </message>
</context>
<context>
    <name>flopsmith::TopBar</name>
    <message>
        <source>Find parts, actions, problems</source>
        <translation>查找部件、操作、问题</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Build sheet</source>
        <translation>装机单</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1（只读）</translation>
    </message>
    <message>
        <source>%1, with unsaved changes</source>
        <translation>%1，有未保存的更改</translation>
    </message>
</context>
<context>
    <name>flopsmith::TrialModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>flopsmith::VerdictPanel</name>
    <message>
        <source>%1 BTU/h</source>
        <translation>%1 BTU/h</translation>
    </message>
    <message>
        <source>%1 at the wall</source>
        <translation>墙插功率 %1</translation>
    </message>
    <message>
        <source>%1 before the supply</source>
        <translation>%1（不含电源损耗）</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>Power, chip to wall</source>
        <translation>功耗：从芯片到墙插</translation>
    </message>
    <message>
        <source>No prices yet</source>
        <translation>尚无价格</translation>
    </message>
    <message>
        <source>Oldest price of %1</source>
        <translation>最旧价格日期 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) without a known price</source>
        <translation>
            <numerusform>%n 个部件价格未知</numerusform>
        </translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>无错误</translation>
    </message>
    <message>
        <source>PSU loss</source>
        <translation>电源损耗</translation>
    </message>
    <message>
        <source>%1 at the wall, the circuit carries %2</source>
        <translation>墙插功率 %1，供电回路可承载 %2</translation>
    </message>
    <message>
        <source>Power and heat are the provider&apos;s</source>
        <translation>电力与散热由服务商负责</translation>
    </message>
    <message>
        <source>Machines of this kind</source>
        <translation>此类机器数量</translation>
    </message>
    <message>
        <source>More than one is a cluster; its switches and networked storage count once</source>
        <translation>多于一台即为集群；交换机与网络存储只计一次</translation>
    </message>
    <message>
        <source>&amp;Machines of this kind</source>
        <translation>此类机器数量(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>Have %n machine(s)</source>
        <translation>
            <numerusform>%n 台机器</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>每小时 %1</translation>
    </message>
    <message>
        <source>+ %1 %2 per hour</source>
        <translation>+ 每小时 %1 %2</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>租金</translation>
    </message>
    <message>
        <source>%1 at the wall, the circuits carry %2</source>
        <translation>插座处 %1，各回路可承载 %2</translation>
    </message>
    <message>
        <source>The price is not known: ask the provider, choose the machine and state it.</source>
        <translation>价格未知：请询问服务商，然后选中机器并填写。</translation>
    </message>
</context>
<context>
    <name>flopsmith::VerdictTiers</name>
    <message>
        <source>cannot tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>below minimum</source>
        <translation>低于最低要求</translation>
    </message>
    <message>
        <source>minimum met</source>
        <translation>达到最低要求</translation>
    </message>
    <message>
        <source>recommendation met</source>
        <translation>达到推荐要求</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>档位</translation>
    </message>
    <message>
        <source>Bar above: minimum. Bar below: recommendation.</source>
        <translation>上方条：最低要求。下方条：推荐要求。</translation>
    </message>
    <message>
        <source>Go this way</source>
        <translation>按此方案修改</translation>
    </message>
    <message>
        <source>Changes the build; one step that Undo takes back</source>
        <translation>修改配置；可用一次撤销恢复</translation>
    </message>
    <message>
        <source>Looking for the cheapest way to the next level…</source>
        <translation>正在查找达到下一级的最低价方案…</translation>
    </message>
    <message>
        <source>Cheapest way: %1, %2</source>
        <translation>最低价方案：%1，%2</translation>
    </message>
    <message>
        <source>No priced parts of the catalog reach the next level without a new error.</source>
        <translation>目录中没有带价格的部件能在不产生新错误的情况下达到下一级。</translation>
    </message>
    <message>
        <source>Next level of %1: %2</source>
        <translation>%1 的下一级：%2</translation>
    </message>
</context>
<context>
    <name>flopsmith::VerdictWorkload</name>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change the workload</source>
        <translation>更改工作负载</translation>
    </message>
</context>
<context>
    <name>flopsmith::WaiveDialog</name>
    <message>
        <source>Waive a problem</source>
        <translation>豁免问题</translation>
    </message>
    <message>
        <source>A waived problem stays listed, here and on the build sheet, but does not count. It comes back when the part or its place changes.</source>
        <translation>被豁免的问题仍会列出（此处和装机单中），但不计入。部件或其位置变化后将重新计入。</translation>
    </message>
    <message>
        <source>for example: a second circuit is being installed</source>
        <translation>例如：正在安装第二条供电回路</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>署名(&amp;A)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>署名</translation>
    </message>
</context>
<context>
    <name>flopsmith::WorkArea</name>
    <message>
        <source>Lanes</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>供电</translation>
    </message>
    <message>
        <source>Air</source>
        <translation>气流</translation>
    </message>
    <message>
        <source>Show or hide this in the drawing</source>
        <translation>在示意图中显示或隐藏此项</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>装机单</translation>
    </message>
    <message>
        <source>%1 comes with %2 and leaves with it.</source>
        <translation>%1 随 %2 附带，并随其一同移除。</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>工作负载</translation>
    </message>
    <message>
        <source>Own or rent</source>
        <translation>自购或租用</translation>
    </message>
</context>
<context>
    <name>flopsmith::WorkloadHead</name>
    <message>
        <source>Open config.json…</source>
        <translation>打开 config.json…</translation>
    </message>
    <message>
        <source>By figures…</source>
        <translation>按数据定义…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Further options</source>
        <translation>更多选项</translation>
    </message>
    <message>
        <source>The config.json of a model of Hugging Face</source>
        <translation>Hugging Face 模型的 config.json</translation>
    </message>
    <message>
        <source>The build has no workload any more</source>
        <translation>配置将不再带有工作负载</translation>
    </message>
    <message>
        <source>Clear the workload</source>
        <translation>清除工作负载</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>选择 %1</translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation>方式：%1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
</context>
<context>
    <name>flopsmith::WorkloadOptions</name>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>常见值</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>%1 (usual)</source>
        <translation>%1（常见值）</translation>
    </message>
</context>
<context>
    <name>flopsmith::WorkloadPanel</name>
    <message>
        <source>Workload</source>
        <translation>工作负载</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Which model will run here?
Choose one above: whether it fits, how fast it is and what it costs follows, and stays beside the machine while you change it.</source>
        <translation>这里将运行哪个模型？
请在上方选择：能否容纳、速率多少、成本多少随即得出，并在您更改机器时始终显示在旁边。</translation>
    </message>
</context>
<context>
    <name>flopsmith::WorkloadResults</name>
    <message>
        <source>Change it so</source>
        <translation>按此更改</translation>
    </message>
    <message>
        <source>The whole run</source>
        <translation>整次运行</translation>
    </message>
    <message>
        <source>Time, energy and cost of a run need its tokens, or the samples of the dataset: they stand below Further options.</source>
        <translation>计算运行的时间、能耗和成本需要其 token 数或数据集样本数：可在“更多选项”下填写。</translation>
    </message>
    <message>
        <source>Measured nearby</source>
        <translation>相近的实测</translation>
    </message>
    <message>
        <source>No published measurement is like this.</source>
        <translation>没有相近的已发布实测。</translation>
    </message>
    <message>
        <source>Taken for granted</source>
        <translation>假定条件</translation>
    </message>
    <message>
        <source>Does it fit?</source>
        <translation>能否容纳？</translation>
    </message>
    <message>
        <source>Memory by what takes it</source>
        <translation>内存占用构成</translation>
    </message>
    <message>
        <source>Make the workload fit</source>
        <translation>使工作负载可容纳</translation>
    </message>
    <message>
        <source>How fast?</source>
        <translation>有多快？</translation>
    </message>
    <message>
        <source>Time by what takes it</source>
        <translation>耗时构成</translation>
    </message>
    <message>
        <source>What would help most</source>
        <translation>最有效的改进</translation>
    </message>
    <message>
        <source>%1; nine of ten measured cases lay in such a band</source>
        <translation>%1；十个实测案例中有九个落在此类区间内</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nothing that is known helps by more than a twentieth.</source>
        <translation>已知的改进带来的提升均不超过二十分之一。</translation>
    </message>
    <message>
        <source>Cannot tell as long as the speed cannot be told.</source>
        <translation>速率无法判断时，此项也无法判断。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Show part</source>
        <translation>显示部件</translation>
    </message>
    <message>
        <source>How far such estimates are off is not known.</source>
        <translation>此类估算的误差未知。</translation>
    </message>
    <message>
        <source>Its inference side by side</source>
        <translation>推理对比</translation>
    </message>
    <message>
        <source>Cannot tell: %1</source>
        <translation>无法判断：%1</translation>
    </message>
    <message>
        <source>The devices alone, without the machine around them.</source>
        <translation>仅设备本身，不含整机。</translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>算力</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Drives</source>
        <translation>硬盘</translation>
    </message>
    <message>
        <source>Links and ports</source>
        <translation>链路与接口</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>供电</translation>
    </message>
    <message>
        <source>Cooling and noise</source>
        <translation>散热与噪声</translation>
    </message>
    <message>
        <source>Size and mass</source>
        <translation>尺寸与重量</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>not a kind of part that machines are built from</source>
        <translation>不是用于组装机器的部件类型</translation>
    </message>
    <message>
        <source>has no opendb_id or no name</source>
        <translation>缺少 opendb_id 或名称</translation>
    </message>
    <message>
        <source>holds the same records as the JSON file beside it</source>
        <translation>与同目录 JSON 文件中的记录相同</translation>
    </message>
    <message>
        <source>has no id or no model</source>
        <translation>缺少 id 或型号</translation>
    </message>
    <message>
        <source>is of no known type</source>
        <translation>类型未知</translation>
    </message>
    <message>
        <source>power_connectors: none stated for %1 W; left unknown</source>
        <translation>power_connectors：%1 W 却未注明；留为未知</translation>
    </message>
    <message>
        <source>a module for notebooks</source>
        <translation>笔记本用模块</translation>
    </message>
    <message>
        <source>its interface is on no board of today</source>
        <translation>其接口已不见于当今主板</translation>
    </message>
    <message>
        <source>pcie_lanes: an M.2 drive has at most 4; left unknown</source>
        <translation>pcie_lanes：M.2 硬盘最多 4 条；留为未知</translation>
    </message>
    <message>
        <source>outputs: no plugs for CPU or cards stated at %1 W; left unknown</source>
        <translation>outputs：%1 W 却未注明 CPU 或显卡插头；留为未知</translation>
    </message>
    <message>
        <source>radiator_mm: %1 is no radiator&apos;s length; left unknown</source>
        <translation>radiator_mm：%1 不是冷排长度；留为未知</translation>
    </message>
    <message>
        <source>size_mm: %1 is a frame of several fans; left unknown</source>
        <translation>size_mm：%1 是多风扇框架的尺寸；留为未知</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is no single figure; left unknown</source>
        <translation>%1：“%2”不是单一数值；留为未知</translation>
    </message>
    <message>
        <source>for notebooks and handhelds</source>
        <translation>用于笔记本和掌机</translation>
    </message>
    <message>
        <source>its maker is not named</source>
        <translation>未注明厂商</translation>
    </message>
    <message>
        <source>has no name</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <source>price: a price without a date is not taken</source>
        <translation>价格：没有日期的价格不予采用</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is neither yes nor no; left unknown</source>
        <translation>%1：“%2”既非是也非否；留为未知</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is no single figure in a unit that fits; left unknown</source>
        <translation>%1：“%2”不是带合适单位的单一数值；留为未知</translation>
    </message>
    <message>
        <source>its bus is not known</source>
        <translation>其总线未知</translation>
    </message>
    <message>
        <source>its bus is no PCI Express: %1</source>
        <translation>其总线不是 PCI Express：%1</translation>
    </message>
    <message>
        <source>built into a processor or board</source>
        <translation>集成于处理器或主板</translation>
    </message>
    <message>
        <source>memory_bandwidth_gb_s: %1 is not what bus and clock give; left unknown</source>
        <translation>memory_bandwidth_gb_s：%1 与总线和频率不符；留为未知</translation>
    </message>
    <message>
        <source>power_connectors: %1; left unknown</source>
        <translation>power_connectors：%1；留为未知</translation>
    </message>
    <message>
        <source>power_connectors: not understood: %1</source>
        <translation>power_connectors：无法理解：%1</translation>
    </message>
    <message>
        <source>%1: %2; left unknown</source>
        <translation>%1：%2；留为未知</translation>
    </message>
    <message>
        <source>%1: %2 is not within %3 to %4; left unknown</source>
        <translation>%1：%2 不在 %3 到 %4 之间；留为未知</translation>
    </message>
    <message>
        <source>has no cloud or no GPU</source>
        <translation>没有云服务商或 GPU</translation>
    </message>
    <message>
        <source>the name is empty or longer than %1 bytes</source>
        <translation>名称为空或长于 %1 字节</translation>
    </message>
    <message>
        <source>its id is too long or has characters that no id can have</source>
        <translation>其标识过长或含有不允许的字符</translation>
    </message>
    <message>
        <source>a dataset can have %1 parts</source>
        <translation>一个数据集最多有 %1 个部件</translation>
    </message>
    <message>
        <source>a second record with the same id</source>
        <translation>同一标识的第二条记录</translation>
    </message>
    <message>
        <source>%1 more notes</source>
        <translation>另有 %1 条说明</translation>
    </message>
    <message>
        <source>twice the maker&apos;s figure</source>
        <translation>是厂商数据的两倍</translation>
    </message>
    <message>
        <source>half of the maker&apos;s figure</source>
        <translation>是厂商数据的一半</translation>
    </message>
    <message>
        <source>not the maker&apos;s figure</source>
        <translation>与厂商数据不符</translation>
    </message>
    <message>
        <source>the maker says 250 W</source>
        <translation>厂商称 250 W</translation>
    </message>
    <message>
        <source>the maker says 300 W</source>
        <translation>厂商称 300 W</translation>
    </message>
    <message>
        <source>the maker says 900 GB/s</source>
        <translation>厂商称 900 GB/s</translation>
    </message>
    <message>
        <source>the maker says 350 W</source>
        <translation>厂商称 350 W</translation>
    </message>
    <message>
        <source>one of two dies</source>
        <translation>两颗芯片之一</translation>
    </message>
    <message>
        <source>an OAM module has no slots</source>
        <translation>OAM 模块不占槽位</translation>
    </message>
    <message>
        <source>one of four GPUs</source>
        <translation>四个 GPU 之一</translation>
    </message>
    <message>
        <source>cards have one 8-pin plug</source>
        <translation>显卡有一个 8 针插头</translation>
    </message>
    <message>
        <source>the maker says 200 W</source>
        <translation>厂商称 200 W</translation>
    </message>
    <message>
        <source>the maker says 355 W</source>
        <translation>厂商称 355 W</translation>
    </message>
    <message>
        <source>the maker says 346 GB/s</source>
        <translation>厂商称 346 GB/s</translation>
    </message>
    <message>
        <source>may be with FP16 accumulate</source>
        <translation>可能以 FP16 累加</translation>
    </message>
    <message>
        <source>not the maker&apos;s dense figure</source>
        <translation>不是厂商的稠密数据</translation>
    </message>
    <message>
        <source>has no system_name or no submitter</source>
        <translation>没有 system_name 或 submitter</translation>
    </message>
    <message>
        <source>memory_gib: &apos;%1&apos; is no single figure; left unknown</source>
        <translation>memory_gib：“%1”不是单一数值；留为未知</translation>
    </message>
    <message>
        <source>socket: &apos;%1&apos; names several; left unknown</source>
        <translation>socket：“%1”列出多个；留为未知</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not for a PCIe slot</source>
        <translation>“%1”不用于 PCIe 插槽</translation>
    </message>
    <message>
        <source>pcie_slots: %1 cannot have %2 lanes in a x%3 slot; left unknown</source>
        <translation>pcie_slots：%1 在 x%3 插槽中不可能有 %2 条通道；留为未知</translation>
    </message>
    <message>
        <source>lane_rules: not understood: %1</source>
        <translation>lane_rules：无法理解：%1</translation>
    </message>
    <message>
        <source>pcie_lanes: %1 counts only the Gen5 lanes; left unknown</source>
        <translation>pcie_lanes：%1 只计入 Gen5 通道；留为未知</translation>
    </message>
    <message>
        <source>power_connectors: &apos;%1&apos; is not known; left unknown</source>
        <translation>power_connectors：“%1”未知；留为未知</translation>
    </message>
    <message>
        <source>is no JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>is longer than %1 bytes</source>
        <translation>长于 %1 字节</translation>
    </message>
    <message>
        <source>has %1 cells, the headings %2</source>
        <translation>有 %1 个单元格，标题有 %2 个</translation>
    </message>
    <message>
        <source>is not UTF-8; read as Windows-1252</source>
        <translation>不是 UTF-8；已按 Windows-1252 读取</translation>
    </message>
    <message>
        <source>has no price</source>
        <translation>没有价格</translation>
    </message>
    <message>
        <source>its spot price %1 is above the price on demand %2</source>
        <translation>其竞价价格 %1 高于按需价格 %2</translation>
    </message>
    <message>
        <source>%1 lines without accelerator</source>
        <translation>%1 行没有加速器</translation>
    </message>
    <message>
        <source>%1 lines price an accelerator without the machine around it</source>
        <translation>%1 行只列加速器价格而不含主机</translation>
    </message>
    <message>
        <source>%1 lines repeat an offer for further zones of a region</source>
        <translation>%1 行为同一区域的其他可用区重复报价</translation>
    </message>
    <message>
        <source>no part has the id &apos;%1&apos;</source>
        <translation>没有标识为“%1”的部件</translation>
    </message>
    <message>
        <source>no part has the id &apos;%1&apos;; did you mean %2?</source>
        <translation>没有标识为“%1”的部件；是否指 %2？</translation>
    </message>
    <message>
        <source>several parts have the part number &apos;%1&apos;; give the id</source>
        <translation>多个部件的编号为“%1”；请给出标识</translation>
    </message>
    <message>
        <source>several parts have the name &apos;%1&apos;; give the id</source>
        <translation>多个部件名为“%1”；请给出标识</translation>
    </message>
    <message>
        <source>no part has the part number &apos;%1&apos;</source>
        <translation>没有编号为“%1”的部件</translation>
    </message>
    <message>
        <source>no part has the part number &apos;%1&apos;; did you mean %2?</source>
        <translation>没有编号为“%1”的部件；是否指 %2？</translation>
    </message>
    <message>
        <source>no part has the name &apos;%1&apos;</source>
        <translation>没有名为“%1”的部件</translation>
    </message>
    <message>
        <source>no part has the name &apos;%1&apos;; did you mean %2?</source>
        <translation>没有名为“%1”的部件；是否指 %2？</translation>
    </message>
    <message>
        <source>names no part</source>
        <translation>未指明部件</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a price, or can be read in two ways; write it as 1299.00</source>
        <translation>“%1”不是价格，或有两种读法；请写成 1299.00</translation>
    </message>
    <message>
        <source>a price of 0 is no price</source>
        <translation>0 不是价格</translation>
    </message>
    <message>
        <source>names no currency</source>
        <translation>未注明货币</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no currency; use the code of ISO 4217, as USD</source>
        <translation>“%1”不是货币；请用 ISO 4217 代码，如 USD</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a date; write it as 2026-11-21</source>
        <translation>“%1”不是日期；请写成 2026-11-21</translation>
    </message>
    <message>
        <source>the date %1 is still to come</source>
        <translation>日期 %1 尚未到来</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind of price; write list, street, quote or user</source>
        <translation>“%1”不是价格种类；请写 list、street、quote 或 user</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a rate; write how many %2 one %3 is worth, as 1.08</source>
        <translation>“%1”不是汇率；请写一 %3 值多少 %2，如 1.08</translation>
    </message>
    <message>
        <source>the rate&apos;s currency must be another one</source>
        <translation>汇率的货币必须不同</translation>
    </message>
    <message>
        <source>the rate has no date that has come</source>
        <translation>汇率没有已到的日期</translation>
    </message>
    <message>
        <source>its id must begin with &apos;%1&apos;, without blanks, &apos;@&apos; and &apos;#&apos;</source>
        <translation>其标识必须以“%1”开头，且不含空格、“@”和“#”</translation>
    </message>
    <message>
        <source>has no figures of any category</source>
        <translation>没有任何类别的数据</translation>
    </message>
    <message>
        <source>another record has the same id</source>
        <translation>另一条记录有相同标识</translation>
    </message>
    <message>
        <source>does not end with the end of a line: it may be cut off</source>
        <translation>末尾没有换行：文件可能被截断</translation>
    </message>
    <message>
        <source>price: &apos;%1&apos; is no single amount, or can be read in two ways</source>
        <translation>价格：“%1”不是单一金额，或有两种读法</translation>
    </message>
    <message>
        <source>lspci does not know its name; an imported pci.ids file may</source>
        <translation>lspci 不知道其名称；导入的 pci.ids 文件或许知道</translation>
    </message>
    <message>
        <source>may be on the board</source>
        <translation>可能在主板上</translation>
    </message>
    <message>
        <source>graphics of the board or the CPU</source>
        <translation>主板或 CPU 的显卡</translation>
    </message>
    <message>
        <source>%1 pieces are more than a build holds (%2 per line)</source>
        <translation>%1 件超过一个配置所能容纳的数量（每行 %2 件）</translation>
    </message>
    <message>
        <source>not known, and nothing says what kind of part it is</source>
        <translation>未知，也无从得知是哪类部件</translation>
    </message>
    <message>
        <source>several parts have this name: the figures that they share are taken</source>
        <translation>多个部件同名：采用它们共有的数据</translation>
    </message>
    <message>
        <source>the name of a series: the figures that its parts share are assumed</source>
        <translation>是系列名称：假定采用该系列部件共有的数据</translation>
    </message>
    <message>
        <source>not in the catalog: only what the text states is known</source>
        <translation>不在目录中：只知道文本所写的内容</translation>
    </message>
    <message>
        <source>not sure enough: only what the text states is known</source>
        <translation>不够确定：只知道文本所写的内容</translation>
    </message>
    <message>
        <source>says what is not there</source>
        <translation>说明的是没有的东西</translation>
    </message>
    <message>
        <source>a heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>has no quantity</source>
        <translation>没有数量</translation>
    </message>
    <message>
        <source>quantity 0</source>
        <translation>数量为 0</translation>
    </message>
    <message>
        <source>another copy of the same database was read</source>
        <translation>已读取同一数据库的另一份副本</translation>
    </message>
    <message>
        <source>does not end as such a file does: it may be cut off</source>
        <translation>结尾与此类文件不符：可能被截断</translation>
    </message>
</context>
<context>
    <name>layout</name>
    <message>
        <source>Motherboard</source>
        <translation>主板</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation>电源</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>drag one here to get its slots</source>
        <translation>将主板拖到此处以获得插槽</translation>
    </message>
    <message>
        <source>drag one here</source>
        <translation>拖到此处</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>A machine of your own beside it</source>
        <translation>旁边的自有机器</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>风扇</translation>
    </message>
    <message>
        <source>Power supplies</source>
        <translation>电源</translation>
    </message>
    <message>
        <source>Drive bays</source>
        <translation>硬盘位</translation>
    </message>
    <message>
        <source>Cabled ports</source>
        <translation>线缆接口</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>未放置</translation>
    </message>
    <message>
        <source>Beside the machine</source>
        <translation>机器之外</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>cores not stated</source>
        <translation>核心数未说明</translation>
    </message>
    <message>
        <source>memory not stated</source>
        <translation>内存未说明</translation>
    </message>
    <message>
        <source>storage not stated</source>
        <translation>存储未说明</translation>
    </message>
    <message>
        <source>network not stated</source>
        <translation>网络未说明</translation>
    </message>
    <message>
        <source>number of accelerators not stated</source>
        <translation>加速器数量未说明</translation>
    </message>
    <message>
        <source>Rented machine</source>
        <translation>租用的机器</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>no switch on the list</source>
        <translation>列表中没有交换机</translation>
    </message>
    <message>
        <source>%1 inlet</source>
        <translation>%1 输入口</translation>
    </message>
    <message>
        <source>1 port</source>
        <translation>1 个端口</translation>
    </message>
    <message>
        <source>%1 ports</source>
        <translation>%1 个端口</translation>
    </message>
    <message>
        <source>1 accelerator</source>
        <translation>1 块加速卡</translation>
    </message>
    <message>
        <source>%1 accelerators</source>
        <translation>%1 块加速卡</translation>
    </message>
    <message>
        <source>%1U</source>
        <translation>%1U</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>%1 核</translation>
    </message>
    <message>
        <source>%1 radiator</source>
        <translation>%1 冷排</translation>
    </message>
    <message>
        <source>%1 × this machine</source>
        <translation>%1 × 此机器</translation>
    </message>
    <message>
        <source>Chipset</source>
        <translation>芯片组</translation>
    </message>
    <message>
        <source>%1 free air</source>
        <translation>%1 自由风量</translation>
    </message>
    <message>
        <source>%1 / month, %2</source>
        <translation>%1 / 月，%2</translation>
    </message>
    <message>
        <source>%1 / h, %2</source>
        <translation>%1 / 小时，%2</translation>
    </message>
    <message>
        <source>6-pin</source>
        <translation>6 针</translation>
    </message>
    <message>
        <source>8-pin</source>
        <translation>8 针</translation>
    </message>
    <message>
        <source>EPS 4-pin</source>
        <translation>EPS 4 针</translation>
    </message>
    <message>
        <source>Complete machine</source>
        <translation>整机</translation>
    </message>
    <message>
        <source>slots and parts not stated</source>
        <translation>未说明插槽和部件</translation>
    </message>
    <message>
        <source>Place not known</source>
        <translation>位置未知</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Configurator for deep-learning machines.</source>
        <translation>深度学习机器配置工具。</translation>
    </message>
    <message>
        <source>Try the program out and exit.</source>
        <translation>试运行程序后退出。</translation>
    </message>
    <message>
        <source>Say how long the start took and exit.</source>
        <translation>显示启动耗时后退出。</translation>
    </message>
    <message>
        <source>Build to open.</source>
        <translation>要打开的配置。</translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>无法判断</translation>
    </message>
</context>
<context>
    <name>ownership</name>
    <message>
        <source>assumed</source>
        <translation>假定</translation>
    </message>
    <message>
        <source>not counted until stated</source>
        <translation>填写后才计入</translation>
    </message>
    <message>
        <source>Years compared</source>
        <translation>比较年数</translation>
    </message>
    <message>
        <source>usual depreciation of IT equipment</source>
        <translation>IT 设备的通常折旧年限</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>贴现率</translation>
    </message>
    <message>
        <source>Hours with peaks</source>
        <translation>峰值小时占比</translation>
    </message>
    <message>
        <source>no peaks stated</source>
        <translation>未填写峰值</translation>
    </message>
    <message>
        <source>Height of peaks</source>
        <translation>峰值高度</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>购置</translation>
    </message>
    <message>
        <source>Air conditioning to buy</source>
        <translation>需购置的空调</translation>
    </message>
    <message>
        <source>Share that is financed</source>
        <translation>贷款比例</translation>
    </message>
    <message>
        <source>bought without a loan</source>
        <translation>不贷款购置</translation>
    </message>
    <message>
        <source>Interest of the loan</source>
        <translation>贷款利率</translation>
    </message>
    <message>
        <source>Years of the loan</source>
        <translation>贷款年数</translation>
    </message>
    <message>
        <source>Power at work</source>
        <translation>工作功率</translation>
    </message>
    <message>
        <source>Idle power of it</source>
        <translation>空闲功率占比</translation>
    </message>
    <message>
        <source>Left on when idle</source>
        <translation>空闲时开机比例</translation>
    </message>
    <message>
        <source>Price of a kWh</source>
        <translation>每 kWh 电价</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Rack or room space</source>
        <translation>机柜或机房空间</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Hour of administration</source>
        <translation>每小时管理费用</translation>
    </message>
    <message>
        <source>Spares and repair</source>
        <translation>备件与维修</translation>
    </message>
    <message>
        <source>Resale value</source>
        <translation>转售价值</translation>
    </message>
    <message>
        <source>nothing until stated</source>
        <translation>填写前按零计</translation>
    </message>
    <message>
        <source>Rent per hour</source>
        <translation>每小时租金</translation>
    </message>
    <message>
        <source>Rented speed</source>
        <translation>租用机器的速度</translation>
    </message>
    <message>
        <source>Work lost with spot offers</source>
        <translation>竞价实例损失的工作</translation>
    </message>
    <message>
        <source>Rented storage</source>
        <translation>租用存储</translation>
    </message>
    <message>
        <source>Rented storage price</source>
        <translation>租用存储价格</translation>
    </message>
    <message>
        <source>Data taken out</source>
        <translation>传出数据</translation>
    </message>
    <message>
        <source>Price of data taken out</source>
        <translation>传出数据价格</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>自行填写</translation>
    </message>
    <message>
        <source>The offer does not state how many accelerators it has.</source>
        <translation>该报价未注明加速卡数量。</translation>
    </message>
    <message>
        <source>Its price is not known.</source>
        <translation>其价格未知。</translation>
    </message>
    <message>
        <source>The workload does not fit on it.</source>
        <translation>它无法容纳该工作负载。</translation>
    </message>
    <message>
        <source>It has less accelerator memory than the build; a workload would tell whether that is enough.</source>
        <translation>其加速卡显存少于该配置；指定工作负载后才能判断是否足够。</translation>
    </message>
    <message>
        <source>Its speed cannot be compared with the build&apos;s: no workload or rate in common.</source>
        <translation>其速度无法与该配置比较：没有共同的工作负载或速率。</translation>
    </message>
    <message>
        <source>Its price of storage is not known.</source>
        <translation>其存储价格未知。</translation>
    </message>
    <message>
        <source>Its price of data taken out is not known.</source>
        <translation>其传出数据价格未知。</translation>
    </message>
    <message>
        <source>prices of the parts</source>
        <translation>部件价格</translation>
    </message>
    <message>
        <source>%1 parts have no price.</source>
        <translation>%1 个部件没有价格。</translation>
    </message>
    <message>
        <source>the workload</source>
        <translation>工作负载</translation>
    </message>
    <message>
        <source>full load of all parts</source>
        <translation>所有部件满载</translation>
    </message>
    <message>
        <source>The power at the wall is not known.</source>
        <translation>墙插功率未知。</translation>
    </message>
    <message>
        <source>average of server rooms, Uptime Institute 2023</source>
        <translation>服务器机房平均值，Uptime Institute 2023</translation>
    </message>
    <message>
        <source>a room without air conditioning</source>
        <translation>无空调的房间</translation>
    </message>
    <message>
        <source>The price of electricity is not known.</source>
        <translation>电价未知。</translation>
    </message>
    <message>
        <source>The build is a rented machine: what owning one costs is not known.</source>
        <translation>该配置为租用机器：自购成本未知。</translation>
    </message>
    <message>
        <source>running hours a year</source>
        <translation>每年运行小时数</translation>
    </message>
    <message>
        <source>the years compared</source>
        <translation>比较年数</translation>
    </message>
    <message>
        <source>size of the data set</source>
        <translation>数据集大小</translation>
    </message>
    <message>
        <source>The data must stay in the house, as the build states: renting is out unless the provider&apos;s contract allows for it.</source>
        <translation>配置中已注明数据不得离开本单位：除非提供商的合同允许，否则不能租用。</translation>
    </message>
    <message>
        <source>Not counted: whether the data may leave the house. An owned machine keeps it in; a rented one holds it with a provider.</source>
        <translation>未计入：数据是否可以离开本单位。自购机器将数据留在内部；租用机器则将数据存放在提供商处。</translation>
    </message>
    <message>
        <source>Answers within %1 ms are asked for: the way to a rented machine takes part of that, and how much depends on its region.</source>
        <translation>要求在 %1 ms 内应答：到租用机器的网络往返会占用其中一部分，占用多少取决于其区域。</translation>
    </message>
    <message>
        <source>Not counted: the way to a rented machine and back, which matters where answers must come within milliseconds.</source>
        <translation>未计入：到租用机器的网络往返时间；要求毫秒级应答时有影响。</translation>
    </message>
    <message>
        <source>The cheapest offer is reserved: it is paid whether used or not.</source>
        <translation>最便宜的报价为预留：无论是否使用都要付费。</translation>
    </message>
    <message>
        <source>The cheapest offer is spot: it may be taken away at any time, and prices move.</source>
        <translation>最便宜的报价为竞价：随时可能被收回，且价格会变动。</translation>
    </message>
    <message>
        <source>The cheapest offer has accelerators of %1, the build of %2: the software has to run on them.</source>
        <translation>最便宜的报价使用 %1 的加速卡，该配置使用 %2 的加速卡：软件须能在其上运行。</translation>
    </message>
    <message>
        <source>Air conditioning</source>
        <translation>空调</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>电费</translation>
    </message>
    <message>
        <source>Cooling and facility</source>
        <translation>制冷与设施</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空间</translation>
    </message>
    <message>
        <source>Resale</source>
        <translation>转售</translation>
    </message>
    <message>
        <source>Rented machines</source>
        <translation>租用机器</translation>
    </message>
    <message>
        <source>by the month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>spot</source>
        <translation>竞价</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>按需</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>for the workload</source>
        <translation>按工作负载</translation>
    </message>
    <message>
        <source>by dense FP16 tensor rate</source>
        <translation>按稠密 FP16 张量速率</translation>
    </message>
    <message>
        <source>by FP32 rate</source>
        <translation>按 FP32 速率</translation>
    </message>
    <message>
        <source>as stated</source>
        <translation>按填写值</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>每年 %1</translation>
    </message>
    <message>
        <source>Owning costs %1 over %2. No offer of the catalog can be counted against it.</source>
        <translation>自购在 %2内的成本为 %1。目录中没有可与之比较的报价。</translation>
    </message>
    <message>
        <source>Own it: %1 over %2 at %3 utilization, against %4 for the same work with the cheapest offer (%5).</source>
        <translation>建议自购：利用率 %3 时 %2内成本为 %1，同样的工作用最便宜的报价（%5）需 %4。</translation>
    </message>
    <message>
        <source>Rent: the same work costs %4 with the cheapest offer (%5), against %1 for owning over %2 at %3 utilization.</source>
        <translation>建议租用：同样的工作用最便宜的报价（%5）需 %4，而利用率 %3 时自购在 %2内的成本为 %1。</translation>
    </message>
    <message>
        <source>Cannot tell: owning costs at least %1 over %2 at %3 utilization, the same work %4 with the cheapest offer (%5).</source>
        <translation>无法判断：利用率 %3 时自购在 %2内的成本至少为 %1，同样的工作用最便宜的报价（%5）需 %4。</translation>
    </message>
    <message>
        <source>Owning is cheaper from %1 utilization.</source>
        <translation>利用率达 %1 起自购更便宜。</translation>
    </message>
    <message>
        <source>Over %1 renting is cheaper at any utilization.</source>
        <translation>%1内无论利用率多少，租用都更便宜。</translation>
    </message>
    <message>
        <source>It has paid off by %1, after %2 months.</source>
        <translation>到 %1 回本，历时 %2 个月。</translation>
    </message>
    <message>
        <source>It does not pay off within ten years at this utilization.</source>
        <translation>按此利用率，十年内无法回本。</translation>
    </message>
    <message>
        <source>Net present value of owning instead of renting at %1: %2.</source>
        <translation>贴现率 %1 时，自购而非租用的净现值：%2。</translation>
    </message>
    <message>
        <source>Not counted until you state it: %1.</source>
        <translation>填写后才计入：%1。</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自购</translation>
    </message>
    <message>
        <source>Total over %1</source>
        <translation>%1合计</translation>
    </message>
    <message>
        <source>Present value at %1</source>
        <translation>贴现率 %1 的现值</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>价格日期</translation>
    </message>
    <message>
        <source>Speed against the build</source>
        <translation>相对该配置的速度</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>试算值</translation>
    </message>
    <message>
        <source>Owning saves</source>
        <translation>自购节省</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>flips</source>
        <translation>反转</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Peaks of %1 times the build in %2 of the hours</source>
        <translation>%2 的小时内峰值为该配置的 %1 倍</translation>
    </message>
    <message>
        <source>Own the base, rent the peaks</source>
        <translation>基础负载自购，峰值租用</translation>
    </message>
    <message>
        <source>Own enough for the peaks</source>
        <translation>按峰值自购</translation>
    </message>
    <message>
        <source>Rent all</source>
        <translation>全部租用</translation>
    </message>
    <message>
        <source>Owning</source>
        <translation>自购</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>What the verdict rests on</source>
        <translation>结论的依据</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Its price is in %1: state what 1 %1 is in %2.</source>
        <translation>价格以 %1 计：请填写 1 %1 合多少 %2。</translation>
    </message>
    <message>
        <source>Prices in %1 are not counted until you state what 1 %1 is in %2.</source>
        <translation>在填写 1 %1 合多少 %2 之前，以 %1 计的价格不计入。</translation>
    </message>
    <message>
        <source>The price of electricity is known in %1 alone: state what 1 %1 is in %2, or the price itself.</source>
        <translation>电价仅以 %1 给出：请填写 1 %1 合多少 %2，或直接填写电价。</translation>
    </message>
    <message>
        <source>1 %1 in %2</source>
        <translation>1 %1 合 %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>stated, %1</source>
        <translation>用户填写，%1</translation>
    </message>
    <message>
        <source>It only infers: its maker&apos;s software trains no models on it.</source>
        <translation>只能推理：厂商软件不支持在其上训练模型。</translation>
    </message>
    <message>
        <source>It only infers, and the build may train; a workload of inference would tell whether that is enough.</source>
        <translation>只能推理，而该配置可能用于训练；填写推理工作负载后才能判断是否够用。</translation>
    </message>
    <message>
        <source>Owning is not cheaper below %1 utilization.</source>
        <translation>利用率低于 %1 时自购并不更便宜。</translation>
    </message>
    <message>
        <source>It has not paid off before %1, after %2 months.</source>
        <translation>最早在 %1（%2 个月后）才能回本。</translation>
    </message>
</context>
<context>
    <name>plugs</name>
    <message>
        <source>8-pin PCIe</source>
        <translation>PCIe 8 针</translation>
    </message>
    <message>
        <source>6-pin PCIe</source>
        <translation>PCIe 6 针</translation>
    </message>
    <message>
        <source>8-pin EPS</source>
        <translation>EPS 8 针</translation>
    </message>
    <message>
        <source>4-pin EPS</source>
        <translation>EPS 4 针</translation>
    </message>
    <message>
        <source>24-pin ATX</source>
        <translation>ATX 24 针</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Cooler not for this socket</source>
        <translation>散热器不适用于此 CPU 接口</translation>
    </message>
    <message>
        <source>no mount for %1 (has %2)</source>
        <translation>没有 %1 的扣具（有 %2）</translation>
    </message>
    <message>
        <source>Cooler below the CPU&apos;s sustained power</source>
        <translation>散热器低于 CPU 的持续功耗</translation>
    </message>
    <message>
        <source>The cooler carries %1, the CPU may draw %2 for long.</source>
        <translation>散热器可承载 %1，CPU 可能长时间达到 %2。</translation>
    </message>
    <message>
        <source>Cold plate smaller than the heat spreader</source>
        <translation>冷板小于 CPU 顶盖</translation>
    </message>
    <message>
        <source>A desktop cold plate covers 40-60 % of the heat spreader of %1; a full-coverage plate is needed.</source>
        <translation>桌面级冷板仅覆盖 %1 顶盖的 40-60 %，需要全覆盖冷板。</translation>
    </message>
    <message>
        <source>Air cooler too high for the case</source>
        <translation>风冷散热器超出机箱限高</translation>
    </message>
    <message>
        <source>%1 high, the case takes %2</source>
        <translation>高 %1，机箱限 %2</translation>
    </message>
    <message>
        <source>Radiator does not fit</source>
        <translation>冷排放不下</translation>
    </message>
    <message>
        <source>no place for a %1 radiator</source>
        <translation>没有 %1 冷排的位置</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>将 %1 移到 %2</translation>
    </message>
    <message>
        <source>Take one card out</source>
        <translation>取出一张卡</translation>
    </message>
    <message>
        <source>Passive card without ducted airflow</source>
        <translation>被动散热卡缺少风道送风</translation>
    </message>
    <message>
        <source>%1 has no fan of its own: it needs a server chassis that forces air through it.</source>
        <translation>%1 自身没有风扇，需要能向其强制送风的服务器机箱。</translation>
    </message>
    <message>
        <source>Open-air card without a gap</source>
        <translation>开放式散热卡没有间隙</translation>
    </message>
    <message>
        <source>%1 of air below the card, it wants %2.</source>
        <translation>卡下方间隙 %1，需要 %2。</translation>
    </message>
    <message>
        <source>Many open-air cards in a closed case</source>
        <translation>封闭机箱内开放式散热卡过多</translation>
    </message>
    <message>
        <source>%1 open-air cards heat each other (%2); use blower cards, liquid cooling or an open frame.</source>
        <translation>%1 张开放式散热卡相互加热（%2）；请改用涡轮卡、液冷或开放式机架。</translation>
    </message>
    <message>
        <source>Memory on the back of the card</source>
        <translation>卡背面有显存</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>噪声大</translation>
    </message>
    <message>
        <source>Too loud for an office: plan a separate room.</source>
        <translation>噪声过大，不适合办公室：请安排单独的房间。</translation>
    </message>
    <message>
        <source>Board does not fit the case</source>
        <translation>主板与机箱不匹配</translation>
    </message>
    <message>
        <source>%1 board, the case takes %2</source>
        <translation>%1 主板，机箱支持 %2</translation>
    </message>
    <message>
        <source>Card too long for the case</source>
        <translation>卡超出机箱限长</translation>
    </message>
    <message>
        <source>The card needs %1 of length, the case has %2.</source>
        <translation>卡需要 %1 长度，机箱有 %2。</translation>
    </message>
    <message>
        <source>Card too high for the side panel</source>
        <translation>卡过高，侧板无法合上</translation>
    </message>
    <message>
        <source>The card is %1 high, the case has room for %2.</source>
        <translation>卡高 %1，机箱可容纳 %2。</translation>
    </message>
    <message>
        <source>More card slots than the case has</source>
        <translation>卡占用的槽位多于机箱所有</translation>
    </message>
    <message>
        <source>The cards cover %1 expansion slots, the case has %2.</source>
        <translation>各卡占用 %1 个扩展槽位，机箱有 %2 个。</translation>
    </message>
    <message>
        <source>%1 SATA drives, the board has %2 usable ports.</source>
        <translation>%1 块 SATA 硬盘，主板有 %2 个可用接口。</translation>
    </message>
    <message>
        <source>No place for a drive</source>
        <translation>硬盘没有位置</translation>
    </message>
    <message>
        <source>No free bay takes this %1 drive.</source>
        <translation>没有空闲硬盘位可放这块 %1 硬盘。</translation>
    </message>
    <message>
        <source>Have %1 of %2</source>
        <translation>将 %2 改为 %1 件</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Place all cards automatically</source>
        <translation>自动放置所有卡</translation>
    </message>
    <message>
        <source>Replace by %1</source>
        <translation>替换为 %1</translation>
    </message>
    <message>
        <source>Limit each accelerator to %1</source>
        <translation>将每张加速卡限制为 %1</translation>
    </message>
    <message>
        <source>Different cards (%1): a group works at the pace of the slowest.</source>
        <translation>卡型号不同（%1）：整组以最慢的卡为准。</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅用 %1</translation>
    </message>
    <message>
        <source>No peer-to-peer between GeForce cards</source>
        <translation>GeForce 卡之间没有 P2P</translation>
    </message>
    <message>
        <source>%1 has no peer-to-peer in the maker&apos;s driver: traffic between cards goes through the machine&apos;s memory.</source>
        <translation>厂商驱动不支持 %1 的 P2P：卡间流量须经主机内存。</translation>
    </message>
    <message>
        <source>Different accelerators in one group</source>
        <translation>同组加速卡型号不同</translation>
    </message>
    <message>
        <source>Different cards (%1): %2 share a model at %3 each, %4 in all.</source>
        <translation>卡型号不同（%1）：%2 张分担一个模型，每张可用 %3，共 %4。</translation>
    </message>
    <message>
        <source>%1 is made for other cards than %2.</source>
        <translation>%1 不是为 %2 设计的。</translation>
    </message>
    <message>
        <source>The two %1 can be joined by an NVLink bridge.</source>
        <translation>两张 %1 可用 NVLink 桥接器连接。</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>NVLink bridge without a card for it</source>
        <translation>NVLink 桥接器没有适用的卡</translation>
    </message>
    <message>
        <source>%1 is on the list, but %2 has no NVLink connector.</source>
        <translation>清单中有 %1，但 %2 没有 NVLink 接口。</translation>
    </message>
    <message>
        <source>NVLink joins pairs</source>
        <translation>NVLink 只连接成对的卡</translation>
    </message>
    <message>
        <source>Bridges join pairs of the %1 cards; between pairs traffic uses PCIe.</source>
        <translation>桥接器将 %1 张卡成对连接；各对之间的流量走 PCIe。</translation>
    </message>
    <message>
        <source>%1 at the wall, the branch (%4, %5) carries %3.</source>
        <translation>墙插功率 %1，供电回路（%4，%5）可承载 %3。</translation>
    </message>
    <message>
        <source>Use a 240 V, 20 A branch</source>
        <translation>改用 240 V、20 A 供电回路</translation>
    </message>
    <message>
        <source>Use a 240 V, 30 A branch</source>
        <translation>改用 240 V、30 A 供电回路</translation>
    </message>
    <message>
        <source>Use a 32 A branch</source>
        <translation>改用 32 A 供电回路</translation>
    </message>
    <message>
        <source>Give the machine a branch of its own</source>
        <translation>为机器配备专用供电回路</translation>
    </message>
    <message>
        <source>Supplies with active power-factor correction need a pure sine wave; this UPS gives a stepped one.</source>
        <translation>带主动功率因数校正的电源需要纯正弦波；此 UPS 输出阶梯波。</translation>
    </message>
    <message>
        <source>Circuit overloaded</source>
        <translation>供电回路过载</translation>
    </message>
    <message>
        <source>%1 at the wall, the branch (%4, %5) carries %2 for hours.</source>
        <translation>墙插功率 %1，供电回路（%4，%5）可长时间承载 %2。</translation>
    </message>
    <message>
        <source>Shared circuit</source>
        <translation>共用供电回路</translation>
    </message>
    <message>
        <source>Other loads hang on the branch; %1 are added for them.</source>
        <translation>该回路上还有其他负载，按 %1 计入。</translation>
    </message>
    <message>
        <source>Plug and cord overloaded</source>
        <translation>插头和电源线过载</translation>
    </message>
    <message>
        <source>%1 through a %2 inlet, which carries %3.</source>
        <translation>%1 经由 %2 输入口，其可承载 %3。</translation>
    </message>
    <message>
        <source>200-240 V advised</source>
        <translation>建议使用 200-240 V</translation>
    </message>
    <message>
        <source>%1 at the wall on %2: 200-240 V (NEMA 6-20, L6-20) lowers current and loss.</source>
        <translation>墙插功率 %1（%2）：200-240 V（NEMA 6-20、L6-20）可降低电流和损耗。</translation>
    </message>
    <message>
        <source>UPS too small or wrong waveform</source>
        <translation>UPS 过小或波形不符</translation>
    </message>
    <message>
        <source>The UPS should be rated %1, it has %2.</source>
        <translation>UPS 额定功率应为 %1，实际为 %2。</translation>
    </message>
    <message>
        <source>%1 modules cannot be mixed.</source>
        <translation>%1 内存条不能混用。</translation>
    </message>
    <message>
        <source>Several kits of %1: each is matched for its profile alone; together they may need a lower speed.</source>
        <translation>多套 %1：各套仅单独保证其预设，合用时可能需要降速。</translation>
    </message>
    <message>
        <source>Kind of memory module not supported</source>
        <translation>内存条类型不受支持</translation>
    </message>
    <message>
        <source>%1 modules; %2 takes %3.</source>
        <translation>%1 内存条；%2 支持 %3。</translation>
    </message>
    <message>
        <source>Memory of another generation</source>
        <translation>内存代数不符</translation>
    </message>
    <message>
        <source>%1, the board takes %2</source>
        <translation>%1，主板支持 %2</translation>
    </message>
    <message>
        <source>Mixed memory</source>
        <translation>内存混用</translation>
    </message>
    <message>
        <source>Different modules side by side: %1.</source>
        <translation>混用了不同的内存条：%1。</translation>
    </message>
    <message>
        <source>Place all modules automatically</source>
        <translation>自动放置所有内存条</translation>
    </message>
    <message>
        <source>Memory channels not filled evenly</source>
        <translation>内存通道未均衡插满</translation>
    </message>
    <message>
        <source>Two modules per channel are slower</source>
        <translation>每通道两条内存会降速</translation>
    </message>
    <message>
        <source>The modules are %1; with two per channel the platform states %2.</source>
        <translation>内存条为 %1；每通道两条时平台标称 %2。</translation>
    </message>
    <message>
        <source>%1 was put into %2, which is taken or not there.</source>
        <translation>%1 被放入 %2，但该位置已占用或不存在。</translation>
    </message>
    <message>
        <source>%1 modules, the board has %2 slots.</source>
        <translation>%1 条内存，主板有 %2 个插槽。</translation>
    </message>
    <message>
        <source>Place %1 automatically</source>
        <translation>自动放置 %1</translation>
    </message>
    <message>
        <source>More memory than the machine takes</source>
        <translation>内存超过机器支持的容量</translation>
    </message>
    <message>
        <source>%1 of memory, board and CPU take %2.</source>
        <translation>内存 %1，主板和 CPU 支持 %2。</translation>
    </message>
    <message>
        <source>Little memory beside the accelerators</source>
        <translation>内存相对加速卡偏少</translation>
    </message>
    <message>
        <source>%1 of memory for %2 on the accelerators; %3 are the least for training.</source>
        <translation>内存 %1，加速卡显存 %2；训练至少需要 %3。</translation>
    </message>
    <message>
        <source>Have %1 modules of %2</source>
        <translation>将 %2 改为 %1 条</translation>
    </message>
    <message>
        <source>%1 is made for %2, not for a PCIe slot.</source>
        <translation>%1 用于 %2，不适用于 PCIe 插槽。</translation>
    </message>
    <message>
        <source>No slot for a card</source>
        <translation>卡没有插槽</translation>
    </message>
    <message>
        <source>No free slot takes %1 (x%2).</source>
        <translation>没有空闲插槽可放 %1（x%2）。</translation>
    </message>
    <message>
        <source>More lanes in use than the CPU has</source>
        <translation>使用的通道超过 CPU 所有</translation>
    </message>
    <message>
        <source>Slots in use take %1 lanes of the CPU, it has %2 besides the chipset link.</source>
        <translation>使用中的插槽占用 %1 条 CPU 通道，除芯片组链路外 CPU 有 %2 条。</translation>
    </message>
    <message>
        <source>Slot wired narrower than the card</source>
        <translation>插槽布线窄于卡</translation>
    </message>
    <message>
        <source>%1 is wired x%2, the card could use x%3.</source>
        <translation>%1 布线为 x%2，卡可用 x%3。</translation>
    </message>
    <message>
        <source>CPU with a narrow graphics port</source>
        <translation>CPU 的显卡通道较窄</translation>
    </message>
    <message>
        <source>%1 gives its graphics slot x%2, the card could use x%3.</source>
        <translation>%1 给显卡插槽 x%2，卡可用 x%3。</translation>
    </message>
    <message>
        <source>The slots in use are wired with more lanes than the CPU has: %1 shares its lanes, the board&apos;s modes are not known.</source>
        <translation>使用中的插槽布线通道多于 CPU 所有：%1 共享通道，主板的通道模式未知。</translation>
    </message>
    <message>
        <source>%1 is switched off while %3 is in use.</source>
        <translation>%3 使用时 %1 会关闭。</translation>
    </message>
    <message>
        <source>%1 has no lanes.</source>
        <translation>%1 没有通道。</translation>
    </message>
    <message>
        <source>%1 is switched off while %2 is in use.</source>
        <translation>%2 使用时 %1 会关闭。</translation>
    </message>
    <message>
        <source>%1 belongs to a CPU socket that is empty (%3).</source>
        <translation>%1 属于未装 CPU 的插座（%3）。</translation>
    </message>
    <message>
        <source>Add %1 in %2</source>
        <translation>在 %2 添加 %1</translation>
    </message>
    <message>
        <source>Link narrowed by another card</source>
        <translation>链路因其他卡而变窄</translation>
    </message>
    <message>
        <source>%1 runs at x%2 while %3 is in use; alone it has x%4.</source>
        <translation>%3 使用时 %1 以 x%2 运行；单独使用时为 x%4。</translation>
    </message>
    <message>
        <source>M.2 drive takes a slot&apos;s lanes</source>
        <translation>M.2 硬盘占用插槽通道</translation>
    </message>
    <message>
        <source>Slot is off</source>
        <translation>插槽已关闭</translation>
    </message>
    <message>
        <source>%1 hangs on the chipset, whose link all devices there share.</source>
        <translation>%1 连接在芯片组上，其链路由芯片组上的所有设备共享。</translation>
    </message>
    <message>
        <source>Accelerator behind the chipset</source>
        <translation>加速卡位于芯片组之后</translation>
    </message>
    <message>
        <source>%1 hangs on the chipset: %2 remain for it while everything there is busy (devices: %3).</source>
        <translation>%1 连接在芯片组上：芯片组设备全忙时仅剩 %2（设备数：%3）。</translation>
    </message>
    <message>
        <source>%1 carries %2: models load slowly (%3 would do).</source>
        <translation>%1 可承载 %2：模型加载慢（%3 即可满足）。</translation>
    </message>
    <message>
        <source>Link too slow for training together</source>
        <translation>链路过慢，不适合联合训练</translation>
    </message>
    <message>
        <source>%1 carries %2; data-parallel training wants %3 per card.</source>
        <translation>%1 可承载 %2；数据并行训练每张卡需要 %3。</translation>
    </message>
    <message>
        <source>Card on an older PCIe generation</source>
        <translation>卡运行在较旧的 PCIe 代数</translation>
    </message>
    <message>
        <source>%1 is Gen%2, its link runs at Gen%3.</source>
        <translation>%1 为 Gen%2，其链路以 Gen%3 运行。</translation>
    </message>
    <message>
        <source>Slot too slow for the network card</source>
        <translation>插槽对网卡过慢</translation>
    </message>
    <message>
        <source>%1 carries %2, the port needs %3.</source>
        <translation>%1 可承载 %2，端口需要 %3。</translation>
    </message>
    <message>
        <source>Cards too close together</source>
        <translation>卡间距过小</translation>
    </message>
    <message>
        <source>%1 is %2 thick, the next card (%4) is %3 below it.</source>
        <translation>%1 厚 %2，下一张卡（%4）在其下方 %3 处。</translation>
    </message>
    <message>
        <source>Card overhangs the end of the case</source>
        <translation>卡超出机箱末端</translation>
    </message>
    <message>
        <source>%1 ends at expansion slot %2, the case has %3.</source>
        <translation>%1 的末端位于扩展槽位 %2，机箱有 %3 个。</translation>
    </message>
    <message>
        <source>Slot covered by another card</source>
        <translation>插槽被其他卡遮挡</translation>
    </message>
    <message>
        <source>%1 with %2 is covered by %3, which is %4 slots thick.</source>
        <translation>%1（%2）被 %3 遮挡，后者厚 %4 槽。</translation>
    </message>
    <message>
        <source>%1 devices can show a picture: set the primary one in the firmware.</source>
        <translation>%1 个设备可输出画面：请在固件中设定主显示设备。</translation>
    </message>
    <message>
        <source>Display of the machine</source>
        <translation>机器的显示输出</translation>
    </message>
    <message>
        <source>Nothing shows a picture: no card with outputs, no graphics in the CPU, no remote management on the board.</source>
        <translation>没有设备可输出画面：没有带显示输出的卡，CPU 无集成显卡，主板无远程管理。</translation>
    </message>
    <message>
        <source>Heavy card</source>
        <translation>卡过重</translation>
    </message>
    <message>
        <source>%1 weighs %2: support it, the slot alone bends.</source>
        <translation>%1 重 %2：请加支撑，仅靠插槽会弯曲。</translation>
    </message>
    <message>
        <source>Load is %1 % of the rating (%3 of %4): close to the limit for days of training; stay under %2 %.</source>
        <translation>负载为额定功率的 %1 %（%3 / %4）：对连续数天的训练已接近极限；请保持在 %2 % 以下。</translation>
    </message>
    <message>
        <source>Load is %1 % of the rating (%3 of %4); stay under %2 % for training.</source>
        <translation>负载为额定功率的 %1 %（%3 / %4）；训练时请保持在 %2 % 以下。</translation>
    </message>
    <message>
        <source>Power supply too small</source>
        <translation>电源功率不足</translation>
    </message>
    <message>
        <source>Continuous load is %1, the supplies are rated %2.</source>
        <translation>持续负载 %1，电源额定功率 %2。</translation>
    </message>
    <message>
        <source>Power supply above 80 % continuous</source>
        <translation>电源持续负载超过 80 %</translation>
    </message>
    <message>
        <source>Transient peaks above the ATX 3.x limit</source>
        <translation>瞬态峰值超过 ATX 3.x 限值</translation>
    </message>
    <message>
        <source>All cards together may peak at %1 for %2 ms; the supply must carry %3.</source>
        <translation>所有卡合计峰值可达 %1，持续 %2 ms；电源须能承载 %3。</translation>
    </message>
    <message>
        <source>Old supply with spiky cards</source>
        <translation>旧电源搭配高瞬态峰值的卡</translation>
    </message>
    <message>
        <source>A supply older than ATX 3.0 should be rated %1 for these cards, it has %2.</source>
        <translation>对于这些卡，早于 ATX 3.0 的电源额定功率应为 %1，实际为 %2。</translation>
    </message>
    <message>
        <source>Below the recommended supply</source>
        <translation>低于推荐电源功率</translation>
    </message>
    <message>
        <source>The card maker&apos;s recommendation comes to %1 for these cards, the supplies have %2.</source>
        <translation>按卡厂商推荐，这些卡需要 %1，电源为 %2。</translation>
    </message>
    <message>
        <source>The CPU may draw %3 through %2 EPS plugs: more than they carry.</source>
        <translation>CPU 可能通过 %2 个 EPS 插头取电 %3：超出其承载能力。</translation>
    </message>
    <message>
        <source>Not enough power plugs</source>
        <translation>供电插头不足</translation>
    </message>
    <message>
        <source>The cards need %1 × %2, the supplies have %3.</source>
        <translation>各卡需要 %1 × %2，电源有 %3 个。</translation>
    </message>
    <message>
        <source>Too few EPS plugs for the board</source>
        <translation>主板的 EPS 插头不足</translation>
    </message>
    <message>
        <source>The board needs %1 × 8-pin EPS, the supplies have %2.</source>
        <translation>主板需要 %1 × 8-pin EPS，电源有 %2 个。</translation>
    </message>
    <message>
        <source>Card needs an EPS (CPU 8-pin) plug</source>
        <translation>卡需要 EPS（CPU 8-pin）插头</translation>
    </message>
    <message>
        <source>%1 EPS plugs are needed by cards, %2 are left beside the board&apos;s.</source>
        <translation>各卡需要 %1 个 EPS 插头，除主板所用外剩余 %2 个。</translation>
    </message>
    <message>
        <source>Limit the card to %1</source>
        <translation>将卡限制为 %1</translation>
    </message>
    <message>
        <source>Feed the board&apos;s auxiliary %1 plug from the supply.</source>
        <translation>用电源为主板的 %1 辅助插头供电。</translation>
    </message>
    <message>
        <source>16-pin plug at its limit</source>
        <translation>16-pin 插头已达极限</translation>
    </message>
    <message>
        <source>%1 through one 16-pin plug: limit the card to %2, use the supply&apos;s own ATX 3.1 cable and no angle adapter.</source>
        <translation>%1 经由一个 16-pin 插头：请将卡限制为 %2，使用电源原装 ATX 3.1 线，不用转角转接头。</translation>
    </message>
    <message>
        <source>Board&apos;s auxiliary slot power not fed</source>
        <translation>主板插槽辅助供电未接</translation>
    </message>
    <message>
        <source>The board&apos;s auxiliary %1 plug needs feeding for this many cards; the supplies have %2 left.</source>
        <translation>卡数较多，主板的 %1 辅助插头需要供电；电源剩余 %2 个。</translation>
    </message>
    <message>
        <source>Power limit is part of the plan</source>
        <translation>方案依赖功耗上限</translation>
    </message>
    <message>
        <source>The card is planned at %1 of %2: limits reset on reboot unless a service sets them, and short peaks remain.</source>
        <translation>卡计划以 %1 运行（标称 %2）：若无服务设置，重启后上限会复位，且短时峰值仍存在。</translation>
    </message>
    <message>
        <source>Card at or above the PCIe power limit</source>
        <translation>卡达到或超过 PCIe 功率限值</translation>
    </message>
    <message>
        <source>The card may draw %1, PCIe CEM 5.0 allows %2 in total; plan 7 % more.</source>
        <translation>卡可能消耗 %1，PCIe CEM 5.0 总共允许 %2；请多留 7 %。</translation>
    </message>
    <message>
        <source>The supply needs 200-240 V, the mains have %1.</source>
        <translation>电源需要 200-240 V，市电为 %1。</translation>
    </message>
    <message>
        <source>The supplies run as %1: none is to spare.</source>
        <translation>电源以 %1 运行：没有冗余。</translation>
    </message>
    <message>
        <source>Supply gives less on 100-127 V</source>
        <translation>电源在 100-127 V 下功率降低</translation>
    </message>
    <message>
        <source>At %1 the supply gives %2, the load is %3.</source>
        <translation>在 %1 下电源可提供 %2，负载为 %3。</translation>
    </message>
    <message>
        <source>Redundant supplies do not add up</source>
        <translation>冗余电源的功率不能相加</translation>
    </message>
    <message>
        <source>Of the %1 set %2 are usable, the load is %3.</source>
        <translation>%1 冗余电源组可用 %2，负载为 %3。</translation>
    </message>
    <message>
        <source>Supply does not go into the case</source>
        <translation>电源与机箱不匹配</translation>
    </message>
    <message>
        <source>%1, the case takes %2</source>
        <translation>%1，机箱支持 %2</translation>
    </message>
    <message>
        <source>M.2 drive does not fit</source>
        <translation>M.2 硬盘放不下</translation>
    </message>
    <message>
        <source>No free M.2 slot takes %1.</source>
        <translation>没有空闲 M.2 插槽可放 %1。</translation>
    </message>
    <message>
        <source>Drive behind a slower link</source>
        <translation>硬盘所在链路较慢</translation>
    </message>
    <message>
        <source>%1 reads %2, its link (%3) carries %4.</source>
        <translation>%1 读取速率 %2，其链路（%3）可承载 %4。</translation>
    </message>
    <message>
        <source>%1 is no array level.</source>
        <translation>%1 不是阵列级别。</translation>
    </message>
    <message>
        <source>The %1 array names %2, which is no drive of this build.</source>
        <translation>%1 阵列指定了 %2，它不是此配置中的硬盘。</translation>
    </message>
    <message>
        <source>%1 needs %2 drives, the array has %3.</source>
        <translation>%1 需要 %2 块硬盘，阵列有 %3 块。</translation>
    </message>
    <message>
        <source>%1 needs an even number of drives, the array has %2.</source>
        <translation>%1 需要偶数块硬盘，阵列有 %2 块。</translation>
    </message>
    <message>
        <source>There is a backup</source>
        <translation>已有备份</translation>
    </message>
    <message>
        <source>Array of drives</source>
        <translation>硬盘阵列</translation>
    </message>
    <message>
        <source>RAID 0 holds the only copy</source>
        <translation>RAID 0 存放唯一副本</translation>
    </message>
    <message>
        <source>RAID 0 of %1 drives without a backup: %2 % a year lose everything.</source>
        <translation>%1 块硬盘的 RAID 0 且无备份：每年有 %2 % 的概率丢失全部数据。</translation>
    </message>
    <message>
        <source>There is no CPU yet.</source>
        <translation>尚无 CPU。</translation>
    </message>
    <message>
        <source>There is no board yet.</source>
        <translation>尚无主板。</translation>
    </message>
    <message>
        <source>There is no memory yet.</source>
        <translation>尚无内存。</translation>
    </message>
    <message>
        <source>There is no storage yet.</source>
        <translation>尚无存储。</translation>
    </message>
    <message>
        <source>There is no power supply yet.</source>
        <translation>尚无电源。</translation>
    </message>
    <message>
        <source>There is no case yet.</source>
        <translation>尚无机箱。</translation>
    </message>
    <message>
        <source>There is no CPU cooler yet.</source>
        <translation>尚无 CPU 散热器。</translation>
    </message>
    <message>
        <source>%1 does not belong into %2.</source>
        <translation>%1 不能放入 %2。</translation>
    </message>
    <message>
        <source>Incomplete build</source>
        <translation>配置不完整</translation>
    </message>
    <message>
        <source>Incomplete build: a part is missing.</source>
        <translation>配置不完整：缺少部件。</translation>
    </message>
    <message>
        <source>Part without a place</source>
        <translation>部件未放置</translation>
    </message>
    <message>
        <source>No free place for %1.</source>
        <translation>没有可放 %1 的空闲位置。</translation>
    </message>
    <message>
        <source>%1 CPUs, the board has %2 sockets.</source>
        <translation>%1 个 CPU，主板有 %2 个插座。</translation>
    </message>
    <message>
        <source>%1 has the socket of %2 but is not on its list of processors: check with the maker.</source>
        <translation>%1 的接口与 %2 相同，但不在其处理器支持列表中：请向厂商确认。</translation>
    </message>
    <message>
        <source>CPU and board do not match</source>
        <translation>CPU 与主板不匹配</translation>
    </message>
    <message>
        <source>socket %1, the board has %2</source>
        <translation>接口为 %1，主板为 %2</translation>
    </message>
    <message>
        <source>CPU above the board&apos;s power limit</source>
        <translation>CPU 超出主板的功率限值</translation>
    </message>
    <message>
        <source>%1 is a %2 part, the board is made for %3.</source>
        <translation>%1 为 %2 型号，主板按 %3 设计。</translation>
    </message>
    <message>
        <source>%1 (%2) is not in the ROCm list of supported cards.</source>
        <translation>%1（%2）不在 ROCm 支持列表中。</translation>
    </message>
    <message>
        <source>%1 (%2) is not supported by CUDA 13: stay with CUDA 12.</source>
        <translation>CUDA 13 不支持 %1（%2）：请继续使用 CUDA 12。</translation>
    </message>
    <message>
        <source>%1: the licence of the GeForce driver excludes data centres.</source>
        <translation>%1：GeForce 驱动许可证不允许用于数据中心。</translation>
    </message>
    <message>
        <source>Rent it: %1</source>
        <translation>改为租用：%1</translation>
    </message>
    <message>
        <source>More accelerators than the board is tested with</source>
        <translation>加速卡多于主板验证数量</translation>
    </message>
    <message>
        <source>%1 accelerators, the board is tested with %2.</source>
        <translation>%1 张加速卡，主板验证过 %2 张。</translation>
    </message>
    <message>
        <source>Few cores for the accelerators</source>
        <translation>加速卡对应的核心偏少</translation>
    </message>
    <message>
        <source>%1 cores for %2 accelerators; %3 keep them fed.</source>
        <translation>%1 个核心对应 %2 张加速卡；充分供给需要 %3 个。</translation>
    </message>
    <message>
        <source>Accelerator without current drivers</source>
        <translation>加速卡没有当前驱动</translation>
    </message>
    <message>
        <source>%1 (compute capability %2) is not supported by CUDA 13: stay with CUDA 12.</source>
        <translation>CUDA 13 不支持 %1（计算能力 %2）：请继续使用 CUDA 12。</translation>
    </message>
    <message>
        <source>Licence, or rented only</source>
        <translation>许可证限制或仅供租用</translation>
    </message>
    <message>
        <source>%1 cannot be bought; it runs only in a rented machine.</source>
        <translation>%1 无法购买，只能在租用的机器中使用。</translation>
    </message>
    <message>
        <source>%1 blows across the chassis&apos; front-to-back air.</source>
        <translation>%1 的出风方向与机箱的前后风道交叉。</translation>
    </message>
    <message>
        <source>%1 in the loop, its radiators carry %3 at the most.</source>
        <translation>水冷回路中有 %1 热量，冷排最多可承载 %3。</translation>
    </message>
    <message>
        <source>Add a fan over memory and regulators</source>
        <translation>在内存和供电模块上方加装风扇</translation>
    </message>
    <message>
        <source>Cooler over tall memory</source>
        <translation>散热器与高内存条冲突</translation>
    </message>
    <message>
        <source>The modules are %1 high, the cooler leaves %2 and the case no room to raise its fan.</source>
        <translation>内存条高 %1，散热器留出 %2，机箱没有空间抬高其风扇。</translation>
    </message>
    <message>
        <source>Cooler covers the first slot</source>
        <translation>散热器遮挡首个插槽</translation>
    </message>
    <message>
        <source>%1 between the cooler and %3 in the first slot, %2 are needed.</source>
        <translation>散热器与首个插槽中的 %3 相距 %1，需要 %2。</translation>
    </message>
    <message>
        <source>CPU heatsink without its air</source>
        <translation>CPU 散热片缺少送风</translation>
    </message>
    <message>
        <source>%1 has no fan: it needs a chassis that forces air through it.</source>
        <translation>%1 没有风扇：需要能向其强制送风的机箱。</translation>
    </message>
    <message>
        <source>Radiators too small</source>
        <translation>冷排过小</translation>
    </message>
    <message>
        <source>%1 in the loop, its radiators carry %2 quietly (%3 at the most).</source>
        <translation>水冷回路中有 %1 热量，冷排安静运行时可承载 %2（最多 %3）。</translation>
    </message>
    <message>
        <source>Mounting of the liquid cooler</source>
        <translation>水冷散热器的安装</translation>
    </message>
    <message>
        <source>Mount the radiator so that the pump is not the highest point, and check that the tubes reach.</source>
        <translation>安装冷排时勿使水泵处于最高点，并确认水管长度足够。</translation>
    </message>
    <message>
        <source>No air over memory and regulators</source>
        <translation>内存和供电模块缺少气流</translation>
    </message>
    <message>
        <source>Liquid cooling takes the CPU cooler&apos;s air from %1 registered modules and the regulators: add a fan over them.</source>
        <translation>液冷使 %1 条 RDIMM 内存和供电模块失去 CPU 散热器的气流：请在其上方加装风扇。</translation>
    </message>
    <message>
        <source>Half of an RTX 3090&apos;s memory sits on its back and reaches 104-110 °C in training; cool the backplate.</source>
        <translation>RTX 3090 的显存有一半位于背面，训练时可达 104-110 °C；请为背板散热。</translation>
    </message>
    <message>
        <source>%1 needs %2 of air forced through it and gets none.</source>
        <translation>%1 需要 %2 强制送风，但完全没有。</translation>
    </message>
    <message>
        <source>Add %1 of %2</source>
        <translation>添加 %1 件 %2</translation>
    </message>
    <message>
        <source>The accelerators make %1 of heat, the fanless case carries %2 of them.</source>
        <translation>加速卡发热 %1，无风扇机箱可为其散热 %2。</translation>
    </message>
    <message>
        <source>Too little air through a passive card</source>
        <translation>被动散热卡风量不足</translation>
    </message>
    <message>
        <source>%1 needs %2 of air, the chassis gives each card %3.</source>
        <translation>%1 需要风量 %2，机箱为每张卡提供 %3。</translation>
    </message>
    <message>
        <source>Air through a passive card from the wrong end</source>
        <translation>被动散热卡的送风方向错误</translation>
    </message>
    <message>
        <source>The chassis moves air %2, which %1 does not allow.</source>
        <translation>机箱风向为 %2，%1 不允许该风向。</translation>
    </message>
    <message>
        <source>Too little air through the case</source>
        <translation>机箱风量不足</translation>
    </message>
    <message>
        <source>%1 of heat in the case want %2 of air, its fans move %3.</source>
        <translation>机箱内发热 %1，需要风量 %2，风扇可提供 %3。</translation>
    </message>
    <message>
        <source>Fans out of balance</source>
        <translation>风扇进出不平衡</translation>
    </message>
    <message>
        <source>Too much heat for a fanless case</source>
        <translation>无风扇机箱发热过大</translation>
    </message>
    <message>
        <source>%1 of heat, the fanless case carries %2.</source>
        <translation>发热 %1，无风扇机箱可承载 %2。</translation>
    </message>
    <message>
        <source>Closed front</source>
        <translation>封闭式前面板</translation>
    </message>
    <message>
        <source>%1 of heat behind a closed front: above %2 a mesh front is better.</source>
        <translation>封闭式前面板后发热 %1：超过 %2 时宜用网孔前面板。</translation>
    </message>
    <message>
        <source>%1 is made for a server&apos;s air (200-300 LFM): give it a fan of its own.</source>
        <translation>%1 按服务器风量（200-300 LFM）设计：请为其单独配风扇。</translation>
    </message>
    <message>
        <source>Watch temperatures through the board&apos;s BMC: alert at 85 °C of a GPU, 95 °C of its memory, a fan at 0 rpm.</source>
        <translation>通过主板 BMC 监控温度：GPU 85 °C、显存 95 °C 或风扇 0 rpm 时告警。</translation>
    </message>
    <message>
        <source>Temperatures are watched</source>
        <translation>已监控温度</translation>
    </message>
    <message>
        <source>Blower and open-air cards together</source>
        <translation>涡轮卡与开放式散热卡混用</translation>
    </message>
    <message>
        <source>Place blower cards next to each other and the open-air card last, beside free space.</source>
        <translation>将涡轮卡相邻放置，开放式散热卡放在最后、靠近空闲空间处。</translation>
    </message>
    <message>
        <source>Card close to throttling</source>
        <translation>卡接近降频</translation>
    </message>
    <message>
        <source>The card runs at %1 under load and slows down at %2.</source>
        <translation>卡在负载下为 %1，达到 %2 时降频。</translation>
    </message>
    <message>
        <source>Drive or network card wants air</source>
        <translation>硬盘或网卡需要气流</translation>
    </message>
    <message>
        <source>%1 turns %2 into heat: use a heatsink with moving air.</source>
        <translation>%1 产生 %2 热量：请加散热片并保持空气流动。</translation>
    </message>
    <message>
        <source>Lowest card close to the floor</source>
        <translation>最低的卡离底部太近</translation>
    </message>
    <message>
        <source>%1 between the lowest card and what is below it, it wants %2.</source>
        <translation>最低的卡与其下方物体相距 %1，需要 %2。</translation>
    </message>
    <message>
        <source>Nobody watches the temperatures</source>
        <translation>无人监控温度</translation>
    </message>
    <message>
        <source>Throttling is silent: log temperatures, alert at 85 °C of a GPU, 95 °C of its memory, a fan at 0 rpm.</source>
        <translation>降频没有提示：请记录温度，GPU 85 °C、显存 95 °C 或风扇 0 rpm 时告警。</translation>
    </message>
    <message>
        <source>%1 become %2 BTU/h of heat; the room&apos;s cooling is not stated.</source>
        <translation>%1 转化为 %2 BTU/h 热量；房间的制冷能力未说明。</translation>
    </message>
    <message>
        <source>Cool the room with %1 BTU/h</source>
        <translation>为房间配备 %1 BTU/h 制冷</translation>
    </message>
    <message>
        <source>Cool the room to 25 °C</source>
        <translation>将房间冷却到 25 °C</translation>
    </message>
    <message>
        <source>Thin air</source>
        <translation>空气稀薄</translation>
    </message>
    <message>
        <source>At %1 m fans must move %2 % more air, and the inlet may be %3 at the most.</source>
        <translation>海拔 %1 m 时风扇须多送 %2 % 的风，进风温度最高 %3。</translation>
    </message>
    <message>
        <source>Heat in the room</source>
        <translation>房间内的热量</translation>
    </message>
    <message>
        <source>%1 and what else heats the room want %2 BTU/h with a reserve, the room&apos;s cooling gives %3.</source>
        <translation>%1 加上房间内其他热源，含余量需要 %2 BTU/h，房间制冷能力为 %3。</translation>
    </message>
    <message>
        <source>Warm room</source>
        <translation>房间温度高</translation>
    </message>
    <message>
        <source>The machine draws in air of %1, above %2; inside the case it is 3-8 K warmer.</source>
        <translation>机器进风温度 %1，高于 %2；机箱内还会高 3-8 K。</translation>
    </message>
    <message>
        <source>The chassis weighs %1, rails or shelf carry %2.</source>
        <translation>整机重 %1，导轨或托板可承载 %2。</translation>
    </message>
    <message>
        <source>%1 hangs on an extender: ship it out of the machine.</source>
        <translation>%1 连接在延长线上：运输时请从机器中取出。</translation>
    </message>
    <message>
        <source>Ship the cards separately</source>
        <translation>卡单独运输</translation>
    </message>
    <message>
        <source>Chassis too deep for the rack</source>
        <translation>机箱对机架过深</translation>
    </message>
    <message>
        <source>The chassis is %1 deep, with its cables %2; the rack has %3.</source>
        <translation>机箱深 %1，含线缆 %2；机架有 %3。</translation>
    </message>
    <message>
        <source>Bottom fans under the lowest card</source>
        <translation>最低的卡下方有底部风扇</translation>
    </message>
    <message>
        <source>%1 below the card, the bottom fans are %2 thick.</source>
        <translation>卡下方空间 %1，底部风扇厚 %2。</translation>
    </message>
    <message>
        <source>Open frame</source>
        <translation>开放式机架</translation>
    </message>
    <message>
        <source>An open frame shields nothing: keep children, pets and dust away and aim fans at the cards.</source>
        <translation>开放式机架没有防护：远离儿童、宠物和灰尘，并让风扇对准各卡。</translation>
    </message>
    <message>
        <source>Cards may break in transport</source>
        <translation>运输时卡可能损坏</translation>
    </message>
    <message>
        <source>%1 weighs %2: ship it out of the machine or brace it.</source>
        <translation>%1 重 %2：运输时请取出或加固。</translation>
    </message>
    <message>
        <source>Front panel plugs without a header</source>
        <translation>前面板插头没有对应插针</translation>
    </message>
    <message>
        <source>The board has no free header for %1 of the front panel.</source>
        <translation>主板没有空闲插针可接前面板的 %1。</translation>
    </message>
    <message>
        <source>No ready-made build of %3 %4 takes %1 (%2): stay with an older version or compile it.</source>
        <translation>%3 %4 的预编译版本均不支持 %1（%2）：请使用旧版本或自行编译。</translation>
    </message>
    <message>
        <source>Use %1 %2</source>
        <translation>使用 %1 %2</translation>
    </message>
    <message>
        <source>CUDA %3 no longer knows %1 (compute capability %2).</source>
        <translation>CUDA %3 已不再支持 %1（计算能力 %2）。</translation>
    </message>
    <message>
        <source>Use CUDA %1</source>
        <translation>使用 CUDA %1</translation>
    </message>
    <message>
        <source>CUDA %1 needs driver branch %3, branch %2 is planned.</source>
        <translation>CUDA %1 需要驱动分支 %3，计划使用的是 %2。</translation>
    </message>
    <message>
        <source>Use driver branch %1</source>
        <translation>使用驱动分支 %1</translation>
    </message>
    <message>
        <source>%1 runs models compiled by its maker&apos;s tools (bitstreams), no framework trains on it.</source>
        <translation>%1 运行由其厂商工具编译的模型（比特流），没有框架可在其上训练。</translation>
    </message>
    <message>
        <source>%1 needs its maker&apos;s build of the framework (%2).</source>
        <translation>%1 需要其厂商提供的框架版本（%2）。</translation>
    </message>
    <message>
        <source>%1 runs programs of XLA: %2 has no build for it.</source>
        <translation>%1 运行 XLA 程序：%2 没有对应版本。</translation>
    </message>
    <message>
        <source>Framework does not take the card</source>
        <translation>框架不支持此卡</translation>
    </message>
    <message>
        <source>The build of %3 %4 for %5 does not take %1 (%2): install the one for %6.</source>
        <translation>适用于 %5 的 %3 %4 版本不支持 %1（%2）：请安装适用于 %6 的版本。</translation>
    </message>
    <message>
        <source>CUDA does not know the card</source>
        <translation>CUDA 不支持此卡</translation>
    </message>
    <message>
        <source>CUDA %3 does not know %1 yet (compute capability %2).</source>
        <translation>CUDA %3 尚不支持 %1（计算能力 %2）。</translation>
    </message>
    <message>
        <source>Driver branch does not suit</source>
        <translation>驱动分支不适用</translation>
    </message>
    <message>
        <source>Driver branch %2 no longer knows %1; its last branch is %3.</source>
        <translation>驱动分支 %2 已不再支持 %1；其最后支持的分支为 %3。</translation>
    </message>
    <message>
        <source>Accelerator with tools of its own</source>
        <translation>加速卡使用专有工具</translation>
    </message>
    <message>
        <source>%1 has tools of its own.</source>
        <translation>%1 使用专有工具。</translation>
    </message>
    <message>
        <source>Accelerators of several platforms in one group</source>
        <translation>同组加速卡属于不同平台</translation>
    </message>
    <message>
        <source>One process uses one platform: %1 do not train together.</source>
        <translation>一个进程只能使用一种平台：%1 不能一起训练。</translation>
    </message>
    <message>
        <source>PCIe access control (ACS) is on: it sends traffic between the %1 cards over the CPU.</source>
        <translation>PCIe 访问控制（ACS）已开启：%1 张卡之间的流量会绕经 CPU。</translation>
    </message>
    <message>
        <source>Switch ACS off</source>
        <translation>关闭 ACS</translation>
    </message>
    <message>
        <source>Switch resizable BAR on</source>
        <translation>开启 Resizable BAR</translation>
    </message>
    <message>
        <source>Cards without peer-to-peer below one switch</source>
        <translation>无 P2P 的卡位于同一交换芯片下</translation>
    </message>
    <message>
        <source>%1 cards without peer-to-peer hang on one PCIe switch: what they exchange crosses its uplink twice.</source>
        <translation>%1 张无 P2P 的卡位于同一 PCIe 交换芯片下：它们交换的数据要经过其上行链路两次。</translation>
    </message>
    <message>
        <source>Access control between the cards</source>
        <translation>卡间访问控制</translation>
    </message>
    <message>
        <source>For peer-to-peer between the %1 cards switch ACS off in the firmware and set iommu=pt (both remove isolation between devices).</source>
        <translation>%1 张卡之间使用 P2P 时，请在固件中关闭 ACS 并设置 iommu=pt（两者都会取消设备隔离）。</translation>
    </message>
    <message>
        <source>Small window onto the card&apos;s memory</source>
        <translation>显存访问窗口过小</translation>
    </message>
    <message>
        <source>%1 shows %2 of its %3 through BAR1: peer-to-peer over PCIe wants all of it (resizable BAR, newer VBIOS).</source>
        <translation>%1 通过 BAR1 只开放 %3 中的 %2：PCIe P2P 需要全部显存（Resizable BAR、更新的 VBIOS）。</translation>
    </message>
    <message>
        <source>Group size divides no model</source>
        <translation>卡数无法均分模型</translation>
    </message>
    <message>
        <source>Tensor parallel wants 2, 4, 8 or 16 cards: of %1 some stay idle or run a pipeline.</source>
        <translation>张量并行需要 2、4、8 或 16 张卡：%1 张中有些会闲置或以流水线运行。</translation>
    </message>
    <message>
        <source>NVLink bridge does not reach</source>
        <translation>NVLink 桥接器长度不符</translation>
    </message>
    <message>
        <source>The bridge spans %1 slots, the cards sit %2 apart.</source>
        <translation>桥接器跨 %1 槽，卡间距为 %2 槽。</translation>
    </message>
    <message>
        <source>Bridge leaves no air</source>
        <translation>桥接器不留气流空间</translation>
    </message>
    <message>
        <source>A %1-slot bridge between open-air cards of %2 slots leaves no room for air: use a wider bridge or blower cards.</source>
        <translation>%1 槽桥接器用于 %2 槽厚的开放式散热卡，不留气流空间：请改用更宽的桥接器或涡轮卡。</translation>
    </message>
    <message>
        <source>%1 at the wall, one branch carries %2 for hours: even one supply&apos;s share is too much, use 200-240 V.</source>
        <translation>墙插功率 %1，一条供电回路可长时间承载 %2：单个电源的份额也已过大，请改用 200-240 V。</translation>
    </message>
    <message>
        <source>The machine hangs on a strip or extension: a dedicated outlet is better, strips have fuses of their own.</source>
        <translation>机器接在插线板或延长线上：最好使用专用插座，插线板自带保险。</translation>
    </message>
    <message>
        <source>Strips behind each other: plug the machine into the wall.</source>
        <translation>插线板级联：请将机器直接插到墙上插座。</translation>
    </message>
    <message>
        <source>The machine hangs on a strip of unknown rating and should have %2: plug it into the wall.</source>
        <translation>机器所接插线板的额定值未知，应有 %2：请直接插到墙上插座。</translation>
    </message>
    <message>
        <source>The machine hangs on a strip of %1 and should have %2: plug it into the wall.</source>
        <translation>机器所接插线板为 %1，应有 %2：请直接插到墙上插座。</translation>
    </message>
    <message>
        <source>Plug the machine into the wall</source>
        <translation>将机器直接插到墙上插座</translation>
    </message>
    <message>
        <source>Use a breaker of characteristic C</source>
        <translation>使用 C 型断路器</translation>
    </message>
    <message>
        <source>Use a breaker of characteristic D</source>
        <translation>使用 D 型断路器</translation>
    </message>
    <message>
        <source>More than one branch needed</source>
        <translation>需要多条供电回路</translation>
    </message>
    <message>
        <source>%1 at the wall, one branch carries %2 for hours: plug the %3 supplies into branches of their own, or use 200-240 V.</source>
        <translation>墙插功率 %1，一条供电回路可长时间承载 %2：请将 %3 个电源分别接到各自的回路，或改用 200-240 V。</translation>
    </message>
    <message>
        <source>Power strip in the path</source>
        <translation>供电路径中有插线板</translation>
    </message>
    <message>
        <source>The machine hangs on a strip or extension.</source>
        <translation>机器接在插线板或延长线上。</translation>
    </message>
    <message>
        <source>Supplies may trip the breaker at plug-in</source>
        <translation>电源接入时可能跳闸</translation>
    </message>
    <message>
        <source>%1 supplies take up to %2 for a moment, the breaker may trip from %3: plug them in one after the other.</source>
        <translation>%1 个电源瞬间可达 %2，断路器可能从 %3 起跳闸：请逐个接入。</translation>
    </message>
    <message>
        <source>Supply contract too small</source>
        <translation>用电合同容量过小</translation>
    </message>
    <message>
        <source>%1 with what else runs, the contract covers %2.</source>
        <translation>连同其他运行设备共 %1，合同容量为 %2。</translation>
    </message>
    <message>
        <source>Loss of the supply</source>
        <translation>电源损耗</translation>
    </message>
    <message>
        <source>%1 % efficient at %2 % load: %4 at the wall, of which %3 warm the supply.</source>
        <translation>负载 %2 % 时效率 %1 %：墙插功率 %4，其中 %3 为电源发热。</translation>
    </message>
    <message>
        <source>Energy in a year</source>
        <translation>年耗电量</translation>
    </message>
    <message>
        <source>%1 kWh in %4 hours under full load: %2 %3 a year.</source>
        <translation>满载 %4 小时耗电 %1 kWh：每年 %2 %3。</translation>
    </message>
    <message>
        <source>Run the memory at %1</source>
        <translation>内存以 %1 运行</translation>
    </message>
    <message>
        <source>Errors shall be corrected, the modules have no check bits (on-die ECC of DDR5 does not protect the bus).</source>
        <translation>需要纠错，但内存条没有校验位（DDR5 的片上 ECC 不保护总线）。</translation>
    </message>
    <message>
        <source>The modules have check bits, the CPU does not use them.</source>
        <translation>内存条有校验位，但 CPU 不使用。</translation>
    </message>
    <message>
        <source>Profile too fast for four modules</source>
        <translation>预设对四条内存过快</translation>
    </message>
    <message>
        <source>%3 modules at %1: four on two channels of AM5 reach %2 at the best.</source>
        <translation>%3 条内存设为 %1：AM5 双通道插四条时最高 %2。</translation>
    </message>
    <message>
        <source>Errors are not corrected</source>
        <translation>错误不会被纠正</translation>
    </message>
    <message>
        <source>The modules have check bits, the board does not use them.</source>
        <translation>内存条有校验位，但主板不使用。</translation>
    </message>
    <message>
        <source>Layers in main memory</source>
        <translation>模型层位于主内存</translation>
    </message>
    <message>
        <source>What does not fit the accelerators runs from main memory at %1.</source>
        <translation>加速卡放不下的部分以 %1 从主内存运行。</translation>
    </message>
    <message>
        <source>Memory slower than the CPU takes</source>
        <translation>内存慢于 CPU 所支持</translation>
    </message>
    <message>
        <source>Modules of %1 GB are newer than the board: flash the latest firmware first.</source>
        <translation>%1 GB 内存条比主板新：请先刷入最新固件。</translation>
    </message>
    <message>
        <source>Flash the latest firmware first</source>
        <translation>先刷入最新固件</translation>
    </message>
    <message>
        <source>The sockets have different numbers of modules.</source>
        <translation>各 CPU 的内存条数不同。</translation>
    </message>
    <message>
        <source>Load-reduced modules do not run on desktop CPUs.</source>
        <translation>LRDIMM 内存条不能用于桌面 CPU。</translation>
    </message>
    <message>
        <source>Channels of unequal size</source>
        <translation>通道容量不等</translation>
    </message>
    <message>
        <source>Channels hold %1 and %2: part of the memory runs on one channel.</source>
        <translation>通道容量为 %1 和 %2：部分内存以单通道运行。</translation>
    </message>
    <message>
        <source>Number of modules does not interleave</source>
        <translation>内存条数无法交错</translation>
    </message>
    <message>
        <source>%2 does not interleave over %1 modules of a socket.</source>
        <translation>%2 无法在单个 CPU 的 %1 条内存间交错。</translation>
    </message>
    <message>
        <source>Too many ranks on a channel</source>
        <translation>单通道 Rank 过多</translation>
    </message>
    <message>
        <source>%1 ranks on a channel, which carries %2.</source>
        <translation>单通道 %1 个 Rank，可承载 %2 个。</translation>
    </message>
    <message>
        <source>%1 Gbit/s between %2 nodes is too slow for a group over all of them; a pipeline bears it.</source>
        <translation>%2 个节点间 %1 Gbit/s，对跨所有节点的组过慢；流水线可以承受。</translation>
    </message>
    <message>
        <source>Run the nodes as a pipeline</source>
        <translation>各节点以流水线运行</translation>
    </message>
    <message>
        <source>Network between nodes too slow</source>
        <translation>节点间网络过慢</translation>
    </message>
    <message>
        <source>Gradients take %2 s of a step of %3 s (%4 %) at %1 Gbit/s between the nodes.</source>
        <translation>节点间 %1 Gbit/s 时，每步 %3 s 中梯度传输占 %2 s（%4 %）。</translation>
    </message>
    <message>
        <source>%1 are off for the slots in use: %2 SATA drives, %3 ports are left.</source>
        <translation>%1 因使用中的插槽而关闭：%2 块 SATA 硬盘，剩余 %3 个接口。</translation>
    </message>
    <message>
        <source>SATA ports switched off</source>
        <translation>SATA 接口已关闭</translation>
    </message>
    <message>
        <source>%1 are off for the slots in use; the %2 SATA drives need the %3 others.</source>
        <translation>%1 因使用中的插槽而关闭；%2 块 SATA 硬盘需使用其余 %3 个接口。</translation>
    </message>
    <message>
        <source>USB4 shares its lanes</source>
        <translation>USB4 共享通道</translation>
    </message>
    <message>
        <source>The USB4 ports lose lanes to an M.2 slot that is in use.</source>
        <translation>USB4 接口的部分通道被使用中的 M.2 插槽占用。</translation>
    </message>
    <message>
        <source>%1 carries %2; tensor parallel wants %3 per card.</source>
        <translation>%1 可承载 %2；张量并行每张卡需要 %3。</translation>
    </message>
    <message>
        <source>%1 carries %2; sharded training (FSDP, ZeRO-3) wants %3 per card.</source>
        <translation>%1 可承载 %2；分片训练（FSDP、ZeRO-3）每张卡需要 %3。</translation>
    </message>
    <message>
        <source>The link would run at Gen%2, the riser&apos;s rating is not stated: set the slot to Gen%1 in the firmware.</source>
        <translation>链路将以 Gen%2 运行，转接卡的规格未说明：请在固件中将插槽设为 Gen%1。</translation>
    </message>
    <message>
        <source>A passive riser does not carry Gen5 for long: set the slot to Gen%1 in the firmware.</source>
        <translation>被动延长线无法长期稳定承载 Gen5：请在固件中将插槽设为 Gen%1。</translation>
    </message>
    <message>
        <source>A passive riser of %3 at Gen4 is longer than %4: set the slot to Gen%1 in the firmware.</source>
        <translation>Gen4 下 %3 的被动延长线超过 %4：请在固件中将插槽设为 Gen%1。</translation>
    </message>
    <message>
        <source>Set the slot to Gen%1 in the firmware</source>
        <translation>在固件中将插槽设为 Gen%1</translation>
    </message>
    <message>
        <source>Gen%1 by cable through a redriver or retimer: watch the corrected errors (AER) of the link.</source>
        <translation>Gen%1 经线缆和 Redriver 或 Retimer：请留意链路的已纠正错误（AER）。</translation>
    </message>
    <message>
        <source>Gen%1 by cable through %4 connectors: more than two want a redriver or retimer.</source>
        <translation>Gen%1 经线缆和 %4 个连接器：超过两个时需要 Redriver 或 Retimer。</translation>
    </message>
    <message>
        <source>Gen%1 by cable of unknown length: beyond %3 it wants a redriver or retimer.</source>
        <translation>Gen%1 经未知长度的线缆：超过 %3 时需要 Redriver 或 Retimer。</translation>
    </message>
    <message>
        <source>Build without the risers</source>
        <translation>不使用转接卡</translation>
    </message>
    <message>
        <source>Put the card into its slot</source>
        <translation>将卡直接插入插槽</translation>
    </message>
    <message>
        <source>%1 (%3) hangs on %2: links of this kind drop under load (Xid 79), for training put it into a slot.</source>
        <translation>%1（%3）通过 %2 连接：此类链路在负载下会掉线（Xid 79），训练时请直接插入插槽。</translation>
    </message>
    <message>
        <source>Riser slower than the link</source>
        <translation>转接卡慢于链路</translation>
    </message>
    <message>
        <source>The riser is rated Gen%1, the link would run at Gen%2: set the slot to Gen%1 in the firmware.</source>
        <translation>转接卡规格为 Gen%1，链路将以 Gen%2 运行：请在固件中将插槽设为 Gen%1。</translation>
    </message>
    <message>
        <source>Long PCIe cable</source>
        <translation>PCIe 线缆过长</translation>
    </message>
    <message>
        <source>Gen%1 over %2 of cable: beyond %3 it wants a redriver or retimer.</source>
        <translation>Gen%1 经 %2 线缆：超过 %3 时需要 Redriver 或 Retimer。</translation>
    </message>
    <message>
        <source>Link of one lane</source>
        <translation>单通道链路</translation>
    </message>
    <message>
        <source>%1 has one lane: training and tensor parallel are unusable through it, models load in tens of seconds.</source>
        <translation>%1 只有一条通道：无法用于训练和张量并行，加载模型需数十秒。</translation>
    </message>
    <message>
        <source>Accelerator outside the machine</source>
        <translation>加速卡位于机器外部</translation>
    </message>
    <message>
        <source>%1 hangs on %2: expect dropped links under sustained load.</source>
        <translation>%1 通过 %2 连接：持续负载下链路可能掉线。</translation>
    </message>
    <message>
        <source>%2 must be split into %1: check the board&apos;s manual, its modes are not known.</source>
        <translation>%2 须拆分为 %1：请查阅主板手册，其拆分模式未知。</translation>
    </message>
    <message>
        <source>Leave %1 undivided</source>
        <translation>不拆分 %1</translation>
    </message>
    <message>
        <source>Slot cannot be split</source>
        <translation>插槽无法拆分</translation>
    </message>
    <message>
        <source>%2 must be split into %1, its modes are %3.</source>
        <translation>%2 须拆分为 %1，其拆分模式为 %3。</translation>
    </message>
    <message>
        <source>Split slot shares its lanes</source>
        <translation>拆分的插槽共享通道</translation>
    </message>
    <message>
        <source>%1 is split into %2 but shares its lanes with %3, which is in use: half of it stays dead.</source>
        <translation>%1 拆分为 %2，但与使用中的 %3 共享通道：其中一半无法使用。</translation>
    </message>
    <message>
        <source>Start Linux with pcie_aspm=off pcie_port_pm=off and lock the links&apos; speed.</source>
        <translation>以 pcie_aspm=off pcie_port_pm=off 启动 Linux 并锁定链路速率。</translation>
    </message>
    <message>
        <source>PCIe switch oversubscribed</source>
        <translation>PCIe 交换芯片超额分配</translation>
    </message>
    <message>
        <source>%1 cards share an x%3 uplink to host memory: together they could ask for %2 times its rate.</source>
        <translation>%1 张卡共用 x%3 上行链路访问主机内存：合计需求可达其速率的 %2 倍。</translation>
    </message>
    <message>
        <source>Writes between switches collapse</source>
        <translation>交换芯片间写入速率骤降</translation>
    </message>
    <message>
        <source>%1 cards write through one %2 switch into another root: measured rates fall to a tenth; give each switch fewer cards or keep a group below one switch.</source>
        <translation>%1 张卡通过一个 %2 交换芯片写入另一根端口：实测速率降至十分之一；请减少每个交换芯片上的卡，或让一组卡位于同一交换芯片下。</translation>
    </message>
    <message>
        <source>Blackwell behind a switch or retimer</source>
        <translation>Blackwell 位于交换芯片或 Retimer 之后</translation>
    </message>
    <message>
        <source>Link power states of Blackwell cards upset switches and retimers: lock the link speed and switch PCIe power management off.</source>
        <translation>Blackwell 卡的链路电源状态会干扰交换芯片和 Retimer：请锁定链路速率并关闭 PCIe 电源管理。</translation>
    </message>
    <message>
        <source>The group of %1 cards spans CPU sockets, where ROCm has no peer-to-peer.</source>
        <translation>%1 张卡的组跨 CPU，ROCm 不支持跨 CPU 的 P2P。</translation>
    </message>
    <message>
        <source>Move all cards to the slots of CPU 1</source>
        <translation>将所有卡移到 CPU 1 的插槽</translation>
    </message>
    <message>
        <source>Run one job per card</source>
        <translation>每张卡运行一个任务</translation>
    </message>
    <message>
        <source>A striped array and what else hangs on the chipset ask for %1 times its uplink (%2).</source>
        <translation>条带阵列和芯片组上的其他设备需要其上行链路的 %1 倍（%2）。</translation>
    </message>
    <message>
        <source>Card over the board&apos;s lower edge</source>
        <translation>卡超出主板下边缘</translation>
    </message>
    <message>
        <source>The card in %1 reaches over the headers at the lower edge of the board: use flat or angled plugs there.</source>
        <translation>%1 中的卡盖住主板下边缘的插针：请在此使用扁平或弯角插头。</translation>
    </message>
    <message>
        <source>Group over two CPU sockets</source>
        <translation>同组卡跨两个 CPU</translation>
    </message>
    <message>
        <source>The group of %1 cards spans CPU sockets: traffic between them takes the slower way over UPI or xGMI.</source>
        <translation>%1 张卡的组跨 CPU：其间流量须经较慢的 UPI 或 xGMI。</translation>
    </message>
    <message>
        <source>Few links between the sockets</source>
        <translation>CPU 间链路偏少</translation>
    </message>
    <message>
        <source>%1 xGMI links join the sockets: %2 lanes are left for cards, traffic between sockets is slower than with four.</source>
        <translation>CPU 间有 %1 条 xGMI 链路：剩余 %2 条通道供卡使用，CPU 间流量比四条链路时慢。</translation>
    </message>
    <message>
        <source>Chipset uplink shared by drives</source>
        <translation>硬盘共用芯片组上行链路</translation>
    </message>
    <message>
        <source>Drives and cards on the chipset could ask for %1 times its uplink (%2).</source>
        <translation>芯片组上的硬盘和卡需求可达其上行链路的 %1 倍（%2）。</translation>
    </message>
    <message>
        <source>Uneven links in one group</source>
        <translation>同组链路不均</translation>
    </message>
    <message>
        <source>The group works at its slowest link: %1 beside %2.</source>
        <translation>整组以最慢的链路为准：%1 与 %2 并存。</translation>
    </message>
    <message>
        <source>Use a cable of its own for each plug</source>
        <translation>每个插头使用单独的线</translation>
    </message>
    <message>
        <source>Use the supply&apos;s own cables</source>
        <translation>使用电源原装线</translation>
    </message>
    <message>
        <source>Two plugs on one cable</source>
        <translation>一根线上有两个插头</translation>
    </message>
    <message>
        <source>%3 plugs on %4 cables: %1 per cable, which carries %2; use one cable per plug.</source>
        <translation>%4 根线上有 %3 个插头：每根线 %1，可承载 %2；请每个插头使用一根线。</translation>
    </message>
    <message>
        <source>%1 has %2 8-pin inputs and carries %3, the card may draw %4.</source>
        <translation>%1 有 %2 个 8-pin 输入，可承载 %3，卡可能消耗 %4。</translation>
    </message>
    <message>
        <source>No room for the cable&apos;s bend</source>
        <translation>线缆没有弯曲空间</translation>
    </message>
    <message>
        <source>%1 between the card&apos;s power plug and the case, the cable wants %2 before it bends.</source>
        <translation>卡的供电插头与机箱相距 %1，线缆弯曲前需要 %2。</translation>
    </message>
    <message>
        <source>Cables of another supply</source>
        <translation>使用了其他电源的线缆</translation>
    </message>
    <message>
        <source>Modular cables of another supply on %1: their pins differ and destroy what hangs on them.</source>
        <translation>%1 使用了其他电源的模组线：引脚定义不同，会损坏所接设备。</translation>
    </message>
    <message>
        <source>The cards may draw %1 from their slots, the board&apos;s 24-pin plug feeds %2 to all of them and it has no further plug.</source>
        <translation>各卡可能从插槽取电 %1，主板的 24-pin 插头总共为其提供 %2，且没有其他供电插头。</translation>
    </message>
    <message>
        <source>The card draws %1 through plugs of a maker&apos;s own machine, whose limit is not known: ask the maker.</source>
        <translation>卡通过厂商自有机器的插头取电 %1，其限值未知：请询问厂商。</translation>
    </message>
    <message>
        <source>The fans draw %2 through the hub&apos;s %1 plug, which carries %3.</source>
        <translation>风扇通过集线器的 %1 插头取电 %2，其可承载 %3。</translation>
    </message>
    <message>
        <source>Feed the hub by a 6-pin PCIe plug</source>
        <translation>用 6-pin PCIe 插头为集线器供电</translation>
    </message>
    <message>
        <source>Feed the risers by 6-pin PCIe plugs</source>
        <translation>用 6-pin PCIe 插头为转接卡供电</translation>
    </message>
    <message>
        <source>Feed the fans by a hub with a 6-pin PCIe plug</source>
        <translation>通过带 6-pin PCIe 插头的集线器为风扇供电</translation>
    </message>
    <message>
        <source>Too much power from the slot</source>
        <translation>插槽取电过大</translation>
    </message>
    <message>
        <source>The card may draw %1 from its slot, which gives %2.</source>
        <translation>卡可能从插槽取电 %1，插槽可提供 %2。</translation>
    </message>
    <message>
        <source>Limit of the maker&apos;s own supply</source>
        <translation>厂商自有电源的限值</translation>
    </message>
    <message>
        <source>The card draws %1 beside its slot, the machine&apos;s plugs carry %2.</source>
        <translation>卡除插槽外取电 %1，机器的插头可承载 %2。</translation>
    </message>
    <message>
        <source>Riser or fan hub on a drive&apos;s plug</source>
        <translation>转接卡或风扇集线器接在硬盘供电插头上</translation>
    </message>
    <message>
        <source>Up to %2 through a %1 plug, which carries %3: it melts.</source>
        <translation>%1 插头最多通过 %2，可承载 %3：会熔化。</translation>
    </message>
    <message>
        <source>Fan header overloaded</source>
        <translation>风扇接口过载</translation>
    </message>
    <message>
        <source>%1 per fan header (%3 on the board), which gives %2.</source>
        <translation>每个风扇接口 %1（主板共 %3 个），可提供 %2。</translation>
    </message>
    <message>
        <source>%1 is fed by %2, its riser by another supply: ground offsets drop the bus or burn.</source>
        <translation>%1 由 %2 供电，其转接卡由另一电源供电：地电位差会导致总线掉线或烧毁。</translation>
    </message>
    <message>
        <source>Feed %1 and its riser from %2 alone</source>
        <translation>%1 及其转接卡仅由 %2 供电</translation>
    </message>
    <message>
        <source>%1 supplies start together through the kit: board and its cards on the first, each card on one supply.</source>
        <translation>%1 个电源通过套件同时启动：主板及其卡接第一个电源，每张卡只接一个电源。</translation>
    </message>
    <message>
        <source>One supply for all: %1</source>
        <translation>全部用一个电源：%1</translation>
    </message>
    <message>
        <source>%1 would carry %2 of its %3 even in the best split of whole cards.</source>
        <translation>按整卡的最佳分配，%1 仍须承载 %2（额定 %3）。</translation>
    </message>
    <message>
        <source>Spread the cards evenly over the supplies</source>
        <translation>将卡均匀分配到各电源</translation>
    </message>
    <message>
        <source>Card fed from two supplies</source>
        <translation>一张卡由两个电源供电</translation>
    </message>
    <message>
        <source>%1 is fed by %2: all plugs of a card and its riser belong on one supply.</source>
        <translation>%1 由 %2 供电：卡及其转接卡的所有插头须接同一电源。</translation>
    </message>
    <message>
        <source>Several supplies must start together</source>
        <translation>多个电源须同时启动</translation>
    </message>
    <message>
        <source>%1 supplies: start them together (add2psu or alike), board and its cards on the first, no supply behind another.</source>
        <translation>%1 个电源：请让其同时启动（add2psu 或类似装置），主板及其卡接第一个电源，电源不得串接。</translation>
    </message>
    <message>
        <source>One of the supplies overloaded</source>
        <translation>其中一个电源过载</translation>
    </message>
    <message>
        <source>%1 would carry %2 of its %3 (%4 %) in the best split of whole cards.</source>
        <translation>按整卡的最佳分配，%1 将承载 %2（额定 %3，%4 %）。</translation>
    </message>
    <message>
        <source>Old supply</source>
        <translation>电源老旧</translation>
    </message>
    <message>
        <source>The supply is %1 years old: count on 10-15 % less than its rating, or replace it.</source>
        <translation>电源已使用 %1 年：请按额定功率减 10-15 % 计算，或更换。</translation>
    </message>
    <message>
        <source>Bay without lanes for the drive</source>
        <translation>硬盘位没有硬盘所需的通道</translation>
    </message>
    <message>
        <source>%1 drive, the bay takes %2</source>
        <translation>%1 硬盘，硬盘位支持 %2</translation>
    </message>
    <message>
        <source>Boot drive without a mirror</source>
        <translation>启动盘没有镜像</translation>
    </message>
    <message>
        <source>Several people use the machine: mirror the boot drive (RAID 1), its loss stops them all.</source>
        <translation>机器由多人使用：请为启动盘做镜像（RAID 1），其故障会使所有人停工。</translation>
    </message>
    <message>
        <source>Data come over the network at %1, the job reads %2.</source>
        <translation>数据经网络以 %1 传入，任务读取 %2。</translation>
    </message>
    <message>
        <source>Rates of the array</source>
        <translation>阵列速率</translation>
    </message>
    <message>
        <source>%1 reads %2 and writes %3 in sequence; small writes cost more.</source>
        <translation>%1 顺序读取 %2，顺序写入 %3；小块写入开销更大。</translation>
    </message>
    <message>
        <source>Rebuild of RAID 5 with large disks</source>
        <translation>大容量硬盘 RAID 5 的重建</translation>
    </message>
    <message>
        <source>RAID 5 of %1 TB disks: a rebuild meets an unreadable sector with %2 % probability; use RAID 6 or 10.</source>
        <translation>%1 TB 硬盘的 RAID 5：重建时遇到不可读扇区的概率为 %2 %；请用 RAID 6 或 10。</translation>
    </message>
    <message>
        <source>Storage too slow for the data set</source>
        <translation>存储对数据集过慢</translation>
    </message>
    <message>
        <source>The job reads %1, of %3 in sequence %2 remain for samples: accelerators wait.</source>
        <translation>任务读取 %1，顺序读取 %3 中仅剩 %2 用于样本：加速卡会等待。</translation>
    </message>
    <message>
        <source>Checkpoint larger than the drive&apos;s write cache</source>
        <translation>检查点大于硬盘的写缓存</translation>
    </message>
    <message>
        <source>A checkpoint of %1 exceeds the write cache (%2): the rest is written far slower.</source>
        <translation>检查点 %1 超过写缓存（%2）：其余部分写入慢得多。</translation>
    </message>
    <message>
        <source>Drive wears out early</source>
        <translation>硬盘过早磨损</translation>
    </message>
    <message>
        <source>At %1 TB a day the drive lasts %2 years, less than %3.</source>
        <translation>每天写入 %1 TB 时，硬盘可用 %2 年，少于 %3 年。</translation>
    </message>
    <message>
        <source>Data over the network</source>
        <translation>数据经网络传输</translation>
    </message>
    <message>
        <source>Data come over the network at %1 without RDMA: NVMe-oF and GPUDirect Storage want an RDMA card.</source>
        <translation>数据经网络以 %1 传入，无 RDMA：NVMe-oF 和 GPUDirect Storage 需要 RDMA 网卡。</translation>
    </message>
    <message>
        <source>%1 is newer than the board: it needs firmware %2, flash it before the first start.</source>
        <translation>%1 比主板新：需要固件 %2，请在首次启动前刷入。</translation>
    </message>
    <message>
        <source>%1 is newer than the board: flash the latest firmware before the first start.</source>
        <translation>%1 比主板新：请在首次启动前刷入最新固件。</translation>
    </message>
    <message>
        <source>No hardware revision of the board takes %2.</source>
        <translation>主板的所有硬件版本均不支持 %2。</translation>
    </message>
    <message>
        <source>Get the board in revision %1</source>
        <translation>购买 %1 版本的主板</translation>
    </message>
    <message>
        <source>%1 is bought used: ask whether it is fused to another maker&apos;s boards (PSB).</source>
        <translation>%1 为二手：请询问是否已熔断绑定到其他厂商的主板（PSB）。</translation>
    </message>
    <message>
        <source>Get %1 unlocked</source>
        <translation>购买未锁定的 %1</translation>
    </message>
    <message>
        <source>Firmware older than the CPU</source>
        <translation>固件早于 CPU</translation>
    </message>
    <message>
        <source>%1 needs firmware %2, the board has %3: flash it before the first start.</source>
        <translation>%1 需要固件 %2，主板为 %3：请在首次启动前刷入。</translation>
    </message>
    <message>
        <source>Board revision does not take the CPU</source>
        <translation>主板版本不支持此 CPU</translation>
    </message>
    <message>
        <source>Revision %1 of the board takes %3, not %2.</source>
        <translation>主板版本 %1 支持 %3，不支持 %2。</translation>
    </message>
    <message>
        <source>CPU locked to another maker</source>
        <translation>CPU 已锁定到其他厂商</translation>
    </message>
    <message>
        <source>%1 is fused to boards of %2 and never starts on one of %3.</source>
        <translation>%1 已熔断绑定到 %2 的主板，在 %3 的主板上无法启动。</translation>
    </message>
    <message>
        <source>The windows of %1 cards need %2 of address space, the firmware offers %3.</source>
        <translation>%1 张卡的窗口需要 %2 地址空间，固件提供 %3。</translation>
    </message>
    <message>
        <source>%1 cards: whether the board decodes above 4 GB is not known, ask its maker and switch CSM off.</source>
        <translation>%1 张卡：主板能否解码 4 GB 以上地址未知，请询问厂商并关闭 CSM。</translation>
    </message>
    <message>
        <source>Switch Above 4G decoding on and CSM off</source>
        <translation>开启 Above 4G 解码并关闭 CSM</translation>
    </message>
    <message>
        <source>Set the firmware&apos;s window to %1</source>
        <translation>将固件的窗口设为 %1</translation>
    </message>
    <message>
        <source>Start Linux with iommu=pt</source>
        <translation>以 iommu=pt 启动 Linux</translation>
    </message>
    <message>
        <source>Set NPS1 in the firmware</source>
        <translation>在固件中设置 NPS1</translation>
    </message>
    <message>
        <source>No address space for the cards</source>
        <translation>没有供卡使用的地址空间</translation>
    </message>
    <message>
        <source>IOMMU setting</source>
        <translation>IOMMU 设置</translation>
    </message>
    <message>
        <source>With %1 cards on an AMD CPU set iommu=pt (or off): translated transfers between cards fault or hang.</source>
        <translation>AMD CPU 搭配 %1 张卡时请设置 iommu=pt（或关闭）：卡间经地址转换的传输会出错或挂起。</translation>
    </message>
    <message>
        <source>NUMA setting</source>
        <translation>NUMA 设置</translation>
    </message>
    <message>
        <source>Set NPS1 in the firmware: one NUMA domain keeps the cards of a socket next to each other.</source>
        <translation>在固件中设置 NPS1：单一 NUMA 域使同一 CPU 的卡彼此相邻。</translation>
    </message>
    <message>
        <source>No remote management</source>
        <translation>无远程管理</translation>
    </message>
    <message>
        <source>The machine runs without a screen and its board has no BMC: add an IP-KVM to reach the firmware.</source>
        <translation>机器不接显示器且主板没有 BMC：请添加 IP-KVM 以访问固件。</translation>
    </message>
    <message>
        <source>%1 needs driver branch %2 with open kernel modules, branch %3 is planned.</source>
        <translation>%1 需要使用开源内核模块的驱动分支 %2，计划使用的是 %3。</translation>
    </message>
    <message>
        <source>The board is %1 deep; the case says E-ATX only, which many makers mean as %2: check the tray.</source>
        <translation>主板深 %1；机箱仅标注 E-ATX，许多厂商以此指 %2：请核对主板托盘。</translation>
    </message>
    <message>
        <source>%1 at the wall; where the machine stands is not stated, and a usual branch (%4, %5) carries %2 for hours, %3 at most.</source>
        <translation>墙插功率 %1；未说明机器安装地点，常见供电回路（%4，%5）可长时间承载 %2，最多 %3。</translation>
    </message>
    <message>
        <source>The card is planned below its %1, at a limit that is not stated: limits reset on reboot unless a service sets them, and short peaks remain.</source>
        <translation>卡计划以低于其 %1 的功率运行，但未说明上限：若无服务设置，重启后上限会复位，且短时峰值仍存在。</translation>
    </message>
    <message>
        <source>The supplies have %3 × %2 for the %1 that the cards need, but not every card finds all of its own on one supply.</source>
        <translation>电源共有 %3 个 %2,显卡需要 %1 个,但并非每张卡都能在同一个电源上接满自己的接口。</translation>
    </message>
    <message>
        <source>A riser is fed by %1, every card by another supply: ground offsets drop the bus or burn.</source>
        <translation>某条转接线由 %1 供电,而所有卡由其他电源供电:地电位差会使总线掉线或烧毁。</translation>
    </message>
    <message>
        <source>Feed %1 from %2</source>
        <translation>由 %2 为 %1 供电</translation>
    </message>
    <message>
        <source>Add %1 × %2</source>
        <translation>添加 %1 × %2</translation>
    </message>
    <message>
        <source>Replace %1 by %2</source>
        <translation>将 %1 换为 %2</translation>
    </message>
    <message>
        <source>Join %1 in a RAID %2</source>
        <translation>将 %1 组成 RAID %2</translation>
    </message>
    <message>
        <source>Rent %1 instead of %2</source>
        <translation>改租 %1 以代替 %2</translation>
    </message>
    <message>
        <source>Use %1 branches</source>
        <translation>使用 %1 个回路</translation>
    </message>
    <message>
        <source>One more %1</source>
        <translation>再加一件 %1</translation>
    </message>
    <message>
        <source>%1 does not speak the language of the switch (Ethernet, InfiniBand): no link comes up.</source>
        <translation>%1 与交换机的协议（以太网、InfiniBand）不同：无法建立链路。</translation>
    </message>
    <message>
        <source>Too few switch ports</source>
        <translation>交换机端口不足</translation>
    </message>
    <message>
        <source>%1 ports are needed for %3 machines (links of each: %4) and what they share, there are %2.</source>
        <translation>%3 台机器（每台链路数：%4）及共享设备需要 %1 个端口，现有 %2 个。</translation>
    </message>
    <message>
        <source>Switch does not match the network card</source>
        <translation>交换机与网卡不匹配</translation>
    </message>
    <message>
        <source>%1 has ports of %2 Gbit/s, the switch of %3 Gbit/s.</source>
        <translation>%1 的端口为 %2 Gbit/s，交换机为 %3 Gbit/s。</translation>
    </message>
    <message>
        <source>Little network for each accelerator</source>
        <translation>每个加速器的网络带宽偏低</translation>
    </message>
    <message>
        <source>%1 Gbit/s per accelerator between the machines; %2 keep the reduction of gradients below 30 % of a step of %3 tokens per accelerator.</source>
        <translation>机器间每个加速器 %1 Gbit/s；达到 %2 时，每加速器 %3 个词元的一步中梯度归约低于 30 %。</translation>
    </message>
    <message>
        <source>Shared storage too slow for the data loaders</source>
        <translation>共享存储对数据加载器过慢</translation>
    </message>
    <message>
        <source>%1 machines read %2 together, of the shared storage %3 remain.</source>
        <translation>%1 台机器合计读取 %2，共享存储可用 %3。</translation>
    </message>
    <message>
        <source>One switch without a spare</source>
        <translation>单一交换机，无备用</translation>
    </message>
    <message>
        <source>When %1 fails, all %2 machines stand apart.</source>
        <translation>若 %1 故障，全部 %2 台机器将彼此断开。</translation>
    </message>
    <message>
        <source>Too loud for any room where people work: it belongs in a server room.</source>
        <translation>噪声过大，不适合任何有人工作的房间：应放入机房。</translation>
    </message>
    <message>
        <source>A riser leads on x%1, the card could use x%2.</source>
        <translation>转接卡只引出 x%1，该卡可用 x%2。</translation>
    </message>
    <message>
        <source>Whether %1 has display outputs is not stated: without them nothing shows a picture, with them %2 devices do, and the primary one is to be set in the firmware.</source>
        <translation>未说明 %1 是否有显示输出：若没有，则无画面可显示；若有，则有 %2 个设备可输出画面，需在固件中设定主显示设备。</translation>
    </message>
    <message>
        <source>Risers, drives and hubs need %1 × %2, the supplies have %3 for them.</source>
        <translation>转接卡、驱动器和集线器需要 %1 × %2，电源可供其使用的有 %3 个。</translation>
    </message>
    <message>
        <source>The 16-pin cable of %1 is rated %2, the card may draw %3: it will not start, or run throttled.</source>
        <translation>%1 的 16-pin 线额定 %2，该卡最高可取电 %3：将无法启动或降频运行。</translation>
    </message>
    <message>
        <source>16-pin cable or adapter under-fed</source>
        <translation>16-pin 线或转接头供电不足</translation>
    </message>
    <message>
        <source>%1 only infers: its maker&apos;s software trains no models on it.</source>
        <translation>%1 只能推理：厂商软件不支持在其上训练模型。</translation>
    </message>
    <message>
        <source>%1 in, %2 out: the case draws the rest in through its gaps, without filters and past warm parts.</source>
        <translation>进风 %1，出风 %2：不足部分由机箱缝隙吸入，未经滤网且经过发热部件。</translation>
    </message>
    <message>
        <source>%1 in, %2 out: the rest leaves through gaps wherever it can; fans that take air out guide it.</source>
        <translation>进风 %1，出风 %2：多余的空气从各处缝隙逸出；排风风扇可引导气流。</translation>
    </message>
    <message>
        <source>Switch resizable BAR on, with a VBIOS that shows all %1 of the card</source>
        <translation>开启 Resizable BAR，并使用能显示该卡全部 %1 的 VBIOS</translation>
    </message>
    <message>
        <source>The machine hangs on a strip of unknown rating: plug it into the wall.</source>
        <translation>机器接在额定值未知的插线板上：请直接接墙上插座。</translation>
    </message>
    <message>
        <source>Modules: %1, channels: %2; three quarters of the memory&apos;s bandwidth and more are lost (%3 remain).</source>
        <translation>模块数：%1，通道数：%2；损失四分之三以上的内存带宽（剩余 %3）。</translation>
    </message>
    <message>
        <source>Modules: %1, channels: %2; %3 of bandwidth remain.</source>
        <translation>模块数：%1，通道数：%2；剩余带宽 %3。</translation>
    </message>
    <message>
        <source>The modules run at %1, the CPU takes %2: %3 % of the bandwidth is lost.</source>
        <translation>模块运行于 %1，CPU 支持 %2：损失 %3 % 的带宽。</translation>
    </message>
    <message>
        <source>A riser has one lane: training and tensor parallel are unusable through it, models load in tens of seconds.</source>
        <translation>一条转接线只有一条通道：训练和张量并行无法使用，加载模型需数十秒。</translation>
    </message>
    <message>
        <source>%1 risers have one lane each: training and tensor parallel are unusable through them, models load in tens of seconds.</source>
        <translation>%1 条转接线各只有一条通道：训练和张量并行无法使用，加载模型需数十秒。</translation>
    </message>
    <message>
        <source>%1 of %2 drives: %3 TB; drives that may fail: %4.</source>
        <translation>%2 个硬盘组成 %1：%3 TB；允许故障的硬盘数：%4。</translation>
    </message>
    <message>
        <source>There is no place for %1: %2 brings a part of its own.</source>
        <translation>%1 没有位置：%2 自带该部件。</translation>
    </message>
    <message>
        <source>With CSM on, cards get no addresses above 4 GB: %1 here, with windows of %2.</source>
        <translation>开启 CSM 时，卡得不到 4 GB 以上的地址：此处 %1 块，窗口共 %2。</translation>
    </message>
    <message>
        <source>With Above 4G decoding off, cards get no addresses above 4 GB: %1 here, with windows of %2.</source>
        <translation>关闭 Above 4G Decoding 时，卡得不到 4 GB 以上的地址：此处 %1 块，窗口共 %2。</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Power at the wall</source>
        <translation>墙插功率</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>发热量</translation>
    </message>
    <message>
        <source>Accelerator memory</source>
        <translation>加速卡显存</translation>
    </message>
    <message>
        <source>Workload tiers</source>
        <translation>工作负载档位</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>安装地点</translation>
    </message>
    <message>
        <source>Catalog date</source>
        <translation>目录日期</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Beside this build stand builds that just meet the levels of the workload tiers.</source>
        <translation>与当前配置对照的是刚好达到各工作负载档位级别的配置。</translation>
    </message>
    <message>
        <source>Untitled build</source>
        <translation>未命名配置</translation>
    </message>
    <message>
        <source>Build sheet</source>
        <translation>装机单</translation>
    </message>
    <message>
        <source>Catalog of %1</source>
        <translation>目录日期 %1</translation>
    </message>
    <message>
        <source>This build</source>
        <translation>当前配置</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>FP16 or BF16 tensor</source>
        <translation>FP16 或 BF16 张量</translation>
    </message>
    <message>
        <source>FP8 tensor</source>
        <translation>FP8 张量</translation>
    </message>
    <message>
        <source>Accelerator memory bandwidth</source>
        <translation>加速卡显存带宽</translation>
    </message>
    <message>
        <source>Host memory</source>
        <translation>主机内存</translation>
    </message>
    <message>
        <source>Host memory bandwidth</source>
        <translation>主机内存带宽</translation>
    </message>
    <message>
        <source>Full load of all parts</source>
        <translation>所有部件满载</translation>
    </message>
    <message>
        <source>Load of the supplies</source>
        <translation>电源负载</translation>
    </message>
    <message>
        <source>Circuit limit for hours</source>
        <translation>供电回路长时间限值</translation>
    </message>
    <message>
        <source>Airflow needed</source>
        <translation>所需风量</translation>
    </message>
    <message>
        <source>Airflow of the case</source>
        <translation>机箱风量</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>所有组别</translation>
    </message>
    <message>
        <source>costs %1 more</source>
        <translation>贵 %1</translation>
    </message>
    <message>
        <source>costs %1 less</source>
        <translation>便宜 %1</translation>
    </message>
    <message>
        <source>draws %1 more at the wall</source>
        <translation>墙插功率高 %1</translation>
    </message>
    <message>
        <source>draws %1 less at the wall</source>
        <translation>墙插功率低 %1</translation>
    </message>
    <message>
        <source>has %1 more accelerator memory</source>
        <translation>加速卡显存多 %1</translation>
    </message>
    <message>
        <source>has %1 less accelerator memory</source>
        <translation>加速卡显存少 %1</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>%1 against %2: the same price, power and performance as far as they are known.</source>
        <translation>%1 对比 %2：就已知数据而言，价格、功耗和性能相同。</translation>
    </message>
    <message>
        <source>Some parts have no known price: differences in price count the known ones only.</source>
        <translation>部分部件价格未知：价格差异仅计已知价格。</translation>
    </message>
    <message>
        <source>%1 build</source>
        <translation>%1 个配置</translation>
    </message>
    <message>
        <source>Comparison of %1 builds</source>
        <translation>%1 个配置的比较</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Mains voltage</source>
        <translation>市电电压</translation>
    </message>
    <message>
        <source>Circuit rating</source>
        <translation>供电回路额定电流</translation>
    </message>
    <message>
        <source>What else is on the circuit</source>
        <translation>供电回路上的其他负载</translation>
    </message>
    <message>
        <source>Air temperature at the inlet</source>
        <translation>进风温度</translation>
    </message>
    <message>
        <source>Altitude</source>
        <translation>海拔</translation>
    </message>
    <message>
        <source>%1 (only assumed)</source>
        <translation>%1（仅为假定值）</translation>
    </message>
    <message>
        <source>The whole build</source>
        <translation>整个配置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Full load</source>
        <translation>满载</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>所有部件</translation>
    </message>
    <message>
        <source>Loss in the supply</source>
        <translation>电源损耗</translation>
    </message>
    <message>
        <source>Circuit limit</source>
        <translation>供电回路限值</translation>
    </message>
    <message>
        <source>Of that for hours</source>
        <translation>其中可长时间使用</translation>
    </message>
    <message>
        <source>Share of the circuit</source>
        <translation>供电回路占用比例</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1, assumed</source>
        <translation>%1，假定</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>共用</translation>
    </message>
    <message>
        <source>this machine only</source>
        <translation>仅此机器</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>below minimum</source>
        <translation>低于最低要求</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>供电</translation>
    </message>
    <message>
        <source>Rating of the supplies, without spares</source>
        <translation>电源额定功率（不含冗余）</translation>
    </message>
    <message>
        <source>Efficiency at that load</source>
        <translation>该负载下的效率</translation>
    </message>
    <message>
        <source>Peak for 1 ms that cards may draw</source>
        <translation>卡可能的 1 ms 峰值</translation>
    </message>
    <message>
        <source>Peak for 10 ms that cards may draw</source>
        <translation>卡可能的 10 ms 峰值</translation>
    </message>
    <message>
        <source>Full load is every part at its power limit at the same time, not its TDP.</source>
        <translation>满载指所有部件同时达到功耗上限，而非 TDP。</translation>
    </message>
    <message>
        <source>Missing or assumed for these sums: %1.</source>
        <translation>上述合计中缺失或假定的数据：%1。</translation>
    </message>
    <message>
        <source>Plug</source>
        <translation>插头</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>所需</translation>
    </message>
    <message>
        <source>On the supplies</source>
        <translation>电源提供</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>No power plugs are known for these parts.</source>
        <translation>这些部件没有已知的供电插头。</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>散热</translation>
    </message>
    <message>
        <source>Heat into the room</source>
        <translation>排入房间的热量</translation>
    </message>
    <message>
        <source>The same per hour</source>
        <translation>每小时热量</translation>
    </message>
    <message>
        <source>Airflow needed for 10 K of warming</source>
        <translation>温升 10 K 所需风量</translation>
    </message>
    <message>
        <source>Noise of parts whose noise is stated</source>
        <translation>已标注部件的噪声</translation>
    </message>
    <message>
        <source>Airflow counts half of the fans&apos; free-air ratings, since air that enters must leave; filters and grilles lower it.</source>
        <translation>风量按风扇自由送风额定值的一半计，因为进风必须排出；滤网和格栅会使其降低。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>This build has</source>
        <translation>当前配置</translation>
    </message>
    <message>
        <source>The next level</source>
        <translation>下一级别</translation>
    </message>
    <message>
        <source>The catalog has no workload tiers.</source>
        <translation>目录中没有工作负载档位。</translation>
    </message>
    <message>
        <source>Assumptions and sources</source>
        <translation>假定与来源</translation>
    </message>
    <message>
        <source>Machines of this kind</source>
        <translation>同类机器台数</translation>
    </message>
    <message>
        <source>Sources in the catalog</source>
        <translation>目录中的来源数</translation>
    </message>
    <message>
        <source>Boards, memory modules, drives and fans without a stated draw count with usual values. Where the site is not stated, the usual mains circuit of the country is taken. Figures are the makers&apos; own unless marked as assumed.</source>
        <translation>未标注功耗的主板、内存条、硬盘和风扇按常见值计。未说明安装地点时，采用该国家/地区常见的市电回路。除标注为假定外，数据均为厂商标称值。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>By</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>The build has no parts yet.</source>
        <translation>配置中尚无部件。</translation>
    </message>
    <message>
        <source>Does not work as it stands:</source>
        <translation>目前无法工作：</translation>
    </message>
    <message>
        <source>Works, with reservations:</source>
        <translation>可以工作，但有保留：</translation>
    </message>
    <message>
        <source>No problem was found:</source>
        <translation>未发现问题：</translation>
    </message>
    <message>
        <source>%1 error</source>
        <translation>%1 个错误</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 个错误</translation>
    </message>
    <message>
        <source>%1 warning</source>
        <translation>%1 个警告</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 个警告</translation>
    </message>
    <message>
        <source>%1 piece of advice</source>
        <translation>%1 条建议</translation>
    </message>
    <message>
        <source>%1 pieces of advice</source>
        <translation>%1 条建议</translation>
    </message>
    <message>
        <source>%1 check passed.</source>
        <translation>%1 项检查通过。</translation>
    </message>
    <message>
        <source>%1 checks passed.</source>
        <translation>%1 项检查通过。</translation>
    </message>
    <message>
        <source>%1 finding is waived.</source>
        <translation>%1 个问题已豁免。</translation>
    </message>
    <message>
        <source>%1 findings are waived.</source>
        <translation>%1 个问题已豁免。</translation>
    </message>
    <message>
        <source>%1 check could not be concluded because data are missing.</source>
        <translation>%1 项检查因数据缺失而无结论。</translation>
    </message>
    <message>
        <source>%1 checks could not be concluded because data are missing.</source>
        <translation>%1 项检查因数据缺失而无结论。</translation>
    </message>
    <message>
        <source>%1 condition must be checked or set by hand.</source>
        <translation>%1 项条件须手动检查或设置。</translation>
    </message>
    <message>
        <source>%1 conditions must be checked or set by hand.</source>
        <translation>%1 项条件须手动检查或设置。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>About</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>已接受的问题</translation>
    </message>
    <message>
        <source>%1: not found any more</source>
        <translation>%1：已不再出现</translation>
    </message>
    <message>
        <source>To check or set by hand</source>
        <translation>须手动检查或设置</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>What was not checked</source>
        <translation>未检查的内容</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Data needed</source>
        <translation>所需数据</translation>
    </message>
    <message>
        <source>All checks that apply to this build were concluded.</source>
        <translation>适用于此配置的检查均有结论。</translation>
    </message>
    <message>
        <source>list</source>
        <translation>标价</translation>
    </message>
    <message>
        <source>street</source>
        <translation>市价</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自填</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 处</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>未放置</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>included</source>
        <translation>附带</translation>
    </message>
    <message>
        <source>Total, at least</source>
        <translation>合计，至少</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Parts and prices</source>
        <translation>部件与价格</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>%1 part has no known price, so that the total is a lower bound.</source>
        <translation>%1 个部件价格未知，故合计为下限。</translation>
    </message>
    <message>
        <source>%1 parts have no known price, so that the total is a lower bound.</source>
        <translation>%1 个部件价格未知，故合计为下限。</translation>
    </message>
    <message>
        <source>all that the card has</source>
        <translation>已达卡的上限</translation>
    </message>
    <message>
        <source>the slot has no more</source>
        <translation>插槽通道不足</translation>
    </message>
    <message>
        <source>shares lanes with %1</source>
        <translation>与 %1 共享通道</translation>
    </message>
    <message>
        <source>the CPU has no more</source>
        <translation>CPU 通道不足</translation>
    </message>
    <message>
        <source>switched off: its CPU is absent</source>
        <translation>已关闭：所属 CPU 未安装</translation>
    </message>
    <message>
        <source>switched off by %1</source>
        <translation>被 %1 关闭</translation>
    </message>
    <message>
        <source>cannot tell: figures missing</source>
        <translation>无法判断：数据缺失</translation>
    </message>
    <message>
        <source>covered by %1</source>
        <translation>被 %1 遮挡</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Cards and slots to scale, seen from the side: the rear of the case is on the left. Links as they train with this population.</source>
        <translation>卡和插槽按比例绘制，侧视图：机箱后部在左。链路为当前安装情况下的协商结果。</translation>
    </message>
    <message>
        <source>Slot plan</source>
        <translation>插槽布局</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>插槽</translation>
    </message>
    <message>
        <source>Printed on the board</source>
        <translation>主板丝印</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>上游</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Wired</source>
        <translation>布线</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>What sits there</source>
        <translation>所装部件</translation>
    </message>
    <message>
        <source>What limits the link</source>
        <translation>链路限制因素</translation>
    </message>
    <message>
        <source>The slots of this machine are not known.</source>
        <translation>此机器的插槽未知。</translation>
    </message>
    <message>
        <source>Without a place: %1.</source>
        <translation>未放置：%1。</translation>
    </message>
    <message>
        <source>Set the bifurcation of %1 to %2 in the firmware.</source>
        <translation>在固件中将 %1 的通道拆分设为 %2。</translation>
    </message>
    <message>
        <source>Memory population</source>
        <translation>内存安装</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>内存条</translation>
    </message>
    <message>
        <source>The memory slots of this machine are not known.</source>
        <translation>此机器的内存插槽未知。</translation>
    </message>
    <message>
        <source>Together %1, %2 from the channels in use.</source>
        <translation>共 %1，使用中的通道合计 %2。</translation>
    </message>
    <message>
        <source>Drives and arrays</source>
        <translation>硬盘与阵列</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>硬盘</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>No drives.</source>
        <translation>没有硬盘。</translation>
    </message>
    <message>
        <source>Which supply feeds which card</source>
        <translation>各电源为哪块卡供电</translation>
    </message>
    <message>
        <source>Hardware revision of the board</source>
        <translation>主板硬件版本</translation>
    </message>
    <message>
        <source>Supply contract of the household</source>
        <translation>住户供电合同</translation>
    </message>
    <message>
        <source>CUDA version</source>
        <translation>CUDA 版本</translation>
    </message>
    <message>
        <source>Fan over memory and regulators</source>
        <translation>内存与供电上方的风扇</translation>
    </message>
    <message>
        <source>Running hours a year</source>
        <translation>每年运行小时数</translation>
    </message>
    <message>
        <source>Rate of the network between nodes</source>
        <translation>节点间网络速率</translation>
    </message>
    <message>
        <source>Energy price</source>
        <translation>电价</translation>
    </message>
    <message>
        <source>Depth of the rack</source>
        <translation>机柜深度</translation>
    </message>
    <message>
        <source>Rate at which the data set is read</source>
        <translation>数据集读取速率</translation>
    </message>
    <message>
        <source>xGMI links between the sockets</source>
        <translation>插座间的 xGMI 链路</translation>
    </message>
    <message>
        <source>%1 (old)</source>
        <translation>%1（旧）</translation>
    </message>
    <message>
        <source>Fan hub</source>
        <translation>风扇集线器</translation>
    </message>
    <message>
        <source>Risers</source>
        <translation>转接线</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>您的选择</translation>
    </message>
    <message>
        <source>shares its lead</source>
        <translation>与其他接口共用线缆</translation>
    </message>
    <message>
        <source>No output is left for %1: %2.</source>
        <translation>没有剩余输出可供 %1 使用:%2。</translation>
    </message>
    <message>
        <source>The outputs of the supply are not known, look for those of %1: %2.</source>
        <translation>电源的输出未知,请为 %1 查找:%2。</translation>
    </message>
    <message>
        <source>Cables of the document that fit no free output: %1.</source>
        <translation>文档中与任何空闲输出都不匹配的线缆:%1。</translation>
    </message>
    <message>
        <source>Cable plan</source>
        <translation>线缆方案</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>接入</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>经由</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>No cables are known for these parts; a complete machine comes wired.</source>
        <translation>这些部件没有已知的线缆;整机出厂时已接好线。</translation>
    </message>
    <message>
        <source>One output for each plug, all plugs of a card on one supply, no second plug of a lead while another lead is free.</source>
        <translation>每个接口用一个输出,一张卡的所有接口接同一电源,还有空闲线缆时不使用同一线缆的第二个接头。</translation>
    </message>
    <message>
        <source>Power plugs</source>
        <translation>供电接口</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>线缆</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>装机</translation>
    </message>
    <message>
        <source>Power and cooling</source>
        <translation>供电与散热</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>工作负载</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>档位</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>What the accelerators do</source>
        <translation>加速器的用途</translation>
    </message>
    <message>
        <source>Runs around the clock</source>
        <translation>全天候运行</translation>
    </message>
    <message>
        <source>Time of a training step</source>
        <translation>单个训练步的时间</translation>
    </message>
    <message>
        <source>Parameters of the model, in billions</source>
        <translation>模型参数量（十亿）</translation>
    </message>
    <message>
        <source>Size of a checkpoint</source>
        <translation>检查点大小</translation>
    </message>
    <message>
        <source>Written to the drives in a day</source>
        <translation>每天写入硬盘的数据量</translation>
    </message>
    <message>
        <source>Data set read over the network</source>
        <translation>数据集通过网络读取</translation>
    </message>
    <message>
        <source>Backup of the arrays</source>
        <translation>阵列有备份</translation>
    </message>
    <message>
        <source>PCIe access control (ACS)</source>
        <translation>PCIe 访问控制 (ACS)</translation>
    </message>
    <message>
        <source>Above 4G decoding</source>
        <translation>Above 4G Decoding</translation>
    </message>
    <message>
        <source>CSM (legacy boot)</source>
        <translation>CSM（传统启动）</translation>
    </message>
    <message>
        <source>Resizable BAR</source>
        <translation>Resizable BAR</translation>
    </message>
    <message>
        <source>Address space for cards</source>
        <translation>扩展卡的地址空间</translation>
    </message>
    <message>
        <source>IOMMU</source>
        <translation>IOMMU</translation>
    </message>
    <message>
        <source>NUMA nodes per socket (NPS)</source>
        <translation>每个插槽的 NUMA 节点数 (NPS)</translation>
    </message>
    <message>
        <source>Cards passed to virtual machines</source>
        <translation>显卡直通给虚拟机</translation>
    </message>
    <message>
        <source>BIOS version</source>
        <translation>BIOS 版本</translation>
    </message>
    <message>
        <source>Driver patched for peer-to-peer</source>
        <translation>驱动已打点对点补丁</translation>
    </message>
    <message>
        <source>Software needs peer-to-peer</source>
        <translation>软件需要点对点传输</translation>
    </message>
    <message>
        <source>Memory errors must be corrected</source>
        <translation>必须纠正内存错误</translation>
    </message>
    <message>
        <source>Cables of another supply are used</source>
        <translation>使用了其他电源的线缆</translation>
    </message>
    <message>
        <source>Their maker states the same pinout</source>
        <translation>厂商声明针脚定义相同</translation>
    </message>
    <message>
        <source>Supplies start together</source>
        <translation>电源同步启动</translation>
    </message>
    <message>
        <source>Feed of the fan hub</source>
        <translation>风扇集线器的供电</translation>
    </message>
    <message>
        <source>Power strip before the machine</source>
        <translation>机器前接有插线板</translation>
    </message>
    <message>
        <source>Rating of the power strip</source>
        <translation>插线板额定电流</translation>
    </message>
    <message>
        <source>Power strip behind another</source>
        <translation>插线板串接</translation>
    </message>
    <message>
        <source>Characteristic of the breaker</source>
        <translation>断路器特性</translation>
    </message>
    <message>
        <source>What else the household draws</source>
        <translation>家庭其他用电</translation>
    </message>
    <message>
        <source>Cooling of the room</source>
        <translation>房间制冷</translation>
    </message>
    <message>
        <source>Portable unit with a hose</source>
        <translation>带排风管的移动空调</translation>
    </message>
    <message>
        <source>What else heats the room</source>
        <translation>房间内其他热源</translation>
    </message>
    <message>
        <source>What shelf or rails carry</source>
        <translation>搁板或导轨的承重</translation>
    </message>
    <message>
        <source>Shipped as built</source>
        <translation>整机运输</translation>
    </message>
    <message>
        <source>Without a screen, run from afar</source>
        <translation>无显示器，远程操作</translation>
    </message>
    <message>
        <source>Used by several people</source>
        <translation>多人共用</translation>
    </message>
    <message>
        <source>Temperatures are watched</source>
        <translation>温度受监控</translation>
    </message>
    <message>
        <source>PCIe switches and their maker</source>
        <translation>PCIe 交换芯片及其厂商</translation>
    </message>
    <message>
        <source>Power usage effectiveness (PUE)</source>
        <translation>电能使用效率 (PUE)</translation>
    </message>
    <message>
        <source>ROCm version</source>
        <translation>ROCm 版本</translation>
    </message>
    <message>
        <source>NVIDIA driver</source>
        <translation>NVIDIA 驱动</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>功耗上限</translation>
    </message>
    <message>
        <source>Power is limited</source>
        <translation>功耗受限</translation>
    </message>
    <message>
        <source>Lanes of the link</source>
        <translation>链路通道数</translation>
    </message>
    <message>
        <source>PCIe generation of the link</source>
        <translation>链路的 PCIe 代次</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>接入方式</translation>
    </message>
    <message>
        <source>NUMA node</source>
        <translation>NUMA 节点</translation>
    </message>
    <message>
        <source>Fed by</source>
        <translation>供电来源</translation>
    </message>
    <message>
        <source>Cables to its plugs</source>
        <translation>到其插头的线缆</translation>
    </message>
    <message>
        <source>Window onto its memory</source>
        <translation>显存窗口</translation>
    </message>
    <message>
        <source>Temperature under load</source>
        <translation>负载温度</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Fused to boards of</source>
        <translation>绑定主板厂商</translation>
    </message>
    <message>
        <source>Bought used</source>
        <translation>二手购买</translation>
    </message>
    <message>
        <source>Age in years</source>
        <translation>使用年限</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>扩展卡</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Power plug</source>
        <translation>供电插头</translation>
    </message>
    <message>
        <source>Slot split</source>
        <translation>插槽拆分</translation>
    </message>
    <message>
        <source>Power that the sense pins announce</source>
        <translation>感应针声明的功率</translation>
    </message>
    <message>
        <source>each card for itself</source>
        <translation>各卡独立</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>inference, layers split over the cards</source>
        <translation>推理，按层分布到各卡</translation>
    </message>
    <message>
        <source>inference, tensor-parallel</source>
        <translation>推理，张量并行</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>data-parallel training</source>
        <translation>数据并行训练</translation>
    </message>
    <message>
        <source>training with sharded weights</source>
        <translation>权重分片训练</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Parts and places</source>
        <translation>部件与位置</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>On the bare board: CPU into its socket</source>
        <translation>在裸主板上：将 CPU 装入插座</translation>
    </message>
    <message>
        <source>CPU into its socket</source>
        <translation>将 CPU 装入插座</translation>
    </message>
    <message>
        <source>Memory into exactly these slots, until both latches close; leave the others empty</source>
        <translation>内存条只插入这些插槽，直到两侧卡扣锁紧；其余留空</translation>
    </message>
    <message>
        <source>M.2 drives under their heat sinks, foil off</source>
        <translation>将 M.2 硬盘装到散热片下，撕掉保护膜</translation>
    </message>
    <message>
        <source>CPU cooler with thermal paste; air in the direction of the case&apos;s fans</source>
        <translation>涂导热硅脂后安装 CPU 散热器；风向与机箱风扇一致</translation>
    </message>
    <message>
        <source>Fans into the case</source>
        <translation>将风扇装入机箱</translation>
    </message>
    <message>
        <source>Power supply into the case, switched off</source>
        <translation>将电源装入机箱，保持关闭</translation>
    </message>
    <message>
        <source>Board into the case: stand-offs only where the board has holes</source>
        <translation>将主板装入机箱：只在主板有孔处安装铜柱</translation>
    </message>
    <message>
        <source>Radiator into the case, cold plate with thermal paste onto the CPU</source>
        <translation>将冷排装入机箱，冷头涂导热硅脂装到 CPU 上</translation>
    </message>
    <message>
        <source>Drives into their bays</source>
        <translation>将硬盘装入硬盘位</translation>
    </message>
    <message>
        <source>Power cables as the cable plan says, before cards cover the plugs; only cables that came with the supply</source>
        <translation>在显卡挡住插头之前按线缆方案接好电源线；只用电源自带的线缆</translation>
    </message>
    <message>
        <source>see the cable plan</source>
        <translation>见线缆方案</translation>
    </message>
    <message>
        <source>%1 power cable</source>
        <translation>%1 根电源线</translation>
    </message>
    <message>
        <source>%1 power cables</source>
        <translation>%1 根电源线</translation>
    </message>
    <message>
        <source>Network cards into their slots</source>
        <translation>将网卡插入插槽</translation>
    </message>
    <message>
        <source>Risers into their slots, fixed so that nothing pulls on them</source>
        <translation>将转接线插入插槽并固定，避免受力</translation>
    </message>
    <message>
        <source>Accelerators into their slots, screwed to the bracket; push power plugs in until they click</source>
        <translation>将加速卡插入插槽并用螺丝固定挡板；供电插头插到卡入为止</translation>
    </message>
    <message>
        <source>NVLink bridges onto the cards</source>
        <translation>将 NVLink 桥接器装到卡上</translation>
    </message>
    <message>
        <source>Uninterruptible supply before the machine</source>
        <translation>机器前接不间断电源</translation>
    </message>
    <message>
        <source>%1; the machine draws up to %2</source>
        <translation>%1；机器最多消耗 %2</translation>
    </message>
    <message>
        <source>Connect to the circuit that this sheet counts with</source>
        <translation>接到本表所依据的供电回路</translation>
    </message>
    <message>
        <source>First start: set the firmware, then the first-boot checks</source>
        <translation>首次开机：先设置固件，再做首次启动检查</translation>
    </message>
    <message>
        <source>tables below</source>
        <translation>见下表</translation>
    </message>
    <message>
        <source>Assembly order</source>
        <translation>装配顺序</translation>
    </message>
    <message>
        <source>A rented machine is not assembled.</source>
        <translation>租用的机器无需装配。</translation>
    </message>
    <message>
        <source>Compare the delivery with the parts list</source>
        <translation>对照部件清单核对到货</translation>
    </message>
    <message>
        <source>Complete machine into its place; what it brings is built in</source>
        <translation>整机就位；自带部件已装好</translation>
    </message>
    <message>
        <source>No finding has been accepted.</source>
        <translation>没有已接受的问题。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>%1 or newer</source>
        <translation>%1 或更新</translation>
    </message>
    <message>
        <source>The oldest that starts %1.</source>
        <translation>能启动 %1 的最旧版本。</translation>
    </message>
    <message>
        <source>the maker&apos;s newest</source>
        <translation>厂商最新版本</translation>
    </message>
    <message>
        <source>The oldest that starts %1 is not known here: look it up in the board&apos;s list of CPUs before you assemble.</source>
        <translation>此处不知道能启动 %1 的最旧版本：装机前请查阅主板的 CPU 支持列表。</translation>
    </message>
    <message>
        <source>As this build states.</source>
        <translation>按本配置的说明。</translation>
    </message>
    <message>
        <source>The windows onto the cards&apos; memory lie above 4 GB.</source>
        <translation>显存窗口位于 4 GB 以上。</translation>
    </message>
    <message>
        <source>Whether the board offers it is not known here.</source>
        <translation>此处不知道主板是否提供该选项。</translation>
    </message>
    <message>
        <source>The board does not offer it.</source>
        <translation>主板不提供该选项。</translation>
    </message>
    <message>
        <source>With it on, windows above 4 GB are not used.</source>
        <translation>开启后不会使用 4 GB 以上的窗口。</translation>
    </message>
    <message>
        <source>Shows the CPU all memory of the cards; copies between cards over PCIe need it.</source>
        <translation>让 CPU 看到全部显存；卡间 PCIe 拷贝需要它。</translation>
    </message>
    <message>
        <source>The cards are passed to virtual machines.</source>
        <translation>显卡直通给虚拟机。</translation>
    </message>
    <message>
        <source>iommu=pt on the kernel&apos;s command line, or off</source>
        <translation>内核命令行 iommu=pt，或关闭</translation>
    </message>
    <message>
        <source>Primary display</source>
        <translation>主显示输出</translation>
    </message>
    <message>
        <source>the output in use</source>
        <translation>所用的输出口</translation>
    </message>
    <message>
        <source>Bifurcation of %1</source>
        <translation>%1 的通道拆分</translation>
    </message>
    <message>
        <source>the riser&apos;s slot</source>
        <translation>转接线所在插槽</translation>
    </message>
    <message>
        <source>The splitter in it needs that.</source>
        <translation>其中的拆分卡需要。</translation>
    </message>
    <message>
        <source>PCIe generation of %1</source>
        <translation>%1 的 PCIe 代次</translation>
    </message>
    <message>
        <source>The riser is rated for no more.</source>
        <translation>转接线只支持到此。</translation>
    </message>
    <message>
        <source>as wanted for %1</source>
        <translation>按 %1 的需要</translation>
    </message>
    <message>
        <source>It decides who gets the lanes that %1 shares.</source>
        <translation>它决定与 %1 共享的通道归谁。</translation>
    </message>
    <message>
        <source>Memory speed</source>
        <translation>内存速率</translation>
    </message>
    <message>
        <source>Memory profile</source>
        <translation>内存配置文件</translation>
    </message>
    <message>
        <source>Without it the modules run at their slower JEDEC speed.</source>
        <translation>不启用时内存以较慢的 JEDEC 速率运行。</translation>
    </message>
    <message>
        <source>automatic; must show %1</source>
        <translation>自动；应显示 %1</translation>
    </message>
    <message>
        <source>The slowest of modules, CPU and board.</source>
        <translation>内存条、CPU 和主板中最慢者。</translation>
    </message>
    <message>
        <source>ECC</source>
        <translation>ECC</translation>
    </message>
    <message>
        <source>Modules, CPU and board can correct errors.</source>
        <translation>内存条、CPU 和主板都能纠错。</translation>
    </message>
    <message>
        <source>Firmware settings</source>
        <translation>固件设置</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>设为</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Conditions under which it works</source>
        <translation>可用的前提条件</translation>
    </message>
    <message>
        <source>%1 cores, %2 threads</source>
        <translation>%1 核，%2 线程</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>%1 module</source>
        <translation>%1 条内存</translation>
    </message>
    <message>
        <source>%1 modules</source>
        <translation>%1 条内存</translation>
    </message>
    <message>
        <source>%1, together %2</source>
        <translation>%1，共 %2</translation>
    </message>
    <message>
        <source>%1, each at %2 (configured speed)</source>
        <translation>%1，每条 %2（configured speed）</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Drives</source>
        <translation>硬盘</translation>
    </message>
    <message>
        <source>All of %1 up; or the same in the controller&apos;s own tool</source>
        <translation>%1 全部在线；或在控制器自带工具中查看</translation>
    </message>
    <message>
        <source>Power limits to set</source>
        <translation>要设置的功耗上限</translation>
    </message>
    <message>
        <source>The new limit; it is lost at a restart unless a service sets it</source>
        <translation>新的上限；重启后失效，除非由服务设置</translation>
    </message>
    <message>
        <source>Power limits as delivered</source>
        <translation>出厂功耗上限</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>Their memory, a little less is normal</source>
        <translation>显存，略少属正常</translation>
    </message>
    <message>
        <source>Paths between the cards</source>
        <translation>卡间路径</translation>
    </message>
    <message>
        <source>The matrix below</source>
        <translation>见下方矩阵</translation>
    </message>
    <message>
        <source>Every card sees every other</source>
        <translation>各卡互相可见</translation>
    </message>
    <message>
        <source>All links of the bridged cards active</source>
        <translation>桥接卡的所有链路均激活</translation>
    </message>
    <message>
        <source>Link up at %1</source>
        <translation>链路速率 %1</translation>
    </message>
    <message>
        <source>All fans turn, no throttling under full load</source>
        <translation>所有风扇转动，满载不降频</translation>
    </message>
    <message>
        <source>below the highest temperatures: %1</source>
        <translation>低于最高温度：%1</translation>
    </message>
    <message>
        <source>Temperatures and fans</source>
        <translation>温度与风扇</translation>
    </message>
    <message>
        <source>At most about %1 under full load</source>
        <translation>满载最多约 %1</translation>
    </message>
    <message>
        <source>%1; the circuit carries %2 for hours</source>
        <translation>%1；回路可长时间承载 %2</translation>
    </message>
    <message>
        <source>meter at the plug</source>
        <translation>插座处的功率计</translation>
    </message>
    <message>
        <source>Link widths: sudo lspci -vv, line LnkSta, under load</source>
        <translation>链路宽度：sudo lspci -vv，LnkSta 行，负载下</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>LnkSta must show</source>
        <translation>LnkSta 应显示</translation>
    </message>
    <message>
        <source>nothing: the slot is off</source>
        <translation>无：插槽已关闭</translation>
    </message>
    <message>
        <source>First-boot checks</source>
        <translation>首次启动检查</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Must show</source>
        <translation>应显示</translation>
    </message>
    <message>
        <source>Commands of Linux; the figures are those of this sheet.</source>
        <translation>Linux 命令；数值以本表为准。</translation>
    </message>
    <message>
        <source>Cards lower their link while idle. The tool counts cards by bus address, so that their order may differ from this sheet&apos;s; NV stands for NVLink, followed by the number of links.</source>
        <translation>空闲时显卡会降低链路速率。工具按总线地址编号，顺序可能与本表不同；NV 表示 NVLink，其后为链路数。</translation>
    </message>
    <message>
        <source>leave empty</source>
        <translation>留空</translation>
    </message>
    <message>
        <source>The firmware must set %1, as this build states.</source>
        <translation>按本配置的说明，固件须设为 %1。</translation>
    </message>
    <message>
        <source>They reach %1 with the %2 profile on.</source>
        <translation>启用 %2 配置文件后可达 %1。</translation>
    </message>
    <message>
        <source>They run at %1, the slowest of modules, CPU and board.</source>
        <translation>以 %1 运行，即内存条、CPU 和主板中最慢者。</translation>
    </message>
    <message>
        <source>Arrays</source>
        <translation>阵列</translation>
    </message>
    <message>
        <source>Array</source>
        <translation>阵列</translation>
    </message>
    <message>
        <source>Usable capacity</source>
        <translation>可用容量</translation>
    </message>
    <message>
        <source>Failed drives survived</source>
        <translation>可容忍的故障盘数</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订货号</translation>
    </message>
    <message>
        <source>%1: not in the catalog</source>
        <translation>%1：不在目录中</translation>
    </message>
    <message>
        <source>and %1 more, in the full sheet</source>
        <translation>另有 %1 项，见完整表</translation>
    </message>
    <message>
        <source>Worst findings</source>
        <translation>最严重的问题</translation>
    </message>
    <message>
        <source>Build sheet, summary</source>
        <translation>装机单，摘要</translation>
    </message>
    <message>
        <source>Worst first: %1</source>
        <translation>最严重的在前：%1</translation>
    </message>
    <message>
        <source>%1 more is in the table of findings.</source>
        <translation>另有 %1 项见问题表。</translation>
    </message>
    <message>
        <source>%1 more are in the table of findings.</source>
        <translation>另有 %1 项见问题表。</translation>
    </message>
    <message>
        <source>Its parts draw %1 under full load; what the wall sees is not known.</source>
        <translation>各部件满载消耗 %1；插座处的功率未知。</translation>
    </message>
    <message>
        <source>It draws %1 at the wall under full load.</source>
        <translation>满载时从插座取电 %1。</translation>
    </message>
    <message>
        <source>It draws %1 at the wall under full load, %2 of its circuit.</source>
        <translation>满载时从插座取电 %1，占回路的 %2。</translation>
    </message>
    <message>
        <source>Against the workload tiers it reaches: %1.</source>
        <translation>对照工作负载档位：%1。</translation>
    </message>
    <message>
        <source>Every check that applies was concluded.</source>
        <translation>所有适用的检查均已完成。</translation>
    </message>
    <message>
        <source>What it costs is not known.</source>
        <translation>价格未知。</translation>
    </message>
    <message>
        <source>It costs %1.</source>
        <translation>价格为 %1。</translation>
    </message>
    <message>
        <source>No workload is stated, so that fit and speed were not estimated.</source>
        <translation>未说明工作负载，因此没有估算是否放得下以及速度。</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Memory by term, per device</source>
        <translation>每个设备的显存构成</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Published measurements that are most alike</source>
        <translation>最相近的公开测量</translation>
    </message>
    <message>
        <source>Measured case</source>
        <translation>测量案例</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量值</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Taken for the estimate</source>
        <translation>估算所取的值</translation>
    </message>
    <message>
        <source>Speed: %1.</source>
        <translation>速度：%1。</translation>
    </message>
    <message>
        <source>It would run at about %1 (%2 to %3).</source>
        <translation>速度约 %1（%2 至 %3）。</translation>
    </message>
    <message>
        <source>It would run at about %1.</source>
        <translation>速度约 %1。</translation>
    </message>
    <message>
        <source>What limits it: %1.</source>
        <translation>瓶颈：%1。</translation>
    </message>
    <message>
        <source>The run takes %1.</source>
        <translation>整个运行需要 %1。</translation>
    </message>
    <message>
        <source>An estimate from published measurements, not a promise: software and its versions move it.</source>
        <translation>根据公开测量得出的估算，并非承诺：软件及其版本会影响结果。</translation>
    </message>
    <message>
        <source>Own or rent</source>
        <translation>自购或租用</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>每月 %1</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>每小时 %1</translation>
    </message>
    <message>
        <source>rented</source>
        <translation>租用</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>租金</translation>
    </message>
    <message>
        <source>Cost of ownership</source>
        <translation>拥有成本</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Owning, all years</source>
        <translation>拥有，全部年份</translation>
    </message>
    <message>
        <source>Owning, per busy hour</source>
        <translation>拥有，每工作小时</translation>
    </message>
    <message>
        <source>Cheapest offer for the same work</source>
        <translation>同等工作的最低报价</translation>
    </message>
    <message>
        <source>%1 (baseline)</source>
        <translation>%1（基准）</translation>
    </message>
    <message>
        <source>%1: no difference, %2 each.</source>
        <translation>%1：无差别，均为 %2。</translation>
    </message>
    <message>
        <source>%1: %2 with %3, then %4 with %5.</source>
        <translation>%1：%2，%3；其次 %4，%5。</translation>
    </message>
    <message>
        <source>%1: %2 with %3, then %4 with %5 (%6).</source>
        <translation>%1：%2，%3；其次 %4，%5（%6）。</translation>
    </message>
    <message>
        <source>Cheapest to buy</source>
        <translation>购买最便宜</translation>
    </message>
    <message>
        <source>Fastest on the workload</source>
        <translation>工作负载最快</translation>
    </message>
    <message>
        <source>Highest FP16 or BF16 tensor rate</source>
        <translation>FP16 或 BF16 张量算力最高</translation>
    </message>
    <message>
        <source>Most of that per 1,000 %1</source>
        <translation>每 1,000 %1 所得最多</translation>
    </message>
    <message>
        <source>Problems, fewest first: %1.</source>
        <translation>问题，由少到多：%1。</translation>
    </message>
    <message>
        <source>Tier %1: %2.</source>
        <translation>等级“%1”：%2。</translation>
    </message>
    <message>
        <source>Only %1 is known to run the workload as stated, with %2.</source>
        <translation>已知只有 %1 能按指定方式运行该工作负载，速度为 %2。</translation>
    </message>
    <message>
        <source>As stated the workload does not fit on: %1.</source>
        <translation>按指定方式，该工作负载放不进：%1。</translation>
    </message>
    <message>
        <source>is %1 faster</source>
        <translation>快 %1</translation>
    </message>
    <message>
        <source>is %1 slower</source>
        <translation>慢 %1</translation>
    </message>
    <message>
        <source>has %1 more tensor rate</source>
        <translation>张量算力高 %1</translation>
    </message>
    <message>
        <source>has %1 less tensor rate</source>
        <translation>张量算力低 %1</translation>
    </message>
    <message>
        <source>%1 against %2: %3; nothing known speaks against it.</source>
        <translation>%1 对比 %2：%3；没有已知的不利之处。</translation>
    </message>
    <message>
        <source>%1 against %2: %3; nothing known speaks for it.</source>
        <translation>%1 对比 %2：%3；没有已知的有利之处。</translation>
    </message>
    <message>
        <source>%1 against %2: %3, but %4.</source>
        <translation>%1 对比 %2：%3，但 %4。</translation>
    </message>
    <message>
        <source>has %1 errors fewer</source>
        <translation>少 %1 个错误</translation>
    </message>
    <message>
        <source>has %1 errors more</source>
        <translation>多 %1 个错误</translation>
    </message>
    <message>
        <source>Lowest draw at the wall</source>
        <translation>墙上功率最低</translation>
    </message>
    <message>
        <source>fits: %1 of %2 GB</source>
        <translation>放得下：%2 GB 中的 %1 GB</translation>
    </message>
    <message>
        <source>fits only with %3: as stated %1 of %2 GB</source>
        <translation>仅在 %3 时放得下：按指定方式为 %2 GB 中的 %1 GB</translation>
    </message>
    <message>
        <source>does not fit: %1 of %2 GB</source>
        <translation>放不下：需 %1 GB，只有 %2 GB</translation>
    </message>
    <message>
        <source>cannot tell: %1</source>
        <translation>无法判断：%1</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>%1, if it fitted</source>
        <translation>%1（若放得下）</translation>
    </message>
    <message>
        <source>Nine cases of ten</source>
        <translation>十次中的九次</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>受限于</translation>
    </message>
    <message>
        <source>Time of the run</source>
        <translation>运行时间</translation>
    </message>
    <message>
        <source>Power at the wall meanwhile</source>
        <translation>运行时墙上功率</translation>
    </message>
    <message>
        <source>Energy of the run</source>
        <translation>运行能耗</translation>
    </message>
    <message>
        <source>Energy cost of the run</source>
        <translation>运行电费</translation>
    </message>
    <message>
        <source>Depreciation of the run</source>
        <translation>运行折旧</translation>
    </message>
    <message>
        <source>Cost of the work</source>
        <translation>工作成本</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>每 %2 %1</translation>
    </message>
    <message>
        <source>micro-batch %1</source>
        <translation>微批 %1</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>批量 %1</translation>
    </message>
    <message>
        <source>sequence %1</source>
        <translation>序列 %1</translation>
    </message>
    <message>
        <source>The workload</source>
        <translation>工作负载</translation>
    </message>
    <message>
        <source>%1. What the workload does not state follows each machine.</source>
        <translation>%1。工作负载未指定的内容随各机器而定。</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Rent per hour</source>
        <translation>每小时租金</translation>
    </message>
    <message>
        <source>not known: ask the provider</source>
        <translation>未知：请询问服务商</translation>
    </message>
    <message>
        <source>Not counted in differences of price, for no rate to %1 is stated: %2.</source>
        <translation>因未给出对 %1 的汇率，以下未计入价格差异：%2。</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Data must stay in the house</source>
        <translation>数据必须留在本地</translation>
    </message>
    <message>
        <source>Answers are due within</source>
        <translation>响应时限</translation>
    </message>
    <message>
        <source>The newest known price of each part is used; the oldest of them is of %1.</source>
        <translation>采用各部件最新的已知价格；其中最早的日期为 %1。</translation>
    </message>
    <message>
        <source>The total counts 1 %1 as %2 %3 (rate of %4).</source>
        <translation>合计按 1 %1 = %2 %3 计算（%4 的汇率）。</translation>
    </message>
    <message>
        <source>Amounts in %1 stand apart: no rate to %2 is stated (%3).</source>
        <translation>以 %1 计的金额单独列出：未给出对 %2 的汇率（%3）。</translation>
    </message>
    <message>
        <source>Branches in use</source>
        <translation>使用的支路数</translation>
    </message>
    <message>
        <source>Drives joined in arrays, as raid1:hdd#1+hdd#2</source>
        <translation>组成阵列的硬盘，如 raid1:hdd#1+hdd#2</translation>
    </message>
    <message>
        <source>Dust filters before the intakes</source>
        <translation>进风口有防尘网</translation>
    </message>
    <message>
        <source>Together %1; its rate is not known.</source>
        <translation>共 %1；速率未知。</translation>
    </message>
    <message>
        <source>%1 each way</source>
        <translation>每方向 %1</translation>
    </message>
    <message>
        <source>rate not known</source>
        <translation>速率未知</translation>
    </message>
    <message>
        <source>peer-to-peer not known</source>
        <translation>点对点未知</translation>
    </message>
    <message>
        <source>peer-to-peer</source>
        <translation>支持点对点</translation>
    </message>
    <message>
        <source>no peer-to-peer</source>
        <translation>不支持点对点</translation>
    </message>
    <message>
        <source>Which power plugs these have is not stated, look for them: %1.</source>
        <translation>这些部件的供电插头未说明，请查看：%1。</translation>
    </message>
</context>
<context>
    <name>slots</name>
    <message>
        <source>Case</source>
        <translation>机箱</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>主板</translation>
    </message>
    <message>
        <source>UPS</source>
        <translation>UPS</translation>
    </message>
    <message>
        <source>PSU</source>
        <translation>电源</translation>
    </message>
    <message>
        <source>PSU %1</source>
        <translation>电源 %1</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>CPU cooler</source>
        <translation>CPU 散热器</translation>
    </message>
    <message>
        <source>CPU cooler %1</source>
        <translation>CPU 散热器 %1</translation>
    </message>
    <message>
        <source>Bay %1 (%2)</source>
        <translation>硬盘位 %1（%2）</translation>
    </message>
    <message>
        <source>Fan %2 %1</source>
        <translation>%2风扇 %1</translation>
    </message>
</context>
<context>
    <name>tiers</name>
    <message>
        <source>no CPU</source>
        <translation>无 CPU</translation>
    </message>
    <message>
        <source>number of cores not known</source>
        <translation>核心数未知</translation>
    </message>
    <message>
        <source>%1 cores, %2 threads</source>
        <translation>%1 核，%2 线程</translation>
    </message>
    <message>
        <source>no accelerator</source>
        <translation>无加速卡</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>无内存</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no NVMe drive</source>
        <translation>无 NVMe 硬盘</translation>
    </message>
    <message>
        <source>%1 NVMe</source>
        <translation>%1 NVMe</translation>
    </message>
    <message>
        <source>no secondary storage</source>
        <translation>无第二存储</translation>
    </message>
    <message>
        <source>%1 secondary</source>
        <translation>第二存储 %1</translation>
    </message>
    <message>
        <source>no power supply</source>
        <translation>无电源</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>server chassis with ducted air</source>
        <translation>有风道送风的服务器机箱</translation>
    </message>
    <message>
        <source>no CPU cooler</source>
        <translation>无 CPU 散热器</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>asks %1</source>
        <translation>要求 %1</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Disk 1</source>
        <translation>硬盘 1</translation>
    </message>
    <message>
        <source>Disk 2</source>
        <translation>硬盘 2</translation>
    </message>
    <message>
        <source>PSU</source>
        <translation>电源</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>散热</translation>
    </message>
    <message>
        <source>%1 % of the tensor rate</source>
        <translation>张量性能的 %1 %</translation>
    </message>
    <message>
        <source>%1 % of the memory</source>
        <translation>显存的 %1 %</translation>
    </message>
    <message>
        <source>%1 % of the memory bandwidth</source>
        <translation>显存带宽的 %1 %</translation>
    </message>
    <message>
        <source>accelerators: %1 short</source>
        <translation>加速器：少 %1 个</translation>
    </message>
    <message>
        <source>%1, number not stated</source>
        <translation>%1，数量未说明</translation>
    </message>
    <message>
        <source>%1 × %2, by its figures</source>
        <translation>%1 × %2，按其参数</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>少 %1</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>应为 %1，而非 %2</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>%1 核心</translation>
    </message>
    <message>
        <source>%1 cores short</source>
        <translation>少 %1 个核心</translation>
    </message>
    <message>
        <source>%1 threads short</source>
        <translation>少 %1 个线程</translation>
    </message>
    <message>
        <source>memory not stated</source>
        <translation>内存未说明</translation>
    </message>
    <message>
        <source>%1 of storage, the kind is not stated</source>
        <translation>%1 存储，类型未说明</translation>
    </message>
    <message>
        <source>storage not stated</source>
        <translation>存储未说明</translation>
    </message>
    <message>
        <source>%1 secondary, of another kind</source>
        <translation>%1 辅助存储，类型不同</translation>
    </message>
    <message>
        <source>no array</source>
        <translation>无阵列</translation>
    </message>
    <message>
        <source>RAID %1</source>
        <translation>RAID %1</translation>
    </message>
    <message>
        <source>the provider&apos;s business</source>
        <translation>由服务商负责</translation>
    </message>
    <message>
        <source>nobody states that temperatures are watched</source>
        <translation>未说明是否监控温度</translation>
    </message>
    <message>
        <source>RAID</source>
        <translation>RAID</translation>
    </message>
    <message>
        <source>Accelerators are held against the named ones by figures: dense FP16 tensor rate, memory and memory bandwidth at least as large. What the recommendation does not mention it takes from the minimum; what meets the recommendation meets the minimum.</source>
        <translation>加速器按参数与所列型号比较：稠密 FP16 张量性能、显存和显存带宽均不低于后者。推荐要求未提及的项沿用最低要求；满足推荐要求即满足最低要求。</translation>
    </message>
    <message>
        <source>Demanding</source>
        <translation>高要求</translation>
    </message>
    <message>
        <source>Less demanding</source>
        <translation>较低要求</translation>
    </message>
    <message>
        <source>16 cores, 32 threads (Threadripper PRO 5955WX, Xeon W-3345)</source>
        <translation>16 核 32 线程（Threadripper PRO 5955WX、Xeon W-3345）</translation>
    </message>
    <message>
        <source>an RTX 4090 or A100, or as much: 165 TFLOPS FP16 tensor, 24 GB, 1,008 GB/s</source>
        <translation>RTX 4090 或 A100，或同等性能：FP16 张量 165 TFLOPS、24 GB、1008 GB/s</translation>
    </message>
    <message>
        <source>128 GB DDR5</source>
        <translation>128 GB DDR5</translation>
    </message>
    <message>
        <source>1200 W, 80 PLUS Platinum</source>
        <translation>1200 W，80 PLUS 白金</translation>
    </message>
    <message>
        <source>2 TB NVMe, PCIe 4.0</source>
        <translation>2 TB NVMe，PCIe 4.0</translation>
    </message>
    <message>
        <source>4 TB SATA SSD or enterprise HDD</source>
        <translation>4 TB SATA 固态硬盘或企业级机械硬盘</translation>
    </message>
    <message>
        <source>liquid cooling, or top air cooling that carries the CPU with enough air through the case</source>
        <translation>液冷，或能够满足 CPU 且机箱风量充足的顶级风冷</translation>
    </message>
    <message>
        <source>32 cores (Threadripper PRO 7995WX)</source>
        <translation>32 核（Threadripper PRO 7995WX）</translation>
    </message>
    <message>
        <source>an H100, or as much: 756 TFLOPS FP16 tensor, 80 GB, 2,000 GB/s; or two A100</source>
        <translation>H100，或同等性能：FP16 张量 756 TFLOPS、80 GB、2000 GB/s；或两块 A100</translation>
    </message>
    <message>
        <source>256 GB or more</source>
        <translation>256 GB 或更多</translation>
    </message>
    <message>
        <source>1600 W, 80 PLUS Platinum, for several GPUs</source>
        <translation>1600 W，80 PLUS 白金，用于多 GPU</translation>
    </message>
    <message>
        <source>RAID 0 for speed or RAID 1 for redundancy, optional</source>
        <translation>RAID 0 提速或 RAID 1 冗余，可选</translation>
    </message>
    <message>
        <source>8 TB SATA SSD or enterprise HDD</source>
        <translation>8 TB SATA 固态硬盘或企业级机械硬盘</translation>
    </message>
    <message>
        <source>8 cores, 16 threads (Ryzen 7 7700X)</source>
        <translation>8 核 16 线程（Ryzen 7 7700X）</translation>
    </message>
    <message>
        <source>an RTX 4070 or 4080, or as much: 58 TFLOPS FP16 tensor, 12 GB, 504 GB/s</source>
        <translation>RTX 4070 或 4080，或同等性能：FP16 张量 58 TFLOPS、12 GB、504 GB/s</translation>
    </message>
    <message>
        <source>32 GB DDR5</source>
        <translation>32 GB DDR5</translation>
    </message>
    <message>
        <source>750 W, 80 PLUS Gold</source>
        <translation>750 W，80 PLUS 金牌</translation>
    </message>
    <message>
        <source>1 TB NVMe</source>
        <translation>1 TB NVMe</translation>
    </message>
    <message>
        <source>2 TB HDD</source>
        <translation>2 TB 机械硬盘</translation>
    </message>
    <message>
        <source>high-end air cooling that carries the CPU, with temperature monitoring</source>
        <translation>能够满足 CPU 的高端风冷，并带温度监控</translation>
    </message>
    <message>
        <source>12 cores, 24 threads (Core i7-14700K)</source>
        <translation>12 核 24 线程（Core i7-14700K）</translation>
    </message>
    <message>
        <source>an L4, or as much: 121 TFLOPS FP16 tensor, 24 GB, 300 GB/s</source>
        <translation>L4，或同等性能：FP16 张量 121 TFLOPS、24 GB、300 GB/s</translation>
    </message>
    <message>
        <source>64 GB</source>
        <translation>64 GB</translation>
    </message>
    <message>
        <source>850 W, headroom for upgrades</source>
        <translation>850 W，为升级留有余量</translation>
    </message>
    <message>
        <source>4 TB HDD</source>
        <translation>4 TB 机械硬盘</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>8-pin PCIe</source>
        <translation>8 针 PCIe</translation>
    </message>
    <message>
        <source>6-pin PCIe</source>
        <translation>6 针 PCIe</translation>
    </message>
    <message>
        <source>PCIe card</source>
        <translation>PCIe 卡</translation>
    </message>
    <message>
        <source>on the board</source>
        <translation>板载</translation>
    </message>
    <message>
        <source>cloud only</source>
        <translation>仅云端</translation>
    </message>
    <message>
        <source>data centre</source>
        <translation>数据中心</translation>
    </message>
    <message>
        <source>open air</source>
        <translation>开放式</translation>
    </message>
    <message>
        <source>flow through</source>
        <translation>穿透式</translation>
    </message>
    <message>
        <source>blower</source>
        <translation>涡轮</translation>
    </message>
    <message>
        <source>passive</source>
        <translation>被动</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>liquid</source>
        <translation>液冷</translation>
    </message>
    <message>
        <source>air</source>
        <translation>风冷</translation>
    </message>
    <message>
        <source>all-in-one liquid</source>
        <translation>一体式水冷</translation>
    </message>
    <message>
        <source>of its maker</source>
        <translation>厂商专用</translation>
    </message>
    <message>
        <source>tower</source>
        <translation>塔式</translation>
    </message>
    <message>
        <source>open frame</source>
        <translation>开放式机架</translation>
    </message>
    <message>
        <source>rack</source>
        <translation>机架式</translation>
    </message>
    <message>
        <source>mesh</source>
        <translation>网孔</translation>
    </message>
    <message>
        <source>glass</source>
        <translation>玻璃</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>封闭</translation>
    </message>
    <message>
        <source>2.5 inch</source>
        <translation>2.5 英寸</translation>
    </message>
    <message>
        <source>3.5 inch</source>
        <translation>3.5 英寸</translation>
    </message>
    <message>
        <source>networked</source>
        <translation>网络存储</translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation>企业级</translation>
    </message>
    <message>
        <source>consumer</source>
        <translation>消费级</translation>
    </message>
    <message>
        <source>Bronze</source>
        <translation>铜牌</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>银牌</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>金牌</translation>
    </message>
    <message>
        <source>Platinum</source>
        <translation>白金</translation>
    </message>
    <message>
        <source>Titanium</source>
        <translation>钛金</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白牌</translation>
    </message>
    <message>
        <source>full</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>台式</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>network card</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>riser</source>
        <translation>转接线</translation>
    </message>
    <message>
        <source>NVLink bridge</source>
        <translation>NVLink 桥</translation>
    </message>
    <message>
        <source>adapter</source>
        <translation>转接器</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>桥接</translation>
    </message>
    <message>
        <source>line interactive</source>
        <translation>在线互动式</translation>
    </message>
    <message>
        <source>online</source>
        <translation>在线式</translation>
    </message>
    <message>
        <source>sine</source>
        <translation>正弦波</translation>
    </message>
    <message>
        <source>front to back</source>
        <translation>前进后出</translation>
    </message>
    <message>
        <source>back to front</source>
        <translation>后进前出</translation>
    </message>
    <message>
        <source>tail</source>
        <translation>尾部</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>按需</translation>
    </message>
    <message>
        <source>spot</source>
        <translation>竞价</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>front</source>
        <translation>前部</translation>
    </message>
    <message>
        <source>rear</source>
        <translation>后部</translation>
    </message>
    <message>
        <source>top</source>
        <translation>顶部</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>底部</translation>
    </message>
    <message>
        <source>side</source>
        <translation>侧面</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>中部</translation>
    </message>
</context>
<context>
    <name>workload</name>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>communication</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>dequantization</source>
        <translation>反量化</translation>
    </message>
    <message>
        <source>elementwise</source>
        <translation>逐元素运算</translation>
    </message>
    <message>
        <source>embeddings</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>full power</source>
        <translation>满功率</translation>
    </message>
    <message>
        <source>host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>launch</source>
        <translation>内核启动</translation>
    </message>
    <message>
        <source>power limit</source>
        <translation>功率上限</translation>
    </message>
    <message>
        <source>prefill</source>
        <translation>预填充</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>nothing that was measured supports an estimate</source>
        <translation>没有实测数据可支持估算</translation>
    </message>
    <message>
        <source>optimizer states</source>
        <translation>优化器状态</translation>
    </message>
    <message>
        <source>this kind of model has no sequence of tokens</source>
        <translation>此类模型没有 token 序列</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Time per step</source>
        <translation>每步时间</translation>
    </message>
    <message>
        <source>First token after</source>
        <translation>首 token 时间</translation>
    </message>
    <message>
        <source>Between tokens</source>
        <translation>token 间隔</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>受限于</translation>
    </message>
    <message>
        <source>Time of the run</source>
        <translation>运行时长</translation>
    </message>
    <message>
        <source>Power at the wall</source>
        <translation>墙插功率</translation>
    </message>
    <message>
        <source>Energy of the run</source>
        <translation>运行能耗</translation>
    </message>
    <message>
        <source>Energy cost of the run</source>
        <translation>运行电费</translation>
    </message>
    <message>
        <source>Depreciation of the run</source>
        <translation>运行折旧</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>activation checkpointing</source>
        <translation>激活检查点</translation>
    </message>
    <message>
        <source>a micro-batch of 1 with gradient accumulation</source>
        <translation>微批大小 1 加梯度累积</translation>
    </message>
    <message>
        <source>states sharded over all GPUs (FSDP)</source>
        <translation>状态分片到所有 GPU (FSDP)</translation>
    </message>
    <message>
        <source>LoRA instead of training all weights</source>
        <translation>以 LoRA 代替训练全部权重</translation>
    </message>
    <message>
        <source>QLoRA: 4-bit weights</source>
        <translation>QLoRA：4 位权重</translation>
    </message>
    <message>
        <source>8-bit weights</source>
        <translation>8 位权重</translation>
    </message>
    <message>
        <source>4-bit weights</source>
        <translation>4 位权重</translation>
    </message>
    <message>
        <source>a batch of 1</source>
        <translation>批大小 1</translation>
    </message>
    <message>
        <source>half the sequence</source>
        <translation>序列长度减半</translation>
    </message>
    <message>
        <source>the power limit of the device is not known</source>
        <translation>设备的功耗上限未知</translation>
    </message>
    <message>
        <source>how the power limit acts on this kind of workload was not measured</source>
        <translation>功耗上限对此类工作负载的影响没有实测</translation>
    </message>
    <message>
        <source>the rates of the device are not known</source>
        <translation>设备的计算速率未知</translation>
    </message>
    <message>
        <source>operations and bytes of this model are not known</source>
        <translation>此模型的运算量和字节数未知</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>访存</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>解码</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>sequence steps</source>
        <translation>序列步</translation>
    </message>
    <message>
        <source>CUDA cores</source>
        <translation>CUDA 核心</translation>
    </message>
    <message>
        <source>grouped convolution</source>
        <translation>分组卷积</translation>
    </message>
    <message>
        <source>data loading</source>
        <translation>数据加载</translation>
    </message>
    <message>
        <source>twice the micro-batch</source>
        <translation>微批大小加倍</translation>
    </message>
    <message>
        <source>twice the batch</source>
        <translation>批大小加倍</translation>
    </message>
    <message>
        <source>mixed precision instead of FP32</source>
        <translation>以混合精度代替 FP32</translation>
    </message>
    <message>
        <source>FP8</source>
        <translation>FP8</translation>
    </message>
    <message>
        <source>no activation checkpointing</source>
        <translation>不使用激活检查点</translation>
    </message>
    <message>
        <source>torch.compile</source>
        <translation>torch.compile</translation>
    </message>
    <message>
        <source>gradient accumulation four times as long</source>
        <translation>梯度累积步数增至四倍</translation>
    </message>
    <message>
        <source>Left idle</source>
        <translation>闲置</translation>
    </message>
    <message>
        <source>Draw of the accelerators against their limit</source>
        <translation>加速卡功耗与其上限之比</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Price of a kWh</source>
        <translation>每 kWh 电价</translation>
    </message>
    <message>
        <source>Years of use</source>
        <translation>使用年限</translation>
    </message>
    <message>
        <source>CO2 of a kWh, in g</source>
        <translation>每 kWh CO2 排放，单位 g</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Classify images</source>
        <translation>图像分类</translation>
    </message>
    <message>
        <source>Generate images</source>
        <translation>生成图像</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Read texts</source>
        <translation>读取文本</translation>
    </message>
    <message>
        <source>Generate text</source>
        <translation>生成文本</translation>
    </message>
    <message>
        <source>Read prompts</source>
        <translation>读取提示</translation>
    </message>
    <message>
        <source>Serve many users</source>
        <translation>服务多用户</translation>
    </message>
    <message>
        <source>QLoRA fine-tuning</source>
        <translation>QLoRA 微调</translation>
    </message>
    <message>
        <source>LoRA fine-tuning</source>
        <translation>LoRA 微调</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>全参数微调</translation>
    </message>
    <message>
        <source>Pre-training</source>
        <translation>预训练</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>token/s</translation>
    </message>
    <message>
        <source>images/s</source>
        <translation>张图像/s</translation>
    </message>
    <message>
        <source>samples/s</source>
        <translation>样本/s</translation>
    </message>
    <message>
        <source>(prompt+gen) tokens/s</source>
        <translation>（提示+生成）token/s</translation>
    </message>
    <message>
        <source>million tokens</source>
        <translation>百万 token</translation>
    </message>
    <message>
        <source>thousand images</source>
        <translation>千张图像</translation>
    </message>
    <message>
        <source>thousand samples</source>
        <translation>千个样本</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>Cannot tell: nothing that was measured supports an estimate</source>
        <translation>无法判断：没有实测数据可支持估算</translation>
    </message>
    <message>
        <source>Cannot tell: %1</source>
        <translation>无法判断：%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 per GPU</source>
        <translation>每 GPU %1 / %2</translation>
    </message>
    <message>
        <source>fits: %1</source>
        <translation>可容纳：%1</translation>
    </message>
    <message>
        <source>does not fit as stated: %1; fits with %2</source>
        <translation>按当前设置无法容纳：%1；改用以下设置即可容纳：%2</translation>
    </message>
    <message>
        <source>does not fit: %1</source>
        <translation>无法容纳：%1</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>每%2 %1</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 MB/s</translation>
    </message>
    <message>
        <source>Reads the dataset at</source>
        <translation>数据集读取速率</translation>
    </message>
    <message>
        <source>%1; the fastest drive gives %2 MB/s</source>
        <translation>%1；最快的硬盘可达 %2 MB/s</translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation>%1 W</translation>
    </message>
    <message>
        <source>CO2 of the run</source>
        <translation>运行 CO2 排放</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>%1 J</source>
        <translation>%1 J</translation>
    </message>
    <message>
        <source>Host memory</source>
        <translation>主机内存</translation>
    </message>
    <message>
        <source>Largest batch that fits</source>
        <translation>可容纳的最大批大小</translation>
    </message>
    <message>
        <source>Longest sequence that fits</source>
        <translation>可容纳的最长序列</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 token</translation>
    </message>
    <message>
        <source>Largest model that fits</source>
        <translation>可容纳的最大模型</translation>
    </message>
    <message>
        <source>%1 B parameters</source>
        <translation>%1 B 参数</translation>
    </message>
    <message>
        <source>then it fits</source>
        <translation>即可容纳</translation>
    </message>
    <message>
        <source>%1 times as fast</source>
        <translation>速率为 %1 倍</translation>
    </message>
    <message>
        <source>transformer</source>
        <translation>Transformer</translation>
    </message>
    <message>
        <source>vision</source>
        <translation>视觉</translation>
    </message>
    <message>
        <source>diffusion</source>
        <translation>扩散</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>recurrent</source>
        <translation>循环网络</translation>
    </message>
    <message>
        <source>recommender</source>
        <translation>推荐系统</translation>
    </message>
    <message>
        <source>graph</source>
        <translation>图网络</translation>
    </message>
    <message>
        <source>%1 M parameters</source>
        <translation>%1 M 参数</translation>
    </message>
    <message>
        <source>%1 GMACs per image</source>
        <translation>每张图像 %1 GMACs</translation>
    </message>
    <message>
        <source>mel-items/s</source>
        <translation>梅尔帧/秒</translation>
    </message>
    <message>
        <source>audio-samples/s</source>
        <translation>音频采样/秒</translation>
    </message>
    <message>
        <source>adapters</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>buckets</source>
        <translation>通信桶</translation>
    </message>
    <message>
        <source>buffers</source>
        <translation>缓冲区</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>gathered layers</source>
        <translation>聚集的层</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>offload</source>
        <translation>卸载</translation>
    </message>
    <message>
        <source>offloaded weights</source>
        <translation>卸载的权重</translation>
    </message>
    <message>
        <source>optimizer and gradients</source>
        <translation>优化器与梯度</translation>
    </message>
    <message>
        <source>pipeline bubble</source>
        <translation>流水线气泡</translation>
    </message>
    <message>
        <source>process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>recomputation</source>
        <translation>重计算</translation>
    </message>
    <message>
        <source>stragglers</source>
        <translation>掉队设备</translation>
    </message>
    <message>
        <source>tensor parallelism</source>
        <translation>张量并行</translation>
    </message>
    <message>
        <source>trained embeddings</source>
        <translation>训练的词嵌入</translation>
    </message>
    <message>
        <source>weights and optimizer</source>
        <translation>权重与优化器</translation>
    </message>
    <message>
        <source>work</source>
        <translation>工作量</translation>
    </message>
    <message>
        <source>working layer</source>
        <translation>当前层</translation>
    </message>
    <message>
        <source>parameters or activations of the model are not known</source>
        <translation>模型的参数量或激活数未知</translation>
    </message>
    <message>
        <source>the memory of the accelerator is not known</source>
        <translation>加速卡的显存未知</translation>
    </message>
    <message>
        <source>no memory of this kind of training was measured</source>
        <translation>这类训练的显存没有实测</translation>
    </message>
    <message>
        <source>this method with this kind of model was never measured, and no formula covers it</source>
        <translation>这种方式与这类模型的组合没有实测，也没有公式可用</translation>
    </message>
    <message>
        <source>the machine has neither accelerator nor CPU</source>
        <translation>机器既没有加速卡也没有 CPU</translation>
    </message>
    <message>
        <source>no form covers this family of workloads</source>
        <translation>没有公式适用于这类工作负载</translation>
    </message>
    <message>
        <source>the figures that are known give no result</source>
        <translation>已知数据得不出结果</translation>
    </message>
    <message>
        <source>the accelerator is not in the catalog, or its compute rate is not known</source>
        <translation>加速卡不在目录中，或其算力未知</translation>
    </message>
    <message>
        <source>this quantity of a training was never measured</source>
        <translation>训练的这一指标没有实测</translation>
    </message>
    <message>
        <source>the rates or the bandwidth of the device are not known</source>
        <translation>设备的速率或带宽未知</translation>
    </message>
    <message>
        <source>the number of parameters is not stated</source>
        <translation>参数量未指定</translation>
    </message>
    <message>
        <source>the parameters of the model are not known</source>
        <translation>模型的参数量未知</translation>
    </message>
    <message>
        <source>the accelerator is not in the catalog</source>
        <translation>加速卡不在目录中</translation>
    </message>
    <message>
        <source>FLOPS or memory bandwidth of the device are not known</source>
        <translation>设备的 FLOPS 或显存带宽未知</translation>
    </message>
    <message>
        <source>neither the batch nor the memory of the device is known</source>
        <translation>批大小和设备显存均未知</translation>
    </message>
    <message>
        <source>the multiply-accumulates per image are not stated</source>
        <translation>每张图像的乘加次数未指定</translation>
    </message>
    <message>
        <source>bytes per sample or the time of a step is not stated</source>
        <translation>每样本字节数或每步时间未指定</translation>
    </message>
    <message>
        <source>the activations of the model are not known</source>
        <translation>模型的激活数未知</translation>
    </message>
    <message>
        <source>the device is no CPU</source>
        <translation>设备不是 CPU</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>其余</translation>
    </message>
    <message>
        <source>Batch per GPU</source>
        <translation>每 GPU 批大小</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户数</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>序列数</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像数</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序列长度</translation>
    </message>
    <message>
        <source>Energy per token</source>
        <translation>每词元能耗</translation>
    </message>
    <message>
        <source>Energy per image</source>
        <translation>每图能耗</translation>
    </message>
    <message>
        <source>Energy per sample</source>
        <translation>每样本能耗</translation>
    </message>
    <message>
        <source>less than 1 % alike</source>
        <translation>相似度不足 1%</translation>
    </message>
    <message>
        <source>%1 % alike</source>
        <translation>相似度 %1%</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 if there were memory enough</source>
        <translation>%1（假设显存足够）</translation>
    </message>
    <message>
        <source>How far such estimates are off is not known.</source>
        <translation>此类估算的误差未知。</translation>
    </message>
    <message>
        <source>Band that held 9 of 10 measured cases</source>
        <translation>包含九成测量结果的区间</translation>
    </message>
    <message>
        <source>its power or price is not known</source>
        <translation>其功耗或价格未知</translation>
    </message>
    <message>
        <source>CPU cores to load the data</source>
        <translation>加载数据所需的 CPU 核心</translation>
    </message>
    <message>
        <source>Rent of the run</source>
        <translation>本次运行的租金</translation>
    </message>
    <message>
        <source>memory capacity</source>
        <translation>显存容量</translation>
    </message>
    <message>
        <source>million steps</source>
        <translation>百万步</translation>
    </message>
    <message>
        <source>memory bandwidth</source>
        <translation>内存带宽</translation>
    </message>
    <message>
        <source>the bandwidth of the drives that take the offloaded states is not known</source>
        <translation>存放卸载状态的硬盘带宽未知</translation>
    </message>
    <message>
        <source>the bandwidth of the host&apos;s memory is not known</source>
        <translation>主机内存带宽未知</translation>
    </message>
    <message>
        <source>backward pass</source>
        <translation>反向传播</translation>
    </message>
    <message>
        <source>how many steps per second one core simulates is neither stated nor known for this task</source>
        <translation>每核每秒模拟的步数既未注明，也不适用已知任务的数值</translation>
    </message>
    <message>
        <source>the cores of the CPU are not known</source>
        <translation>CPU 核心数未知</translation>
    </message>
    <message>
        <source>simulator</source>
        <translation>模拟器</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>策略推理</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>one user at a time</source>
        <translation>每次只服务一个用户</translation>
    </message>
    <message>
        <source>as reading prompts on an RTX 3090</source>
        <translation>与 RTX 3090 读取提示时相同</translation>
    </message>
    <message>
        <source>as reading prompts and generating on an RTX 3090</source>
        <translation>与 RTX 3090 读取提示并生成时相同</translation>
    </message>
    <message>
        <source>as generating on an RTX 3090</source>
        <translation>与 RTX 3090 生成时相同</translation>
    </message>
    <message>
        <source>there are no accelerators to add up: speed scales from the second on</source>
        <translation>没有可叠加的加速器：从第二个起速度才会增长</translation>
    </message>
    <message>
        <source>the stated parallelism is one for this number of accelerators</source>
        <translation>指定的并行方式只适用于此加速器数量</translation>
    </message>
    <message>
        <source>it does not fit</source>
        <translation>放不下</translation>
    </message>
    <message>
        <source>depends on the design that the FPGA is given</source>
        <translation>取决于 FPGA 上实现的设计</translation>
    </message>
    <message>
        <source>no inference of this kind of model was measured</source>
        <translation>此类模型的推理没有测量数据</translation>
    </message>
    <message>
        <source>does not fit into the memory</source>
        <translation>内存放不下</translation>
    </message>
    <message>
        <source>no device of this kind was measured with such a workload</source>
        <translation>此类设备没有这种负载的测量数据</translation>
    </message>
    <message>
        <source>the catalog has no price of a TPU slice</source>
        <translation>目录中没有 TPU 切片的价格</translation>
    </message>
    <message>
        <source>How the power limit acts</source>
        <translation>功耗限制的作用方式</translation>
    </message>
    <message>
        <source>A training step in forward passes</source>
        <translation>一个训练步相当于的前向传播次数</translation>
    </message>
    <message>
        <source>Reinforcement learning</source>
        <translation>强化学习</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>批大小 %1</translation>
    </message>
    <message>
        <source>accelerator</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>%1, rented</source>
        <translation>%1（租用）</translation>
    </message>
    <message>
        <source>This build: %1</source>
        <translation>当前配置：%1</translation>
    </message>
    <message>
        <source>never measured on it</source>
        <translation>未在其上测量过</translation>
    </message>
    <message>
        <source>%1 per watt</source>
        <translation>每瓦 %1</translation>
    </message>
    <message>
        <source>the accelerator only infers: its maker&apos;s software trains no models on it</source>
        <translation>该加速卡只能推理：厂商软件不支持在其上训练模型</translation>
    </message>
</context>
<context>
    <name>workspace</name>
    <message>
        <source>another window has this file open</source>
        <translation>此文件已在另一窗口中打开</translation>
    </message>
    <message>
        <source>open it read-only or as a copy</source>
        <translation>请以只读方式或作为副本打开</translation>
    </message>
    <message>
        <source>the build has no file yet</source>
        <translation>此配置尚无文件</translation>
    </message>
    <message>
        <source>choose a name for it</source>
        <translation>请为其选择名称</translation>
    </message>
    <message>
        <source>the file is open read-only</source>
        <translation>文件以只读方式打开</translation>
    </message>
    <message>
        <source>save it under another name</source>
        <translation>请另存为其他名称</translation>
    </message>
    <message>
        <source>the file was changed by another program</source>
        <translation>文件已被其他程序更改</translation>
    </message>
    <message>
        <source>save under another name, open the file again, or overwrite it</source>
        <translation>请另存为其他名称、重新打开文件或将其覆盖</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>请选择其他名称</translation>
    </message>
    <message>
        <source>the build was made by a newer version of Flopsmith</source>
        <translation>此配置由较新版本的 Flopsmith 创建</translation>
    </message>
    <message>
        <source>update Flopsmith to change it</source>
        <translation>请更新 Flopsmith 后再更改</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>there is no catalog of your own to keep it in</source>
        <translation>没有可保存它的自有目录</translation>
    </message>
    <message>
        <source>start the program again when its file can be read</source>
        <translation>请在目录文件可读取后重新启动程序</translation>
    </message>
</context>
</TS>
