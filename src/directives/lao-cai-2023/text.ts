/**
 * The text of Directive 02/CT-UBND of Lào Cai, 13 January 2023, with its appendix, in Vietnamese, as it was
 * published: what every quote of the rule set is found in.
 */
export const text: string = `

Số: 02 /CT-UBND

Lào Cai, ngày 13 tháng 01 năm 2023

CHỈ THỊ
Về phát động phong trào thi đua năm 2023

Năm 2022, với chủ đề “Đoàn kết - Kỷ cương - Thích ứng linh hoạt - Phát triển toàn diện” ngay từ đầu năm UBND tỉnh đã lựa chọn, phát động các phong trào thi đua yêu nước trên các lĩnh vực nhằm thực hiện hoàn thành thắng lợi nhiệm vụ chính trị của tỉnh. Cùng với sự đoàn kết, thống nhất của Đảng bộ, chính quyền và nhân dân các dân tộc trong tỉnh đã nỗ lực thi đua hoàn thành toàn diện các chỉ tiêu, nhiệm vụ năm 2022; tăng trưởng kinh tế tiếp tục duy trì, giữ vững về quốc phòng, an ninh; đảm bảo an sinh xã hội, văn hóa - xã hội được chú trọng, phát triển.

Phát huy kết quả đạt được của năm 2022, quyết tâm thực hiện thắng lợi kế hoạch phát triển kinh tế - xã hội năm 2023 theo Nghị quyết số 40/NQ-HĐND ngày 07/12/2022 của Hội đồng nhân dân tỉnh đề ra, với chủ đề “Đoàn kết - Kỷ cương - Sáng tạo - Hành động - Phát triển”, nhằm đẩy mạnh các phong trào thi đua lập thành tích chào mừng các ngày lễ lớn của đất nước, của tỉnh: kỷ niệm 75 năm ngày Bác Hồ ra lời kêu gọi thi đua ái quốc (11/6/1948-11/6/2023) và kỷ niệm 65 năm ngày Bác Hồ lên thăm Lào Cai (23/9/1958 - 23/9/2023); kỷ niệm 75 năm ngày thành lập Chi bộ nông thôn đầu tiên tỉnh Lào Cai (10/10/1948 - 10/10/2023); kỷ niệm 75 năm ngày truyền thống lực lượng vũ trang tỉnh Lào Cai (02/4/1948 - 02/4/2023); kỷ niệm 120 năm du lịch Sa Pa, Chủ tịch Ủy ban nhân dân tỉnh phát động phong trào thi đua yêu nước năm 2023 nhằm thực hiện thắng lợi các nhiệm vụ được Đảng, Quốc hội, Chính phủ, Thủ tướng Chính phủ, Tỉnh ủy, HĐND tỉnh, UBND tỉnh giao. Để phong trào thi đua trong toàn tỉnh Lào Cai đạt hiệu quả cao, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các cơ quan, đơn vị, địa phương, doanh nghiệp trong toàn tỉnh thực hiện tốt các nhiệm vụ trọng tâm sau đây:

1. Tiếp tục quán triệt, triển khai, tuyên truyền và tổ chức thực hiện tốt các chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước về thi đua, khen thưởng; Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về “Tiếp tục đổi mới công tác thi đua, khen thưởng” nhằm tạo sự chuyển biến mạnh mẽ hơn nữa trong nhận thức, tư tưởng và tăng cường sự lãnh đạo của các cấp ủy đảng, chính quyền, đề cao vai trò, trách nhiệm gương mẫu của cán bộ, đảng viên nhất là người đứng đầu cơ quan, đơn vị, địa phương, tổ chức. Tiếp tục triển khai có hiệu quả Chỉ thị số 08-CT/TU ngày 03/3/2021 của Tỉnh ủy Lào Cai về việc đẩy mạnh phong trào thi đua yêu nước thực hiện thắng lợi Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI, nhiệm kỳ 2020 - 2025 và Kế hoạch số 328/KH-UBND ngày 17/8/2021 của UBND tỉnh về việc triển khai thực hiện Chỉ thị số 19-CT-

TTg ngày 16/7/2021 của Thủ tướng chính phủ phát động thi đua thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội hàng năm và Kế hoạch 5 năm (2021 - 2025) theo Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng.

2. Nêu cao vai trò trách nhiệm của cấp ủy, tổ chức đảng và người đứng đầu cơ quan, đơn vị trong chỉ đạo, thực hiện các phong trào thi đua yêu nước; thi đua thực hiện thắng lợi chỉ tiêu, nhiệm vụ, kế hoạch của cơ quan, đơn vị, địa phương năm 2023 đã được giao tại Quyết định số 3389/QĐ-UBND ngày 09/12/2022 của Ủy ban nhân dân tỉnh (có phụ lục tóm tắt các chỉ tiêu thi đua phát triển kinh tế - xã hội năm 2023 kèm theo). Không xét khen thưởng cho người đứng đầu các cơ quan, đơn vị, địa phương, doanh nghiệp có chỉ tiêu, kế hoạch được giao không hoàn thành.

3. Có giải pháp tổ chức triển khai và thực hiện có hiệu quả các phong trào thi đua yêu nước năm 2023. Tập trung đẩy mạnh thực hiện các phong trào thi đua do trung ương phát động; tiếp tục thực hiện có hiệu quả các phong trào thi đua chuyên đề trên địa bàn tỉnh Lào Cai, chú trọng thực hiện các phong trào thi đua “Thực hiện chương trình mục tiêu quốc gia”, phong trào thi đua “Thực hiện Nghị quyết số 10-NQ/TU ngày 26/8/2021 của Ban Thường vụ Tỉnh ủy về Chiến lược phát triển nông nghiệp hàng hóa tỉnh Lào Cai đến năm 2030, tầm nhìn đến năm 2050, giai đoạn 2022 - 2025”, trong đó tập trung thực hiện đồng bộ, hiệu quả cơ cấu ngành nông nghiệp theo nhóm ngành hàng chủ lực, cơ cấu lại sản xuất theo vùng, phát huy tiềm năng, lợi thế của các địa phương. Kết nối nông nghiệp với công nghiệp chế biến, bảo quản và thị trường theo hướng Logistics.

Đẩy mạnh thi đua thực hiện chuyển đổi số trong phát triển kinh tế - xã hội, chú trọng tổ chức phát động phong trào thi đua đảm bảo hoàn thành các mục tiêu, nhiệm vụ cải cách hành chính theo Chỉ thị số 23/CT-TTg ngày 02/9/2021 của Thủ tướng Chính phủ về đẩy mạnh thực hiện chương trình tổng thể cải cách hành chính Nhà nước giai đoạn 2021 - 2030. Kết hợp việc phát động phong trào thi đua thường xuyên với việc phát động phong trào thi đua chuyên đề, thi đua theo đợt phù hợp với từng ngành, lĩnh vực, địa phương, doanh nghiệp. Nội dung các phong trào thi đua cần bám sát vào việc thực hiện nhiệm vụ trọng tâm, nhiệm vụ khó của ngành, địa phương, đơn vị.

4. Tăng cường phát hiện, bồi dưỡng, nhân rộng các điển hình tiên tiến, tạo điều kiện để các điển hình tiên tiến tiếp tục phát huy, đóng góp tích cực hơn nữa cho phong trào thi đua yêu nước. Các cơ quan, đơn vị, địa phương, các doanh nghiệp thuộc khối thi đua của tỉnh xây dựng kế hoạch cụ thể để bồi dưỡng, xây dựng các mô hình mới, nhân tố mới điển hình, tổ chức sơ kết việc triển khai, thực hiện có hiệu quả Kế hoạch số 336/KH-UBND ngày 26/8/2021 về xây dựng và nhân rộng điển hình tiên tiến giai đoạn 2021 - 2025 gắn với sơ kết đánh giá kết quả thực hiện phong trào thi đua 6 tháng đầu năm 2023 vào dịp kỷ niệm 75 năm ngày Bác Hồ ra lời kêu gọi thi đua ái quốc (11/6/1948 - 11/6/2023).

Các cơ quan báo chí tăng thời lượng, mở chuyên trang, chuyên mục, các Cổng thông tin điện tử của tỉnh, của Hội đồng Thi đua - Khen thưởng tỉnh đẩy

mạnh tuyên truyền các gương điển hình tiên tiến trong các phong trào thi đua để biểu dương, tôn vinh, tạo sức lan tỏa trong từng cơ quan, đơn vị, địa phương, doanh nghiệp trong toàn tỉnh.

5. Tiếp tục nâng cao chất lượng công tác khen thưởng, bảo đảm khen thưởng chính xác, kịp thời, công khai. Động viên, khuyến khích phát triển những nhân tố mới. Chú trọng khen thưởng người lao động trực tiếp, khen thưởng đột xuất, khen thưởng theo chuyên đề đối với từng lĩnh vực quản lý. Tích cực nghiên cứu đề tài, đổi mới và ứng dụng công nghệ thông tin trong công tác thi đua, khen thưởng.

6. Duy trì và nâng cao chất lượng, hiệu quả hoạt động Cụm, khối thi đua từ tỉnh đến cơ sở, bảo đảm đổi mới nội dung, phương thức hoạt động đi vào chiều sâu, hiệu quả, thiết thực; thông qua đó nhằm chia sẻ kinh nghiệm, mô hình, giải pháp sáng tạo, cách làm hay, tạo sự lan tỏa rộng lớn trong phong trào thi đua của tỉnh và các cơ quan, đơn vị, địa phương, doanh nghiệp trên địa bàn tỉnh.

7. Hội đồng Thi đua - Khen thưởng các cấp phát huy vai trò trách nhiệm trong tham mưu tổ chức chỉ đạo các phong trào thi đua, tăng cường kiểm tra, giám sát việc thực hiện các chính sách về thi đua, khen thưởng. Thường xuyên quan tâm bồi dưỡng chuyên môn nghiệp vụ cho đội ngũ cán bộ, công chức, viên chức, người lao động làm công tác thi đua, khen thưởng các cấp nhằm đáp ứng yêu cầu đổi mới công tác thi đua, khen thưởng trong giai đoạn mới; tích cực đổi mới phương thức, nâng cao chất lượng và hiệu quả hoạt động của Cụm, khối thi đua.

8. Tăng cường việc đôn đốc, kiểm tra công tác thi đua, khen thưởng; tổ chức sơ kết, tổng kết các phong trào thi đua thường xuyên, phong trào thi đua theo chuyên đề, đột xuất; lựa chọn các tập thể, cá nhân có thành tích xuất sắc để biểu dương, tôn vinh, khen thưởng kịp thời. Việc biểu dương, khen thưởng phải khách quan, công bằng, đúng người, đúng việc, lấy kết quả thực hiện nhiệm vụ để đánh giá. Đề cao trách nhiệm của người đứng đầu trong việc phát hiện, biểu dương, khen thưởng các tập thể, cá nhân đạt thành tích xuất sắc trong thực hiện nhiệm vụ.

9. Tổ chức thực hiện:

9.1. Căn cứ nội dung phát động thi đua của Chủ tịch UBND tỉnh, các sở, ban, ngành, đoàn thể cấp tỉnh, Ủy ban nhân dân các huyện, thị xã, thành phố, các doanh nghiệp thuộc khối thi đua của tỉnh có trách nhiệm xây dựng kế hoạch triển khai thực hiện Chỉ thị này đảm bảo nghiêm túc, hiệu quả.

9.2. Đề nghị Ủy ban Mặt trận tổ quốc Việt Nam tỉnh, các tổ chức chính trị - xã hội, tổ chức xã hội - nghề nghiệp, các doanh nghiệp căn cứ chức năng, nhiệm vụ vận động đoàn viên, hội viên, người lao động, các tầng lớp Nhân dân hưởng ứng và tham gia tích cực các phong trào thi đua, góp phần thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội năm 2023 và kế hoạch 5 năm (2021 - 2025).

9.3. Giao Sở Nội vụ (Ban Thi đua - Khen thưởng tỉnh) là cơ quan thường trực theo dõi, kiểm tra và đôn đốc các cơ quan, đơn vị, doanh nghiệp trong việc

triển khai các phong trào thi đua; tham mưu, đề xuất ban hành các hướng dẫn sơ kết, tổng kết và bình xét các danh hiệu thi đua, hình thức khen thưởng;

Chủ trì, phối hợp với các cơ quan, đơn vị có liên quan đánh giá việc thực hiện phong trào thi đua; lựa chọn các gương điển hình tiên tiến để tôn vinh, tuyên truyền và nhân rộng.

Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các cơ quan, đơn vị, địa phương, doanh nghiệp khẩn trương tổ chức triển khai phong trào thi đua năm 2023 ngay từ những tháng đầu năm và kêu gọi toàn thể cán bộ, đảng viên, công chức, viên chức, doanh nhân, người lao động; cán bộ, chiến sỹ các lực lượng vũ trang và Nhân dân các dân tộc tỉnh Lào Cai nêu cao tinh thần cách mạng, quyết tâm phấn đấu thi đua thực hiện thắng lợi các mục tiêu, nhiệm vụ phát triển kinh tế - xã hội, giữ vững an ninh chính trị, đảm bảo quốc phòng an ninh năm 2023./.

Nơi nhận:

- TT: TU, HĐND, UBND tỉnh;
- Ban Thi đua-Khen thưởng Trung ương;
- VP Tỉnh ủy và các Ban Đảng;
- Các đơn vị thuộc Tỉnh ủy;
- UBMTTQ và các đoàn thể tỉnh;
- Các sở, ban, ngành thuộc UBND tỉnh;
- Công an tỉnh, BCH Quân sự tỉnh; BCH Bộ đội Biên phòng tỉnh;
- Các đơn vị sự nghiệp thuộc tỉnh;
- Các doanh nghiệp thuộc khối thi đua của tỉnh;
- UBND các huyện, thị xã, thành phố;
- Các đơn vị ngành dọc TW đóng trên địa bàn;
- Đài PTTH tỉnh, Báo Lào Cai, Cổng TTĐT tỉnh;
- Ban Thi đua-Khen thưởng tỉnh;
- Lãnh đạo Văn phòng;
- Cổng TTĐT tỉnh;
- Lưu: VT, NC2.

Trần

CHỦ TỊCH



Trịnh Xuân Trường

**PHỤ LỤC TÓM TẮT CÁC CHỈ TIÊU THI ĐUA PHÁT TRIỂN
KINH TẾ - XÃ HỘI NĂM 2023**

(Kèm theo Chỉ thị số 12/CT-UBND ngày 13/01/2023

của Chủ tịch Ủy ban nhân dân tỉnh Lào Cai)



- Tốc độ tăng trưởng kinh tế 11%.
- GRDP bình quân đầu người đạt 103 triệu đồng/năm.
- Thu ngân sách nhà nước trên địa bàn: 12.000 tỷ đồng.
- Giá trị sản xuất công nghiệp (giá 2010) trên 51.100 tỷ đồng.
- Giá trị sản phẩm trên 01 ha đất canh tác: 95 triệu đồng.
- Tổng lượng khách du lịch đến địa bàn: 6 triệu lượt; doanh thu du lịch trên 20.500 tỷ đồng.
- Tổng mức bán lẻ hàng hóa, doanh thu dịch vụ: 34.400 tỷ đồng; giá trị xuất nhập khẩu qua các cửa khẩu: 5 tỷ USD.
- Tỷ lệ trường học đạt chuẩn quốc gia: 67,2%; tỷ lệ thanh niên trong độ tuổi đạt trình độ giáo dục THPT và tương đương: 80%.
- Số giường bệnh trên 1 vạn dân đạt 45 giường bệnh; số bác sỹ trên một vạn dân đạt 14 bác sỹ; tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể chiều cao trên tuổi dưới 25,9%, thể cân nặng trên tuổi dưới 14,4%.
- Tỷ lệ tăng dân số tự nhiên 1,2%.
- Tỷ lệ giảm hộ nghèo đa chiều 4%.
- Tỷ lệ lao động qua đào tạo đạt 67,7% trong đó tỷ lệ lao động có bằng cấp, chứng chỉ đạt 29,3%; Tỷ lệ lao động trong lĩnh vực nông nghiệp dưới 52,7%; tỷ lệ thất nghiệp 1,2%.
- Tỷ lệ bao phủ BHXH đạt 97%.
- Tỷ lệ hộ đạt tiêu chuẩn gia đình văn hoá đạt 85%; Tỷ lệ thôn, bản, tổ dân phố đạt tiêu chuẩn văn hoá đạt 78%.
- Tỷ lệ số xã đạt chuẩn quốc gia về nông thôn mới đạt 56,7%, tương ứng với số xã đạt 19 tiêu chí nông thôn mới: 72 xã.
- Tỷ lệ che phủ rừng: 58,5%.
- Tỷ lệ thu gom rác thải sinh hoạt tại các đô thị đạt 95%; Tỷ lệ lượng chất thải rắn sinh hoạt tại khu dân cư nông thôn tập trung được thu gom, xử lý: 77%.
- Tỷ lệ dân cư thành thị được sử dụng nước sạch đạt 94%; Tỷ lệ hộ nông thôn được sử dụng nước sinh hoạt hợp vệ sinh đạt 96,5%.
- Tỷ lệ thủ tục hành chính đáp ứng yêu cầu được triển khai dịch vụ công trực tuyến toàn trình đạt 100%; Tỷ lệ hồ sơ được giải quyết trực tuyến toàn trình (trên tổng số hồ sơ phát sinh của các dịch vụ công trực tuyến) đạt 50%.
- Tỷ lệ các xã phường, thị trấn đạt xuất sắc trong thực hiện phong trào Toàn dân bảo vệ an ninh Tổ quốc: 80%
- Tỷ lệ giải quyết các vụ án: >90%./.`;
