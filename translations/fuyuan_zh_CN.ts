<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="zh_CN">
<context>
    <name>Ability</name>
    <message>
        <source>Item {item} has no answer.</source>
        <translation>第 {item} 项还没有答。</translation>
    </message>
    <message>
        <source>There is no item {item}.</source>
        <translation>没有第 {item} 项。</translation>
    </message>
    <message>
        <source>Item {item} cannot have {score} points.</source>
        <translation>第 {item} 项不能是 {score} 分。</translation>
    </message>
</context>
<context>
    <name>AbilityCard</name>
    <message>
        <source>Ability level</source>
        <translation>能力等级</translation>
    </message>
    <message>
        <source>Nobody assessed the ability yet.</source>
        <translation>还没有评过能力。</translation>
    </message>
    <message>
        <source>older standard</source>
        <translation>旧标准的结果</translation>
    </message>
    <message>
        <source>level {level}, {total} of {most} points</source>
        <translation>{level} 级，{total} 分（满分 {most}）</translation>
    </message>
    <message>
        <source>assessed on {day} by {names}</source>
        <translation>{day} 评估，评估人：{names}</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>新评估</translation>
    </message>
    <message>
        <source>Go on: {done} items answered</source>
        <translation>接着评（已答 {done} 项）</translation>
    </message>
    <message>
        <source>See the changes</source>
        <translation>看变化</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print the assessment</source>
        <translation>打印评估报告</translation>
    </message>
    <message>
        <source>Older result</source>
        <translation>录旧标准结果</translation>
    </message>
    <message>
        <source>Former records</source>
        <translation>以前的记录</translation>
    </message>
</context>
<context>
    <name>AbilityForm</name>
    <message>
        <source>Enter year, month and day.</source>
        <translation>请填年、月、日。</translation>
    </message>
    <message>
        <source>Choose the reason of the assessment.</source>
        <translation>请选评估原因。</translation>
    </message>
    <message>
        <source>Nobody confirmed this yet.</source>
        <translation>这一条还没有人确认。</translation>
    </message>
    <message>
        <source>Write how many incidents there were; 0 if there were none.</source>
        <translation>请填发生过几次，没有就填 0。</translation>
    </message>
</context>
<context>
    <name>AboutCard</name>
    <message>
        <source>Before the first item</source>
        <translation>开始之前</translation>
    </message>
    <message>
        <source>You assess as {name}. One item a screen: a number key chooses, Enter goes on. All of this can still be changed at the end.</source>
        <translation>评估人是您：{name}。一项一屏，按数字键选，按 Enter 下一项。这里填的最后都还能改。</translation>
    </message>
</context>
<context>
    <name>AboutForm</name>
    <message>
        <source>Day</source>
        <translation>评估日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>评估原因</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Second assessor</source>
        <translation>第二位评估人</translation>
    </message>
    <message>
        <source>the resident, or who knows the resident</source>
        <translation>老人自己，或了解老人的人</translation>
    </message>
    <message>
        <source>Who gave the information</source>
        <translation>信息提供人</translation>
    </message>
    <message>
        <source>the resident, caregiver, family …</source>
        <translation>本人、护理员、亲属……</translation>
    </message>
    <message>
        <source>What they are to the resident</source>
        <translation>和老人的关系</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>为什么更正</translation>
    </message>
</context>
<context>
    <name>AccountDialogs</name>
    <message>
        <source>The two are not the same. Type both again.</source>
        <translation>两次不一样。请都再输一遍。</translation>
    </message>
    <message>
        <source>Choose a post.</source>
        <translation>请选岗位。</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>没有填姓名。</translation>
    </message>
    <message>
        <source>A sign-in name has small Latin letters and digits, and begins with a letter.</source>
        <translation>登录名用小写字母和数字，第一个要是字母。</translation>
    </message>
    <message>
        <source>Somebody has this sign-in name already. Choose another one.</source>
        <translation>这个登录名有人用了。请换一个。</translation>
    </message>
    <message>
        <source>A PIN has exactly 6 digits.</source>
        <translation>数字密码正好是 6 位数字。</translation>
    </message>
    <message>
        <source>This PIN is guessed at once. Choose 6 digits that are not all the same or in a row.</source>
        <translation>这个数字密码一猜就中。请不要用 6 个一样的数，也不要用连着的数。</translation>
    </message>
    <message>
        <source>Accountant and cashier are never one person. {name} is {role} already.</source>
        <translation>会计和出纳不能一人兼任。{name} 已经是{role}了。</translation>
    </message>
    <message>
        <source>This post always signs in with a passphrase. Give one.</source>
        <translation>这个岗位每次都要用口令进入。请设一个口令。</translation>
    </message>
    <message>
        <source>Some fields need another look. Nothing was saved.</source>
        <translation>有几处要再看看。还没有存。</translation>
    </message>
    <message>
        <source>This person is not in the list any more. Nothing was changed. Look at the list again.</source>
        <translation>名单里已经没有这个人了。什么都没有改。请再看看名单。</translation>
    </message>
    <message>
        <source>{name} is the only director who can open the home. Nothing was changed. Add another director first.</source>
        <translation>能打开本院的院长只有 {name} 一个人。什么都没有改。请先加一位院长。</translation>
    </message>
    <message>
        <source>The present passphrase is not right. Nothing was changed. Type it once more.</source>
        <translation>现在的口令不对。什么都没有改。请再输一次。</translation>
    </message>
    <message>
        <source>{name} has no PIN. Nothing was changed. Use the passphrase, or ask the director for a PIN.</source>
        <translation>{name} 没有数字密码。什么都没有改。请用口令，或者找院长设一个。</translation>
    </message>
    <message>
        <source>{name} always signs in with the passphrase. Nothing was changed.</source>
        <translation>{name} 每次都要用口令进入。什么都没有改。</translation>
    </message>
    <message>
        <source>{name} has no access to this home any more. Nothing was changed. Ask the director.</source>
        <translation>{name} 已经不能进本院了。什么都没有改。请找院长。</translation>
    </message>
    <message>
        <source>{name} signs already. Nothing was signed. The second signature must be another person's.</source>
        <translation>{name}已经签了。没有再签名。第二个签名要另一个人来签。</translation>
    </message>
    <message>
        <source>The PIN is not right. You can try {left} more times.</source>
        <translation>密码不对，还能试 {left} 次。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Nothing is lost. Wait {minutes} min, or ask the director.</source>
        <translation>输错太多次了。什么都没有丢。请等 {minutes} 分钟，或者找院长。</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>改我的口令</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>新的恢复密码纸</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>加一个人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>怎么进入</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>数字密码</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>waits {minutes} min</source>
        <translation>等 {minutes} 分钟</translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation>可以进入</translation>
    </message>
    <message>
        <source>sign-in name: {login}</source>
        <translation>登录名：{login}</translation>
    </message>
    <message>
        <source>Give access again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>Let them try again now</source>
        <translation>现在就让再试</translation>
    </message>
    <message>
        <source>Change name or post</source>
        <translation>改姓名、岗位</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>换照片</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>重设口令</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>重设数字密码</translation>
    </message>
    <message>
        <source>Take access away</source>
        <translation>停用账号</translation>
    </message>
    <message>
        <source>{name} may sign in now.</source>
        <translation>{name} 现在可以进入了。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>存好了。</translation>
    </message>
    <message>
        <source>The new passphrase of {name} holds from now on.</source>
        <translation>{name} 的新口令从现在起有用。</translation>
    </message>
    <message>
        <source>New passphrase for {name}</source>
        <translation>{name} 的新口令</translation>
    </message>
    <message>
        <source>The new PIN of {name} holds from now on.</source>
        <translation>{name} 的新数字密码从现在起有用。</translation>
    </message>
    <message>
        <source>New PIN for {name}</source>
        <translation>{name} 的新数字密码</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.bmp *.webp *.tif *.tiff)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.bmp *.webp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>{name} may try again now.</source>
        <translation>{name} 现在可以再试了。</translation>
    </message>
    <message>
        <source>Take away the access of {name}? What they wrote stays. Their passphrase opens nothing then.</source>
        <translation>停用 {name} 的账号？写过的记录都留着。口令从此打不开本院。</translation>
    </message>
    <message>
        <source>{name} has no access any more.</source>
        <translation>{name} 的账号停用了。</translation>
    </message>
    <message>
        <source>{name} has access again. Give a new passphrase if one is needed.</source>
        <translation>{name} 又能进入了。要用口令的话，请再设一个。</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>出一张新的</translation>
    </message>
    <message>
        <source>Make a new recovery sheet? The old one opens nothing then.</source>
        <translation>出一张新的恢复密码纸？旧的那张就打不开了。</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复密码纸</translation>
    </message>
</context>
<context>
    <name>AddedDialog</name>
    <message>
        <source>Correct by a line below</source>
        <translation>在下面加一行更正</translation>
    </message>
    <message>
        <source>Add the line</source>
        <translation>加上这一行</translation>
    </message>
    <message>
        <source>The signed sheet stays as it is. Your name and the time stand beside the line.</source>
        <translation>签过字的交班单不改动。加的这一行会写上您的名字和时间。</translation>
    </message>
    <message>
        <source>How it is right</source>
        <translation>正确的是</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>不提供</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>不适用</translation>
    </message>
</context>
<context>
    <name>AreaDialog</name>
    <message>
        <source>Add an area</source>
        <translation>添加护理区</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Its floors</source>
        <translation>包括哪几层</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Choose who it is about.</source>
        <translation>请选是谁。</translation>
    </message>
    <message>
        <source>Choose what it is.</source>
        <translation>请选是什么。</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>请写日期。</translation>
    </message>
    <message>
        <source>Leave or a wish</source>
        <translation>休假或愿望</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>什么</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until (included)</source>
        <translation>到（含当天）</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>什么事</translation>
    </message>
</context>
<context>
    <name>AskField</name>
    <message>
        <source>not asked, write here</source>
        <translation>未询问，点这里写</translation>
    </message>
    <message>
        <source>{field}: why there is nothing</source>
        <translation>{field}：为什么没填</translation>
    </message>
    <message>
        <source>There is no answer:</source>
        <translation>没有答案：</translation>
    </message>
    <message>
        <source>was: {value}</source>
        <translation>原：{value}</translation>
    </message>
</context>
<context>
    <name>AskState</name>
    <message>
        <source>noted</source>
        <translation>已记下</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>等答复</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>没有批准</translation>
    </message>
    <message>
        <source>{who} and {other} change {day}</source>
        <translation>{who}和{other}换 {day} 的班</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>休息</translation>
    </message>
</context>
<context>
    <name>AsksPage</name>
    <message>
        <source>Leave, wishes and swaps {year}-{month}</source>
        <translation>休假、愿望和换班 {year}年{month}月</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Enter leave or a wish</source>
        <translation>登记休假或愿望</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>等你答复</translation>
    </message>
    <message>
        <source>Nothing waits in this month.</source>
        <translation>这个月没有要答复的。</translation>
    </message>
    <message>
        <source>On the roster</source>
        <translation>已答复的和想休的</translation>
    </message>
    <message>
        <source>Nobody asked for anything else in this month.</source>
        <translation>这个月没有别的申请。</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不批准</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Has duties then: {duties}</source>
        <translation>这几天有班：{duties}</translation>
    </message>
    <message>
        <source>Within the rules.</source>
        <translation>换了不违规。</translation>
    </message>
    <message>
        <source>Entered.</source>
        <translation>已登记。</translation>
    </message>
    <message>
        <source>Granted.</source>
        <translation>已批准。</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>没有批准，已写明原因。</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>不批准</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已收回。</translation>
    </message>
    <message>
        <source>Granted, the roster is changed.</source>
        <translation>已批准，班表已改好。</translation>
    </message>
</context>
<context>
    <name>AssessForm</name>
    <message>
        <source>{count} still open</source>
        <translation>还有 {count} 项没答</translation>
    </message>
    <message>
        <source>Save the assessment</source>
        <translation>存下评估</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>看结果</translation>
    </message>
    <message>
        <source>Begin with the first item</source>
        <translation>开始第 1 项</translation>
    </message>
    <message>
        <source>On to the items</source>
        <translation>接着评</translation>
    </message>
    <message>
        <source>Next: {item}</source>
        <translation>下一项：{item}</translation>
    </message>
    <message>
        <source>To an open item: {item}</source>
        <translation>去没答的：{item}</translation>
    </message>
    <message>
        <source>On to diagnoses and incidents</source>
        <translation>下一步：诊断和意外</translation>
    </message>
</context>
<context>
    <name>AssessPage</name>
    <message>
        <source>Choose the resident to assess first</source>
        <translation>请先选要评估的老人</translation>
    </message>
    <message>
        <source>Open the resident, then “Care levels”, then “New assessment”.</source>
        <translation>打开老人的页面，点“护理等级”，再点“新评估”。</translation>
    </message>
    <message>
        <source>To the residents</source>
        <translation>去选老人</translation>
    </message>
    <message>
        <source>Everything entered in this form is thrown away. Assessments that were saved stay as they are.</source>
        <translation>这份表里填的全部不要了吗？已经存下的评估不动。</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>The assessment is saved</source>
        <translation>评估存下了</translation>
    </message>
    <message>
        <source>{name}: the assessment of {day} is saved</source>
        <translation>{name} {day} 的评估存下了</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} 分</translation>
    </message>
    <message>
        <source>Print the report: whoever did not sign here signs it, and the informant.</source>
        <translation>请打印报告：没在这里签名的评估人和信息提供人在纸上签。</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>打印评估报告</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Report of the assessment</source>
        <translation>能力评估报告</translation>
    </message>
</context>
<context>
    <name>AssessScreen</name>
    <message>
        <source>All 26 items</source>
        <translation>26 项一览</translation>
    </message>
    <message>
        <source>To the result</source>
        <translation>去看结果</translation>
    </message>
    <message>
        <source>Back one step</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>记一句</translation>
    </message>
    <message>
        <source>Stop here for now</source>
        <translation>先停在这里</translation>
    </message>
</context>
<context>
    <name>AssessmentDialog</name>
    <message>
        <source>{name}: assessment of {day}</source>
        <translation>{name} {day} 的评估</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{total} points</source>
        <translation>{total} 分</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>原因：{why}</translation>
    </message>
    <message>
        <source>Assessed by {names}</source>
        <translation>评估人：{names}</translation>
    </message>
    <message>
        <source>Told by {name} ({relation})</source>
        <translation>提供情况的人：{name}（{relation}）</translation>
    </message>
    <message>
        <source>Incidents in the days before: {count}</source>
        <translation>之前 30 天内的意外：{count} 次</translation>
    </message>
    <message>
        <source>A result of the older standard: the level only, without answers.</source>
        <translation>这是旧标准的结果，只有等级，没有逐项得分。</translation>
    </message>
    <message>
        <source>It stands in place of an earlier one: {why}</source>
        <translation>这次评估更正了以前的一次：{why}</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Give bed {label} to somebody</source>
        <translation>{label} 床安排给谁</translation>
    </message>
    <message>
        <source>Choose who gets the bed.</source>
        <translation>请选谁住这张床。</translation>
    </message>
    <message>
        <source>Enter day, hour and minute.</source>
        <translation>请填好日期和几点几分。</translation>
    </message>
    <message>
        <source>Nobody waits for a bed. Add the new resident first, on the residents page.</source>
        <translation>现在没有人等床位。新来的老人请先在“老人”页登记。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁来住</translation>
    </message>
    <message>
        <source>When</source>
        <translation>什么时候</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Hand to the director</source>
        <translation>交院长确认</translation>
    </message>
    <message>
        <source>Give the bed</source>
        <translation>安排入住</translation>
    </message>
    <message>
        <source>The admission of {name} waits for the director</source>
        <translation>{name}的入住已交院长确认</translation>
    </message>
    <message>
        <source>{name} now has bed {label}</source>
        <translation>{name}已住 {label} 床</translation>
    </message>
</context>
<context>
    <name>AtWork</name>
    <message>
        <source>Is a passphrase forgotten? The director can give you a new one. Only if nobody can come in any more: close the home and use the recovery sheet. What was saved is safe.</source>
        <translation>口令忘了吗？请找院长重设。要是谁都进不去了，再用恢复密码纸打开，本院会先关上。已经保存的都没有丢。</translation>
    </message>
    <message>
        <source>The home is as it was at {time}. The records from before restoring are kept in {folder}.</source>
        <translation>已恢复到 {time} 的样子。恢复前的资料在 {folder}。</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>用恢复密码纸</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The backup could not be written to {place}: {why}. The home itself is safe. Free some space, or choose another folder or stick.</source>
        <translation>备份没能写到 {place}：{why}。本院的数据没事。请腾出地方，或者换个文件夹、换个U盘。</translation>
    </message>
    <message>
        <source>{folder} is not a backup, or it is damaged. Nothing was changed. Choose another backup.</source>
        <translation>{folder} 不是备份，或者坏了。什么都没有改。请选别的备份。</translation>
    </message>
    <message>
        <source>The backup of {made} is damaged ({file}). The home was not touched. Choose another backup.</source>
        <translation>{made} 的备份坏了（{file}）。本院的数据没有动。请选别的备份。</translation>
    </message>
    <message>
        <source>The backup did not read back as it was written. The home is safe. Use another disk or stick.</source>
        <translation>备份写完再读，对不上。本院的数据没事。U盘可能有问题，请换一个。</translation>
    </message>
    <message>
        <source>The backup could not be brought back to {place}: {why}. The home and the backup are as they were. Free some space, or choose another folder.</source>
        <translation>备份没能恢复到 {place}：{why}。本院和备份都和原来一样。请腾出地方，或者换个文件夹。</translation>
    </message>
    <message>
        <source>{folder} is there already. It was not touched. Choose a folder that does not exist yet.</source>
        <translation>{folder} 已经有了，没有动它。请选一个还没有的文件夹名。</translation>
    </message>
</context>
<context>
    <name>BackupChoice</name>
    <message>
        <source>Choose a backup</source>
        <translation>选一份备份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>The newest stands above. You see what is in it before it is brought back.</source>
        <translation>最新的在最上面。恢复以前，先给您看里面有什么。</translation>
    </message>
    <message>
        <source>No backup was found beside the home. If one is on a stick or another disk, choose its folder.</source>
        <translation>本院旁边没有备份。如果备份在 U 盘或别的硬盘上，请选它的文件夹。</translation>
    </message>
    <message>
        <source>No backup found</source>
        <translation>没找到备份</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>院名</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>老人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么备份</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>在哪里</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Another folder …</source>
        <translation>别的文件夹…</translation>
    </message>
    <message>
        <source>Look at this backup</source>
        <translation>看看这份备份</translation>
    </message>
    <message>
        <source>Bring back the backup of {made}?</source>
        <translation>恢复 {made} 的备份吗？</translation>
    </message>
    <message>
        <source>It holds {residents} residents, {moves} moves, {pictures} photos and scans of {home}.</source>
        <translation>里面是“{home}”的 {residents} 位老人、{moves} 条动向、{pictures} 张照片和扫描件。</translation>
    </message>
    <message>
        <source>The folder of today is kept beside it under the name {name}. Nothing in it is deleted.</source>
        <translation>现在的文件夹改名为“{name}”，原样留在旁边，里面的东西都不删。</translation>
    </message>
    <message>
        <source>What was entered after {made} is not in it: look it up on paper and enter it again.</source>
        <translation>{made} 以后记的不在里面，要照着纸上的再记一遍。</translation>
    </message>
    <message>
        <source>The backup is looked through before anything is changed. Afterwards everybody signs in.</source>
        <translation>先把备份从头到尾查一遍，没问题才动。恢复以后，大家重新登录。</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>先不恢复</translation>
    </message>
    <message>
        <source>Bring back this backup</source>
        <translation>恢复这份备份</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>The first one is made when the program ends.</source>
        <translation>关程序的时候会自动做第一份。</translation>
    </message>
    <message>
        <source>Check the home now</source>
        <translation>检查一遍</translation>
    </message>
    <message>
        <source>What would restoring change?</source>
        <translation>看看恢复会变什么</translation>
    </message>
    <message>
        <source>beside the home</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>disk or stick</source>
        <translation>硬盘或U盘</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>在哪里</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>什么时候做的</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>The backup is made and was read back. It lies in {folder}.</source>
        <translation>备份做好了，也读回来核对过了。在 {folder}。</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Folder on another disk or stick</source>
        <translation>别的硬盘或U盘上的文件夹</translation>
    </message>
    <message>
        <source>This date is taken as right from now on.</source>
        <translation>好，就按这个日期算。</translation>
    </message>
    <message>
        <source>Checking the home</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>The home is whole. Records, trail and pictures are as they were written.</source>
        <translation>都完好。记录、留痕、照片都和写下时一样。</translation>
    </message>
    <message>
        <source>The check found something</source>
        <translation>检查发现了问题</translation>
    </message>
    <message>
        <source>Nothing was changed. Make a copy of the newest backup, and ask who looks after the program.</source>
        <translation>什么都没有改。请把最新的备份另外拷一份，再找管程序的人。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关上</translation>
    </message>
</context>
<context>
    <name>BackupPlaces</name>
    <message>
        <source>Beside the home</source>
        <translation>本机上的备份</translation>
    </message>
    <message>
        <source>Made by itself once a day and when the program ends. Helps after a mistake or a damaged file.</source>
        <translation>每天一次、关程序时一次，自动做。弄错了、文件坏了用它。</translation>
    </message>
    <message>
        <source>Back up now beside the home</source>
        <translation>现在在本机上备份</translation>
    </message>
    <message>
        <source>On another disk or stick</source>
        <translation>U盘或别的硬盘上的备份</translation>
    </message>
    <message>
        <source>Weekly, kept in a drawer. Helps when the PC is broken or gone.</source>
        <translation>每周一次，放在抽屉里。电脑坏了、丢了用它。</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>选地方</translation>
    </message>
    <message>
        <source>Choose the stick</source>
        <translation>选U盘上的地方</translation>
    </message>
    <message>
        <source>Back up now to the stick</source>
        <translation>现在往U盘上备份</translation>
    </message>
    <message>
        <source>No place is chosen yet.</source>
        <translation>还没选放在哪里。</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>{days} 天前</translation>
    </message>
    <message>
        <source>dated into the future</source>
        <translation>日期在以后</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>BedMap</name>
    <message>
        <source>bed {name}</source>
        <translation>{name}床</translation>
    </message>
</context>
<context>
    <name>BedMark</name>
    <message>
        <source>I</source>
        <translation>自</translation>
    </message>
    <message>
        <source>P</source>
        <translation>半</translation>
    </message>
    <message>
        <source>F</source>
        <translation>全</translation>
    </message>
    <message>
        <source>L</source>
        <translation>假</translation>
    </message>
    <message>
        <source>H</source>
        <translation>院</translation>
    </message>
    <message>
        <source>M</source>
        <translation>失</translation>
    </message>
    <message>
        <source>men</source>
        <translation>男房</translation>
    </message>
    <message>
        <source>women</source>
        <translation>女房</translation>
    </message>
    <message>
        <source>either</source>
        <translation>不分</translation>
    </message>
    <message>
        <source>m</source>
        <translation>男</translation>
    </message>
    <message>
        <source>f</source>
        <translation>女</translation>
    </message>
    <message>
        <source>m/f</source>
        <translation>男女</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空床</translation>
    </message>
    <message>
        <source>L!</source>
        <translation>假!</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>过期没回</translation>
    </message>
</context>
<context>
    <name>BedsCard</name>
    <message>
        <source>Beds</source>
        <translation>床位</translation>
    </message>
    <message>
        <source>No beds yet</source>
        <translation>还没有床位</translation>
    </message>
    <message>
        <source>{held} of {beds} in use, {share} %</source>
        <translation>{beds} 张床，有人 {held} 张（{share}%）</translation>
    </message>
    <message>
        <source>Bed map</source>
        <translation>床位图</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另外 {count} 栋</translation>
    </message>
    <message>
        <source>free {free} of {beds}</source>
        <translation>空 {free} / {beds}</translation>
    </message>
</context>
<context>
    <name>BedsPage</name>
    <message>
        <source>There are no rooms yet</source>
        <translation>还没有房间</translation>
    </message>
    <message>
        <source>The office adds them.</source>
        <translation>请内勤或院长添加。</translation>
    </message>
    <message>
        <source>Add the buildings, rooms and beds once; then everybody gets a place.</source>
        <translation>先把楼栋、房间、床位建好，就能给老人安排床位。</translation>
    </message>
    <message>
        <source>Add rooms</source>
        <translation>添加房间</translation>
    </message>
    <message>
        <source>{name} now has bed {label}</source>
        <translation>{name}已换到 {label}</translation>
    </message>
    <message>
        <source>{name} has no bed now</source>
        <translation>{name}让出了床位</translation>
    </message>
    <message>
        <source>Bed list</source>
        <translation>床位表</translation>
    </message>
</context>
<context>
    <name>BedsPictures</name>
    <message>
        <source>Nobody lives here yet</source>
        <translation>还没有老人</translation>
    </message>
</context>
<context>
    <name>BirthField</name>
    <message>
        <source>about</source>
        <translation>约</translation>
    </message>
    <message>
        <source>lunar calendar</source>
        <translation>农历</translation>
    </message>
    <message>
        <source>leap month</source>
        <translation>闰月</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不知道</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>this month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>and {count} more, see the list</source>
        <translation>还有 {count} 条，请看列表</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Lock, unlock</source>
        <translation>锁定、解锁</translation>
    </message>
    <message>
        <source>Swap two days</source>
        <translation>和别的日子换班</translation>
    </message>
    <message>
        <source>This week as the week before</source>
        <translation>这一周照上一周排</translation>
    </message>
    <message>
        <source>Plan by each one's pattern</source>
        <translation>按每人的规律排</translation>
    </message>
    <message>
        <source>Given.</source>
        <translation>排上了。</translation>
    </message>
    <message>
        <source>Swapped.</source>
        <translation>换好了。</translation>
    </message>
    <message>
        <source>{who}, {month}/{day}: choose the day to change it with. Esc: leave it.</source>
        <translation>{who} {month}月{day}日的班，要和哪一格换？按一下那一格。不换了按 Esc。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>休</translation>
    </message>
    <message>
        <source>Press and drag over days: they become “{letter}”. Esc puts it back.</source>
        <translation>按住拖过去，拖到的格子都排“{letter}”。不画了按 Esc。</translation>
    </message>
    <message>
        <source>{count} days copied. Go where they shall stand, then paste.</source>
        <translation>复制了 {count} 格。走到要放的地方，再粘贴。</translation>
    </message>
    <message>
        <source>{count} days pasted.</source>
        <translation>粘贴了 {count} 格。</translation>
    </message>
    <message>
        <source>{count} days set as the week before.</source>
        <translation>照上一周排了 {count} 格。</translation>
    </message>
    <message>
        <source>{count} days set by the patterns.</source>
        <translation>按规律排了 {count} 格。</translation>
    </message>
</context>
<context>
    <name>BornWords</name>
    <message>
        <source>“{told}” cannot be read as a birth date. Please look it up.</source>
        <translation>“{told}”看不出是哪天出生。请查一查。</translation>
    </message>
    <message>
        <source>“{told}” is a day that does not exist. Please look it up.</source>
        <translation>没有“{told}”这一天。请查一查。</translation>
    </message>
    <message>
        <source>“{told}” has a year of two digits. Please look up the whole year.</source>
        <translation>“{told}”的年份只有两位。请查清是哪一年。</translation>
    </message>
    <message>
        <source>“{told}” counts from the Republic; that is {year}. Please check it.</source>
        <translation>“{told}”是民国纪年，合{year}年。请核实。</translation>
    </message>
    <message>
        <source>“{told}” can be read in two ways. Please look it up.</source>
        <translation>“{told}”可以有两种读法。请查一查。</translation>
    </message>
    <message>
        <source>“{told}” is a lunar day without a year. Please ask for the year.</source>
        <translation>“{told}”是农历，没有写年份。请问清是哪一年。</translation>
    </message>
    <message>
        <source>“{told}” is still to come. Please look it up.</source>
        <translation>“{told}”还没有到。请查一查。</translation>
    </message>
    <message>
        <source>The age would be {years}. Please check the birth date.</source>
        <translation>这样算是 {years} 岁。请核对出生日期。</translation>
    </message>
    <message>
        <source>The sheet holds day 60, a 29 February 1900 that never was. Please write the date as text.</source>
        <translation>表格里是第60天（1900年2月29日），这一天不存在。请把出生日期重新写成文字。</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>正在办…</translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <translation>{done} / {whole}</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>大约还要 {seconds} 秒</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>This command needs a home: give --home.</source>
        <translation>这条命令要先指明是哪个院：请写 --home。</translation>
    </message>
    <message>
        <source>“{given}” is not a time. Write it like 2026-11-22T08:00 or 2026-11-22T08:00+08:00.</source>
        <translation>“{given}”不是时间。请写成 2026-11-22T08:00 或 2026-11-22T08:00+08:00。</translation>
    </message>
</context>
<context>
    <name>CanField</name>
    <message>
        <source>can alone</source>
        <translation>自己能做</translation>
    </message>
    <message>
        <source>cannot alone</source>
        <translation>自己做不了</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>independent</source>
        <translation>全自理</translation>
    </message>
    <message>
        <source>partial care</source>
        <translation>半护理</translation>
    </message>
    <message>
        <source>full care</source>
        <translation>全护理</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>未评</translation>
    </message>
    <message>
        <source>choking</source>
        <translation>噎食</translation>
    </message>
    <message>
        <source>wrong food or medicine</source>
        <translation>误食</translation>
    </message>
    <message>
        <source>pressure sores</source>
        <translation>压疮</translation>
    </message>
    <message>
        <source>scalds</source>
        <translation>烫伤</translation>
    </message>
    <message>
        <source>falling out of bed</source>
        <translation>坠床</translation>
    </message>
    <message>
        <source>falls</source>
        <translation>跌倒</translation>
    </message>
    <message>
        <source>harm to self or others</source>
        <translation>他伤自伤</translation>
    </message>
    <message>
        <source>going astray</source>
        <translation>走失</translation>
    </message>
    <message>
        <source>accidents at activities</source>
        <translation>文娱意外</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>{risk}: {grade}</source>
        <translation>{risk} {grade}</translation>
    </message>
</context>
<context>
    <name>CareCell</name>
    <message>
        <source>{name}, {item}: {what}, {state}</source>
        <translation>{name}，{item}：{what}，{state}</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>还没确认</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>已记</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>{time} 以后才做</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不用</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未量</translation>
    </message>
    <message>
        <source>to see</source>
        <translation>待查</translation>
    </message>
    <message>
        <source>{first} +{more}</source>
        <translation>{first}+{more}</translation>
    </message>
    <message>
        <source>{day} {shift}</source>
        <translation>{day} {shift}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>{time} 要测</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>没安排</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>白天</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>夜里</translation>
    </message>
    <message>
        <source>to be done</source>
        <translation>要做</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不做</translation>
    </message>
    <message>
        <source>as for everybody</source>
        <translation>照常</translation>
    </message>
    <message>
        <source>every {hours} h</source>
        <translation>每{hours}小时</translation>
    </message>
    <message>
        <source>{what}: {how}</source>
        <translation>{what}：{how}</translation>
    </message>
</context>
<context>
    <name>CareCheck</name>
    <message>
        <source>This is not one of the things that are recorded.</source>
        <translation>记录里没有这一项。</translation>
    </message>
    <message>
        <source>Choose one first: what was it like?</source>
        <translation>先点一个：怎么样？</translation>
    </message>
    <message>
        <source>Two of these cannot both be true. Choose one.</source>
        <translation>这两个不会同时对，请只点一个。</translation>
    </message>
    <message>
        <source>As usual and something unusual cannot both be true. Choose one.</source>
        <translation>“照常”和“有情况”不能一起点，请只点一个。</translation>
    </message>
    <message>
        <source>This phrase does not belong here. Choose another one.</source>
        <translation>这一项没有这个说法，请换一个。</translation>
    </message>
    <message>
        <source>Write what it was.</source>
        <translation>请写明是什么情况。</translation>
    </message>
    <message>
        <source>A note has at most {longest} characters here. The rest can go into a second line.</source>
        <translation>备注最多 {longest} 个字，写不下的请另记一条。</translation>
    </message>
    <message>
        <source>Enter the number.</source>
        <translation>请填数字。</translation>
    </message>
    <message>
        <source>Enter the lower number as well.</source>
        <translation>低压也要填。</translation>
    </message>
    <message>
        <source>This has no number.</source>
        <translation>这一项不填数字。</translation>
    </message>
    <message>
        <source>Is it {guess}? {given} cannot be.</source>
        <translation>是 {guess} 吗？不会是 {given}。</translation>
    </message>
    <message>
        <source>{given} cannot be. Look at the device again.</source>
        <translation>不会是 {given}。请再看一眼仪器。</translation>
    </message>
    <message>
        <source>{given}: is that right? Look again, then save once more.</source>
        <translation>{given} 对吗？再看一眼，对的话再保存一次。</translation>
    </message>
    <message>
        <source>At most {digits} digits after the point.</source>
        <translation>小数点后最多 {digits} 位。</translation>
    </message>
    <message>
        <source>The upper number must be above the lower one.</source>
        <translation>高的数要大于低的数。</translation>
    </message>
    <message>
        <source>This time is still to come.</source>
        <translation>这个时间还没到。</translation>
    </message>
    <message>
        <source>This time is not in the shift.</source>
        <translation>这个时间不在这个班里。</translation>
    </message>
    <message>
        <source>This is a late entry. Say why.</source>
        <translation>这是补记，请写为什么补记。</translation>
    </message>
    <message>
        <source>Write why this stands in place of the earlier one.</source>
        <translation>请写为什么更正。</translation>
    </message>
</context>
<context>
    <name>CareEvent</name>
    <message>
        <source>admitted</source>
        <translation>入住</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>住院</translation>
    </message>
    <message>
        <source>fall</source>
        <translation>跌倒</translation>
    </message>
    <message>
        <source>choking</source>
        <translation>噎食</translation>
    </message>
    <message>
        <source>harm</source>
        <translation>自伤伤人</translation>
    </message>
    <message>
        <source>went missing</source>
        <translation>走失</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>意外</translation>
    </message>
</context>
<context>
    <name>CareGroup</name>
    <message>
        <source>Routine</source>
        <translation>日常</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜间</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Other things</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>CareItem</name>
    <message>
        <source>English</source>
        <translation>中文</translation>
    </message>
</context>
<context>
    <name>CareLevels</name>
    <message>
        <source>Care levels</source>
        <translation>全院护理等级</translation>
    </message>
    <message>
        <source>Assessments due</source>
        <translation>到期的评估</translation>
    </message>
    <message>
        <source>How the level changed</source>
        <translation>等级变化</translation>
    </message>
    <message>
        <source>Ability assessment</source>
        <translation>能力评估</translation>
    </message>
    <message>
        <source>Official classes to confirm</source>
        <translation>等确认的认定</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>护理等级</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>护理等级评估</translation>
    </message>
</context>
<context>
    <name>CareLog</name>
    <message>
        <source>Care log</source>
        <translation>照护记录</translation>
    </message>
    <message>
        <source>Whole log</source>
        <translation>全部记录</translation>
    </message>
    <message>
        <source>Some of it needs another look. Nothing was saved; what you entered is still here.</source>
        <translation>有几处要再看一下。还没有保存，您填的都还在。</translation>
    </message>
    <message>
        <source>There is nothing to confirm in this room.</source>
        <translation>这个房间没有要确认的。</translation>
    </message>
    <message>
        <source>{name} was not in the house then.</source>
        <translation>{name}那时不在院里。</translation>
    </message>
    <message>
        <source>{name} did not live here then.</source>
        <translation>{name}那时没有住在这里。</translation>
    </message>
    <message>
        <source>{name} recorded this in this shift already. To change it, correct that line.</source>
        <translation>{name}本班已经记过这一项。要改，请更正那一条。</translation>
    </message>
    <message>
        <source>This line was corrected or taken back meanwhile. Nothing was changed. Look at the list again.</source>
        <translation>这一条刚被更正或收回了。什么都没有改，请再看一眼列表。</translation>
    </message>
    <message>
        <source>Somebody else wrote this line. Nothing was changed. Ask the nurse to correct it.</source>
        <translation>这一条是别人记的。什么都没有改，请找护士更正。</translation>
    </message>
    <message>
        <source>Write why. Nothing was changed.</source>
        <translation>请写原因。什么都没有改。</translation>
    </message>
    <message>
        <source>A correction stays with the same resident and the same thing. Nothing was changed.</source>
        <translation>更正只能改同一位老人的同一项。什么都没有改。</translation>
    </message>
    <message>
        <source>{name} signed this shift already. Nothing was changed.</source>
        <translation>{name}已经签过这个班。什么都没有改。</translation>
    </message>
    <message>
        <source>Rooms not confirmed: {rooms}. Confirm them first, or write why they stay open.</source>
        <translation>还没确认的房间：{rooms}。请先确认，或写明为什么没记。</translation>
    </message>
    <message>
        <source>Choose who signs. Nothing was signed.</source>
        <translation>请先选谁签名。还没有签名。</translation>
    </message>
</context>
<context>
    <name>CareLogDue</name>
    <message>
        <source>Looks at night that are overdue: {count}</source>
        <translation>夜间巡房过了时间：{count} 人</translation>
    </message>
    <message>
        <source>Residents to be measured as planned: {count}</source>
        <translation>照护计划里要测的：{count} 人</translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation>{names} 等</translation>
    </message>
    <message>
        <source>Rooms not confirmed: {count}</source>
        <translation>还没确认的房间：{count} 间</translation>
    </message>
    <message>
        <source>{rooms}. The shift ends at {when}.</source>
        <translation>{rooms}。本班 {when} 结束。</translation>
    </message>
    <message>
        <source>rooms to confirm</source>
        <translation>还有房间没确认</translation>
    </message>
    <message>
        <source>all recorded so far</source>
        <translation>到现在都记好了</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>去记</translation>
    </message>
</context>
<context>
    <name>CareLogHandover</name>
    <message>
        <source>written for the handover</source>
        <translation>写进交班</translation>
    </message>
    <message>
        <source>rooms confirmed</source>
        <translation>已记房间</translation>
    </message>
    <message>
        <source>Rooms not confirmed: {rooms}</source>
        <translation>{rooms} 没记</translation>
    </message>
    <message>
        <source>Planned and not measured: {names}</source>
        <translation>该测没测：{names}</translation>
    </message>
</context>
<context>
    <name>CareLogPage</name>
    <message>
        <source>No shift is planned for now</source>
        <translation>现在没有排班次</translation>
    </message>
    <message>
        <source>The director plans the shifts.</source>
        <translation>班次由院长设置。</translation>
    </message>
    <message>
        <source>Nobody lives in your rooms</source>
        <translation>没有分给你的房间</translation>
    </message>
    <message>
        <source>Show all rooms</source>
        <translation>看全部房间</translation>
    </message>
    <message>
        <source>Nobody lives here yet</source>
        <translation>还没有老人入住</translation>
    </message>
    <message>
        <source>Give residents their beds first.</source>
        <translation>先给老人安排床位。</translation>
    </message>
    <message>
        <source>To the beds</source>
        <translation>去安排床位</translation>
    </message>
    <message>
        <source>The shift is signed.</source>
        <translation>本班已签名。</translation>
    </message>
    <message>
        <source>Blank sheets of the shift</source>
        <translation>本班空白记录单</translation>
    </message>
</context>
<context>
    <name>CareLogPictures</name>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>还没有记录</translation>
    </message>
</context>
<context>
    <name>CarePlan</name>
    <message>
        <source>This is not one of the things that are recorded.</source>
        <translation>记录里没有这一项。</translation>
    </message>
    <message>
        <source>This cannot be left out. Write how it is done.</source>
        <translation>这一项不能不做，请写怎么做。</translation>
    </message>
    <message>
        <source>Write the times, as 07:00 17:00.</source>
        <translation>请写几点，比如 07:00 17:00。</translation>
    </message>
    <message>
        <source>Times belong to no shift. Choose the whole day, or leave the times empty.</source>
        <translation>写了几点，就不用再选白天、夜里。请选“全天”，或把几点空着。</translation>
    </message>
    <message>
        <source>This has no times. Write how often in the words below.</source>
        <translation>这一项不填几点。多久一次请写在“怎么做”里。</translation>
    </message>
    <message>
        <source>A number of hours from 1 to {most}.</source>
        <translation>请填1到{most}小时。</translation>
    </message>
    <message>
        <source>Hours do not belong here. Leave them empty.</source>
        <translation>这里不填隔几小时，请空着。</translation>
    </message>
    <message>
        <source>Write how it is done.</source>
        <translation>请写怎么做。</translation>
    </message>
    <message>
        <source>At most {most} characters, so that it is read in passing.</source>
        <translation>最多{most}个字，走过时一眼能看清。</translation>
    </message>
    <message>
        <source>Today or a day to come: what was recorded before stays as it is.</source>
        <translation>请填今天或以后的日子，以前记的不变。</translation>
    </message>
    <message>
        <source>Write who said so, and why.</source>
        <translation>请写谁说的、为什么。</translation>
    </message>
    <message>
        <source>Some of it needs another look. Nothing was saved; what you entered is still here.</source>
        <translation>有几处要再看一下。还没有保存，您填的都还在。</translation>
    </message>
    <message>
        <source>This line was taken back meanwhile. Nothing was changed. Look at the list again.</source>
        <translation>这一条刚被收回了。什么都没有改，请再看一眼列表。</translation>
    </message>
    <message>
        <source>Write why. Nothing was changed.</source>
        <translation>请写原因。什么都没有改。</translation>
    </message>
</context>
<context>
    <name>CareRoom</name>
    <message>
        <source>men</source>
        <translation>男</translation>
    </message>
    <message>
        <source>women</source>
        <translation>女</translation>
    </message>
    <message>
        <source>{time} {name}</source>
        <translation>{time} {name}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>还没记</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>正在记</translation>
    </message>
    <message>
        <source>{count} still open</source>
        <translation>还差 {count} 项</translation>
    </message>
    <message>
        <source>nobody here</source>
        <translation>没有人在房</translation>
    </message>
    <message>
        <source>{count} {sex}</source>
        <translation>{sex} {count}人</translation>
    </message>
</context>
<context>
    <name>CellPopover</name>
    <message>
        <source>Close</source>
        <translation>关上</translation>
    </message>
    <message>
        <source>Change to</source>
        <translation>改成</translation>
    </message>
    <message>
        <source>Swap with (who may, first)</source>
        <translation>和谁换（合规的排在前面）</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>换</translation>
    </message>
    <message>
        <source>day off, 0</source>
        <translation>休息，按 0</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
</context>
<context>
    <name>CensusCard</name>
    <message>
        <source>Head counts</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>在册</translation>
    </message>
    <message>
        <source>present</source>
        <translation>在院</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>in hospital</source>
        <translation>住院</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>失联</translation>
    </message>
    <message>
        <source>It comes out</source>
        <translation>对得上</translation>
    </message>
    <message>
        <source>off by {count}</source>
        <translation>差 {count} 人</translation>
    </message>
    <message>
        <source>Look there</source>
        <translation>去看</translation>
    </message>
    <message>
        <source>full care</source>
        <translation>全护理</translation>
    </message>
    <message>
        <source>partial care</source>
        <translation>半护理</translation>
    </message>
    <message>
        <source>independent</source>
        <translation>全自理</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>未评</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>本班</translation>
    </message>
    <message>
        <source>present at the beginning {start} + {came} − {went} = {end}</source>
        <translation>上班时在院 {start} + {came} − {went} = {end}</translation>
    </message>
    <message>
        <source>Present, last {days} days</source>
        <translation>近 {days} 天在院人数</translation>
    </message>
    <message>
        <source>Present on the last {days} days: {first} at the start, {now} today, at least {low}, at most {high}</source>
        <translation>近 {days} 天在院人数：开头 {first} 人，今天 {now} 人，最少 {low} 人，最多 {high} 人</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>看每天的数</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>en_GB</source>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Heads at the end of each day</source>
        <translation>每天 24 时的人数（今天是现在的）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>在册</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>在院</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>住院</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>失联</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>health certificate</source>
        <translation>健康证</translation>
    </message>
    <message>
        <source>caregiver certificate</source>
        <translation>养老护理员证</translation>
    </message>
    <message>
        <source>nurse licence</source>
        <translation>护士执业证</translation>
    </message>
    <message>
        <source>fire control certificate</source>
        <translation>消防设施操作员证</translation>
    </message>
    <message>
        <source>food safety certificate</source>
        <translation>食品安全员证</translation>
    </message>
    <message>
        <source>first aid certificate</source>
        <translation>急救证</translation>
    </message>
    <message>
        <source>social worker certificate</source>
        <translation>社会工作者证</translation>
    </message>
    <message>
        <source>electrician certificate</source>
        <translation>电工证</translation>
    </message>
    <message>
        <source>driving licence</source>
        <translation>驾驶证</translation>
    </message>
    <message>
        <source>Choose or write which certificate it is.</source>
        <translation>请选或写是什么证。</translation>
    </message>
    <message>
        <source>A lasting certificate has no day on which it expires. Clear one of both.</source>
        <translation>长期有效的证没有到期日。两样请去掉一样。</translation>
    </message>
    <message>
        <source>Write until when it holds, or tick that it is lasting.</source>
        <translation>请写到期日，或者选长期。</translation>
    </message>
    <message>
        <source>It expires before it was issued. Look at both days again.</source>
        <translation>到期日早于发证日。请把两个日期再看一下。</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>Choose or write which certificate it is.</source>
        <translation>请选或写是什么证。</translation>
    </message>
    <message>
        <source>This is not a day. Write year, month and day.</source>
        <translation>没有这一天。请写年、月、日。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>证号</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>发证日期</translation>
    </message>
    <message>
        <source>until a day</source>
        <translation>有到期日</translation>
    </message>
    <message>
        <source>lasting</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Photo or scan</source>
        <translation>照片或扫描件</translation>
    </message>
</context>
<context>
    <name>CertificateStanding</name>
    <message>
        <source>expired {days} days ago</source>
        <translation>过期 {days} 天</translation>
    </message>
    <message>
        <source>not on record</source>
        <translation>没登记</translation>
    </message>
    <message>
        <source>{days} days left</source>
        <translation>还有 {days} 天</translation>
    </message>
    <message>
        <source>end not written</source>
        <translation>没写到期日</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>不需要</translation>
    </message>
</context>
<context>
    <name>CertificatesCard</name>
    <message>
        <source>Certificates</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>添加证件</translation>
    </message>
    <message>
        <source>an older one</source>
        <translation>以前的</translation>
    </message>
    <message>
        <source>No certificate is on record, and the post needs none.</source>
        <translation>没有登记证件，这个岗位也不需要。</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>换新证</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>看照片</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Correct, add a photo</source>
        <translation>更正、补照片</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>The certificate is on record.</source>
        <translation>证件已登记。</translation>
    </message>
    <message>
        <source>{name}: certificate</source>
        <translation>{name}的证件</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Saved. What stood there before is kept.</source>
        <translation>已保存。原来写的还留着。</translation>
    </message>
    <message>
        <source>{name}: correct the certificate</source>
        <translation>更正{name}的证件</translation>
    </message>
    <message>
        <source>Take back {certificate}?</source>
        <translation>收回{certificate}吗？</translation>
    </message>
    <message>
        <source>The certificate is taken back.</source>
        <translation>证件已收回。</translation>
    </message>
    <message>
        <source>lasting</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>到 {day}</translation>
    </message>
    <message>
        <source>issued {day}</source>
        <translation>{day} 发证</translation>
    </message>
</context>
<context>
    <name>ChangeRule</name>
    <message>
        <source>Write the day from which it holds.</source>
        <translation>请写从哪天起算。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>从哪天起</translation>
    </message>
    <message>
        <source>Which paper says so</source>
        <translation>哪份文件规定的</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么改</translation>
    </message>
    <message>
        <source>If you save this</source>
        <translation>存了以后</translation>
    </message>
    <message>
        <source>Holds now: {value}. An earlier day is allowed, and one that is still to come.</source>
        <translation>现在是 {value}。可以写以前的日子，也可以写以后的。</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>改成</translation>
    </message>
    <message>
        <source>New value ({unit})</source>
        <translation>改成（{unit}）</translation>
    </message>
</context>
<context>
    <name>CheckRules</name>
    <message>
        <source>set it as your home needs it</source>
        <translation>按本院需要设定</translation>
    </message>
    <message>
        <source>checks before holidays are common; how long before is ours</source>
        <translation>节前检查是通行做法；提前几天由本院定</translation>
    </message>
    <message>
        <source>A round is late when written after its time by more than</source>
        <translation>检查时间过后多久才记的算迟</translation>
    </message>
    <message>
        <source>Checks before a long public holiday fall into the last (0: none)</source>
        <translation>长假前检查放在节前几天内（0：不做）</translation>
    </message>
    <message>
        <source>The check of an admission is done within</source>
        <translation>入住安全评估在几天内做完</translation>
    </message>
    <message>
        <source>Who confirms a round signs within</source>
        <translation>确认人在多久内签字</translation>
    </message>
    <message>
        <source>Heating is looked at from month</source>
        <translation>取暖检查从几月开始</translation>
    </message>
    <message>
        <source>Heating is looked at until month</source>
        <translation>取暖检查到几月为止</translation>
    </message>
    <message>
        <source>Checks of safety</source>
        <translation>安全检查</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>choose</source>
        <translation>请选</translation>
    </message>
    <message>
        <source>other, in own words</source>
        <translation>其他，自己写</translation>
    </message>
    <message>
        <source>write here</source>
        <translation>写在这里</translation>
    </message>
    <message>
        <source>{field}: own words</source>
        <translation>{field}：自己写</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Bring in a list</source>
        <translation>导入花名册</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Save an empty list to fill in</source>
        <translation>存一份空表来填</translation>
    </message>
    <message>
        <source>Write the list</source>
        <translation>导出名册</translation>
    </message>
    <message>
        <source>Save as .xlsx</source>
        <translation>存成 .xlsx</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>以前的导入</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>没收下</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Nothing was brought in yet.</source>
        <translation>还没有导入过。</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>收回这次导入</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>brought in</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Any list of residents that you have: .xlsx, .xls or .csv. You see what would become of every row before anything is changed, and the whole import can be taken back.</source>
        <translation>院里现有的老人名册都可以：.xlsx、.xls、.csv。先让您看清每一行会怎样，再导入；导入以后还能整个收回。</translation>
    </message>
    <message>
        <source>Everybody in the home with all particulars, for Excel or WPS. ID numbers stay whole.</source>
        <translation>全院老人的全部资料，用 Excel 或 WPS 打开。身份证号保持完整。</translation>
    </message>
    <message>
        <source>Any list of staff that you have: .xlsx, .xls or .csv. You see what would become of every row before anything is changed, and the whole import can be taken back.</source>
        <translation>院里现有的员工名册都可以：.xlsx、.xls、.csv。先让您看清每一行会怎样，再导入；导入以后还能整个收回。</translation>
    </message>
    <message>
        <source>Everybody who works or worked here, with posts and certificates, for Excel or WPS.</source>
        <translation>在岗和离岗的全部员工，带岗位和证件，用 Excel 或 WPS 打开。</translation>
    </message>
</context>
<context>
    <name>Chores</name>
    <message>
        <source>Today's backup</source>
        <translation>今天的备份</translation>
    </message>
</context>
<context>
    <name>ClassDialog</name>
    <message>
        <source>What the county found: {name}</source>
        <translation>录入县里的认定：{name}</translation>
    </message>
    <message>
        <source>Correct what the county found: {name}</source>
        <translation>更正县里的认定：{name}</translation>
    </message>
    <message>
        <source>Save the finding</source>
        <translation>保存认定</translation>
    </message>
    <message>
        <source>Hand to the director</source>
        <translation>交院长确认</translation>
    </message>
    <message>
        <source>This answers the report of {day}</source>
        <translation>这是对 {day} 那次上报的答复</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>认定等级</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>认定日期</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>从哪天起算</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>认定机关</translation>
    </message>
    <message>
        <source>civil affairs office</source>
        <translation>如：县民政局</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>文书编号或名称</translation>
    </message>
    <message>
        <source>Who assessed</source>
        <translation>评估人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>为什么更正</translation>
    </message>
    <message>
        <source>Photo or scan of the paper</source>
        <translation>文书照片或扫描件</translation>
    </message>
</context>
<context>
    <name>ClassWaitingPage</name>
    <message>
        <source>Official classes to confirm</source>
        <translation>等您确认的认定</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>没有等您确认的</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>从 {day} 起</translation>
    </message>
    <message>
        <source>found on {day}: {office}, {document}</source>
        <translation>{day} 认定：{office}，{document}</translation>
    </message>
    <message>
        <source>filled in by {name} at {when}</source>
        <translation>{name} {when} 填写</translation>
    </message>
    <message>
        <source>corrects an earlier one: {why}</source>
        <translation>更正以前的一条：{why}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>看原件</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>看档案</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message>
        <source>Is this date right?</source>
        <translation>这个日期对吗？</translation>
    </message>
    <message>
        <source>Compare with a phone. If it is wrong, set the clock of this PC right instead. Nothing is lost.</source>
        <translation>请和手机对一下。要是不对，请把电脑的日期时间调准。什么都没有丢。</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>日期是对的</translation>
    </message>
    <message>
        <source>This PC says: {now}</source>
        <translation>电脑显示：{now}</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>{home} does not open</source>
        <translation>“{home}”打不开</translation>
    </message>
    <message>
        <source>Nothing was deleted. When a backup is brought back, the folder of today is kept as it is.</source>
        <translation>什么都没有删。从备份恢复时，现在的文件夹会改个名字，原样留着。</translation>
    </message>
    <message>
        <source>Bring back a backup …</source>
        <translation>从备份恢复…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Another home …</source>
        <translation>打开别的院…</translation>
    </message>
    <message>
        <source>Make a new home</source>
        <translation>建一个新的院</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>{message} (see: fuyuan {program} --help)</source>
        <translation>{message}（用法见：fuyuan {program} --help）</translation>
    </message>
    <message>
        <source>A file cannot be read: {why}</source>
        <translation>文件读不出来：{why}</translation>
    </message>
    <message>
        <source>This file is not there: {why}</source>
        <translation>没有这个文件：{why}</translation>
    </message>
    <message>
        <source>A file or folder cannot be used: {why}</source>
        <translation>文件或文件夹用不了：{why}</translation>
    </message>
    <message>
        <source>The program has a fault: {kind} in {file} line {line}. What was saved is safe.</source>
        <translation>程序出了毛病：{kind}，在 {file} 第 {line} 行。已经保存的都没有丢。</translation>
    </message>
    <message>
        <source>There is no such command. Known: {known}</source>
        <translation>没有这个命令。可用的有：{known}</translation>
    </message>
    <message>
        <source>The second person must be somebody else. Nothing was changed.</source>
        <translation>第二个人要换一个人。什么都没有改。</translation>
    </message>
    <message>
        <source>No passphrase was given. Give --password-file, or set {variable}.</source>
        <translation>没有给口令。请用 --password-file，或者设好 {variable}。</translation>
    </message>
    <message>
        <source>{file} is there already. It was not touched. Choose another file.</source>
        <translation>{file} 已经有了，没有动它。请换一个文件名。</translation>
    </message>
    <message>
        <source>Make a new home and its recovery sheet</source>
        <translation>建一个新的院，并出恢复密码纸</translation>
    </message>
    <message>
        <source>Write a picture of every page, dialog and empty state</source>
        <translation>给每一页、每个窗口和空白状态各存一张图</translation>
    </message>
    <message>
        <source>Try fonts, translations, icons, an empty home and one PDF</source>
        <translation>试一遍字体、译文、图标、空白院和一份 PDF</translation>
    </message>
    <message>
        <source>Make an invented home; equal arguments give equal facts</source>
        <translation>做一个示例院；参数一样，内容就一样</translation>
    </message>
</context>
<context>
    <name>ConditionsCard</name>
    <message>
        <source>Diagnoses and incidents</source>
        <translation>诊断和意外</translation>
    </message>
    <message>
        <source>The record offers what it knows. Confirm each of the four yourself: nothing is assumed.</source>
        <translation>本院记录里有的写在下面。四条都要您自己确认，程序什么都不替您定。</translation>
    </message>
    <message>
        <source>Is the person in a coma?</source>
        <translation>老人现在昏迷吗？</translation>
    </message>
    <message>
        <source>Is dementia (F00 to F03) diagnosed?</source>
        <translation>确诊痴呆（F00~F03）了吗？</translation>
    </message>
    <message>
        <source>Did a specialist in psychiatry diagnose another mental disorder (F04 to F99)?</source>
        <translation>精神科专科医生诊断过其他精神和行为障碍（F04~F99）吗？</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>{count}, as on record</source>
        <translation>照记录：{count} 次</translation>
    </message>
    <message>
        <source>How many incidents were there in the last {days} days?</source>
        <translation>近 {days} 天发生过几次照护风险事件？</translation>
    </message>
    <message>
        <source>Rule: {rule}</source>
        <translation>规则：{rule}</translation>
    </message>
    <message>
        <source>On record: {words}</source>
        <translation>本院记录：{words}</translation>
    </message>
    <message>
        <source>On record: nothing about it</source>
        <translation>本院记录：没有写到</translation>
    </message>
    <message>
        <source>On record: no incident in these days</source>
        <translation>本院记录：这些天没有记过</translation>
    </message>
    <message>
        <source>Incidents that stand on paper only are not known here: add them to the number.</source>
        <translation>只写在纸上的事件，这里不知道，请您自己加进次数里。</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>亲属</translation>
    </message>
    <message>
        <source>village or civil affairs</source>
        <translation>村（居）委会、民政部门</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>委托代理人</translation>
    </message>
    <message>
        <source>guarantor</source>
        <translation>担保人</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>朋友</translation>
    </message>
</context>
<context>
    <name>ContactsCard</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Guardian and contacts</source>
        <translation>监护人和联系人</translation>
    </message>
    <message>
        <source>Show phone</source>
        <translation>显示电话</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct: {kind} at {when}</source>
        <translation>更正：{when} {kind}</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>保存更正</translation>
    </message>
    <message>
        <source>The wrong line stays, struck through.</source>
        <translation>写错的那一条会划线保留。</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>没有这回事，收回</translation>
    </message>
    <message>
        <source>When it was</source>
        <translation>应该是什么时候</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>应该是什么</translation>
    </message>
    <message>
        <source>no bed</source>
        <translation>没有床位</translation>
    </message>
    <message>
        <source>Which bed</source>
        <translation>应该是哪张床</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>CountDialog</name>
    <message>
        <source>Write a whole number.</source>
        <translation>请写整数。</translation>
    </message>
    <message>
        <source>Count the things</source>
        <translation>清点物品</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>{name}, should be {count}</source>
        <translation>{name}（应有 {count}）</translation>
    </message>
    <message>
        <source>Counted: all are there</source>
        <translation>都数过了，数对了</translation>
    </message>
    <message>
        <source>If something is missing, write what is there. Zero is a number too.</source>
        <translation>少了就写实有的数。一个也没有写 0。</translation>
    </message>
</context>
<context>
    <name>CountKind</name>
    <message>
        <source>received</source>
        <translation>收药</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>退药</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>销毁</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>needed</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>there</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>short</source>
        <translation>差</translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>还没排</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>缺 {count} 人</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>不缺</translation>
    </message>
</context>
<context>
    <name>DatedRules</name>
    <message>
        <source>Some fields need another look. Nothing was saved.</source>
        <translation>有几处要再看看。还没有存。</translation>
    </message>
    <message>
        <source>Write which paper says so, or why.</source>
        <translation>请写是哪份文件规定的，或者写为什么改。</translation>
    </message>
    <message>
        <source>This holds on that day already. To keep the paper that says so, write its name.</source>
        <translation>那天本来就是这个数。如果是要记下哪份文件规定的，请写文件名。</translation>
    </message>
    <message>
        <source>This value was taken back already. Nothing was changed. Look at the list again.</source>
        <translation>这一条已经收回了。什么都没有改。请再看一眼下面的记录。</translation>
    </message>
    <message>
        <source>Without this value the others would contradict each other. Nothing was changed.</source>
        <translation>收回这一条，别的几项就对不上了。什么都没有改。</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>DeadlineField</name>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7天</translation>
    </message>
    <message>
        <source>choose a day</source>
        <translation>选日期</translation>
    </message>
</context>
<context>
    <name>Death</name>
    <message>
        <source>Doctor or 120 called, death certificate asked for; police if unclear</source>
        <translation>叫医生或 120，开死亡证明；情况不明先报警</translation>
    </message>
    <message>
        <source>Written down: time found, by whom, last seen</source>
        <translation>写下发现时间、发现人、最后见到的时间</translation>
    </message>
    <message>
        <source>Family or guardian, township and civil affairs office told</source>
        <translation>告知家属或监护人、乡镇、民政局</translation>
    </message>
    <message>
        <source>Death summary written and signed by the doctor</source>
        <translation>死亡小结写好，医生签名</translation>
    </message>
    <message>
        <source>Belongings counted by two people, listed and sealed</source>
        <translation>遗物两人清点，登记封存</translation>
    </message>
    <message>
        <source>Body handed to the funeral home, both sides signed</source>
        <translation>遗体交殡仪馆，双方签字</translation>
    </message>
    <message>
        <source>Funeral held</source>
        <translation>治丧</translation>
    </message>
    <message>
        <source>Household registration and support certificate cancelled</source>
        <translation>注销户口，收回注销供养证</translation>
    </message>
    <message>
        <source>Money settled, estate handled</source>
        <translation>结清费用，处理遗产</translation>
    </message>
    <message>
        <source>Room and bed disinfected</source>
        <translation>房间床位终末消毒</translation>
    </message>
    <message>
        <source>File closed</source>
        <translation>档案归档</translation>
    </message>
    <message>
        <source>Do the step before first: {step}</source>
        <translation>请先办前一步：{step}</translation>
    </message>
    <message>
        <source>This step is done already.</source>
        <translation>这一步已经办过了。</translation>
    </message>
    <message>
        <source>This step cannot be before {when}, when the step before was done.</source>
        <translation>前一步是 {when} 办的，这一步不能更早。</translation>
    </message>
    <message>
        <source>This step cannot be before the death at {when}.</source>
        <translation>这一步不能早于去世时间 {when}。</translation>
    </message>
    <message>
        <source>{when} is still to come. Enter when it was done.</source>
        <translation>{when} 还没到。请填办完的时间。</translation>
    </message>
    <message>
        <source>Write who did it.</source>
        <translation>请写是谁办的。</translation>
    </message>
    <message>
        <source>No death is recorded of {name}. Nothing was changed. Record the death first.</source>
        <translation>还没有记{name}去世。什么都没有改。请先记死亡。</translation>
    </message>
    <message>
        <source>Only the newest step can be taken back. Nothing was changed.</source>
        <translation>只能收回最后一步。什么都没有改。</translation>
    </message>
    <message>
        <source>Write why the step is taken back. Nothing was changed.</source>
        <translation>请写明为什么要收回这一步。什么都没有改。</translation>
    </message>
</context>
<context>
    <name>DisinfectingTab</name>
    <message>
        <source>The last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Tableware disinfected</source>
        <translation>记餐具消毒</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>还没有记录</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>餐次</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>What</source>
        <translation>餐具</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>written later</source>
        <translation>后补</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>bowls, spoons, plates</source>
        <translation>碗、勺、餐盘</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>DisinfectionDialog</name>
    <message>
        <source>Tableware disinfected</source>
        <translation>记餐具消毒</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>After the meal</source>
        <translation>餐次</translation>
    </message>
    <message>
        <source>What</source>
        <translation>餐具</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Degrees (°C)</source>
        <translation>温度（℃）</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经手人</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>{count} of them are to be checked. A backup was made before.</source>
        <translation>其中 {count} 人待核实。导入之前已经备份。</translation>
    </message>
    <message>
        <source>{count} stayed out: {names}</source>
        <translation>没收下 {count} 人：{names}</translation>
    </message>
    <message>
        <source>Save the rows left out to mend</source>
        <translation>存下没收下的行去改</translation>
    </message>
    <message>
        <source>See the residents</source>
        <translation>看老人名单</translation>
    </message>
    <message>
        <source>See the staff</source>
        <translation>看员工名单</translation>
    </message>
</context>
<context>
    <name>Dose</name>
    <message>
        <source>taken</source>
        <translation>已服</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒服</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>漏服</translation>
    </message>
    <message>
        <source>vomited</source>
        <translation>呕吐</translation>
    </message>
    <message>
        <source>away</source>
        <translation>外出</translation>
    </message>
</context>
<context>
    <name>DoseDialog</name>
    <message>
        <source>{name}: {medicine}, {outcome}</source>
        <translation>{name}：{medicine}，{outcome}</translation>
    </message>
    <message>
        <source>Correct: {name}, {medicine}</source>
        <translation>更正：{name}，{medicine}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>When it was</source>
        <translation>什么时候</translation>
    </message>
    <message>
        <source>Enter day, hour and minute.</source>
        <translation>请填日期、几点、几分。</translation>
    </message>
    <message>
        <source>Write it into the handover</source>
        <translation>写进交班（下一班会看到）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Why it was needed</source>
        <translation>为什么要用</translation>
    </message>
    <message>
        <source>Write it in a few words.</source>
        <translation>请简单写几个字。</translation>
    </message>
    <message>
        <source>The wrong line stays, struck through.</source>
        <translation>写错的那一条划线保留。</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>为什么更正</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>请写原因。</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>实际怎样</translation>
    </message>
    <message>
        <source>Choose what became of it.</source>
        <translation>请选实际怎样。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>At {time}</source>
        <translation>{time}</translation>
    </message>
</context>
<context>
    <name>DoseRooms</name>
    <message>
        <source>{count} rooms open</source>
        <translation>{count} 间房要记</translation>
    </message>
    <message>
        <source>Nothing is open here</source>
        <translation>这里都记好了</translation>
    </message>
    <message>
        <source>no bed</source>
        <translation>没有床位</translation>
    </message>
    <message>
        <source>{name}   {count} open</source>
        <translation>{name}　要记 {count}</translation>
    </message>
    <message>
        <source>{name}   later</source>
        <translation>{name}　还早</translation>
    </message>
    <message>
        <source>{name}   done</source>
        <translation>{name}　记好了</translation>
    </message>
    <message>
        <source>{name}   {count} late</source>
        <translation>{name}　过时 {count}</translation>
    </message>
</context>
<context>
    <name>DoseRow</name>
    <message>
        <source>late entry</source>
        <translation>补记</translation>
    </message>
    <message>
        <source>Correct {medicine}</source>
        <translation>更正 {medicine}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
</context>
<context>
    <name>DoseState</name>
    <message>
        <source>not yet</source>
        <translation>还没到时间</translation>
    </message>
    <message>
        <source>due</source>
        <translation>该服了</translation>
    </message>
    <message>
        <source>late, not recorded</source>
        <translation>过时没记</translation>
    </message>
    <message>
        <source>not in the home then</source>
        <translation>当时不在院</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>There is no resident with the number {numbers}. Nothing was printed.</source>
        <translation>没有编号为 {numbers} 的老人。还没有打印。</translation>
    </message>
    <message>
        <source>Print dossiers into a folder, one PDF a resident</source>
        <translation>把转院档案打印成文件，一位老人一个 PDF</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>转院档案</translation>
    </message>
    <message>
        <source>The dossiers cannot be written to {folder}. No record was changed. Choose another folder.</source>
        <translation>转院档案写不进 {folder}。资料没有动。请换一个文件夹。</translation>
    </message>
    <message>
        <source>{files} lies in {folder} already. It was not touched, and nothing was printed. Choose an empty folder.</source>
        <translation>{folder} 里已经有 {files}。原来的文件没有动，也没有打印。请换一个空文件夹。</translation>
    </message>
</context>
<context>
    <name>DossierChoice</name>
    <message>
        <source>Residents</source>
        <translation>老人</translation>
    </message>
    <message>
        <source>Nobody lives here yet.</source>
        <translation>院里还没有老人。</translation>
    </message>
    <message>
        <source>See what is missing</source>
        <translation>看看还缺什么</translation>
    </message>
    <message>
        <source>All floors</source>
        <translation>所有楼层</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>全部勾上</translation>
    </message>
    <message>
        <source>Tick nobody</source>
        <translation>全部去掉</translation>
    </message>
    <message>
        <source>Press a row to tick it.</source>
        <translation>点一行就勾上，再点去掉。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>床位</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>要</translation>
    </message>
    <message>
        <source>no</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>{count} ticked</source>
        <translation>勾了 {count} 位</translation>
    </message>
</context>
<context>
    <name>DossierGaps</name>
    <message>
        <source>What is missing</source>
        <translation>还缺什么</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>什么都不缺。</translation>
    </message>
    <message>
        <source>Every question was asked.</source>
        <translation>每一项都问过了。</translation>
    </message>
    <message>
        <source>Choose others</source>
        <translation>重新选人</translation>
    </message>
    <message>
        <source>Save as files</source>
        <translation>存成文件</translation>
    </message>
    <message>
        <source>Look and print</source>
        <translation>看一看再打印</translation>
    </message>
    <message>
        <source>{count} names or texts have characters that cannot be printed. Nothing is printed until they are written another way, or a picture of the name is added.</source>
        <translation>有 {count} 位老人的名字或文字里有打印不出来的字。请换一个写法，或补一张身份证上名字的照片，然后才能打印。</translation>
    </message>
    <message>
        <source>{lacking} of {count} dossiers have gaps. They can be printed: each gap says that nobody asked yet, and can be written in by hand. Press a row to fill it first.</source>
        <translation>{count} 份里有 {lacking} 份还有空缺。可以照样打印：空缺处会写“未询问”，能用笔补上。想先补好，点那一行。</translation>
    </message>
    <message>
        <source>{count} dossiers are ready to print.</source>
        <translation>{count} 份都可以打印了。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺什么</translation>
    </message>
    <message>
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>there</source>
        <translation>有</translation>
    </message>
    <message>
        <source>cannot be printed: {characters}</source>
        <translation>打印不出来：{characters}</translation>
    </message>
    <message>
        <source>{count} missing: {titles}</source>
        <translation>还缺 {count} 项：{titles}</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>Dossiers</source>
        <translation>转院档案</translation>
    </message>
    <message>
        <source>Looking for gaps</source>
        <translation>正在看还缺什么</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>{count} still missing: {titles}</source>
        <translation>还缺 {count} 项：{titles}</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>去补</translation>
    </message>
    <message>
        <source>Making dossiers</source>
        <translation>正在做转院档案</translation>
    </message>
    <message>
        <source>Folder for the dossiers</source>
        <translation>转院档案放在哪个文件夹</translation>
    </message>
    <message>
        <source>{count} dossiers lie in {folder}.</source>
        <translation>{count} 份转院档案放在 {folder}。</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Another time</source>
        <translation>改时间</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>保存更正</translation>
    </message>
    <message>
        <source>Save this line</source>
        <translation>保存这一条</translation>
    </message>
    <message>
        <source>Write it into the handover</source>
        <translation>写进交班（下一班会看到）</translation>
    </message>
    <message>
        <source>Recorded in this shift: {lines}</source>
        <translation>本班已记：{lines}</translation>
    </message>
</context>
<context>
    <name>DrawerFields</name>
    <message>
        <source>Upper number</source>
        <translation>高压</translation>
    </message>
    <message>
        <source>Lower number</source>
        <translation>低压</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>When it was</source>
        <translation>什么时候</translation>
    </message>
    <message>
        <source>Why it is recorded late</source>
        <translation>为什么补记</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>为什么更正</translation>
    </message>
</context>
<context>
    <name>Drawers</name>
    <message>
        <source>Tell the nurse and the director at once.</source>
        <translation>请马上告诉护士和院长。</translation>
    </message>
    <message>
        <source>Recorded: {name} {what}</source>
        <translation>已记下：{name} {what}</translation>
    </message>
    <message>
        <source>Taken back at once</source>
        <translation>刚记就撤销</translation>
    </message>
</context>
<context>
    <name>DueKind</name>
    <message>
        <source>official class</source>
        <translation>自理能力认定</translation>
    </message>
    <message>
        <source>report the change</source>
        <translation>上报变更</translation>
    </message>
    <message>
        <source>answer of the county</source>
        <translation>县里的结果</translation>
    </message>
    <message>
        <source>own observation</source>
        <translation>本院观察</translation>
    </message>
    <message>
        <source>ability assessment</source>
        <translation>能力评估</translation>
    </message>
    <message>
        <source>assessment of risks</source>
        <translation>九项风险评估</translation>
    </message>
</context>
<context>
    <name>DueReason</name>
    <message>
        <source>before admission</source>
        <translation>入住前要做</translation>
    </message>
    <message>
        <source>never done</source>
        <translation>还没有做过</translation>
    </message>
    <message>
        <source>some of the nine never assessed</source>
        <translation>有几项没评过</translation>
    </message>
    <message>
        <source>next in turn</source>
        <translation>按期再做</translation>
    </message>
    <message>
        <source>back from hospital</source>
        <translation>出院回来</translation>
    </message>
    <message>
        <source>a fall with injury</source>
        <translation>摔伤</translation>
    </message>
    <message>
        <source>an incident</source>
        <translation>出过意外</translation>
    </message>
    <message>
        <source>a second incident</source>
        <translation>又出了意外</translation>
    </message>
    <message>
        <source>a new diagnosis</source>
        <translation>新的诊断</translation>
    </message>
    <message>
        <source>own observation differs</source>
        <translation>本院看到的和认定不一样</translation>
    </message>
    <message>
        <source>not received by the county yet</source>
        <translation>县里还没收到</translation>
    </message>
    <message>
        <source>the county has it</source>
        <translation>县里正在办</translation>
    </message>
</context>
<context>
    <name>DueWhen</name>
    <message>
        <source>Late</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在该做</translation>
    </message>
    <message>
        <source>Within two weeks</source>
        <translation>两周内</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
</context>
<context>
    <name>DutyDialog</name>
    <message>
        <source>Add a duty</source>
        <translation>添加班种</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Letter in the roster</source>
        <translation>班表上写的字</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Hours that count as work</source>
        <translation>算几小时工时</translation>
    </message>
    <message>
        <source>When</source>
        <translation>什么时候</translation>
    </message>
    <message>
        <source>Is with the residents (counts for how many people these need)</source>
        <translation>在老人身边（算在岗人数）</translation>
    </message>
    <message>
        <source>Months that are published keep the old duty. Days to come in others get the new one.</source>
        <translation>已发布的月份保留原来的班；没发布的月份，明天起换成新的。</translation>
    </message>
    <message>
        <source>Less than half of it counts as work: it is taken for waiting, and no rest is due after it.</source>
        <translation>不到一半算工时：当作听班，下一班不要求隔够休息时间。</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>These days were changed once more meanwhile. They stay as they are now. Change them by hand if need be.</source>
        <translation>这几天后来又改过，没有撤销，仍是现在的样子。要改请按格子改。</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Change days that are over</source>
        <translation>改过去的日子</translation>
    </message>
    <message>
        <source>Change a month that is published</source>
        <translation>改已发布的班</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>改</translation>
    </message>
</context>
<context>
    <name>EffectsCard</name>
    <message>
        <source>Nothing is different at once.</source>
        <translation>眼下没有什么不一样。</translation>
    </message>
</context>
<context>
    <name>Employment</name>
    <message>
        <source>establishment post</source>
        <translation>编制</translation>
    </message>
    <message>
        <source>public welfare post</source>
        <translation>公益岗</translation>
    </message>
    <message>
        <source>through a contractor</source>
        <translation>外包</translation>
    </message>
    <message>
        <source>contract with the home</source>
        <translation>本院合同</translation>
    </message>
    <message>
        <source>sent by an agency</source>
        <translation>劳务派遣</translation>
    </message>
    <message>
        <source>rehired after retirement</source>
        <translation>退休返聘</translation>
    </message>
    <message>
        <source>paid by the hour</source>
        <translation>小时工</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>Night shifts again after</source>
        <translation>从哪天以后又能排夜班</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Last day without nights</source>
        <translation>不排夜班的最后一天</translation>
    </message>
</context>
<context>
    <name>EndPart</name>
    <message>
        <source>About this assessment</source>
        <translation>这次评估</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Leave it</source>
        <translation>不填了</translation>
    </message>
</context>
<context>
    <name>Equipment</name>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Piece of equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Fire extinguishers</source>
        <translation>灭火器检查</translation>
    </message>
    <message>
        <source>fire extinguisher</source>
        <translation>灭火器</translation>
    </message>
    <message>
        <source>smoke detector, fire alarm</source>
        <translation>烟感、报警器</translation>
    </message>
    <message>
        <source>hydrant</source>
        <translation>消火栓</translation>
    </message>
    <message>
        <source>emergency light, exit sign</source>
        <translation>应急灯、疏散指示</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>电梯</translation>
    </message>
    <message>
        <source>boiler</source>
        <translation>锅炉</translation>
    </message>
    <message>
        <source>pressure vessel</source>
        <translation>压力容器</translation>
    </message>
    <message>
        <source>gas alarm</source>
        <translation>燃气报警器</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>发电机</translation>
    </message>
    <message>
        <source>other equipment</source>
        <translation>其他设备</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>overdue for {days} days</source>
        <translation>超期 {days} 天</translation>
    </message>
    <message>
        <source>replace it, {days} days over</source>
        <translation>该换了，过期 {days} 天</translation>
    </message>
    <message>
        <source>{days} days left</source>
        <translation>还有 {days} 天</translation>
    </message>
    <message>
        <source>no inspection date</source>
        <translation>没写检验日期</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>extinguishers each half month, the rest yearly</source>
        <translation>灭火器半月1次，其他每年1次</translation>
    </message>
    <message>
        <source>by the inspection date</source>
        <translation>按检验日期</translation>
    </message>
    <message>
        <source>This is not in the register any more. Nothing was changed. Look at the list again.</source>
        <translation>台账里已经没有这一条了。没有改动任何内容，请重新看一下列表。</translation>
    </message>
    <message>
        <source>Some fields need another look. Nothing was saved.</source>
        <translation>有几处需要再看一下。还没有保存。</translation>
    </message>
    <message>
        <source>It is out of use. Nothing was saved. Take it into use again first.</source>
        <translation>这台设备已经停用。没有保存，请先恢复使用。</translation>
    </message>
    <message>
        <source>It is in use. Nothing was changed.</source>
        <translation>这台设备正在使用。没有改动任何内容。</translation>
    </message>
    <message>
        <source>Who wrote it takes it back, or who keeps the register. Nothing was changed.</source>
        <translation>只有记录人自己或管台账的人可以收回。没有改动任何内容。</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>请写明原因。</translation>
    </message>
    <message>
        <source>This check was taken back already. Nothing was changed. Look at the list again.</source>
        <translation>这条检查记录已经收回了。没有改动任何内容，请重新看一下列表。</translation>
    </message>
</context>
<context>
    <name>EquipmentCheck</name>
    <message>
        <source>Write what it is called.</source>
        <translation>请写名称。</translation>
    </message>
    <message>
        <source>Write where it is.</source>
        <translation>请写放在哪里。</translation>
    </message>
    <message>
        <source>Write how many there are: 1 to {most}.</source>
        <translation>请写数量：1 到 {most}。</translation>
    </message>
    <message>
        <source>Write the months between two inspections: 1 to 120. Leave it empty for the usual.</source>
        <translation>请写隔几个月检验一次：1 到 120。空着就按通常的时间。</translation>
    </message>
    <message>
        <source>This is before it was taken into use. Look at both days again.</source>
        <translation>这一天比投用日期还早。请再看一下两个日期。</translation>
    </message>
    <message>
        <source>At most {most} characters, please.</source>
        <translation>最多写 {most} 个字。</translation>
    </message>
    <message>
        <source>Write who looked at it, or which firm.</source>
        <translation>请写谁检查的，或哪家单位。</translation>
    </message>
    <message>
        <source>Say whether it is in order.</source>
        <translation>请选是不是完好。</translation>
    </message>
    <message>
        <source>It is not in order: write what is wrong.</source>
        <translation>有问题：请写哪里不好。</translation>
    </message>
    <message>
        <source>This day is still to come. Write the day on which it was done.</source>
        <translation>这一天还没有到。请写实际检查的日期。</translation>
    </message>
    <message>
        <source>The next inspection comes after this one. Look at both days again.</source>
        <translation>下次检验应该在这次之后。请再看一下两个日期。</translation>
    </message>
    <message>
        <source>Write why it is out of use.</source>
        <translation>请写为什么停用。</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>请写日期。</translation>
    </message>
</context>
<context>
    <name>EquipmentCheckDialog</name>
    <message>
        <source>Write the day.</source>
        <translation>请写日期。</translation>
    </message>
    <message>
        <source>Say whether it is in order.</source>
        <translation>请选是不是完好。</translation>
    </message>
    <message>
        <source>pressure too low</source>
        <translation>压力不足</translation>
    </message>
    <message>
        <source>seal broken</source>
        <translation>铅封断了</translation>
    </message>
    <message>
        <source>not in its place</source>
        <translation>不在原位</translation>
    </message>
    <message>
        <source>blocked by things</source>
        <translation>被东西挡住</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>外壳损坏</translation>
    </message>
    <message>
        <source>{place} {name}: inspection</source>
        <translation>{place} {name}：检验</translation>
    </message>
    <message>
        <source>{place} {name}: look</source>
        <translation>{place} {name}：日常检查</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What is wrong, remark</source>
        <translation>哪里不好、说明</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Next inspection (on the paper)</source>
        <translation>下次检验（报告上写的）</translation>
    </message>
    <message>
        <source>Photo or scan</source>
        <translation>照片或扫描件</translation>
    </message>
    <message>
        <source>Firm or office</source>
        <translation>检验单位</translation>
    </message>
    <message>
        <source>By</source>
        <translation>检查人</translation>
    </message>
</context>
<context>
    <name>EquipmentDialog</name>
    <message>
        <source>This is not a day. Write year, month and day.</source>
        <translation>这不是一个日期。请写年、月、日。</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>请写整数。</translation>
    </message>
    <message>
        <source>Choose what it is.</source>
        <translation>请选是什么设备。</translation>
    </message>
    <message>
        <source>Write what it is called.</source>
        <translation>请写名称。</translation>
    </message>
    <message>
        <source>Write where it is.</source>
        <translation>请写放在哪里。</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>修改 {name}</translation>
    </message>
    <message>
        <source>Enter equipment</source>
        <translation>登记设备</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Next inspection</source>
        <translation>下次检验</translation>
    </message>
    <message>
        <source>empty: the usual</source>
        <translation>空着按通常的时间</translation>
    </message>
    <message>
        <source>Every (months)</source>
        <translation>几个月检验一次</translation>
    </message>
    <message>
        <source>Maker, model</source>
        <translation>厂家、型号</translation>
    </message>
    <message>
        <source>Number of the maker</source>
        <translation>出厂编号</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>使用登记证编号</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>投用日期</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>报废期限</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>EquipmentFacts</name>
    <message>
        <source>What it is</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Maker, model</source>
        <translation>厂家、型号</translation>
    </message>
    <message>
        <source>Number of the maker</source>
        <translation>出厂编号</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>投用日期</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>报废期限</translation>
    </message>
    <message>
        <source>Next inspection</source>
        <translation>下次检验</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>检验间隔</translation>
    </message>
    <message>
        <source>every {count} months</source>
        <translation>每 {count} 个月</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>使用登记证编号</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Out of use since</source>
        <translation>停用</translation>
    </message>
</context>
<context>
    <name>EquipmentHistory</name>
    <message>
        <source>What was changed</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation>{field}：{old} → {new}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Maker, model</source>
        <translation>厂家、型号</translation>
    </message>
    <message>
        <source>Number of the maker</source>
        <translation>出厂编号</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>使用登记证编号</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>投用日期</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>报废期限</translation>
    </message>
    <message>
        <source>Next inspection</source>
        <translation>下次检验</translation>
    </message>
    <message>
        <source>Every (months)</source>
        <translation>几个月检验一次</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>EquipmentItemPage</name>
    <message>
        <source>This is not in the register.</source>
        <translation>台账里没有这一条。</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>{name}, {place}</source>
        <translation>{name}，{place}</translation>
    </message>
    <message>
        <source>Record a look</source>
        <translation>记日常检查</translation>
    </message>
    <message>
        <source>Record an inspection</source>
        <translation>记检验</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>登记错了</translation>
    </message>
    <message>
        <source>Looks and inspections</source>
        <translation>检查和检验记录</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>还没有检查记录。</translation>
    </message>
    <message>
        <source>next on {day}</source>
        <translation>下次 {day}</translation>
    </message>
    <message>
        <source>written down {when}, {who}</source>
        <translation>{when} 记录，{who}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>written later</source>
        <translation>后补</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>看原件</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>已记录。</translation>
    </message>
    <message>
        <source>Recorded, and a hazard is open.</source>
        <translation>已记录，并且报了隐患。</translation>
    </message>
    <message>
        <source>Saved. What stood there before is kept.</source>
        <translation>已保存。原来的内容也留着。</translation>
    </message>
    <message>
        <source>{name} is out of use.</source>
        <translation>{name} 已停用。</translation>
    </message>
    <message>
        <source>Use {name} again?</source>
        <translation>恢复使用 {name}？</translation>
    </message>
    <message>
        <source>It is in use again.</source>
        <translation>已恢复使用。</translation>
    </message>
    <message>
        <source>{name} is taken out of the register.</source>
        <translation>{name} 已从台账收回。</translation>
    </message>
    <message>
        <source>{name}: entered by mistake?</source>
        <translation>{name}：登记错了？</translation>
    </message>
    <message>
        <source>Take back the check of {day}?</source>
        <translation>收回 {day} 的检查记录？</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已收回。</translation>
    </message>
</context>
<context>
    <name>EquipmentPage</name>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>No equipment is entered yet</source>
        <translation>还没有登记设备</translation>
    </message>
    <message>
        <source>Enter fire extinguishers, detectors, lifts and boilers: the program reminds of their inspections.</source>
        <translation>把灭火器、烟感、电梯、锅炉登记进来，到期前程序会提醒检验。</translation>
    </message>
    <message>
        <source>There is nothing like that</source>
        <translation>没有符合的设备</translation>
    </message>
    <message>
        <source>Choose others above.</source>
        <translation>请在上面换一个选项。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Extinguishers</source>
        <translation>检查灭火器</translation>
    </message>
    <message>
        <source>Enter equipment</source>
        <translation>登记设备</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>要办的</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>消防设施</translation>
    </message>
    <message>
        <source>Special equipment</source>
        <translation>特种设备</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Which to show</source>
        <translation>显示哪些</translation>
    </message>
    <message>
        <source>every kind</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Next inspection</source>
        <translation>下次检验</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>使用登记证编号</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>every place</source>
        <translation>所有地点</translation>
    </message>
    <message>
        <source>Equipment, {count} entries</source>
        <translation>设备台账，{count} 条</translation>
    </message>
    <message>
        <source>{name} is entered.</source>
        <translation>{name} 已登记。</translation>
    </message>
    <message>
        <source>Register of special equipment</source>
        <translation>特种设备台账</translation>
    </message>
    <message>
        <source>Register of equipment</source>
        <translation>设备台账</translation>
    </message>
</context>
<context>
    <name>EquipmentRules</name>
    <message>
        <source>set it as your home needs it</source>
        <translation>按本院需要设定</translation>
    </message>
    <message>
        <source>GB 50444-2008 as quoted: every half month in crowded places, else monthly</source>
        <translation>据引用的 GB 50444-2008：人员密集场所每半月一次，其他每月一次</translation>
    </message>
    <message>
        <source>fire law, article 16, as quoted: a full inspection every year</source>
        <translation>据引用的《消防法》第十六条：每年至少全面检测一次</translation>
    </message>
    <message>
        <source>yearly as remembered; what the inspection paper says goes before it</source>
        <translation>据记忆为每年一次；以检验报告上写的为准</translation>
    </message>
    <message>
        <source>three years as remembered; what the inspection paper says goes before it</source>
        <translation>据记忆为三年一次；以检验报告上写的为准</translation>
    </message>
    <message>
        <source>yearly as remembered; ask the gas company</source>
        <translation>据记忆为每年一次；请问燃气公司</translation>
    </message>
    <message>
        <source>Remind before an inspection</source>
        <translation>检验前提醒</translation>
    </message>
    <message>
        <source>Looks at each fire extinguisher a month</source>
        <translation>每具灭火器每月检查</translation>
    </message>
    <message>
        <source>Inspection of fire facilities every</source>
        <translation>消防设施检测间隔</translation>
    </message>
    <message>
        <source>Inspection of lifts every</source>
        <translation>电梯检验间隔</translation>
    </message>
    <message>
        <source>Inspection of boilers every</source>
        <translation>锅炉检验间隔</translation>
    </message>
    <message>
        <source>Inspection of pressure vessels every</source>
        <translation>压力容器检验间隔</translation>
    </message>
    <message>
        <source>Inspection of gas alarms every</source>
        <translation>燃气报警器检验间隔</translation>
    </message>
    <message>
        <source>Upkeep of generators every</source>
        <translation>发电机保养间隔</translation>
    </message>
    <message>
        <source>Inspection of other equipment every</source>
        <translation>其他设备检验间隔</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
</context>
<context>
    <name>EquipmentTask</name>
    <message>
        <source>{count} pieces of equipment are not in order</source>
        <translation>{count} 台设备有问题</translation>
    </message>
    <message>
        <source>{count} inspections of equipment are overdue</source>
        <translation>{count} 台设备检验超期</translation>
    </message>
    <message>
        <source>{count} pieces of equipment should have been replaced</source>
        <translation>{count} 台设备过了报废期限</translation>
    </message>
    <message>
        <source>{count} pieces of equipment are due for inspection or replacement soon</source>
        <translation>{count} 台设备快到检验或更换日期</translation>
    </message>
    <message>
        <source>Look at the fire extinguishers: {count} left</source>
        <translation>检查灭火器：还有 {count} 处</translation>
    </message>
    <message>
        <source>Until {day}.</source>
        <translation>{day} 前完成。</translation>
    </message>
    <message>
        <source>{place} {name}</source>
        <translation>{place} {name}</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>去看</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>{count} to do</source>
        <translation>{count} 件要办</translation>
    </message>
    <message>
        <source>all in order</source>
        <translation>都正常</translation>
    </message>
</context>
<context>
    <name>EquipmentWords</name>
    <message>
        <source>own look</source>
        <translation>日常检查</translation>
    </message>
    <message>
        <source>inspection by a firm or an office</source>
        <translation>检验、检测</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>有问题</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>Not saved yet. What you wrote is all still here.</source>
        <translation>还没有保存。您写的都还在。</translation>
    </message>
</context>
<context>
    <name>EscortDialog</name>
    <message>
        <source>Who sits with the resident</source>
        <translation>谁去陪护</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Who that is</source>
        <translation>是什么人</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从什么时候</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>A check because something happened</source>
        <translation>因事加查一次</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>new staff, a fair in the yard, a storm …</source>
        <translation>来了新员工、院里办活动、刮大风……</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>什么事</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>最晚哪天查完</translation>
    </message>
</context>
<context>
    <name>ExtinguisherPage</name>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Fire extinguishers</source>
        <translation>灭火器检查</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>{first} until {last}: {count} left</source>
        <translation>{first} 至 {last}：还有 {count} 处</translation>
    </message>
    <message>
        <source>Enter each extinguisher in the register, with its place.</source>
        <translation>请先在设备台账里登记每具灭火器和它的位置。</translation>
    </message>
    <message>
        <source>No extinguisher is entered yet</source>
        <translation>还没有登记灭火器</translation>
    </message>
    <message>
        <source>All {count} in order</source>
        <translation>全部完好（{count}）</translation>
    </message>
    <message>
        <source>{count} in order.</source>
        <translation>{count} 处完好。</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>已记录。</translation>
    </message>
    <message>
        <source>Recorded, and a hazard is open.</source>
        <translation>已记录，并且报了隐患。</translation>
    </message>
    <message>
        <source>Looks at fire extinguishers</source>
        <translation>灭火器检查记录</translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>Leave as it was</source>
        <translation>不改了</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>changed: {count}</source>
        <translation>改了 {count} 处</translation>
    </message>
    <message>
        <source>Draft kept {time}</source>
        <translation>草稿已留着，还没保存 {time}</translation>
    </message>
    <message>
        <source>Go on with the draft of {time}</source>
        <translation>有没保存的草稿 {time}，接着改</translation>
    </message>
    <message>
        <source>Everything is as it was.</source>
        <translation>都恢复原样了。</translation>
    </message>
    <message>
        <source>{name}: saved.</source>
        <translation>{name}的资料已保存。</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source> (optional)</source>
        <translation>（选⁠填）</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Photos and PDF (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.pdf)</source>
        <translation>照片和 PDF (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.pdf)</translation>
    </message>
    <message>
        <source>{name} cannot be read. Nothing was saved, what you wrote is still here. Choose the file once more.</source>
        <translation>{name} 读不出来。还没有保存，您写的都在。请重新选一次文件。</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB. Nothing was saved, what you wrote is still here. Choose a photo or a scan; a PDF can be scanned again in grey.</source>
        <translation>{name} 超过 {most} MB。没有存，您写的还在。请选照片或扫描件；PDF 可以用灰度重新扫描。</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>不附了</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>换一个文件</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
</context>
<context>
    <name>FillCourse</name>
    <message>
        <source>Give it</source>
        <translation>给它多久</translation>
    </message>
    <message>
        <source>20 seconds</source>
        <translation>20 秒</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>3 minutes</source>
        <translation>3 分钟</translation>
    </message>
    <message>
        <source>Duties that are still empty (fewer is better)</source>
        <translation>还空几班（越低越好）</translation>
    </message>
    <message>
        <source>{spent} / {whole} s</source>
        <translation>{spent} / {whole} 秒</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <source>Once more</source>
        <translation>再排一次</translation>
    </message>
    <message>
        <source>These stay as they are</source>
        <translation>这些不会动</translation>
    </message>
    <message>
        <source>Nothing is locked.</source>
        <translation>没有锁定的格子。</translation>
    </message>
    <message>
        <source>Nothing was found yet.</source>
        <translation>还没有排出一份，请稍等。</translation>
    </message>
    <message>
        <source>This time it broke off</source>
        <translation>这次没排完</translation>
    </message>
    <message>
        <source>{year}-{month}, {group}, {count} people</source>
        <translation>{year}年{month}月 · {group} · {count} 人</translation>
    </message>
    <message>
        <source>It is published: what is over stays, and as few other days as can be are changed.</source>
        <translation>这个月已经发布：过去的日子不动，后面的尽量少改。</translation>
    </message>
    <message>
        <source>Filling the month</source>
        <translation>正在自动排班</translation>
    </message>
    <message>
        <source>Filled, {count} empty</source>
        <translation>排好了，空 {count} 班</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>排好了</translation>
    </message>
    <message>
        <source>The best so far</source>
        <translation>目前最好的一份</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>结果说明</translation>
    </message>
    <message>
        <source>Cancel, change nothing</source>
        <translation>取消，什么都不改</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>不用这份</translation>
    </message>
    <message>
        <source>Then the roster stays as it was.</source>
        <translation>不用就回到原来的班表</translation>
    </message>
    <message>
        <source>Stop, use this one</source>
        <translation>停下，用这一份</translation>
    </message>
    <message>
        <source>Use this roster</source>
        <translation>用这份排班</translation>
    </message>
    <message>
        <source>Change a month that is published</source>
        <translation>改已发布的班</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>{whole} duties are needed, {given} are given.</source>
        <translation>全月要 {whole} 个班，排上了 {given} 个。</translation>
    </message>
    <message>
        <source>{count} rules are broken.</source>
        <translation>有 {count} 处违规。</translation>
    </message>
    <message>
        <source>Nobody breaks a rule.</source>
        <translation>没有人违规。</translation>
    </message>
    <message>
        <source>No nights for {people}.</source>
        <translation>{people}不排夜班。</translation>
    </message>
    <message>
        <source>Of {asked} days wished off, {kept} are.</source>
        <translation>想休的 {asked} 天，满足了 {kept} 天。</translation>
    </message>
    <message>
        <source>{count} days are other than in the roster there is.</source>
        <translation>和现在的班表比，改了 {count} 格。</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空班</translation>
    </message>
    <message>
        <source>against rules</source>
        <translation>违规</translation>
    </message>
    <message>
        <source>nights each</source>
        <translation>每人夜班</translation>
    </message>
    <message>
        <source>weekend days each</source>
        <translation>每人周末</translation>
    </message>
    <message>
        <source>hours apart</source>
        <translation>工时相差</translation>
    </message>
    <message>
        <source>{count} locked days off</source>
        <translation>锁定的休息 {count} 格</translation>
    </message>
    <message>
        <source>The pattern of {people}</source>
        <translation>{people}的排班规律</translation>
    </message>
    <message>
        <source>All days that are over</source>
        <translation>已经过去的日子</translation>
    </message>
    <message>
        <source>{people} and {count} more</source>
        <translation>{people}等，另有 {count} 人</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>护理等级</translation>
    </message>
    <message>
        <source>Support kind</source>
        <translation>供养类别</translation>
    </message>
    <message>
        <source>Only with something to do</source>
        <translation>只看要办的</translation>
    </message>
    <message>
        <source>Floor: any</source>
        <translation>楼层：不限</translation>
    </message>
    <message>
        <source>Care: any</source>
        <translation>护理：不限</translation>
    </message>
    <message>
        <source>Support: any</source>
        <translation>类别：不限</translation>
    </message>
    <message>
        <source>Most care first</source>
        <translation>护理：重的在前</translation>
    </message>
    <message>
        <source>State: any but left</source>
        <translation>状态：在册和待入住</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>{given} duties given, {wanted} needed</source>
        <translation>排上 {given} 班，共要 {wanted} 班</translation>
    </message>
    <message>
        <source>{wanted} duties are needed. “Fill the month” gives them at once; each can be set by hand.</source>
        <translation>共要 {wanted} 班。按“自动排班”一次排好，也可以按一下格子自己排。</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>这个月还没排</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>还有 {count} 项要看</translation>
    </message>
    <message>
        <source>{count} to look at before publishing</source>
        <translation>发布前还有 {count} 项</translation>
    </message>
    <message>
        <source>Nothing is open in this month</source>
        <translation>这个月没有要处理的</translation>
    </message>
    <message>
        <source>It can be published</source>
        <translation>可以发布了</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>还有 {count} 项</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>缺人</translation>
    </message>
    <message>
        <source>Against a rule</source>
        <translation>违规</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>就这样</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>找人补</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>去看</translation>
    </message>
    <message>
        <source>How fair it is</source>
        <translation>公平情况</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>夜班</translation>
    </message>
    <message>
        <source>Weekends</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>over {count} months</source>
        <translation>按 {count} 个月算</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Begin here: three steps</source>
        <translation>从这里开始，三步</translation>
    </message>
    <message>
        <source>done</source>
        <translation>做好了</translation>
    </message>
    <message>
        <source>Enter rooms and beds</source>
        <translation>建房间和床位</translation>
    </message>
    <message>
        <source>Buildings, floors, rooms, beds: as they stand in the house</source>
        <translation>楼、楼层、房间、床：院里怎么样就怎么填</translation>
    </message>
    <message>
        <source>Enter rooms</source>
        <translation>去建房间</translation>
    </message>
    <message>
        <source>Bring in the list of residents</source>
        <translation>导入花名册</translation>
    </message>
    <message>
        <source>The spreadsheet you have, from Excel or WPS; you see everything before it is saved</source>
        <translation>手里的 Excel 或 WPS 表格就行；先给您看一遍，再保存</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>去导入</translation>
    </message>
    <message>
        <source>Take in a new resident</source>
        <translation>新入住</translation>
    </message>
    <message>
        <source>Whoever is not in the list: name, bed, done; the rest can follow</source>
        <translation>表里没有的老人：填姓名、选床位就行，别的以后再补</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>去登记</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Folder for inspectors</source>
        <translation>检查资料</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>生成检查资料</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>Food</name>
    <message>
        <source>Food safety</source>
        <translation>食品安全</translation>
    </message>
    <message>
        <source>breakfast</source>
        <translation>早餐</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>午餐</translation>
    </message>
    <message>
        <source>supper</source>
        <translation>晚餐</translation>
    </message>
    <message>
        <source>snack</source>
        <translation>加餐</translation>
    </message>
    <message>
        <source>chilled</source>
        <translation>冷藏</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>冷冻</translation>
    </message>
    <message>
        <source>disinfecting cabinet</source>
        <translation>消毒柜</translation>
    </message>
    <message>
        <source>steam</source>
        <translation>蒸汽</translation>
    </message>
    <message>
        <source>boiling</source>
        <translation>煮沸</translation>
    </message>
    <message>
        <source>disinfectant</source>
        <translation>消毒液浸泡</translation>
    </message>
    <message>
        <source>each meal</source>
        <translation>每餐</translation>
    </message>
    <message>
        <source>each day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Some fields need another look. Nothing was saved.</source>
        <translation>有几处需要再看一下。还没有保存。</translation>
    </message>
    <message>
        <source>This line was taken back already. Nothing was changed. Look at the list again.</source>
        <translation>这一条已经收回了。没有改动任何内容，请重新看一下列表。</translation>
    </message>
    <message>
        <source>This sample is not there any more. Nothing was changed. Look at the list again.</source>
        <translation>这份留样已经不在了。没有改动任何内容，请重新看一下列表。</translation>
    </message>
    <message>
        <source>Who wrote it takes it back, or the director or the safety officer. Nothing was changed.</source>
        <translation>只有记录人自己、院长或安全员可以收回。没有改动任何内容。</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>请写明原因。</translation>
    </message>
</context>
<context>
    <name>FoodAround</name>
    <message>
        <source>Take back “{what}”?</source>
        <translation>收回“{what}”？</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>已收回：{what}</translation>
    </message>
</context>
<context>
    <name>FoodCheck</name>
    <message>
        <source>Write which dish it is.</source>
        <translation>请写菜名。</translation>
    </message>
    <message>
        <source>Write the weight in grams.</source>
        <translation>请写克数。</translation>
    </message>
    <message>
        <source>A sample has at least {least} grams. Take more of it, and write the weight again.</source>
        <translation>留样每样不少于 {least} 克。请再加一些，重新写克数。</translation>
    </message>
    <message>
        <source>Enter day, hour and minute.</source>
        <translation>请写日期、几点几分。</translation>
    </message>
    <message>
        <source>This time is still to come.</source>
        <translation>这个时间还没有到。</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>这一天还没有到。</translation>
    </message>
    <message>
        <source>Write who did it.</source>
        <translation>请写经手人。</translation>
    </message>
    <message>
        <source>At most {most} characters, please.</source>
        <translation>最多写 {most} 个字。</translation>
    </message>
    <message>
        <source>A sample is taken on the day of the meal. Look at the day again.</source>
        <translation>留样要在当餐当天。请再看一下日期。</translation>
    </message>
    <message>
        <source>{dish} may be thrown away from {when} on. Keep it until then.</source>
        <translation>{dish} 要到 {when} 才可以处置，在那之前请留着。</translation>
    </message>
    <message>
        <source>Write what it is called.</source>
        <translation>请写名称。</translation>
    </message>
    <message>
        <source>Write the temperature in degrees, like 4 or -18.</source>
        <translation>请写温度，例如 4 或 -18。</translation>
    </message>
    <message>
        <source>This temperature does not fit. Write what you did about it.</source>
        <translation>温度不在规定范围。请写怎么处理的。</translation>
    </message>
    <message>
        <source>Write what was disinfected.</source>
        <translation>请写消毒了哪些餐具。</translation>
    </message>
    <message>
        <source>Write how many minutes: 1 to 600.</source>
        <translation>请写分钟数：1 到 600。</translation>
    </message>
    <message>
        <source>Write the degrees: 1 to 250. Leave it empty for a disinfectant.</source>
        <translation>请写温度：1 到 250。用消毒液时空着。</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>请写日期。</translation>
    </message>
    <message>
        <source>Choose whom it was bought from.</source>
        <translation>请选供货商。</translation>
    </message>
    <message>
        <source>Write what was bought.</source>
        <translation>请写买了什么。</translation>
    </message>
    <message>
        <source>Write how much.</source>
        <translation>请写数量。</translation>
    </message>
    <message>
        <source>Say whether licence and receipt were taken.</source>
        <translation>请选有没有索证索票。</translation>
    </message>
    <message>
        <source>The shelf life ended before it was bought. Look at both days again.</source>
        <translation>保质期比购买日期还早。请再看一下两个日期。</translation>
    </message>
</context>
<context>
    <name>FoodDialog</name>
    <message>
        <source>This is not a day. Write year, month and day.</source>
        <translation>这不是一个日期。请写年、月、日。</translation>
    </message>
    <message>
        <source>Choose the meal.</source>
        <translation>请选餐次。</translation>
    </message>
    <message>
        <source>Choose how cold it has to be.</source>
        <translation>请选冷藏还是冷冻。</translation>
    </message>
    <message>
        <source>Choose how.</source>
        <translation>请选消毒方法。</translation>
    </message>
</context>
<context>
    <name>FoodPage</name>
    <message>
        <source>Food safety</source>
        <translation>食品安全</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>食品留样</translation>
    </message>
    <message>
        <source>Fridges</source>
        <translation>冰箱温度</translation>
    </message>
    <message>
        <source>Disinfecting</source>
        <translation>餐具消毒</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>采购台账</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>每周食谱</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>台账</translation>
    </message>
</context>
<context>
    <name>FoodRules</name>
    <message>
        <source>GB 31654-2021 as quoted: each dish at least 125 g for at least 48 hours</source>
        <translation>据引用的 GB 31654-2021：每个品种不少于125克、保存不少于48小时</translation>
    </message>
    <message>
        <source>chilled 0 to 8 °C, frozen -12 °C or colder, as remembered</source>
        <translation>据记忆：冷藏 0～8 ℃，冷冻 -12 ℃ 以下</translation>
    </message>
    <message>
        <source>shelf life and six months, else two years, as remembered</source>
        <translation>据记忆：保质期满后六个月，没有保质期的两年</translation>
    </message>
    <message>
        <source>set it as your home needs it</source>
        <translation>按本院需要设定</translation>
    </message>
    <message>
        <source>Least weight of a food sample</source>
        <translation>每样留样最少</translation>
    </message>
    <message>
        <source>A food sample is kept for</source>
        <translation>留样保存</translation>
    </message>
    <message>
        <source>Meals of which a sample is owed every day</source>
        <translation>每天要留样的餐次</translation>
    </message>
    <message>
        <source>breakfast, lunch and supper</source>
        <translation>早、中、晚三餐</translation>
    </message>
    <message>
        <source>lunch and supper</source>
        <translation>中、晚两餐</translation>
    </message>
    <message>
        <source>lunch only</source>
        <translation>只有午餐</translation>
    </message>
    <message>
        <source>three meals and the snack</source>
        <translation>三餐和加餐</translation>
    </message>
    <message>
        <source>Temperatures of each fridge a day (0: none owed)</source>
        <translation>每台冰箱每天记温度（0：不要求）</translation>
    </message>
    <message>
        <source>Chilled fridge (°C)</source>
        <translation>冷藏温度（℃）</translation>
    </message>
    <message>
        <source>Freezer</source>
        <translation>冷冻温度</translation>
    </message>
    <message>
        <source>-12 °C or colder</source>
        <translation>-12 ℃ 以下</translation>
    </message>
    <message>
        <source>-15 °C or colder</source>
        <translation>-15 ℃ 以下</translation>
    </message>
    <message>
        <source>-18 °C or colder</source>
        <translation>-18 ℃ 以下</translation>
    </message>
    <message>
        <source>Vouchers are kept after the shelf life for</source>
        <translation>票据在保质期后保存</translation>
    </message>
    <message>
        <source>Vouchers without a shelf life are kept for</source>
        <translation>没有保质期的票据保存</translation>
    </message>
    <message>
        <source>Written down later than this is marked</source>
        <translation>超过这个时间才记的标“后补”</translation>
    </message>
    <message>
        <source>Remind before a supplier's licence ends</source>
        <translation>供货商许可证到期前提醒</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>食品</translation>
    </message>
</context>
<context>
    <name>FoodTask</name>
    <message>
        <source>Food samples of today: {count} meals left</source>
        <translation>今天还有 {count} 餐没有留样</translation>
    </message>
    <message>
        <source>Temperatures of the fridges: {count} left today</source>
        <translation>冰箱温度：今天还要记 {count} 次</translation>
    </message>
    <message>
        <source>{count} food samples may be thrown away</source>
        <translation>{count} 份留样可以处置了</translation>
    </message>
    <message>
        <source>{count} licences of suppliers have ended or end soon</source>
        <translation>{count} 家供货商的许可证到期或快到期</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>去记录</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>去看</translation>
    </message>
    <message>
        <source>{count} meals without a sample</source>
        <translation>{count} 餐没有留样</translation>
    </message>
    <message>
        <source>all sampled</source>
        <translation>都留样了</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Leave it as it is</source>
        <translation>先不改</translation>
    </message>
</context>
<context>
    <name>FormerDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>waits for the director</source>
        <translation>等院长确认</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>corrected because: {why}</source>
        <translation>更正原因：{why}</translation>
    </message>
    <message>
        <source>taken back by {name} at {when}: {why}</source>
        <translation>{name} {when} 收回：{why}</translation>
    </message>
</context>
<context>
    <name>FormerLines</name>
    <message>
        <source>written by {name} at {when}</source>
        <translation>{name} {when} 记</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>看答案</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>看原件</translation>
    </message>
    <message>
        <source>Keep the signed form</source>
        <translation>放进签字的评估表</translation>
    </message>
    <message>
        <source>cannot alone: {items}</source>
        <translation>自己做不了：{items}</translation>
    </message>
    <message>
        <source>can do all six alone</source>
        <translation>六项自己都能做</translation>
    </message>
    <message>
        <source>found on {day}: {office}, {document}</source>
        <translation>{day} 认定：{office}，{document}</translation>
    </message>
    <message>
        <source>{total} points, assessed by {names}</source>
        <translation>{total} 分，评估人：{names}</translation>
    </message>
    <message>
        <source>older standard, assessed by {names}</source>
        <translation>旧标准，评估人：{names}</translation>
    </message>
    <message>
        <source>{count} risks</source>
        <translation>评了 {count} 项风险</translation>
    </message>
    <message>
        <source>assessed by {assessor}, looked over by {reviewer}</source>
        <translation>评估人：{assessor}，复核人：{reviewer}</translation>
    </message>
    <message>
        <source>assessed by {assessor}</source>
        <translation>评估人：{assessor}</translation>
    </message>
    <message>
        <source>told to: {told}</source>
        <translation>已告知：{told}</translation>
    </message>
</context>
<context>
    <name>FoundingForms</name>
    <message>
        <source>Name of the home</source>
        <translation>院名</translation>
    </message>
    <message>
        <source>Name of the director</source>
        <translation>院长姓名</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>再输一遍口令</translation>
    </message>
    <message>
        <source>Folder of the home</source>
        <translation>本院放在</translation>
    </message>
    <message>
        <source>Empty: beside the home only; a stick can be chosen later</source>
        <translation>空着：只放在本院旁边，以后可再选 U 盘</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>备份放在</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>The clock of this PC looks wrong. Nothing is lost or put out of order. Compare date and time with a phone, and set the clock right.</source>
        <translation>这台电脑的时间好像不对。资料没有丢，次序也没有乱。请对着手机看看日期和时间，把电脑时间调准。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Your post does not include this page. Nothing was changed. Ask the director.</source>
        <translation>您的岗位不用这一页。什么都没有改。需要的话请找院长。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>This passphrase belongs to another home. Nothing was changed.</source>
        <translation>这个口令是别的院的。什么都没有改。</translation>
    </message>
    <message>
        <source>No shift now</source>
        <translation>现在没有班</translation>
    </message>
    <message>
        <source>Put the home back to {time}? What was entered since is not in it. The records of today are kept whole beside it; everybody signs in again.</source>
        <translation>要恢复到 {time} 的样子吗？此后录入的不在里面。现在的资料会原样留在旁边，不会删；恢复后每个人都要重新登录。</translation>
    </message>
    <message>
        <source>Restore to {time}</source>
        <translation>恢复到 {time}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>还没备份</translation>
    </message>
    <message>
        <source>Backup dated {day}</source>
        <translation>备份日期 {day}，请核对</translation>
    </message>
    <message>
        <source>Backup today {time}</source>
        <translation>备份 今天 {time}</translation>
    </message>
    <message>
        <source>Backup {days} days ago</source>
        <translation>备份 {days} 天前</translation>
    </message>
</context>
<context>
    <name>FridgeDialog</name>
    <message>
        <source>Enter a fridge</source>
        <translation>登记冰箱</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>FridgesTab</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Enter a fridge</source>
        <translation>登记冰箱</translation>
    </message>
    <message>
        <source>Enter each fridge and freezer of the kitchen; then its temperature is written twice a day.</source>
        <translation>把厨房每台冰箱、冷柜登记进来，以后每天记两次温度。</translation>
    </message>
    <message>
        <source>No fridge is entered yet</source>
        <translation>还没有登记冰箱</translation>
    </message>
    <message>
        <source>{count} left today</source>
        <translation>今天还差 {count} 次</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>{kind}, {most} °C or colder</source>
        <translation>{kind}，{most} ℃ 以下</translation>
    </message>
    <message>
        <source>{kind}, {range} °C</source>
        <translation>{kind}，{range} ℃</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>{name}: temperature</source>
        <translation>{name}：温度</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>another time</source>
        <translation>其他时间</translation>
    </message>
    <message>
        <source>Out of the list</source>
        <translation>不再使用</translation>
    </message>
    <message>
        <source>The temperature is saved.</source>
        <translation>温度已保存。</translation>
    </message>
    <message>
        <source>Saved, and a hazard is open.</source>
        <translation>已保存，并且报了隐患。</translation>
    </message>
    <message>
        <source>{name} is entered.</source>
        <translation>{name} 已登记。</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>Total</source>
        <comment>duties of a month</comment>
        <translation>总</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>夜</translation>
    </message>
    <message>
        <source>Wkend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>head</source>
        <comment>tag beside the name of who heads a team</comment>
        <translation>组长</translation>
    </message>
    <message>
        <source>days</source>
        <comment>tag beside the name of who works no nights</comment>
        <translation>不夜</translation>
    </message>
    <message>
        <source>new</source>
        <comment>tag beside a name</comment>
        <translation>新手</translation>
    </message>
    <message>
        <source>{count} months: {total}</source>
        <translation>{count} 个月：{total}</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Add a group</source>
        <translation>添加排班组</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Who belongs to it</source>
        <translation>哪些岗位一起排</translation>
    </message>
    <message>
        <source>the whole home</source>
        <translation>全院</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>在哪里</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>“{given}” is no shift. Write the number of a signed sheet, or like 2026-11-22:白班.</source>
        <translation>“{given}”不是班次。请写签过字的交班单的编号，或写成 2026-11-22:白班。</translation>
    </message>
    <message>
        <source>There is no shift {given}. Nothing was printed.</source>
        <translation>没有 {given} 这个班。没有打印。</translation>
    </message>
    <message>
        <source>Each area has a sheet of its own. Nothing was printed. Write one of: {wanted}</source>
        <translation>每个护理区各有一张交班单。没有打印。请写成下面的一个：{wanted}</translation>
    </message>
    <message>
        <source>{first} to {last} is no span of days. Write the earlier day first, like 2026-11-22.</source>
        <translation>{first} 到 {last} 不对。请先写早的日期，写成 2026-11-22。</translation>
    </message>
    <message>
        <source>{path} cannot be written. The records are safe. Choose another folder.</source>
        <translation>{path} 写不进去。记录都在。请换一个文件夹。</translation>
    </message>
    <message>
        <source>Tell how the handover sheets of a span of days stand</source>
        <translation>列出一段日子里的交班单</translation>
    </message>
    <message>
        <source>Print the handover sheet of a shift, one page</source>
        <translation>打印一个班的交班单，一页</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>each shift</source>
        <translation>每班</translation>
    </message>
    <message>
        <source>Some fields need another look. Nothing was saved.</source>
        <translation>有几处要再看一下。没有保存。</translation>
    </message>
    <message>
        <source>Write what is counted.</source>
        <translation>请写清点什么。</translation>
    </message>
    <message>
        <source>A name has at most {longest} characters: it stands on one line of the sheet.</source>
        <translation>名称最多 {longest} 个字，要在交班单上写成一行。</translation>
    </message>
    <message>
        <source>{name} is in the list already.</source>
        <translation>清单里已经有{name}了。</translation>
    </message>
    <message>
        <source>Write how many there should be, 1 to {most}.</source>
        <translation>请写应有多少，1 到 {most}。</translation>
    </message>
    <message>
        <source>A count is a whole number from 0 to {most}.</source>
        <translation>数目写 0 到 {most} 的整数。</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>请写要办什么。</translation>
    </message>
    <message>
        <source>This is not in the list any more. Nothing was changed. Look at the list again.</source>
        <translation>清单里已经没有这一条了。什么都没有改。请再看一下清单。</translation>
    </message>
    <message>
        <source>This shift has not begun. Nothing was printed.</source>
        <translation>这个班还没开始。没有打印。</translation>
    </message>
    <message>
        <source>There is no signed sheet with this number. Nothing was changed. Look at the calendar.</source>
        <translation>没有这个编号的已签交班单。什么都没有改。请看日历。</translation>
    </message>
    <message>
        <source>This sheet is signed already. Nothing was changed.</source>
        <translation>这张交班单已经签过了。什么都没有改。</translation>
    </message>
    <message>
        <source>left over, day {day}</source>
        <translation>上班留下，第{day}天</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>要办</translation>
    </message>
    <message>
        <source>{time}</source>
        <translation>{time}</translation>
    </message>
    <message>
        <source>This person may not sign here. Nothing was signed. Choose somebody else.</source>
        <translation>这个人不能在这里签名。没有签。请选别的人。</translation>
    </message>
    <message>
        <source>{name} hands over and takes over at once. Nothing was signed. Two people sign.</source>
        <translation>{name}不能又交班又接班。没有签。要两个人签。</translation>
    </message>
    <message>
        <source>The sheet changed since {name} signed. Nothing was signed. Look at it again and sign once more.</source>
        <translation>{name}签名以后内容变了。没有签成。请再看一遍，重新签名。</translation>
    </message>
    <message>
        <source>This shift has not begun. Nothing was signed.</source>
        <translation>这个班还没开始。没有签。</translation>
    </message>
    <message>
        <source>Write why it is signed like this. Nothing was signed.</source>
        <translation>请写为什么这样签。没有签。</translation>
    </message>
    <message>
        <source>Write what is corrected, and why. Nothing was added.</source>
        <translation>请写更正什么、为什么。没有加。</translation>
    </message>
</context>
<context>
    <name>HandoverCounts</name>
    <message>
        <source>new</source>
        <translation>新入</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返院</translation>
    </message>
    <message>
        <source>from hospital</source>
        <translation>出院</translation>
    </message>
    <message>
        <source>found</source>
        <translation>找回</translation>
    </message>
    <message>
        <source>from another area</source>
        <translation>转来</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>to hospital</source>
        <translation>住院</translation>
    </message>
    <message>
        <source>went missing</source>
        <translation>失联</translation>
    </message>
    <message>
        <source>to another area</source>
        <translation>转去</translation>
    </message>
    <message>
        <source>transferred out</source>
        <translation>转出</translation>
    </message>
    <message>
        <source>discharged</source>
        <translation>退住</translation>
    </message>
    <message>
        <source>support ended</source>
        <translation>终止供养</translation>
    </message>
    <message>
        <source>died</source>
        <translation>死亡</translation>
    </message>
</context>
<context>
    <name>HandoverDue</name>
    <message>
        <source>Hand over the shift: {shift}</source>
        <translation>该交班了：{shift}</translation>
    </message>
    <message>
        <source>No handover sheet: {day} {shift}</source>
        <translation>缺交班单：{day} {shift}</translation>
    </message>
    <message>
        <source>{times} {area}</source>
        <translation>{times} {area}</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>去交班</translation>
    </message>
    <message>
        <source>Sign it late</source>
        <translation>补签</translation>
    </message>
    <message>
        <source>to be signed now</source>
        <translation>现在该签</translation>
    </message>
    <message>
        <source>sheets are missing</source>
        <translation>有缺的交班单</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>No shift is on now</source>
        <translation>现在没有班</translation>
    </message>
    <message>
        <source>The calendar shows every shift.</source>
        <translation>所有的班都在日历里。</translation>
    </message>
    <message>
        <source>The sheet is being filled …</source>
        <translation>正在整理交班单，请稍等……</translation>
    </message>
    <message>
        <source>The sheet changed. Who signed already signs once more.</source>
        <translation>内容变了，签过名的请重新签。</translation>
    </message>
    <message>
        <source>Shift handover</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>护理区</translation>
    </message>
    <message>
        <source>The whole home</source>
        <translation>全院</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Back to the sheet</source>
        <translation>回到交班单</translation>
    </message>
    <message>
        <source>Print one page</source>
        <translation>打印一页</translation>
    </message>
    <message>
        <source>Leader on duty</source>
        <translation>带班领导</translation>
    </message>
    <message>
        <source>Leader: not named</source>
        <translation>带班领导：未选</translation>
    </message>
</context>
<context>
    <name>HandoverRules</name>
    <message>
        <source>set it as your home needs it</source>
        <translation>按本院需要设置</translation>
    </message>
    <message>
        <source>rules of writing a handover of one home: a new resident is handed over three days</source>
        <translation>一家机构的交班书写规定：新入住老人连交三天</translation>
    </message>
    <message>
        <source>A new resident is handed over for</source>
        <translation>新入住老人连续交班</translation>
    </message>
    <message>
        <source>Who came back from hospital is handed over for</source>
        <translation>出院回来的老人连续交班</translation>
    </message>
    <message>
        <source>Before the end of the shift, signing needs no reason within</source>
        <translation>下班前多少分钟内签名不用写原因</translation>
    </message>
    <message>
        <source>After the end of the shift, signing needs no reason within</source>
        <translation>下班后多少分钟内签名不用写原因</translation>
    </message>
    <message>
        <source>Shift handover</source>
        <translation>交接班</translation>
    </message>
</context>
<context>
    <name>HandoverSheet</name>
    <message>
        <source>new, day {day}</source>
        <translation>新入第{day}天</translation>
    </message>
    <message>
        <source>back from hospital, day {day}</source>
        <translation>出院第{day}天</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>药品</translation>
    </message>
    <message>
        <source>Open hazards</source>
        <translation>没整改完的隐患</translation>
    </message>
    <message>
        <source>Care log</source>
        <translation>照护记录</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>火</translation>
    </message>
    <message>
        <source>gas</source>
        <translation>煤气</translation>
    </message>
    <message>
        <source>doors and windows</source>
        <translation>门窗</translation>
    </message>
    <message>
        <source>heating</source>
        <translation>暖气</translation>
    </message>
    <message>
        <source>The head counts are off by {count}</source>
        <translation>人数差 {count} 人</translation>
    </message>
    <message>
        <source>Present at the end does not follow from the moves: off by {count}</source>
        <translation>在院人数和本班变动对不上，差 {count} 人</translation>
    </message>
    <message>
        <source>Registered at the end does not follow from the moves: off by {count}</source>
        <translation>在册人数和本班变动对不上，差 {count} 人</translation>
    </message>
    <message>
        <source>The shift before signed {then} present, by the records it is {now}</source>
        <translation>上一班签的在院 {then} 人，按记录是 {now} 人</translation>
    </message>
    <message>
        <source>The shift before signed {then} registered, by the records it is {now}</source>
        <translation>上一班签的在册 {then} 人，按记录是 {now} 人</translation>
    </message>
    <message>
        <source>Not counted: {names}</source>
        <translation>没清点：{names}</translation>
    </message>
    <message>
        <source>{name}: {found} of {should_be}</source>
        <translation>{name}：{found}，应有 {should_be}</translation>
    </message>
    <message>
        <source>Rooms not looked at: {names}</source>
        <translation>房间没查：{names}</translation>
    </message>
    <message>
        <source>{name}: {told}</source>
        <translation>{name}：{told}</translation>
    </message>
    <message>
        <source>English</source>
        <translation>中文</translation>
    </message>
</context>
<context>
    <name>HandoverSheetView</name>
    <message>
        <source>Go there</source>
        <translation>去看</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>不指定老人</translation>
    </message>
    <message>
        <source>Done: {text}</source>
        <translation>办好了：{text}</translation>
    </message>
</context>
<context>
    <name>HandoverStep</name>
    <message>
        <source>Step {number}: {title}</source>
        <translation>第 {number} 步 {title}</translation>
    </message>
</context>
<context>
    <name>HazardCard</name>
    <message>
        <source>The director knows. Two people close it.</source>
        <translation>已报院长，两人才能销号</translation>
    </message>
    <message>
        <source>{when}, checked by {name}</source>
        <translation>{when} {name} 复查</translation>
    </message>
    <message>
        <source>photo after</source>
        <translation>整改后照片</translation>
    </message>
    <message>
        <source>photo before</source>
        <translation>整改前照片</translation>
    </message>
    <message>
        <source>You mended it: somebody else checks it.</source>
        <translation>您改的，要别人来查</translation>
    </message>
    <message>
        <source>Begin to mend</source>
        <translation>开始整改</translation>
    </message>
    <message>
        <source>Mended, add photos</source>
        <translation>改好了，传照片</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>去复查</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
</context>
<context>
    <name>HazardDialog</name>
    <message>
        <source>Print the notice</source>
        <translation>打印通知单</translation>
    </message>
    <message>
        <source>Print the check</source>
        <translation>打印复查单</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关上</translation>
    </message>
    <message>
        <source>{when}, {name}</source>
        <translation>{when} {name}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>At</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Who mends it</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Until then</source>
        <translation>临时措施</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>重大类别</translation>
    </message>
    <message>
        <source>You mended it: somebody else checks and closes it.</source>
        <translation>您改的，要别人来复查销号</translation>
    </message>
    <message>
        <source>photo after</source>
        <translation>整改后照片</translation>
    </message>
    <message>
        <source>photo before</source>
        <translation>整改前照片</translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation>{name} {when}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Why is this step taken back?</source>
        <translation>为什么收回这一步？</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Notice of a hazard</source>
        <translation>隐患整改通知单</translation>
    </message>
    <message>
        <source>Check of a hazard</source>
        <translation>隐患整改复查单</translation>
    </message>
</context>
<context>
    <name>HazardForm</name>
    <message>
        <source>Record a hazard</source>
        <translation>记隐患</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>What</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>重大类别</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>已改好</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>改不了</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>当场整改</translation>
    </message>
    <message>
        <source>Until then</source>
        <translation>临时措施</translation>
    </message>
    <message>
        <source>what keeps people safe</source>
        <translation>改好前怎样保证安全</translation>
    </message>
    <message>
        <source>Who mends it</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photos after</source>
        <translation>改好后照片</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>记下</translation>
    </message>
</context>
<context>
    <name>HazardPhotos</name>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp)</source>
        <translation>照片 (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp)</translation>
    </message>
</context>
<context>
    <name>HazardRules</name>
    <message>
        <source>set it as your home needs it</source>
        <translation>按本院需要设定</translation>
    </message>
    <message>
        <source>Hangzhou 2024: the county checks safety at least monthly, money at least yearly</source>
        <translation>杭州 2024 年：县区每月至少一次安全检查，每年至少一次资金检查</translation>
    </message>
    <message>
        <source>A minor hazard is mended within</source>
        <translation>一般隐患整改期限</translation>
    </message>
    <message>
        <source>A larger hazard is mended within</source>
        <translation>较大隐患整改期限</translation>
    </message>
    <message>
        <source>A major hazard is mended within</source>
        <translation>重大隐患整改期限</translation>
    </message>
    <message>
        <source>Safety rounds of the county in a month</source>
        <translation>县区每月安全检查次数</translation>
    </message>
    <message>
        <source>Checks of funds from outside in a year</source>
        <translation>每年资金检查次数</translation>
    </message>
    <message>
        <source>Hazards and inspections from outside</source>
        <translation>隐患和外部检查</translation>
    </message>
</context>
<context>
    <name>HazardSheet</name>
    <message>
        <source>days over: {days}, {name}</source>
        <translation>超期 {days} 天，{name}</translation>
    </message>
    <message>
        <source>by {day}, {name}</source>
        <translation>{day} 前，{name}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
</context>
<context>
    <name>HazardStep</name>
    <message>
        <source>Begin to mend</source>
        <translation>开始整改</translation>
    </message>
    <message>
        <source>It is mended</source>
        <translation>改好了</translation>
    </message>
    <message>
        <source>Check not passed</source>
        <translation>复查没过</translation>
    </message>
    <message>
        <source>Checked: close it</source>
        <translation>复查通过，销号</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Change the grade</source>
        <translation>改等级</translation>
    </message>
    <message>
        <source>Move the deadline</source>
        <translation>改期限</translation>
    </message>
    <message>
        <source>Give it to somebody else</source>
        <translation>换责任人</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>加说明</translation>
    </message>
    <message>
        <source>Two people close a major hazard, one of them the director. Nobody else here can sign: ask the director to sign in and close it, with somebody beside who has a PIN and did not mend it.</source>
        <translation>重大隐患要两个人销号，其中要有院长。现在没有人能一起签字：请院长登录后销号，旁边要有一位设了密码、没有参加整改的人。</translation>
    </message>
    <message>
        <source>Choose who signs beside you.</source>
        <translation>请选谁和您一起签字。</translation>
    </message>
    <message>
        <source>Type the six digits.</source>
        <translation>请输入六位数字。</translation>
    </message>
</context>
<context>
    <name>HazardStepDialog</name>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Who mends it</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Who mended it</source>
        <translation>谁改的</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>怎么改的</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>看到的情况</translation>
    </message>
    <message>
        <source>What is still wrong</source>
        <translation>还有什么问题</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Group of a major one</source>
        <translation>重大类别</translation>
    </message>
    <message>
        <source>Who signs beside you</source>
        <translation>第二个签字人</translation>
    </message>
    <message>
        <source>Their PIN</source>
        <translation>他的密码</translation>
    </message>
</context>
<context>
    <name>HazardTask</name>
    <message>
        <source>{grade} hazard: {place}, {what}</source>
        <translation>{grade}隐患：{place}，{what}</translation>
    </message>
    <message>
        <source>Days over the deadline: {days}. {name} mends it.</source>
        <translation>超期 {days} 天，{name} 负责整改。</translation>
    </message>
    <message>
        <source>{name} mends it by {day}.</source>
        <translation>{name} 负责，{day} 前改好。</translation>
    </message>
    <message>
        <source>Mended. Look at it and close it.</source>
        <translation>已经改好，等您复查销号。</translation>
    </message>
    <message>
        <source>Two people close it, one of them is the director.</source>
        <translation>两个人才能销号，其中要有院长。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>去看看</translation>
    </message>
    <message>
        <source>{count} open, {over} overdue</source>
        <translation>{count} 条没销号，超期 {over} 条</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>都销号了</translation>
    </message>
</context>
<context>
    <name>Hazards</name>
    <message>
        <source>monthly, funds yearly</source>
        <translation>每月一次，资金每年一次</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>隐患整改</translation>
    </message>
    <message>
        <source>Inspections from outside</source>
        <translation>外部检查</translation>
    </message>
    <message>
        <source>Write where it is.</source>
        <translation>请写在哪里。</translation>
    </message>
    <message>
        <source>Write what is wrong.</source>
        <translation>请写哪里不对。</translation>
    </message>
    <message>
        <source>A major hazard belongs to one of five groups. Choose it.</source>
        <translation>重大隐患要选属于哪一类（共五类）。</translation>
    </message>
    <message>
        <source>Only a major hazard belongs to a group.</source>
        <translation>只有重大隐患才分类。</translation>
    </message>
    <message>
        <source>Say whether it was mended at once.</source>
        <translation>请选当场改好了没有。</translation>
    </message>
    <message>
        <source>Choose who mends it.</source>
        <translation>请选谁来改。</translation>
    </message>
    <message>
        <source>Choose until when it is mended.</source>
        <translation>请选哪天前改好。</translation>
    </message>
    <message>
        <source>The deadline lies before the day it was found.</source>
        <translation>期限比发现的日子还早。</translation>
    </message>
    <message>
        <source>This time is still to come.</source>
        <translation>这个时间还没到。</translation>
    </message>
    <message>
        <source>What it was found at is not named.</source>
        <translation>没有写明是在哪里发现的。</translation>
    </message>
    <message>
        <source>A major hazard that is not mended yet: write what keeps people safe until then.</source>
        <translation>重大隐患还没改好：请写改好之前怎样保证安全。</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>请写原因。</translation>
    </message>
    <message>
        <source>Write the note.</source>
        <translation>请写说明。</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>现在就是这样，没有变化。</translation>
    </message>
    <message>
        <source>The new deadline lies before today.</source>
        <translation>新期限比今天还早。</translation>
    </message>
    <message>
        <source>{name} mended it. Somebody else checks and closes it. Nothing was changed.</source>
        <translation>这条是 {name} 改的，要换一个人复查销号。什么都没有改动。</translation>
    </message>
    <message>
        <source>Two people close a major hazard. Nothing was changed. Let a second person sign.</source>
        <translation>重大隐患要两个人才能销号。什么都没有改动。请第二个人签字。</translation>
    </message>
    <message>
        <source>The director is one of the two who close a major hazard. Nothing was changed.</source>
        <translation>重大隐患销号，两个人里要有院长。什么都没有改动。</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>较大</translation>
    </message>
    <message>
        <source>major</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>待整改</translation>
    </message>
    <message>
        <source>Being mended</source>
        <translation>整改中</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>待复查</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>on a round</source>
        <translation>巡查检查</translation>
    </message>
    <message>
        <source>inspection from outside</source>
        <translation>外部检查</translation>
    </message>
    <message>
        <source>check of equipment</source>
        <translation>设备检查</translation>
    </message>
    <message>
        <source>food safety</source>
        <translation>食品安全</translation>
    </message>
    <message>
        <source>seen by the way</source>
        <translation>随时发现</translation>
    </message>
    <message>
        <source>grave defects of building or equipment</source>
        <translation>设施设备严重缺陷</translation>
    </message>
    <message>
        <source>permit missing</source>
        <translation>资质不符合要求</translation>
    </message>
    <message>
        <source>grave gaps in management</source>
        <translation>日常管理严重问题</translation>
    </message>
    <message>
        <source>service against the law</source>
        <translation>违规提供服务</translation>
    </message>
    <message>
        <source>other danger to many</source>
        <translation>其他，可能伤很多人</translation>
    </message>
    <message>
        <source>begun to mend</source>
        <translation>开始整改</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>改好了</translation>
    </message>
    <message>
        <source>check not passed</source>
        <translation>复查没过</translation>
    </message>
    <message>
        <source>checked and closed</source>
        <translation>复查通过，销号</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>grade changed</source>
        <translation>改了等级</translation>
    </message>
    <message>
        <source>deadline moved</source>
        <translation>改了期限</translation>
    </message>
    <message>
        <source>given to somebody else</source>
        <translation>换了责任人</translation>
    </message>
    <message>
        <source>note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>step taken back</source>
        <translation>收回一步</translation>
    </message>
    <message>
        <source>This hazard is not on record. Nothing was changed. Look at the list again.</source>
        <translation>没有找到这条隐患。什么都没有改动。请再看一下列表。</translation>
    </message>
    <message>
        <source>Some fields need another look. Nothing was saved.</source>
        <translation>有几处要再看一下。还没有保存。</translation>
    </message>
    <message>
        <source>This hazard was moved on meanwhile. Nothing was changed. Look at it again.</source>
        <translation>这条隐患刚刚有人动过。什么都没有改动。请再看一下。</translation>
    </message>
    <message>
        <source>This is for the director or the safety officer. Nothing was changed.</source>
        <translation>这件事由院长或安全员来做。什么都没有改动。</translation>
    </message>
    <message>
        <source>Close it, or take a step back, by the buttons for that. Nothing was changed.</source>
        <translation>销号、收回要用各自的按钮。什么都没有改动。</translation>
    </message>
    <message>
        <source>Only the director says that a major hazard is less grave. Nothing was changed. Ask the director.</source>
        <translation>重大隐患只有院长能改等级。什么都没有改动。请找院长。</translation>
    </message>
    <message>
        <source>This person may not sign here. Nothing was changed. Choose somebody else.</source>
        <translation>这个人不能在这里签字。什么都没有改动。请换一个人。</translation>
    </message>
    <message>
        <source>This step cannot be taken back. Nothing was changed. Write a note beside it.</source>
        <translation>这一步不能收回。什么都没有改动。可以加一条说明。</translation>
    </message>
    <message>
        <source>This person does not work here any more. Choose somebody else.</source>
        <translation>这个人已经不在这里上班。请换一个人。</translation>
    </message>
    <message>
        <source>days over: {days}</source>
        <translation>超期 {days} 天</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>days left: {days}</source>
        <translation>还有 {days} 天</translation>
    </message>
    <message>
        <source>day {days}</source>
        <translation>第 {days} 天</translation>
    </message>
</context>
<context>
    <name>HazardsPage</name>
    <message>
        <source>not closed</source>
        <translation>没销号</translation>
    </message>
    <message>
        <source>major</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>waits for my check</source>
        <translation>等我复查</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>list by age</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>list by place</source>
        <translation>按部位</translation>
    </message>
    <message>
        <source>board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>As</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>隐患整改</translation>
    </message>
    <message>
        <source>No hazard is open here</source>
        <translation>这里没有隐患</translation>
    </message>
    <message>
        <source>What is found wrong on a round comes here by itself. Record here what you see by the way.</source>
        <translation>巡查发现的会自动到这里。平时看到的，在这里登记。</translation>
    </message>
    <message>
        <source>Inspections from outside</source>
        <translation>外部检查</translation>
    </message>
    <message>
        <source>Print the ledger</source>
        <translation>打印台账</translation>
    </message>
    <message>
        <source>Record a hazard</source>
        <translation>登记隐患</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where and what</source>
        <translation>部位和情况</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Who mends it</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>{number} is written down</source>
        <translation>{number} 已记下</translation>
    </message>
    <message>
        <source>Hazard {number} is recorded</source>
        <translation>隐患 {number} 已登记</translation>
    </message>
    <message>
        <source>Ledger of hazards</source>
        <translation>隐患整改台账</translation>
    </message>
</context>
<context>
    <name>Heads</name>
    <message>
        <source>Present</source>
        <translation>在院</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>住院</translation>
    </message>
    <message>
        <source>as yesterday</source>
        <translation>和昨天一样</translation>
    </message>
    <message>
        <source>{count} more than yesterday</source>
        <translation>比昨天多 {count}</translation>
    </message>
    <message>
        <source>{count} fewer than yesterday</source>
        <translation>比昨天少 {count}</translation>
    </message>
    <message>
        <source>look for them now</source>
        <translation>马上去找</translation>
    </message>
    <message>
        <source>nobody missing</source>
        <translation>无人失联</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>失联</translation>
    </message>
    <message>
        <source>{count} present, by class</source>
        <translation>在院 {count} 人，按自理能力</translation>
    </message>
    <message>
        <source>registered {registered}　free beds {free}</source>
        <translation>在册 {registered}　空床 {free}</translation>
    </message>
</context>
<context>
    <name>HeadsCard</name>
    <message>
        <source>Nobody's self-care is assessed yet</source>
        <translation>还没评自理能力</translation>
    </message>
</context>
<context>
    <name>HealthCards</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>over since {day}</source>
        <translation>已好，从 {day} 起</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已好</translation>
    </message>
</context>
<context>
    <name>HealthItem</name>
    <message>
        <source>Diagnoses</source>
        <translation>疾病诊断</translation>
    </message>
    <message>
        <source>Allergies and bad reactions</source>
        <translation>过敏和不良反应</translation>
    </message>
    <message>
        <source>Operations and injuries</source>
        <translation>手术和外伤</translation>
    </message>
    <message>
        <source>Vaccines</source>
        <translation>预防接种</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>What was changed</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation>{field}：{old} → {new}</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>还没有改过。</translation>
    </message>
    <message>
        <source>an account</source>
        <translation>有账号</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Press a line to see all of it, or to change it back.</source>
        <translation>点一行看全部，也可以改回去。</translation>
    </message>
    <message>
        <source>Press a line to see all of it.</source>
        <translation>点一行看全部。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁改的</translation>
    </message>
    <message>
        <source>What</source>
        <translation>改了什么</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>After</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>HoleCards</name>
    <message>
        <source>and {count} more</source>
        <translation>还有 {count} 处</translation>
    </message>
    <message>
        <source>What is locked clashes: {what}</source>
        <translation>锁定的班互相冲突：{what}</translation>
    </message>
    <message>
        <source>Locked: {days}</source>
        <translation>锁着的：{days}</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>{day} {duty}: {short} missing</source>
        <translation>{day} {duty}，缺 {short} 人</translation>
    </message>
    <message>
        <source>{hole}, left for now</source>
        <translation>{hole}（先空着）</translation>
    </message>
    <message>
        <source>All {count} were looked at. Why nobody can:</source>
        <translation>{count} 人都查过，为什么补不上：</translation>
    </message>
    <message>
        <source>Nobody was found yet, of {count}. Why not:</source>
        <translation>{count} 人都看过，目前没找到能补的：</translation>
    </message>
    <message>
        <source>What can be done is told once it stopped.</source>
        <translation>停下以后，可以选怎么补。</translation>
    </message>
    <message>
        <source>It can be filled like this</source>
        <translation>可以这样补</translation>
    </message>
    <message>
        <source>Leave it empty for now</source>
        <translation>先空着</translation>
    </message>
    <message>
        <source>It stands so on the printed roster and can be filled later.</source>
        <translation>印在排班表上，以后再补</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>先空着</translation>
    </message>
    <message>
        <source>{names} and others, {count} in all</source>
        <translation>{names}等 {count} 人</translation>
    </message>
    <message>
        <source>Give this duty</source>
        <translation>加这个班</translation>
    </message>
    <message>
        <source>{name}: one {duty} more</source>
        <translation>{name} 加 1 个{duty}</translation>
    </message>
    <message>
        <source>within the rules, {hours} hours more</source>
        <translation>不违规，多 {hours} 小时</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>A photo or scan is missing or damaged in the home's file. The other records are not touched. Restore it from a backup.</source>
        <translation>有一张照片或扫描件找不到了，或者坏了。别的记录都没事。请从备份里恢复。</translation>
    </message>
    <message>
        <source>This home was last used by a newer version of the program (step {found}, this one knows {known}). Nothing was read or changed. Install the newer version.</source>
        <translation>本院上次是用更新的版本打开的（第 {found} 步，这个版本只到第 {known} 步）。什么都没有读，也没有改。请安装新版本。</translation>
    </message>
    <message>
        <source>The records could not be brought to the new version: {step}. The old file is as it was.</source>
        <translation>记录没能升到新版本：{step}。原来的文件没有变。</translation>
    </message>
    <message>
        <source>{path} is there already. It was not touched.</source>
        <translation>{path} 已经有了，没有动它。</translation>
    </message>
    <message>
        <source>The file {path} is missing or empty. Nothing was written over it. Restore the newest backup.</source>
        <translation>文件 {path} 不见了，或者是空的。程序没有写它。请恢复最新的备份。</translation>
    </message>
    <message>
        <source>This disk does not keep what is written safely ({setting} is {found}). Nothing was changed. Put the home on a local disk.</source>
        <translation>这个磁盘存东西不牢靠（{setting} 是 {found}）。什么都没有改。请把本院的数据放到这台电脑自己的硬盘上。</translation>
    </message>
    <message>
        <source>The home's file is damaged. It was not changed. Restore the newest backup; the damaged file is kept beside it.</source>
        <translation>本院的数据文件坏了。程序没有动它。请恢复最新的备份，坏的文件会留在旁边。</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe, this change was not saved. Free some space, then save once more.</source>
        <translation>磁盘满了。以前存的都在，这一次没有存上。请腾出一些地方，再存一次。</translation>
    </message>
    <message>
        <source>The disk did not answer. What was saved before is safe, this change was not saved. Check the disk, then save once more.</source>
        <translation>磁盘没有反应。以前存的都在，这一次没有存上。请看看磁盘，再存一次。</translation>
    </message>
    <message>
        <source>The home's file cannot be written to. Nothing was changed. Check the rights of its folder.</source>
        <translation>本院的数据文件写不进去。什么都没有改。请检查这个文件夹的权限。</translation>
    </message>
    <message>
        <source>The home's file cannot be opened. Nothing was changed. Check that its folder is there and can be written to.</source>
        <translation>本院的数据文件打不开。什么都没有改。请看看数据文件夹还在不在，能不能写。</translation>
    </message>
    <message>
        <source>Another program holds the home's file. Nothing was changed. Close that program, then try once more.</source>
        <translation>有别的程序正占着本院的数据文件。什么都没有改。请关掉那个程序，再试一次。</translation>
    </message>
    <message>
        <source>There is no home in {folder}. Nothing was changed. Choose the home's folder.</source>
        <translation>{folder} 里没有院的数据。什么都没有改。请选对文件夹。</translation>
    </message>
    <message>
        <source>The key file of {folder} is missing or damaged. The records themselves were not touched. Bring back the newest backup.</source>
        <translation>{folder} 的钥匙文件不见了或者坏了。记录本身没有动。请从最新的备份恢复。</translation>
    </message>
    <message>
        <source>The key file could not be written; the old one is still in place: {why}.</source>
        <translation>钥匙文件没写成，旧的还在：{why}。</translation>
    </message>
    <message>
        <source>{login} cannot open this home. Nothing was changed. Ask the director for access.</source>
        <translation>{login} 不能打开本院。什么都没有改。请找院长开通。</translation>
    </message>
    <message>
        <source>The passphrase is not right. Nothing was changed. Type it once more.</source>
        <translation>口令不对。什么都没有改。请再输一次。</translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} characters. Nothing was saved. Choose a longer one.</source>
        <translation>口令至少要 {least} 个字母、数字或汉字。没有存。请换一个长一点的。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to. The records in it were not changed. Check the folder's rights or choose another folder.</source>
        <translation>文件夹 {folder} 写不进去。里面的记录没有变。请检查权限，或者换一个文件夹。</translation>
    </message>
    <message>
        <source>This home is already open: on {host}, by {user}, since {since}. Nothing was changed. Use that window, or close it first.</source>
        <translation>本院已经开着了：在 {host} 上，{user} 打开的，从 {since} 开始。什么都没有改。请用那个窗口，或者先把它关掉。</translation>
    </message>
    <message>
        <source>{file} in {folder} is a link to another place. Nothing was opened. Put the file itself into the home's folder, or restore the newest backup.</source>
        <translation>{folder} 里的 {file} 只是一个链接，指向别处。没有打开。请把文件本身放进院的文件夹，或者恢复最新的备份。</translation>
    </message>
    <message>
        <source>Your post does not include this. Nothing was changed. Ask the director.</source>
        <translation>您的岗位不能做这件事。什么都没有改。请找院长。</translation>
    </message>
    <message>
        <source>The home's folder {folder} is not there any more. What you wrote is still on the screen. Put the folder back in its place, then save once more.</source>
        <translation>找不到数据文件夹 {folder} 了。您写的都还在屏幕上。请把文件夹放回原处，再存一次。</translation>
    </message>
    <message>
        <source>The disk did not take this change. What was saved before is safe. Save once more.</source>
        <translation>磁盘没有收下这一次的改动。以前存的都在。请再存一次。</translation>
    </message>
    <message>
        <source>This form was saved already. It was not saved a second time.</source>
        <translation>这张表已经存过了，没有再存第二遍。</translation>
    </message>
    <message>
        <source>{login} has no access to this home any more. Nothing was changed. Ask the director.</source>
        <translation>{login} 已经不能进本院了。什么都没有改。请找院长。</translation>
    </message>
    <message>
        <source>{folder} is there already. It was not touched. Choose another name or place.</source>
        <translation>{folder} 已经有了，没有动它。请换个名字或地方。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made. Nothing was changed. Choose another place.</source>
        <translation>文件夹 {folder} 建不了。什么都没有改。请换个地方。</translation>
    </message>
    <message>
        <source>{folder} lies on a network drive, where records can be lost. Nothing was changed. Choose a folder on this PC's own disk.</source>
        <translation>{folder} 在网络盘上，记录可能会丢。什么都没有改。请选这台电脑自己硬盘上的文件夹。</translation>
    </message>
</context>
<context>
    <name>HomeSettings</name>
    <message>
        <source>rule of law</source>
        <translation>法规规定</translation>
    </message>
    <message>
        <source>paper of one county, not binding elsewhere</source>
        <translation>某县区文件，别处不一定适用</translation>
    </message>
    <message>
        <source>rule as quoted by others</source>
        <translation>从别处转引的规定</translation>
    </message>
    <message>
        <source>remembered, the text was not read; not law</source>
        <translation>凭记忆，没看到原文，不是法律</translation>
    </message>
    <message>
        <source>practice of other homes, not law</source>
        <translation>别的院的做法，不是法规</translation>
    </message>
    <message>
        <source>our own proposal</source>
        <translation>我们的建议</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>个工作日</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>(month of the year)</source>
        <translation>月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>岁</translation>
    </message>
    <message>
        <source>points</source>
        <translation>分</translation>
    </message>
    <message>
        <source>items</source>
        <translation>项</translation>
    </message>
    <message>
        <source>times</source>
        <translation>次</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>%</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>grams</source>
        <translation>克</translation>
    </message>
    <message>
        <source>set it as your home needs it</source>
        <translation>请按本院需要定</translation>
    </message>
    <message>
        <source>leave rule of a care home</source>
        <translation>一家养老院的请假制度</translation>
    </message>
    <message>
        <source>who walks away leaves nothing open</source>
        <translation>人走开了，屏幕不会一直开着</translation>
    </message>
    <message>
        <source>only asks for another look, refuses nobody</source>
        <translation>只提醒再看一眼，不会不让登记</translation>
    </message>
    <message>
        <source>Folder for second backups</source>
        <translation>第二份备份的文件夹</translation>
    </message>
    <message>
        <source>A walk needs a slip when longer than</source>
        <translation>外出超过多久要写请假条</translation>
    </message>
    <message>
        <source>The director approves leaves from (0: never)</source>
        <translation>请假多久起要院长批（0：不用）</translation>
    </message>
    <message>
        <source>Nobody called: the search begins after</source>
        <translation>超时没来电话，过多久开始找</translation>
    </message>
    <message>
        <source>Not found: report to the authorities after</source>
        <translation>失联没找到，过多久要上报</translation>
    </message>
    <message>
        <source>incident rule of one care home</source>
        <translation>一家养老院的意外事件报告制度</translation>
    </message>
    <message>
        <source>Ask about ages below</source>
        <translation>年龄小于多少要再看一眼</translation>
    </message>
    <message>
        <source>Ask about ages above</source>
        <translation>年龄大于多少要再看一眼</translation>
    </message>
    <message>
        <source>Lock the office screen after</source>
        <translation>办公室没人动，过多久锁屏</translation>
    </message>
    <message>
        <source>Lock the screen of the care staff after</source>
        <translation>护理岗没人动，过多久锁屏</translation>
    </message>
    <message>
        <source>A whole number from {least} to {most}, please.</source>
        <translation>请填 {least} 到 {most} 之间的整数。</translation>
    </message>
    <message>
        <source>One of those in the list, please.</source>
        <translation>请从列出的里面选一个。</translation>
    </message>
    <message>
        <source>Two numbers from {least} to {most}, please, the lower one first: 36.0-37.2</source>
        <translation>请填{least}到{most}的两个数，小的在前，比如 36.0-37.2</translation>
    </message>
    <message>
        <source>The upper age must be above the lower one.</source>
        <translation>上面的年龄要比下面的大。</translation>
    </message>
    <message>
        <source>The director's limit must not be below that of the slip, or be 0.</source>
        <translation>院长批的时间不能比写请假条的还短；不用院长批就填 0。</translation>
    </message>
    <message>
        <source>Leave and missing people</source>
        <translation>请假和失联</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>锁屏</translation>
    </message>
</context>
<context>
    <name>HomeSettingsPage</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>不改了</translation>
    </message>
    <message>
        <source>If you save this</source>
        <translation>存了以后</translation>
    </message>
    <message>
        <source>Changed until now</source>
        <translation>以前改过的</translation>
    </message>
    <message>
        <source>Settings of the home</source>
        <translation>本院的规定</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么改</translation>
    </message>
    <message>
        <source>{label} ({unit})</source>
        <translation>{label}（{unit}）</translation>
    </message>
    <message>
        <source>At first {value}. {certainty}: {source}</source>
        <translation>程序自带 {value}。{certainty}：{source}</translation>
    </message>
    <message>
        <source>Nothing yet: every value is as it was at first.</source>
        <translation>还没有改过，都和一开始一样。</translation>
    </message>
    <message>
        <source>{label}: {before} → {after}</source>
        <translation>{label}：{before} → {after}</translation>
    </message>
    <message>
        <source>Saved. It holds from now on.</source>
        <translation>存好了，从现在起照新的办。</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undone. The settings are as they were.</source>
        <translation>撤销了，和改以前一样。</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>Family told</source>
        <translation>告知家属</translation>
    </message>
    <message>
        <source>Reported upward</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>What came after</source>
        <translation>后续情况</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>fall</source>
        <translation>跌倒</translation>
    </message>
    <message>
        <source>fall out of bed</source>
        <translation>坠床</translation>
    </message>
    <message>
        <source>choking</source>
        <translation>噎食</translation>
    </message>
    <message>
        <source>wrong food or medicine</source>
        <translation>吃错东西或药</translation>
    </message>
    <message>
        <source>pressure sore</source>
        <translation>压疮</translation>
    </message>
    <message>
        <source>scald</source>
        <translation>烫伤</translation>
    </message>
    <message>
        <source>harm to self or others</source>
        <translation>伤人或自伤</translation>
    </message>
    <message>
        <source>gone astray</source>
        <translation>走失</translation>
    </message>
    <message>
        <source>accident at an activity</source>
        <translation>活动中出事</translation>
    </message>
    <message>
        <source>sudden illness</source>
        <translation>突然发病</translation>
    </message>
    <message>
        <source>death</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>quarrel or fight</source>
        <translation>争吵打架</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>火情</translation>
    </message>
    <message>
        <source>theft or loss</source>
        <translation>丢东西</translation>
    </message>
    <message>
        <source>concern about abuse</source>
        <translation>担心有人虐待</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Grave is: a large graze, a broken bone, a blow on the head, taken to hospital.</source>
        <translation>这些算严重：大片擦伤、骨折、磕到头、送医院。</translation>
    </message>
    <message>
        <source>Grave is: danger to life, taken to hospital.</source>
        <translation>这些算严重：有生命危险、送医院。</translation>
    </message>
    <message>
        <source>Grave is: several people ill, or not better soon.</source>
        <translation>这些算严重：好几个人不舒服，或者过一会儿没有好转。</translation>
    </message>
    <message>
        <source>Grave is: somebody tried to take their life, or lost it.</source>
        <translation>这些算严重：有人想轻生，或者有人死亡。</translation>
    </message>
    <message>
        <source>Grave is: not found within {hours} hours.</source>
        <translation>这样算严重：{hours} 小时还没有找到。</translation>
    </message>
    <message>
        <source>Grave is: not natural, or not clear why. Call the police, and move nothing.</source>
        <translation>这些算严重：不是正常死亡，或者原因不清楚。请报警，现场不要动。</translation>
    </message>
    <message>
        <source>Grave is: somebody was hurt, or staff were in it.</source>
        <translation>这些算严重：有人受伤，或者有员工动手。</translation>
    </message>
    <message>
        <source>Grave is: something was damaged or somebody hurt.</source>
        <translation>这些算严重：东西烧坏了，或者有人受伤。</translation>
    </message>
    <message>
        <source>Grave is: much money, or a thing of great worth.</source>
        <translation>这些算严重：钱很多，或者东西很贵重。</translation>
    </message>
    <message>
        <source>Grave is: somebody was hurt, or it may happen again today.</source>
        <translation>这些算严重：有人受伤，或者今天还可能再发生。</translation>
    </message>
</context>
<context>
    <name>IncidentBand</name>
    <message>
        <source>This must be reported as an incident.</source>
        <translation>这是意外，要报告。</translation>
    </message>
    <message>
        <source>Save and report</source>
        <translation>保存并报告意外</translation>
    </message>
</context>
<context>
    <name>IncidentCheck</name>
    <message>
        <source>Choose what happened.</source>
        <translation>请选发生了什么事。</translation>
    </message>
    <message>
        <source>Choose who it happened to.</source>
        <translation>请选是哪位老人。</translation>
    </message>
    <message>
        <source>Enter day, hour and minute.</source>
        <translation>请填日期和几点几分。</translation>
    </message>
    <message>
        <source>This time is still to come. Enter when it happened.</source>
        <translation>这个时间还没到。请填事情发生的时间。</translation>
    </message>
    <message>
        <source>Write where it happened.</source>
        <translation>请写在哪里发生的。</translation>
    </message>
    <message>
        <source>Write who saw or found it.</source>
        <translation>请写是谁看到或发现的。</translation>
    </message>
    <message>
        <source>Write what happened: what you saw and heard.</source>
        <translation>请写经过：看到了什么，听到了什么。</translation>
    </message>
    <message>
        <source>Say whether somebody was hurt.</source>
        <translation>请选有没有人受伤。</translation>
    </message>
    <message>
        <source>Say whether it is grave.</source>
        <translation>请选严重不严重。</translation>
    </message>
    <message>
        <source>Somebody was hurt: write what was done at once. If nothing was done, write that.</source>
        <translation>有人受伤：请写当时怎么处理的。没有处理也请写明。</translation>
    </message>
    <message>
        <source>At most {most} characters, please. Add the rest as a line of its own.</source>
        <translation>最多写 {most} 个字。其余的请另加一条。</translation>
    </message>
    <message>
        <source>This is before it happened. Enter the right time.</source>
        <translation>这个时间比事情发生还早。请填对的时间。</translation>
    </message>
    <message>
        <source>Write who was told. If nobody was told, write below why.</source>
        <translation>请写告诉了谁。如果没有告诉人，请在下面写原因。</translation>
    </message>
    <message>
        <source>Write how: by phone, in person …</source>
        <translation>请选怎么告诉的：电话、当面……</translation>
    </message>
    <message>
        <source>Write who told them.</source>
        <translation>请写是谁告诉的。</translation>
    </message>
    <message>
        <source>Write something here.</source>
        <translation>请在这里写几句。</translation>
    </message>
</context>
<context>
    <name>IncidentDialog</name>
    <message>
        <source>Report what happened</source>
        <translation>报告意外</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>{sentence} ({source})</source>
        <translation>{sentence}（{source}）</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>什么事</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>哪位老人</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>10 min ago</source>
        <translation>10 分钟前</translation>
    </message>
    <message>
        <source>30 min ago</source>
        <translation>30 分钟前</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Who saw or found it</source>
        <translation>谁发现的</translation>
    </message>
    <message>
        <source>what you saw and heard, no guesses</source>
        <translation>只写看到的、听到的，不写猜的</translation>
    </message>
    <message>
        <source>What happened in detail</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>somebody was hurt</source>
        <translation>有人受伤</translation>
    </message>
    <message>
        <source>nobody was hurt</source>
        <translation>没有人受伤</translation>
    </message>
    <message>
        <source>Hurt</source>
        <translation>受伤</translation>
    </message>
    <message>
        <source>grave</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>not grave</source>
        <translation>不严重</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>严重不严重</translation>
    </message>
    <message>
        <source>What was done at once</source>
        <translation>当时怎么处理</translation>
    </message>
    <message>
        <source>Sent where</source>
        <translation>送到哪里</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>Only the director and the author read this.</source>
        <translation>这份报告只有院长和报告人能看。</translation>
    </message>
    <message>
        <source>To the resident</source>
        <translation>看这位老人</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>打印报告</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>open</source>
        <translation>没有结案</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>grave</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>somebody was hurt</source>
        <translation>有人受伤</translation>
    </message>
    <message>
        <source>noted {minutes} min later</source>
        <translation>{minutes} 分钟后才记</translation>
    </message>
    <message>
        <source>As it was first told</source>
        <translation>最初的报告</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>发现人</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Done at once</source>
        <translation>当时处理</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>没有写</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>送往</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>没有外送</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>还要做的</translation>
    </message>
    <message>
        <source>Report by phone at once, in writing within {hours} hours ({source}).</source>
        <translation>马上打电话上报，{hours} 小时内交书面报告（{source}）。</translation>
    </message>
    <message>
        <source>All is done, it can be closed.</source>
        <translation>都做完了，可以结案。</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>没有要做的了。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>填写</translation>
    </message>
    <message>
        <source>What came after</source>
        <translation>后来的情况</translation>
    </message>
    <message>
        <source>Add: {what}</source>
        <translation>添加：{what}</translation>
    </message>
    <message>
        <source>Why is this line taken back?</source>
        <translation>这一条为什么收回？</translation>
    </message>
    <message>
        <source>The line is taken back</source>
        <translation>这一条已收回</translation>
    </message>
    <message>
        <source>Why is the whole report taken back?</source>
        <translation>整份报告为什么收回？</translation>
    </message>
    <message>
        <source>The report is taken back</source>
        <translation>报告已收回</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>意外事件报告</translation>
    </message>
</context>
<context>
    <name>IncidentPoint</name>
    <message>
        <source>tell the family</source>
        <translation>告知家属</translation>
    </message>
    <message>
        <source>report upward</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Nobody of the family was told, and no line says why there is nobody.</source>
        <translation>还没有告知家属，也没有写明为什么没有人可告知。</translation>
    </message>
    <message>
        <source>It is to be reported upward, and no line says to whom it was.</source>
        <translation>这件事要上报，还没有写上报给谁。</translation>
    </message>
    <message>
        <source>Nobody has reviewed it yet.</source>
        <translation>还没有人复核。</translation>
    </message>
</context>
<context>
    <name>IncidentRules</name>
    <message>
        <source>duty book of one care home</source>
        <translation>一家养老院的值班记录本</translation>
    </message>
    <message>
        <source>by phone at once, in writing within one to two hours</source>
        <translation>马上电话报告，一到两小时内书面报告</translation>
    </message>
    <message>
        <source>set it as your home needs it</source>
        <translation>按本院需要设定</translation>
    </message>
    <message>
        <source>The first note of an incident is late after</source>
        <translation>意外发生后，第一次记录超过多久算晚</translation>
    </message>
    <message>
        <source>A grave incident is reported upward in writing within</source>
        <translation>严重的意外，多久内书面上报</translation>
    </message>
    <message>
        <source>An incident is closed within</source>
        <translation>意外多久内结案</translation>
    </message>
    <message>
        <source>Gone astray and missing are one event when apart by no more than</source>
        <translation>走失报告和失联记录相隔多久以内算同一件事</translation>
    </message>
    <message>
        <source>Incidents that should be closed already: {before} now, {after} then.</source>
        <translation>已经超过结案时间的意外：现在 {before} 件，改后 {after} 件。</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>意外</translation>
    </message>
</context>
<context>
    <name>IncidentSheet</name>
    <message>
        <source>Incidents</source>
        <translation>意外</translation>
    </message>
    <message>
        <source>somebody was hurt</source>
        <translation>有人受伤</translation>
    </message>
    <message>
        <source>grave</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>still open from before</source>
        <translation>以前的，还没有结案</translation>
    </message>
    <message>
        <source>family not told yet</source>
        <translation>还没有告知家属</translation>
    </message>
    <message>
        <source>not reported upward yet</source>
        <translation>还没有上报</translation>
    </message>
    <message>
        <source>{name}: family not told yet</source>
        <translation>{name}：还没有告知家属</translation>
    </message>
    <message>
        <source>{name}: not reported upward yet</source>
        <translation>{name}：还没有上报</translation>
    </message>
</context>
<context>
    <name>IncidentTask</name>
    <message>
        <source>{kind}, {name}: {what}</source>
        <translation>{kind}，{name}：{what}</translation>
    </message>
    <message>
        <source>{kind}: {what}</source>
        <translation>{kind}：{what}</translation>
    </message>
    <message>
        <source>A confidential report waits for you</source>
        <translation>有一份保密的报告等您看</translation>
    </message>
    <message>
        <source>Open it when nobody else looks at the screen.</source>
        <translation>请在旁边没有人时打开。</translation>
    </message>
    <message>
        <source>close</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>{when}.</source>
        <translation>{when}。</translation>
    </message>
    <message>
        <source>The report upward is late.</source>
        <translation>上报已经晚了。</translation>
    </message>
    <message>
        <source>Open for longer than {hours} hours.</source>
        <translation>超过 {hours} 小时没有结案。</translation>
    </message>
    <message>
        <source>The first note came after {minutes} minutes.</source>
        <translation>第一次记录晚了，是 {minutes} 分钟后记的。</translation>
    </message>
    <message>
        <source>Then: {what}.</source>
        <translation>然后：{what}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>去看看</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} 件没有结案</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>没有未结案的</translation>
    </message>
</context>
<context>
    <name>IncidentTimeline</name>
    <message>
        <source>Nothing was added yet.</source>
        <translation>还没有记后来的情况。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>{whom}, {way}, by {by}</source>
        <translation>{whom}，{way}，{by}告知</translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation>{name} {when} 记</translation>
    </message>
    <message>
        <source>taken back; {by}</source>
        <translation>已收回；{by}</translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message>
        <source>Incidents</source>
        <translation>意外</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>意外事件</translation>
    </message>
    <message>
        <source>This incident is not on record. Nothing was changed. Look at the list again.</source>
        <translation>没有这件意外的记录。什么都没有改。请重新看一下列表。</translation>
    </message>
    <message>
        <source>Some fields need another look. Nothing was saved.</source>
        <translation>有几处要再看一下。还没有保存。</translation>
    </message>
    <message>
        <source>It cannot be closed yet. Nothing was changed.</source>
        <translation>现在还不能结案。什么都没有改。</translation>
    </message>
    <message>
        <source>This incident is closed. Nothing was changed. Open it again first.</source>
        <translation>这件意外已经结案。什么都没有改。请先重新打开。</translation>
    </message>
    <message>
        <source>This is for the director or a nurse. Nothing was changed.</source>
        <translation>这一步由院长或护士来做。什么都没有改。</translation>
    </message>
    <message>
        <source>You reported it yourself. Somebody else reviews it: the director or a nurse. Nothing was changed.</source>
        <translation>这是您自己报告的，要由别人复核：院长或护士。什么都没有改。</translation>
    </message>
    <message>
        <source>This resident is not on record any more. Nothing was saved. Choose somebody again.</source>
        <translation>这位老人已经没有登记。什么都没有保存。请重新选。</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>请写原因。</translation>
    </message>
    <message>
        <source>Close it or open it again by the buttons for that. Nothing was changed.</source>
        <translation>结案和重新打开请用专门的按钮。什么都没有改。</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>open</source>
        <translation>没有结案</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>什么事</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>the last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>所有年份</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>意外</translation>
    </message>
    <message>
        <source>Nothing is on record here</source>
        <translation>这里没有记录</translation>
    </message>
    <message>
        <source>When something happens, write it down at once: a few facts are enough.</source>
        <translation>出了事请马上记下来，写几句事实就够了。</translation>
    </message>
    <message>
        <source>Report what happened</source>
        <translation>报告意外</translation>
    </message>
    <message>
        <source>You see here what you reported yourself.</source>
        <translation>这里显示您自己报告的意外。</translation>
    </message>
    <message>
        <source>{count} on record, {still} open</source>
        <translation>共 {count} 件，{still} 件没有结案</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>没有结案</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已处理完</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>什么事</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>老人</translation>
    </message>
    <message>
        <source>Place and facts</source>
        <translation>地点和经过</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>还要做的</translation>
    </message>
    <message>
        <source>{what} (grave)</source>
        <translation>{what}（严重）</translation>
    </message>
    <message>
        <source>confidential, open it to read</source>
        <translation>保密，打开才能看</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>报告已保存</translation>
    </message>
</context>
<context>
    <name>InspectionDialog</name>
    <message>
        <source>See the paper</source>
        <translation>看文书</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关上</translation>
    </message>
    <message>
        <source>Record a finding</source>
        <translation>登记一条问题</translation>
    </message>
    <message>
        <source>{title} (taken back)</source>
        <translation>{title}（已收回）</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>None is recorded yet. Record each one.</source>
        <translation>还没有登记，请一条一条登记。</translation>
    </message>
    <message>
        <source>Look at {number}</source>
        <translation>看 {number}</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>去看看</translation>
    </message>
    <message>
        <source>something found</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>检查人</translation>
    </message>
    <message>
        <source>Went along</source>
        <translation>陪同</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>他们说了什么</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Paper they left</source>
        <translation>检查文书</translation>
    </message>
    <message>
        <source>Why is this record taken back?</source>
        <translation>为什么收回这次登记？</translation>
    </message>
</context>
<context>
    <name>InspectionEntry</name>
    <message>
        <source>Record an inspection</source>
        <translation>登记检查</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>What</source>
        <translation>检查类别</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>office and names</source>
        <translation>单位和姓名</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>检查人</translation>
    </message>
    <message>
        <source>Went along</source>
        <translation>陪同</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>something found</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>他们说了什么</translation>
    </message>
    <message>
        <source>Paper they left</source>
        <translation>检查文书</translation>
    </message>
</context>
<context>
    <name>Inspections</name>
    <message>
        <source>county's safety round</source>
        <translation>县区安全检查</translation>
    </message>
    <message>
        <source>check of funds</source>
        <translation>资金检查</translation>
    </message>
    <message>
        <source>fire service</source>
        <translation>消防检查</translation>
    </message>
    <message>
        <source>market regulator</source>
        <translation>市场监管检查</translation>
    </message>
    <message>
        <source>health office</source>
        <translation>卫生健康检查</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Choose who inspected.</source>
        <translation>请选是哪种检查。</translation>
    </message>
    <message>
        <source>Write on which day it was.</source>
        <translation>请写是哪一天。</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>这一天还没到。</translation>
    </message>
    <message>
        <source>Write who came: office and names.</source>
        <translation>请写谁来检查：单位和姓名。</translation>
    </message>
    <message>
        <source>Write who went along.</source>
        <translation>请写谁陪同。</translation>
    </message>
    <message>
        <source>Say whether they found something.</source>
        <translation>请选有没有发现问题。</translation>
    </message>
    <message>
        <source>Some fields need another look. Nothing was saved.</source>
        <translation>有几处要再看一下。还没有保存。</translation>
    </message>
    <message>
        <source>This inspection is not on record. Nothing was changed. Look at the list again.</source>
        <translation>没有找到这次检查。什么都没有改动。请再看一下列表。</translation>
    </message>
    <message>
        <source>Write why. Nothing was changed.</source>
        <translation>请写原因。什么都没有改动。</translation>
    </message>
</context>
<context>
    <name>InspectionsPage</name>
    <message>
        <source>Inspections from outside</source>
        <translation>外部检查</translation>
    </message>
    <message>
        <source>No inspection from outside is on record</source>
        <translation>还没有外部检查的记录</translation>
    </message>
    <message>
        <source>Record who came, and each thing they found.</source>
        <translation>登记谁来检查，发现的问题一条一条记。</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>隐患整改</translation>
    </message>
    <message>
        <source>Record an inspection</source>
        <translation>登记检查</translation>
    </message>
    <message>
        <source>Not on record yet for this month or year: {what}</source>
        <translation>本月或本年还没有记录：{what}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>检查类别</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>检查人</translation>
    </message>
    <message>
        <source>Went along</source>
        <translation>陪同</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>something found</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>没有问题</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Give a file to bring in, or --undo with the number of an import.</source>
        <translation>请写要导入的文件，或者用 --undo 写明要收回哪一次导入。</translation>
    </message>
    <message>
        <source>“{told}” is not the number of an import. Nothing was changed.</source>
        <translation>“{told}”不是导入的编号。数据没有变。</translation>
    </message>
    <message>
        <source>{file} is there already. Nothing was written. Choose another name.</source>
        <translation>{file} 已经有了，没有覆盖它。请换一个名字。</translation>
    </message>
    <message>
        <source>{read} read, {ok} ok, {doubtful} doubtful, {refused} refused, {repeated} repeated</source>
        <translation>读到 {read} 人，没问题 {ok}，待核实 {doubtful}，没收下 {refused}，重复 {repeated}</translation>
    </message>
    <message>
        <source>{count} people taken back</source>
        <translation>收回了 {count} 人</translation>
    </message>
    <message>
        <source>{count} people written to {file}</source>
        <translation>{count} 人写进了 {file}</translation>
    </message>
    <message>
        <source>Bring in residents from a spreadsheet, or take an import back</source>
        <translation>从表格导入老人，或者收回一次导入</translation>
    </message>
    <message>
        <source>Bring in staff from a spreadsheet, or take an import back</source>
        <translation>从表格导入员工，或收回一次导入</translation>
    </message>
    <message>
        <source>Write the list of residents for Excel and WPS</source>
        <translation>导出老人名册，用 Excel 或 WPS 打开</translation>
    </message>
    <message>
        <source>{count} people of the list {file} stayed out</source>
        <translation>导入“{file}”时没收下 {count} 人</translation>
    </message>
    <message>
        <source>Mend the rows that were saved, then bring that file in.</source>
        <translation>把存下的那几行改好，再导入一次。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>去导入</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>导入花名册</translation>
    </message>
    <message>
        <source>Bring in a list of staff</source>
        <translation>导入员工名册</translation>
    </message>
    <message>
        <source>The same person stands in row {row} already. This row is not brought in a second time.</source>
        <translation>和第{row}行是同一个人，这一行不重复导入。</translation>
    </message>
    <message>
        <source>The same person stands in row {row} already, but there is a difference in: {fields}. Please look at both rows.</source>
        <translation>和第{row}行是同一个人，但这几项不一样：{fields}。请看看这两行。</translation>
    </message>
    <message>
        <source>Row {row} has the same ID number for {name}. Please look at both cards.</source>
        <translation>第{row}行的{name}也是这个身份证号。请核对两人的身份证。</translation>
    </message>
    <message>
        <source>{name} in row {row} has the same name and {what}. Please check that these are two people.</source>
        <translation>第{row}行的{name}同名，{what}也一样。请核实是不是两个人。</translation>
    </message>
    <message>
        <source>{name} (number {number}) is in the home already. The row is not brought in a second time.</source>
        <translation>{name}（编号 {number}）院里已经有了，这一行不重复导入。</translation>
    </message>
    <message>
        <source>{name} (number {number}) is in the home already. The row is not brought in a second time, but it differs: {fields}. Please correct the record by hand where the list is right.</source>
        <translation>{name}（编号 {number}）院里已经有了，这一行不重复导入，但这几项不一样：{fields}。名册写得对的，请手工改过来。</translation>
    </message>
    <message>
        <source>{name} (number {number}) in the home has the same name and may be the same person. The row comes in; please compare the two, and take back the one that is too many.</source>
        <translation>院里有同名的{name}（编号 {number}），可能是同一个人。这一行照样导入，请核对，多出来的请收回。</translation>
    </message>
    <message>
        <source>{name} (number {number}) in the home has this ID number. Please look at the card.</source>
        <translation>院里的{name}（编号 {number}）也是这个身份证号。请核对身份证。</translation>
    </message>
    <message>
        <source>Row {row} ({name}) has bed {bed} already. The person comes in without a bed.</source>
        <translation>床位 {bed} 已经给了第{row}行的{name}，这位老人先不安排床位。</translation>
    </message>
    <message>
        <source>{name} has bed {bed}. The person comes in without a bed.</source>
        <translation>床位 {bed} 现在是{name}的，这位老人先不安排床位。</translation>
    </message>
    <message>
        <source>{name} had bed {bed} until {until}, after this person was admitted. The person comes in without a bed; give the bed on the bed map.</source>
        <translation>{bed} 床在 {until} 以前是{name}住的，这位老人入住得更早。先不安排床位，导入后请在床位图上安排。</translation>
    </message>
    <message>
        <source>Bed {bed} stands in a room for the other sex. Please look at it.</source>
        <translation>床位 {bed} 在另一性别的房间里。请看一看。</translation>
    </message>
    <message>
        <source>Bed {bed} may stand in several buildings. The person comes in without a bed. Add a column for the building, or choose one for all beds.</source>
        <translation>床位 {bed} 看不出在哪栋楼。这位老人先不安排床位。请加一列写明楼栋，或者给所有床位选一栋楼。</translation>
    </message>
    <message>
        <source>The number {number} was given out already. A new one is given.</source>
        <translation>编号 {number} 已经用过，另给一个新编号。</translation>
    </message>
    <message>
        <source>room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Excel has turned the ID number into a number and lost its last digits (身份证号被Excel改成了数字，后三位已丢失). Please write it anew, as text.</source>
        <translation>身份证号被Excel改成了数字，后三位已丢失。请按文字格式重新填写。</translation>
    </message>
    <message>
        <source>There is no ID number. The person comes in; please ask for the number or why there is none.</source>
        <translation>没有身份证号。老人照样导入，请问清号码，或者为什么没有。</translation>
    </message>
    <message>
        <source>Instead of an ID number the list says “{told}”. The person comes in; please ask for it.</source>
        <translation>身份证号这一栏写的是“{told}”。老人照样导入，请问清号码。</translation>
    </message>
    <message>
        <source>“{told}” cannot be a number of the home. A new one is given; it is kept in the remark.</source>
        <translation>“{told}”不能当编号。另给一个新编号，原文记在备注里。</translation>
    </message>
    <message>
        <source>The cell holds a formula without a result. Please write the value itself.</source>
        <translation>这一格是公式，没有算出结果。请直接填写内容。</translation>
    </message>
    <message>
        <source>The sex is not told.</source>
        <translation>没有写性别。</translation>
    </message>
    <message>
        <source>The ID number says {by_number}, the list says {by_list}. Please look at the card.</source>
        <translation>身份证号上是{by_number}，名册上是{by_list}。请看身份证核对。</translation>
    </message>
    <message>
        <source>The birth date is not told.</source>
        <translation>没有写出生日期。</translation>
    </message>
    <message>
        <source>“{told}” may be January, or October whose 0 the sheet has dropped. Please look at the card.</source>
        <translation>“{told}”可能是1月，也可能是10月（表格会去掉末尾的0）。请看身份证核对。</translation>
    </message>
    <message>
        <source>“{told}” is not one of the usual words here. It is kept as it is; please look at it.</source>
        <translation>“{told}”不是这一栏常用的写法。已照样保留，请看一看。</translation>
    </message>
    <message>
        <source>“{told}” cannot be read here. It is kept in the remark; please look at it.</source>
        <translation>“{told}”在这一栏看不懂，先记在备注里。请看一看。</translation>
    </message>
    <message>
        <source>“{told}” does not name one bed. The person comes in without a bed; it is kept in the remark.</source>
        <translation>“{told}”看不出是哪张床。老人先不安排床位，原文记在备注里。</translation>
    </message>
    <message>
        <source>Admitted on {admitted}, but born on {born}. Please look at both dates.</source>
        <translation>入住日期 {admitted} 比出生日期 {born} 还早。请核对这两个日期。</translation>
    </message>
    <message>
        <source>“{told}” is still to come. The person comes in as awaiting admission.</source>
        <translation>“{told}”还没有到，先按待入住导入。</translation>
    </message>
    <message>
        <source>The list says “{told}”. Please record this move by hand after the import.</source>
        <translation>名册上写着“{told}”。请在导入以后手工登记这个动向。</translation>
    </message>
    <message>
        <source>“{told}” names no day. The stay counts from the import; the time told is kept in the remark. Please look it up.</source>
        <translation>“{told}”没有写到哪一天。先从导入的时候起算入住，原文记在备注里。请查清是哪一天。</translation>
    </message>
    <message>
        <source>The list says that the person left on “{told}”. Please see whether the row should come in at all.</source>
        <translation>名册上写着“{told}”离开了。请看看这一行还该不该导入。</translation>
    </message>
    <message>
        <source>In the household this person is “{told}”. Please see whether they live in the home themselves.</source>
        <translation>这一行写的是户里的“{told}”。请看看本人是不是住在院里。</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Nobody in this list can be brought in. Nothing was changed. Mend the refused rows first.</source>
        <translation>这份名册里没有能导入的人。数据没有变。请先改好没收下的行。</translation>
    </message>
    <message>
        <source>Residents or beds were changed since this preview was made. Nothing was brought in. Look at the preview again.</source>
        <translation>看过预览以后，老人或床位有了变动。还没有导入。请再看一遍预览。</translation>
    </message>
    <message>
        <source>There is no such import. Nothing was changed.</source>
        <translation>没有这一次导入。数据没有变。</translation>
    </message>
    <message>
        <source>This import was taken back already. Nothing was changed.</source>
        <translation>这一次导入已经收回过了。数据没有变。</translation>
    </message>
    <message>
        <source>Write why the import is taken back. Nothing was changed.</source>
        <translation>请写明为什么收回这次导入。数据没有变。</translation>
    </message>
    <message>
        <source>{file} could not be written: {why}. The home is safe. Choose another folder.</source>
        <translation>{file} 写不进去：{why}。院里的数据是好的。请换一个文件夹。</translation>
    </message>
    <message>
        <source>No column was found that holds the names. Nothing was changed. Say on the mapping page which column it is.</source>
        <translation>没有找到哪一列是姓名。数据没有变。请在对应页上选好姓名是哪一列。</translation>
    </message>
    <message>
        <source>{count} beds of the list are not in the home yet. They are made with the import: {beds}</source>
        <translation>名册里有 {count} 张床位院里还没有，导入时会一起建好：{beds}</translation>
    </message>
    <message>
        <source>Self-care classes stay in the remark for now; they are filled in once assessed.</source>
        <translation>自理能力先记在备注里，等认定后再填。</translation>
    </message>
    <message>
        <source>The list tells neither beds nor admission dates. Everybody comes in as awaiting admission; admit them afterwards.</source>
        <translation>名册里没有床位，也没有入住日期。大家先按待入住导入，之后再办入住。</translation>
    </message>
    <message>
        <source>{count} people have a bed but no admission date. They count as admitted from the moment of the import.</source>
        <translation>有 {count} 人写了床位，没写入住日期，从导入的时候起算入住。</translation>
    </message>
    <message>
        <source>The file {file} holds no list of people. Nothing was changed. Look whether it is the right file.</source>
        <translation>文件 {file} 里没有找到人员名册。数据没有变。请看看是不是选对了文件。</translation>
    </message>
    <message>
        <source>The file has no sheet called “{sheet}”. Nothing was changed.</source>
        <translation>文件里没有叫“{sheet}”的工作表。数据没有变。</translation>
    </message>
    <message>
        <source>Only the sheet “{read}” is read. These hold something too: {others}. Bring them in one after the other: choose the file again and another sheet.</source>
        <translation>只读了工作表“{read}”。这几张表里也有内容：{others}。请一张一张导入：再选一次这个文件，换一张工作表。</translation>
    </message>
    <message>
        <source>Only a building can be given for every row, not “{field}”. Nothing was changed. Fill in the column.</source>
        <translation>只能给所有行选一栋楼，“{field}”不行。数据没有变。请在表格里填好这一列。</translation>
    </message>
    <message>
        <source>Hidden sheets are not read: {others}</source>
        <translation>隐藏的工作表没有读：{others}</translation>
    </message>
    <message>
        <source>{count} rows are hidden in the sheet. They are read like the others; please look at rows {rows}.</source>
        <translation>表格里有 {count} 行是隐藏的，也照样读了。请看看第 {rows} 行该不该导入。</translation>
    </message>
</context>
<context>
    <name>IntakeField</name>
    <message>
        <source>Self-care class (kept in the remark)</source>
        <translation>自理能力（记在备注里）</translation>
    </message>
    <message>
        <source>Relation to the householder (kept in the remark)</source>
        <translation>与户主关系（记在备注里）</translation>
    </message>
    <message>
        <source>Left on (kept in the remark)</source>
        <translation>离院日期（记在备注里）</translation>
    </message>
    <message>
        <source>Serial number (not brought in)</source>
        <translation>序号（不导入）</translation>
    </message>
    <message>
        <source>Age (not brought in)</source>
        <translation>年龄（不导入）</translation>
    </message>
    <message>
        <source>Reason of refusal (not brought in)</source>
        <translation>没收下原因（不导入）</translation>
    </message>
    <message>
        <source>The home's own number</source>
        <translation>本院编号</translation>
    </message>
    <message>
        <source>Where the person is</source>
        <translation>在院状态</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>床位</translation>
    </message>
    <message>
        <source>Admitted on</source>
        <translation>入住日期</translation>
    </message>
    <message>
        <source>Funding township</source>
        <translation>户籍地（出资地）</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Guardian's relation</source>
        <translation>监护人关系</translation>
    </message>
    <message>
        <source>Guardian's phone</source>
        <translation>监护人电话</translation>
    </message>
    <message>
        <source>Guardian's address</source>
        <translation>监护人地址</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contact's relation</source>
        <translation>联系人关系</translation>
    </message>
    <message>
        <source>Contact's phone</source>
        <translation>联系人电话</translation>
    </message>
    <message>
        <source>Contact's address</source>
        <translation>联系人地址</translation>
    </message>
    <message>
        <source>All contacts, as the program writes them</source>
        <translation>全部联系人（本程序导出的写法）</translation>
    </message>
    <message>
        <source>Diseases</source>
        <translation>疾病</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>Operations and injuries</source>
        <translation>手术、外伤</translation>
    </message>
    <message>
        <source>Vaccines</source>
        <translation>疫苗</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Bring in a list</source>
        <translation>导入花名册</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>老人名册</translation>
    </message>
    <message>
        <source>Bring in a list of staff</source>
        <translation>导入员工名册</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工名册</translation>
    </message>
    <message>
        <source>Bringing in the list</source>
        <translation>正在导入名册</translation>
    </message>
    <message>
        <source>{count} people were brought in</source>
        <translation>导入了 {count} 人</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>第 {row} 行</translation>
    </message>
    <message>
        <source>Take the import of {file} back?</source>
        <translation>收回“{file}”这次导入吗？</translation>
    </message>
    <message>
        <source>Everybody it brought in leaves the lists again. What was recorded stays in the history.</source>
        <translation>这次导入的人会从名单里撤下。记过的内容在历史里还查得到。</translation>
    </message>
    <message>
        <source>Why is it taken back?</source>
        <translation>为什么收回？</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>不收回</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>{count} people were taken back</source>
        <translation>收回了 {count} 人</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xlsm *.xls *.ods *.csv *.txt);;All files (*)</source>
        <translation>名册 (*.xlsx *.xlsm *.xls *.ods *.csv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Which list?</source>
        <translation>选哪份名册？</translation>
    </message>
    <message>
        <source>Empty list</source>
        <translation>空白名册</translation>
    </message>
    <message>
        <source>Rows to mend</source>
        <translation>没收下待改</translation>
    </message>
    <message>
        <source>{count} people stand in {file}.</source>
        <translation>{count} 人写进了 {file}。</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>存到哪里？</translation>
    </message>
    <message>
        <source>{file} was saved.</source>
        <translation>已存好 {file}。</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>a note to this item</source>
        <translation>这一项想记的话</translation>
    </message>
    <message>
        <source>Note to this item</source>
        <translation>这一项的备注</translation>
    </message>
    <message>
        <source>Item {number}: {name}</source>
        <translation>第 {number} 项　{name}</translation>
    </message>
    <message>
        <source>Keys {most} … 0 choose, Enter goes on</source>
        <translation>按 {most} … 0 选，Enter 下一项</translation>
    </message>
    <message>
        <source>No answer has {points} points</source>
        <translation>这一项没有 {points} 分，请再选</translation>
    </message>
</context>
<context>
    <name>ItemChoice</name>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>ItemNoteDialog</name>
    <message>
        <source>Keep it</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>usual: {low} to {high}</source>
        <translation>正常范围 {low} 到 {high}</translation>
    </message>
    <message>
        <source>about: {whom}</source>
        <translation>针对：{whom}</translation>
    </message>
    <message>
        <source>what was read</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>should be here</source>
        <translation>应在人数</translation>
    </message>
    <message>
        <source>are here</source>
        <translation>实在人数</translation>
    </message>
    <message>
        <source>should</source>
        <translation>应在</translation>
    </message>
    <message>
        <source>are</source>
        <translation>实在</translation>
    </message>
    <message>
        <source>write it</source>
        <translation>写在这里</translation>
    </message>
    <message>
        <source>nothing to tell</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>加照片</translation>
    </message>
    <message>
        <source>kept on paper</source>
        <translation>有纸质材料</translation>
    </message>
    <message>
        <source>good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Note or photo: {item}</source>
        <translation>备注、照片：{item}</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>(with a photo)</source>
        <translation>（有照片）</translation>
    </message>
</context>
<context>
    <name>KindField</name>
    <message>
        <source>Only the director and you read this report. Nobody else sees that it exists. If it is about the director, tell the civil affairs office instead.</source>
        <translation>这份报告只有院长和您能看，别人看不到有这件事。如果事情和院长有关，请直接告诉民政部门。</translation>
    </message>
</context>
<context>
    <name>LateBand</name>
    <message>
        <source>Too busy</source>
        <translation>太忙</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>忘了记</translation>
    </message>
    <message>
        <source>Power was off</source>
        <translation>停电</translation>
    </message>
    <message>
        <source>The computer was busy</source>
        <translation>电脑有人用</translation>
    </message>
    <message>
        <source>From paper</source>
        <translation>从纸上补记</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Back to this shift</source>
        <translation>回到本班</translation>
    </message>
    <message>
        <source>Why is it recorded late?</source>
        <translation>为什么补记？</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>别的原因</translation>
    </message>
    <message>
        <source>Choose the reason first.</source>
        <translation>先点一个原因，再确认。</translation>
    </message>
    <message>
        <source>Late entry: {shift}. Every line is marked late.</source>
        <translation>补记 {shift}：每一条都会标上“补记”。</translation>
    </message>
</context>
<context>
    <name>LateDialog</name>
    <message>
        <source>A round from paper</source>
        <translation>补记一次检查</translation>
    </message>
    <message>
        <source>Enter its answers</source>
        <translation>接着填结果</translation>
    </message>
    <message>
        <source>What is written after its time counts as late, and is printed so.</source>
        <translation>过了时间才记的算迟，台账上照实印出。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>哪一天的</translation>
    </message>
    <message>
        <source>Walked at</source>
        <translation>实际检查时间</translation>
    </message>
</context>
<context>
    <name>LeaderDialog</name>
    <message>
        <source>The leader signs</source>
        <translation>带班领导签名</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Choose who signs.</source>
        <translation>请选谁签名。</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>谁签名</translation>
    </message>
    <message>
        <source>PIN; not for who is signed in with the passphrase</source>
        <translation>密码（用口令登录的本人不用填）</translation>
    </message>
</context>
<context>
    <name>Leave</name>
    <message>
        <source>Waits for approval</source>
        <translation>等审批</translation>
    </message>
    <message>
        <source>Approved, not gone yet</source>
        <translation>已同意，还没走</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>没有同意</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>已外出</translation>
    </message>
    <message>
        <source>Search has begun</source>
        <translation>已开始寻找</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>已回院</translation>
    </message>
    <message>
        <source>The return must be after the departure.</source>
        <translation>回院时间要在离院时间之后。</translation>
    </message>
    <message>
        <source>Write where the person goes.</source>
        <translation>请写去哪里。</translation>
    </message>
    <message>
        <source>Write a phone number at which the person or the companion can be reached.</source>
        <translation>请写一个能联系到本人或同行人的电话。</translation>
    </message>
    <message>
        <source>A leave this long is approved by the director. Nothing was changed. Ask for it with a slip.</source>
        <translation>这么长的假要院长同意。什么都没有改。请先递请假条。</translation>
    </message>
    <message>
        <source>This slip has moved on meanwhile. Nothing was changed. Look at it again.</source>
        <translation>这张请假条已经有了变化。什么都没有改。请重新看一下。</translation>
    </message>
    <message>
        <source>{name} is not on leave. Nothing was changed. Look at the moves again.</source>
        <translation>{name}现在没有请假。什么都没有改。请重新看一下动向。</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>day off</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>away</source>
        <translation>已批假</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>a wish</source>
        <translation>有愿望</translation>
    </message>
    <message>
        <source>Press a letter, then press and drag over days: it is given to all of them.</source>
        <translation>先按一个字，再按住拖过格子，拖到的都排这个班。</translation>
    </message>
</context>
<context>
    <name>LevelChart</name>
    <message>
        <source>Older standard MZ/T 039: the level only, not converted</source>
        <translation>旧标准 MZ/T 039，只看等级、不换算</translation>
    </message>
    <message>
        <source>{year}</source>
        <translation>{year}年</translation>
    </message>
    <message>
        <source>raised by {count}</source>
        <translation>按规则重{count}级</translation>
    </message>
    <message>
        <source>injured</source>
        <translation>受伤</translation>
    </message>
    <message>
        <source>{total} points</source>
        <translation>{total} 分</translation>
    </message>
</context>
<context>
    <name>LevelCheck</name>
    <message>
        <source>Nobody said whether the person can: {item}.</source>
        <translation>“{item}”还没有说能不能自己做。</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>这一天还没到。</translation>
    </message>
    <message>
        <source>This day is too long ago: look at the year again.</source>
        <translation>这一天太早了，请再看看年份。</translation>
    </message>
    <message>
        <source>This is more than a year after the decision: look at the year again.</source>
        <translation>比认定日期晚了一年多，请再看看年份。</translation>
    </message>
    <message>
        <source>This is too long for one line: {most} characters at most.</source>
        <translation>太长了，最多写 {most} 个字。</translation>
    </message>
    <message>
        <source>Write who decided.</source>
        <translation>请写认定的机关。</translation>
    </message>
    <message>
        <source>Write the number or the name of the paper.</source>
        <translation>请写文号或认定书的名称。</translation>
    </message>
    <message>
        <source>Choose the class that was found.</source>
        <translation>请选认定的等级。</translation>
    </message>
    <message>
        <source>Write why this stands in place of the earlier one.</source>
        <translation>请写明为什么更正。</translation>
    </message>
    <message>
        <source>Write who assessed.</source>
        <translation>请写评估人。</translation>
    </message>
    <message>
        <source>A second assessor is needed.</source>
        <translation>还要一位评估人。</translation>
    </message>
    <message>
        <source>The two assessors must be two people.</source>
        <translation>两位评估人不能是同一个人。</translation>
    </message>
    <message>
        <source>Write who gave the information; it may be the resident.</source>
        <translation>请写信息提供人，可以是老人自己。</translation>
    </message>
    <message>
        <source>Write what the reason is.</source>
        <translation>请写明是什么原因。</translation>
    </message>
    <message>
        <source>A coma does not fit with item B.3.9: there are points for being awake.</source>
        <translation>选了昏迷，可是“意识水平”那一项给了清醒的分，两处对不上。</translation>
    </message>
    <message>
        <source>A count of incidents cannot be below zero.</source>
        <translation>次数不能小于 0。</translation>
    </message>
    <message>
        <source>The older standard has the levels 0 to {most}.</source>
        <translation>旧标准只有 0 到 {most} 级。</translation>
    </message>
    <message>
        <source>Grade one risk at least.</source>
        <translation>请至少评一项风险。</translation>
    </message>
    <message>
        <source>{risk}: write what is done about it.</source>
        <translation>“{risk}”是中或高，请写怎么防。</translation>
    </message>
    <message>
        <source>Write who looked over the risks of medium and high grade.</source>
        <translation>有中、高风险，请写复核人。</translation>
    </message>
    <message>
        <source>Assessing and looking over must be two people.</source>
        <translation>评估人和复核人不能是同一个人。</translation>
    </message>
</context>
<context>
    <name>LevelDistribution</name>
    <message>
        <source>not assessed</source>
        <translation>未评</translation>
    </message>
</context>
<context>
    <name>LevelDue</name>
    <message>
        <source>{kind}: {reason}, {days} days late</source>
        <translation>{kind}：{reason}，已过 {days} 天</translation>
    </message>
    <message>
        <source>{kind}: {reason}, today</source>
        <translation>{kind}：{reason}，今天到期</translation>
    </message>
    <message>
        <source>{kind}: {reason}, by {day}, {days} days left</source>
        <translation>{kind}：{reason}，{day} 到期，还有 {days} 天</translation>
    </message>
    <message>
        <source>{kind}: {reason}</source>
        <translation>{kind}：{reason}</translation>
    </message>
</context>
<context>
    <name>LevelEntry</name>
    <message>
        <source>Enter year, month and day.</source>
        <translation>请填好年月日。</translation>
    </message>
    <message>
        <source>undone right after it was written</source>
        <translation>刚记下就撤销了</translation>
    </message>
    <message>
        <source>The earlier line stays on record, struck through.</source>
        <translation>原来那条会保留，画上删除线。</translation>
    </message>
</context>
<context>
    <name>LevelHistoryPage</name>
    <message>
        <source>Care {most}</source>
        <translation>自理 {most}</translation>
    </message>
    <message>
        <source>Motion {most}</source>
        <translation>运动 {most}</translation>
    </message>
    <message>
        <source>Mind {most}</source>
        <translation>精神 {most}</translation>
    </message>
    <message>
        <source>Senses {most}</source>
        <translation>感知 {most}</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>老人</translation>
    </message>
    <message>
        <source>Choose a resident first</source>
        <translation>请先选一位老人</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>新评估</translation>
    </message>
    <message>
        <source>After the first assessment the change over the years is shown here.</source>
        <translation>做过第一次评估后，这里能看到逐年的变化。</translation>
    </message>
    <message>
        <source>Never assessed yet</source>
        <translation>还没评过</translation>
    </message>
    <message>
        <source>Bed {bed}</source>
        <translation>{bed} 床</translation>
    </message>
    <message>
        <source>Former records</source>
        <translation>以前的记录</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>How the ability level changed</source>
        <translation>能力等级变化</translation>
    </message>
    <message>
        <source>{count} assessments in all</source>
        <translation>共 {count} 次评估</translation>
    </message>
    <message>
        <source>now {word} by the older standard</source>
        <translation>现在{word}（旧标准）</translation>
    </message>
    <message>
        <source>now {total} points, {word}</source>
        <translation>现在 {total} 分，{word}</translation>
    </message>
    <message>
        <source>{now}, {points} less than the time before</source>
        <translation>{now}，比上次少 {points} 分</translation>
    </message>
    <message>
        <source>{now}, {points} more than the time before</source>
        <translation>{now}，比上次多 {points} 分</translation>
    </message>
    <message>
        <source>{now}, as the time before</source>
        <translation>{now}，和上次一样</translation>
    </message>
    <message>
        <source>○ points</source>
        <translation>○ 总分</translation>
    </message>
    <message>
        <source>□ level by the older standard</source>
        <translation>□ 旧标准等级</translation>
    </message>
    <message>
        <source>▼ what happened</source>
        <translation>▼ 大事</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Reason of the level</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Why assessed</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>评估人</translation>
    </message>
    <message>
        <source>Assessments, the newest first</source>
        <translation>历次评估，新的在上面</translation>
    </message>
    <message>
        <source>Ability level</source>
        <translation>能力等级</translation>
    </message>
</context>
<context>
    <name>LevelNote</name>
    <message>
        <source>older standard</source>
        <translation>旧标准</translation>
    </message>
    <message>
        <source>{total} points are {word}; {rules}</source>
        <translation>{total} 分本为{word}，{rules}</translation>
    </message>
    <message>
        <source>coma</source>
        <translation>昏迷</translation>
    </message>
    <message>
        <source>dementia or psychiatric diagnosis</source>
        <translation>痴呆或精神专科诊断</translation>
    </message>
    <message>
        <source>several incidents in the days before</source>
        <translation>近期多次意外</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>LevelRules</name>
    <message>
        <source>Due by today: {before} now, {after} then ({kind}).</source>
        <translation>{kind}：到今天该做的，现在 {before} 人，改后 {after} 人。</translation>
    </message>
    <message>
        <source>Of {whole} residents assessed, {count} would get another level by these rules. What is stored stays as it is; the next assessment goes by them.</source>
        <translation>评过的 {whole} 位老人里，有 {count} 位按新规则会是另一级。已经存下的不变，下次评估按新规则算。</translation>
    </message>
    <message>
        <source>Of {whole} residents observed, {count} would be in another class by these rules. What is stored stays as it is.</source>
        <translation>观察过的 {whole} 位老人里，有 {count} 位按新规则会是另一类。已经存下的不变。</translation>
    </message>
    <message>
        <source>{count} reports wait for the county; the first is due on {before} now, on {after} then.</source>
        <translation>等县里的上报有 {count} 件，最早的期限现在是 {before}，改后是 {after}。</translation>
    </message>
    <message>
        <source>《特困人员认定办法》 民发〔2021〕43号, six items</source>
        <translation>《特困人员认定办法》民发〔2021〕43号，六项</translation>
    </message>
    <message>
        <source>《特困人员认定办法》 民发〔2021〕43号, as repeated by Hunan</source>
        <translation>《特困人员认定办法》民发〔2021〕43号，据湖南的转述</translation>
    </message>
    <message>
        <source>GB/T 42195-2022, from transcriptions that agree</source>
        <translation>GB/T 42195-2022，几份转录一致</translation>
    </message>
    <message>
        <source>GB/T 42195-2022 does not say it</source>
        <translation>GB/T 42195-2022 没有写明</translation>
    </message>
    <message>
        <source>MZ/T 039-2013 is said to ask for it; GB/T 42195-2022 is not known to</source>
        <translation>据说 MZ/T 039-2013 这样要求；GB/T 42195-2022 没见到规定</translation>
    </message>
    <message>
        <source>GB 38600-2019 is said to ask for it once a year</source>
        <translation>据说 GB 38600-2019 要求每年一次</translation>
    </message>
    <message>
        <source>set it as your home needs it</source>
        <translation>按本院的需要定</translation>
    </message>
    <message>
        <source>Items not reached up to which a person is partial care</source>
        <translation>做不到几项以内算半护理</translation>
    </message>
    <message>
        <source>The county answers a report within</source>
        <translation>县里收到上报后几天内要有结果</translation>
    </message>
    <message>
        <source>Observe the six items again after (0: only on change)</source>
        <translation>六项观察隔多久再做（0：有变化才做）</translation>
    </message>
    <message>
        <source>Assess ability again after</source>
        <translation>能力评估隔多久再评</translation>
    </message>
    <message>
        <source>Assess risks again after</source>
        <translation>九项风险隔多久再评</translation>
    </message>
    <message>
        <source>First assessments within so many days of admission</source>
        <translation>入住后几天内做完第一次评估</translation>
    </message>
    <message>
        <source>Assess again after hospital, a fall with injury, a new diagnosis, within</source>
        <translation>出院、摔伤、新诊断以后，几天内再评</translation>
    </message>
    <message>
        <source>Incidents are counted over the last</source>
        <translation>照护风险事件往前数几天</translation>
    </message>
    <message>
        <source>Incidents that raise the level by one</source>
        <translation>几次事件就重一级</translation>
    </message>
    <message>
        <source>Incidents counted together</source>
        <translation>哪些事件合在一起数</translation>
    </message>
    <message>
        <source>all kinds together</source>
        <translation>各种事件合在一起数</translation>
    </message>
    <message>
        <source>those of one kind</source>
        <translation>同一种事件才合在一起数</translation>
    </message>
    <message>
        <source>Two reasons to raise the level at once</source>
        <translation>两条加重的理由同时有</translation>
    </message>
    <message>
        <source>raise it by one</source>
        <translation>只重一级</translation>
    </message>
    <message>
        <source>raise it by two</source>
        <translation>重两级</translation>
    </message>
    <message>
        <source>Slight loss from</source>
        <translation>轻度的最低分</translation>
    </message>
    <message>
        <source>Medium loss from</source>
        <translation>中度的最低分</translation>
    </message>
    <message>
        <source>Severe loss from</source>
        <translation>重度的最低分</translation>
    </message>
    <message>
        <source>The points must fall from slight over medium to severe loss.</source>
        <translation>三个最低分要从轻度到重度一个比一个低。</translation>
    </message>
    <message>
        <source>Care levels</source>
        <translation>护理等级</translation>
    </message>
</context>
<context>
    <name>LevelTask</name>
    <message>
        <source>{count} residents have no official class yet</source>
        <translation>{count} 位老人还没有自理能力认定</translation>
    </message>
    <message>
        <source>{count} changes of self-care to report</source>
        <translation>{count} 位老人的变化该上报</translation>
    </message>
    <message>
        <source>{count} reports wait for the county</source>
        <translation>{count} 份上报等县里答复</translation>
    </message>
    <message>
        <source>{count} residents to observe: what they can do alone</source>
        <translation>{count} 位老人该做六项观察</translation>
    </message>
    <message>
        <source>{count} residents to assess: ability</source>
        <translation>{count} 位老人该做能力评估</translation>
    </message>
    <message>
        <source>{count} residents to assess: risks</source>
        <translation>{count} 位老人该做风险评估</translation>
    </message>
    <message>
        <source>The longest is {days} days late</source>
        <translation>最早的晚了 {days} 天</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>See whom</source>
        <translation>看名单</translation>
    </message>
    <message>
        <source>{count} official classes wait for you</source>
        <translation>{count} 份自理能力认定等您确认</translation>
    </message>
    <message>
        <source>Filled in from the paper: {names}</source>
        <translation>内勤已照文件填好：{names}</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>去看看</translation>
    </message>
    <message>
        <source>{count} of them late</source>
        <translation>其中 {count} 位已过期</translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>没有到期的</translation>
    </message>
</context>
<context>
    <name>LevelWord</name>
    <message>
        <source>intact</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>轻度</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中度</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>重度</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完全</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>This line was corrected or taken back meanwhile. Nothing was changed. Look at the list again.</source>
        <translation>这一条刚才已经更正或收回了。什么都没有改。请再看一下列表。</translation>
    </message>
    <message>
        <source>Write why. Nothing was changed.</source>
        <translation>请写明为什么。什么都没有改。</translation>
    </message>
    <message>
        <source>This line is not on record any more. Nothing was changed. Look at the list again.</source>
        <translation>这一条已经不在了。什么都没有改。请重新看一下记录。</translation>
    </message>
    <message>
        <source>This is a result of the older standard: it has no answers to print. Nothing was printed. Use its paper.</source>
        <translation>这是旧标准的评估结果，没有各项得分可以打印，什么也没有打印。请用原来的纸质评估表。</translation>
    </message>
    <message>
        <source>Nothing is assessed of this person yet. Nothing was printed. Assess first.</source>
        <translation>这位老人还没有评估过，什么也没有打印。请先评估。</translation>
    </message>
    <message>
        <source>The second signature must be somebody else's. Nothing was saved.</source>
        <translation>第二位评估人要换一个人签。没有保存。</translation>
    </message>
    <message>
        <source>Choose the scan or photo of the paper. Nothing was changed.</source>
        <translation>请选纸的扫描件或照片。什么都没有改。</translation>
    </message>
    <message>
        <source>A report about this resident waits for the county already. Nothing was changed.</source>
        <translation>这位老人已经有一件上报在等县里的结果。什么都没有改。</translation>
    </message>
    <message>
        <source>This report waits no more. Nothing was changed. Look at the list again.</source>
        <translation>这件上报已经办完了。什么都没有改。请再看一下列表。</translation>
    </message>
    <message>
        <source>A class on record answers this report. Nothing was changed. Take that class back first.</source>
        <translation>这件上报已经有认定结果了。什么都没有改。请先收回那条认定。</translation>
    </message>
    <message>
        <source>This day is before the step before it. Nothing was saved.</source>
        <translation>这一天比上一步还早。没有保存，请核对日期。</translation>
    </message>
    <message>
        <source>This day is still to come. Nothing was saved.</source>
        <translation>这一天还没到。没有保存。</translation>
    </message>
</context>
<context>
    <name>LevelsCard</name>
    <message>
        <source>Care levels</source>
        <translation>护理等级</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>看到期</translation>
    </message>
    <message>
        <source>Whole home</source>
        <translation>看全院</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>自理能力</translation>
    </message>
    <message>
        <source>Ability</source>
        <translation>能力等级</translation>
    </message>
</context>
<context>
    <name>LevelsCommand</name>
    <message>
        <source>{file} holds no form: an object with “kind” is needed.</source>
        <translation>{file} 里不是评估表：要写成一个带“kind”的对象。</translation>
    </message>
    <message>
        <source>Nothing was computed. {told}</source>
        <translation>没有计算。{told}</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>缺少“{key}”。</translation>
    </message>
    <message>
        <source>“{key}” is not known.</source>
        <translation>不认识“{key}”。</translation>
    </message>
    <message>
        <source>“{key}” must be an object with the answers.</source>
        <translation>“{key}”要写成带答案的对象。</translation>
    </message>
    <message>
        <source>“{key}” must be true or false, not {given}.</source>
        <translation>“{key}”只能写 true 或 false，不能写 {given}。</translation>
    </message>
    <message>
        <source>“{key}” must be a whole number from 0, not {given}.</source>
        <translation>“{key}”要写 0 或更大的整数，不能写 {given}。</translation>
    </message>
    <message>
        <source>“{key}” is {given}; known are: {known}.</source>
        <translation>“{key}”写的是 {given}，只认识：{known}。</translation>
    </message>
    <message>
        <source>“{key}” is written twice.</source>
        <translation>“{key}”写了两次，不知道以哪个为准。</translation>
    </message>
    <message>
        <source>{file} cannot be read: a number is too long, or it is nested too deeply.</source>
        <translation>{file} 读不出来：有个数太长，或者括号套得太多。</translation>
    </message>
    <message>
        <source>Compute a filled form by the rules as printed; needs no home</source>
        <translation>按标准原文计算一张填好的评估表，不需要打开福利院</translation>
    </message>
    <message>
        <source>Tell every class, observation, ability level and risk that stands</source>
        <translation>列出现在有效的认定、观察、能力等级和风险</translation>
    </message>
</context>
<context>
    <name>LevelsDuePage</name>
    <message>
        <source>What</source>
        <translation>哪一种</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>due by today</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>two weeks</source>
        <translation>两周内</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>到期的评估</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>没有到期的</translation>
    </message>
    <message>
        <source>What will be due later is shown under “all”.</source>
        <translation>以后才到期的，请点“全部”看。</translation>
    </message>
    <message>
        <source>Assessments that are due</source>
        <translation>到期的评估</translation>
    </message>
    <message>
        <source>The whole home</source>
        <translation>全院护理等级</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>打印名单</translation>
    </message>
    <message>
        <source>↑↓ choose    Enter go there</source>
        <translation>↑↓ 选择    回车去办</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部种类</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>我该做的</translation>
    </message>
    <message>
        <source>{count} residents, {late} of them late</source>
        <translation>{count} 位老人，其中 {late} 位已过期</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>床位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>By</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>还有多久</translation>
    </message>
    <message>
        <source>{days} days late</source>
        <translation>晚了 {days} 天</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>{days} days left</source>
        <translation>还有 {days} 天</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>LevelsPage</name>
    <message>
        <source>Care levels of the home</source>
        <translation>全院护理等级</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>到期的评估</translation>
    </message>
    <message>
        <source>Official class, today</source>
        <translation>自理能力（县里认定），今天</translation>
    </message>
    <message>
        <source>Ability level, today</source>
        <translation>能力等级，今天</translation>
    </message>
    <message>
        <source>At the end of each month</source>
        <translation>每个月底</translation>
    </message>
    <message>
        <source>official class</source>
        <translation>自理能力</translation>
    </message>
    <message>
        <source>ability level</source>
        <translation>能力等级</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>看哪一种</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>看数字</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>en_GB</source>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Residents at the end of each month</source>
        <translation>每个月底的在册人数</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>在册</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>LevelsPictures</name>
    <message>
        <source>Nobody lives here yet</source>
        <translation>院里还没有老人</translation>
    </message>
</context>
<context>
    <name>LevelsTab</name>
    <message>
        <source>Take back: {what}</source>
        <translation>收回：{what}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>It is taken back and stays in the former records</source>
        <translation>已收回，在“以前的记录”里还能看到</translation>
    </message>
    <message>
        <source>The class counts from {day}</source>
        <translation>认定已确认，从 {day} 起算</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Why is it sent back?</source>
        <translation>为什么退回？</translation>
    </message>
    <message>
        <source>It is sent back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>The official class is recorded</source>
        <translation>认定已录入</translation>
    </message>
    <message>
        <source>The class waits for the director</source>
        <translation>认定已交院长确认</translation>
    </message>
    <message>
        <source>The line is corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>The six items are recorded</source>
        <translation>六项观察已记下</translation>
    </message>
    <message>
        <source>The risks are recorded</source>
        <translation>风险评估已记下</translation>
    </message>
    <message>
        <source>The report is recorded</source>
        <translation>上报情况已记下</translation>
    </message>
    <message>
        <source>The signed form is kept</source>
        <translation>签字的评估表已存好</translation>
    </message>
    <message>
        <source>Paper of {day}</source>
        <translation>{day} 的原件</translation>
    </message>
    <message>
        <source>Report of the assessment of {day}</source>
        <translation>能力评估报告 {day}</translation>
    </message>
    <message>
        <source>Notice of the levels</source>
        <translation>评估等级告知单</translation>
    </message>
    <message>
        <source>Change of the class</source>
        <translation>变更事项确认表</translation>
    </message>
    <message>
        <source>Nothing is due soon.</source>
        <translation>近期没有到期的评估。</translation>
    </message>
    <message>
        <source>Print the notice</source>
        <translation>打印告知单</translation>
    </message>
</context>
<context>
    <name>Limit</name>
    <message>
        <source>pregnant</source>
        <translation>怀孕</translation>
    </message>
    <message>
        <source>nursing a child</source>
        <translation>哺乳</translation>
    </message>
    <message>
        <source>for health</source>
        <translation>身体原因</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>The last day is before the first one. Look at both days again.</source>
        <translation>最后一天早于第一天。请把两个日期再看一下。</translation>
    </message>
</context>
<context>
    <name>LimitDialog</name>
    <message>
        <source>Choose why.</source>
        <translation>请选原因。</translation>
    </message>
    <message>
        <source>Write the first day.</source>
        <translation>请写日期。</translation>
    </message>
    <message>
        <source>{name}: no night shifts</source>
        <translation>{name}暂时不排夜班</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从哪天</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到哪天</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>Write who set the range, and why.</source>
        <translation>写清是谁定的、为什么。</translation>
    </message>
    <message>
        <source>Own range: {item}</source>
        <translation>个人范围：{item}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Low from</source>
        <translation>低于多少算偏低</translation>
    </message>
    <message>
        <source>High from</source>
        <translation>高于多少算偏高</translation>
    </message>
    <message>
        <source>Lower number: low from</source>
        <translation>低压低于多少算偏低</translation>
    </message>
    <message>
        <source>Lower number: high from</source>
        <translation>低压高于多少算偏高</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>name and what they are to the resident</source>
        <translation>姓名，和老人是什么关系</translation>
    </message>
    <message>
        <source>office and person</source>
        <translation>单位和人</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>告诉了谁</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>by message</source>
        <translation>微信或短信</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>How</source>
        <translation>怎么告诉的</translation>
    </message>
    <message>
        <source>I did</source>
        <translation>是我</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>谁告诉的</translation>
    </message>
    <message>
        <source>If nobody was told: why</source>
        <translation>如果没有告诉人，写原因</translation>
    </message>
    <message>
        <source>If it is not reported: why</source>
        <translation>如果不上报，写原因</translation>
    </message>
</context>
<context>
    <name>LogDetail</name>
    <message>
        <source>{name}, recorded {time}</source>
        <translation>{name} 记于 {time}</translation>
    </message>
    <message>
        <source>late: {reason}</source>
        <translation>补记：{reason}</translation>
    </message>
    <message>
        <source>corrected: {reason}</source>
        <translation>更正：{reason}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message>
        <source>Care log</source>
        <translation>照护记录</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>老人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>By</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>late</source>
        <translation>补记</translation>
    </message>
    <message>
        <source>handover</source>
        <translation>写进交班</translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation>找备注里的字</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部项目</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>有情况</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>写进交班</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>补记</translation>
    </message>
    <message>
        <source>Earlier hits</source>
        <translation>再看更早的</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>{count} hits</source>
        <translation>找到 {count} 条</translation>
    </message>
    <message>
        <source>First {count} hits</source>
        <translation>先看最近 {count} 条</translation>
    </message>
    <message>
        <source>{count} and more</source>
        <translation>{count} 条，往下还有</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} 条</translation>
    </message>
</context>
<context>
    <name>LogRules</name>
    <message>
        <source>set it as your home needs it</source>
        <translation>按本院需要设置</translation>
    </message>
    <message>
        <source>no national interval is known; another program's sample data have 2 h for full care</source>
        <translation>没有查到全国统一的间隔；别的软件示例里全护理是2小时</translation>
    </message>
    <message>
        <source>Who needs more care cannot be looked at less often.</source>
        <translation>护理等级高的，巡房间隔不能更长。</translation>
    </message>
    <message>
        <source>Recorded longer after it was done, a line is marked late</source>
        <translation>做完多久以后才记，算补记</translation>
    </message>
    <message>
        <source>At night, look in on full care every</source>
        <translation>夜间巡看全护理老人，每</translation>
    </message>
    <message>
        <source>At night, look in on partial care every</source>
        <translation>夜间巡看半护理老人，每</translation>
    </message>
    <message>
        <source>At night, look in on the independent every</source>
        <translation>夜间巡看全自理老人，每</translation>
    </message>
    <message>
        <source>In a shift of a whole day, looks at night begin at</source>
        <translation>一班24小时的，夜间巡房从几点算起</translation>
    </message>
    <message>
        <source>19:00</source>
        <translation>19:00</translation>
    </message>
    <message>
        <source>20:00</source>
        <translation>20:00</translation>
    </message>
    <message>
        <source>21:00</source>
        <translation>21:00</translation>
    </message>
    <message>
        <source>22:00</source>
        <translation>22:00</translation>
    </message>
    <message>
        <source>Tell of rooms not confirmed before the shift ends, by</source>
        <translation>下班前多久提醒还没确认的房间</translation>
    </message>
    <message>
        <source>Care log</source>
        <translation>照护记录</translation>
    </message>
    <message>
        <source>Looks at night that are overdue now: {before} by these rules, {after} then.</source>
        <translation>现在过了时间的夜间巡房：按现在的规定 {before} 人，改后 {after} 人。</translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message>
        <source>Log</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Care plan</source>
        <translation>照护计划</translation>
    </message>
    <message>
        <source>What to see</source>
        <translation>看什么</translation>
    </message>
    <message>
        <source>Print the month</source>
        <translation>打印本月</translation>
    </message>
    <message>
        <source>Care log of the month</source>
        <translation>本月照护记录</translation>
    </message>
</context>
<context>
    <name>LogViewPage</name>
    <message>
        <source>Whole log</source>
        <translation>全部记录</translation>
    </message>
    <message>
        <source>Back to the rooms</source>
        <translation>回到房间</translation>
    </message>
</context>
<context>
    <name>MapHead</name>
    <message>
        <source>Bed map</source>
        <translation>床位图</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空床</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>several risks</source>
        <translation>多种风险</translation>
    </message>
</context>
<context>
    <name>MappingStep</name>
    <message>
        <source>Sheet to read</source>
        <translation>读哪张工作表</translation>
    </message>
    <message>
        <source>Beds that name no building stand in</source>
        <translation>没写楼栋的床位在</translation>
    </message>
    <message>
        <source>See every row</source>
        <translation>看每一行</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>换一个文件</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}: {count} people. Please look whether each column is taken for the right thing.</source>
        <translation>{file}，工作表“{sheet}”：{count} 人。请看看每一列对应得对不对。</translation>
    </message>
    <message>
        <source>— not said: beds that could be in several buildings are asked about —</source>
        <translation>— 不选：看不出在哪栋楼的床位先问一问 —</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Heading in the list</source>
        <translation>名册上的标题</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>里面的内容</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>对应</translation>
    </message>
    <message>
        <source>— keep in the remark —</source>
        <translation>— 记在备注里 —</translation>
    </message>
    <message>
        <source>Column {letter} {title} is taken for</source>
        <translation>{letter} 列 {title} 对应</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>（没有标题）</translation>
    </message>
    <message>
        <source>First say which column holds the names.</source>
        <translation>请先选好姓名是哪一列。</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>soft or liquid food</source>
        <translation>吃软食或流食</translation>
    </message>
    <message>
        <source>eats in sight of staff</source>
        <translation>进食时有人看护</translation>
    </message>
    <message>
        <source>is helped with eating</source>
        <translation>协助喂饭</translation>
    </message>
    <message>
        <source>spoiled and unsuitable food is removed</source>
        <translation>清理变质和不宜吃的食物</translation>
    </message>
    <message>
        <source>the home keeps and gives the medicine</source>
        <translation>药品由院里保管发放</translation>
    </message>
    <message>
        <source>name and dates are checked before giving</source>
        <translation>给药前核对姓名和有效期</translation>
    </message>
    <message>
        <source>is turned regularly, written down</source>
        <translation>定时翻身并记录</translation>
    </message>
    <message>
        <source>skin is looked at every day</source>
        <translation>每天查看皮肤</translation>
    </message>
    <message>
        <source>bedding is kept dry and flat</source>
        <translation>床铺保持干燥平整</translation>
    </message>
    <message>
        <source>bath water is tested, cold water first</source>
        <translation>洗澡先放冷水，先试水温</translation>
    </message>
    <message>
        <source>no hot-water bag unattended</source>
        <translation>不单独使用热水袋</translation>
    </message>
    <message>
        <source>warning sign at hot water</source>
        <translation>热水处贴警示标志</translation>
    </message>
    <message>
        <source>bed rails up</source>
        <translation>拉好床栏</translation>
    </message>
    <message>
        <source>is helped in and out of bed</source>
        <translation>上下床有人搀扶</translation>
    </message>
    <message>
        <source>is looked at on every round</source>
        <translation>每次巡房都查看</translation>
    </message>
    <message>
        <source>floor kept dry, wet-floor sign</source>
        <translation>地面保持干燥，湿滑处放提示牌</translation>
    </message>
    <message>
        <source>walking aid</source>
        <translation>配助行器</translation>
    </message>
    <message>
        <source>is watched after medicine</source>
        <translation>服药后留意观察</translation>
    </message>
    <message>
        <source>is talked to and comforted</source>
        <translation>多谈心安抚</translation>
    </message>
    <message>
        <source>sharp, toxic and burning things are locked away</source>
        <translation>利器、毒物、火种上锁保管</translation>
    </message>
    <message>
        <source>the family is told</source>
        <translation>告知家属</translation>
    </message>
    <message>
        <source>is looked for at every handover</source>
        <translation>每次交接班当面核对</translation>
    </message>
    <message>
        <source>goes out with a leave slip only</source>
        <translation>外出必须办请假条</translation>
    </message>
    <message>
        <source>is kept in sight</source>
        <translation>有人看护，不离视线</translation>
    </message>
    <message>
        <source>is watched during activities</source>
        <translation>活动时有人看护</translation>
    </message>
    <message>
        <source>non-slip floor, padded edges</source>
        <translation>场地防滑，边角包软</translation>
    </message>
</context>
<context>
    <name>MedicineDeeds</name>
    <message>
        <source>{name}: {medicine}, {outcome}</source>
        <translation>{name}：{medicine}，{outcome}</translation>
    </message>
    <message>
        <source>The line is corrected, the old one stays readable</source>
        <translation>已更正，原来那条还看得到</translation>
    </message>
    <message>
        <source>Take back: it was not so</source>
        <translation>收回：没有这回事</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>It is taken back, the dose is due again</source>
        <translation>已收回，这次药还要记</translation>
    </message>
</context>
<context>
    <name>MedicineHandover</name>
    <message>
        <source>not taken</source>
        <translation>漏服拒服</translation>
    </message>
    <message>
        <source>when needed</source>
        <translation>临时药</translation>
    </message>
    <message>
        <source>under lock</source>
        <translation>锁柜药</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>没记</translation>
    </message>
    <message>
        <source>given when needed</source>
        <translation>临时药</translation>
    </message>
    <message>
        <source>{title} of {name}: book and count differ</source>
        <translation>{name} {title} 账上的数和手里的不一样</translation>
    </message>
    <message>
        <source>{count} under lock, not counted in this shift: {names}</source>
        <translation>锁柜药本班没清点 {count} 种：{names}</translation>
    </message>
</context>
<context>
    <name>MedicineRules</name>
    <message>
        <source>set it as your home needs it</source>
        <translation>按本院需要定</translation>
    </message>
    <message>
        <source>medicine under lock is counted; how often, no rule was found</source>
        <translation>上锁的药要清点；多久一次，没有查到规定</translation>
    </message>
    <message>
        <source>A dose may be given before its time by</source>
        <translation>可以比规定时间早多少发药</translation>
    </message>
    <message>
        <source>A dose that nobody recorded is late after</source>
        <translation>过了时间多久没记算过时</translation>
    </message>
    <message>
        <source>A record of a dose is marked as a late entry after</source>
        <translation>服药过了多久才记算补记</translation>
    </message>
    <message>
        <source>Medicine under lock is counted again after (0: not asked for)</source>
        <translation>上锁的药隔多久要再清点（0：不提醒）</translation>
    </message>
    <message>
        <source>Late doses of the last 24 hours: {before} now, {after} then.</source>
        <translation>最近 24 小时过时没记的药：现在 {before} 次，改后 {after} 次。</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>服药</translation>
    </message>
</context>
<context>
    <name>MedicineWords</name>
    <message>
        <source>when needed</source>
        <translation>必要时</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>{amount} {unit}</source>
        <translation>{amount}{unit}</translation>
    </message>
</context>
<context>
    <name>Medicines</name>
    <message>
        <source>Medicines</source>
        <translation>服药</translation>
    </message>
    <message>
        <source>This dose is on record already: {outcome}, {when}. Nothing was saved. Correct that line.</source>
        <translation>这次药已经记过：{outcome}，{when}。没有再存。要改请更正那一条。</translation>
    </message>
    <message>
        <source>Nothing of {name} is due at {when}. Nothing was saved. Look at the list again.</source>
        <translation>{name} 在 {when} 没有要服的。没有保存。请再看一下清单。</translation>
    </message>
    <message>
        <source>{name} is due at {when}, not yet. Nothing was saved.</source>
        <translation>{name} 要到 {when} 才服，现在还早。没有保存。</translation>
    </message>
    <message>
        <source>This time is still to come.</source>
        <translation>这个时间还没到。</translation>
    </message>
    <message>
        <source>{name} was not ordered for that day. Nothing was saved.</source>
        <translation>{name} 那天没有医嘱。没有保存。</translation>
    </message>
    <message>
        <source>Write why it was needed.</source>
        <translation>请写为什么要用。</translation>
    </message>
    <message>
        <source>A medicine for when it is needed is on record only when it was taken.</source>
        <translation>必要时才用的药，用了才记。</translation>
    </message>
    <message>
        <source>By the records the resident is not in the home. Write how it was given all the same.</source>
        <translation>按记录老人当时不在院。请写是怎么服的。</translation>
    </message>
    <message>
        <source>A number from 0 on, as 1 or 0.5.</source>
        <translation>请填 0 或更大的数，比如 1 或 0.5。</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>请写原因。</translation>
    </message>
    <message>
        <source>Write the name of the medicine as it stands on the box.</source>
        <translation>请照药盒写药名。</translation>
    </message>
    <message>
        <source>At most {most} characters here.</source>
        <translation>这里最多 {most} 个字。</translation>
    </message>
    <message>
        <source>Write how much is given each time, as 1 tablet.</source>
        <translation>请写每次服多少，比如 1片。</translation>
    </message>
    <message>
        <source>“{given}” is no time. Write times like 08:00 20:00, with a space between them.</source>
        <translation>“{given}”看不出是几点。请写成 08:00 20:00，中间空一格。</translation>
    </message>
    <message>
        <source>{time} stands here twice.</source>
        <translation>{time} 写了两遍。</translation>
    </message>
    <message>
        <source>At most {most} times a day.</source>
        <translation>一天最多 {most} 次。</translation>
    </message>
    <message>
        <source>Write which doctor ordered it.</source>
        <translation>请写是哪位医生开的。</translation>
    </message>
    <message>
        <source>The last day is before the first day.</source>
        <translation>最后一天比第一天还早。</translation>
    </message>
    <message>
        <source>A change begins on {first} at the earliest, the first day of the medicine.</source>
        <translation>改动最早从 {first} 起，那是开始用药的日子。</translation>
    </message>
    <message>
        <source>A number above 0, as 1 or 0.5.</source>
        <translation>请填比 0 大的数，比如 1 或 0.5。</translation>
    </message>
    <message>
        <source>Write what is counted: tablets, vials.</source>
        <translation>请写按什么数：片、支。</translation>
    </message>
    <message>
        <source>A medicine under lock is counted: write how many are taken each time, and of what.</source>
        <translation>上锁的药要清点：请写每次用几片（支）。</translation>
    </message>
    <message>
        <source>{name} is given already, {dose} since {since}. Look whether both are meant.</source>
        <translation>{name} 已经在用，{dose}，{since} 起。请看是不是两样都要用。</translation>
    </message>
    <message>
        <source>The last day is before the medicine began.</source>
        <translation>最后一天比开始用药还早。</translation>
    </message>
    <message>
        <source>Write who said that it is stopped.</source>
        <translation>请写是谁说停的。</translation>
    </message>
    <message>
        <source>{name} is not counted. Write in its order how much is taken each time, and of what.</source>
        <translation>{name} 没有设清点。请在医嘱里写每次用几片（支）。</translation>
    </message>
    <message>
        <source>By the book there are {expected}, here are {counted}. Count again, then write why.</source>
        <translation>账上有 {expected}，数出来 {counted}。请再数一遍，还不对就写原因。</translation>
    </message>
    <message>
        <source>By the book there are only {expected}. Count what is there first.</source>
        <translation>账上只有 {expected}。请先清点。</translation>
    </message>
    <message>
        <source>Write to whom, or why.</source>
        <translation>请写给了谁，或为什么。</translation>
    </message>
    <message>
        <source>This medicine is not on record any more. Nothing was changed. Look at the list again.</source>
        <translation>这种药已经不在记录里。没有改动。请再看一下清单。</translation>
    </message>
    <message>
        <source>This medicine is under lock. A second person signs with the PIN. Nothing was saved.</source>
        <translation>这种药上锁保管，要另一个人用数字密码签。没有保存。</translation>
    </message>
    <message>
        <source>This person cannot sign for medicine under lock. Nothing was saved. Choose a nurse.</source>
        <translation>这个人不能为上锁的药签名。没有保存。请选护士或护理员。</translation>
    </message>
    <message>
        <source>This medicine is stopped already. Nothing was changed. Look at the list again.</source>
        <translation>这种药已经停了。没有改动。请再看一下清单。</translation>
    </message>
    <message>
        <source>This medicine is not stopped. Nothing was changed. Look at the list again.</source>
        <translation>这种药没有停。没有改动。请再看一下清单。</translation>
    </message>
    <message>
        <source>Doses or counts of it are on record. Nothing was changed. Stop the medicine instead.</source>
        <translation>这种药已经有服药或清点记录。没有改动。请改用停药。</translation>
    </message>
    <message>
        <source>This line was corrected or taken back meanwhile. Nothing was changed. Look again.</source>
        <translation>这一条已被更正或收回。没有改动。请再看一下。</translation>
    </message>
    <message>
        <source>Somebody else wrote this line. Nothing was changed. Ask them, or a nurse.</source>
        <translation>这一条是别人记的。没有改动。请找本人或护士。</translation>
    </message>
</context>
<context>
    <name>MedicinesDue</name>
    <message>
        <source>{count} doses are late and not on record</source>
        <translation>{count} 次药过时没记</translation>
    </message>
    <message>
        <source>{names} and others. Record what became of them.</source>
        <translation>{names}等。请去记。</translation>
    </message>
    <message>
        <source>{names}. Record what became of them.</source>
        <translation>{names}。请去记。</translation>
    </message>
    <message>
        <source>{count} medicines under lock want counting</source>
        <translation>{count} 种上锁的药该清点</translation>
    </message>
    <message>
        <source>{names}. Two people count together.</source>
        <translation>{names}。两个人一起数。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>去看</translation>
    </message>
    <message>
        <source>{count} open now</source>
        <translation>现在 {count} 次要记</translation>
    </message>
    <message>
        <source>nothing open now</source>
        <translation>现在没有要记的</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>MedicinesPage</name>
    <message>
        <source>Medicines</source>
        <translation>服药</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Print the medication sheet of the day</source>
        <translation>打印这一天的服药单</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>en_GB</source>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>{day}   {open} open, {late} of them late</source>
        <translation>{day}　要记 {open} 次，过时 {late} 次</translation>
    </message>
    <message>
        <source>{day}   {open} open</source>
        <translation>{day}　要记 {open} 次</translation>
    </message>
    <message>
        <source>when needed</source>
        <translation>必要时</translation>
    </message>
    <message>
        <source>{time}   {count} late</source>
        <translation>{time}　过时 {count}</translation>
    </message>
    <message>
        <source>{time}   {count} open</source>
        <translation>{time}　要记 {count}</translation>
    </message>
    <message>
        <source>A nurse or the director writes orders on the resident's page, in the tab Medicines.</source>
        <translation>由护士或院长在老人那一页的“服药”里写医嘱。</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>老人</translation>
    </message>
    <message>
        <source>No medicine is given on this day</source>
        <translation>这一天没有要服的药</translation>
    </message>
    <message>
        <source>Medication sheet</source>
        <translation>服药单</translation>
    </message>
</context>
<context>
    <name>MedicinesPictures</name>
    <message>
        <source>Nobody takes medicine yet</source>
        <translation>还没有人用药</translation>
    </message>
</context>
<context>
    <name>MedicinesTab</name>
    <message>
        <source>Taken now</source>
        <translation>正在用的药</translation>
    </message>
    <message>
        <source>Print the medication sheet of the month</source>
        <translation>打印这个月的服药单</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>New medicine</source>
        <translation>加一种药</translation>
    </message>
    <message>
        <source>Nobody wrote an order yet. That does not mean that nothing is taken.</source>
        <translation>还没有人写医嘱，不等于没有在吃药。</translation>
    </message>
    <message>
        <source>No medicine on record</source>
        <translation>没有用药记录</translation>
    </message>
    <message>
        <source>under lock, by two</source>
        <translation>上锁，两人核对</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>到 {day}</translation>
    </message>
    <message>
        <source>ordered by {who}</source>
        <translation>{who} 开</translation>
    </message>
    <message>
        <source>changed on {day}: {why}</source>
        <translation>{day} 改过：{why}</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>还没清点</translation>
    </message>
    <message>
        <source>there should be {amount}</source>
        <translation>账上有 {amount}</translation>
    </message>
    <message>
        <source>, enough for {days} days</source>
        <translation>，够 {days} 天</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改医嘱</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停药</translation>
    </message>
    <message>
        <source>Stopped by mistake</source>
        <translation>停错了</translation>
    </message>
    <message>
        <source>Written by mistake</source>
        <translation>记错了，收回</translation>
    </message>
    <message>
        <source>Count, bring, give back</source>
        <translation>清点、收药、退药</translation>
    </message>
    <message>
        <source>Last entry was wrong</source>
        <translation>上一笔记错了</translation>
    </message>
    <message>
        <source>It was needed and taken</source>
        <translation>用了一次</translation>
    </message>
    <message>
        <source>No longer taken</source>
        <translation>已停的药</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 到 {last}</translation>
    </message>
    <message>
        <source>{amount} left: give it back</source>
        <translation>还剩 {amount}：退药</translation>
    </message>
    <message>
        <source>Doses of the last {days} days</source>
        <translation>最近 {days} 天服药</translation>
    </message>
    <message>
        <source>No dose is on record.</source>
        <translation>没有服药记录。</translation>
    </message>
    <message>
        <source>corrected or taken back</source>
        <translation>已更正或收回</translation>
    </message>
    <message>
        <source>late entry</source>
        <translation>补记</translation>
    </message>
    <message>
        <source>{name}, with {second}</source>
        <translation>{name}，核对 {second}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>It was not so</source>
        <translation>没有这回事</translation>
    </message>
    <message>
        <source>Medication sheet</source>
        <translation>服药单</translation>
    </message>
    <message>
        <source>The order is on record</source>
        <translation>医嘱已记下</translation>
    </message>
    <message>
        <source>The order is changed, the old one stays readable</source>
        <translation>医嘱已改，原来的还看得到</translation>
    </message>
    <message>
        <source>The medicine is stopped</source>
        <translation>药已停</translation>
    </message>
    <message>
        <source>It is not stopped</source>
        <translation>没有停药</translation>
    </message>
    <message>
        <source>Go on giving it</source>
        <translation>继续用</translation>
    </message>
    <message>
        <source>The medicine is given as before</source>
        <translation>照原来的用</translation>
    </message>
    <message>
        <source>The stock book is written</source>
        <translation>药品账已记</translation>
    </message>
    <message>
        <source>{medicine}: nobody ordered it</source>
        <translation>{medicine}：没有开过这个药</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>The order is taken back</source>
        <translation>医嘱已收回</translation>
    </message>
    <message>
        <source>{medicine}, {day}: not {told}</source>
        <translation>{medicine} {day}：不是{told}</translation>
    </message>
    <message>
        <source>The entry is taken back</source>
        <translation>这一笔已收回</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>Write the name.</source>
        <translation>请写名字。</translation>
    </message>
    <message>
        <source>Choose a post.</source>
        <translation>请选岗位。</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加员工</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Employed as</source>
        <translation>用工性质</translation>
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
        <source>Head of a team</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>First day of work</source>
        <translation>第一天上班</translation>
    </message>
    <message>
        <source>Last day of work</source>
        <translation>最后一天上班</translation>
    </message>
    <message>
        <source>In this work since</source>
        <translation>从哪天开始干这行</translation>
    </message>
    <message>
        <source>Percent of full time</source>
        <translation>工时（全职的%）</translation>
    </message>
    <message>
        <source>Goes to, when the home closes</source>
        <translation>并院后去向</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>在哪里、什么时候</translation>
    </message>
    <message>
        <source>the whole home</source>
        <translation>全院</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>护理区</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>夜班</translation>
    </message>
    <message>
        <source>May stand in for</source>
        <translation>还能顶班的护理区</translation>
    </message>
    <message>
        <source>does not sign in</source>
        <translation>不用账号</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>登录账号</translation>
    </message>
</context>
<context>
    <name>MenuTab</name>
    <message>
        <source>Week before</source>
        <translation>上一周</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>下一周</translation>
    </message>
    <message>
        <source>As last week</source>
        <translation>照上周填</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>{day} 这一周</translation>
    </message>
    <message>
        <source>en_GB</source>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>dish、dish</source>
        <translation>菜名、菜名</translation>
    </message>
    <message>
        <source>The menu is saved: {count} meals changed.</source>
        <translation>食谱已保存：改了 {count} 餐。</translation>
    </message>
</context>
<context>
    <name>MissingStep</name>
    <message>
        <source>Nothing is missing</source>
        <translation>都齐了</translation>
    </message>
    <message>
        <source>Missing or not as usual: {count}</source>
        <translation>还有 {count} 项要看</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>还有 {count} 项</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>原因：{reason}</translation>
    </message>
    <message>
        <source>Count now</source>
        <translation>现在清点</translation>
    </message>
    <message>
        <source>Look at the rooms</source>
        <translation>去查房间</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>去办</translation>
    </message>
    <message>
        <source>Change the reason</source>
        <translation>改原因</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>写原因</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>hour</source>
        <translation>时</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Roster of the month</source>
        <translation>月班表</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>signed {count}</source>
        <translation>已签 {count}</translation>
    </message>
    <message>
        <source>missing {count}</source>
        <translation>缺 {count}</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>日</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签</translation>
    </message>
    <message>
        <source>signed, with lines below</source>
        <translation>已签，有更正</translation>
    </message>
    <message>
        <source>no sheet</source>
        <translation>没有交班单</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等签</translation>
    </message>
    <message>
        <source>comes</source>
        <translation>还没到</translation>
    </message>
    <message>
        <source>no sheet expected</source>
        <translation>不用交班单</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Use the contact's phone</source>
        <translation>用联系人的电话</translation>
    </message>
    <message>
        <source>Hand to the director</source>
        <translation>交院长确认</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>交院长审批</translation>
    </message>
    <message>
        <source>{verb} of {name} waits for the director</source>
        <translation>{name}的{verb}已交院长确认</translation>
    </message>
    <message>
        <source>The leave of {name} waits for approval</source>
        <translation>{name}的请假已交院长审批</translation>
    </message>
    <message>
        <source>{verb} of {name} is recorded</source>
        <translation>已记下：{name}{verb}</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>When</source>
        <translation>什么时候</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Goes where</source>
        <translation>去哪里</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>和谁一起</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>什么时候回</translation>
    </message>
    <message>
        <source>Meals stopped</source>
        <translation>停伙</translation>
    </message>
    <message>
        <source>Medicines given along</source>
        <translation>带走的药</translation>
    </message>
    <message>
        <source>What was told them</source>
        <translation>交代了什么</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>科室病区</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>谁送的</translation>
    </message>
    <message>
        <source>Who of the family was told</source>
        <translation>告诉了哪位家属</translation>
    </message>
    <message>
        <source>Told when</source>
        <translation>什么时候告诉的</translation>
    </message>
    <message>
        <source>Last seen where and by whom</source>
        <translation>最后在哪里、谁见到</translation>
    </message>
    <message>
        <source>Found where</source>
        <translation>在哪里找到</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>How the person is</source>
        <translation>回来时怎么样</translation>
    </message>
    <message>
        <source>Paper that goes with it</source>
        <translation>附上单据</translation>
    </message>
    <message>
        <source>Leaves when</source>
        <translation>什么时候走</translation>
    </message>
    <message>
        <source>Came back when</source>
        <translation>什么时候回来的</translation>
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
        <source>Tonight 18:00</source>
        <translation>今晚 18:00</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>In three days</source>
        <translation>三天后</translation>
    </message>
    <message>
        <source>Enter day, hour and minute.</source>
        <translation>请填好日期和几点几分。</translation>
    </message>
    <message>
        <source>First: a doctor or 120 is called; if anything is unclear, the police, and nothing is moved. The steps that follow stand on the page of the resident, under moves.</source>
        <translation>先叫医生或 120；情况不明的先报警，不要动现场。后面要办的步骤在这位老人的“动向”里。</translation>
    </message>
    <message>
        <source>Ask at the gate and in the rooms, tell the family. After {hours} hours the authorities are told.</source>
        <translation>先问门卫、各房间，告诉家属。满 {hours} 小时没找到要上报。</translation>
    </message>
    <message>
        <source>The bed is kept.</source>
        <translation>床位保留。</translation>
    </message>
    <message>
        <source>The bed becomes free.</source>
        <translation>床位会空出来。</translation>
    </message>
    <message>
        <source>Goes on leave</source>
        <translation>请假离院</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>销假返院</translation>
    </message>
    <message>
        <source>Goes to hospital</source>
        <translation>去住院</translation>
    </message>
    <message>
        <source>Is back from hospital</source>
        <translation>出院返院</translation>
    </message>
    <message>
        <source>Report as missing</source>
        <translation>报失联</translation>
    </message>
    <message>
        <source>Found and back</source>
        <translation>找回返院</translation>
    </message>
    <message>
        <source>Record the transfer</source>
        <translation>记转出</translation>
    </message>
    <message>
        <source>Record the discharge</source>
        <translation>记退住</translation>
    </message>
    <message>
        <source>Record the end of support</source>
        <translation>记终止供养</translation>
    </message>
    <message>
        <source>Record the death</source>
        <translation>记死亡</translation>
    </message>
</context>
<context>
    <name>MoveSteps</name>
    <message>
        <source>Now in {label}</source>
        <translation>现在 {label}</translation>
    </message>
    <message>
        <source>Pick a bright free bed</source>
        <translation>点一张亮着的空床</translation>
    </message>
    <message>
        <source>Add beds</source>
        <translation>去加床</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>换到这里</translation>
    </message>
    <message>
        <source>Do not move (Esc)</source>
        <translation>不换了 Esc</translation>
    </message>
    <message>
        <source>A wrong move can be undone. The former bed stays in the history.</source>
        <translation>换错了可以撤销，原来的床位记录留着。</translation>
    </message>
    <message>
        <source>No free bed here would suit.</source>
        <translation>这栋楼没有合适的空床。</translation>
    </message>
    <message>
        <source>Look at {building}</source>
        <translation>看{building}</translation>
    </message>
    <message>
        <source>When: now</source>
        <translation>什么时候搬：现在</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>改搬床的时间</translation>
    </message>
    <message>
        <source>Moved at</source>
        <translation>什么时候搬的</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Move to {label}</source>
        <translation>换到 {label}</translation>
    </message>
    <message>
        <source>This room is for {sex}. Write why.</source>
        <translation>这间是{sex}，请写原因。</translation>
    </message>
    <message>
        <source>Enter day, hour and minute.</source>
        <translation>请填好日期和几点几分。</translation>
    </message>
    <message>
        <source>When (late entry):</source>
        <translation>什么时候搬（补记）：</translation>
    </message>
    <message>
        <source>When: {when}</source>
        <translation>什么时候搬：{when}</translation>
    </message>
</context>
<context>
    <name>MovesTab</name>
    <message>
        <source>Moves</source>
        <translation>动向</translation>
    </message>
    <message>
        <source>Not admitted yet</source>
        <translation>还没有入住</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>从 {when} 起</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>该回时间</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>去哪里</translation>
    </message>
    <message>
        <source>With</source>
        <translation>和谁</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Does not go</source>
        <translation>不去了</translation>
    </message>
    <message>
        <source>Comes back later</source>
        <translation>改晚回来</translation>
    </message>
    <message>
        <source>The search has begun</source>
        <translation>已开始寻找</translation>
    </message>
    <message>
        <source>Who sits with the resident</source>
        <translation>住院陪护</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>还在陪</translation>
    </message>
    <message>
        <source>Has gone</source>
        <translation>陪护结束</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>加陪护</translation>
    </message>
    <message>
        <source>After the death</source>
        <translation>后事步骤</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>看单据</translation>
    </message>
    <message>
        <source>This is done</source>
        <translation>这一步办好了</translation>
    </message>
    <message>
        <source>The line is corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>The later return is noted</source>
        <translation>已记下改晚回来</translation>
    </message>
    <message>
        <source>Why does the resident not go?</source>
        <translation>为什么不去了？</translation>
    </message>
    <message>
        <source>The leave is cancelled</source>
        <translation>这次请假取消了</translation>
    </message>
    <message>
        <source>The search has begun: who was asked?</source>
        <translation>已开始寻找：问过谁？</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The search is noted</source>
        <translation>已记下开始寻找</translation>
    </message>
    <message>
        <source>The escort is noted</source>
        <translation>已记下陪护</translation>
    </message>
    <message>
        <source>The step is noted</source>
        <translation>已记下这一步</translation>
    </message>
</context>
<context>
    <name>MyRoster</name>
    <message>
        <source>today {duty} {begins}–{ends}</source>
        <translation>今天 {duty} {begins}–{ends}</translation>
    </message>
    <message>
        <source>tomorrow {duty} {begins}–{ends}</source>
        <translation>明天 {duty} {begins}–{ends}</translation>
    </message>
    <message>
        <source>{month}/{number} {duty} {begins}–{ends}</source>
        <translation>{month}月{number}日 {duty} {begins}–{ends}</translation>
    </message>
    <message>
        <source>no duty is published for you yet</source>
        <translation>还没有发布你的班</translation>
    </message>
</context>
<context>
    <name>Named</name>
    <message>
        <source>{name}: {told}</source>
        <translation>{name}：{told}</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Help F1</source>
        <translation>帮助 F1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>NeedDialog</name>
    <message>
        <source>How many people: {duty}</source>
        <translation>{duty}要几个人</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>On</source>
        <translation>哪些天</translation>
    </message>
    <message>
        <source>At least (fewer is told as missing)</source>
        <translation>至少（少了算缺人）</translation>
    </message>
    <message>
        <source>Best (filling aims at it)</source>
        <translation>最好（自动排班的目标）</translation>
    </message>
    <message>
        <source>Hold from</source>
        <translation>从哪天起</translation>
    </message>
    <message>
        <source>Weekends and public holidays go by their own number where one is set.</source>
        <translation>周末和节假日另外定了的，按另定的算。</translation>
    </message>
</context>
<context>
    <name>NeededRow</name>
    <message>
        <source>It was needed and taken</source>
        <translation>用了一次</translation>
    </message>
</context>
<context>
    <name>NewForm</name>
    <message>
        <source>Arrival</source>
        <translation>入住</translation>
    </message>
    <message>
        <source>Paper that goes with it</source>
        <translation>附上单据</translation>
    </message>
    <message>
        <source>New resident: name, sex, birth and ID number first</source>
        <translation>新入住：先填姓名、性别、出生、身份证号</translation>
    </message>
    <message>
        <source>Everything else can be asked later.</source>
        <translation>其余的以后慢慢补。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>是谁</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>供养</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>床位</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>new admission</source>
        <translation>新入住</translation>
    </message>
    <message>
        <source>no bed yet</source>
        <translation>先不排床</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回名单</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>办理入住</translation>
    </message>
    <message>
        <source>Enter for the director</source>
        <translation>登记，交院长确认</translation>
    </message>
</context>
<context>
    <name>Nights</name>
    <message>
        <source>not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>works at night</source>
        <translation>可以上夜班</translation>
    </message>
    <message>
        <source>no night shifts</source>
        <translation>不上夜班</translation>
    </message>
    <message>
        <source>no night shifts, as agreed</source>
        <translation>说好不上夜班</translation>
    </message>
    <message>
        <source>no night shifts for now</source>
        <translation>暂时不排夜班</translation>
    </message>
    <message>
        <source>no night shifts at this age</source>
        <translation>年龄大了不排夜班</translation>
    </message>
</context>
<context>
    <name>NightsCard</name>
    <message>
        <source>Nights, couples and relatives</source>
        <translation>夜班、夫妻和亲属</translation>
    </message>
    <message>
        <source>No nights for a time</source>
        <translation>暂时不排夜班</translation>
    </message>
    <message>
        <source>Couple, relatives</source>
        <translation>添加夫妻、亲属</translation>
    </message>
    <message>
        <source>Night shifts today</source>
        <translation>今天能不能上夜班</translation>
    </message>
    <message>
        <source>somebody who was taken out of the list</source>
        <translation>已从名单里去掉的人</translation>
    </message>
    <message>
        <source>open</source>
        <translation>还没定</translation>
    </message>
    <message>
        <source>Write the end</source>
        <translation>写结束日期</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>{first} until {last}</source>
        <translation>{first} 到 {last}</translation>
    </message>
    <message>
        <source>No nights: {why}</source>
        <translation>不排夜班：{why}</translation>
    </message>
    <message>
        <source>Saved. Rosters keep to it.</source>
        <translation>已保存。排班时会避开。</translation>
    </message>
    <message>
        <source>Saved in the records of both.</source>
        <translation>已写进两个人的档案。</translation>
    </message>
    <message>
        <source>Take back this time without nights?</source>
        <translation>收回这段不排夜班的时间吗？</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已收回。</translation>
    </message>
    <message>
        <source>Take back that {name} belongs to {other}?</source>
        <translation>收回{name}和{other}的关系吗？</translation>
    </message>
    <message>
        <source>Taken back, in the records of both.</source>
        <translation>已从两个人的档案里收回。</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>For the next shift</source>
        <translation>留给下一班</translation>
    </message>
    <message>
        <source>Leave it for them</source>
        <translation>留给下一班</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要办什么</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>为哪位老人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>什么时候</translation>
    </message>
</context>
<context>
    <name>ObservationCard</name>
    <message>
        <source>Seen by the home</source>
        <translation>本院观察</translation>
    </message>
    <message>
        <source>Nobody wrote down the six items yet.</source>
        <translation>六项还没有人观察记录。</translation>
    </message>
    <message>
        <source>Observe the six items</source>
        <translation>观察六项</translation>
    </message>
    <message>
        <source>Former records</source>
        <translation>以前的记录</translation>
    </message>
    <message>
        <source>amounts to</source>
        <translation>相当于</translation>
    </message>
    <message>
        <source>seen on {day} by {name}</source>
        <translation>{day} {name} 观察</translation>
    </message>
    <message>
        <source>{item}: can</source>
        <translation>{item}：能</translation>
    </message>
    <message>
        <source>{item}: cannot</source>
        <translation>{item}：不能</translation>
    </message>
</context>
<context>
    <name>ObserveDialog</name>
    <message>
        <source>What {name} can do alone</source>
        <translation>{name}自己能做哪些</translation>
    </message>
    <message>
        <source>Correct what {name} can do alone</source>
        <translation>更正六项观察：{name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>哪天观察的</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>为什么更正</translation>
    </message>
    <message>
        <source>{left} of 6 not answered yet</source>
        <translation>六项里还有 {left} 项没选</translation>
    </message>
    <message>
        <source>{failed} of 6 cannot be done alone:</source>
        <translation>六项里有 {failed} 项自己做不了，相当于：</translation>
    </message>
</context>
<context>
    <name>OfficialCard</name>
    <message>
        <source>Found by the county</source>
        <translation>官方认定</translation>
    </message>
    <message>
        <source>No class found yet, or none recorded.</source>
        <translation>县里还没认定，或者还没录入。</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>从 {day} 起</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>从 {day} 起算</translation>
    </message>
    <message>
        <source>Filled in by the clerk, waits for the director</source>
        <translation>内勤已填，等院长确认</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Paper of {day}</source>
        <translation>{day} 的原件</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>看原件</translation>
    </message>
    <message>
        <source>Record a finding</source>
        <translation>录入认定</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Correct the finding</source>
        <translation>更正认定</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Take back the finding</source>
        <translation>收回认定</translation>
    </message>
    <message>
        <source>Former records</source>
        <translation>以前的记录</translation>
    </message>
</context>
<context>
    <name>OldResultDialog</name>
    <message>
        <source>Result of the older standard MZ/T 039-2013: {name}</source>
        <translation>录入旧标准 MZ/T 039-2013 的结果：{name}</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>存下结果</translation>
    </message>
    <message>
        <source>The older result is saved</source>
        <translation>旧标准的结果存下了</translation>
    </message>
    <message>
        <source>Choose the level that stands on the paper.</source>
        <translation>请选纸上写的等级。</translation>
    </message>
    <message>
        <source>Write it as it stands on the paper. The older levels are kept beside the new ones.</source>
        <translation>照纸上写的填。旧等级单独留着，不换算成新等级。</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>评估日期</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Who assessed</source>
        <translation>评估人</translation>
    </message>
    <message>
        <source>Which office</source>
        <translation>评估机构</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>为什么更正</translation>
    </message>
</context>
<context>
    <name>Openings</name>
    <message>
        <source>The two passphrases are not the same. Type both again.</source>
        <translation>两次口令不一样。请都再输一遍。</translation>
    </message>
    <message>
        <source>Making a sample home with invented people. This takes half a minute.</source>
        <translation>正在做示例院，里面的人都是编的。大约要半分钟。</translation>
    </message>
    <message>
        <source>Folder of the home</source>
        <translation>本院所在的文件夹</translation>
    </message>
    <message>
        <source>There is no home in this folder. Choose the folder whose name ends in .fuyuan.</source>
        <translation>这个文件夹里没有院的资料。请选名字以 .fuyuan 结尾的文件夹。</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>备份所在的文件夹</translation>
    </message>
    <message>
        <source>Bringing back the backup. The backup itself is not changed.</source>
        <translation>正在恢复备份。备份本身不会变。</translation>
    </message>
    <message>
        <source>Remove the sample</source>
        <translation>删掉示例</translation>
    </message>
    <message>
        <source>Remove the sample home? Only invented people are in it. No other home is touched.</source>
        <translation>要删掉示例院吗？ 里面只有编的人。别的院不会动。</translation>
    </message>
    <message>
        <source>Open with the recovery sheet</source>
        <translation>用恢复密码纸打开</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>{score} points: {text}</source>
        <translation>{score} 分：{text}</translation>
    </message>
    <message>
        <source>points</source>
        <translation>分</translation>
    </message>
</context>
<context>
    <name>OrderDialog</name>
    <message>
        <source>New medicine for {name}</source>
        <translation>给{name}加一种药</translation>
    </message>
    <message>
        <source>Change: {medicine}</source>
        <translation>改医嘱：{medicine}</translation>
    </message>
    <message>
        <source>Save the order</source>
        <translation>保存医嘱</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>请选一个。</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>请填日期。</translation>
    </message>
    <message>
        <source>Write the times, as 08:00 20:00.</source>
        <translation>请写几点服，比如 08:00 20:00。</translation>
    </message>
    <message>
        <source>“{given}” is no number. Write 1 or 0.5.</source>
        <translation>“{given}”看不出是多少。请写 1 或 0.5。</translation>
    </message>
    <message>
        <source>Both are meant</source>
        <translation>两样都要用</translation>
    </message>
    <message>
        <source>What held before the first day below stays on record. To put a mistake right, enter the day it began.</source>
        <translation>下面“第一天”以前的照旧保留。要是写错了，第一天就填开始用药那天。</translation>
    </message>
    <message>
        <source>Why it is changed</source>
        <translation>为什么改</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>药名</translation>
    </message>
    <message>
        <source>as it stands on the box</source>
        <translation>照药盒写</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>How much each time</source>
        <translation>每次多少</translation>
    </message>
    <message>
        <source>1 tablet</source>
        <translation>1片</translation>
    </message>
    <message>
        <source>How</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>by mouth</source>
        <translation>口服</translation>
    </message>
    <message>
        <source>at set times</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>when needed</source>
        <translation>必要时</translation>
    </message>
    <message>
        <source>When</source>
        <translation>什么时候服</translation>
    </message>
    <message>
        <source>08:00 20:00; empty when it is needed</source>
        <translation>08:00 20:00；必要时的不填</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>几点</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day, empty until it is stopped</source>
        <translation>最后一天，不填就一直用到停药</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>谁开的</translation>
    </message>
    <message>
        <source>Which paper says so</source>
        <translation>哪张单子上写的</translation>
    </message>
    <message>
        <source>yes: sedatives, psychiatric medicine</source>
        <translation>上锁：镇静、精神类药</translation>
    </message>
    <message>
        <source>no</source>
        <translation>不上锁</translation>
    </message>
    <message>
        <source>Kept under lock, given and counted by two</source>
        <translation>要不要上锁、两人核对</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>按什么数</translation>
    </message>
    <message>
        <source>tablets</source>
        <translation>片</translation>
    </message>
    <message>
        <source>1 or 0.5; empty: not counted</source>
        <translation>1 或 0.5；不填就不清点</translation>
    </message>
    <message>
        <source>How many of them each time</source>
        <translation>每次用几个</translation>
    </message>
    <message>
        <source>What to mind when giving it</source>
        <translation>服药时注意什么</translation>
    </message>
</context>
<context>
    <name>OwnAccess</name>
    <message>
        <source>Change my passphrase</source>
        <translation>改我的口令</translation>
    </message>
    <message>
        <source>Your new passphrase holds from now on.</source>
        <translation>您的新口令从现在起有用。</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>改我的数字密码</translation>
    </message>
    <message>
        <source>Your new PIN holds from now on.</source>
        <translation>您的新数字密码从现在起有用。</translation>
    </message>
    <message>
        <source>Present PIN</source>
        <translation>现在的数字密码</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>My passphrase and PIN</source>
        <translation>我的口令和数字密码</translation>
    </message>
    <message>
        <source>{name}, only for you</source>
        <translation>{name}，只改您自己的</translation>
    </message>
</context>
<context>
    <name>OwnPictures</name>
    <message>
        <source>{name}: picture saved.</source>
        <translation>{name}的图片已保存。</translation>
    </message>
</context>
<context>
    <name>OwnRosterPage</name>
    <message>
        <source>Your account does not belong to anybody of the staff yet.</source>
        <translation>你的账号还没有对上员工。</translation>
    </message>
    <message>
        <source>Ask the director to choose your account in your staff record. Then your duties stand here.</source>
        <translation>请院长在你的员工档案里选好账号，以后你的班就会出现在这里。</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>{year}-{month}</source>
        <translation>{year}年{month}月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Next duty: {what}</source>
        <translation>下一个班：{what}</translation>
    </message>
    <message>
        <source>No roster is published for this day yet.</source>
        <translation>这一天的班表还没有发布。</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>这一天已经过去。</translation>
    </message>
    <message>
        <source>I would like this day off</source>
        <translation>这天我想休息</translation>
    </message>
    <message>
        <source>Ask for leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Swap with somebody</source>
        <translation>换班</translation>
    </message>
    <message>
        <source>What I asked for</source>
        <translation>我申请过的</translation>
    </message>
    <message>
        <source>Nothing in this month.</source>
        <translation>这个月没有。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Noted. Who plans the roster sees it.</source>
        <translation>已记下，排班的人会看到。</translation>
    </message>
    <message>
        <source>Asked. The roster changes once it is granted.</source>
        <translation>已申请。批准以后班表才会改。</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已收回。</translation>
    </message>
    <message>
        <source>wish</source>
        <translation>想休</translation>
    </message>
</context>
<context>
    <name>OwnerField</name>
    <message>
        <source>somebody else</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>write a name</source>
        <translation>写名字</translation>
    </message>
    <message>
        <source>name, or firm</source>
        <translation>姓名或单位</translation>
    </message>
    <message>
        <source>{field}: name</source>
        <translation>{field}：姓名</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Care log</source>
        <translation>照护记录</translation>
    </message>
    <message>
        <source>Rooms of</source>
        <translation>看哪些房间</translation>
    </message>
    <message>
        <source>Blank sheets</source>
        <translation>打印空白单</translation>
    </message>
    <message>
        <source>Whole log</source>
        <translation>全部记录</translation>
    </message>
    <message>
        <source>Record the last shift</source>
        <translation>补记上一班</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>全部房间</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>On record since</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>In the home since</source>
        <translation>到院日期</translation>
    </message>
    <message>
        <source>Away since</source>
        <translation>离院日期</translation>
    </message>
    <message>
        <source>In hospital since</source>
        <translation>住院日期</translation>
    </message>
    <message>
        <source>Missing since</source>
        <translation>走失时间</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>离开日期</translation>
    </message>
    <message>
        <source>Choose a bed</source>
        <translation>选一张床</translation>
    </message>
    <message>
        <source>Click one, or move with the arrow keys.</source>
        <translation>用鼠标点，或按方向键选。</translation>
    </message>
    <message>
        <source>In the home without a bed</source>
        <translation>在册但没有床位</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>还有 {count} 人</translation>
    </message>
    <message>
        <source>Free bed {label}</source>
        <translation>空床 {label}</translation>
    </message>
    <message>
        <source>near the nurses</source>
        <translation>靠近护理站</translation>
    </message>
    <message>
        <source>rail</source>
        <translation>有护栏</translation>
    </message>
    <message>
        <source>oxygen</source>
        <translation>能吸氧</translation>
    </message>
    <message>
        <source>Give this bed to somebody</source>
        <translation>安排入住</translation>
    </message>
    <message>
        <source>Who had this bed</source>
        <translation>住床历史</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>该回来</translation>
    </message>
    <message>
        <source>In this bed since</source>
        <translation>住这张床</translation>
    </message>
    <message>
        <source>Call first</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>In care, mind</source>
        <translation>照护提醒</translation>
    </message>
    <message>
        <source>overdue, call now</source>
        <translation>过期没回，快打电话</translation>
    </message>
    <message>
        <source>no bed</source>
        <translation>没有床位</translation>
    </message>
    <message>
        <source>{count} free beds would suit: {labels}</source>
        <translation>合适的空床有 {count} 张：{labels}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开档案</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Give up the bed</source>
        <translation>让出床位</translation>
    </message>
    <message>
        <source>Arrows choose, Enter acts, 203 jumps to the room, Esc goes back</source>
        <translation>方向键选床，回车操作，直接打 203 跳到房间，Esc 返回</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>original held</source>
        <translation>原件在册</translation>
    </message>
    <message>
        <source>copy held</source>
        <translation>复印件在册</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Some characters cannot be printed: {characters}. Nothing was printed, and no record was changed. Write them another way, or add a picture of the name as on the ID card.</source>
        <translation>有的字打印不出来：{characters}。还没有打印，资料没有动。请换一个写法；如果是名字，请补一张身份证上名字的照片。</translation>
    </message>
</context>
<context>
    <name>PapersTab</name>
    <message>
        <source>Papers on file</source>
        <translation>档案材料</translation>
    </message>
    <message>
        <source>Press a paper to record it, to add its scan or to look at it.</source>
        <translation>点一份材料，可以登记、附上扫描件或者看扫描件。</translation>
    </message>
    <message>
        <source>Press a paper that has a scan to look at it.</source>
        <translation>点有扫描件的材料，可以看。</translation>
    </message>
    <message>
        <source>What is held and what is missing.</source>
        <translation>有哪些材料，还缺哪些。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>Kept where</source>
        <translation>存放处</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>有</translation>
    </message>
</context>
<context>
    <name>PartnerList</name>
    <message>
        <source>{count} more</source>
        <translation>再看 {count} 人</translation>
    </message>
    <message>
        <source>may, hours as before</source>
        <translation>合规，工时不变</translation>
    </message>
    <message>
        <source>may, {hours} hours more</source>
        <translation>合规，多 {hours} 小时</translation>
    </message>
    <message>
        <source>may, {hours} hours less</source>
        <translation>合规，少 {hours} 小时</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Set the passphrase</source>
        <translation>设好口令</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>现在的口令</translation>
    </message>
    <message>
        <source>New passphrase, at least 8 characters</source>
        <translation>新口令，至少 8 个字母、数字或汉字</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>再输一遍新口令</translation>
    </message>
    <message>
        <source>A short sentence is easy to keep in mind, with spaces or without. Do not write it down here.</source>
        <translation>一句短话好记，有没有空格都行。不要写在电脑旁边。</translation>
    </message>
</context>
<context>
    <name>PatternDialog</name>
    <message>
        <source>Choose the person.</source>
        <translation>请选人。</translation>
    </message>
    <message>
        <source>Write the first day.</source>
        <translation>请填写第一天。</translation>
    </message>
    <message>
        <source>A pattern of duties</source>
        <translation>上班规律</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>One round, day by day</source>
        <translation>一轮，一天一天按</translation>
    </message>
    <message>
        <source>One round</source>
        <translation>一轮</translation>
    </message>
    <message>
        <source>From the first day on</source>
        <translation>从第一天起</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Take the last one away</source>
        <translation>退掉最后一个</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>Who took part</source>
        <translation>哪些人参加了</translation>
    </message>
    <message>
        <source>Done, sign</source>
        <translation>做完了，签字</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>加一个人</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Words under the name</source>
        <translation>姓名下面的字</translation>
    </message>
    <message>
        <source>With a passphrase this person can open the home after the PC was off. Always for: {posts}.</source>
        <translation>有口令的人，电脑重开后能打开本院。这些岗位一定要有：{posts}。</translation>
    </message>
    <message>
        <source>Passphrase, at least 8 characters</source>
        <translation>口令，至少 8 个字母、数字或汉字</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>再输一遍口令</translation>
    </message>
    <message>
        <source>PIN, 6 digits</source>
        <translation>数字密码，6 位</translation>
    </message>
    <message>
        <source>PIN once more</source>
        <translation>再输一遍数字密码</translation>
    </message>
</context>
<context>
    <name>PersonId</name>
    <message>
        <source>An ID number has 18 characters; this one has {count}. Please compare it with the card.</source>
        <translation>身份证号应是18位，这里有{count}位。请对照身份证核对。</translation>
    </message>
    <message>
        <source>The 18th character is a digit or X; here it is “{mark}”. Please compare the number with the card.</source>
        <translation>第18位应是数字或X，这里是“{mark}”。请对照身份证核对。</translation>
    </message>
    <message>
        <source>This is not an ID number of the usual kind. Please compare it with the document.</source>
        <translation>这不是常见的身份证号。请对照证件核对。</translation>
    </message>
    <message>
        <source>The number holds the birth date {date}, a day that does not exist. Please compare it with the card.</source>
        <translation>号码里的出生日期是 {date}，没有这一天。请对照身份证核对。</translation>
    </message>
    <message>
        <source>The number holds the birth date {date}, which is still to come. Please compare it with the card.</source>
        <translation>号码里的出生日期是 {date}，这一天还没有到。请对照身份证核对。</translation>
    </message>
    <message>
        <source>The 18th character does not fit the others. Please compare the number with the card.</source>
        <translation>第18位不对，请对照身份证核对。</translation>
    </message>
    <message>
        <source>This is an old number with 15 digits. It is kept; please ask for the 18-digit one.</source>
        <translation>这是15位的老号码。已照样保留，请问一下18位的新号码。</translation>
    </message>
</context>
<context>
    <name>PersonName</name>
    <message>
        <source>Spaces or marks that are no part of a name were taken out: {name}</source>
        <translation>去掉了姓名里多余的空格或符号：{name}</translation>
    </message>
    <message>
        <source>“{mark}” seems to stand for a character that could not be typed. Please look at the ID card.</source>
        <translation>“{mark}”像是代替一个打不出来的字。请看身份证上是什么字。</translation>
    </message>
    <message>
        <source>There are Latin letters in the name. Please look at the ID card for the character.</source>
        <translation>姓名里有拼音字母。请看身份证上是什么字。</translation>
    </message>
    <message>
        <source>“{mark}” does not belong in a name. Please look at it.</source>
        <translation>“{mark}”不该在姓名里。请看一看。</translation>
    </message>
    <message>
        <source>There is a space inside the name. Please look whether this is one name, and whose.</source>
        <translation>姓名中间有空格。请看看是不是一个人的名字。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>没有写姓名。</translation>
    </message>
    <message>
        <source>A name has at most {longest} characters; this one has {count}.</source>
        <translation>姓名最多{longest}个字，这里有{count}个。</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>This PDF is larger than {most} MB. Nothing was saved. Scan it again in grey with 200 dpi, or save its pages as two files.</source>
        <translation>这份 PDF 超过 {most} MB。没有存。请用灰度、200 dpi 重新扫描，或者分成两个文件。</translation>
    </message>
    <message>
        <source>This photo is damaged or cut off. Nothing was saved. Copy it once more from the camera.</source>
        <translation>这张照片坏了，或者没拷全。没有存。请从相机里再拷一次。</translation>
    </message>
    <message>
        <source>This is a phone's photo of the kind HEIC, which cannot be read here. Nothing was saved. Let the phone take photos as JPG (“most compatible”), or send it by chat and save it from there.</source>
        <translation>这是手机拍的 HEIC 照片，这里读不了。没有存。请把手机相机的格式改成“兼容性最佳”（JPG），或者用微信发过来再保存。</translation>
    </message>
    <message>
        <source>This file is not a photo (JPG, PNG, BMP, TIFF or WebP) or PDF. Nothing was saved. Choose another file, or take a screenshot of it.</source>
        <translation>这个文件不是照片（JPG、PNG、BMP、TIFF、WebP），也不是 PDF。没有存。请换一个文件，或者截个图。</translation>
    </message>
    <message>
        <source>This file is empty. Nothing was saved. Choose another file.</source>
        <translation>这个文件是空的。没有存。请换一个文件。</translation>
    </message>
    <message>
        <source>This picture is too large. Nothing was saved. Save it smaller (below 40 megapixels and 200 MB), then try again.</source>
        <translation>这张图太大。没有存。请存小一点（4000 万像素、200 MB 以下），再试一次。</translation>
    </message>
</context>
<context>
    <name>PhotosField</name>
    <message>
        <source>Add a photo</source>
        <translation>加照片</translation>
    </message>
    <message>
        <source>Without {name}</source>
        <translation>不要 {name}</translation>
    </message>
</context>
<context>
    <name>PhraseChoice</name>
    <message>
        <source>{item}: what was it like?</source>
        <translation>{item}怎么样？</translation>
    </message>
    <message>
        <source>What was done? (optional)</source>
        <translation>做了什么？（选填）</translation>
    </message>
</context>
<context>
    <name>PhraseStrip</name>
    <message>
        <source>{item}: what was it like?</source>
        <translation>{item}怎么样？</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>Report an incident</source>
        <translation>报告意外</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>改回照常</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>This picture cannot be shown. It is kept as it is, nothing was changed. Put a new photo or scan in its place.</source>
        <translation>这张图片显示不出来。原来的文件还在，没有改动。请重新拍照或扫描后再放上去。</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Set the PIN</source>
        <translation>设好数字密码</translation>
    </message>
    <message>
        <source>New PIN, 6 digits</source>
        <translation>新数字密码，6 位</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>再输一遍新数字密码</translation>
    </message>
    <message>
        <source>A PIN only changes the person while the home is open. It does not open the home.</source>
        <translation>数字密码只用来换人，本院要先开着。它打不开本院。</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Back up now</source>
        <translation>现在备份</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>At the left end</source>
        <translation>走廊左头</translation>
    </message>
    <message>
        <source>At the right end</source>
        <translation>走廊右头</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Place of rounds</source>
        <translation>巡查区域</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>是什么地方</translation>
    </message>
    <message>
        <source>only where districts are walked by people of their own</source>
        <translation>分片区各查各的才填</translation>
    </message>
    <message>
        <source>District</source>
        <translation>片区</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>for men</source>
        <translation>男房</translation>
    </message>
    <message>
        <source>for women</source>
        <translation>女房</translation>
    </message>
    <message>
        <source>for anybody</source>
        <translation>不分男女</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Rooms and beds</source>
        <translation>房间床位</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>请写名称。</translation>
    </message>
    <message>
        <source>A name has at most {longest} characters here.</source>
        <translation>名称最多 {longest} 个字。</translation>
    </message>
    <message>
        <source>“{given}” cannot be read. Write 201, or 201-206, or 201、203、205.</source>
        <translation>看不懂“{given}”。请写 201，或 201-206，或 201、203、205。</translation>
    </message>
    <message>
        <source>At most {most} rooms can be added at once.</source>
        <translation>一次最多加 {most} 间。</translation>
    </message>
    <message>
        <source>A room has 1 to {most} beds.</source>
        <translation>每间 1 到 {most} 张床。</translation>
    </message>
    <message>
        <source>There is a place called {name} here already. Nothing was changed. Give it another name.</source>
        <translation>这里已经有“{name}”了。什么都没有改。请换个名称。</translation>
    </message>
    <message>
        <source>{name} was there before and is out of use. Nothing was changed. Take it into use again.</source>
        <translation>“{name}”以前有过，现在停用着。什么都没有改。请在停用的里面重新启用它。</translation>
    </message>
    <message>
        <source>{people} still has a bed here. Nothing was changed. Move this person to another bed first.</source>
        <translation>{people}还住在这里。什么都没有改。请先给他们换床。</translation>
    </message>
    <message>
        <source>This place is not in the home. Nothing was changed. Look at the list again.</source>
        <translation>没有登记过这个地方。什么都没有改。请重新看一下列表。</translation>
    </message>
    <message>
        <source>Two buildings have a bed {label}. Nothing was added. Write the building before it, like {building} {label}.</source>
        <translation>有两栋楼都有 {label} 床。什么都没有加。请在前面写上楼栋，例如 {building} {label}。</translation>
    </message>
    <message>
        <source>“{label}” does not name a bed. Nothing was added. Write room-bed, like 201-3.</source>
        <translation>看不出“{label}”是哪张床。什么都没有加。请写成 房间-床，例如 201-3。</translation>
    </message>
</context>
<context>
    <name>PlacesDialog</name>
    <message>
        <source>Places of rounds</source>
        <translation>巡查区域</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>加一个区域</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>好了</translation>
    </message>
    <message>
        <source>earlier: {place}</source>
        <translation>往前排：{place}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>不再巡查</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Rooms and beds</source>
        <translation>房间床位</translation>
    </message>
    <message>
        <source>Begin with a building, then add its floors, rooms and beds.</source>
        <translation>先加一栋楼，再加楼层、房间和床位。</translation>
    </message>
    <message>
        <source>There are no rooms yet</source>
        <translation>还没有房间</translation>
    </message>
    <message>
        <source>Add a building</source>
        <translation>加一栋楼</translation>
    </message>
    <message>
        <source>This building has no floors yet</source>
        <translation>这栋楼还没有楼层</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>改{name}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改</translation>
    </message>
    <message>
        <source>Add a floor</source>
        <translation>加一层</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Take {name} into use again</source>
        <translation>重新启用{name}</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>{floor}　{rooms} rooms, {beds} beds</source>
        <translation>{floor}　{rooms} 间 {beds} 床</translation>
    </message>
    <message>
        <source>Take {name} out of use</source>
        <translation>停用{name}</translation>
    </message>
    <message>
        <source>Add rooms to this floor</source>
        <translation>给这层加房间</translation>
    </message>
    <message>
        <source>Add rooms</source>
        <translation>加房间</translation>
    </message>
    <message>
        <source>{count} beds</source>
        <translation>{count} 张床</translation>
    </message>
    <message>
        <source>near the nurses</source>
        <translation>靠近护理站</translation>
    </message>
    <message>
        <source>oxygen</source>
        <translation>能吸氧</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>201-206</source>
        <translation>201-206</translation>
    </message>
    <message>
        <source>Beds in each</source>
        <translation>每间几张床</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>给谁住</translation>
    </message>
    <message>
        <source>Floor 1</source>
        <translation>1层</translation>
    </message>
    <message>
        <source>Building 1</source>
        <translation>1号楼</translation>
    </message>
    <message>
        <source>Rooms {names} are there now</source>
        <translation>已加房间 {names}</translation>
    </message>
    <message>
        <source>{name} is out of use</source>
        <translation>{name}已停用</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Choose what is done.</source>
        <translation>请选哪一项。</translation>
    </message>
    <message>
        <source>Choose whether it is done.</source>
        <translation>请选做不做。</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>请填日期。</translation>
    </message>
    <message>
        <source>Care plan: {name}</source>
        <translation>照护计划：{name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>all meals</source>
        <translation>三餐</translation>
    </message>
    <message>
        <source>What</source>
        <translation>哪一项</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>要做</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>不做</translation>
    </message>
    <message>
        <source>as everybody again</source>
        <translation>改回照常</translation>
    </message>
    <message>
        <source>Is it done</source>
        <translation>做不做</translation>
    </message>
    <message>
        <source>whole day</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>白天</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>夜里</translation>
    </message>
    <message>
        <source>When</source>
        <translation>什么时候</translation>
    </message>
    <message>
        <source>07:00 17:00; empty: at its usual time</source>
        <translation>比如 07:00 17:00；空着就按平常的时间</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>几点</translation>
    </message>
    <message>
        <source>Every how many hours</source>
        <translation>每隔几小时</translation>
    </message>
    <message>
        <source>How</source>
        <translation>怎么做</translation>
    </message>
    <message>
        <source>thickened, 1500 ml</source>
        <translation>加增稠剂、1500 毫升</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>从哪天起</translation>
    </message>
    <message>
        <source>Who said so, and why</source>
        <translation>谁说的、为什么</translation>
    </message>
    <message>
        <source>Write the day from which they hold.</source>
        <translation>请写从哪天开始用。</translation>
    </message>
    <message>
        <source>Shifts of the whole home</source>
        <translation>全院的班次</translation>
    </message>
    <message>
        <source>Shifts of {area}</source>
        <translation>{area}的班次</translation>
    </message>
    <message>
        <source>Shift {number}</source>
        <translation>第 {number} 班</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Hold from</source>
        <translation>从哪天起</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>With all lines empty this area has the shifts of the whole home.</source>
        <translation>全都空着，就和全院的班次一样。</translation>
    </message>
</context>
<context>
    <name>PlanPane</name>
    <message>
        <source>Earlier lines</source>
        <translation>以前的</translation>
    </message>
    <message>
        <source>Done otherwise than for everybody</source>
        <translation>单独的安排</translation>
    </message>
    <message>
        <source>Plan something</source>
        <translation>加一条</translation>
    </message>
    <message>
        <source>The routine is that of the class.</source>
        <translation>按自理能力的日常照护做。</translation>
    </message>
    <message>
        <source>Nothing of its own is planned</source>
        <translation>没有单独的安排</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>从 {day} 起</translation>
    </message>
    <message>
        <source>written by {who}, {when}</source>
        <translation>{who} {when} 写</translation>
    </message>
    <message>
        <source>taken back by {who}: {why}</source>
        <translation>{who}收回：{why}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改</translation>
    </message>
    <message>
        <source>Written by mistake</source>
        <translation>写错了</translation>
    </message>
    <message>
        <source>Take this line back</source>
        <translation>收回这一条</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
</context>
<context>
    <name>Post</name>
    <message>
        <source>director</source>
        <translation>院长</translation>
    </message>
    <message>
        <source>duty leader</source>
        <translation>带班领导</translation>
    </message>
    <message>
        <source>nurse</source>
        <translation>护士</translation>
    </message>
    <message>
        <source>caregiver</source>
        <translation>护理员</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>内勤</translation>
    </message>
    <message>
        <source>cook</source>
        <translation>厨师</translation>
    </message>
    <message>
        <source>gatekeeper</source>
        <translation>门卫</translation>
    </message>
    <message>
        <source>cleaner</source>
        <translation>保洁</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>司机</translation>
    </message>
    <message>
        <source>social worker</source>
        <translation>社工</translation>
    </message>
    <message>
        <source>other post</source>
        <translation>其他岗位</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存成 PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>{path} cannot be written. The records are safe. Choose another folder.</source>
        <translation>{path} 写不进去。资料没有丢。请换一个文件夹。</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已存到 {path}</translation>
    </message>
    <message>
        <source>No printer was found. The paper is not lost. Save it as PDF and print it elsewhere.</source>
        <translation>没有找到打印机。这份材料没有丢。可以先存成 PDF，再到别处打印。</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print {month}, {group}</source>
        <translation>打印 {month} {group}</translation>
    </message>
    <message>
        <source>Wall sheet</source>
        <translation>贴墙排班表</translation>
    </message>
    <message>
        <source>Sheets for each</source>
        <translation>个人班表</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>考勤汇总表</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改动单</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel 表</translation>
    </message>
    <message>
        <source>What</source>
        <translation>打印什么</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <translation>纸张大小</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不打印</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>先看一看</translation>
    </message>
    <message>
        <source>Save as .xlsx</source>
        <translation>存成 Excel 文件</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>The whole group on one page, to hang up. From {count} people on A3 reads better.</source>
        <translation>全组排在一张纸上，贴墙用。{count} 人以上用 A3 更看得清。</translation>
    </message>
    <message>
        <source>A page for each person, as a calendar. {count} pages.</source>
        <translation>每人一张，像日历一样。共 {count} 张。</translation>
    </message>
    <message>
        <source>What everybody was planned for in this month, for the wages.</source>
        <translation>每人这个月排了多少班、多少小时，算工资用。</translation>
    </message>
    <message>
        <source>The table of the wall sheet, to open in Excel or WPS.</source>
        <translation>和贴墙排班表一样的表，用 Excel 或 WPS 打开。</translation>
    </message>
    <message>
        <source>This month is not published yet. Changes are told from then on.</source>
        <translation>这个月还没有发布。发布以后改的班才有改动单。</translation>
    </message>
    <message>
        <source>Every day that was changed since the month was published, with the reason.</source>
        <translation>发布以后改过的每一天，写着原因。</translation>
    </message>
    <message>
        <source>Written into {file}.</source>
        <translation>已存到 {file}。</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>This PDF is damaged or locked and cannot be shown. It is kept as it is. Scan the paper once more.</source>
        <translation>这份 PDF 已损坏或者加了密码，显示不出来。原来的文件还在。请把纸重新扫描一次。</translation>
    </message>
    <message>
        <source>The printer did not take the paper. The records are safe. Look whether it is on and has paper, or save the paper as PDF.</source>
        <translation>打印机没有接收。资料没有丢。请看打印机开了没有、有没有纸，或者先存成 PDF。</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The program made a mistake</source>
        <translation>程序出了毛病</translation>
    </message>
    <message>
        <source>One step did not work. What was saved is safe, and what you are writing is still on the page. Go on working; if it happens again, restart the program and give this line to who looks after it:</source>
        <translation>有一步没做成。已经保存的都没有丢，正在写的也还在页面上。可以接着用；要是又这样，请重开程序，再把下面这行告诉维护的人：</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>接着用</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>very large</source>
        <translation>特大</translation>
    </message>
    <message>
        <source>Text size: {size}</source>
        <translation>字号：{size}</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>没有办成</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>{done} of {all} items answered</source>
        <translation>{all} 项答了 {done} 项</translation>
    </message>
</context>
<context>
    <name>ProlongDialog</name>
    <message>
        <source>Comes back later</source>
        <translation>改晚回来</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Now due back</source>
        <translation>改到什么时候回</translation>
    </message>
    <message>
        <source>Who called, and why</source>
        <translation>谁来电话，为什么</translation>
    </message>
</context>
<context>
    <name>ProofPage</name>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>late (written afterwards)</source>
        <translation>迟（后补）</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等着做</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Records of checks</source>
        <translation>检查记录</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Records of checks {month}</source>
        <translation>检查记录 {month}</translation>
    </message>
    <message>
        <source>{count} missed</source>
        <translation>缺 {count}</translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation>迟 {count}</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>齐</translation>
    </message>
    <message>
        <source>{count} missing, {silent} without a reason</source>
        <translation>缺 {count} 处，{silent} 处没写原因</translation>
    </message>
    <message>
        <source>What is written afterwards counts as late.</source>
        <translation>补记的算迟，不算按时。</translation>
    </message>
    <message>
        <source>{done} of {needed} done</source>
        <translation>应做 {needed} 次，已做 {done} 次</translation>
    </message>
    <message>
        <source>Print this ledger</source>
        <translation>打印这本台账</translation>
    </message>
    <message>
        <source>{count} times missing</source>
        <translation>缺 {count} 次</translation>
    </message>
    <message>
        <source>why: {reason}</source>
        <translation>原因：{reason}</translation>
    </message>
    <message>
        <source>Enter it late</source>
        <translation>补记</translation>
    </message>
    <message>
        <source>Write why</source>
        <translation>写原因</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Folder for inspectors …</source>
        <translation>生成检查资料…</translation>
    </message>
    <message>
        <source>Summary of the month</source>
        <translation>本月安全月报</translation>
    </message>
    <message>
        <source>Why was it missed?</source>
        <translation>为什么缺了？</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>记下原因</translation>
    </message>
    <message>
        <source>Where to put the folder</source>
        <translation>放到哪里</translation>
    </message>
    <message>
        <source>{count} papers are in {folder}</source>
        <translation>{count} 份资料放在 {folder}</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish {month}, {group}</source>
        <translation>发布 {month} {group}</translation>
    </message>
    <message>
        <source>Draft {number}. From then on every change needs a reason and is told on a list.</source>
        <translation>第 {number} 稿。发布以后每次改都要写原因，并记在改动单上。</translation>
    </message>
    <message>
        <source>{count} still open. It can be published all the same:</source>
        <translation>还有 {count} 项没解决，也可以先发布：</translation>
    </message>
    <message>
        <source>Remark for those who read it (may stay empty)</source>
        <translation>给看班表的人留句话（可以不写）</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>先不发布</translation>
    </message>
    <message>
        <source>Publish, leave {count} open</source>
        <translation>发布，留 {count} 个空班</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
</context>
<context>
    <name>PurchaseDialog</name>
    <message>
        <source>Purchase</source>
        <translation>采购</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Bought from</source>
        <translation>供货商</translation>
    </message>
    <message>
        <source>What</source>
        <translation>品名</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>20 kg</source>
        <translation>20 公斤</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>有</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Licence and receipt</source>
        <translation>索证索票</translation>
    </message>
    <message>
        <source>Shelf life until</source>
        <translation>保质期至</translation>
    </message>
    <message>
        <source>Photo of the voucher</source>
        <translation>票据照片</translation>
    </message>
</context>
<context>
    <name>PurchaseLine</name>
    <message>
        <source>shelf life until {day}</source>
        <translation>保质期至 {day}</translation>
    </message>
    <message>
        <source>keep the voucher until {day}</source>
        <translation>票据保存至 {day}</translation>
    </message>
    <message>
        <source>{who}, written later</source>
        <translation>{who}，后补</translation>
    </message>
    <message>
        <source>Look at the voucher</source>
        <translation>看票据</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PurchasesTab</name>
    <message>
        <source>The last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Enter a supplier</source>
        <translation>登记供货商</translation>
    </message>
    <message>
        <source>Write a purchase</source>
        <translation>记采购</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>采购台账</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>还没有记录</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>品名</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Licence and receipt</source>
        <translation>索证索票</translation>
    </message>
    <message>
        <source>Bought from</source>
        <translation>供货商</translation>
    </message>
    <message>
        <source>Keep the voucher until</source>
        <translation>票据保存至</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>有</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供货商</translation>
    </message>
    <message>
        <source>No supplier is entered yet.</source>
        <translation>还没有登记供货商。</translation>
    </message>
    <message>
        <source>licence until {day}</source>
        <translation>许可证到 {day}</translation>
    </message>
    <message>
        <source>licence not written</source>
        <translation>许可证未登记</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>{goods} is written.</source>
        <translation>{goods} 已记。</translation>
    </message>
    <message>
        <source>{name} is entered.</source>
        <translation>{name} 已登记。</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Leave it as it is</source>
        <translation>不动它</translation>
    </message>
</context>
<context>
    <name>RangeRules</name>
    <message>
        <source>as nursing courses teach it for adults; nobody here read a binding text</source>
        <translation>护理教材里成年人的一般范围，没有查到有约束力的文件</translation>
    </message>
    <message>
        <source>set it as your doctor says; one resident's own range stands above it</source>
        <translation>按医生说的设置；老人定了个人范围的，以个人范围为准</translation>
    </message>
    <message>
        <source>only asks for another look, refuses nothing</source>
        <translation>只是请人再看一眼，不会不让保存</translation>
    </message>
    <message>
        <source>Temperature (℃)</source>
        <translation>体温（℃）</translation>
    </message>
    <message>
        <source>Pulse (a minute)</source>
        <translation>脉搏（次/分）</translation>
    </message>
    <message>
        <source>Breathing (a minute)</source>
        <translation>呼吸（次/分）</translation>
    </message>
    <message>
        <source>Blood pressure, upper (mmHg)</source>
        <translation>血压高压（mmHg）</translation>
    </message>
    <message>
        <source>Blood pressure, lower (mmHg)</source>
        <translation>血压低压（mmHg）</translation>
    </message>
    <message>
        <source>Blood sugar (mmol/L)</source>
        <translation>血糖（mmol/L）</translation>
    </message>
    <message>
        <source>Oxygen (%)</source>
        <translation>血氧（%）</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>体重（kg）</translation>
    </message>
    <message>
        <source>Measurements: what is usual</source>
        <translation>测量：平常的范围</translation>
    </message>
    <message>
        <source>Measurements: ask for another look beyond</source>
        <translation>测量：超出就请人再看一眼</translation>
    </message>
</context>
<context>
    <name>Ratio</name>
    <message>
        <source>{name} is {given}. A number of people is never below zero.</source>
        <translation>{name} 是 {given}。人数不能小于 0。</translation>
    </message>
    <message>
        <source>{dependent} residents who cannot care for themselves are more than all {residents} residents.</source>
        <translation>生活不能自理的 {dependent} 人，比老人总数 {residents} 人还多。</translation>
    </message>
    <message>
        <source>{name} is {given}. It must be at least 1.</source>
        <translation>{name} 是 {given}。至少要是 1。</translation>
    </message>
    <message>
        <source>The threshold is {given}. It must lie between 0 and 1.</source>
        <translation>比例线是 {given}。要在 0 和 1 之间。</translation>
    </message>
</context>
<context>
    <name>RatioCard</name>
    <message>
        <source>{count} people</source>
        <translation>{count} 人</translation>
    </message>
    <message>
        <source>{residents} residents ÷ {each}</source>
        <translation>老人 {residents} 人 ÷ {each}</translation>
    </message>
    <message>
        <source>full and partial care</source>
        <translation>全护理、半护理</translation>
    </message>
    <message>
        <source>full care</source>
        <translation>全护理</translation>
    </message>
    <message>
        <source>{who} {count}, above {percent} %: 1 for {each}</source>
        <translation>{who} {count} 人，超过 {percent}% 的部分 1:{each}</translation>
    </message>
    <message>
        <source>{who} {count}, not above {percent} %</source>
        <translation>{who} {count} 人，没超 {percent}%</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>加 {count} 人</translation>
    </message>
    <message>
        <source>{who} {count} ÷ {each}</source>
        <translation>{who} {count} 人 ÷ {each}</translation>
    </message>
    <message>
        <source>Caregivers in post, others for the added posts</source>
        <translation>在岗护理员，加配的算其他员工</translation>
    </message>
    <message>
        <source>Caregivers in post</source>
        <translation>在岗护理员</translation>
    </message>
    <message>
        <source>{count} of the caregivers sit with residents in hospital.</source>
        <translation>另有 {count} 名护理员在医院陪护。</translation>
    </message>
    <message>
        <source>{count} own escorts in hospital are not in the staff list. They are not taken off.</source>
        <translation>{count} 名本院陪护在员工名单里找不到，没有减掉。</translation>
    </message>
    <message>
        <source>{count} residents have no official class yet. They count as independent.</source>
        <translation>{count} 位老人还没认定自理能力，先按全自理算。</translation>
    </message>
    <message>
        <source>{count} residents have no support kind on record. They are counted.</source>
        <translation>{count} 位老人没填供养类别，先算进来。</translation>
    </message>
    <message>
        <source>Ratio of caregivers</source>
        <translation>护理人员配比</translation>
    </message>
    <message>
        <source>{need} needed</source>
        <translation>应配 {need}</translation>
    </message>
    <message>
        <source>{need} needed, {actual} there, {gap} missing</source>
        <translation>应配 {need} 人，实配 {actual} 人，差 {gap} 人</translation>
    </message>
    <message>
        <source>Partial care counted too</source>
        <translation>半护理也算进去</translation>
    </message>
    <message>
        <source>Full care only</source>
        <translation>只算全护理</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>按自理能力配比</translation>
    </message>
    <message>
        <source>{gap} missing</source>
        <translation>差 {gap} 人</translation>
    </message>
    <message>
        <source>enough, {spare} more</source>
        <translation>够，多 {spare} 人</translation>
    </message>
    <message>
        <source>just enough</source>
        <translation>正好</translation>
    </message>
</context>
<context>
    <name>RatioCommand</name>
    <message>
        <source>Nothing was computed. {told}</source>
        <translation>没有计算。{told}</translation>
    </message>
    <message>
        <source>--{name} is missing.</source>
        <translation>缺 --{name}。</translation>
    </message>
    <message>
        <source>“{given}” is not a day. Write it like 2026-11-22.</source>
        <translation>“{given}”不是日期。请写成 2026-11-22。</translation>
    </message>
    <message>
        <source>--rule computes without a home, --on reads one. Give one of both.</source>
        <translation>--rule 不用打开本院就能算，--on 要读本院。两样只能给一样。</translation>
    </message>
    <message>
        <source>{rule} {reading}: {need} needed, {actual} there, {gap} missing</source>
        <translation>{rule} {reading}：应配 {need}，实配 {actual}，差 {gap}</translation>
    </message>
    <message>
        <source>Tell how many caregivers are needed: by numbers, or of a home on a day</source>
        <translation>算应配多少护理人员：按给的数字，或者按本院某天的情况</translation>
    </message>
</context>
<context>
    <name>RatioLine</name>
    <message>
        <source>Ratio</source>
        <translation>配比</translation>
    </message>
    <message>
        <source>needed {need}, in post {actual}</source>
        <translation>应配 {need} 人，实配 {actual} 人</translation>
    </message>
    <message>
        <source>other reading: needed {need}, in post {actual}</source>
        <translation>换一种口径：应配 {need} 人，实配 {actual} 人</translation>
    </message>
    <message>
        <source>{gap} short</source>
        <translation>差 {gap} 人</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>够</translation>
    </message>
</context>
<context>
    <name>RatioPage</name>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Ratio of caregivers</source>
        <translation>护理人员配比</translation>
    </message>
    <message>
        <source>Rules and sources</source>
        <translation>改规则、看依据</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>哪一天</translation>
    </message>
    <message>
        <source>No rule of the ratio is in force on this day.</source>
        <translation>这一天没有启用配比规则。</translation>
    </message>
    <message>
        <source>By {paper}</source>
        <translation>依据：{paper}</translation>
    </message>
    <message>
        <source>{rule}: read otherwise</source>
        <translation>{rule}：换个算法</translation>
    </message>
    <message>
        <source>Where the paper does not say how to count. Each line changes one point only.</source>
        <translation>文件没写清怎么算的地方。每行只换一处。</translation>
    </message>
    <message>
        <source>{point}: {way}</source>
        <translation>{point}：{way}</translation>
    </message>
    <message>
        <source>{need} needed, {actual} there</source>
        <translation>应配 {need}，实配 {actual}</translation>
    </message>
    <message>
        <source>At the end of each month</source>
        <translation>每月月底</translation>
    </message>
    <message>
        <source>Which rule</source>
        <translation>哪条规则</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>看数字</translation>
    </message>
    <message>
        <source>there</source>
        <translation>实配</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>应配</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>en_GB</source>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Ratio at the end of each month</source>
        <translation>每月月底的配比</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>老人</translation>
    </message>
    <message>
        <source>Full care</source>
        <translation>不能自理</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>应配</translation>
    </message>
    <message>
        <source>There</source>
        <translation>实配</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>RatioRules</name>
    <message>
        <source>This rule begins: {need} caregivers are needed, {gap} are missing.</source>
        <translation>启用这条规则：应配 {need} 人，差 {gap} 人。</translation>
    </message>
    <message>
        <source>This rule ends: until now it asked for {need} caregivers, {gap} were missing.</source>
        <translation>停用这条规则：原来应配 {need} 人，差 {gap} 人。</translation>
    </message>
    <message>
        <source>Caregivers needed: {before} now, {after} then. Missing: {gap_before} now, {gap_after} then.</source>
        <translation>应配：现在 {before} 人，改后 {after} 人。差额：现在 {gap_before} 人，改后 {gap_after} 人。</translation>
    </message>
    <message>
        <source>reform plan of Echeng district, 2025-11-10: 1:7, and 1:3 for those above 30 %</source>
        <translation>鄂城区改革工作方案，2025-11-10：1:7，超过 30% 的部分 1:3</translation>
    </message>
    <message>
        <source>the plan of Echeng district does not say it; ask the county</source>
        <translation>鄂城区方案没写，请问县里怎么算</translation>
    </message>
    <message>
        <source>in wide use; no paper was found that says so</source>
        <translation>很多地方这样算，没找到文件</translation>
    </message>
    <message>
        <source>no paper was found; set it as your home needs it</source>
        <translation>没找到文件，按本院需要设</translation>
    </message>
    <message>
        <source>full care</source>
        <translation>全护理</translation>
    </message>
    <message>
        <source>full and partial care</source>
        <translation>全护理和半护理</translation>
    </message>
    <message>
        <source>on top of the base</source>
        <translation>在基数上另加</translation>
    </message>
    <message>
        <source>in place of their part of the base</source>
        <translation>代替基数里的那部分</translation>
    </message>
    <message>
        <source>each part is rounded up</source>
        <translation>每项分别进位</translation>
    </message>
    <message>
        <source>only the sum is rounded up</source>
        <translation>加起来再进位</translation>
    </message>
    <message>
        <source>any staff</source>
        <translation>各岗位都算</translation>
    </message>
    <message>
        <source>caregivers only</source>
        <translation>只算护理员</translation>
    </message>
    <message>
        <source>destitute support only</source>
        <translation>只算特困</translation>
    </message>
    <message>
        <source>every resident</source>
        <translation>所有老人</translation>
    </message>
    <message>
        <source>by heads</source>
        <translation>按人头</translation>
    </message>
    <message>
        <source>by working hours</source>
        <translation>按工时</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>不算在岗</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>算在岗</translation>
    </message>
    <message>
        <source>Base for everybody, more for full care above a share</source>
        <translation>基数加超比例增配</translation>
    </message>
    <message>
        <source>Residents a caregiver</source>
        <translation>基数：一名护理员配几位老人</translation>
    </message>
    <message>
        <source>More caregivers when those who cannot care for themselves are above</source>
        <translation>不能自理的超过多少要增配</translation>
    </message>
    <message>
        <source>Residents a caregiver, above that share</source>
        <translation>增配：超出部分一人配几位老人</translation>
    </message>
    <message>
        <source>Who cannot care for themselves</source>
        <translation>哪些算生活不能自理</translation>
    </message>
    <message>
        <source>Those above the share are added</source>
        <translation>增配怎么加</translation>
    </message>
    <message>
        <source>Parts of a person</source>
        <translation>不满一人怎么进位</translation>
    </message>
    <message>
        <source>Who may fill the added posts</source>
        <translation>增配的人哪些岗位能算</translation>
    </message>
    <message>
        <source>Which residents are counted</source>
        <translation>哪些老人算进来</translation>
    </message>
    <message>
        <source>How staff are counted</source>
        <translation>员工怎么数</translation>
    </message>
    <message>
        <source>Own staff with a resident in hospital</source>
        <translation>在医院陪护的本院员工</translation>
    </message>
    <message>
        <source>Count by class as well</source>
        <translation>同时按自理能力算</translation>
    </message>
    <message>
        <source>By class: independent residents a caregiver</source>
        <translation>按自理能力：一人配几位全自理老人</translation>
    </message>
    <message>
        <source>By class: partial care residents a caregiver</source>
        <translation>按自理能力：一人配几位半护理老人</translation>
    </message>
    <message>
        <source>By class: full care residents a caregiver</source>
        <translation>按自理能力：一人配几位全护理老人</translation>
    </message>
    <message>
        <source>Caregivers awake every night in each place</source>
        <translation>夜里每处至少几名护理员醒着值班</translation>
    </message>
    <message>
        <source>A place in the night is</source>
        <translation>夜里的“每处”是</translation>
    </message>
    <message>
        <source>a floor</source>
        <translation>每层楼</translation>
    </message>
    <message>
        <source>a building</source>
        <translation>每栋楼</translation>
    </message>
    <message>
        <source>an area</source>
        <translation>每个护理区</translation>
    </message>
    <message>
        <source>Ratio of caregivers</source>
        <translation>护理人员配比</translation>
    </message>
</context>
<context>
    <name>RatioStartCard</name>
    <message>
        <source>How it is counted</source>
        <translation>怎么算的</translation>
    </message>
    <message>
        <source>No rule of the ratio is in force.</source>
        <translation>没有启用配比规则。</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Temperature of {name}</source>
        <translation>{name} 的温度</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>温度（℃）</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读数时间</translation>
    </message>
    <message>
        <source>If it does not fit: what you did about it</source>
        <translation>温度不对时：怎么处理的</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经手人</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>请写原因。</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Code on the sheet</source>
        <translation>纸上的密码</translation>
    </message>
    <message>
        <source>New passphrase of the director</source>
        <translation>院长的新口令</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>再输一遍新口令</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>新的恢复密码纸</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>Bringing back the backup. What is there now is kept beside it.</source>
        <translation>正在从备份恢复。现在的文件夹会原样留着。</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report a change: {name}</source>
        <translation>上报变更：{name}</translation>
    </message>
    <message>
        <source>It was reported</source>
        <translation>已经上报</translation>
    </message>
    <message>
        <source>The county has the report: {name}</source>
        <translation>县里收到上报：{name}</translation>
    </message>
    <message>
        <source>It was received</source>
        <translation>县里已收到</translation>
    </message>
    <message>
        <source>The county leaves the class as it is: {name}</source>
        <translation>县里维持原认定：{name}</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>保存答复</translation>
    </message>
    <message>
        <source>Not reported any further: {name}</source>
        <translation>不再上报：{name}</translation>
    </message>
    <message>
        <source>Not any further</source>
        <translation>不再上报</translation>
    </message>
    <message>
        <source>Write to whom it was reported.</source>
        <translation>请写报给了谁。</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>请写原因。</translation>
    </message>
    <message>
        <source>Write what the county said.</source>
        <translation>请写县里怎么答复的。</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>上报日期</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>报给谁</translation>
    </message>
    <message>
        <source>township, who took it</source>
        <translation>乡镇（街道），经办人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Record a hazard</source>
        <translation>登记隐患</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不登记了</translation>
    </message>
</context>
<context>
    <name>ReportStep</name>
    <message>
        <source>reported to the township</source>
        <translation>已报乡镇（街道）</translation>
    </message>
    <message>
        <source>received by the county</source>
        <translation>县里已收到</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>县里有了结果</translation>
    </message>
    <message>
        <source>not reported any further</source>
        <translation>不再上报</translation>
    </message>
</context>
<context>
    <name>ReportStepDialog</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>ReportStrip</name>
    <message>
        <source>What the home sees differs from what the county found.</source>
        <translation>本院看到的和官方认定不一样。</translation>
    </message>
    <message>
        <source>Found: {found}. Seen on {day}: {seen}. The class stays until the county finds another one.</source>
        <translation>官方认定：{found}；{day} 本院观察：{seen}。县里重新认定以前，等级不变。</translation>
    </message>
    <message>
        <source>Reported on {day} to {whom}.</source>
        <translation>{day} 已报{whom}。</translation>
    </message>
    <message>
        <source>The county has not confirmed the report yet.</source>
        <translation>已上报，县里还没说收到。</translation>
    </message>
    <message>
        <source>Received by the county on {day}.</source>
        <translation>县里 {day} 收到。</translation>
    </message>
    <message>
        <source>What the county found waits for the director.</source>
        <translation>县里的结果已经填好，等院长确认。</translation>
    </message>
    <message>
        <source>The county has {days} working days. The last one is not known: holidays are not entered.</source>
        <translation>县里有 {days} 个工作日。还没录入那一年的放假安排，算不出到哪天止。</translation>
    </message>
    <message>
        <source>The county's {days} working days ended on {due}, {late} days ago. Ask there.</source>
        <translation>县里的 {days} 个工作日到 {due} 止，已过 {late} 天，请去问一下。</translation>
    </message>
    <message>
        <source>The county answers within {days} working days: until {due}.</source>
        <translation>县里 {days} 个工作日内答复，到 {due} 止。</translation>
    </message>
    <message>
        <source>Report the change</source>
        <translation>上报变更</translation>
    </message>
    <message>
        <source>The county has it</source>
        <translation>县里已收到</translation>
    </message>
    <message>
        <source>Record the new class</source>
        <translation>录入新认定</translation>
    </message>
    <message>
        <source>The class stays as it is</source>
        <translation>县里维持原认定</translation>
    </message>
    <message>
        <source>Take this step back</source>
        <translation>收回这一步</translation>
    </message>
    <message>
        <source>Not any further</source>
        <translation>不再上报</translation>
    </message>
    <message>
        <source>Print the change form</source>
        <translation>打印变更表</translation>
    </message>
    <message>
        <source>Enter the holidays</source>
        <translation>去填放假安排</translation>
    </message>
</context>
<context>
    <name>ResidentBanner</name>
    <message>
        <source>Show the photo large</source>
        <translation>看大照片</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>放上照片</translation>
    </message>
    <message>
        <source>no photo</source>
        <translation>还没照片</translation>
    </message>
    <message>
        <source>{age} years</source>
        <translation>{age} 岁</translation>
    </message>
    <message>
        <source>Bed {bed}</source>
        <translation>{bed} 床</translation>
    </message>
    <message>
        <source>no bed</source>
        <translation>没有床位</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>编号 {number}</translation>
    </message>
</context>
<context>
    <name>ResidentDialog</name>
    <message>
        <source>New contact</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>Change contact</source>
        <translation>修改联系人</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>保存联系人</translation>
    </message>
    <message>
        <source>What the contact is</source>
        <translation>是老人的什么人</translation>
    </message>
    <message>
        <source>Name, or name of the office</source>
        <translation>姓名，或单位名称</translation>
    </message>
    <message>
        <source>Relation to the resident</source>
        <translation>和老人的关系</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Paper that makes the guardian one</source>
        <translation>监护的依据材料</translation>
    </message>
    <message>
        <source>Allergic to what</source>
        <translation>对什么过敏</translation>
    </message>
    <message>
        <source>Disease</source>
        <translation>疾病</translation>
    </message>
    <message>
        <source>Operation or injury</source>
        <translation>手术或外伤</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>疫苗</translation>
    </message>
    <message>
        <source>What happens, how bad it is</source>
        <translation>什么情况，严重不严重</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>什么时候起</translation>
    </message>
    <message>
        <source>Who or what says so</source>
        <translation>谁说的，有什么依据</translation>
    </message>
    <message>
        <source>Save entry</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>{name} is over</source>
        <translation>{name} 已好</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>已好了</translation>
    </message>
    <message>
        <source>Over since</source>
        <translation>从哪天起好了</translation>
    </message>
    <message>
        <source>Change back</source>
        <translation>改回去</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Changed at the same time, and changed back with it: {others}</source>
        <translation>当时一起改的，也会一起改回去：{others}</translation>
    </message>
    <message>
        <source>Why it is changed back</source>
        <translation>为什么改回去</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Picture of the name</source>
        <translation>名字图片</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>换一张</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp)</source>
        <translation>照片 (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp)</translation>
    </message>
    <message>
        <source>Save paper</source>
        <translation>保存材料</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>手里有什么</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>Newer scan</source>
        <translation>换新的扫描件</translation>
    </message>
    <message>
        <source>Look at the scan</source>
        <translation>看扫描件</translation>
    </message>
    <message>
        <source>Number on it</source>
        <translation>上面的号码</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>放在哪里</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>收回：{what}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation>核实过了</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>核实的结果</translation>
    </message>
    <message>
        <source>Township that pays</source>
        <translation>户籍地（出资地）</translation>
    </message>
    <message>
        <source>Save township</source>
        <translation>保存户籍地</translation>
    </message>
    <message>
        <source>Township of registration</source>
        <translation>户籍所在乡镇（街道）</translation>
    </message>
    <message>
        <source>From which day on</source>
        <translation>从哪天起</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>为什么变了</translation>
    </message>
</context>
<context>
    <name>ResidentEntry</name>
    <message>
        <source>Noted: {name}, {title}: {answer}</source>
        <translation>已记：{name}　{title}＝{answer}</translation>
    </message>
    <message>
        <source>further up</source>
        <translation>往前移</translation>
    </message>
    <message>
        <source>further down</source>
        <translation>往后移</translation>
    </message>
</context>
<context>
    <name>ResidentField</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读音</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Why there is no ID number</source>
        <translation>没有证件的原因</translation>
    </message>
    <message>
        <source>Why the number stays as it is</source>
        <translation>号码存疑的说明</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>曾用名</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>别名、小名</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>婚姻</translation>
    </message>
    <message>
        <source>Schooling</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>Former work</source>
        <translation>从前的职业</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>宗教信仰</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>方言</translation>
    </message>
    <message>
        <source>Own phone</source>
        <translation>本人电话</translation>
    </message>
    <message>
        <source>Household kind</source>
        <translation>户口类别</translation>
    </message>
    <message>
        <source>Household address</source>
        <translation>户籍地址</translation>
    </message>
    <message>
        <source>Support kind</source>
        <translation>供养类别</translation>
    </message>
    <message>
        <source>Support certificate</source>
        <translation>供养证号</translation>
    </message>
    <message>
        <source>Certificate issued on</source>
        <translation>供养证签发日期</translation>
    </message>
    <message>
        <source>Certificate issued by</source>
        <translation>供养证签发机关</translation>
    </message>
    <message>
        <source>Medical insurance</source>
        <translation>医保</translation>
    </message>
    <message>
        <source>Insurance number</source>
        <translation>医保号</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>残疾类别和等级</translation>
    </message>
    <message>
        <source>Disability certificate</source>
        <translation>残疾证号</translation>
    </message>
    <message>
        <source>House, land, debts</source>
        <translation>房屋、土地、债务</translation>
    </message>
    <message>
        <source>Eating</source>
        <translation>吃饭</translation>
    </message>
    <message>
        <source>Food rules</source>
        <translation>忌口</translation>
    </message>
    <message>
        <source>Blood type</source>
        <translation>血型</translation>
    </message>
    <message>
        <source>Walking and moving</source>
        <translation>行走和移动</translation>
    </message>
    <message>
        <source>Hearing, sight, speech</source>
        <translation>听、看、说</translation>
    </message>
    <message>
        <source>Aids and tubes</source>
        <translation>器具和管路</translation>
    </message>
    <message>
        <source>Oxygen</source>
        <translation>吸氧</translation>
    </message>
    <message>
        <source>Infectious disease</source>
        <translation>传染病</translation>
    </message>
    <message>
        <source>Blood thinner</source>
        <translation>抗凝药</translation>
    </message>
    <message>
        <source>Mind and behaviour</source>
        <translation>精神和行为</translation>
    </message>
    <message>
        <source>Skin and sores</source>
        <translation>皮肤和压疮</translation>
    </message>
    <message>
        <source>How to talk with me</source>
        <translation>怎么和我说话</translation>
    </message>
    <message>
        <source>Please do</source>
        <translation>请这样做</translation>
    </message>
    <message>
        <source>Please do not</source>
        <translation>请不要</translation>
    </message>
    <message>
        <source>Afraid of</source>
        <translation>怕什么</translation>
    </message>
    <message>
        <source>Habits of the day</source>
        <translation>一天的习惯</translation>
    </message>
    <message>
        <source>Likes to be with</source>
        <translation>合得来的人</translation>
    </message>
    <message>
        <source>Better kept apart from</source>
        <translation>合不来的人</translation>
    </message>
    <message>
        <source>More about me</source>
        <translation>我的经历和喜好</translation>
    </message>
    <message>
        <source>Own wishes</source>
        <translation>本人意愿</translation>
    </message>
    <message>
        <source>Funeral wishes</source>
        <translation>身后事的交代</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Support and insurance</source>
        <translation>供养和医保</translation>
    </message>
    <message>
        <source>Body and health</source>
        <translation>身体</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>关于我</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>意愿</translation>
    </message>
    <message>
        <source>English</source>
        <translation>中文</translation>
    </message>
</context>
<context>
    <name>ResidentFinding</name>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>The ID number says {by_number}, the form says {by_form}. Please look at the card.</source>
        <translation>身份证号上是{by_number}，这里填的是{by_form}。请对照证件看一看。</translation>
    </message>
    <message>
        <source>The number is kept as it is. Please write why, so that others need not ask again.</source>
        <translation>号码先这样留着。请写一句为什么，别人就不用再问。</translation>
    </message>
    <message>
        <source>Without an ID number: please write why there is none.</source>
        <translation>没有身份证号的，请写明原因。</translation>
    </message>
    <message>
        <source>Please choose the sex.</source>
        <translation>请选性别。</translation>
    </message>
    <message>
        <source>The birth date is still to come. Please look it up.</source>
        <translation>出生日期还没到。请查一查。</translation>
    </message>
    <message>
        <source>The year of birth cannot be right. Please look it up.</source>
        <translation>出生年份不对。请查一查。</translation>
    </message>
    <message>
        <source>The age would be {years}. Please check the birth date.</source>
        <translation>照这样算是 {years} 岁。请核对出生日期。</translation>
    </message>
    <message>
        <source>The birth date is not known. A year, or “about” a year, helps too.</source>
        <translation>出生日期不清楚。知道年份，或大约哪一年，也可以先填上。</translation>
    </message>
    <message>
        <source>At most {longest} characters fit here; there are {count}.</source>
        <translation>这里最多写 {longest} 个字，现在有 {count} 个。</translation>
    </message>
    <message>
        <source>“{told}” is not a date such as 2023-09-12.</source>
        <translation>“{told}”不是日期，请写成 2023-9-12 这样。</translation>
    </message>
    <message>
        <source>“{told}” is not one of the words of this field. Please choose one.</source>
        <translation>“{told}”不在可选的里面。请选一个。</translation>
    </message>
</context>
<context>
    <name>ResidentForm</name>
    <message>
        <source>This is no date. Write year, month and day in the three boxes.</source>
        <translation>这不是日期。请在三个格子里写年、月、日。</translation>
    </message>
    <message>
        <source>ends in {end}</source>
        <translation>尾号 {end}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全号</translation>
    </message>
    <message>
        <source>2023-9-12</source>
        <translation>2023-9-12</translation>
    </message>
    <message>
        <source>Write day and time of the arrival, or press “Now”.</source>
        <translation>请写入住的日期和时间，或者点“现在”。</translation>
    </message>
    <message>
        <source>If it is right as it stands, save once more. It will be marked to be checked.</source>
        <translation>如果就是这样，再点一次保存，会标成“待核实”。</translation>
    </message>
</context>
<context>
    <name>ResidentHistory</name>
    <message>
        <source>Resident</source>
        <translation>老人</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>户籍地</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Picture of the name</source>
        <translation>名字图片</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>疾病诊断</translation>
    </message>
    <message>
        <source>Operations and injuries</source>
        <translation>手术和外伤</translation>
    </message>
    <message>
        <source>Vaccines</source>
        <translation>预防接种</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>An office</source>
        <translation>是单位</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>依据材料</translation>
    </message>
    <message>
        <source>Order of calling</source>
        <translation>先打给谁</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>何时起</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>何时止</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>Kept where</source>
        <translation>存放处</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Checked at</source>
        <translation>核实时间</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>核实人</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>核实结果</translation>
    </message>
    <message>
        <source>added</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁改的</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>After</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>ResidentList</name>
    <message>
        <source>Allergy: {text}</source>
        <translation>{text}过敏</translation>
    </message>
    <message>
        <source>Infectious: {text}</source>
        <translation>传染病：{text}</translation>
    </message>
    <message>
        <source>Oxygen: {text}</source>
        <translation>吸氧：{text}</translation>
    </message>
    <message>
        <source>Blood thinner: {text}</source>
        <translation>抗凝药：{text}</translation>
    </message>
    <message>
        <source>Afraid: {text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>allergies</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>infections</source>
        <translation>传染病</translation>
    </message>
    <message>
        <source>oxygen</source>
        <translation>吸氧</translation>
    </message>
    <message>
        <source>blood thinner</source>
        <translation>抗凝药</translation>
    </message>
    <message>
        <source>not known yet: {risks}</source>
        <translation>没问清：{risks}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not all asked</source>
        <translation>没问全</translation>
    </message>
    <message>
        <source>{years}</source>
        <translation>{years}</translation>
    </message>
    <message>
        <source>about {years}</source>
        <translation>约 {years}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Sex, age</source>
        <translation>性别 年龄</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>房-床</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>护理等级</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>To mind</source>
        <translation>要留心</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>缺材料</translation>
    </message>
</context>
<context>
    <name>ResidentPage</name>
    <message>
        <source>This person has left the home. The file can be read.</source>
        <translation>这位老人已离院，资料只能看，不能改。</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>登记错了</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>资料的各部分</translation>
    </message>
    <message>
        <source>to check {count}</source>
        <translation>待核实 {count}</translation>
    </message>
    <message>
        <source>missing {count}</source>
        <translation>缺 {count}</translation>
    </message>
    <message>
        <source>Print dossier</source>
        <translation>打印档案</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回名单</translation>
    </message>
    <message>
        <source>{name} has moved in.</source>
        <translation>{name}已入住。</translation>
    </message>
    <message>
        <source>{name} is entered; the director confirms the admission.</source>
        <translation>{name}已登记，等院长确认入住。</translation>
    </message>
</context>
<context>
    <name>ResidentRow</name>
    <message>
        <source>+ More {count}</source>
        <translation>+ 其他 {count}</translation>
    </message>
    <message>
        <source>+ More</source>
        <translation>+ 其他</translation>
    </message>
    <message>
        <source>{name}: record something else</source>
        <translation>{name}：记其他</translation>
    </message>
    <message>
        <source>Plan: {what}</source>
        <translation>照护计划　{what}</translation>
    </message>
</context>
<context>
    <name>ResidentSide</name>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>疾病诊断</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>床位</translation>
    </message>
    <message>
        <source>Township that pays</source>
        <translation>户籍地（出资地）</translation>
    </message>
    <message>
        <source>Birthday this year: {day}</source>
        <translation>今年生日：{day}</translation>
    </message>
    <message>
        <source>Born on 29 February; this year the birthday is kept on {day}</source>
        <translation>2月29日出生，今年在 {day} 过生日</translation>
    </message>
    <message>
        <source>Born in a leap month; this year the birthday is kept on {day}</source>
        <translation>闰月出生，今年在 {day} 过生日</translation>
    </message>
</context>
<context>
    <name>Residents</name>
    <message>
        <source>List the residents</source>
        <translation>列出老人</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>老人</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>老人资料</translation>
    </message>
    <message>
        <source>Find a resident</source>
        <translation>找老人</translation>
    </message>
    <message>
        <source>This person is not in the list any more. Nothing was changed. Go back to the list and look again.</source>
        <translation>名单里没有这位老人了。什么都没有改。请回到名单再看一看。</translation>
    </message>
    <message>
        <source>This entry was taken back meanwhile. Nothing was changed. Look at the page again, then decide.</source>
        <translation>这一条已经被收回。什么都没有改。请看看现在的资料，再决定。</translation>
    </message>
    <message>
        <source>There is something else on record of {name}, an assessment or a move. Nothing was changed. Take that back first.</source>
        <translation>{name}还有别的记录（评估或动向）。什么都没有改。请先收回那些记录。</translation>
    </message>
    <message>
        <source>There is something to put right first. Nothing was saved. What you wrote is still here.</source>
        <translation>有几处要先改好。还没有保存。您写的都还在。</translation>
    </message>
    <message>
        <source>{count} on the register</source>
        <translation>在册 {count} 位</translation>
    </message>
    <message>
        <source>{count} to be checked in residents' files</source>
        <translation>老人资料里有 {count} 处待核实</translation>
    </message>
    <message>
        <source>{names}: marked to be checked when they were entered</source>
        <translation>{names}等：登记时标了待核实</translation>
    </message>
    <message>
        <source>{count} residents lack papers on file</source>
        <translation>{count} 位老人缺档案材料</translation>
    </message>
    <message>
        <source>{names}: open the page, tab Papers</source>
        <translation>{names}等：打开老人资料，看“档案”</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>去核实</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>去补</translation>
    </message>
    <message>
        <source>Your post may not write some of these fields. Nothing was saved. Ask the director or the nurse.</source>
        <translation>其中有您的岗位不能改的内容。没有保存。请找院长或护士。</translation>
    </message>
    <message>
        <source>{field} was changed by somebody else meanwhile. Nothing was saved, what you wrote is still here. Look at the newer value first.</source>
        <translation>“{field}”刚才被别人改过。没有保存，您写的都还在。请先看看新的内容。</translation>
    </message>
    <message>
        <source>{name} (number {number}) has this ID number already. Nothing was saved. Open that person's page.</source>
        <translation>{name}（编号 {number}）已经用了这个身份证号。没有保存。请打开那位老人的资料看看。</translation>
    </message>
    <message>
        <source>The number {number} was given out already. Nothing was saved. Leave it empty.</source>
        <translation>编号 {number} 已经用过。没有保存。编号请空着，程序会自己排。</translation>
    </message>
    <message>
        <source>“{characters}” cannot be printed yet. Please add a picture of the name as on the ID card.</source>
        <translation>“{characters}”这个字现在打印不出来。请补一张身份证上名字的照片。</translation>
    </message>
    <message>
        <source>Part of this is hidden. Show all of it first, then change it.</source>
        <translation>这里有几位是遮住的。请先点“显示全号”，再改。</translation>
    </message>
    <message>
        <source>Write why this person is taken back. Nothing was changed.</source>
        <translation>请写明为什么要收回这个人。什么都没有改。</translation>
    </message>
    <message>
        <source>{name} has moved in already. Nothing was taken back. Take back the moves first, or record that the person left.</source>
        <translation>{name}已经入住。没有收回。请先收回入住，或者办理离院。</translation>
    </message>
    <message>
        <source>Part of this is hidden. Write all of it anew, or leave it as it stands.</source>
        <translation>这里有一部分没有显示。请整个重新写，或者照原样不动。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>还没写名字。</translation>
    </message>
    <message>
        <source>The township is missing.</source>
        <translation>还没写乡镇。</translation>
    </message>
    <message>
        <source>This day is still to come. Enter the day since which it is over.</source>
        <translation>这一天还没到。请填从哪天起好了。</translation>
    </message>
    <message>
        <source>There are entries in this list. Nothing was changed. Take them back first.</source>
        <translation>这里已经有登记。什么都没有改。请先收回那些登记。</translation>
    </message>
    <message>
        <source>The catalogue has no such paper. Nothing was saved.</source>
        <translation>目录里没有这种材料。没有保存。请从目录里选一种。</translation>
    </message>
    <message>
        <source>This was changed again since. Nothing was undone. Look at the history to see by whom.</source>
        <translation>后来又改过了。没有撤销。请在“历史”里看是谁改的。</translation>
    </message>
</context>
<context>
    <name>ResidentsPage</name>
    <message>
        <source>Residents</source>
        <translation>老人</translation>
    </message>
    <message>
        <source>Import or export</source>
        <translation>导入花名册</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>打印名册</translation>
    </message>
    <message>
        <source>New resident</source>
        <translation>新入住</translation>
    </message>
    <message>
        <source>↑↓ choose    Enter open    Esc clear</source>
        <translation>↑↓ 选人    Enter 打开    Esc 清掉</translation>
    </message>
    <message>
        <source>registered {count}</source>
        <translation>在册 {count}</translation>
    </message>
    <message>
        <source>present {count}</source>
        <translation>在院 {count}</translation>
    </message>
    <message>
        <source>on leave {count}</source>
        <translation>请假 {count}</translation>
    </message>
    <message>
        <source>in hospital {count}</source>
        <translation>住院 {count}</translation>
    </message>
    <message>
        <source>missing {count}</source>
        <translation>失联 {count}</translation>
    </message>
    <message>
        <source>{count} found, {all} registered in the whole home</source>
        <translation>找到 {count} 位，全院在册 {all} 位</translation>
    </message>
    <message>
        <source>Initials “{query}”    {count}</source>
        <translation>首字母“{query}”开头    {count} 位</translation>
    </message>
    <message>
        <source>Starts with “{query}”    {count}</source>
        <translation>“{query}”开头    {count} 位</translation>
    </message>
    <message>
        <source>Pinyin starts with “{query}”    {count}</source>
        <translation>拼音“{query}”开头    {count} 位</translation>
    </message>
    <message>
        <source>A later syllable starts with “{query}”    {count}</source>
        <translation>名字里拼音“{query}”开头    {count} 位</translation>
    </message>
    <message>
        <source>Contains “{query}”    {count}</source>
        <translation>含有“{query}”    {count} 位</translation>
    </message>
    <message>
        <source>“{query}” was not found</source>
        <translation>没有找到“{query}”</translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation>没有符合条件的老人</translation>
    </message>
    <message>
        <source>Try the surname, initials, a bed, or the last four of the ID number</source>
        <translation>试试：姓、拼音首字母、床号、身份证后四位</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>清掉条件</translation>
    </message>
    <message>
        <source>No residents yet</source>
        <translation>还没有老人</translation>
    </message>
    <message>
        <source>Take in the first one here, or bring in the list you have with “Import or export” above</source>
        <translation>从这里办第一位入住，或者用上面的“导入花名册”把手里的名单放进来</translation>
    </message>
    <message>
        <source>List of residents</source>
        <translation>老人名册</translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>Leave it as it is</source>
        <translation>先不恢复</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>恢复这份备份</translation>
    </message>
    <message>
        <source>Would be gone: entered since</source>
        <translation>会没有的：备份以后才登记的</translation>
    </message>
    <message>
        <source>Would be back: taken out since</source>
        <translation>会回来的：备份以后撤掉的</translation>
    </message>
    <message>
        <source>Would be as they were then</source>
        <translation>会变回当时样子的</translation>
    </message>
    <message>
        <source>If you restore the backup of {made}</source>
        <translation>如果恢复 {made} 的备份</translation>
    </message>
    <message>
        <source>{count} entries of the trail were made since then.</source>
        <translation>从那以后有 {count} 条操作留痕。</translation>
    </message>
    <message>
        <source>The last one is of {time}.</source>
        <translation>最后一条是 {time}。</translation>
    </message>
    <message>
        <source>The home as it is now is kept beside it, whole. Afterwards everybody signs in again.</source>
        <translation>现在的数据会整个留在旁边。恢复以后大家要重新进入。</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} 位</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>还有 {count} 位</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>没有人。</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>now</source>
        <translation>这次</translation>
    </message>
    <message>
        <source>last time</source>
        <translation>上次</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Last time, {day}, by MZ/T 039-2013: {level}. The two standards cannot be compared.</source>
        <translation>上次 {day} 按 MZ/T 039-2013：{level}。两个标准不能比。</translation>
    </message>
    <message>
        <source>Last time, {day}: {level}</source>
        <translation>上次 {day}：{level}</translation>
    </message>
    <message>
        <source>Level by points: {level}</source>
        <translation>按分数的等级：{level}</translation>
    </message>
    <message>
        <source>Rule {rule} holds: {words}</source>
        <translation>{rule} 用上了：{words}</translation>
    </message>
    <message>
        <source>No rule changes it.</source>
        <translation>没有用上变更等级的规则。</translation>
    </message>
    <message>
        <source>Two rules hold; by the settings of the home they raise the level once.</source>
        <translation>两条规则都用上了，按本院设置只提高一级。</translation>
    </message>
</context>
<context>
    <name>RetireDialog</name>
    <message>
        <source>{name}: out of use</source>
        <translation>{name}：停用</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>First day out of use</source>
        <translation>从哪天停用</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>RiskCell</name>
    <message>
        <source>not assessed</source>
        <translation>未评估</translation>
    </message>
    <message>
        <source>{day}, looked over by {name}</source>
        <translation>{day}，{name}复核</translation>
    </message>
    <message>
        <source>{day}, {name}</source>
        <translation>{day}，{name}评</translation>
    </message>
</context>
<context>
    <name>RiskField</name>
    <message>
        <source>open</source>
        <translation>未评</translation>
    </message>
    <message>
        <source>{risk}: what is done</source>
        <translation>{risk}：怎么防</translation>
    </message>
    <message>
        <source>before: {grade}, {day}</source>
        <translation>上次：{grade}（{day}）</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>照上次的</translation>
    </message>
</context>
<context>
    <name>RisksCard</name>
    <message>
        <source>The nine risks</source>
        <translation>九项风险</translation>
    </message>
    <message>
        <source>Former records</source>
        <translation>以前的记录</translation>
    </message>
    <message>
        <source>Assess the risks</source>
        <translation>评估风险</translation>
    </message>
</context>
<context>
    <name>RisksDialog</name>
    <message>
        <source>The nine risks of {name}</source>
        <translation>九项风险：{name}</translation>
    </message>
    <message>
        <source>Correct the risks of {name}</source>
        <translation>更正九项风险：{name}</translation>
    </message>
    <message>
        <source>Save the assessment</source>
        <translation>保存评估</translation>
    </message>
    <message>
        <source>Choose why it is assessed.</source>
        <translation>请选为什么评估。</translation>
    </message>
    <message>
        <source>Keys 0 to 4 choose, up and down lead to the next risk.</source>
        <translation>按数字键 0 到 4 选，上下键换一项。中、高要写怎么防。</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>评估日期</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>为什么评估</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Who assessed</source>
        <translation>评估人</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>告知了谁</translation>
    </message>
    <message>
        <source>resident, guardian</source>
        <translation>老人本人、监护人</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>为什么更正</translation>
    </message>
    <message>
        <source>Who looked it over</source>
        <translation>复核人</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>director</source>
        <translation>院长</translation>
    </message>
    <message>
        <source>nurse</source>
        <translation>护士</translation>
    </message>
    <message>
        <source>caregiver</source>
        <translation>护理员</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>内勤</translation>
    </message>
    <message>
        <source>accountant</source>
        <translation>会计</translation>
    </message>
    <message>
        <source>cashier</source>
        <translation>出纳</translation>
    </message>
    <message>
        <source>safety officer</source>
        <translation>安全员</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>检查人员</translation>
    </message>
    <message>
        <source>another home</source>
        <translation>别的院</translation>
    </message>
</context>
<context>
    <name>RoomDialog</name>
    <message>
        <source>Room {name}</source>
        <translation>{name} 房</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>给谁住</translation>
    </message>
    <message>
        <source>Near the nurses' station</source>
        <translation>靠近护理站</translation>
    </message>
    <message>
        <source>Add a bed</source>
        <translation>加一张床</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>rail</source>
        <translation>有护栏</translation>
    </message>
    <message>
        <source>oxygen</source>
        <translation>能吸氧</translation>
    </message>
    <message>
        <source>Take bed {label} out of use</source>
        <translation>停用 {label} 床</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>停用</translation>
    </message>
</context>
<context>
    <name>RoomDosesCard</name>
    <message>
        <source>Room {name}</source>
        <translation>{name} 房</translation>
    </message>
    <message>
        <source>Without a bed</source>
        <translation>没有床位</translation>
    </message>
    <message>
        <source>when needed</source>
        <translation>必要时</translation>
    </message>
    <message>
        <source>1–5 record, arrows move</source>
        <translation>按 1–5 记，↑↓ 换一行</translation>
    </message>
    <message>
        <source>allergic: {what}</source>
        <translation>过敏：{what}</translation>
    </message>
    <message>
        <source>Medicines of {name}</source>
        <translation>{name}的药</translation>
    </message>
    <message>
        <source>All medicines</source>
        <translation>全部用药</translation>
    </message>
</context>
<context>
    <name>RoomFooter</name>
    <message>
        <source>{people} people: {usual} as usual</source>
        <translation>{people} 人　要确认：照常 {usual} 项</translation>
    </message>
    <message>
        <source>{odd} not as usual</source>
        <translation>有情况 {odd} 项</translation>
    </message>
    <message>
        <source>Press a cell to change it. What was not measured is not filled in.</source>
        <translation>点哪一格，就改哪一格。没量的不会自动填。</translation>
    </message>
    <message>
        <source>Ctrl + Enter, then room {room}</source>
        <translation>Ctrl + Enter，确认后到 {room} 房</translation>
    </message>
    <message>
        <source>All done in this room · Confirm</source>
        <translation>本房间都做了 · 确认</translation>
    </message>
    <message>
        <source>Draft kept {time}</source>
        <translation>草稿已存 {time}</translation>
    </message>
    <message>
        <source>Nothing to confirm in this room now.</source>
        <translation>这个房间现在没有要确认的。</translation>
    </message>
    <message>
        <source>Room {room} is confirmed: {time} {name}</source>
        <translation>{room} 房已确认　{time} {name}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回确认</translation>
    </message>
    <message>
        <source>Next: room {room}</source>
        <translation>下一间　{room} 房</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>还有 {count} 项</translation>
    </message>
</context>
<context>
    <name>RoomHead</name>
    <message>
        <source>Room {room}</source>
        <translation>{room} 房</translation>
    </message>
    <message>
        <source>{count} here</source>
        <translation>{count} 人在院</translation>
    </message>
    <message>
        <source>, {count} out</source>
        <translation>，{count} 人不在</translation>
    </message>
    <message>
        <source>Looked in on everybody: as usual</source>
        <translation>都看过了 · 正常</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>照常</translation>
    </message>
    <message>
        <source>dashed: not confirmed yet</source>
        <translation>虚线：还没确认</translation>
    </message>
    <message>
        <source>green: recorded</source>
        <translation>绿色：已记</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>有情况</translation>
    </message>
</context>
<context>
    <name>RoomPanel</name>
    <message>
        <source>Choose what it was like, or press “As usual”.</source>
        <translation>先点一个：怎么样？不然就点“改回照常”。</translation>
    </message>
    <message>
        <source>Confirmed too early; taken back at once</source>
        <translation>确认早了，当场收回</translation>
    </message>
</context>
<context>
    <name>RoomsDialog</name>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Looked at everything</source>
        <translation>都查过了</translation>
    </message>
    <message>
        <source>Write only what is not as it should be, and where. Empty means: looked at, all right.</source>
        <translation>只写有问题的，写清在哪里。空着就是查过、没问题。</translation>
    </message>
</context>
<context>
    <name>RoomsPanel</name>
    <message>
        <source>Sign shift</source>
        <translation>本班签名</translation>
    </message>
    <message>
        <source>{done} / {all} rooms done</source>
        <translation>做好 {done} / {all} 间</translation>
    </message>
    <message>
        <source>{time} {name} signed</source>
        <translation>{time} {name} 已签名</translation>
    </message>
    <message>
        <source>{count} rooms to go</source>
        <translation>还差 {count} 间</translation>
    </message>
</context>
<context>
    <name>RosterCommand</name>
    <message>
        <source>“{given}” is no month. Write it like 2026-12.</source>
        <translation>“{given}”不是月份。请写成 2026-12 这样。</translation>
    </message>
    <message>
        <source>There is no group {given}. Write one of: {wanted}</source>
        <translation>没有叫“{given}”的排班组。可以写：{wanted}</translation>
    </message>
    <message>
        <source>A seed is a whole number of at most {digits} digits.</source>
        <translation>种子要写整数，最多 {digits} 位。</translation>
    </message>
    <message>
        <source>Seconds and work are numbers above 0.</source>
        <translation>时间和工作量要大于 0。</translation>
    </message>
    <message>
        <source>Filled, {count} duties are empty.</source>
        <translation>排好了，空 {count} 班。</translation>
    </message>
    <message>
        <source>fill a month</source>
        <translation>自动排一个月的班</translation>
    </message>
    <message>
        <source>tell what is wrong with a month</source>
        <translation>检查一个月的班表</translation>
    </message>
    <message>
        <source>write a month's papers</source>
        <translation>输出一个月的排班表、个人班表、考勤汇总和表格</translation>
    </message>
</context>
<context>
    <name>RosterDay</name>
    <message>
        <source>{weekday} {day}</source>
        <translation>{day}日 周{weekday}</translation>
    </message>
    <message>
        <source>{days} of the month</source>
        <translation>{days}日</translation>
    </message>
    <message>
        <source>Mo</source>
        <translation>一</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>二</translation>
    </message>
    <message>
        <source>We</source>
        <translation>三</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>四</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>五</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>六</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>日</translation>
    </message>
    <message>
        <source>{weekday} {month}/{day}</source>
        <translation>{month}月{day}日 周{weekday}</translation>
    </message>
</context>
<context>
    <name>RosterFilling</name>
    <message>
        <source>Nobody of this group works in this month. Nothing was changed. Look at the staff first.</source>
        <translation>这个月这个组没有人上班。什么都没有改。请先看看员工名单。</translation>
    </message>
    <message>
        <source>Nobody said how many people each duty needs. Nothing was changed. Set that first.</source>
        <translation>还没有定每个班要几个人。什么都没有改。请先定好。</translation>
    </message>
    <message>
        <source>Filling broke off. The roster is as it was. It can be filled once more.</source>
        <translation>这次没排完。原来的班表没有动。可以再排一次。</translation>
    </message>
    <message>
        <source>The month, its people or its rules were changed while it was filled. Nothing was written. Fill it once more.</source>
        <translation>排的时候，班表、人员或规则被改过了。什么都没有写。请再排一次。</translation>
    </message>
</context>
<context>
    <name>RosterFindings</name>
    <message>
        <source>{who}: less than {hours} hours of rest</source>
        <translation>{who}休息不足 {hours} 小时</translation>
    </message>
    <message>
        <source>{who}: less than {hours} hours of rest beside {duty} in another group</source>
        <translation>{who}和别的组的{duty}之间休息不足 {hours} 小时</translation>
    </message>
    <message>
        <source>{who}: these two duties must not follow one another</source>
        <translation>{who}这两个班不能连着上</translation>
    </message>
    <message>
        <source>{who}: {actual} days of work on end, at most {allowed}</source>
        <translation>{who}连上 {actual} 天，最多 {allowed} 天</translation>
    </message>
    <message>
        <source>{who}: {actual} nights on end, at most {allowed}</source>
        <translation>{who}连上 {actual} 个夜班，最多 {allowed} 个</translation>
    </message>
    <message>
        <source>{who}: {actual} hours in this week, at most {allowed}</source>
        <translation>{who}这一周 {actual} 小时，最多 {allowed} 小时</translation>
    </message>
    <message>
        <source>{who}: {actual} hours in the month, at most {allowed}</source>
        <translation>{who}本月 {actual} 小时，最多 {allowed} 小时</translation>
    </message>
    <message>
        <source>{who}: {actual} duties in the month, at most {allowed}: too few days off</source>
        <translation>{who}本月 {actual} 个班，最多 {allowed} 个：休息太少</translation>
    </message>
    <message>
        <source>{who}: {actual} nights in the month, at most {allowed}</source>
        <translation>{who}本月 {actual} 个夜班，最多 {allowed} 个</translation>
    </message>
    <message>
        <source>{who}: has a duty, but is away</source>
        <translation>{who}有假，却排了班</translation>
    </message>
    <message>
        <source>{who}: has a duty of another post</source>
        <translation>{who}排了别的岗位的班</translation>
    </message>
    <message>
        <source>{who}: differs from what was locked</source>
        <translation>{who}和锁定的不一样</translation>
    </message>
    <message>
        <source>{duty}: two people who are not to work together</source>
        <translation>{duty}：不能同班的两个人排在了一起</translation>
    </message>
    <message>
        <source>{who}: a wish was not met</source>
        <translation>{who}的愿望没有满足</translation>
    </message>
    <message>
        <source>{who}: has a night, but works none</source>
        <translation>{who}不排夜班，却排了夜班</translation>
    </message>
    <message>
        <source>{who}: has a duty, but a certificate of the post ran out</source>
        <translation>{who}上岗证件已过期，却排了班</translation>
    </message>
    <message>
        <source>{duty}: {short} missing</source>
        <translation>{duty}缺 {short} 人</translation>
    </message>
    <message>
        <source>{duty}: no man on duty</source>
        <translation>{duty}没有男护理员</translation>
    </message>
    <message>
        <source>{duty}: {short} too few for the residents here</source>
        <translation>{duty}按老人数还差 {short} 人</translation>
    </message>
    <message>
        <source>{duty}: too many new people, {short} experienced missing</source>
        <translation>{duty}新手太多，还差 {short} 名熟手</translation>
    </message>
    <message>
        <source>{who}: {what}, {actual}, more than a fair share</source>
        <translation>{who}的{what} {actual} 个，比别人多</translation>
    </message>
    <message>
        <source>{who}: {what}, {actual}, less than a fair share</source>
        <translation>{who}的{what} {actual} 个，比别人少</translation>
    </message>
    <message>
        <source>nights</source>
        <translation>夜班</translation>
    </message>
    <message>
        <source>days of weekends</source>
        <translation>周末班</translation>
    </message>
    <message>
        <source>public holidays</source>
        <translation>节假日班</translation>
    </message>
    <message>
        <source>duties</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>{who}: on duty in another group that day</source>
        <translation>{who}这天在别的组有班</translation>
    </message>
    <message>
        <source>{who}: has a duty, but is not in post that day</source>
        <translation>{who}这天不在岗，却排了班</translation>
    </message>
    <message>
        <source>{who}: no {papers} on record</source>
        <translation>{who}没有登记{papers}</translation>
    </message>
    <message>
        <source>{count} days are not planned yet</source>
        <translation>还有 {count} 格没排</translation>
    </message>
</context>
<context>
    <name>RosterHead</name>
    <message>
        <source>Half of the month</source>
        <translation>看哪半个月</translation>
    </message>
    <message>
        <source>1st to 15th</source>
        <translation>上半月</translation>
    </message>
    <message>
        <source>from the 16th</source>
        <translation>下半月</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>排班组</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Fill the month</source>
        <translation>自动排班</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>{year}-{month}</source>
        <translation>{year}年{month}月</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} 人</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>published, draft {number}</source>
        <translation>已发布，第 {number} 稿</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count} 项要看</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>没有要看的</translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>Enter public holidays</source>
        <translation>填节假日</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Leave, wishes and swaps</source>
        <translation>休假、愿望和换班</translation>
    </message>
    <message>
        <source>How the ratio is counted</source>
        <translation>配比怎么算的</translation>
    </message>
    <message>
        <source>Roster settings</source>
        <translation>排班设置</translation>
    </message>
    <message>
        <source>Nobody entered the public holidays of {year} yet. Weekends count alone until then.</source>
        <translation>还没有录入 {year} 年的放假安排，现在只按周末算。</translation>
    </message>
    <message>
        <source>It stays so.</source>
        <translation>好，就这样。</translation>
    </message>
    <message>
        <source>{count} days were set.</source>
        <translation>已排好 {count} 格。</translation>
    </message>
    <message>
        <source>Draft {number} is published.</source>
        <translation>第 {number} 稿已发布。</translation>
    </message>
    <message>
        <source>Nobody is planned in this group</source>
        <translation>这个组还没有人</translation>
    </message>
    <message>
        <source>Enter the people under Staff, each with a post of the group.</source>
        <translation>先到“员工”里登记人，岗位选这个组的岗位。</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>There is no group to plan yet</source>
        <translation>还没有排班组</translation>
    </message>
    <message>
        <source>Who keeps the records of the staff adds one.</source>
        <translation>请管员工档案的人先建一个组。</translation>
    </message>
    <message>
        <source>A group is people who are planned together: caregivers, kitchen, gate.</source>
        <translation>一起排班的人算一个组，比如护理组、厨房、门卫。</translation>
    </message>
    <message>
        <source>To the roster settings</source>
        <translation>去排班设置</translation>
    </message>
</context>
<context>
    <name>RosterReasons</name>
    <message>
        <source>rest too short</source>
        <translation>休息不够</translation>
    </message>
    <message>
        <source>days on end</source>
        <translation>连上太多天</translation>
    </message>
    <message>
        <source>nights on end</source>
        <translation>连上太多夜班</translation>
    </message>
    <message>
        <source>hours of the week</source>
        <translation>一周工时到顶</translation>
    </message>
    <message>
        <source>hours of the month</source>
        <translation>工时到顶</translation>
    </message>
    <message>
        <source>days off</source>
        <translation>休息日不够</translation>
    </message>
    <message>
        <source>nights of the month</source>
        <translation>夜班到顶</translation>
    </message>
    <message>
        <source>away</source>
        <translation>有假</translation>
    </message>
    <message>
        <source>no nights</source>
        <translation>不排夜班</translation>
    </message>
    <message>
        <source>certificate or nights</source>
        <translation>证件过期或不排夜班</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>on duty that day</source>
        <translation>当天有班</translation>
    </message>
    <message>
        <source>not together</source>
        <translation>不能同班</translation>
    </message>
</context>
<context>
    <name>RosterRules</name>
    <message>
        <source>{group}, {month}: {after} people missing or rules broken instead of {before}</source>
        <translation>{group} {month}：缺人和违规从 {before} 处变成 {after} 处</translation>
    </message>
    <message>
        <source>{group}, {month}: only {after} people missing or rules broken instead of {before}</source>
        <translation>{group} {month}：缺人和违规从 {before} 处减到 {after} 处</translation>
    </message>
    <message>
        <source>set it as your home and its contracts need it</source>
        <translation>按本院情况和劳动合同定</translation>
    </message>
    <message>
        <source>points that filling weighs against each other</source>
        <translation>自动排班时权衡用的分数</translation>
    </message>
    <message>
        <source>the head-count by the ratio stands beside; this is who is awake at one time</source>
        <translation>配比算的是编配人数；这里是同一时间在岗的人数</translation>
    </message>
    <message>
        <source>Rest between two duties, at least</source>
        <translation>两个班之间至少休息</translation>
    </message>
    <message>
        <source>Work in a week, at most</source>
        <translation>一周最多上班</translation>
    </message>
    <message>
        <source>Work in a month, at most</source>
        <translation>一个月最多上班</translation>
    </message>
    <message>
        <source>Days of work on end, at most</source>
        <translation>最多连上</translation>
    </message>
    <message>
        <source>Nights on end, at most</source>
        <translation>夜班最多连上</translation>
    </message>
    <message>
        <source>Nights in a month, at most</source>
        <translation>一个月最多夜班</translation>
    </message>
    <message>
        <source>Days off in a month, at least</source>
        <translation>一个月至少休息</translation>
    </message>
    <message>
        <source>Men in every night duty, at least</source>
        <translation>每个夜班至少男护理员</translation>
    </message>
    <message>
        <source>Of the people on a duty, experienced, at least</source>
        <translation>每个班里熟手至少占</translation>
    </message>
    <message>
        <source>After a certificate of the post ran out</source>
        <translation>上岗证件过期后</translation>
    </message>
    <message>
        <source>no duties are given</source>
        <translation>不再排班</translation>
    </message>
    <message>
        <source>duties are given still</source>
        <translation>照样排班</translation>
    </message>
    <message>
        <source>Residents to one person on duty by day, at most (0: as the needs say)</source>
        <translation>白天一名在岗人员最多照看老人（0 只按每班人数）</translation>
    </message>
    <message>
        <source>Residents to one person on duty at night, at most (0: as the needs say)</source>
        <translation>夜里一名在岗人员最多照看老人（0 只按每班人数）</translation>
    </message>
    <message>
        <source>Fairness looks at</source>
        <translation>公平按几个月算</translation>
    </message>
    <message>
        <source>A day against a wish</source>
        <translation>违背一天愿望</translation>
    </message>
    <message>
        <source>A day that filling changes after a sick call</source>
        <translation>重排时每改动一格</translation>
    </message>
    <message>
        <source>A person fewer or more than wanted</source>
        <translation>比想要的多或少一人</translation>
    </message>
    <message>
        <source>A night above a fair share</source>
        <translation>夜班比平均多一个</translation>
    </message>
    <message>
        <source>A day of a weekend above a fair share</source>
        <translation>周末班比平均多一天</translation>
    </message>
    <message>
        <source>A duty above or below a fair share</source>
        <translation>班次比平均多或少一个</translation>
    </message>
    <message>
        <source>A single day of work between days off</source>
        <translation>只上一天又休</translation>
    </message>
    <message>
        <source>The month to come is published, before it begins, at least</source>
        <translation>下个月的班，至少提前几天发布</translation>
    </message>
    <message>
        <source>The start page tells of missing people for the days to come</source>
        <translation>首页提醒近几天的缺人</translation>
    </message>
    <message>
        <source>Rosters</source>
        <translation>排班</translation>
    </message>
</context>
<context>
    <name>RosterSettings</name>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>weekends and public holidays</source>
        <translation>周末和节假日</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>白天</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>晚上</translation>
    </message>
    <message>
        <source>at night: counts as a night</source>
        <translation>夜里（算夜班）</translation>
    </message>
    <message>
        <source>away from the home</source>
        <translation>外出</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Write the day from which it holds.</source>
        <translation>请填写从哪天起。</translation>
    </message>
</context>
<context>
    <name>RosterSettingsPage</name>
    <message>
        <source>Roster settings</source>
        <translation>排班设置</translation>
    </message>
    <message>
        <source>Rules of rosters</source>
        <translation>排班规则</translation>
    </message>
    <message>
        <source>To the month</source>
        <translation>去排班</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>添加排班组</translation>
    </message>
    <message>
        <source>A group is people who are planned together: caregivers, kitchen, gate.</source>
        <translation>一起排班的人算一个组，比如护理组、厨房、门卫。</translation>
    </message>
    <message>
        <source>There is no group to plan yet</source>
        <translation>还没有排班组</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>修改{name}</translation>
    </message>
    <message>
        <source>Name and posts</source>
        <translation>名称和岗位</translation>
    </message>
    <message>
        <source>Take back {name}</source>
        <translation>收回{name}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Nobody has one of these posts yet.</source>
        <translation>还没有这些岗位的人。</translation>
    </message>
    <message>
        <source>Enter the staff</source>
        <translation>去登记员工</translation>
    </message>
    <message>
        <source>Add a duty</source>
        <translation>添加班种</translation>
    </message>
    <message>
        <source>Add a pattern</source>
        <translation>添加规律</translation>
    </message>
    <message>
        <source>{posts}, {place}: {count} people today</source>
        <translation>{posts}，{place}：今天 {count} 人</translation>
    </message>
    <message>
        <source>the whole home</source>
        <translation>全院</translation>
    </message>
    <message>
        <source>counts {hours} h</source>
        <translation>算 {hours} 小时</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>听班</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>要几个人</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>不再用</translation>
    </message>
    <message>
        <source>{days}: {count} people</source>
        <translation>{days} {count} 人</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>从 {day} 起</translation>
    </message>
    <message>
        <source>given by hand</source>
        <translation>手工安排</translation>
    </message>
    <message>
        <source> until {day}</source>
        <translation>，到 {day}</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{name} is a group now.</source>
        <translation>已添加排班组{name}。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>{name} is no group any more.</source>
        <translation>{name}已收回。</translation>
    </message>
    <message>
        <source>Its months stay on record. It cannot be planned any more.</source>
        <translation>排过的月份都保留，以后不能再排。</translation>
    </message>
    <message>
        <source>Take back the group {name}?</source>
        <translation>收回排班组{name}？</translation>
    </message>
    <message>
        <source>{name} can be given now.</source>
        <translation>{name}可以排了。</translation>
    </message>
    <message>
        <source>{name} is not given any more.</source>
        <translation>{name}不再用了。</translation>
    </message>
    <message>
        <source>Days that have it keep it. It cannot be given any more.</source>
        <translation>排过的格子不变，以后不能再排。</translation>
    </message>
    <message>
        <source>Use {name} no more?</source>
        <translation>{name}不再用了？</translation>
    </message>
    <message>
        <source>The pattern ends. Days that are planned stay.</source>
        <translation>规律已停止，排好的格子不变。</translation>
    </message>
</context>
<context>
    <name>RosterTask</name>
    <message>
        <source>The roster of {month} is not published yet</source>
        <translation>{month}的班还没发布</translation>
    </message>
    <message>
        <source>{groups}; it begins in {days} days</source>
        <translation>{groups}；还有 {days} 天就开始</translation>
    </message>
    <message>
        <source>The roster of {month} runs without being published</source>
        <translation>{month}已经开始，班还没发布</translation>
    </message>
    <message>
        <source>{groups}; until it is published, nobody sees their own days</source>
        <translation>{groups}；不发布，大家在“我的排班”里看不到</translation>
    </message>
    <message>
        <source>{group}: people are missing on {count} days</source>
        <translation>{group}：{count} 天缺人</translation>
    </message>
    <message>
        <source>{month}/{day} {duty}: {short}</source>
        <translation>{month}月{day}日{duty}缺 {short} 人</translation>
    </message>
    <message>
        <source>{leaves} for leave and {swaps} for a swap wait for an answer</source>
        <translation>{leaves} 个请假、{swaps} 个换班等你答复</translation>
    </message>
    <message>
        <source>Who asked is told as soon as you answer.</source>
        <translation>答复以后，本人在“我的排班”里就能看到。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>去排班</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>找人补</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>去答复</translation>
    </message>
    <message>
        <source>days lack people</source>
        <translation>近几天缺人</translation>
    </message>
    <message>
        <source>{month} is not published yet</source>
        <translation>{month}还没发布</translation>
    </message>
    <message>
        <source>nobody is missing in the days to come</source>
        <translation>近几天都不缺人</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>去看看</translation>
    </message>
    <message>
        <source>{year}-{number}</source>
        <translation>{year}年{number}月</translation>
    </message>
</context>
<context>
    <name>Rosters</name>
    <message>
        <source>Rosters</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>My duties</source>
        <translation>我的排班</translation>
    </message>
    <message>
        <source>Leave, wishes and swaps</source>
        <translation>休假、愿望和换班</translation>
    </message>
    <message>
        <source>Roster settings</source>
        <translation>排班设置</translation>
    </message>
    <message>
        <source>would like to be off</source>
        <translation>想休</translation>
    </message>
    <message>
        <source>would like to work</source>
        <translation>想上</translation>
    </message>
    <message>
        <source>would rather not work</source>
        <translation>不想上</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>休假</translation>
    </message>
    <message>
        <source>sick</source>
        <translation>病假</translation>
    </message>
    <message>
        <source>course</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>请写名称。</translation>
    </message>
    <message>
        <source>A name has at most {longest} characters here.</source>
        <translation>名称最多 {longest} 个字。</translation>
    </message>
    <message>
        <source>There is a group called {name} already. Give it another name.</source>
        <translation>已经有叫“{name}”的排班组了。请换个名称。</translation>
    </message>
    <message>
        <source>Choose at least one post.</source>
        <translation>请至少选一个岗位。</translation>
    </message>
    <message>
        <source>A duty is written with one or two characters.</source>
        <translation>班种用一两个字表示。</translation>
    </message>
    <message>
        <source>“{letter}” already stands for something else in every roster. Choose another letter.</source>
        <translation>“{letter}”在班表里已经有别的意思。请换一个字。</translation>
    </message>
    <message>
        <source>“{letter}” is {name} already. Choose another letter.</source>
        <translation>“{letter}”已经是{name}了。请换一个字。</translation>
    </message>
    <message>
        <source>“{given}” is not a time of day. Write 08:00; the end of the day is 24:00.</source>
        <translation>“{given}”不是时间。请写成 08:00 这样，一天结束写 24:00。</translation>
    </message>
    <message>
        <source>Write how many hours count as work, at most as many as the duty lasts: 8 or 7.5.</source>
        <translation>写上算几小时工时，不能超过这个班的长短，例如 8 或 7.5。</translation>
    </message>
    <message>
        <source>The last day must not be before the first one.</source>
        <translation>最后一天不能早于第一天。</translation>
    </message>
    <message>
        <source>At most {days} days at once. Enter a second one for the rest.</source>
        <translation>一次最多 {days} 天。剩下的请另写一条。</translation>
    </message>
    <message>
        <source>Choose the duty.</source>
        <translation>请选班种。</translation>
    </message>
    <message>
        <source>A pattern has at most {most} days.</source>
        <translation>一轮最多 {most} 天。</translation>
    </message>
    <message>
        <source>Choose at least one duty; days off alone are leave.</source>
        <translation>至少选一个班；只休息的，请登记休假。</translation>
    </message>
    <message>
        <source>Some fields need another look. Nothing was saved.</source>
        <translation>有几项要再看一下。什么都没有保存。</translation>
    </message>
    <message>
        <source>You may only do this for yourself. Nothing was changed.</source>
        <translation>这件事只能为自己办。什么都没有改。</translation>
    </message>
    <message>
        <source>This is not in the list any more. Nothing was changed. Look at the list again.</source>
        <translation>名单里已经没有这一条了。什么都没有改。请重新看一下。</translation>
    </message>
    <message>
        <source>Somebody answered this already. Nothing was changed. Look at the list again.</source>
        <translation>已经有人答复过了。什么都没有改。请重新看一下。</translation>
    </message>
    <message>
        <source>A wish needs no answer: filling follows it where it can.</source>
        <translation>愿望不用答复：自动排班时会尽量照顾。</translation>
    </message>
    <message>
        <source>{day} is over. Nothing was changed. Ask for a day to come.</source>
        <translation>{day} 已经过了。什么都没有改。请选以后的日子。</translation>
    </message>
    <message>
        <source>This leave has begun. Nothing was changed. Tell who plans the roster.</source>
        <translation>这次假已经开始了。什么都没有改。要改请跟排班的人说。</translation>
    </message>
    <message>
        <source>{day} is not in {month}. Nothing was changed.</source>
        <translation>{day} 不在 {month} 里。什么都没有改。</translation>
    </message>
    <message>
        <source>Two people are needed for a swap. Nothing was changed.</source>
        <translation>换班要两个人。什么都没有改。</translation>
    </message>
    <message>
        <source>Write why. Nothing was changed.</source>
        <translation>请写原因。什么都没有改。</translation>
    </message>
    <message>
        <source>This month is published. Nothing was changed. Say why it is changed.</source>
        <translation>这个月已经发布。什么都没有改。要改请先写原因。</translation>
    </message>
    <message>
        <source>A duty was taken out of the list meanwhile. Nothing was changed. Look at it again.</source>
        <translation>有个班种刚刚被停用了。什么都没有改。请重新看一下。</translation>
    </message>
    <message>
        <source>Somebody is not in this group any more. Nothing was changed. Look at it again.</source>
        <translation>有人已经不在这个组里了。什么都没有改。请重新看一下。</translation>
    </message>
    <message>
        <source>Two whole numbers from 0 to {most}, the first not above the second.</source>
        <translation>请写两个 0 到 {most} 的整数，前一个不能比后一个大。</translation>
    </message>
    <message>
        <source>This group is not in the list any more. Nothing was changed. Look at the list again.</source>
        <translation>已经没有这个排班组了。什么都没有改。请重新看一下。</translation>
    </message>
    <message>
        <source>This duty is not in the list any more. Nothing was changed. Look at the list again.</source>
        <translation>已经没有这个班种了。什么都没有改。请重新看一下。</translation>
    </message>
    <message>
        <source>This month is a draft: there is nothing yet that could have changed. Publish it first.</source>
        <translation>这个月还是草稿，还没有可说的改动。请先发布。</translation>
    </message>
    <message>
        <source>{file} could not be written: {why}. The roster is safe. Choose another folder.</source>
        <translation>{file} 没有存成：{why}。排班没有受影响。请换个文件夹。</translation>
    </message>
    <message>
        <source>Nothing is planned in this month yet. Nothing was published.</source>
        <translation>这个月还没有排。什么都没有发布。</translation>
    </message>
    <message>
        <source>Nothing changed since draft {number} was published. Nothing was published again.</source>
        <translation>第 {number} 稿发布以后没有改动，不用再发布。</translation>
    </message>
    <message>
        <source>The month was changed meanwhile. Nothing was published. Look at it again.</source>
        <translation>班表刚刚被改过。什么都没有发布。请再看一下。</translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message>
        <source>All good (this place)</source>
        <translation>全部合格（本区）</translation>
    </message>
    <message>
        <source>No round is open</source>
        <translation>没有打开的检查</translation>
    </message>
    <message>
        <source>To the checks</source>
        <translation>去安全检查</translation>
    </message>
    <message>
        <source>begun {time}</source>
        <translation>{time} 开始</translation>
    </message>
    <message>
        <source>from paper</source>
        <translation>纸质补记</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>已保存 {time}</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>先放着</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>还剩 {count} 项</translation>
    </message>
    <message>
        <source>all answered</source>
        <translation>都填完了</translation>
    </message>
    <message>
        <source>It is signed when all {count} places are walked</source>
        <translation>签字前要巡完 {count} 个区域</translation>
    </message>
    <message>
        <source>Next: {place}</source>
        <translation>下一区：{place}</translation>
    </message>
    <message>
        <source>Done, sign</source>
        <translation>巡完了，签字</translation>
    </message>
    <message>
        <source>{count} signatures are missing</source>
        <translation>还差 {count} 个签字</translation>
    </message>
    <message>
        <source>Let somebody sign</source>
        <translation>请人签字</translation>
    </message>
    <message>
        <source>Walked and signed</source>
        <translation>已巡完，已签字</translation>
    </message>
    <message>
        <source>No hazard, note the number only</source>
        <translation>不是隐患，只记数</translation>
    </message>
    <message>
        <source>No hazard</source>
        <translation>不是隐患</translation>
    </message>
    <message>
        <source>The hazard is recorded</source>
        <translation>隐患已登记</translation>
    </message>
    <message>
        <source>{place}: {count} items are good</source>
        <translation>{place}：{count} 项合格</translation>
    </message>
    <message>
        <source>The round is signed</source>
        <translation>已签字</translation>
    </message>
</context>
<context>
    <name>RowsStep</name>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>床位</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>{post}, head</source>
        <translation>{post}、组长</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>名册的每一行</translation>
    </message>
    <message>
        <source>Rows that hold no person (titles, headings, totals, notes): {rows}</source>
        <translation>没有人名的行（标题、表头、合计、说明）：第 {rows} 行</translation>
    </message>
    <message>
        <source>Bring in {count} people</source>
        <translation>导入 {count} 人</translation>
    </message>
    <message>
        <source>{rows} rows: {coming} people come in ({doubtful} of them to be checked), {refused} stay out, {repeated} repeated</source>
        <translation>{rows} 行：{coming} 人导入（其中 {doubtful} 人要核实），{refused} 人没收下，{repeated} 行重复</translation>
    </message>
    <message>
        <source>{count} new beds will be made</source>
        <translation>会新建 {count} 张床</translation>
    </message>
    <message>
        <source>See which</source>
        <translation>看是哪些</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Save the rows left out to mend</source>
        <translation>存下没收下的行去改</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>回到列的对应</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>没问题</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>没收下</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Column {letter}: </source>
        <translation>{letter} 列：</translation>
    </message>
    <message>
        <source>There are no such rows.</source>
        <translation>没有这样的行。</translation>
    </message>
    <message>
        <source>Row {row}: {name}</source>
        <translation>第 {row} 行：{name}</translation>
    </message>
    <message>
        <source>Nothing to be said; the row comes in as it is.</source>
        <translation>没有问题，照样导入。</translation>
    </message>
</context>
<context>
    <name>RuleLine</name>
    <message>
        <source>{rule}: {value} from {day} on</source>
        <translation>{rule}：{value}，从 {day} 起</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Rules and deadlines</source>
        <translation>规则和期限</translation>
    </message>
    <message>
        <source>A new value holds from its day on. What was recorded before stays as it is.</source>
        <translation>新的规定从写明的那天起算，以前记下的不会变。</translation>
    </message>
    <message>
        <source>There are no rules with a date yet</source>
        <translation>还没有可以改的规则</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改</translation>
    </message>
    <message>
        <source>At first {value}. {certainty}: {source}</source>
        <translation>程序自带 {value}。{certainty}：{source}</translation>
    </message>
    <message>
        <source>Since {day}, by {paper}.</source>
        <translation>从 {day} 起，按{paper}。</translation>
    </message>
    <message>
        <source>Since {day}, set by the home.</source>
        <translation>从 {day} 起，本院自己定的。</translation>
    </message>
    <message>
        <source>From {day} on: {value}</source>
        <translation>{day} 起：{value}</translation>
    </message>
    <message>
        <source>{group}: set until now</source>
        <translation>{group}：以前改过的</translation>
    </message>
    <message>
        <source>Nothing yet: every value is as it was at first.</source>
        <translation>还没有改过，都和一开始一样。</translation>
    </message>
    <message>
        <source>Taken back: {told}</source>
        <translation>已收回：{told}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Saved. What was recorded before stays as it is.</source>
        <translation>存好了。以前记下的不会变。</translation>
    </message>
    <message>
        <source>Taken back. What held before holds again.</source>
        <translation>收回了，照原来的办。</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undone. The rule is as it was.</source>
        <translation>撤销了，和改以前一样。</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Safety</source>
        <translation>安全检查</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Records of checks</source>
        <translation>检查记录</translation>
    </message>
    <message>
        <source>Settings of checks</source>
        <translation>检查项目设置</translation>
    </message>
</context>
<context>
    <name>SafetyCommands</name>
    <message>
        <source>“{given}” is no month. Write it like 2026-11.</source>
        <translation>“{given}”不是月份。请写成 2026-11。</translation>
    </message>
    <message>
        <source>“{given}” is no day. Write it like 2026-11-22.</source>
        <translation>“{given}”不是日期。请写成 2026-11-22。</translation>
    </message>
    <message>
        <source>what is owed on a day</source>
        <translation>某一天该做的检查</translation>
    </message>
    <message>
        <source>ledgers and summary of a month as PDF</source>
        <translation>一个月的台账和月报（PDF）</translation>
    </message>
</context>
<context>
    <name>SafetyDialogs</name>
    <message>
        <source>Choose a check.</source>
        <translation>请选一种检查。</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>请写明什么事。</translation>
    </message>
    <message>
        <source>Write day and time.</source>
        <translation>请写日期和时间。</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>请写日期。</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>请写原因。</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>请写名称。</translation>
    </message>
</context>
<context>
    <name>SafetyFolder</name>
    <message>
        <source>Write the day.</source>
        <translation>请写日期。</translation>
    </message>
    <message>
        <source>Choose at least one paper.</source>
        <translation>请至少选一项。</translation>
    </message>
</context>
<context>
    <name>SafetyOften</name>
    <message>
        <source>daily</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>nightly</source>
        <translation>每晚</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>twice a month</source>
        <translation>每半月</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>每季</translation>
    </message>
    <message>
        <source>half-yearly</source>
        <translation>每半年</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>on an event</source>
        <translation>遇事</translation>
    </message>
</context>
<context>
    <name>SafetyOwing</name>
    <message>
        <source>Write what happened, like a fair in the yard or a new member of staff.</source>
        <translation>请写明什么事，比如院里办活动、来了新员工。</translation>
    </message>
    <message>
        <source>The last day cannot be before today.</source>
        <translation>最晚的一天不能在今天以前。</translation>
    </message>
    <message>
        <source>This check is not in use any more. Nothing was saved. Look at the list again.</source>
        <translation>这项检查已经不用了。什么都没有保存。请回列表再看。</translation>
    </message>
    <message>
        <source>Write why it was missed.</source>
        <translation>请写为什么缺了。</translation>
    </message>
    <message>
        <source>Nothing is missing there any more. Nothing was saved.</source>
        <translation>那里已经不缺了。什么都没有保存。</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>请写原因。</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Choose the checks</source>
        <translation>选要做的检查</translation>
    </message>
    <message>
        <source>No check is in use yet</source>
        <translation>还没有启用检查</translation>
    </message>
    <message>
        <source>The checks that come with the program are ready. The director chooses from which day they count.</source>
        <translation>常用的检查项目已经备好。院长选定从哪天开始做。</translation>
    </message>
    <message>
        <source>Checks of safety</source>
        <translation>安全检查</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>隐患整改</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备台账</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>食品安全</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>检查记录</translation>
    </message>
    <message>
        <source>Settings of checks</source>
        <translation>项目设置</translation>
    </message>
    <message>
        <source>Now and today</source>
        <translation>现在和今天要做的</translation>
    </message>
    <message>
        <source>This week, this month, this year</source>
        <translation>本周、本月、今年要做的</translation>
    </message>
    <message>
        <source>Waits for a signature</source>
        <translation>等着签字的</translation>
    </message>
    <message>
        <source>Newly admitted</source>
        <translation>新入住的老人</translation>
    </message>
    <message>
        <source>Missed in the last seven days</source>
        <translation>最近七天缺的</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>做完的</translation>
    </message>
    <message>
        <source>Because something happened …</source>
        <translation>因事加查…</translation>
    </message>
    <message>
        <source>Enter a round from paper …</source>
        <translation>补记纸质检查…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>接着巡</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>later</source>
        <translation>不急</translation>
    </message>
    <message>
        <source>{name}, begun by {who}</source>
        <translation>{name}，{who} 已开始</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>没巡完</translation>
    </message>
    <message>
        <source>{day}, walked by {who}</source>
        <translation>{day}，{who} 巡的</translation>
    </message>
    <message>
        <source>to be signed</source>
        <translation>等签字</translation>
    </message>
    <message>
        <source>Look and sign</source>
        <translation>看一看，签字</translation>
    </message>
    <message>
        <source>why: {reason}</source>
        <translation>原因：{reason}</translation>
    </message>
    <message>
        <source>nobody wrote why</source>
        <translation>没写原因</translation>
    </message>
    <message>
        <source>{name}: {count} missing</source>
        <translation>{name}：缺 {count} 次</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>去看</translation>
    </message>
    <message>
        <source>{who} was admitted</source>
        <translation>{who}入住</translation>
    </message>
    <message>
        <source>The checks are in use</source>
        <translation>检查已启用</translation>
    </message>
</context>
<context>
    <name>SafetyPapers</name>
    <message>
        <source>{path} cannot be written. The records are safe. Choose another folder.</source>
        <translation>{path} 写不进去。记录都在。请换一个文件夹。</translation>
    </message>
    <message>
        <source>The last day is before the first. Nothing was printed.</source>
        <translation>结束日期在开始日期前面。什么都没有打印。</translation>
    </message>
</context>
<context>
    <name>SafetyPlaceKind</name>
    <message>
        <source>floor with rooms</source>
        <translation>居住楼层</translation>
    </message>
    <message>
        <source>bathroom</source>
        <translation>浴室</translation>
    </message>
    <message>
        <source>kitchen</source>
        <translation>厨房</translation>
    </message>
    <message>
        <source>boiler room</source>
        <translation>锅炉房</translation>
    </message>
    <message>
        <source>power room</source>
        <translation>配电室</translation>
    </message>
    <message>
        <source>duty room</source>
        <translation>值班室</translation>
    </message>
    <message>
        <source>gate and yard</source>
        <translation>大门、院子</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>SafetyPlaces</name>
    <message>
        <source>Write what the place is called.</source>
        <translation>请写区域名称。</translation>
    </message>
    <message>
        <source>There is a place of this name already.</source>
        <translation>已经有同名的区域。</translation>
    </message>
    <message>
        <source>This place was changed meanwhile. Nothing was changed. Look at the list again.</source>
        <translation>这个区域刚被改过。什么都没有改。请回列表再看。</translation>
    </message>
</context>
<context>
    <name>SafetyRound</name>
    <message>
        <source>“{item}”: write what is wrong.</source>
        <translation>“{item}”：请写哪里不对。</translation>
    </message>
    <message>
        <source>“{item}”: write the number that was read.</source>
        <translation>“{item}”：请写读到的数。</translation>
    </message>
    <message>
        <source>“{item}”: write how many there should be and how many there are.</source>
        <translation>“{item}”：请写应在和实在人数。</translation>
    </message>
    <message>
        <source>“{item}”: write it, or choose that there is nothing.</source>
        <translation>“{item}”：请写明，或者选“无”。</translation>
    </message>
    <message>
        <source>{place}: {count} items have no answer yet.</source>
        <translation>{place}：还有 {count} 项没填。</translation>
    </message>
    <message>
        <source>The round cannot be in the future. Look at date and time.</source>
        <translation>检查时间还没到。请看看日期和时间。</translation>
    </message>
    <message>
        <source>The check counts from {day} on. Look at date and time.</source>
        <translation>这项检查从 {day} 起才做。请看看日期和时间。</translation>
    </message>
</context>
<context>
    <name>SafetyRounds</name>
    <message>
        <source>This round was taken back meanwhile. Nothing was changed. Look at the list again.</source>
        <translation>这次检查已被收回。什么都没有改。请回列表再看。</translation>
    </message>
    <message>
        <source>Some items need another look. Nothing was saved.</source>
        <translation>有几处要再看看。什么都没有保存。</translation>
    </message>
    <message>
        <source>The round is not complete. What was answered is saved. Answer the rest first.</source>
        <translation>还没巡完。已填的都存好了。请先把剩下的填完。</translation>
    </message>
    <message>
        <source>This check is not in use on that day. Nothing was saved. Look at the list again.</source>
        <translation>那天不做这项检查。什么都没有保存。请回列表再看。</translation>
    </message>
    <message>
        <source>This item is not asked here any more. Nothing was saved. Open the round again.</source>
        <translation>这一项这里已经不查了。什么都没有保存。请重新打开这次检查。</translation>
    </message>
    <message>
        <source>This round is signed by everybody. Nothing was changed. Take it back, then walk it anew.</source>
        <translation>这次检查已经签字。什么都没有改。要改请收回后重新巡。</translation>
    </message>
    <message>
        <source>The round is not finished. Nothing was signed.</source>
        <translation>还没巡完。没有签字。</translation>
    </message>
    <message>
        <source>{name} signed this round already. Another person signs. Nothing was changed.</source>
        <translation>{name}已经签过。要由另一个人签。什么都没有改。</translation>
    </message>
    <message>
        <source>This round has all its signatures. Nothing was changed.</source>
        <translation>这次检查的签字已经齐了。什么都没有改。</translation>
    </message>
    <message>
        <source>Somebody else walked this round. Nothing was changed. Ask them, or the director.</source>
        <translation>这次检查是别人巡的。什么都没有改。请找本人或院长。</translation>
    </message>
    <message>
        <source>This person cannot sign rounds. Nothing was signed. Choose somebody else.</source>
        <translation>这个人不能签检查记录。没有签字。请选别人。</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>请写原因。</translation>
    </message>
    <message>
        <source>The round was walked before the day it belongs to. Look at date and time.</source>
        <translation>检查时间在所属日期之前。请看看日期和时间。</translation>
    </message>
</context>
<context>
    <name>SafetySigning</name>
    <message>
        <source>Choose who signs.</source>
        <translation>请选谁签字。</translation>
    </message>
    <message>
        <source>Type the six digits.</source>
        <translation>请输六位数字。</translation>
    </message>
    <message>
        <source>What was good, what is to be better</source>
        <translation>哪里做得好，哪里要改进</translation>
    </message>
</context>
<context>
    <name>SafetyTask</name>
    <message>
        <source>{done} of {needed} done, until {time}</source>
        <translation>应做 {needed} 次，已做 {done} 次，{time} 前</translation>
    </message>
    <message>
        <source>{done} of {needed} done, until {day}</source>
        <translation>应做 {needed} 次，已做 {done} 次，{day} 前</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>接着巡</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>去签字</translation>
    </message>
    <message>
        <source>{name}: begun by {who}, not finished</source>
        <translation>{name}：{who} 开始了，没巡完</translation>
    </message>
    <message>
        <source>{name} of {day}: {count} signatures missing</source>
        <translation>{name} {day}：还差 {count} 个签字</translation>
    </message>
    <message>
        <source>{count} checks are to be walked today</source>
        <translation>今天还有 {count} 项检查要做</translation>
    </message>
    <message>
        <source>{count} checks are to be walked in the coming weeks</source>
        <translation>近期还有 {count} 项检查要做</translation>
    </message>
    <message>
        <source>{count} rounds wait for your signature</source>
        <translation>{count} 次检查等您签字</translation>
    </message>
    <message>
        <source>{count} checks were missed and nobody wrote why</source>
        <translation>{count} 处检查缺了，没写原因</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>从 {day} 起</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>去看</translation>
    </message>
    <message>
        <source>The public holidays of {year} are not known: checks before them cannot be told</source>
        <translation>{year} 年的放假安排还没录入，算不出节前检查</translation>
    </message>
    <message>
        <source>Enter them</source>
        <translation>去录入</translation>
    </message>
    <message>
        <source>{count} changes of checks wait for you to confirm</source>
        <translation>{count} 处检查项目改动等您确认</translation>
    </message>
    <message>
        <source>{name} was not begun for {count} admissions</source>
        <translation>{name}：{count} 位新入住老人还没做</translation>
    </message>
    <message>
        <source>to be walked now</source>
        <translation>现在要巡</translation>
    </message>
    <message>
        <source>all walked so far</source>
        <translation>到现在都巡过了</translation>
    </message>
</context>
<context>
    <name>SafetyTemplate</name>
    <message>
        <source>Write what the check is called.</source>
        <translation>请写检查名称。</translation>
    </message>
    <message>
        <source>Write at least one item to look at.</source>
        <translation>请至少写一条检查内容。</translation>
    </message>
    <message>
        <source>Write what item {number} asks.</source>
        <translation>请写第 {number} 条查什么。</translation>
    </message>
    <message>
        <source>Item {code} stands twice.</source>
        <translation>条目 {code} 写了两遍。</translation>
    </message>
    <message>
        <source>How often: a number from 1 to 24.</source>
        <translation>次数请写 1 到 24。</translation>
    </message>
    <message>
        <source>From and until are times of the day, like 20:00 and 06:00, and differ.</source>
        <translation>起止请写时间，比如 20:00 和 06:00，不能一样。</translation>
    </message>
    <message>
        <source>So many rounds with so much time between them do not fit in {begins} to {ends}.</source>
        <translation>{begins} 到 {ends} 里放不下这么多次，间隔太长。</translation>
    </message>
    <message>
        <source>Item {number}: the lowest value is above the highest.</source>
        <translation>第 {number} 条：最低值比最高值还大。</translation>
    </message>
    <message>
        <source>A round is signed by one to three people.</source>
        <translation>签字请写 1 到 3 人。</translation>
    </message>
    <message>
        <source>Say who is reminded of it: at least one post.</source>
        <translation>请至少选一个要提醒的岗位。</translation>
    </message>
</context>
<context>
    <name>SafetyTemplates</name>
    <message>
        <source>Some fields need another look. Nothing was saved.</source>
        <translation>有几处要再看看。什么都没有保存。</translation>
    </message>
    <message>
        <source>This template was changed meanwhile. Nothing was changed. Look at the list again.</source>
        <translation>这项检查刚被改过。什么都没有改。请回列表再看。</translation>
    </message>
    <message>
        <source>Rounds were walked by it already. Nothing was changed. Write a new version instead.</source>
        <translation>已经按它巡过了。什么都没有改。请改成从某天起用新的。</translation>
    </message>
    <message>
        <source>These checks are in use already. Nothing was changed.</source>
        <translation>这些检查已经在用。什么都没有改。</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>请写原因。</translation>
    </message>
    <message>
        <source>A template is changed from today or later: what was owed before stays as it was.</source>
        <translation>只能从今天或以后改起：以前该做的不变。</translation>
    </message>
    <message>
        <source>This is for the director. Nothing was changed.</source>
        <translation>这要院长来做。什么都没有改。</translation>
    </message>
</context>
<context>
    <name>SafetyWording</name>
    <message>
        <source>{done} of {needed} done, {from_} to {to}</source>
        <translation>{from_} 到 {to}　已做 {done} 次，应做 {needed} 次</translation>
    </message>
    <message>
        <source>{often}, {count} times</source>
        <translation>{often}{count}次</translation>
    </message>
</context>
<context>
    <name>SampleDialog</name>
    <message>
        <source>Food sample</source>
        <translation>食品留样</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>餐次</translation>
    </message>
    <message>
        <source>Dish</source>
        <translation>菜品</translation>
    </message>
    <message>
        <source>Weight (grams)</source>
        <translation>克数</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>留样时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经手人</translation>
    </message>
</context>
<context>
    <name>SampleStrip</name>
    <message>
        <source>Sample home</source>
        <translation>示例院</translation>
    </message>
    <message>
        <source>The people and figures here are invented, for practice only.</source>
        <translation>这里的老人和数据都是编的，只供练习，不能用来办事</translation>
    </message>
    <message>
        <source>Remove the sample, begin our own home</source>
        <translation>删掉示例，开始建本院</translation>
    </message>
</context>
<context>
    <name>SamplesTab</name>
    <message>
        <source>Day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Write in later</source>
        <translation>补记</translation>
    </message>
    <message>
        <source>{day}, today</source>
        <translation>{day}，今天</translation>
    </message>
    <message>
        <source>May be thrown away now</source>
        <translation>可以处置的留样</translation>
    </message>
    <message>
        <source>All {count} are thrown away</source>
        <translation>全部已处置（{count}）</translation>
    </message>
    <message>
        <source>{day} {meal} {dish}</source>
        <translation>{day} {meal} {dish}</translation>
    </message>
    <message>
        <source>{count} samples</source>
        <translation>{count} 份</translation>
    </message>
    <message>
        <source>no sample yet</source>
        <translation>还没有留样</translation>
    </message>
    <message>
        <source>{count} g</source>
        <translation>{count} 克</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>written later</source>
        <translation>后补</translation>
    </message>
    <message>
        <source>thrown away {when}</source>
        <translation>{when} 已处置</translation>
    </message>
    <message>
        <source>keep until {when}</source>
        <translation>留到 {when}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>dish</source>
        <translation>菜名</translation>
    </message>
    <message>
        <source>{meal}: dish</source>
        <translation>{meal}：菜名</translation>
    </message>
    <message>
        <source>other weight</source>
        <translation>其他克数</translation>
    </message>
    <message>
        <source>{dish} is sampled.</source>
        <translation>{dish} 已留样。</translation>
    </message>
    <message>
        <source>{count} samples are thrown away.</source>
        <translation>{count} 份留样已处置。</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Name, initials, bed, last four of ID</source>
        <translation>姓名、拼音首字母、床号、身份证后四位</translation>
    </message>
    <message>
        <source>Name, initials, bed</source>
        <translation>姓名、首字母、床号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Name, initials, bed, last four of ID</source>
        <translation>姓名、拼音首字母、床号、身份证后四位</translation>
    </message>
    <message>
        <source>Name, initials, bed</source>
        <translation>姓名、首字母、床号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Search residents</source>
        <translation>找老人</translation>
    </message>
</context>
<context>
    <name>SecondPerson</name>
    <message>
        <source>Who looks on</source>
        <translation>谁在旁核对</translation>
    </message>
    <message>
        <source>Their PIN</source>
        <translation>核对人的数字密码</translation>
    </message>
    <message>
        <source>Choose who looks on.</source>
        <translation>请选谁在旁核对。</translation>
    </message>
    <message>
        <source>Type the six digits.</source>
        <translation>请输六位数字。</translation>
    </message>
    <message>
        <source>Medicine under lock is given and counted by two. Nobody else here has a PIN. Ask the director for one.</source>
        <translation>上锁的药要两个人发、两个人数。现在没有别人有数字密码。请找院长设。</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show</source>
        <translation>看一看</translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message>
        <source>{count} more</source>
        <translation>还有 {count} 条</translation>
    </message>
</context>
<context>
    <name>SelfCareItem</name>
    <message>
        <source>eat</source>
        <translation>吃饭</translation>
    </message>
    <message>
        <source>dress</source>
        <translation>穿衣</translation>
    </message>
    <message>
        <source>get in and out of bed</source>
        <translation>上下床</translation>
    </message>
    <message>
        <source>use the toilet</source>
        <translation>上厕所</translation>
    </message>
    <message>
        <source>walk indoors</source>
        <translation>室内走路</translation>
    </message>
    <message>
        <source>bathe</source>
        <translation>洗澡</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>This home</source>
        <translation>本院</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>这台电脑的屏幕</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>特大</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>All 26 items</source>
        <translation>26 项一览</translation>
    </message>
    <message>
        <source>A number key chooses, Enter or the arrow keys go on. Items without an answer stand first.</source>
        <translation>按数字键选，按 Enter 或上下键换行。没答的排在前面。</translation>
    </message>
</context>
<context>
    <name>SheetCards</name>
    <message>
        <source>Moves of this shift</source>
        <translation>本班变动</translation>
    </message>
    <message>
        <source>{count} moves</source>
        <translation>{count} 条</translation>
    </message>
    <message>
        <source>Residents to mind</source>
        <translation>重点老人</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} 人</translation>
    </message>
    <message>
        <source>Not in the house</source>
        <translation>不在院里</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} 条</translation>
    </message>
    <message>
        <source>{count} still missing</source>
        <translation>还缺 {count} 项</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>打开{title}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>nothing is listed yet</source>
        <translation>还没有清单</translation>
    </message>
    <message>
        <source>{count} not counted</source>
        <translation>{count} 样没点</translation>
    </message>
    <message>
        <source>{count} do not agree</source>
        <translation>{count} 样数不对</translation>
    </message>
    <message>
        <source>all counted</source>
        <translation>都点过</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>清点清单</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Keys, torch, wheelchairs: set up what each shift counts.</source>
        <translation>钥匙、手电、轮椅：请先列出每班要清点什么。</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>没点</translation>
    </message>
    <message>
        <source>{count} not looked at</source>
        <translation>{count} 样没查</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>查过</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>去查</translation>
    </message>
    <message>
        <source>Look at rooms</source>
        <translation>去查房间</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>没查</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加一件</translation>
    </message>
    <message>
        <source>Add something to do</source>
        <translation>加一件要办的事</translation>
    </message>
    <message>
        <source>{count} to do</source>
        <translation>{count} 件</translation>
    </message>
    <message>
        <source>For the next shift</source>
        <translation>留给下一班</translation>
    </message>
    <message>
        <source>Done: {text}</source>
        <translation>办好了：{text}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>办好了</translation>
    </message>
</context>
<context>
    <name>SheetRow</name>
    <message>
        <source>{item}: {score} points</source>
        <translation>{item}：{score} 分</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>还没答</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Resident</source>
        <translation>老人</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>The mapping cannot be read. It is written like this: {example}. Nothing was changed.</source>
        <translation>列的对应关系看不懂。应该这样写：{example}。数据没有变。</translation>
    </message>
    <message>
        <source>The mapping names the column “{column}”, which the sheet does not have. Nothing was changed.</source>
        <translation>对应关系里写了“{column}”列，表格里没有这一列。数据没有变。</translation>
    </message>
    <message>
        <source>The mapping names the field “{field}”, which does not exist. Nothing was changed.</source>
        <translation>对应关系里写了“{field}”，没有这个项目。数据没有变。</translation>
    </message>
    <message>
        <source>The mapping gives the field “{field}” to two columns. Nothing was changed.</source>
        <translation>有两列都对应了“{field}”，只能留一列。数据没有变。</translation>
    </message>
    <message>
        <source>This file holds parts that no spreadsheet needs. It was not read. Nothing was changed.</source>
        <translation>这个文件里有普通表格不会有的东西，没有读它。数据没有变。</translation>
    </message>
    <message>
        <source>This file is too large to be a list of people. It was not read. Nothing was changed.</source>
        <translation>这个文件太大，不像是人员名册，没有读它。数据没有变。</translation>
    </message>
    <message>
        <source>This file is damaged or incomplete. Nothing was changed. Copy it again, or save it anew in Excel or WPS.</source>
        <translation>这个文件坏了，或者不完整。数据没有变。请重新拷贝，或者用 Excel、WPS 打开后另存一份。</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” has more than {most} rows. Nothing was changed. Split it into smaller files, then try again.</source>
        <translation>工作表“{sheet}”超过 {most} 行。数据没有变。请分成几个小文件再试。</translation>
    </message>
    <message>
        <source>There is no file {file}. Nothing was changed.</source>
        <translation>没有找到文件 {file}。数据没有变。</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: another program may hold it. Close it there, then try again.</source>
        <translation>文件 {file} 打不开，可能别的程序正开着它。请在那边关掉再试。</translation>
    </message>
    <message>
        <source>The file {file} is empty. Nothing was changed.</source>
        <translation>文件 {file} 是空的。数据没有变。</translation>
    </message>
    <message>
        <source>The file {file} is too large to be a list of people. Nothing was changed.</source>
        <translation>文件 {file} 太大，不像是人员名册。数据没有变。</translation>
    </message>
    <message>
        <source>The file {file} is protected by a password. Nothing was changed. Open it in Excel or WPS, take the password off, and save it as .xlsx.</source>
        <translation>文件 {file} 加了密码。数据没有变。请用 Excel 或 WPS 打开，去掉密码，再另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The file {file} is not what its name says: it holds {kind}. Nothing was changed. Open it in Excel or WPS, save it as .xlsx (另存为 .xlsx), then try again.</source>
        <translation>文件 {file} 和它的名字不符，里面是{kind}。数据没有变。请用 Excel 或 WPS 打开，另存为 .xlsx，再试一次。</translation>
    </message>
    <message>
        <source>The file {file} is not a spreadsheet: it holds {kind}. Nothing was changed. Choose the .xlsx, .xls or .csv file.</source>
        <translation>文件 {file} 不是表格，里面是{kind}。数据没有变。请选 .xlsx、.xls 或 .csv 文件。</translation>
    </message>
    <message>
        <source>The file {file} is damaged, or of a kind this program does not know. Nothing was changed. Open it in Excel or WPS, save it as .xlsx (另存为 .xlsx), then try again.</source>
        <translation>文件 {file} 坏了，或者本程序不认识这种文件。数据没有变。请用 Excel 或 WPS 打开，另存为 .xlsx，再试一次。</translation>
    </message>
    <message>
        <source>a workbook (.xlsx)</source>
        <translation>新版表格（.xlsx）</translation>
    </message>
    <message>
        <source>an old workbook (.xls)</source>
        <translation>老版表格（.xls）</translation>
    </message>
    <message>
        <source>a binary workbook (.xlsb)</source>
        <translation>.xlsb 表格</translation>
    </message>
    <message>
        <source>an OpenDocument sheet (.ods)</source>
        <translation>开放文档表格（.ods）</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>纯文字</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>文字文档</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>The mapping names row {row} as heading, which the sheet “{sheet}” does not have. Nothing was changed.</source>
        <translation>列对应里写的表头第 {row} 行，工作表“{sheet}”里没有。数据没有变。</translation>
    </message>
    <message>
        <source>Row {row}, column {column} is written in another encoding than the rest of the file, so its characters cannot be trusted. Nothing was changed. Open the file in Excel or WPS, look at that row, and save it as .xlsx.</source>
        <translation>第{row}行 {column} 列和别处存的方式不一样，字可能是乱的。数据没有变。请用 Excel 或 WPS 打开，看看这一行，再另存为 .xlsx。</translation>
    </message>
    <message>
        <source>Row {row} does not end: a quotation mark may be missing. Nothing was changed. Open the file in Excel or WPS, look at that row, and save it as .xlsx.</source>
        <translation>第{row}行没有结尾，可能少了一个引号。数据没有变。请用 Excel 或 WPS 打开，看看这一行，再另存为 .xlsx。</translation>
    </message>
</context>
<context>
    <name>Shifts</name>
    <message>
        <source>Areas and shifts</source>
        <translation>护理区和班次</translation>
    </message>
    <message>
        <source>The name of the shift is missing.</source>
        <translation>请写班次名称。</translation>
    </message>
    <message>
        <source>The name of a shift has at most {longest} characters.</source>
        <translation>班次名称最多 {longest} 个字。</translation>
    </message>
    <message>
        <source>There are two shifts called {name} at the same time. Give one another name.</source>
        <translation>同时有两个叫“{name}”的班。请给其中一个换个名称。</translation>
    </message>
    <message>
        <source>“{given}” is not a time of day. Write 08:00; the end of the day is 24:00.</source>
        <translation>“{given}”不是钟点。请写成 08:00；半夜写 24:00。</translation>
    </message>
    <message>
        <source>{begins}–{ends}: no shift.</source>
        <translation>{begins}–{ends} 没有班。</translation>
    </message>
    <message>
        <source>{begins}–{ends}: {first} and {second} at once.</source>
        <translation>{begins}–{ends} {first}和{second}重了。</translation>
    </message>
    <message>
        <source>Some fields need another look. Nothing was saved.</source>
        <translation>有几项要再看一下。什么都没有保存。</translation>
    </message>
    <message>
        <source>Shifts that have begun stay as they were. Choose {day} or later.</source>
        <translation>已经开始的班不能再改。请选 {day} 或以后。</translation>
    </message>
    <message>
        <source>The home needs at least one shift.</source>
        <translation>全院至少要有一个班。</translation>
    </message>
    <message>
        <source>This shift is not in the list any more. Nothing was changed. Look at the list again.</source>
        <translation>已经没有这个班了。什么都没有改。请重新看一下。</translation>
    </message>
</context>
<context>
    <name>ShiftsPage</name>
    <message>
        <source>Areas and shifts</source>
        <translation>护理区和班次</translation>
    </message>
    <message>
        <source>Add an area</source>
        <translation>添加护理区</translation>
    </message>
    <message>
        <source>The whole home</source>
        <translation>全院</translation>
    </message>
    <message>
        <source>The home is handed over as one. Areas are for floors that are handed over apart.</source>
        <translation>现在全院一起交接班。哪几层要分开交接，就给它们加一个护理区。</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>修改{name}</translation>
    </message>
    <message>
        <source>Name and floors</source>
        <translation>名称和楼层</translation>
    </message>
    <message>
        <source>Take back {name}</source>
        <translation>去掉{name}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Has the shifts of the whole home.</source>
        <translation>和全院的班次一样。</translation>
    </message>
    <message>
        <source>Change the shifts</source>
        <translation>修改班次</translation>
    </message>
    <message>
        <source>Give it own shifts</source>
        <translation>另设班次</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>到 {day} 为止</translation>
    </message>
    <message>
        <source>{name} is an area now.</source>
        <translation>已添加护理区“{name}”。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>{name} is no area any more.</source>
        <translation>已去掉护理区“{name}”。</translation>
    </message>
    <message>
        <source>Take back the area {name}?</source>
        <translation>去掉护理区“{name}”吗？</translation>
    </message>
    <message>
        <source>Its floors stay and belong to the whole home then. What was written in it stays.</source>
        <translation>楼层还在，以后算全院的。在这个护理区写过的记录都留着。</translation>
    </message>
    <message>
        <source>The new shifts are saved.</source>
        <translation>新班次已保存。</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>All checked here</source>
        <translation>这里都核实完了</translation>
    </message>
    <message>
        <source>To be checked    {count}</source>
        <translation>待核实    {count} 处</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>核实过了</translation>
    </message>
    <message>
        <source>{place}/{count} residents</source>
        <translation>第 {place}/{count} 位</translation>
    </message>
    <message>
        <source>{count} more residents</source>
        <translation>还有 {count} 位要核实</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>How complete</source>
        <translation>资料齐不齐</translation>
    </message>
    <message>
        <source>{filled} of {whole} filled in</source>
        <translation>填好 {filled}/{whole}</translation>
    </message>
    <message>
        <source>{count} still to be asked</source>
        <translation>还有 {count} 项没问到，去补</translation>
    </message>
</context>
<context>
    <name>SignCard</name>
    <message>
        <source>Signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>{name} signs by saving</source>
        <translation>{name} 存下就算签名</translation>
    </message>
    <message>
        <source>The informant, and who does not sign here, sign the printed report.</source>
        <translation>信息提供人，还有不在这里签的评估人，在打印的报告上签。</translation>
    </message>
    <message>
        <source>{name} has signed</source>
        <translation>{name} 已签名</translation>
    </message>
    <message>
        <source>{name} signs on the paper</source>
        <translation>{name} 签在纸上</translation>
    </message>
    <message>
        <source>second assessor not named yet</source>
        <translation>还没填第二位评估人</translation>
    </message>
    <message>
        <source>Sign now with the PIN</source>
        <translation>现在输密码签名</translation>
    </message>
    <message>
        <source>{name} signs now with the PIN</source>
        <translation>{name} 现在输密码签名</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>{name} signs this assessment</source>
        <translation>{name} 在这份评估上签名</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Type the six digits.</source>
        <translation>请输 6 位数字密码。</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>数字密码</translation>
    </message>
    <message>
        <source>Sign: {name}</source>
        <translation>签字：{name}</translation>
    </message>
    <message>
        <source>Confirmed by: {who}</source>
        <translation>确认人：{who}</translation>
    </message>
    <message>
        <source>I sign myself ({name})</source>
        <translation>我自己签（{name}）</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>谁签字</translation>
    </message>
    <message>
        <source>Their PIN</source>
        <translation>签字人的 PIN</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>(sample)</source>
        <translation>（示例）</translation>
    </message>
    <message>
        <source>Who is at this PC? Press your name.</source>
        <translation>谁在用这台电脑？点自己的名字</translation>
    </message>
    <message>
        <source>en_GB</source>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>Only a PIN? The PC was just switched on: somebody with a passphrase goes in first.</source>
        <translation>刚开机，要有口令的人先进入；只有数字密码的人，等他进入后再换人。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>看一看</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>看看我输的</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>Sample home: the passphrase is demo-demo, the PIN 246810.</source>
        <translation>示例院：口令都是 demo-demo，数字密码都是 246810。</translation>
    </message>
    <message>
        <source>Use the PIN instead</source>
        <translation>改用数字密码</translation>
    </message>
    <message>
        <source>Passphrase forgotten …</source>
        <translation>口令忘了…</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>口令忘了，用恢复密码纸</translation>
    </message>
    <message>
        <source>Press your 6 digits</source>
        <translation>请按 6 位数字密码</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>改用口令进入</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>删一位</translation>
    </message>
    <message>
        <source>PIN, six digits</source>
        <translation>数字密码，六位</translation>
    </message>
    <message>
        <source>Forgotten? The director can give you a new one.</source>
        <translation>忘了密码？找院长重设。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>中文</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Help F1</source>
        <translation>帮助 F1</translation>
    </message>
    <message>
        <source>Another home …</source>
        <translation>打开别的院…</translation>
    </message>
    <message>
        <source>stopped at: {page}</source>
        <translation>上次停在：{page}</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Bring back a backup …</source>
        <translation>从备份恢复…</translation>
    </message>
</context>
<context>
    <name>SignShift</name>
    <message>
        <source>Write why rooms are open, or why it is signed late.</source>
        <translation>写一下为什么有房间没记，或者为什么补签。</translation>
    </message>
    <message>
        <source>Sign the log of {shift}</source>
        <translation>{shift} 照护记录签名</translation>
    </message>
</context>
<context>
    <name>SignShiftDialog</name>
    <message>
        <source>{name}: what is recorded of this shift was done and seen.</source>
        <translation>{name}：本班记下的，都是做过、看过的。</translation>
    </message>
    <message>
        <source>{count} rooms are not confirmed yet.</source>
        <translation>还有 {count} 间没有确认。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation>{name} 的密码</translation>
    </message>
    <message>
        <source>Type your PIN: the sixth digit signs.</source>
        <translation>输入 6 位密码，输完就签名。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>先不签</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签名</translation>
    </message>
</context>
<context>
    <name>SignStep</name>
    <message>
        <source>choose</source>
        <translation>请选</translation>
    </message>
    <message>
        <source>{title}: PIN</source>
        <translation>{title}的密码</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Sign: {title}</source>
        <translation>{title}签名</translation>
    </message>
</context>
<context>
    <name>SignedFoot</name>
    <message>
        <source>Signed and locked</source>
        <translation>已签名，已锁定</translation>
    </message>
    <message>
        <source>This sheet is not as it was signed</source>
        <translation>这张交班单和签名时不一样了</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>交班人</translation>
    </message>
    <message>
        <source>took over</source>
        <translation>接班人</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>带班领导</translation>
    </message>
    <message>
        <source>Correct by a line below</source>
        <translation>加一行更正</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>原因：{reason}</translation>
    </message>
</context>
<context>
    <name>SignedForm</name>
    <message>
        <source>The signed form of {name}</source>
        <translation>签字的评估表：{name}</translation>
    </message>
    <message>
        <source>Keep the scan</source>
        <translation>存好</translation>
    </message>
    <message>
        <source>Photo or scan</source>
        <translation>照片或扫描件</translation>
    </message>
</context>
<context>
    <name>SignedStep</name>
    <message>
        <source>{name} signed</source>
        <translation>{name} 已签名</translation>
    </message>
</context>
<context>
    <name>SigningSteps</name>
    <message>
        <source>Hands over</source>
        <translation>交班人</translation>
    </message>
    <message>
        <source>Types the own PIN.</source>
        <translation>自己输 6 位密码</translation>
    </message>
    <message>
        <source>First step 1, then the PIN.</source>
        <translation>先做完第 1 步，再输密码</translation>
    </message>
    <message>
        <source>Signs after the one who hands over.</source>
        <translation>交班人签完，接班人自己输</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>接班人</translation>
    </message>
    <message>
        <source>Then print the page</source>
        <translation>签完就打印</translation>
    </message>
    <message>
        <source>Leader {name} signed</source>
        <translation>带班领导 {name} 已签名</translation>
    </message>
    <message>
        <source>The leader signs too</source>
        <translation>带班领导也签</translation>
    </message>
    <message>
        <source>It is early: the shift ends at {time}</source>
        <translation>早交班：{time} 才下班</translation>
    </message>
    <message>
        <source>It is late: the shift ended at {time}</source>
        <translation>晚交班：{time} 已下班</translation>
    </message>
    <message>
        <source>Why is it signed like this?</source>
        <translation>为什么这样签？</translation>
    </message>
    <message>
        <source>Write it on the sheet</source>
        <translation>写进交班单</translation>
    </message>
    <message>
        <source>The sheet is signed and locked.</source>
        <translation>交班单已签名，已锁定。</translation>
    </message>
    <message>
        <source>Shift handover</source>
        <translation>交接班</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Record of a person</source>
        <translation>员工档案</translation>
    </message>
    <message>
        <source>Ratio of caregivers</source>
        <translation>护理人员配比</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>请写名字。</translation>
    </message>
    <message>
        <source>A name has at most {longest} characters here.</source>
        <translation>名称最多 {longest} 个字。</translation>
    </message>
    <message>
        <source>A phone number has digits, spaces and the signs + - ( ) only.</source>
        <translation>电话里只能有数字、空格和 + - ( )。</translation>
    </message>
    <message>
        <source>The last day of work must not be before the first one.</source>
        <translation>最后一天不能早于第一天。</translation>
    </message>
    <message>
        <source>The birth date must be before the first day of work.</source>
        <translation>出生日期要早于第一天上班。</translation>
    </message>
    <message>
        <source>Working hours are 1 to 100 percent of full time.</source>
        <translation>工时请写 1 到 100，全职是 100。</translation>
    </message>
    <message>
        <source>Write at most {longest} characters here.</source>
        <translation>这里最多写 {longest} 个字。</translation>
    </message>
    <message>
        <source>{name} signs in with this account already. Choose another one, or none.</source>
        <translation>{name}已经在用这个账号。请另选一个，或者不选。</translation>
    </message>
    <message>
        <source>There is an area called {name} already. Give it another name.</source>
        <translation>已经有叫“{name}”的护理区了。请换个名称。</translation>
    </message>
    <message>
        <source>A floor of it belongs to {name} already. A floor stands in one area only.</source>
        <translation>其中有一层已经归“{name}”了。一层楼只能归一个护理区。</translation>
    </message>
    <message>
        <source>Choose at least one floor.</source>
        <translation>请至少选一层楼。</translation>
    </message>
    <message>
        <source>Some fields need another look. Nothing was saved.</source>
        <translation>有几项要再看一下。什么都没有保存。</translation>
    </message>
    <message>
        <source>This area is not in the list any more. Nothing was changed. Look at the list again.</source>
        <translation>已经没有这个护理区了。什么都没有改。请重新看一下。</translation>
    </message>
    <message>
        <source>{people} still work in this area. Nothing was changed. Give them another area first, or the whole home.</source>
        <translation>{people}还在这个护理区上班。什么都没有改。请先把他们改到别的护理区，或者改成全院。</translation>
    </message>
    <message>
        <source>{file} could not be written: {why}. The home is safe. Choose another folder.</source>
        <translation>{file} 没有写成：{why}。院里的记录没有受影响。请换一个文件夹。</translation>
    </message>
    <message>
        <source>This person is not in the list any more. Nothing was changed. Look at the list again.</source>
        <translation>名单里已经没有这个人了。什么都没有改。请重新看一下名单。</translation>
    </message>
    <message>
        <source>This entry is not in the record any more. Nothing was changed. Look at the record again.</source>
        <translation>这一条已经不在档案里了。什么都没有改。请重新看一下档案。</translation>
    </message>
</context>
<context>
    <name>StaffIntake</name>
    <message>
        <source>“{told}” cannot be read here. It is kept in the remark; please look at it.</source>
        <translation>“{told}”在这里看不懂，已写进备注，请核实。</translation>
    </message>
    <message>
        <source>“{told}” names no day. It is kept in the remark; please look it up.</source>
        <translation>“{told}”没写到哪一天，已写进备注，请查清。</translation>
    </message>
    <message>
        <source>“{told}” is no post that is known here. The person comes in as “other post”.</source>
        <translation>没有“{told}”这个岗位，先按“其他岗位”导入，请核实。</translation>
    </message>
    <message>
        <source>No post is told. The person comes in as “other post”.</source>
        <translation>没写岗位，先按“其他岗位”导入，请核实。</translation>
    </message>
    <message>
        <source>There is no area called “{told}”. The person comes in for the whole home.</source>
        <translation>没有叫“{told}”的护理区，先按全院导入，请核实。</translation>
    </message>
    <message>
        <source>The ID number cannot be read. Sex and birth date are not taken from it.</source>
        <translation>身份证号看不出来，性别和出生日期没有从号码里取。</translation>
    </message>
    <message>
        <source>The ID number and the list tell different sexes. Please look at the card.</source>
        <translation>身份证号和名册写的性别不一样。请看身份证。</translation>
    </message>
    <message>
        <source>The ID number says {by_number}, the list says {by_list}. Please look at the card.</source>
        <translation>身份证号是 {by_number}，名册写的是 {by_list}。请看身份证。</translation>
    </message>
    <message>
        <source>The cell holds a formula without a result. Please write the value itself.</source>
        <translation>这一格是公式，没有结果。请直接写内容。</translation>
    </message>
    <message>
        <source>{name} stands in the list of staff already. The row is not brought in a second time.</source>
        <translation>{name}已经在员工名单里，这一行不重复导入。</translation>
    </message>
    <message>
        <source>There is a {name} already, born on another day. Please check that these are two people.</source>
        <translation>已经有一位{name}，出生日期不同。请核实是不是两个人。</translation>
    </message>
    <message>
        <source>The same person stands in row {row} already. This row is not brought in a second time.</source>
        <translation>和第 {row} 行是同一个人，这一行不重复导入。</translation>
    </message>
    <message>
        <source>{name} stands in row {row} too, born on another day. Please check that these are two people.</source>
        <translation>第 {row} 行也是{name}，出生日期不同。请核实是不是两个人。</translation>
    </message>
    <message>
        <source>The staff was changed since this preview was made. Nothing was brought in. Look at the preview again.</source>
        <translation>看过以后员工名单又有改动。什么都没有导入。请再看一遍。</translation>
    </message>
    <message>
        <source>Something was recorded of {names} since, or they have days in a roster. Nothing was changed. Take those records back first, or take people out of the list one by one.</source>
        <translation>导入以后又记过{names}的事，或者已经排了班。什么都没有改。请先收回那些记录，或者在员工档案里一个一个撤下。</translation>
    </message>
</context>
<context>
    <name>StaffIntakeField</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>ID number (for sex and birth date, not kept)</source>
        <translation>身份证号（只取性别和出生日期，不存号码）</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Head of a team</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>Employed as</source>
        <translation>用工性质</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>护理区</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>First day of work</source>
        <translation>到岗日期</translation>
    </message>
    <message>
        <source>Last day of work</source>
        <translation>离岗日期</translation>
    </message>
    <message>
        <source>In this work since</source>
        <translation>从业日期</translation>
    </message>
    <message>
        <source>Percent of full time</source>
        <translation>工时（全职的%）</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>夜班</translation>
    </message>
    <message>
        <source>Last day of the health certificate</source>
        <translation>健康证到期</translation>
    </message>
    <message>
        <source>Level of the caregiver certificate</source>
        <translation>护理员等级</translation>
    </message>
    <message>
        <source>Last day of the nurse licence</source>
        <translation>护士证到期</translation>
    </message>
    <message>
        <source>All certificates, as the program writes them</source>
        <translation>全部证件（本软件写出的样子）</translation>
    </message>
    <message>
        <source>Goes to, when the home closes</source>
        <translation>关院后去向</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>StaffMemberPage</name>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp)</source>
        <translation>照片 (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp)</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Nights and relatives</source>
        <translation>夜班和亲属</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>档案的几部分</translation>
    </message>
    <message>
        <source>This person is not in the list.</source>
        <translation>名单里没有这个人。</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>还没上班</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>登记错了</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>{name}的照片</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation>用账号登录</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Head of a team</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>Employed as</source>
        <translation>用工性质</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>护理区</translation>
    </message>
    <message>
        <source>May stand in for</source>
        <translation>还能顶班的护理区</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>夜班</translation>
    </message>
    <message>
        <source>Percent of full time</source>
        <translation>工时（全职的百分比）</translation>
    </message>
    <message>
        <source>First day of work</source>
        <translation>第一天上班</translation>
    </message>
    <message>
        <source>Last day of work</source>
        <translation>最后一天上班</translation>
    </message>
    <message>
        <source>In this work since</source>
        <translation>从哪天开始干这行</translation>
    </message>
    <message>
        <source>Goes to, when the home closes</source>
        <translation>并院后去向</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>the whole home</source>
        <translation>全院</translation>
    </message>
    <message>
        <source>{day}, {age} years</source>
        <translation>{day}，{age} 岁</translation>
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
        <source>not settled</source>
        <translation>还没定</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>The photo is saved.</source>
        <translation>照片已保存。</translation>
    </message>
    <message>
        <source>{name} is taken out of the list.</source>
        <translation>{name}已从名单里去掉。</translation>
    </message>
    <message>
        <source>{name} was entered by mistake?</source>
        <translation>{name}是登记错了吗？</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>从名单里去掉</translation>
    </message>
    <message>
        <source>Only for a mistake. Who leaves gets a last day of work and stays in the records.</source>
        <translation>只有登记错了才用。离职的请写最后一天上班的日期，记录会留着。</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Nobody is entered yet</source>
        <translation>还没有登记员工</translation>
    </message>
    <message>
        <source>Shifts, handovers and rosters take names, posts and areas from here.</source>
        <translation>班次、交接班和排班都用这里的名字、岗位和护理区。</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>导入员工名册</translation>
    </message>
    <message>
        <source>Nobody is like that</source>
        <translation>没有这样的人</translation>
    </message>
    <message>
        <source>Choose others above.</source>
        <translation>请在上面换个条件。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印名册</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>导入、存成表格</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>登记培训</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加员工</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>快到期在前</translation>
    </message>
    <message>
        <source>Caregivers</source>
        <translation>护理员</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Those who left</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>Whom to show</source>
        <translation>看哪些人</translation>
    </message>
    <message>
        <source>Name, initials, phone</source>
        <translation>姓名、拼音首字母、电话</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Search staff</source>
        <translation>找员工</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>配比</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>护理区</translation>
    </message>
    <message>
        <source>lasting</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>training due</source>
        <translation>该培训了</translation>
    </message>
    <message>
        <source>the whole home</source>
        <translation>全院</translation>
    </message>
    <message>
        <source>Staff, {count} people</source>
        <translation>员工 {count} 人</translation>
    </message>
    <message>
        <source>Other readings, over time</source>
        <translation>换算法、看走势</translation>
    </message>
    <message>
        <source>{name}: {certificate} has expired</source>
        <translation>{name}的{certificate}过期了</translation>
    </message>
    <message>
        <source>{name}: {certificate} is not on record</source>
        <translation>{name}没有登记{certificate}</translation>
    </message>
    <message>
        <source>{name}: {certificate} expires soon</source>
        <translation>{name}的{certificate}快到期了</translation>
    </message>
    <message>
        <source>{name}: nobody wrote until when {certificate} holds</source>
        <translation>{name}的{certificate}没写到期日</translation>
    </message>
    <message>
        <source>Until it is renewed, do not let {name} do this work.</source>
        <translation>证件没换好，先别让{name}干这个活。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>去看</translation>
    </message>
    <message>
        <source>{name} is entered.</source>
        <translation>{name}已登记。</translation>
    </message>
    <message>
        <source>Recorded for {count} people.</source>
        <translation>已给 {count} 人登记。</translation>
    </message>
</context>
<context>
    <name>StaffRules</name>
    <message>
        <source>set it as your home needs it</source>
        <translation>按本院需要设</translation>
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
        <source>guide to fire safety in crowded places, as quoted: twice a year</source>
        <translation>人员密集场所消防整治指南，转引：每半年一次</translation>
    </message>
    <message>
        <source>GB 38600-2019 is said to ask for it twice a year</source>
        <translation>据说 GB 38600-2019 要求每半年一次</translation>
    </message>
    <message>
        <source>Remind before a certificate expires</source>
        <translation>证件到期前多久提醒</translation>
    </message>
    <message>
        <source>Who needs a health certificate</source>
        <translation>哪些岗位要健康证</translation>
    </message>
    <message>
        <source>care and kitchen</source>
        <translation>护理和厨房</translation>
    </message>
    <message>
        <source>the kitchen only</source>
        <translation>只有厨房</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>都不要</translation>
    </message>
    <message>
        <source>A nurse needs a licence on record</source>
        <translation>护士要登记执业证</translation>
    </message>
    <message>
        <source>the rules of nursing are said to ask for it</source>
        <translation>据说护士条例要求</translation>
    </message>
    <message>
        <source>A caregiver needs a caregiver certificate on record</source>
        <translation>护理员要登记养老护理员证</translation>
    </message>
    <message>
        <source>Safety training again after (0: not asked for)</source>
        <translation>安全培训多久一次（0 为不要求）</translation>
    </message>
    <message>
        <source>Fire training again after (0: not asked for)</source>
        <translation>消防培训多久一次（0 为不要求）</translation>
    </message>
    <message>
        <source>Somebody is new to the work for</source>
        <translation>多久以内算新手</translation>
    </message>
    <message>
        <source>Nobody above this age works at night (0: no limit)</source>
        <translation>超过多少岁不排夜班（0 为不限）</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
</context>
<context>
    <name>StaffTask</name>
    <message>
        <source>{count} people work with an expired certificate</source>
        <translation>{count} 人证件过期了</translation>
    </message>
    <message>
        <source>{count} people have no certificate on record that their post needs</source>
        <translation>{count} 人没有登记该有的证件</translation>
    </message>
    <message>
        <source>{count} certificates expire soon</source>
        <translation>{count} 个证件快到期</translation>
    </message>
    <message>
        <source>{count} people are due for training</source>
        <translation>{count} 人该培训了</translation>
    </message>
    <message>
        <source>{gap} caregivers are missing for the ratio</source>
        <translation>护理人员配比差 {gap} 人</translation>
    </message>
    <message>
        <source>{gap} caregivers are missing for the ratio by class</source>
        <translation>按自理能力算配比差 {gap} 人</translation>
    </message>
    <message>
        <source>{need} are needed, {actual} are there.</source>
        <translation>应配 {need} 人，实配 {actual} 人。</translation>
    </message>
    <message>
        <source>Your {certificate} has expired</source>
        <translation>您的{certificate}过期了</translation>
    </message>
    <message>
        <source>Your {certificate} expires in {days} days</source>
        <translation>您的{certificate}还有 {days} 天到期</translation>
    </message>
    <message>
        <source>Renew it, and give the new one to the office.</source>
        <translation>请去换证，换好后交给办公室。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>去看</translation>
    </message>
    <message>
        <source>See whom</source>
        <translation>看是谁</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>{post}, head</source>
        <translation>{post}、组长</translation>
    </message>
</context>
<context>
    <name>StandInPopover</name>
    <message>
        <source>Free that day (who may, first)</source>
        <translation>这天有空的人（合规的排在前面）</translation>
    </message>
    <message>
        <source>Nobody is free that day.</source>
        <translation>这天没有人有空。</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>排上</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Checks to be used</source>
        <translation>启用检查</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从哪天起</translation>
    </message>
    <message>
        <source>Walk these places: {places}</source>
        <translation>巡查这些区域：{places}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>This part could not be worked out. Nothing was changed.</source>
        <translation>这块没算出来，数据没有改变。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>en_GB</source>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>今天 {day}</translation>
    </message>
    <message>
        <source>Print the day</source>
        <translation>打印今日一页</translation>
    </message>
    <message>
        <source>{name}, good morning</source>
        <translation>{name}，上午好</translation>
    </message>
    <message>
        <source>{name}, good afternoon</source>
        <translation>{name}，下午好</translation>
    </message>
    <message>
        <source>{name}, good evening</source>
        <translation>{name}，晚上好</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>马上办</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天办</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>本周办</translation>
    </message>
    <message>
        <source>when free</source>
        <translation>有空办</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>等您处理</translation>
    </message>
    <message>
        <source>Nothing urgent today</source>
        <translation>今天没有急事</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>还有 {count} 件</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>The day on one page</source>
        <translation>今日一页</translation>
    </message>
</context>
<context>
    <name>StayDialog</name>
    <message>
        <source>Enter day, hour and minute.</source>
        <translation>请填好日期和几点几分。</translation>
    </message>
    <message>
        <source>our own staff</source>
        <translation>本院员工</translation>
    </message>
    <message>
        <source>hired</source>
        <translation>请的护工</translation>
    </message>
    <message>
        <source>family</source>
        <translation>家属</translation>
    </message>
</context>
<context>
    <name>Stays</name>
    <message>
        <source>Tell every move of every resident</source>
        <translation>列出所有老人的全部动向</translation>
    </message>
    <message>
        <source>Tell how many people are where at an instant</source>
        <translation>算出某个时刻在册、在院、请假、住院、失联各多少人</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>床位</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>等您决定</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>动向</translation>
    </message>
    <message>
        <source>Write which hospital.</source>
        <translation>请写是哪家医院。</translation>
    </message>
    <message>
        <source>Write who it is.</source>
        <translation>请写是谁。</translation>
    </message>
    <message>
        <source>The end must be after the start at {when}.</source>
        <translation>结束时间要在开始时间 {when} 之后。</translation>
    </message>
    <message>
        <source>The cost cannot be below zero.</source>
        <translation>费用不能小于零。</translation>
    </message>
    <message>
        <source>This line was corrected or taken back already. Nothing was changed. Look at the moves again.</source>
        <translation>这一条已经更正或收回过了。什么都没有改。请重新看一下动向。</translation>
    </message>
    <message>
        <source>{when} is still to come. Enter the time at which it happened.</source>
        <translation>{when} 还没到。请填事情发生的时间。</translation>
    </message>
    <message>
        <source>{name} was not born yet at {when}. Look at the date.</source>
        <translation>{when} 时{name}还没出生。请看一下日期。</translation>
    </message>
    <message>
        <source>“{move}” does not fit at {when}: {name} is then “{state}”.</source>
        <translation>{when} 记不了“{move}”：那时{name}的状态是“{state}”。</translation>
    </message>
    <message>
        <source>{name} has died. Nothing new is recorded of this person's stay; only the closing steps are.</source>
        <translation>{name}已经去世，不能再记新的动向，只能记后事的步骤。</translation>
    </message>
    <message>
        <source>“{move}” at {when} would not fit any more. Correct or take back that one first.</source>
        <translation>这样改，{when} 的“{move}”就对不上了。请先更正或收回那一条。</translation>
    </message>
    <message>
        <source>Bed {label} belongs to {other} at that time. Choose another bed or another time.</source>
        <translation>那时 {label} 床是{other}在住。请换一张床或换个时间。</translation>
    </message>
    <message>
        <source>This bed is not in the home or out of use. Choose another bed.</source>
        <translation>这张床没有登记或已经停用。请换一张床。</translation>
    </message>
    <message>
        <source>{name} has bed {label} already.</source>
        <translation>{name}本来就在 {label} 床。</translation>
    </message>
    <message>
        <source>Bed {label} stands in a room for men. Write why, if it shall be so.</source>
        <translation>{label} 床在男房。如果一定这样安排，请写原因。</translation>
    </message>
    <message>
        <source>Bed {label} stands in a room for women. Write why, if it shall be so.</source>
        <translation>{label} 床在女房。如果一定这样安排，请写原因。</translation>
    </message>
    <message>
        <source>There are later moves already. Write why this one comes late.</source>
        <translation>后面已经有别的动向了，这一条是补记。请写补记的原因。</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>请写原因。</translation>
    </message>
    <message>
        <source>Awaiting admission</source>
        <translation>待入住</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>在院</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>住院</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>失联</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离院</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>入住</translation>
    </message>
    <message>
        <source>Change of bed</source>
        <translation>换床</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Back from leave</source>
        <translation>销假</translation>
    </message>
    <message>
        <source>To hospital</source>
        <translation>住院</translation>
    </message>
    <message>
        <source>Back from hospital</source>
        <translation>出院</translation>
    </message>
    <message>
        <source>Gone missing</source>
        <translation>失联</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>找回</translation>
    </message>
    <message>
        <source>Transfer to another home</source>
        <translation>转出</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>退住</translation>
    </message>
    <message>
        <source>End of support</source>
        <translation>终止供养</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>{name} is not in hospital. Nothing was changed. Look at the moves again.</source>
        <translation>{name}现在没有住院。什么都没有改。请重新看一下动向。</translation>
    </message>
    <message>
        <source>This escort is not on record any more. Nothing was changed. Look at the list again.</source>
        <translation>这位陪护的记录已经不在了。什么都没有改。请重新看一下名单。</translation>
    </message>
    <message>
        <source>Something was recorded of {name} since this import. Nothing was changed. Take that back first.</source>
        <translation>这次导入以后，{name}又记过别的动向。什么都没有改。请先收回那些动向。</translation>
    </message>
    <message>
        <source>{name} has died. Nothing was changed; only the closing steps are recorded now.</source>
        <translation>{name}已经去世。什么都没有改，现在只能记后事的步骤。</translation>
    </message>
    <message>
        <source>This move is not prepared, it is recorded at once. Nothing was changed.</source>
        <translation>这种动向不用院长确认，直接记就行。什么都没有改。</translation>
    </message>
    <message>
        <source>This was confirmed or refused already. Nothing was changed. Look at the list again.</source>
        <translation>这一条已经确认或退回过了。什么都没有改。请重新看一下名单。</translation>
    </message>
    <message>
        <source>This resident is not on record any more. Nothing was changed. Look at the list again.</source>
        <translation>这位老人的登记已经不在了。什么都没有改。请重新看一下名单。</translation>
    </message>
</context>
<context>
    <name>StaysDue</name>
    <message>
        <source>{name} is not back from leave</source>
        <translation>{name}请假没回来</translation>
    </message>
    <message>
        <source>Due {when}, {late} late. Call {phone}, then begin the search.</source>
        <translation>该 {when} 回，已过 {late}。先打电话 {phone}，再开始寻找。</translation>
    </message>
    <message>
        <source>Due {when}, {late} late. Call {phone}.</source>
        <translation>该 {when} 回，已过 {late}。请打电话 {phone}。</translation>
    </message>
    <message>
        <source>Due {when}. The search has begun.</source>
        <translation>该 {when} 回。已经开始寻找。</translation>
    </message>
    <message>
        <source>{name} comes back from leave today</source>
        <translation>{name}今天该回来</translation>
    </message>
    <message>
        <source>Due at {when}</source>
        <translation>{when} 该回来</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name}失联</translation>
    </message>
    <message>
        <source>Since {when}. More than {hours} hours: tell the authorities and the family now.</source>
        <translation>从 {when} 起，已满 {hours} 小时：马上上报并告诉家属。</translation>
    </message>
    <message>
        <source>Since {when}. Ask at the gate, tell the family.</source>
        <translation>从 {when} 起。请问门卫，告诉家属。</translation>
    </message>
    <message>
        <source>{kind} of {name} waits for you</source>
        <translation>{name}的{kind}等您确认</translation>
    </message>
    <message>
        <source>{name} asks for leave</source>
        <translation>{name}要请假</translation>
    </message>
    <message>
        <source>From {start} to {end}, to {where}</source>
        <translation>{start} 到 {end}，去{where}</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>去看看</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>床位图</translation>
    </message>
    <message>
        <source>{free} beds free</source>
        <translation>空床 {free} 张</translation>
    </message>
</context>
<context>
    <name>StaysPerson</name>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>sex not known</source>
        <translation>性别不详</translation>
    </message>
    <message>
        <source>sex not told</source>
        <translation>性别未说明</translation>
    </message>
    <message>
        <source>{years} years old</source>
        <translation>{years} 岁</translation>
    </message>
    <message>
        <source>about {years} years old</source>
        <translation>约 {years} 岁</translation>
    </message>
</context>
<context>
    <name>StepChart</name>
    <message>
        <source>{count} empty</source>
        <translation>空 {count} 班</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} 秒</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>This is done</source>
        <translation>这一步办好了</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>什么时候办的</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>谁办的</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>StockDialog</name>
    <message>
        <source>Stock of {medicine}</source>
        <translation>{medicine} 的数量</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Choose what is written down.</source>
        <translation>请选记哪一种。</translation>
    </message>
    <message>
        <source>Write the number, as 12 or 0.5.</source>
        <translation>请写数字，比如 12 或 0.5。</translation>
    </message>
    <message>
        <source>What is written down</source>
        <translation>记什么</translation>
    </message>
    <message>
        <source>How many ({unit})</source>
        <translation>多少（{unit}）</translation>
    </message>
    <message>
        <source>Note; why it differs, or to whom it went</source>
        <translation>备注；为什么对不上，或给了谁</translation>
    </message>
    <message>
        <source>Last counted: {amount}</source>
        <translation>上次清点：{amount}</translation>
    </message>
</context>
<context>
    <name>StopDialog</name>
    <message>
        <source>Stop: {medicine}</source>
        <translation>停药：{medicine}</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>停药</translation>
    </message>
    <message>
        <source>Last day it is given</source>
        <translation>最后服药那天</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>谁说停的</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
</context>
<context>
    <name>SupplierDialog</name>
    <message>
        <source>Enter a supplier</source>
        <translation>登记供货商</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Number of the licence</source>
        <translation>许可证编号</translation>
    </message>
    <message>
        <source>Licence until</source>
        <translation>许可证到期</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
</context>
<context>
    <name>SwapDialog</name>
    <message>
        <source>Choose with whom.</source>
        <translation>请选和谁换。</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>请写原因。</translation>
    </message>
    <message>
        <source>Swap {day}</source>
        <translation>换班 {day}</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>申请换班</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>和谁换</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>nothing may be written there, or the file is open in another program</source>
        <translation>这个地方不让写，或者文件正在别的软件里打开着</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘满了</translation>
    </message>
    <message>
        <source>this place is write-protected</source>
        <translation>这个地方写保护，写不进去</translation>
    </message>
    <message>
        <source>the disk or stick does not read or write properly</source>
        <translation>磁盘或U盘读写出错</translation>
    </message>
    <message>
        <source>the folder is not there any more, perhaps the stick was pulled out</source>
        <translation>文件夹不在了，U盘可能拔掉了</translation>
    </message>
</context>
<context>
    <name>TakeBackRule</name>
    <message>
        <source>Write the reason.</source>
        <translation>请写原因。</translation>
    </message>
    <message>
        <source>Take this value back</source>
        <translation>收回这一条</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>If you take it back</source>
        <translation>收回以后</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么收回</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>A check of your own</source>
        <translation>自己加一项检查</translation>
    </message>
    <message>
        <source>Prepare it for the director</source>
        <translation>拟好，交院长确认</translation>
    </message>
    <message>
        <source>Save from that day on</source>
        <translation>从那天起这样做</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>多久一次</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>20:00, or empty for the whole day</source>
        <translation>如 20:00；全天就空着</translation>
    </message>
    <message>
        <source>From (time)</source>
        <translation>几点开始</translation>
    </message>
    <message>
        <source>Until (time)</source>
        <translation>几点为止</translation>
    </message>
    <message>
        <source>Minutes between two</source>
        <translation>两次至少隔几分钟</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>几个人签字</translation>
    </message>
    <message>
        <source>the home together</source>
        <translation>全院一起</translation>
    </message>
    <message>
        <source>each district for itself</source>
        <translation>每个片区各做一次</translation>
    </message>
    <message>
        <source>Walked by</source>
        <translation>怎么分</translation>
    </message>
    <message>
        <source>Items, one a line; ★ before what the director hears of at once</source>
        <translation>检查内容，一行一条；要马上报院长的前面加★</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从哪天起</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么改</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Settings of checks</source>
        <translation>检查项目设置</translation>
    </message>
    <message>
        <source>Places of rounds …</source>
        <translation>巡查区域…</translation>
    </message>
    <message>
        <source>A check of your own …</source>
        <translation>自己加一项…</translation>
    </message>
    <message>
        <source>Checks of the program …</source>
        <translation>启用常用检查…</translation>
    </message>
    <message>
        <source>not used any more</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>{often}; {items} items; {signatures} signatures; since {day}</source>
        <translation>{often}，{items} 条，{signatures} 人签字，{day} 起</translation>
    </message>
    <message>
        <source>Sources: {names}</source>
        <translation>依据：{names}</translation>
    </message>
    <message>
        <source>Blank sheet</source>
        <translation>打印空白表</translation>
    </message>
    <message>
        <source>Change from a day on …</source>
        <translation>从某天起修改…</translation>
    </message>
    <message>
        <source>Use it no more …</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>from {day}: {who}: {why}</source>
        <translation>{day} 起　{who}：{why}</translation>
    </message>
    <message>
        <source>begins later</source>
        <translation>到日子生效</translation>
    </message>
    <message>
        <source>prepared, holds not yet</source>
        <translation>已拟好，还没生效</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Use this check no more</source>
        <translation>停用这项检查</translation>
    </message>
    <message>
        <source>From today on</source>
        <translation>从今天起停用</translation>
    </message>
</context>
<context>
    <name>ThingDialog</name>
    <message>
        <source>A thing to count</source>
        <translation>要清点的物品</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What: keys, torch, wheelchairs …</source>
        <translation>什么：钥匙、手电、轮椅……</translation>
    </message>
    <message>
        <source>How many there should be</source>
        <translation>应有多少</translation>
    </message>
</context>
<context>
    <name>ThingsDialog</name>
    <message>
        <source>What is counted at each handover</source>
        <translation>每次交班清点什么</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Add a thing</source>
        <translation>加一样</translation>
    </message>
    <message>
        <source>Nothing yet. Add keys, torch, wheelchairs, oxygen, with how many there should be.</source>
        <translation>还没有。请加上钥匙、手电、轮椅、氧气瓶等，写清应有多少。</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>改{name}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>把{name}从清单去掉</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Take {name} off the list?</source>
        <translation>把{name}从清单去掉？</translation>
    </message>
</context>
<context>
    <name>Tie</name>
    <message>
        <source>couple</source>
        <translation>夫妻</translation>
    </message>
    <message>
        <source>relatives</source>
        <translation>亲属</translation>
    </message>
    <message>
        <source>another tie</source>
        <translation>其他关系</translation>
    </message>
    <message>
        <source>shifts as they come</source>
        <translation>怎么排都行</translation>
    </message>
    <message>
        <source>not in one shift</source>
        <translation>不排同一个班</translation>
    </message>
    <message>
        <source>in the same shifts</source>
        <translation>排同一个班</translation>
    </message>
    <message>
        <source>Choose somebody else. Nothing was saved.</source>
        <translation>请选另外一个人。什么都没有保存。</translation>
    </message>
    <message>
        <source>{name} stands in this record already. Take that entry back first. Nothing was saved.</source>
        <translation>这份档案里已经有{name}了。要改请先收回那一条。什么都没有保存。</translation>
    </message>
</context>
<context>
    <name>TieDialog</name>
    <message>
        <source>Choose who.</source>
        <translation>请选是谁。</translation>
    </message>
    <message>
        <source>Choose what they are to each other.</source>
        <translation>请选两人的关系。</translation>
    </message>
    <message>
        <source>{name}: couple, relatives</source>
        <translation>{name}的夫妻、亲属</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>和谁</translation>
    </message>
    <message>
        <source>They are</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Paper</source>
        <translation>看单据</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>late entry</source>
        <translation>补记</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>written by {name} at {when}</source>
        <translation>{name} {when} 记</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销 Ctrl+Z</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Fuyuan</source>
        <translation>福院通</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁屏</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>锁屏</translation>
    </message>
</context>
<context>
    <name>TotalsCard</name>
    <message>
        <source>Points of the four parts</source>
        <translation>四项得分</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Total and level, and last time's points, are shown when all is answered.</source>
        <translation>26 项答完才出总分和等级，上次的分数也在那时给看。</translation>
    </message>
    <message>
        <source>{done} / {all} items</source>
        <translation>{done} / {all} 项</translation>
    </message>
    <message>
        <source>{count} items to go</source>
        <translation>还差 {count} 项</translation>
    </message>
</context>
<context>
    <name>TownshipCard</name>
    <message>
        <source>New township</source>
        <translation>换户籍地</translation>
    </message>
    <message>
        <source>Township that pays</source>
        <translation>户籍地（出资地）</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>pays now</source>
        <translation>现在出资</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>access taken away</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>access given again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>new passphrase</source>
        <translation>重设口令</translation>
    </message>
    <message>
        <source>wrong PIN</source>
        <translation>数字密码输错</translation>
    </message>
    <message>
        <source>PIN removed</source>
        <translation>取消数字密码</translation>
    </message>
    <message>
        <source>new PIN</source>
        <translation>重设数字密码</translation>
    </message>
    <message>
        <source>opened with the recovery sheet</source>
        <translation>用恢复密码纸打开</translation>
    </message>
    <message>
        <source>new recovery sheet</source>
        <translation>出新恢复密码纸</translation>
    </message>
    <message>
        <source>signed beside another</source>
        <translation>在别人旁边签名</translation>
    </message>
    <message>
        <source>took over by PIN</source>
        <translation>用数字密码换人</translation>
    </message>
    <message>
        <source>may try again</source>
        <translation>解除等待</translation>
    </message>
    <message>
        <source>own observation</source>
        <translation>本院观察</translation>
    </message>
    <message>
        <source>official class</source>
        <translation>自理能力认定</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>填好待确认</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>report to the county</source>
        <translation>变更上报</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>已上报</translation>
    </message>
    <message>
        <source>received by the county</source>
        <translation>县里已收到</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>有了结果</translation>
    </message>
    <message>
        <source>not followed any further</source>
        <translation>不再上报</translation>
    </message>
    <message>
        <source>ability assessment</source>
        <translation>能力评估</translation>
    </message>
    <message>
        <source>signed form scanned</source>
        <translation>存了签字的表</translation>
    </message>
    <message>
        <source>notice of levels</source>
        <translation>评估等级告知单</translation>
    </message>
    <message>
        <source>care levels</source>
        <translation>护理等级</translation>
    </message>
    <message>
        <source>list of what is due printed</source>
        <translation>打印了到期名单</translation>
    </message>
    <message>
        <source>assessment of risks</source>
        <translation>风险评估</translation>
    </message>
    <message>
        <source>care log</source>
        <translation>照护记录</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>room confirmed</source>
        <translation>确认房间</translation>
    </message>
    <message>
        <source>own limits set</source>
        <translation>设个人范围</translation>
    </message>
    <message>
        <source>care planned</source>
        <translation>定照护计划</translation>
    </message>
    <message>
        <source>line of the care plan taken back</source>
        <translation>收回照护计划</translation>
    </message>
    <message>
        <source>shift signed</source>
        <translation>本班签名</translation>
    </message>
    <message>
        <source>sums counted anew</source>
        <translation>重新合计</translation>
    </message>
    <message>
        <source>dossier</source>
        <translation>转院档案</translation>
    </message>
    <message>
        <source>dossiers</source>
        <translation>转院档案</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>extinguishers looked at</source>
        <translation>检查灭火器</translation>
    </message>
    <message>
        <source>check taken back</source>
        <translation>收回检查</translation>
    </message>
    <message>
        <source>taken out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>taken into use again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>food sample</source>
        <translation>食品留样</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>留样</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>处置</translation>
    </message>
    <message>
        <source>food sample thrown away</source>
        <translation>留样处置</translation>
    </message>
    <message>
        <source>fridge</source>
        <translation>冰箱</translation>
    </message>
    <message>
        <source>temperature written</source>
        <translation>记温度</translation>
    </message>
    <message>
        <source>temperature of a fridge</source>
        <translation>冰箱温度</translation>
    </message>
    <message>
        <source>disinfecting</source>
        <translation>餐具消毒</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>供货商</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>采购</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>食谱</translation>
    </message>
    <message>
        <source>books of the kitchen</source>
        <translation>厨房台账</translation>
    </message>
    <message>
        <source>handover</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>handover signed</source>
        <translation>交班单签名</translation>
    </message>
    <message>
        <source>line added to a signed handover</source>
        <translation>交班单加了一行更正</translation>
    </message>
    <message>
        <source>handover printed</source>
        <translation>打印交班单</translation>
    </message>
    <message>
        <source>left for the next shift</source>
        <translation>留给下一班</translation>
    </message>
    <message>
        <source>left for the next shift: done</source>
        <translation>留给下一班：办好了</translation>
    </message>
    <message>
        <source>left for the next shift: open again</source>
        <translation>留给下一班：重新打开</translation>
    </message>
    <message>
        <source>thing to count</source>
        <translation>要清点的物品</translation>
    </message>
    <message>
        <source>hazard</source>
        <translation>隐患</translation>
    </message>
    <message>
        <source>written down</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>begun to mend</source>
        <translation>开始整改</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>改好了</translation>
    </message>
    <message>
        <source>check not passed</source>
        <translation>复查没过</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>grade changed</source>
        <translation>改了等级</translation>
    </message>
    <message>
        <source>deadline moved</source>
        <translation>改了期限</translation>
    </message>
    <message>
        <source>given to somebody else</source>
        <translation>换了责任人</translation>
    </message>
    <message>
        <source>note added</source>
        <translation>加了说明</translation>
    </message>
    <message>
        <source>step taken back</source>
        <translation>收回一步</translation>
    </message>
    <message>
        <source>inspection from outside</source>
        <translation>外部检查</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>意外</translation>
    </message>
    <message>
        <source>first told</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>reported upward</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>family told</source>
        <translation>告知家属</translation>
    </message>
    <message>
        <source>added to</source>
        <translation>补充情况</translation>
    </message>
    <message>
        <source>cause written</source>
        <translation>写明原因</translation>
    </message>
    <message>
        <source>measure written</source>
        <translation>写明措施</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>line taken back</source>
        <translation>收回一条</translation>
    </message>
    <message>
        <source>record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已存</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>list</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>用药</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>开医嘱</translation>
    </message>
    <message>
        <source>order changed</source>
        <translation>改医嘱</translation>
    </message>
    <message>
        <source>order taken back</source>
        <translation>收回医嘱</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停药</translation>
    </message>
    <message>
        <source>stop taken back</source>
        <translation>收回停药</translation>
    </message>
    <message>
        <source>dose of medicine</source>
        <translation>服药</translation>
    </message>
    <message>
        <source>stock of medicine</source>
        <translation>药品账</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>received</source>
        <translation>收药</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>退药</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>销毁</translation>
    </message>
    <message>
        <source>place</source>
        <translation>床位房间</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>put in order</source>
        <translation>排先后</translation>
    </message>
    <message>
        <source>something to check</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>核实完</translation>
    </message>
    <message>
        <source>funding township</source>
        <translation>户籍地</translation>
    </message>
    <message>
        <source>health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>paper on file</source>
        <translation>档案材料</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>老人</translation>
    </message>
    <message>
        <source>admission undone</source>
        <translation>撤销入住</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>新登记</translation>
    </message>
    <message>
        <source>health read</source>
        <translation>查看健康</translation>
    </message>
    <message>
        <source>brought in from a list</source>
        <translation>从花名册导入</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>换照片</translation>
    </message>
    <message>
        <source>whole number shown</source>
        <translation>查看全号</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>residents</source>
        <translation>老人名单</translation>
    </message>
    <message>
        <source>list printed</source>
        <translation>打印名单</translation>
    </message>
    <message>
        <source>listed with ID numbers</source>
        <translation>列出身份证号</translation>
    </message>
    <message>
        <source>roster</source>
        <translation>班表</translation>
    </message>
    <message>
        <source>days of the roster set</source>
        <translation>改班表</translation>
    </message>
    <message>
        <source>pattern of somebody's duties set</source>
        <translation>设定排班规律</translation>
    </message>
    <message>
        <source>list written for Excel</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>published</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>notes accepted</source>
        <translation>提醒看过了，就这样</translation>
    </message>
    <message>
        <source>notes not accepted any more</source>
        <translation>提醒重新显示</translation>
    </message>
    <message>
        <source>group of the roster</source>
        <translation>排班组</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>班种</translation>
    </message>
    <message>
        <source>what a duty needs set</source>
        <translation>设定每班人数</translation>
    </message>
    <message>
        <source>leave or wish</source>
        <translation>休假或愿望</translation>
    </message>
    <message>
        <source>answer taken back</source>
        <translation>收回答复</translation>
    </message>
    <message>
        <source>swap</source>
        <translation>换班</translation>
    </message>
    <message>
        <source>check</source>
        <translation>检查项目</translation>
    </message>
    <message>
        <source>checks taken into use</source>
        <translation>启用检查</translation>
    </message>
    <message>
        <source>change of a check confirmed</source>
        <translation>确认检查项目的改动</translation>
    </message>
    <message>
        <source>reason of a missed check</source>
        <translation>写缺检查的原因</translation>
    </message>
    <message>
        <source>place of rounds</source>
        <translation>巡查区域</translation>
    </message>
    <message>
        <source>places of rounds put in order</source>
        <translation>排巡查区域的先后</translation>
    </message>
    <message>
        <source>what makes a check due</source>
        <translation>加查事由</translation>
    </message>
    <message>
        <source>check asked for</source>
        <translation>因事加查</translation>
    </message>
    <message>
        <source>round</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>round begun</source>
        <translation>开始检查</translation>
    </message>
    <message>
        <source>item of a round answered</source>
        <translation>填检查条目</translation>
    </message>
    <message>
        <source>place of a round found good</source>
        <translation>一个区域全部合格</translation>
    </message>
    <message>
        <source>answers of a round taken back</source>
        <translation>收回检查结果</translation>
    </message>
    <message>
        <source>round finished</source>
        <translation>巡完签字</translation>
    </message>
    <message>
        <source>round signed</source>
        <translation>确认签字</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>ledger printed</source>
        <translation>打印台账</translation>
    </message>
    <message>
        <source>folder for inspectors</source>
        <translation>检查资料</translation>
    </message>
    <message>
        <source>folder for inspectors printed</source>
        <translation>生成检查资料</translation>
    </message>
    <message>
        <source>blank sheet of a check</source>
        <translation>空白检查表</translation>
    </message>
    <message>
        <source>blank sheet of a check printed</source>
        <translation>打印空白检查表</translation>
    </message>
    <message>
        <source>summary of safety</source>
        <translation>安全月报</translation>
    </message>
    <message>
        <source>summary of safety printed</source>
        <translation>打印安全月报</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>set up</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>moved in</source>
        <translation>搬入</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>area</source>
        <translation>护理区</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>photo taken</source>
        <translation>换照片</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>员工证件</translation>
    </message>
    <message>
        <source>training</source>
        <translation>员工培训</translation>
    </message>
    <message>
        <source>time without night shifts</source>
        <translation>不排夜班的时间</translation>
    </message>
    <message>
        <source>end written</source>
        <translation>写结束日期</translation>
    </message>
    <message>
        <source>tie between staff</source>
        <translation>员工关系</translation>
    </message>
    <message>
        <source>shifts planned anew</source>
        <translation>重新定班次</translation>
    </message>
    <message>
        <source>bed map</source>
        <translation>床位图</translation>
    </message>
    <message>
        <source>steps after a death</source>
        <translation>身后事</translation>
    </message>
    <message>
        <source>step done</source>
        <translation>办完一步</translation>
    </message>
    <message>
        <source>escort in hospital</source>
        <translation>陪护</translation>
    </message>
    <message>
        <source>leave slip</source>
        <translation>请假条</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>left on leave</source>
        <translation>离院请假</translation>
    </message>
    <message>
        <source>search begun</source>
        <translation>开始寻找</translation>
    </message>
    <message>
        <source>back</source>
        <translation>销假</translation>
    </message>
    <message>
        <source>stay</source>
        <translation>动向</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>入住</translation>
    </message>
    <message>
        <source>moved to another bed</source>
        <translation>换床</translation>
    </message>
    <message>
        <source>went on leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>came back from leave</source>
        <translation>销假回来</translation>
    </message>
    <message>
        <source>went to hospital</source>
        <translation>住院</translation>
    </message>
    <message>
        <source>left hospital</source>
        <translation>出院</translation>
    </message>
    <message>
        <source>went missing</source>
        <translation>失联</translation>
    </message>
    <message>
        <source>found</source>
        <translation>找回</translation>
    </message>
    <message>
        <source>transferred out</source>
        <translation>转出</translation>
    </message>
    <message>
        <source>discharged</source>
        <translation>退住</translation>
    </message>
    <message>
        <source>support ended</source>
        <translation>终止供养</translation>
    </message>
    <message>
        <source>died</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>import taken back</source>
        <translation>随导入收回</translation>
    </message>
    <message>
        <source>preparation taken back</source>
        <translation>收回待确认</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>home</source>
        <translation>本院</translation>
    </message>
    <message>
        <source>date confirmed</source>
        <translation>确认日期</translation>
    </message>
    <message>
        <source>brought to a new version</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>restored from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>改设置</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>added</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>made</source>
        <translation>做好</translation>
    </message>
</context>
<context>
    <name>TrailPage</name>
    <message>
        <source>Of whom</source>
        <translation>谁做的</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>看全部</translation>
    </message>
    <message>
        <source>Only about this</source>
        <translation>只看这一个的</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>操作留痕</translation>
    </message>
    <message>
        <source>Older lines</source>
        <translation>再往前看</translation>
    </message>
    <message>
        <source>Nothing stands here</source>
        <translation>这里没有记录</translation>
    </message>
    <message>
        <source>Choose another person.</source>
        <translation>请换一个人看。</translation>
    </message>
    <message>
        <source>Nothing can be changed or removed here.</source>
        <translation>这里的记录谁也不能改、不能删。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>What</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于谁</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>fire safety</source>
        <translation>消防</translation>
    </message>
    <message>
        <source>care skills</source>
        <translation>护理技能</translation>
    </message>
    <message>
        <source>food hygiene</source>
        <translation>食品卫生</translation>
    </message>
    <message>
        <source>infection control</source>
        <translation>防感染</translation>
    </message>
    <message>
        <source>first aid</source>
        <translation>急救</translation>
    </message>
    <message>
        <source>conduct and rights</source>
        <translation>职业操守和老人权益</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>no test</source>
        <translation>没考试</translation>
    </message>
    <message>
        <source>Choose or write what was taught.</source>
        <translation>请选或写培训内容。</translation>
    </message>
    <message>
        <source>Write the length in whole minutes, at least 1, or leave it empty.</source>
        <translation>时长请写整数分钟，至少 1，或者空着。</translation>
    </message>
    <message>
        <source>This day is still to come. Record the training once it was held.</source>
        <translation>这一天还没到。培训办过以后再登记。</translation>
    </message>
    <message>
        <source>Choose who took part. Nothing was saved.</source>
        <translation>请选谁参加了。什么都没有保存。</translation>
    </message>
</context>
<context>
    <name>TrainingCard</name>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Record a training</source>
        <translation>登记培训</translation>
    </message>
    <message>
        <source>due</source>
        <translation>该培训了</translation>
    </message>
    <message>
        <source>No training is on record.</source>
        <translation>还没有登记培训。</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>The training is on record.</source>
        <translation>培训已登记。</translation>
    </message>
    <message>
        <source>Take back this training of {name}?</source>
        <translation>收回{name}的这次培训吗？</translation>
    </message>
    <message>
        <source>The training is taken back.</source>
        <translation>培训记录已收回。</translation>
    </message>
</context>
<context>
    <name>TrainingDialog</name>
    <message>
        <source>Choose or write what was taught.</source>
        <translation>请选或写培训内容。</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>请写是哪天。</translation>
    </message>
    <message>
        <source>Record a training</source>
        <translation>登记培训</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>谁讲的</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>谁参加了</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Look whether the home is whole</source>
        <translation>查一查本院的数据是否完好</translation>
    </message>
    <message>
        <source>Make sums of the care log that are wrong anew from its lines</source>
        <translation>照护记录的合计不对时，按记录重新算</translation>
    </message>
    <message>
        <source>Tell counts and digests of what stands</source>
        <translation>报出各项数目和指纹</translation>
    </message>
    <message>
        <source>Write a verified backup</source>
        <translation>做一份核对过的备份</translation>
    </message>
    <message>
        <source>Make a home of a backup, in a folder that does not exist yet</source>
        <translation>把备份恢复到一个新的文件夹</translation>
    </message>
    <message>
        <source>Tell which backups are there</source>
        <translation>列出有哪些备份</translation>
    </message>
    <message>
        <source>The date of this PC is in doubt</source>
        <translation>这台电脑的日期好像不对</translation>
    </message>
    <message>
        <source>It says {now}. Compare with a phone, then say whether it is right.</source>
        <translation>现在显示 {now}。请和手机对一下，再说对不对。</translation>
    </message>
    <message>
        <source>The newest backup is old</source>
        <translation>备份旧了</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>The last one is of {when}.</source>
        <translation>最近一次是 {when}。</translation>
    </message>
    <message>
        <source>Make a backup on a stick</source>
        <translation>该往U盘上备份了</translation>
    </message>
    <message>
        <source>The last one there is of {when}.</source>
        <translation>U盘上最近一次是 {when}。</translation>
    </message>
    <message>
        <source>None is kept away from this PC yet.</source>
        <translation>电脑以外还没有一份。</translation>
    </message>
    <message>
        <source>The working days of {year} are not known</source>
        <translation>{year} 年的放假安排还没有录</translation>
    </message>
    <message>
        <source>Deadlines in working days cannot be counted into that year.</source>
        <translation>按工作日算的期限，算不到那一年里去。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>看看</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>去备份</translation>
    </message>
    <message>
        <source>Settings of the home</source>
        <translation>本院的规定</translation>
    </message>
    <message>
        <source>Rules and deadlines</source>
        <translation>规则和期限</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>操作留痕</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>关程序时</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>每天自动</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>导入之前</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>升级之前</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>恢复之前</translation>
    </message>
    <message>
        <source>Some fields need another look. Nothing was saved.</source>
        <translation>有几处要再看看。还没有存。</translation>
    </message>
    <message>
        <source>Leaves for which a search is due: {before} now, {after} then.</source>
        <translation>该开始找的请假：现在 {before} 件，改了以后 {after} 件。</translation>
    </message>
    <message>
        <source>Holds for leaves from now on. Of {whole} slips that wait, the director decides {before} now, {after} then.</source>
        <translation>以后的请假照新的办。等批的 {whole} 张请假条里，要院长批的现在 {before} 张，改了以后 {after} 张。</translation>
    </message>
    <message>
        <source>Missing people who must be reported: {before} now, {after} then.</source>
        <translation>该上报的失联：现在 {before} 位，改了以后 {after} 位。</translation>
    </message>
    <message>
        <source>People outside of the usual ages: {before} now, {after} then. No record changes.</source>
        <translation>年龄要再看一眼的：现在 {before} 位，改了以后 {after} 位。档案都不会变。</translation>
    </message>
    <message>
        <source>From the next unlocking on: office screens lock after {office} minutes, care screens after {care}.</source>
        <translation>下次解锁起：办公室 {office} 分钟锁屏，护理岗 {care} 分钟锁屏。</translation>
    </message>
    <message>
        <source>This is a backup of another home, {name}. Nothing was changed. Choose a backup of this home.</source>
        <translation>这是别的院（{name}）的备份。什么都没有改。请选本院的备份。</translation>
    </message>
    <message>
        <source>You were not yet director of this home when this backup was made, so you could not open it. Nothing was changed. Choose a newer backup, or restore this one into a new folder.</source>
        <translation>做这份备份的时候您还不是院长，恢复以后您会打不开。什么都没有改。请选新一点的备份，或者把它恢复到新的文件夹。</translation>
    </message>
    <message>
        <source>This backup cannot be opened with the home's key. Nothing was changed. Choose another backup.</source>
        <translation>这份备份用本院的钥匙打不开。什么都没有改。请选别的备份。</translation>
    </message>
    <message>
        <source>This folder is inside the home itself. Nothing was changed. Choose another disk or a stick.</source>
        <translation>这个文件夹就在本院的数据里面。什么都没有改。请选别的硬盘或U盘。</translation>
    </message>
</context>
<context>
    <name>VitalsPane</name>
    <message>
        <source>Measurement</source>
        <translation>量什么</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>看多久</translation>
    </message>
    <message>
        <source>Own range</source>
        <translation>个人范围</translation>
    </message>
    <message>
        <source>Not measured in this time</source>
        <translation>这段时间没有量过</translation>
    </message>
    <message>
        <source>{count} measurements; usual {range} {unit}</source>
        <translation>量过 {count} 次，正常 {range} {unit}</translation>
    </message>
    <message>
        <source>Last: {measures}</source>
        <translation>最近一次：{measures}</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Waiting for your decision</source>
        <translation>等您决定</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>没有等您决定的事</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>看单据</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Why is it refused?</source>
        <translation>为什么退回？</translation>
    </message>
    <message>
        <source>Leave of {name}</source>
        <translation>{name}请假</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>{name} is recorded</source>
        <translation>{name}的动向已记下</translation>
    </message>
    <message>
        <source>The leave is approved</source>
        <translation>已同意请假</translation>
    </message>
    <message>
        <source>It is refused</source>
        <translation>已退回</translation>
    </message>
</context>
<context>
    <name>WayView</name>
    <message>
        <source>{place}, {done} of {count}</source>
        <translation>{place}，{count} 项填了 {done} 项</translation>
    </message>
    <message>
        <source>Places {done} / {count}</source>
        <translation>区域 {done} / {count}</translation>
    </message>
    <message>
        <source>{done} / {count} items</source>
        <translation>{done} / {count} 项</translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>Begin again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Assessors: {people}</source>
        <translation>评估人 {people}</translation>
    </message>
    <message>
        <source>Information from {whom}</source>
        <translation>信息提供人 {whom}</translation>
    </message>
    <message>
        <source>Kept {time}</source>
        <translation>已保存 {time}</translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation>{years} 岁</translation>
    </message>
    <message>
        <source>bed {bed}</source>
        <translation>{bed} 床</translation>
    </message>
    <message>
        <source>no bed</source>
        <translation>没有床位</translation>
    </message>
    <message>
        <source>Allergy: {text}</source>
        <translation>过敏：{text}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>还有 {count} 项</translation>
    </message>
</context>
<context>
    <name>WhoField</name>
    <message>
        <source>name, first letters or bed</source>
        <translation>姓名、拼音首字母或床号</translation>
    </message>
    <message>
        <source>name or bed</source>
        <translation>姓名或床号</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>不是某一位老人</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>first</source>
        <translation>首次评估</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>常规评估</translation>
    </message>
    <message>
        <source>after something happened</source>
        <translation>即时评估</translation>
    </message>
    <message>
        <source>because the result was doubted</source>
        <translation>对结果有疑问复评</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复密码纸</translation>
    </message>
    <message>
        <source>This is not what stands on the sheet. Look at group 3 of the paper and type it again.</source>
        <translation>和纸上的不一样。请看纸上第 3 组，再输一遍。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Fuyuan</source>
        <translation>福院通</translation>
    </message>
    <message>
        <source>中文</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Welcome to Fuyuan</source>
        <translation>欢迎使用福院通</translation>
    </message>
    <message>
        <source>Everything stays on this PC. No network is used. It takes about five minutes.</source>
        <translation>资料都在这台电脑里，不上网。大约五分钟就能设好。</translation>
    </message>
    <message>
        <source>Set up our own home</source>
        <translation>建立本院</translation>
    </message>
    <message>
        <source>Name, director, place, recovery sheet</source>
        <translation>院名、院长、存放位置、恢复密码纸</translation>
    </message>
    <message>
        <source>Look at a sample home first</source>
        <translation>先看看示例院</translation>
    </message>
    <message>
        <source>Invented people; removed with one press</source>
        <translation>里面的人都是编的，一按就能删掉</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>On a new PC, or after damage</source>
        <translation>换了新电脑，或者电脑坏过</translation>
    </message>
    <message>
        <source>As on the seal of the home. It stands on every paper.</source>
        <translation>和公章上一样。每张材料上都印这个名字。</translation>
    </message>
    <message>
        <source>What is your home called?</source>
        <translation>本院叫什么名字？</translation>
    </message>
    <message>
        <source>The director opens the home each day with this passphrase. At least 8 characters; a short sentence is easy to remember and hard to guess.</source>
        <translation>院长每天用这个口令打开本院。至少 8 个字母、数字或汉字；一句短话好记，别人也难猜。</translation>
    </message>
    <message>
        <source>Who is the director?</source>
        <translation>院长是谁？</translation>
    </message>
    <message>
        <source>The home is one encrypted folder on this PC. Backups go to a second disk or a stick as well.</source>
        <translation>本院是这台电脑上一个加了密的文件夹。备份另外放到第二块硬盘或 U 盘上。</translation>
    </message>
    <message>
        <source>Where shall it lie?</source>
        <translation>资料放在哪里？</translation>
    </message>
    <message>
        <source>If every passphrase is forgotten, only this sheet opens the home. Print it now, seal it, lock it away. Then type its group 3 here, to be sure it can be read.</source>
        <translation>要是大家都忘了口令，只有这张纸能打开本院。请现在打印，封好，锁起来。再把第 3 组字母输在这里，确认印清楚了。</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>打印恢复密码纸</translation>
    </message>
    <message>
        <source>Show and print the sheet</source>
        <translation>看这张纸并打印</translation>
    </message>
    <message>
        <source>Group 3 on the sheet</source>
        <translation>纸上第 3 组</translation>
    </message>
    <message>
        <source>Next: set up rooms and beds, then bring in the list of residents that you have today.</source>
        <translation>接下来：先设好房间和床位，再把现在的老人名单带进来。</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>第 {step} 步，共 {steps} 步</translation>
    </message>
    <message>
        <source>Make the home</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始使用</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>{name} is ready</source>
        <translation>{name}建好了</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>这里要填。</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type both again.</source>
        <translation>两次口令不一样。请都再输一遍。</translation>
    </message>
    <message>
        <source>The backup folder must not be inside the home. Choose another folder.</source>
        <translation>备份不能放在本院的文件夹里面。请另选一个文件夹。</translation>
    </message>
    <message>
        <source>This looks like a stick. The home belongs on this PC's own disk; sticks are for backups.</source>
        <translation>这像是 U 盘。本院资料要放在电脑自己的硬盘上，U 盘只用来备份。</translation>
    </message>
    <message>
        <source>Keep this sheet on paper only: print the file, seal the paper, then delete the file.</source>
        <translation>这张纸只留纸的：请打印出来，封好，再把这个文件删掉</translation>
    </message>
</context>
<context>
    <name>WorkCalendar</name>
    <message>
        <source>The year needs another look. Nothing was saved.</source>
        <translation>这一年有几处要再看看。还没有存。</translation>
    </message>
    <message>
        <source>{day} is not in {year}.</source>
        <translation>{day} 不在 {year} 年里。</translation>
    </message>
    <message>
        <source>{day} is a Saturday or Sunday: it is off without being marked.</source>
        <translation>{day} 是周末，本来就休息，不用标。</translation>
    </message>
    <message>
        <source>{day} is no Saturday or Sunday: it is worked without being marked.</source>
        <translation>{day} 不是周末，本来就上班，不用标。</translation>
    </message>
    <message>
        <source>No day off is marked. Mark those of the notice: every year has some.</source>
        <translation>一天放假都没有标。请照放假通知标上，每年都有。</translation>
    </message>
    <message>
        <source>Write which notice says so.</source>
        <translation>请写是哪份放假通知。</translation>
    </message>
    <message>
        <source>This year was changed meanwhile. Nothing was changed. Look at it again.</source>
        <translation>这一年刚才有人改过了。什么都没有改。请再看一眼。</translation>
    </message>
</context>
<context>
    <name>WorkCalendarPage</name>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>不改了</translation>
    </message>
    <message>
        <source>Notice that says so</source>
        <translation>哪份放假通知</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Deadlines in working days are counted by this picture, such as the 10 working days in which the county answers a changed self-care class.</source>
        <translation>按工作日算的期限照这张日历算，比如自理能力变了报上去，县里 10 个工作日内要答复。</translation>
    </message>
    <message>
        <source>{mark}: weekday off</source>
        <translation>{mark}：平常日子放假</translation>
    </message>
    <message>
        <source>{mark}: worked weekend</source>
        <translation>{mark}：周末上班</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>Click on a day to mark it. By key: arrows and space.</source>
        <translation>点一下日子就标上，再点一下去掉。键盘：方向键和空格。</translation>
    </message>
    <message>
        <source>What you marked in {year} is not saved. It is lost when you look at another year.</source>
        <translation>{year} 年标的还没有存，看别的年份就没有了。</translation>
    </message>
    <message>
        <source>Look all the same</source>
        <translation>还是去看</translation>
    </message>
    <message>
        <source>The working days of {year} are not known yet. Deadlines that reach into {year} cannot be counted and ask for them. Mark them by the State Council's notice, which comes out in November of the year before.</source>
        <translation>{year} 年的放假安排还没有录。算到 {year} 年的期限现在算不出来，程序会提醒您来录。请照国务院办公厅的放假通知标上，通知一般在前一年 11 月发。</translation>
    </message>
    <message>
        <source>{year}: as it came with the program, compared with public data. Please compare it with the notice as well.</source>
        <translation>{year} 年：程序里自带的，和公开的节假日数据核对过，请再对照放假通知看一遍。</translation>
    </message>
    <message>
        <source>{year}: written by {name} at {when}.</source>
        <translation>{year} 年：{name} 在 {when} 录的。</translation>
    </message>
    <message>
        <source>Weekdays off: {days}</source>
        <translation>平常日子放假：{days}</translation>
    </message>
    <message>
        <source>Worked weekends: {days}</source>
        <translation>周末上班：{days}</translation>
    </message>
    <message>
        <source>Saved: working days of {year}</source>
        <translation>存好了：{year} 年的工作日历</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undone. The year is as it was.</source>
        <translation>撤销了，和改以前一样。</translation>
    </message>
</context>
<context>
    <name>YearPicture</name>
    <message>
        <source>weekend, worked</source>
        <translation>周末，上班</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>o</source>
        <translation>休</translation>
    </message>
    <message>
        <source>w</source>
        <translation>班</translation>
    </message>
    <message>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>Mo</source>
        <translation>一</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>二</translation>
    </message>
    <message>
        <source>We</source>
        <translation>三</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>四</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>五</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>六</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>_Boxes</name>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>_Corridor</name>
    <message>
        <source>Corridor　present {present}　free beds {free}</source>
        <translation>走廊　在院 {present} 人　空床 {free} 张</translation>
    </message>
</context>
<context>
    <name>_Hits</name>
    <message>
        <source>Found</source>
        <translation>找到的</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Try the surname, the initials, or the bed.</source>
        <translation>没有找到“{text}”。试试：姓、首字母、床号。</translation>
    </message>
</context>
<context>
    <name>_WithDrawer</name>
    <message>
        <source>Corrected: {what}</source>
        <translation>已更正：{what}</translation>
    </message>
</context>
</TS>